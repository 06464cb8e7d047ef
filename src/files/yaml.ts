/** Kubernetes objects as YAML: what cdk8s prints, at a tenth of the time. */
import { CDK8S_OPTIONS, keyText, numberText, stringText } from './scalar';
import { yamlLibrary } from './yaml-library';

// Above any manifest by far, below what overflows the stack.
const DEEPEST = 1_000;
const INDENTS = Array.from({ length: DEEPEST + 2 }, (_, depth) => '  '.repeat(depth));

// A reader does not look for the colon of a key further than this (YAML 1.2.2, 7.4.2); a longer key is marked by "?".
const LONGEST_KEY = 1_024;

function indentOf(depth: number): string {
  const indent = INDENTS[depth];
  if (indent === undefined)
    throw new RangeError(`The object is nested deeper than ${DEEPEST} levels, or contains itself.`);
  return indent;
}

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function hasToJson(value: object): value is { toJSON(): unknown } {
  return 'toJSON' in value && typeof value.toJSON === 'function';
}

function isEmpty(value: object): boolean {
  if (Array.isArray(value)) return value.length === 0;
  for (const key in value) if (Object.hasOwn(value, key)) return false;
  return true;
}

function printList(list: readonly unknown[], depth: number): string {
  const separator = `\n${indentOf(depth)}- `;
  let text = '';
  for (let index = 0; index < list.length; index += 1) {
    text += (index === 0 ? '- ' : separator) + printValue(list[index], depth, false);
  }
  return text;
}

function printMap(map: object, depth: number): string {
  const indent = indentOf(depth);
  const separator = `\n${indent}`;
  let text = '';
  for (const key of Object.keys(map)) {
    const value = (map as Readonly<Record<string, unknown>>)[key];
    if (text !== '') text += separator;
    const name = keyText(key, depth === 0);
    text +=
      name.length > LONGEST_KEY
        ? `? ${name}${separator}: ${printValue(value, depth, false)}`
        : `${name}:${printValue(value, depth, true)}`;
  }
  return text;
}

/** @param afterKey whether it follows `key:`, where a collection starts on a line of its own, rather than `- ` or `: `. */
function printValue(value: unknown, depth: number, afterKey: boolean): string {
  const gap = afterKey ? ' ' : '';
  if (isCollection(value)) {
    if (hasToJson(value)) return printValue(value.toJSON(), depth, afterKey);
    const isList = Array.isArray(value);
    if (isEmpty(value)) return gap + (isList ? '[]' : '{}');
    const text = isList ? printList(value, depth + 1) : printMap(value, depth + 1);
    return afterKey ? `\n${indentOf(depth + 1)}${text}` : text;
  }
  return gap + printScalar(value, depth);
}

function printScalar(value: unknown, depth: number): string {
  if (typeof value === 'string') return stringText(value, indentOf(depth));
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (value === null || value === undefined) return 'null';
  throw new TypeError(`A ${typeof value} cannot be printed as YAML.`);
}

/**
 * The objects as the documents of one YAML file, byte for byte what `Yaml.stringify` of cdk8s 2.70 returns for them.
 *
 * As there, `undefined` is `null` inside an object and an empty document as an object. A value with `toJSON()` is printed
 * as what this returns. It differs from cdk8s where a reader would get something else than what went in:
 *
 * - The strings `0o17`, `0X1F`, `0B1`, `1e1_0`, `-_1` and the like, which YAML 1.2 or Go reads as numbers, and `=` and `<<`,
 *   which have a meaning of their own in YAML 1.1, are in quotes.
 * - A string is on one line, in quotes and with escapes, if it contains U+0085, U+2028 or U+2029 (line breaks in YAML 1.1),
 *   another of U+007F to U+009F, U+FEFF, U+FFFE or U+FFFF (some readers refuse them or drop them); if it is one line with a
 *   tab (PyYAML refuses that without quotes); if it has several lines and a tab in the blanks that it starts with (kubectl
 *   refuses that in a block), or several lines, all blank, with spaces (which get lost).
 * - A number with an exponent has a fraction (`1.0e+21`): without, it is a string in YAML 1.1.
 * - An object that occurs twice is printed twice; cdk8s prints an anchor and an alias.
 *
 * A string that is a whole document is left to the yaml library, and so is an unpaired surrogate, which no UTF-8 can say.
 *
 * @throws RangeError if an object is nested deeper than 1,000 levels or contains itself.
 * @throws TypeError if it contains a function or a symbol.
 */
export function printYaml(objects: readonly unknown[]): string {
  return objects.map(printDocument).join('---\n');
}

function printDocument(value: unknown): string {
  if (value === undefined) return '\n';
  // Text as a whole document has rules of its own in the library, and no Kubernetes object is one.
  if (typeof value === 'string') return yamlLibrary().stringify(value, CDK8S_OPTIONS);
  if (!isCollection(value)) return `${printScalar(value, 0)}\n`;
  if (hasToJson(value)) return printDocument(value.toJSON());
  if (isEmpty(value)) return Array.isArray(value) ? '[]\n' : '{}\n';
  return `${Array.isArray(value) ? printList(value, 0) : printMap(value, 0)}\n`;
}
