import { CLIENT_ID, SKIP_CONTAINERS, TENANT_ID } from '../webhook/vocabulary';

/** Whether a label or an annotation that is there already means what it would be given. */
export function agree(key: string, given: unknown, wanted: string): boolean {
  if (given === wanted) return true;
  if (typeof given !== 'string') return false;
  // Azure writes GUIDs in lower case and takes them in any.
  if (key === CLIENT_ID || key === TENANT_ID) return given.toLowerCase() === wanted.toLowerCase();
  if (key === SKIP_CONTAINERS) return sameNames(given, wanted);
  return false;
}

// As the webhook reads them: in any order, and once.
function sameNames(given: string, wanted: string): boolean {
  const [one, other] = [namesIn(given), namesIn(wanted)];
  return one.size === other.size && [...one].every((name) => other.has(name));
}

function namesIn(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
}
