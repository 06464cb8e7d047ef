/**
 * A module of a registry that cannot be had keeps the compiler from everything else in the file. So the files are copied,
 * with empty modules in its stead which take whatever they are given; what these would deploy is unknown.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { systemErrorCode } from '../files';
import { type BicepFiles, isLocal } from './bicep-files';
import type { BicepDeclaration, BicepText } from './bicep-source';

/** Files in a folder of their own. */
export interface Copied {
  /** The file that is to be compiled, there. */
  readonly path: string;
  remove(): void;
}

const CONFIG = 'bicepconfig.json';
const LARGEST = 2 * 1024 * 1024;

/** What a registry is known by in the path of a module. */
export function registryOf(module: string): string {
  return /^(?:br|ts)[:/][^:/]*/.exec(module)?.[0] ?? module;
}

/** Copies a file and all that it uses, with stand-ins for the modules of registries; undefined where that is not possible. */
export function copyWithStandIns(path: string, files: BicepFiles): Copied | undefined {
  try {
    return copied(path, files);
  } catch (error) {
    // A file may be gone by now, or the disk full. Then there is nothing to compile.
    if (systemErrorCode(error) === undefined) throw error;
    return undefined;
  }
}

function copied(path: string, files: BicepFiles): Copied {
  const used = usedBy(resolve(path));
  const base = commonFolder([...used]);
  const folder = mkdtempSync(join(tmpdir(), 'azwi-check-'));
  const there = (file: string) => join(folder, relative(base, file));
  try {
    for (const file of used) {
      mkdirSync(dirname(there(file)), { recursive: true });
      const bicep = /\.bicep$/i.test(file) ? files.bicep(file) : undefined;
      const text = readFileSync(file);
      if (bicep === undefined) writeFileSync(there(file), text);
      else writeFileSync(there(file), rewritten(files.text(file) ?? '', bicep, dirname(there(file))));
    }
    copyConfig(base, folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return { path: there(resolve(path)), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Files that are named in a file, and in those; whatever for. */
function usedBy(path: string): ReadonlySet<string> {
  const used = new Set([path]);
  for (const file of used) {
    const config = join(dirname(file), CONFIG);
    if (existsSync(config)) used.add(config);
    if (!/\.bicep(?:param)?$/i.test(file)) continue;
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/'([^'\n$\\]+)'/g)) {
      const named = resolve(dirname(file), name);
      const found = statSync(named, { throwIfNoEntry: false });
      if (found?.isFile() === true && found.size <= LARGEST) used.add(named);
    }
  }
  return used;
}

function commonFolder(paths: readonly string[]): string {
  let common = dirname(paths[0] ?? '.');
  while (paths.some((path) => relative(common, path).startsWith('..')) && dirname(common) !== common) {
    common = dirname(common);
  }
  return common;
}

// The nearest above counts, where there is none beside a file.
function copyConfig(base: string, folder: string): void {
  if (existsSync(join(folder, CONFIG))) return;
  for (let at = dirname(base); ; at = dirname(at)) {
    const config = join(at, CONFIG);
    if (existsSync(config)) writeFileSync(join(folder, CONFIG), readFileSync(config));
    if (existsSync(config) || dirname(at) === at) return;
  }
}

/** A file in which modules of registries are files beside it, which are written. */
function rewritten(text: string, bicep: BicepText, folder: string): string {
  const level = /^targetScope\s*=\s*'(\w+)'/m.exec(text)?.[1] ?? 'resourceGroup';
  let result = text;
  // From the end, so that places before stay what they are.
  for (const one of [...bicep.declarations].sort((a, b) => b.offset - a.offset)) {
    if (one.keyword !== 'module' || isLocal(one.type)) continue;
    const file = standIn(folder, `${scopeIn(one, text) ?? level}`, contentOf(one, text));
    const at = result.indexOf(`'${one.type}'`, one.offset);
    result = `${result.slice(0, at)}'${file}'${result.slice(at + one.type.length + 2)}`;
  }
  return result.replace(IMPORT, (whole, names: string, from: string) => {
    return isLocal(from) ? whole : whole.replace(`'${from}'`, () => `'${standIn(folder, '', typesOf(names, text))}'`);
  });
}

const IMPORT = /^import\s+(\{[^}]*\}|\*\s+as\s+\w+)\s+from\s+'([^'\n]+)'/gm;

function standIn(folder: string, level: string, content: string): string {
  for (let count = 1; ; count++) {
    const name = `azwi-stand-in-${count}.bicep`;
    if (existsSync(join(folder, name))) continue;
    writeFileSync(join(folder, name), `${level === '' ? '' : `targetScope = '${level}'\n`}${content}`);
    return name;
  }
}

function scopeIn({ inside, offset }: BicepDeclaration, text: string): string | undefined {
  const scope = inside.find(({ key }) => key === 'scope')?.offset;
  if (scope === undefined || scope < offset) return undefined;
  const [, name = ''] = /^scope\s*:\s*(?:az\.)?(\w+)/.exec(text.slice(scope, scope + 200)) ?? [];
  return ['subscription', 'managementGroup', 'tenant'].includes(name) ? name : 'resourceGroup';
}

/** Parameters as they are given, and outputs as they are asked for. */
function contentOf({ symbol, inside }: BicepDeclaration, text: string): string {
  const given = inside.find(({ key }) => key === 'params')?.inside ?? [];
  const asked = text.matchAll(new RegExp(`\\b${symbol}(?:\\[[^\\]\\n]*\\])?!?\\.\\??outputs!?\\.\\??(\\w+)`, 'g'));
  const outputs = new Set([...asked].map(([, name = '']) => name));
  return [
    ...given.map(({ key }) => `param ${key} any\n`),
    ...[...outputs].map((name) => `output ${name} any = json('null')\n`),
  ].join('');
}

/** Types by the names under which they are imported, or asked for. */
function typesOf(names: string, text: string): string {
  const [, space] = /^\*\s+as\s+(\w+)/.exec(names) ?? [];
  const found =
    space === undefined
      ? [...names.matchAll(/(\w+)(?:\s+as\s+\w+)?/g)].map(([, name = '']) => name)
      : [...text.matchAll(new RegExp(`\\b${space}\\.(\\w+)`, 'g'))].map(([, name = '']) => name);
  return [...new Set(found)].map((name) => `@export()\ntype ${name} = any\n`).join('');
}
