import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BicepType, readIndexJson, readTypesJson, TypeBaseKind } from '@azure/bicep-types';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import { MADE_BY } from './made-by';
import { schemaOf } from './schema';

/** The file of a resource type's validator: `Microsoft.KeyVault/vaults` has `Microsoft.KeyVault.vaults.js`. */
export function validatorFile(type: string): string {
  return `${type.replaceAll('/', '.')}.js`;
}

function codeOf(types: readonly BicepType[], at: number): string {
  const resource = types[at];
  if (resource?.type !== TypeBaseKind.ResourceType) throw new Error(`#/${at} is not a resource`);
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    messages: false,
    strict: false,
    inlineRefs: false,
    // Bicep counts UTF-16 code units, and counting anything else would need ajv at run time.
    unicode: false,
    // ajv warns that `unicode` is deprecated.
    logger: false,
    code: { source: true, lines: true },
  });
  return compact(standaloneCode(ajv, ajv.compile(schemaOf(types, resource.body))));
}

// ajv writes out how an error is added wherever there can be one, with more than we make messages of. Said shortly, the
// files are half as large.
function compact(code: string): string {
  return code
    .replaceAll(
      /if\(vErrors === null\)\{\nvErrors = \[(err\d+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
      '(vErrors ??= []).push($1);\nerrors++;',
    )
    .replaceAll(/,schemaPath:"(?:[^"\\]|\\.)*",/g, ',')
    .replaceAll(
      /,schema:(?:false|-?\d+|schema(?:[\w.]|\["[^"]*"\])+|"(?:[^"\\]|\\.)*"),parentSchema:/g,
      ',parentSchema:',
    );
}

/** Every generated file of the validators, name to text, made from the types that lie in a folder. */
export function makeValidators(typesFolder: string): Map<string, string> {
  const index = readIndexJson(readFileSync(join(typesFolder, 'index.json'), 'utf8'));
  const files = new Map<string, string>();
  const carried: string[] = [];
  for (const [resource, { relativePath, index: at }] of Object.entries(index.resources)) {
    const types = readTypesJson(readFileSync(join(typesFolder, relativePath), 'utf8'));
    const [type = '', version = ''] = resource.split('@');
    const code = codeOf(types, at);
    if (code.includes('require(')) throw new Error(`The validator of ${resource} would need ajv at run time`);
    files.set(validatorFile(type), `// ${resource}. ${MADE_BY}\n${code}\n`);
    carried.push(`  '${type}': '${version}',\n`);
  }
  files.set(
    'carried.ts',
    `// ${MADE_BY}\n\n/** The resource types that there is a validator of, and of which version. */\n` +
      `export const CARRIED: Readonly<Record<string, string>> = {\n${carried.join('')}};\n`,
  );
  return files;
}
