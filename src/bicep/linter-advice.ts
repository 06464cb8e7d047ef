import type { Statement } from './declarations';
import { type Expression, operandsOf, type Property } from './expressions';
import { plainText } from './interpolation';

/*
 * The linter advises against some texts that are what was declared: the id of a subnet that exists, the issuer of
 * another service, a private DNS zone. There is nothing to mend in the Bicep, so the rule is off around the statement.
 * Being off where it is not needed is not reported; being on where it would object fails the build.
 */

type Rule =
  | 'adminusername-should-not-be-literal'
  | 'no-hardcoded-env-urls'
  | 'use-resource-id-functions'
  | 'use-stable-vm-image';

/** Hosts of `no-hardcoded-env-urls`: those of Bicep 0.49 and the two that older ones have. */
const HOSTS =
  /api\.loganalytics\.io|asazure\.windows\.net|azuredatalake(?:analytics|store)\.net|core\.windows\.net|database\.windows\.net|datalake\.azure\.net|gallery\.azure\.com|graph\.windows\.net|login\.microsoftonline\.com|management\.azure\.com|trafficmanager\.net|vault\.azure\.net/i;

/** What `use-resource-id-functions` lets an id begin with. */
const ID_FUNCTIONS: ReadonlySet<string> = new Set([
  'extensionResourceId',
  'guid',
  'managementGroupResourceId',
  'reference',
  'resourceId',
  'subscriptionResourceId',
  'tenantResourceId',
]);

/** The rules of the linter that object to a text of the statement, in the order of the alphabet. */
export function adviceAgainst(statement: Statement): Rule[] {
  const found = new Set<Rule>();
  for (const expression of expressionsOf(statement)) walk(expression, found);
  return [...found].sort();
}

function expressionsOf(statement: Statement): Expression[] {
  switch (statement.kind) {
    case 'param':
      return statement.default === undefined ? [] : [statement.default];
    case 'var':
    case 'output':
      return [statement.value];
    case 'resource': {
      const { condition, parent, scope, name, properties } = statement;
      const others = [condition, parent, scope].filter((one) => one !== undefined);
      return [...others, { kind: 'object', properties: [{ key: 'name', value: name }, ...properties] }];
    }
    case 'module': {
      const params = statement.params.map(({ name, value }): Property => ({ key: name, value }));
      return [...(statement.scope === undefined ? [] : [statement.scope]), { kind: 'object', properties: params }];
    }
  }
}

function walk(expression: Expression, found: Set<Rule>): void {
  visit(
    expression,
    (text) => {
      // Hosts have a dot, and few texts have one.
      if (text.includes('.') && HOSTS.test(text)) found.add('no-hardcoded-env-urls');
    },
    (key, value) => property(key, value, found),
  );
}

function property(key: string | Expression, value: Expression, found: Set<Rule>): void {
  const name = plainText(key)?.toLowerCase();
  if (name === undefined) return;
  const literal = value.kind === 'string' || value.kind === 'interpolation';
  if (name === 'adminusername' && literal) found.add('adminusername-should-not-be-literal');
  if (name.endsWith('id') && isWrittenId(value)) found.add('use-resource-id-functions');
  if (name === 'imagereference' && says(value, /preview/i)) found.add('use-stable-vm-image');
}

function isWrittenId(value: Expression): boolean {
  if (value.kind === 'array' || value.kind === 'object') return false;
  if (value.kind === 'call' && ID_FUNCTIONS.has(value.name)) return false;
  return says(value, /\//);
}

function says(expression: Expression, pattern: RegExp): boolean {
  let found = false;
  visit(expression, (text) => {
    found ||= pattern.test(text);
  });
  return found;
}

/** Hands over every text and every property of an expression, at every depth. */
function visit(
  expression: Expression,
  onText: (text: string) => void,
  onProperty?: (key: string | Expression, value: Expression) => void,
): void {
  const inside = (one: string | Expression): void => {
    if (typeof one === 'string') onText(one);
    else visit(one, onText, onProperty);
  };
  switch (expression.kind) {
    case 'string':
      onText(expression.value);
      break;
    case 'interpolation':
      expression.parts.forEach(inside);
      break;
    case 'array':
      expression.items.forEach(inside);
      break;
    case 'object':
      for (const { key, value } of expression.properties) {
        onProperty?.(key, value);
        inside(key);
        inside(value);
      }
      break;
    case 'access':
      onText(expression.property);
  }
  operandsOf(expression).forEach(inside);
}
