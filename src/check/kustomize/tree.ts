/** Which kustomizations include which, and what of the files is theirs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemErrorCode } from '../../files';
import type { TextFile } from '../inputs';
import { type Kustomization, readKustomization } from './references';

/** A kustomization that no other includes, with everything below it. */
export interface Root {
  readonly kustomization: Kustomization;
  /** Itself, and all that it includes, near and far. */
  readonly all: readonly Kustomization[];
  readonly remote: readonly string[];
}

/** The kustomizations of the input. */
export interface Tree {
  readonly roots: readonly Root[];
  /** Files, absolute, that are made into something else, each with the roots that do. */
  readonly claims: ReadonlyMap<string, readonly Root[]>;
  /** Files, absolute, that are patches and the like: no objects by themselves. */
  readonly parts: ReadonlySet<string>;
}

const NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** Reads kustomizations, and those that they include from outside of the input. */
export function treeOf(files: readonly TextFile[]): Tree {
  const known = new Map<string, Kustomization | undefined>();
  for (const { file, text } of files) {
    const read = readKustomization(file, text);
    if (read !== undefined) known.set(read.folder, read);
  }
  const given = [...known.values()].filter((one) => one !== undefined);
  const included = new Set(given.flatMap(({ includes }) => includes));
  const roots = given
    .filter(({ folder, component }) => !component && !included.has(folder))
    .map((kustomization) => rootOf(kustomization, known));
  const claims = new Map<string, Root[]>();
  const parts = new Set<string>();
  for (const root of roots) {
    for (const one of root.all) {
      for (const file of [...one.resources, ...one.parts]) {
        const list = claims.get(file);
        if (list === undefined) claims.set(file, [root]);
        else if (!list.includes(root)) list.push(root);
      }
    }
  }
  for (const one of known.values()) for (const file of one?.parts ?? []) parts.add(file);
  return { roots, claims, parts };
}

function rootOf(kustomization: Kustomization, known: Map<string, Kustomization | undefined>): Root {
  const all = new Set<Kustomization>([kustomization]);
  // A set that grows is walked to its end, and circles end with it.
  for (const { includes } of all) {
    for (const folder of includes) {
      const one = kustomizationIn(folder, known);
      if (one !== undefined) all.add(one);
    }
  }
  return { kustomization, all: [...all], remote: [...all].flatMap(({ remote }) => remote) };
}

function kustomizationIn(folder: string, known: Map<string, Kustomization | undefined>): Kustomization | undefined {
  if (known.has(folder)) return known.get(folder);
  const file = NAMES.map((name) => join(folder, name)).find((one) => existsSync(one));
  const read = file === undefined ? undefined : readFrom(file);
  known.set(folder, read);
  return read;
}

function readFrom(file: string): Kustomization | undefined {
  try {
    return readKustomization(file, readFileSync(file, 'utf8'));
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    // kubectl says what is wrong with it.
    return undefined;
  }
}
