import { composedString, type Part, partsOf } from './deploy-time-value';
import { nodeOf } from './expression';
import { notTemplate, notText } from './misuse';

/**
 * Builds a string with values in it that only Azure knows, for manifests and Bicep alike:
 * ``text`${vault.uri}secrets/my-secret` ``. Without such a value in it the result is an ordinary string.
 */
export function text(strings: TemplateStringsArray, ...values: readonly (string | number | boolean)[]): string {
  // An array without `raw` is somebody's list, and would be taken apart.
  if (!Array.isArray(strings) || !Array.isArray(strings.raw)) throw notTemplate();
  const parts: Part[] = [];
  const nodes: unknown[] = [];
  const push = (literal: string): void => {
    if (literal === '') return;
    parts.push(literal);
    nodes.push(literal);
  };
  strings.forEach((literal, index) => {
    push(literal);
    if (index >= values.length) return;
    const value: unknown = values[index];
    const inner = partsOf(value);
    if (inner !== undefined) {
      parts.push(...inner);
      const node = nodeOf(value);
      if (node?.kind === 'text') nodes.push(...node.parts);
      else nodes.push(value);
    } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      push(String(value));
    } else throw notText(value);
  });
  if (parts.every((part) => typeof part === 'string')) return parts.join('');
  // Bicep's linter refuses a text that is one value and nothing else.
  const [only, ...others] = nodes;
  if (others.length === 0) return only as string;
  return composedString(parts, { kind: 'text', parts: nodes });
}
