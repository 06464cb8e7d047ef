import type {
  BicepFile,
  Decorated,
  Module,
  Output,
  Parameter,
  ParametersFile,
  Resource,
  Statement,
} from './declarations';
import type { Expression, Property } from './expressions';
import { type Doc, glue, lineOrEmpty, render } from './layout';
import { adviceAgainst } from './linter-advice';
import { expressionDoc, objectDoc } from './print-expression';
import { typeDoc } from './print-type';
import { commentLines, quote } from './strings';

function decorators(statement: Decorated, secure: boolean): Doc[] {
  const description =
    statement.description === undefined ? [] : [`@description(${quote(statement.description)})`, lineOrEmpty];
  return secure ? [...description, '@secure()', lineOrEmpty] : description;
}

function given<Key extends string>(key: Key, value: Expression | undefined): Property[] {
  return value === undefined ? [] : [{ key, value }];
}

function dependencies(symbols: readonly string[] | undefined): Property[] {
  if (symbols === undefined || symbols.length === 0) return [];
  return [{ key: 'dependsOn', value: { kind: 'array', items: symbols.map((name) => ({ kind: 'symbol', name })) } }];
}

function parameterDoc(parameter: Parameter): Doc {
  const value = parameter.default === undefined ? [] : [' = ', expressionDoc(parameter.default)];
  const head = decorators(parameter, parameter.secure === true);
  return glue(...head, `param ${parameter.name} `, typeDoc(parameter.type), ...value);
}

function outputDoc(output: Output): Doc {
  const head = decorators(output, output.secure === true);
  return glue(...head, `output ${output.name} `, typeDoc(output.type), ' = ', expressionDoc(output.value));
}

function resourceDoc(resource: Resource): Doc {
  const condition = resource.condition === undefined ? [] : ['if (', expressionDoc(resource.condition), ') '];
  const body = objectDoc([
    ...given('parent', resource.parent),
    ...given('scope', resource.scope),
    { key: 'name', value: resource.name },
    ...resource.properties,
    ...dependencies(resource.dependsOn),
  ]);
  const existing = resource.existing ? ' existing' : '';
  const head = `resource ${resource.symbol} ${quote(resource.type)}${existing} = `;
  return glue(...decorators(resource, false), head, ...condition, body);
}

function moduleDoc(module: Module): Doc {
  const params: Property[] = module.params.map(({ name, value }) => ({ key: name, value }));
  const body = objectDoc([
    ...given('scope', module.scope),
    ...given('params', params.length === 0 ? undefined : { kind: 'object', properties: params }),
    ...dependencies(module.dependsOn),
  ]);
  return glue(...decorators(module, false), `module ${module.symbol} ${quote(module.path)} = `, body);
}

function statementDoc(statement: Statement): Doc {
  switch (statement.kind) {
    case 'param':
      return parameterDoc(statement);
    case 'var':
      return glue(...decorators(statement, false), `var ${statement.name} = `, expressionDoc(statement.value));
    case 'resource':
      return resourceDoc(statement);
    case 'module':
      return moduleDoc(statement);
    case 'output':
      return outputDoc(statement);
  }
}

function statementText(statement: Statement): string {
  const text = render(statementDoc(statement));
  const rules = adviceAgainst(statement);
  if (rules.length === 0) return text;
  return `#disable-diagnostics ${rules.join(' ')}\n${text}\n#restore-diagnostics ${rules.join(' ')}`;
}

function joined(header: readonly string[] | undefined, blocks: readonly string[]): string {
  const comment = header === undefined || header.length === 0 ? [] : [header.flatMap(commentLines).join('\n')];
  return `${[...comment, ...blocks].join('\n\n')}\n`;
}

/**
 * A `.bicep` file as text, exactly as `bicep format` leaves it. What the file says must be sayable: check it with
 * `unsayableInFile` first.
 */
export function printFile(file: BicepFile): string {
  const scope = file.targetScope ?? 'resourceGroup';
  const head = scope === 'resourceGroup' ? [] : [`targetScope = ${quote(scope)}`];
  return joined(file.header, [...head, ...file.statements.map(statementText)]);
}

/** A `.bicepparam` file as text, exactly as `bicep format` leaves it. */
export function printParameters(file: ParametersFile): string {
  const params = file.params.map(({ name, value }) => render(glue(`param ${name} = `, expressionDoc(value))));
  return joined(file.header, [`using ${quote(file.using)}`, ...params]);
}
