import type { IConstruct } from 'constructs';
import { described, isPlainObject, type Kind, PLAIN, unfit } from './given';
import { API_VERSIONS } from './types/versions';

const CONTEXT = 'cdk8s-azwi:api-versions';

/** What to do about an API version that is none. */
export const API_VERSION_HELP = "Write it as '2025-05-01'.";

/**
 * Whether this is an API version: a date, and perhaps what kind of preview it is. Those are all that Bicep takes
 * (BCP029); of the types that it knows, previews end with `-preview`.
 *
 * @see https://github.com/Azure/bicep/blob/main/src/Bicep.Core/TypeSystem/Providers/Az/AzResourceTypeProvider.cs
 */
export function isApiVersion(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(-(alpha|beta|preview|privatepreview|rc))?$/i.test(value);
}

/** An API version. */
export const API_VERSION: Kind = (value, path, problems) => {
  const text = PLAIN(value, path, problems);
  if (text === undefined || isApiVersion(text)) return text;
  const message = `The API version ${JSON.stringify(text)} is none.`;
  problems.push({ code: 'AZWI004', path, message, help: API_VERSION_HELP });
  return undefined;
};

/** Sets API versions for everything below a construct. Call before anything is declared there. */
export function provideApiVersions(root: IConstruct, versions: unknown): void {
  if (!isPlainObject(versions)) return;
  // Of what is none, whoever takes it from people has told them.
  root.node.setContext(CONTEXT, Object.fromEntries(Object.entries(versions).filter(([, one]) => isApiVersion(one))));
}

/** What is wrong with API versions by type, in sentences. */
export function apiVersionProblems(versions: unknown): readonly string[] {
  if (versions === undefined) return [];
  if (!isPlainObject(versions)) {
    return [unfit(versions, 'apiVersions', 'an object with a version for each type').message];
  }
  return Object.entries(versions)
    .filter(([, version]) => !isApiVersion(version))
    .map(([type, version]) => {
      const shown = typeof version === 'string' ? JSON.stringify(version) : described(version);
      return `The API version of ${type} is ${shown}.`;
    });
}

/** The API version of a type below a construct: what was set there, else the one of the table; empty for other types. */
export function apiVersionOf(construct: IConstruct, type: string): string {
  const provided: Readonly<Record<string, string>> | undefined = construct.node.tryGetContext(CONTEXT);
  const known: Readonly<Record<string, string>> = API_VERSIONS;
  return provided?.[type] ?? known[type] ?? '';
}
