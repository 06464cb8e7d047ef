/** Reading Kubernetes manifests as people have them: files, folders, dumps of kubectl, charts among them. */
import { type Finding, finding, type Place } from '../diagnostics';
import { locate } from '../files';
import { isLarge, readDocument } from './document';
import { type Fields, isFields, isList, itemsOf, withKind } from './list';
import { normal, readSources, type Source } from './source';
import { type Chunk, splitDocuments, splitList } from './split';
import { hasBraces, isKustomization, isTemplated, isToBeFilledIn } from './templates';

/** A Kubernetes object that was read, with the place that it was read from. */
export interface ReadObject {
  /** The object; its `apiVersion` and `kind` are strings that are not empty. */
  readonly manifest: Readonly<Record<string, unknown>>;
  /** File as the user named it; `-` is standard input. */
  readonly file: string;
  /** File, line and column (from 1) of a path inside the object, or of the nearest thing above it that is there. */
  place(path: readonly (string | number)[]): Place;
}

/** What was read. */
export interface ReadManifests {
  /** Objects in the order of the files. Lists are opened: each item is an object of its own. */
  readonly objects: readonly ReadObject[];
  readonly findings: readonly Finding[];
  /**
   * Files that are templates, by name. Of those with `{{ }}`, nothing is among the objects; of others, all but the objects
   * whose name or namespace is a placeholder.
   */
  readonly templates: readonly string[];
  /** Files that tell kustomize what to make of the others, by name. They are not carried out. */
  readonly kustomizations: readonly string[];
}

export interface ReadOptions {
  /** Gives standard input, for the path `-`. @default empty */
  readonly stdin?: () => string;
}

/**
 * Reads files, folders and `-` for standard input. Of a folder, files named `*.yaml`, `*.yml` and `*.json` are read, at any
 * depth; never those in `node_modules` and `.git`. A file that two paths lead to is read once.
 *
 * Findings: AZWI901, AZWI902, AZWI903, AZWI904.
 */
export function readManifests(paths: readonly string[], options: ReadOptions = {}): ReadManifests {
  const result = {
    objects: [] as ReadObject[],
    findings: [] as Finding[],
    templates: [] as string[],
    kustomizations: [] as string[],
  };
  for (const found of readSources(paths, options.stdin ?? (() => ''))) {
    if ('finding' in found) {
      result.findings.push(found.finding);
      continue;
    }
    const { objects, findings, templates, kustomizations } = readSource(found.source);
    for (const one of objects) result.objects.push(one);
    for (const one of findings) result.findings.push(one);
    for (const one of templates) result.templates.push(one);
    for (const one of kustomizations) result.kustomizations.push(one);
  }
  return { ...result, findings: gathered(result.findings) };
}

const MOST_FILES = 5;

// A repository has hundreds of such files, and one finding for each would hide all others.
function gathered(findings: readonly Finding[]): readonly Finding[] {
  const others = findings.filter(({ code }) => code === 'AZWI904');
  const [first] = others;
  if (first === undefined || others.length === 1) return findings;
  const files = others.map(({ place }) => place.file ?? '');
  const more = files.length > MOST_FILES ? ` and ${files.length - MOST_FILES} more` : '';
  const message = `${files.length} files hold no Kubernetes object: ${files.slice(0, MOST_FILES).join(', ')}${more}.`;
  const help = 'They are left out. If one should be an object, write its apiVersion and kind.';
  return [...findings.filter(({ code }) => code !== 'AZWI904'), finding('AZWI904', first.place, message, help)];
}

/** Reads one text, as if the user had named it. Findings: AZWI902, AZWI903. */
export function readManifestText(text: string, file: string): ReadManifests {
  return readSource({ text: normal(text), file, named: true, inChart: false });
}

/** Reads one text as it was found. Findings: AZWI902, AZWI903, AZWI904. */
export function readSource(source: Source): ReadManifests {
  const reader = new Reader(source);
  if (!source.named && isKustomization(source.file)) return reader.kustomization();
  if (source.inChart && hasBraces(source.text)) return reader.template();
  for (const document of splitDocuments(source.text)) {
    if (!reader.read(document)) return reader.template();
  }
  return reader.result();
}

interface Item {
  readonly value: unknown;
  readonly chunk: Chunk;
  /** From the root of the chunk to the value. */
  readonly path: readonly (string | number)[];
}

// Of Azure's own templates, which lie beside manifests, it is a date.
const API_VERSION = /^[ \t]*(?:- )?["']?apiVersion["']?[ \t]*:(?![ \t]*["']?[0-9]{4}-)/m;

class Reader {
  private readonly objects: ReadObject[] = [];
  private readonly findings: Finding[] = [];
  /** What is something else than Kubernetes. */
  private readonly others: Place[] = [];
  private holdsList = false;
  /** Where the first object is whose name is a placeholder. */
  private placeholder: Place | undefined;

  constructor(private readonly source: Source) {}

  result(): ReadManifests {
    const { file, named } = this.source;
    const [first] = this.others;
    if (first !== undefined) this.findings.push(noObject(first, this.others.length, named));
    const isEmpty = this.objects.length + this.findings.length === 0;
    if (named && isEmpty && this.placeholder !== undefined) this.findings.push(unfilled(this.placeholder));
    else if (named && isEmpty && !this.holdsList) this.findings.push(noObject({ file }, 0, named));
    const templates = this.placeholder === undefined ? [] : [file];
    return { objects: this.objects, findings: this.findings, templates, kustomizations: [] };
  }

  kustomization(): ReadManifests {
    return { objects: [], findings: [], templates: [], kustomizations: [this.source.file] };
  }

  template(): ReadManifests {
    const { file, text, named } = this.source;
    const line = text.slice(0, text.indexOf('{{')).split('\n').length;
    return { objects: [], findings: named ? [unrendered({ file, line })] : [], templates: [file], kustomizations: [] };
  }

  /** Reads a document. @returns false if the file turns out to be a template. */
  read(document: Chunk): boolean {
    // Most large files among manifests are lock files and schemas, and not worth the time.
    if (isLarge(document) && !this.source.named && !API_VERSION.test(document.text)) {
      this.others.push(this.place(document, []));
      return true;
    }
    const list = isLarge(document) ? splitList(document) : undefined;
    const chunks = list === undefined ? [document] : [list.head, ...list.items];
    return chunks.every((chunk) => this.readChunk(chunk));
  }

  private readChunk(chunk: Chunk): boolean {
    const read = readDocument(chunk);
    if ('value' in read) return this.take({ value: read.value, chunk, path: [] });
    if (hasBraces(chunk.text)) return false;
    const { message, help, line, column } = read.problem;
    const place = { file: this.source.file, line, column };
    // What is in a folder may be anything, unless it says that it is for Kubernetes.
    if (!this.source.named && !API_VERSION.test(chunk.text)) this.others.push(place);
    else this.findings.push(finding('AZWI902', place, message, help));
    return true;
  }

  // Without recursion, so that lists inside of lists cannot overflow the stack.
  private take(first: Item): boolean {
    const open = [first];
    for (let item = open.pop(); item !== undefined; item = open.pop()) {
      const { value, chunk, path } = item;
      if (value === null) continue;
      if (!isFields(value)) this.others.push(this.place(chunk, path));
      else if (isList(value)) for (const one of this.itemsOf(value, item).reverse()) open.push(one);
      else if (!this.takeObject(value, item)) return false;
    }
    return true;
  }

  private itemsOf(list: Fields, { chunk, path }: Item): Item[] {
    this.holdsList = true;
    const items = itemsOf(list);
    if (items === undefined) this.findings.push(halfObject(this.place(chunk, [...path, 'items']), ITEMS));
    return (items ?? []).map((item, index) => ({
      value: withKind(item, list),
      chunk,
      path: [...path, 'items', index],
    }));
  }

  private takeObject(manifest: Fields, { chunk, path }: Item): boolean {
    if (isTemplated(manifest)) return false;
    if (isToBeFilledIn(manifest)) {
      this.placeholder ??= this.place(chunk, [...path, 'metadata']);
      return true;
    }
    const missing = ['apiVersion', 'kind'].filter((field) => !isText(manifest[field]));
    if (missing.length === 0) {
      const place = (inside: readonly (string | number)[]) => this.place(chunk, [...path, ...inside]);
      this.objects.push({ manifest, file: this.source.file, place });
    } else if (missing.length === 1 && isFields(manifest.metadata)) {
      // A chart, for one, has an apiVersion as well, but no metadata.
      this.findings.push(halfObject(this.place(chunk, path), `It has metadata, but no ${missing.join()}.`));
    } else {
      this.others.push(this.place(chunk, path));
    }
    return true;
  }

  private place(chunk: Chunk, path: readonly (string | number)[]): Place {
    const { file } = this.source;
    const position = isLarge(chunk) ? undefined : locate(chunk.text, 0, path);
    if (position === undefined) return { file, line: chunk.line };
    return { file, line: chunk.line + position.line - 1, column: position.column };
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

const ITEMS = 'The items of the List are no list.';
const NAME_OTHERS = 'Name the files that hold manifests.';

function noObject(place: Place, count: number, named: boolean): Finding {
  const file = place.file === '-' ? 'Standard input' : place.file;
  const what = count === 0 ? 'no document' : count === 1 ? 'a document' : `${count} documents`;
  const message =
    count === 0
      ? `${file} holds no Kubernetes object.`
      : `${file} holds ${what} with neither apiVersion nor kind: no Kubernetes object.`;
  const help = named ? NAME_OTHERS : 'It is left out. If it should be an object, write its apiVersion and kind.';
  return finding(named ? 'AZWI903' : 'AZWI904', place, message, help);
}

function halfObject(place: Place, message: string): Finding {
  return finding('AZWI903', place, message, 'Check whether the file is complete.');
}

function unfilled(place: Place): Finding {
  const message = 'The name or the namespace of this object is a placeholder, so that it is not known which one it is.';
  return finding('AZWI903', place, message, 'Fill it in (envsubst, sed), and name what comes out.');
}

function unrendered(place: Place): Finding {
  const message = `${place.file} is a template: what it says is not known before it is rendered.`;
  return finding('AZWI903', place, message, 'Render it (helm template), and name what comes out.');
}
