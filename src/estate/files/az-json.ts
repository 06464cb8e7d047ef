import { findNodeAtLocation, type Node, type ParseError, parse, parseTree } from 'jsonc-parser';
import type { Finding, Place } from '../../diagnostics';
import { checkRecord, type DeploymentRecord, RECORDED, type RecordedKind, recordOfDeployment } from '../../values';
import { parseId } from './id';
import { TYPES } from './told';

/** JSON that tells of resources of Azure and is no template. */
export interface AzJson {
  readonly file: string;
  /**
   * - `resources`: what the Azure CLI printed of one resource or of several.
   * - `snapshot`: what `bicep snapshot` predicts.
   * - `record`: values that a deployment handed over, as `bicep/outputs.json` has them.
   */
  readonly kind: 'resources' | 'snapshot' | 'record';
  readonly value: unknown;
  /** Of a record. */
  readonly record: DeploymentRecord | undefined;
  readonly findings: readonly Finding[];
  place(path: readonly (string | number)[]): Place;
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

const SPOKEN_OF: ReadonlySet<string> = new Set([
  TYPES.identity,
  TYPES.credential,
  TYPES.cluster,
  TYPES.vault,
  TYPES.roleAssignment,
]);

/** The resources in what the Azure CLI printed: one, a list, or a list as the REST interface has it. */
export function printedResources(value: unknown): readonly Fields[] {
  const items = Array.isArray(value) ? value : Array.isArray(fieldsOf(value).value) ? fieldsOf(value).value : [value];
  const found = (items as readonly unknown[]).map(fieldsOf);
  return found.every(isPrinted) ? found : [];
}

function isPrinted({ id, type }: Fields): boolean {
  if (typeof id !== 'string' || typeof type !== 'string') return false;
  return SPOKEN_OF.has(type.toLowerCase()) && parseId(id) !== undefined;
}

function isRecord(value: unknown): boolean {
  const fields = fieldsOf(value);
  const kinds = Object.keys(fields);
  if (kinds.length === 0 || !kinds.every((kind) => Object.hasOwn(RECORDED, kind))) return false;
  // Tables of something else have the same names, such as the clusters of a proxy.
  return kinds.some((kind) => {
    const entries = Object.values(fieldsOf(fields[kind])).map(fieldsOf);
    return entries.some((entry) => RECORDED[kind as RecordedKind].some((property) => Object.hasOwn(entry, property)));
  });
}

function isDeployment(value: unknown): boolean {
  const { properties, type, ...others } = fieldsOf(value);
  if (fieldsOf(properties).outputs !== undefined) return String(type).toLowerCase().endsWith('/deployments');
  const outputs = Object.entries(others).map(
    ([kind, output]) => Object.hasOwn(RECORDED, kind) && fieldsOf(output).value,
  );
  return outputs.length > 0 && outputs.every((output) => typeof output === 'object' && output !== null);
}

function kindOf(value: unknown): AzJson['kind'] | 'deployment' | undefined {
  if (Array.isArray(fieldsOf(value).predictedResources)) return 'snapshot';
  if (isRecord(value)) return 'record';
  if (isDeployment(value)) return 'deployment';
  return printedResources(value).length > 0 ? 'resources' : undefined;
}

/** Whether JSON tells of resources of Azure and is no template. */
export function isAzJson(value: unknown): boolean {
  return kindOf(value) !== undefined;
}

// Most JSON is about something else, and this is told faster than it is parsed.
const WORDS =
  /predictedResources|userAssignedIdentities|managedClusters|KeyVault\/vaults|roleAssignments|"(?:identities|vaults|clusters)"/i;

function parsed(text: string): unknown {
  const errors: ParseError[] = [];
  try {
    const value: unknown = parse(text, errors, { allowTrailingComma: true });
    return errors.length > 0 ? undefined : value;
  } catch {
    // Nested deeper than the stack is high.
    return undefined;
  }
}

/** Reads what the Azure CLI printed, a snapshot of Bicep or the record of a deployment; undefined for any other text. */
export function readAzJson(text: string, file: string): AzJson | undefined {
  if (!WORDS.test(text)) return undefined;
  const value = parsed(text);
  const kind = kindOf(value);
  if (kind === undefined) return undefined;
  const place = placesIn(text, file);
  if (kind === 'deployment') {
    // Another deployment than ours has other outputs, which say nothing here.
    const result = recordOfDeployment(JSON.stringify(value), file);
    const record = 'record' in result ? result.record : undefined;
    return { file, kind: 'record', value, record, findings: [], place };
  }
  if (kind !== 'record') return { file, kind, value, record: undefined, findings: [], place };
  const result = checkRecord(value, { file });
  return 'record' in result
    ? { file, kind, value, record: result.record, findings: [], place }
    : { file, kind, value, record: undefined, findings: result.findings, place };
}

/** Finds lines; the text is parsed for it when the first one is asked for. */
function placesIn(text: string, file: string): AzJson['place'] {
  let tree: Node | undefined;
  let lineStarts: readonly number[] | undefined;
  return (path) => {
    tree ??= parseTree(text, [], { allowTrailingComma: true });
    lineStarts ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const offset = offsetOf(tree, path);
    const line = lineAt(lineStarts, offset);
    return { file, line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
  };
}

// Of what is not there, that of the nearest thing around it.
function offsetOf(tree: Node | undefined, path: readonly (string | number)[]): number {
  if (tree === undefined) return 0;
  for (let length = path.length; length >= 0; length--) {
    const found = findNodeAtLocation(tree, path.slice(0, length));
    if (found !== undefined) return found.offset;
  }
  return tree.offset;
}

function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
