import { finding } from '../diagnostics';
import { readJson } from './json';
import { type ArmValue, Opaque } from './resource';
import type { ReadParameters } from './result';
import { plain } from './text-functions';
import { isList, isObject, objectOf } from './value';

/** Reads a file of parameters. Secrets of a key vault and what something else fills in are not known. */
export function readParameters(text: string, file: string): ReadParameters {
  const read = readJson(text, file);
  if (!('value' in read)) return { parameters: {}, findings: [unreadable(file, read.reason, read.place)] };
  return { parameters: parametersIn(read.value), findings: [] };
}

function unreadable(file: string, reason: string, place: { readonly file?: string }) {
  return finding(
    'AZWI908',
    place,
    `The parameters in ${file} cannot be read: ${reason}. Azure Resource Manager refuses such a file.`,
    'Mend the JSON. What is given there is taken to be unknown.',
  );
}

function parametersIn(json: unknown): ReadParameters['parameters'] {
  const named = record(record(json)?.parameters);
  return objectOf(Object.entries(named ?? {}).map(([name, entry]) => [name, givenValue(entry)]));
}

function givenValue(entry: unknown): ArmValue {
  const fields = record(entry);
  if (fields === undefined || !Object.hasOwn(fields, 'value')) return new Opaque();
  const value = plain(fields.value, 0);
  return value === undefined ? new Opaque() : filledIn(value);
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

// As azd, pipelines and people write what is still to be put in; `[…]` is not computed in such a file.
const PLACEHOLDER = /\$\{|\$\(|\{\{|#\{|^__.+__$|^<.+>$/;

function filledIn(value: ArmValue): ArmValue {
  if (typeof value === 'string') return PLACEHOLDER.test(value) ? new Opaque(undefined, `placeholder ${value}`) : value;
  if (isList(value)) return value.map(filledIn);
  return isObject(value) ? objectOf(Object.entries(value).map(([key, item]) => [key, filledIn(item)])) : value;
}
