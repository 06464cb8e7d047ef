import Ajv, { _, type KeywordCxt } from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import { callRef } from 'ajv/dist/vocabularies/core/ref';
import type { Definition } from '../../src/schemas/kubernetes/definition';
import { references } from './derive';

/**
 * The code of one module: ajv's validators of the definitions that are assigned to it, as a CommonJS file that exports
 * each by its name and requires the modules that hold the others.
 *
 * @see https://ajv.js.org/standalone.html
 */
export function moduleCode(
  module: string,
  definitions: ReadonlyMap<string, Definition>,
  modules: ReadonlyMap<string, string>,
): string {
  const ajv = new Ajv({
    allErrors: true,
    // Our own messages are made from the definitions, so ajv's would only be weight.
    messages: false,
    inlineRefs: false,
    allowUnionTypes: true,
    code: { source: true, lines: true },
  });
  ajv.addKeyword({ keyword: 'elsewhere', schemaType: 'string', code: (context) => callElsewhere(context, modules) });
  const own = [...definitions.keys()].filter((name) => modules.get(name) === module);
  for (const name of own) {
    const schema = pointElsewhere(definitions.get(name) ?? {}, (target) => modules.get(target) !== module);
    ajv.addSchema({ $id: name, ...schema });
  }
  const used = usedFromOutside(definitions, modules, module);
  const exported = own.filter((name) => used.has(name));
  return compact(standaloneCode(ajv, Object.fromEntries(exported.map((name) => [name, name]))));
}

// What nobody else calls needs no export; kinds are called from outside by the table of kinds.
function usedFromOutside(
  definitions: ReadonlyMap<string, Definition>,
  modules: ReadonlyMap<string, string>,
  module: string,
): Set<string> {
  const inside = new Set<string>();
  const outside = new Set<string>();
  for (const [name, definition] of definitions) {
    for (const target of references(definition)) (modules.get(name) === module ? inside : outside).add(target);
  }
  return new Set([...definitions.keys()].filter((name) => outside.has(name) || !inside.has(name)));
}

type Elsewhere = Omit<Definition, '$ref'> & { readonly elsewhere?: string };

function pointElsewhere(schema: Definition, isElsewhere: (name: string) => boolean): Elsewhere {
  const inner = (one: Definition): Elsewhere => pointElsewhere(one, isElsewhere);
  const { $ref, properties, items, additionalProperties, ...rest } = schema;
  return {
    ...rest,
    ...($ref === undefined ? {} : isElsewhere($ref) ? { elsewhere: $ref } : { $ref }),
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, inner(one)])) }),
    ...(items === undefined ? {} : { items: inner(items) }),
    ...(additionalProperties ? { additionalProperties: inner(additionalProperties) } : { additionalProperties }),
  } as Elsewhere;
}

/** Does what a `$ref` does, only that the function comes from another module. */
function callElsewhere(context: KeywordCxt, modules: ReadonlyMap<string, string>): void {
  const name = String(context.schema);
  const file = `./${modules.get(name)}.js`;
  callRef(context, context.gen.scopeValue('func', { ref: name, key: name, code: _`require(${file})[${name}]` }));
}

/**
 * Leaves out what nobody reads: where in the schema an error is from, the parents of the data, the schemas that no
 * code mentions; and says in one line, not in nine, how an error is added. Half of the text goes, and with it half of
 * the time that a cold process spends on parsing.
 */
function compact(code: string): string {
  const short = code
    .replaceAll(/,schemaPath:"[^"]*"/g, '')
    .replaceAll(/,params:\{pattern: "(?:[^"\\]|\\.)*"\}/g, '')
    .replaceAll(/,parentData:\w+,parentDataProperty:(?:"[^"]*"|\w+),rootData(?=\})/g, '')
    .replaceAll(', parentData, parentDataProperty, rootData=data}={}', '}={}')
    .replaceAll(
      /const (err\d+) = (.*);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g,
      '(vErrors ??= []).push($2);\n',
    );
  const mentions = countWords(short.match(/\bschema\d+\b/g) ?? []);
  return short.replaceAll(/^const (schema\d+) = .*;\n/gm, (line, name) => (mentions.get(name) === 1 ? '' : line));
}

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
