import type { BicepFile, BicepType, ParametersFile, Statement } from './declarations';
import type { Expression } from './expressions';
import { nameProblem, textProblem, type Unsayable, unsayableInto, withProperty } from './unsayable';

// `az` and `sys` are where the functions live, and `this` is a word of the language: none can be declared.
const NAMESPACES: ReadonlySet<string> = new Set(['az', 'sys', 'this']);

/** Everything in a `.bicep` file that Bicep cannot say. Paths start with the name of the declaration. */
export function unsayableInFile(file: BicepFile): Unsayable[] {
  const search = new Search();
  for (const statement of file.statements) search.statement(statement);
  search.repeated(file.statements);
  return search.found;
}

/** Everything in a `.bicepparam` file that Bicep cannot say. Paths start with the name of the parameter. */
export function unsayableInParameters(file: ParametersFile): Unsayable[] {
  const search = new Search();
  search.text('using', file.using);
  for (const { name, value } of file.params) {
    search.problem(name, nameProblem(name));
    search.expression(name, value);
  }
  return search.found;
}

/** The name under which other statements refer to this one. */
function declaredName(statement: Statement): string {
  return statement.kind === 'resource' || statement.kind === 'module' ? statement.symbol : statement.name;
}

/** Collects into one list: nearly every file has nothing to tell, and lists of nothing cost. */
class Search {
  readonly found: Unsayable[] = [];

  problem(path: string, reason: string | undefined): void {
    if (reason !== undefined) this.found.push({ path, reason });
  }

  text(path: string, value: string | undefined): void {
    if (value !== undefined) this.problem(path, textProblem(value));
  }

  expression(path: string, value: Expression | undefined): void {
    if (value !== undefined) unsayableInto(this.found, value, path);
  }

  statement(statement: Statement): void {
    const name = declaredName(statement);
    const outside = statement.kind !== 'output' && NAMESPACES.has(name);
    this.problem(name, outside ? `${JSON.stringify(name)} cannot be declared in Bicep` : nameProblem(name));
    if (statement.description !== undefined) this.text(`${name}.description`, statement.description);
    this.#body(statement, name);
  }

  #body(statement: Statement, name: string): void {
    switch (statement.kind) {
      case 'param':
        this.#type(statement.type, name);
        this.expression(name, statement.default);
        break;
      case 'var':
        this.expression(name, statement.value);
        break;
      case 'output':
        this.#type(statement.type, name);
        this.expression(name, statement.value);
        break;
      case 'resource':
        this.text(name, statement.type);
        this.expression(name, statement.condition);
        this.expression(`${name}.parent`, statement.parent);
        this.expression(`${name}.scope`, statement.scope);
        this.expression(name, {
          kind: 'object',
          properties: [{ key: 'name', value: statement.name }, ...statement.properties],
        });
        this.#names(name, statement.dependsOn);
        break;
      case 'module':
        this.text(name, statement.path);
        this.expression(`${name}.scope`, statement.scope);
        this.expression(name, {
          kind: 'object',
          properties: statement.params.map((one) => ({ key: one.name, value: one.value })),
        });
        this.#names(name, statement.dependsOn);
    }
  }

  #names(path: string, symbols: readonly string[] | undefined): void {
    for (const symbol of symbols ?? []) this.problem(`${path}.dependsOn`, nameProblem(symbol));
  }

  #type(type: BicepType, path: string): void {
    switch (type.kind) {
      case 'primitive':
        break;
      case 'arrayOf':
        this.#type(type.item, path);
        break;
      case 'nullable':
        this.#type(type.type, path);
        break;
      case 'literals':
        if (type.values.length === 0) this.problem(path, 'its type allows no value');
        for (const value of type.values) this.text(path, value);
        break;
      case 'objectOf':
        for (const { key, type: inner } of type.properties) {
          this.text(path, key);
          this.#type(inner, withProperty(path, key));
        }
        if (type.rest !== undefined) this.#type(type.rest, path);
    }
  }

  // Outputs have a namespace of their own; in both, names that differ only in case are one.
  repeated(statements: readonly Statement[]): void {
    const symbols = new Set<string>();
    const outputs = new Set<string>();
    for (const statement of statements) {
      const name = declaredName(statement);
      const seen = statement.kind === 'output' ? outputs : symbols;
      const key = name.toLowerCase();
      if (seen.has(key)) this.problem(name, 'the name is declared twice');
      seen.add(key);
    }
  }
}
