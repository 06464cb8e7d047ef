/** What a kustomization names: the files that it makes its objects of, and what cannot be had without a network. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';

type Fields = Readonly<Record<string, unknown>>;

/** A kustomization, as far as it matters which files belong to it. */
export interface Kustomization {
  /** Name of its file, as the user would write it. */
  readonly file: string;
  /** Its folder, absolute. */
  readonly folder: string;
  /** Whether it is only ever a part of others. */
  readonly component: boolean;
  /** Namespace that it gives its objects. */
  readonly namespace: string | undefined;
  /** Folders of other kustomizations, absolute. */
  readonly includes: readonly string[];
  /** Files with objects, absolute. */
  readonly resources: readonly string[];
  /** Files with patches and other things that are no objects by themselves, absolute. */
  readonly parts: readonly string[];
  /** What it takes from elsewhere, in its own words: URLs, charts. */
  readonly remote: readonly string[];
}

const RESOURCES = ['resources', 'bases', 'components'];
const PARTS = ['patchesStrategicMerge', 'crds', 'configurations', 'transformers', 'generators', 'validators'];
const WITH_PATH = ['patches', 'patchesJson6902', 'replacements'];
const GENERATORS = ['configMapGenerator', 'secretGenerator'];
const CHARTS = ['helmCharts', 'helmChartInflationGenerator'];

/** Reads a kustomization; undefined where it is no mapping. */
export function readKustomization(file: string, text: string): Kustomization | undefined {
  const fields = mapping(text);
  // An object of Flux has the same kind, and sometimes the same file name.
  if (fields === undefined || String(fields.apiVersion).startsWith('kustomize.toolkit.')) return undefined;
  const folder = dirname(resolve(file));
  const named = RESOURCES.flatMap((field) => texts(fields[field]));
  const remote = [
    ...named.filter((one) => isRemote(folder, one)),
    ...CHARTS.filter((one) => items(fields[one]).length > 0),
  ];
  const local = named.filter((one) => !isRemote(folder, one)).map((one) => join(folder, one));
  const parts = [
    ...PARTS.flatMap((field) => texts(fields[field])),
    ...WITH_PATH.flatMap((field) => items(fields[field]).flatMap((one) => texts([one.path]))),
    ...GENERATORS.flatMap((field) => items(fields[field]).flatMap(sourcesOf)),
  ];
  return {
    file,
    folder,
    component: fields.kind === 'Component',
    namespace: typeof fields.namespace === 'string' && fields.namespace !== '' ? fields.namespace : undefined,
    includes: local.filter(isFolder),
    resources: local.filter((one) => !isFolder(one)),
    // A patch may stand in the list itself.
    parts: parts.filter((one) => !one.includes('\n')).map((one) => join(folder, one)),
    remote,
  };
}

function mapping(text: string): Fields | undefined {
  try {
    const value: unknown = parse(text, { logLevel: 'silent' });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && one !== '') : [];
}

function items(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter((one): one is Fields => typeof one === 'object' && one !== null) : [];
}

function sourcesOf({ files, envs, env }: Fields): readonly string[] {
  return [...texts(files), ...texts(envs), ...texts([env])].map((one) => one.slice(one.indexOf('=') + 1));
}

/** Whether kubectl would fetch it: what is here is here, and everything else that looks like an address is not. */
function isRemote(folder: string, named: string): boolean {
  if (/^[a-z+]+:\/\/|^git@|[?&](?:ref|version)=/i.test(named)) return true;
  return /^[\w-]+(?:\.[\w-]+)+[/:]./.test(named) && !existsSync(join(folder, named));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
