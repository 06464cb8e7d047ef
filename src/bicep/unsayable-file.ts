import type { BicepFile, BicepType, ParametersFile, Statement } from './declarations';
import type { Expression } from './expressions';
import { nameProblem, textProblem, type Unsayable, unsayable, withProperty } from './unsayable';

// `az` and `sys` are where the functions live, and `this` is a word of the language: none can be declared.
const NAMESPACES: ReadonlySet<string> = new Set(['az', 'sys', 'this']);

/** Everything in a `.bicep` file that Bicep cannot say. Paths start with the name of the declaration. */
export function unsayableInFile(file: BicepFile): Unsayable[] {
  return [...file.statements.flatMap(inStatement), ...repeated(file.statements)];
}

/** Everything in a `.bicepparam` file that Bicep cannot say. Paths start with the name of the parameter. */
export function unsayableInParameters(file: ParametersFile): Unsayable[] {
  return [
    ...text('using', file.using),
    ...file.params.flatMap(({ name, value }) => [...reported(name, nameProblem(name)), ...unsayable(value, name)]),
  ];
}

function reported(path: string, reason: string | undefined): Unsayable[] {
  return reason === undefined ? [] : [{ path, reason }];
}

function text(path: string, value: string | undefined): Unsayable[] {
  return value === undefined ? [] : reported(path, textProblem(value));
}

function optional(path: string, value: Expression | undefined): Unsayable[] {
  return value === undefined ? [] : unsayable(value, path);
}

/** The name under which other statements refer to this one. */
function declaredName(statement: Statement): string {
  return statement.kind === 'resource' || statement.kind === 'module' ? statement.symbol : statement.name;
}

function inStatement(statement: Statement): Unsayable[] {
  const name = declaredName(statement);
  const outside = statement.kind !== 'output' && NAMESPACES.has(name);
  return [
    ...reported(name, outside ? `${JSON.stringify(name)} cannot be declared in Bicep` : nameProblem(name)),
    ...text(`${name}.description`, statement.description),
    ...inBody(statement, name),
  ];
}

function inBody(statement: Statement, name: string): Unsayable[] {
  switch (statement.kind) {
    case 'param':
      return [...inType(statement.type, name), ...optional(name, statement.default)];
    case 'var':
      return unsayable(statement.value, name);
    case 'output':
      return [...inType(statement.type, name), ...unsayable(statement.value, name)];
    case 'resource': {
      const own = [{ key: 'name', value: statement.name }, ...statement.properties];
      return [
        ...text(name, statement.type),
        ...optional(name, statement.condition),
        ...optional(`${name}.parent`, statement.parent),
        ...optional(`${name}.scope`, statement.scope),
        ...unsayable({ kind: 'object', properties: own }, name),
        ...names(name, statement.dependsOn),
      ];
    }
    case 'module':
      return [
        ...text(name, statement.path),
        ...optional(`${name}.scope`, statement.scope),
        ...unsayable(
          { kind: 'object', properties: statement.params.map((one) => ({ key: one.name, value: one.value })) },
          name,
        ),
        ...names(name, statement.dependsOn),
      ];
  }
}

function names(path: string, symbols: readonly string[] | undefined): Unsayable[] {
  return (symbols ?? []).flatMap((symbol) => reported(`${path}.dependsOn`, nameProblem(symbol)));
}

function inType(type: BicepType, path: string): Unsayable[] {
  switch (type.kind) {
    case 'primitive':
      return [];
    case 'arrayOf':
      return inType(type.item, path);
    case 'nullable':
      return inType(type.type, path);
    case 'literals':
      if (type.values.length === 0) return [{ path, reason: 'its type allows no value' }];
      return type.values.flatMap((value) => text(path, value));
    case 'objectOf':
      return [
        ...type.properties.flatMap(({ key, type: inner }) => [
          ...text(path, key),
          ...inType(inner, withProperty(path, key)),
        ]),
        ...(type.rest === undefined ? [] : inType(type.rest, path)),
      ];
  }
}

// Outputs have a namespace of their own; in both, names that differ only in case are one.
function repeated(statements: readonly Statement[]): Unsayable[] {
  const seen = new Set<string>();
  return statements.flatMap((statement) => {
    const name = declaredName(statement);
    const key = `${statement.kind === 'output' ? 'output' : 'symbol'} ${name.toLowerCase()}`;
    const again = seen.has(key);
    seen.add(key);
    return again ? [{ path: name, reason: 'the name is declared twice' }] : [];
  });
}
