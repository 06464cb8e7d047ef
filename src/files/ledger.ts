/**
 * The list of the files that earlier runs wrote, with a hash of each. It is committed beside them and so is untrusted: a pull
 * request can say in it what it likes. It never makes us touch a path outside the output folders, or a file whose content it
 * does not know.
 */
import { createHash } from 'node:crypto';
import { type Finding, finding } from '../diagnostics';
import { type FileSystem, shownPath, systemErrorCode, systemErrorText } from './file-system';
import { nameProblem } from './names';

/** Name of the ledger, in the folder of the Bicep files. */
export const LEDGER = '.cdk8s-azwi.json';

/** Which of the two outputs a folder holds. */
export type Role = 'kubernetes' | 'bicep';

/** Relative path to the hashes that the file may have: one, or two while a run is under way. */
export type Entries = ReadonlyMap<string, readonly string[]>;

export type Ledger = ReadonlyMap<Role, Entries>;

/** What the writer of the files wants to be remembered beside them: JSON, of which only he knows what it says. */
export type Azure = Readonly<Record<string, unknown>>;

const ROLES: readonly Role[] = ['bicep', 'kubernetes'];
const VERSION = 1;
const NOTE = 'Files that cdk8s-azwi generated. Commit this; do not edit it.';

/** SHA-256 of a content in hexadecimal. Git may have changed the line ends, which is not an edit. */
export function contentHash(content: string): string {
  return createHash('sha256').update(content.replaceAll('\r\n', '\n')).digest('hex');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hashesOf(value: unknown): readonly string[] | undefined {
  const hashes: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isHash = (hash: unknown): hash is string => typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash);
  return hashes.length > 0 && hashes.every(isHash) ? hashes : undefined;
}

function parseEntries(role: string, value: unknown): Entries {
  if (!isRecord(value)) throw new SyntaxError(`"${role}" is not a map of files`);
  const entries = new Map<string, readonly string[]>();
  for (const [name, hash] of Object.entries(value)) {
    const problem = nameProblem(name);
    if (problem !== undefined) throw new SyntaxError(`"${name}" cannot be a file of ours: ${problem}`);
    const hashes = hashesOf(hash);
    if (hashes === undefined) throw new SyntaxError(`the hash of "${name}" is not one`);
    entries.set(name, hashes);
  }
  return entries;
}

function parse(text: string): { readonly ledger: Ledger; readonly azure: Azure } {
  const root: unknown = JSON.parse(text);
  if (!isRecord(root) || !isRecord(root.files)) throw new SyntaxError('it has no "files"');
  if (root.version !== VERSION) throw new SyntaxError(`its version is ${JSON.stringify(root.version)}, not ${VERSION}`);
  const ledger = new Map<Role, Entries>();
  for (const [name, entries] of Object.entries(root.files)) {
    const role = ROLES.find((one) => one === name);
    if (role === undefined) throw new SyntaxError(`"${name}" is not an output of ours`);
    ledger.set(role, parseEntries(name, entries));
  }
  // Earlier versions remembered files only.
  const { azure = {} } = root;
  if (!isRecord(azure)) throw new SyntaxError('its "azure" is not an object');
  return { ledger, azure };
}

/** The ledger as text: sorted, one file a line, so that merges seldom conflict; `''` for one that says nothing. */
export function printLedger(ledger: Ledger, azure: Azure = {}): string {
  const compare = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);
  const roles = ROLES.flatMap((role): [string, unknown][] => {
    const entries = [...(ledger.get(role) ?? [])].sort(compare);
    if (entries.length === 0) return [];
    return [
      [role, Object.fromEntries(entries.map(([name, hashes]) => [name, hashes.length === 1 ? hashes[0] : hashes]))],
    ];
  });
  const beside = Object.keys(azure).length === 0 ? {} : { azure };
  if (roles.length === 0 && !('azure' in beside)) return '';
  const root = { note: NOTE, version: VERSION, files: Object.fromEntries(roles), ...beside };
  return `${JSON.stringify(root, undefined, 2)}\n`;
}

export interface LedgerRead {
  readonly ledger: Ledger;
  readonly azure: Azure;
  /** The text on disk with LF line ends; `''` if there is none. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Reads the ledger. None is an empty one; one that cannot be read is AZWI706. */
export function readLedger(file: string, io: FileSystem): LedgerRead {
  const empty: Ledger = new Map();
  const place = { file: shownPath(file) };
  const anew =
    'Take it from version control again, or delete it: files of ours are then known by their headers, but files that are no longer generated stay and must be deleted by hand.';
  const unreadable = (reason: string, help = anew): LedgerRead => {
    const message = `The list of generated files cannot be read: ${reason}.`;
    return { ledger: empty, azure: {}, text: '', findings: [finding('AZWI706', place, message, help)] };
  };
  try {
    const kind = io.kind(file);
    if (kind === undefined) return { ledger: empty, azure: {}, text: '', findings: [] };
    if (kind !== 'file') {
      const what = kind === 'link' ? 'symbolic link' : kind;
      return unreadable(
        `it is a ${what}, not a file`,
        `Move the ${what} away, then take the list from version control.`,
      );
    }
    const text = io.read(file).toString('utf8').replaceAll('\r\n', '\n');
    return { ...parse(text), text, findings: [] };
  } catch (error) {
    const code = systemErrorCode(error);
    if (code !== undefined) {
      // There is nothing wrong with what is in it.
      const help = 'Let the user that runs this read the file, and the folders above it.';
      return unreadable(systemErrorText(code), code === 'EACCES' || code === 'EPERM' ? help : undefined);
    }
    if (error instanceof SyntaxError) return unreadable(error.message);
    throw error;
  }
}
