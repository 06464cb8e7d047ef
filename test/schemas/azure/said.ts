import { validateAzure } from '../../../src/schemas/azure';

/** What is said about a body, as one readable line an issue. */
export function said(type: string, body: unknown, isOpaque?: (value: unknown) => boolean): string[] {
  const { issues } = validateAzure(type, body, isOpaque === undefined ? {} : { isOpaque });
  return issues.map(({ code, property, message, help }) => `${code} at ${property}: ${message} ${help}`);
}
