/** What `check` is given to read: files by what they are, each read once, and none that cannot matter. */
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding } from '../diagnostics';
import {
  attempt,
  decoded,
  isInChart,
  isKustomization,
  normal,
  type ReadManifests,
  type ReadObject,
  readSource,
  unreadable,
  type Walked,
  walk,
} from '../manifests';
import { isAzureJson } from './azure-json';
import { GitIgnore } from './gitignore';

/** A text with the name of its file. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** All that was read, before anything of it is carried out or judged. */
export interface Inputs {
  readonly objects: readonly ReadObject[];
  readonly findings: readonly Finding[];
  /** Files that are templates still, by name. */
  readonly templates: readonly string[];
  readonly kustomizations: readonly TextFile[];
  /** JSON that speaks of Azure: templates, parameters, answers of the Azure CLI, our record. */
  readonly azure: readonly TextFile[];
  /** Names of Bicep files and of their parameter files. They are left to the compiler. */
  readonly bicep: readonly string[];
  /** Those of them that the user named, rather than a folder that they lie in. */
  readonly named: ReadonlySet<string>;
  /** Files that may hold manifests, by name. */
  readonly manifests: readonly string[];
  /** Text of every file that was read, by its name, without carriage returns. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface InputOptions {
  readonly stdin: string;
  /** Whether the configuration leaves a file or folder out. */
  ignores(file: string, isFolder: boolean): boolean;
}

const BICEP = /\.bicep(?:param)?$/i;
const WANTED = /\.(?:ya?ml|jsonc?|bicep|bicepparam)$|^Kustomization$/i;
// The common ones of those that no rule reads, of which repositories have many.
const UNWANTED = /^(?:package(?:-lock)?|tsconfig.*|composer|pnpm-lock|\.eslintrc)\.(?:json|ya?ml)$/;

/** Reads what paths lead to; `-` is standard input. */
export function readInputs(paths: readonly string[], options: InputOptions): Inputs {
  const reader = new Reader();
  const git = new GitIgnore();
  const seen = new Set<string>();
  const walking = {
    wants: (name: string) => WANTED.test(name) && !UNWANTED.test(name),
    skips: (file: string, isFolder: boolean) => options.ignores(file, isFolder) || git.skips(file, isFolder),
  };
  for (const path of paths) {
    if (path === '-') {
      reader.text({ file: '-', text: normal(options.stdin) }, true);
      continue;
    }
    git.startAt(path);
    for (const step of walk([path], walking, seen)) {
      if ('finding' in step) reader.findings.push(step.finding);
      else reader.file(step.walked);
    }
  }
  return reader;
}

const LARGEST = 64 * 1024 * 1024;
// Of a larger file of a folder, the beginning tells whether the rest can matter.
const READ_AT_ONCE = 128 * 1024;
const HEAD = 16 * 1024;
const MAY_MATTER =
  /apiVersion|\$schema|\/subscriptions\/|"Microsoft\.|predictedResources|"(?:identities|vaults|clusters)"/i;
const MANIFEST = /apiVersion/;
// What a broken file of a folder must speak of, to be more than a word beside.
const OURS = /azure\.workload\.identity/;
// Of text in quotes, braces may be part: alerts have them for another program.
const BRACES = /^[^'\n]*(?:'[^'\n]*'[^'\n]*)*\{\{-?[ \t]*[.$A-Za-z]/m;
const TEMPLATE_NAME = /\.(?:tmpl|tpl)\./i;

class Reader implements Inputs {
  readonly objects: ReadObject[] = [];
  readonly findings: Finding[] = [];
  readonly templates: string[] = [];
  readonly kustomizations: TextFile[] = [];
  readonly azure: TextFile[] = [];
  readonly bicep: string[] = [];
  readonly named = new Set<string>();
  readonly manifests: string[] = [];
  readonly texts = new Map<string, string>();

  file(walked: Walked): void {
    const { file, named } = walked;
    const found = attempt(file, () => textOf(walked));
    if (found === undefined) return;
    if (typeof found === 'string') this.text({ file, text: found }, named);
    else this.findings.push(found.finding);
  }

  text({ file, text }: TextFile, named: boolean): void {
    if (BICEP.test(file)) {
      this.texts.set(file, text);
      const isTemplate = BRACES.test(text) || (TEMPLATE_NAME.test(file) && text.includes('{{'));
      (isTemplate ? this.templates : this.bicep).push(file);
      if (named) this.named.add(file);
    } else if (isKustomization(file)) {
      this.texts.set(file, text);
      this.kustomizations.push({ file, text });
    } else if (isAzureJson(text)) {
      this.texts.set(file, text);
      this.azure.push({ file, text });
    } else if (named || MANIFEST.test(text)) {
      this.texts.set(file, text);
      const inChart = file !== '-' && isInChart(resolve(file), existsSync);
      if (file !== '-') this.manifests.push(file);
      this.take(readSource({ text, file, named, inChart }), named || OURS.test(text));
    }
  }

  private take({ objects, findings, templates }: ReadManifests, isOurs: boolean): void {
    for (const one of objects) this.objects.push(one);
    // A repository is full of files for others, and nothing is wrong with them.
    for (const one of findings)
      if (one.code !== 'AZWI904') this.findings.push(isOurs ? one : { ...one, severity: 'info' });
    for (const one of templates) this.templates.push(one);
  }
}

/** undefined for what cannot matter. */
function textOf({ file, named, size }: Walked): string | { readonly finding: Finding } | undefined {
  if (!named && size > READ_AT_ONCE && !MAY_MATTER.test(headOf(file))) return undefined;
  const help = 'Name what it was made of instead.';
  const [found, why] =
    size > LARGEST
      ? [undefined, `it has ${Math.round(size / 1024 / 1024)} MiB, and up to ${LARGEST / 1024 / 1024} MiB are read`]
      : [decoded(readFileSync(file)), 'it is binary, or not in UTF-8'];
  if (found !== undefined) return normal(found);
  // Of what lies in a folder and is no text, nobody has said that it is for us.
  return named ? unreadable(file, why, help) : undefined;
}

function headOf(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(HEAD);
    return bytes.toString('latin1', 0, readSync(descriptor, bytes, 0, HEAD, 0));
  } finally {
    closeSync(descriptor);
  }
}
