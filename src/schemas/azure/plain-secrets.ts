import { type Issue, issue, pathText } from './issue';
import { isKnown } from './limit';

/*
 * Secrets that stand in a body as text. Few types of Microsoft say which property is one (`sensitive`), and the linter
 * (`use-secure-value-for-secure-inputs`) knows those alone, so that the name decides, in every type and version.
 */

const PASSWORD = /(?:password|passwd|pwd)$/i;

// A secret of its own kind; `secret` and `tlsSecret` alone are most often the name of one.
const SECRET = /(?:client|app|shared)secret$/i;

const KEY = /(?:account|access|shared|private)key$|sastoken$/i;

/** Properties whose word says nothing by itself, with the property that they stand in. */
const KNOWN: ReadonlySet<string> = new Set(['serviceprincipalprofile.secret']);

/** No secret although its name ends like one: App Service reads it from the vault. */
const REFERENCE = /^@Microsoft\.KeyVault\(/i;

const HELP =
  'Take it out, and set it after the deployment from a key vault; where the service can, give it a managed identity instead of a password.';

function isSecret(name: string, within: string | number | undefined): boolean {
  if (PASSWORD.test(name) || SECRET.test(name) || KEY.test(name)) return true;
  return KNOWN.has(`${within}.${name}`.toLowerCase());
}

/** Secrets of a body that would be committed in plain text. Their values are in no message. */
export function plainSecrets(body: unknown): Issue[] {
  const found: Issue[] = [];
  const seen = new Set<object>();
  const path: (string | number)[] = [];

  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || !isKnown(value) || seen.has(value)) return;
    seen.add(value);
    const isList = Array.isArray(value);
    for (const key of Object.keys(value)) {
      const inner = (value as Readonly<Record<string, unknown>>)[key];
      // Nearly all that is in a body is text, and nearly no text is under the name of a secret.
      if (typeof inner === 'string' ? inner === '' : typeof inner !== 'object') continue;
      // Tags are words about a resource, never its settings.
      if (path.length === 0 && key === 'tags') continue;
      const within = path.at(-1);
      path.push(isList ? Number(key) : key);
      if (typeof inner !== 'string') walk(inner);
      else if (isSecret(key, within) && !REFERENCE.test(inner)) {
        const message = `The value of "${pathText(path)}" stands in the declaration; it would be committed in plain text.`;
        found.push(issue('AZWI404', path.slice(), message, HELP));
      }
      path.pop();
    }
  };
  walk(body);
  return found;
}
