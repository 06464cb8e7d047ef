/** Which relative paths can be files on every system that a repository is checked out on. */

// Windows opens the device, whatever the extension and even with blanks before it; it takes superscript digits, too.
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;

const REFUSED_CHARACTER = /[<>:"|?*\\\p{Cc}\u2028\u2029]/u;

// What ext4, APFS and NTFS take.
const LONGEST_SEGMENT = 255;

const TEMPORARY = /^\.cdk8s-azwi-[0-9a-f]{12}\.tmp$/;

/** Whether a file of this name is one that an interrupted run of ours left behind. */
export function isTemporaryName(name: string): boolean {
  return TEMPORARY.test(name);
}

/** @param id 12 hexadecimal digits */
export function temporaryName(id: string): string {
  return `.cdk8s-azwi-${id}.tmp`;
}

function quoteCharacter(char: string): string {
  const code = char.charCodeAt(0);
  return code > 0x20 && code < 0x7f ? `"${char}"` : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function segmentProblem(segment: string): string | undefined {
  if (segment === '') return 'it has an empty part';
  if (segment === '.' || segment === '..') return `it contains "${segment}"`;
  const refused = REFUSED_CHARACTER.exec(segment)?.[0];
  if (refused !== undefined) return `it contains ${quoteCharacter(refused)}`;
  if (/\p{Surrogate}/u.test(segment)) return 'it contains half a character (an unpaired surrogate)';
  if (/[. ]$/.test(segment))
    return `"${segment}" ends with a ${segment.endsWith('.') ? 'dot' : 'blank'}, which Windows drops`;
  const stem = (segment.split('.', 1)[0] ?? '').trimEnd();
  if (WINDOWS_DEVICE.test(stem)) return `"${stem}" is the name of a device on Windows`;
  const bytes = Buffer.byteLength(segment);
  if (bytes > LONGEST_SEGMENT) return `a part of it has ${bytes} bytes, and ${LONGEST_SEGMENT} is the most`;
  if (isTemporaryName(segment)) return 'it is the name of a temporary file of ours';
  return undefined;
}

/**
 * Why a relative path with forward slashes cannot be the path of a file on Linux, macOS and Windows alike, as the end of a
 * sentence ("it contains …"); undefined if it can.
 */
export function nameProblem(path: string): string | undefined {
  if (path === '') return 'it is empty';
  if (path.startsWith('/')) return 'it is absolute';
  for (const segment of path.split('/')) {
    const problem = segmentProblem(segment);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** The form in which two names are equal that macOS or Windows takes for one. */
export function foldName(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

/** The folders above a relative path, the nearest first; not the root itself. */
export function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) folders.push(path.slice(0, end));
  return folders;
}

export interface Collision {
  readonly path: string;
  readonly other: string;
  /** `name`: one file to some systems; `folder`: the other path is a file where this one needs a folder. */
  readonly kind: 'name' | 'folder';
}

/** The paths that cannot be next to each other, each once: with an earlier one of its name, or with the file in its way. */
export function collisions(paths: Iterable<string>): Collision[] {
  const found: Collision[] = [];
  const files = new Map<string, string>();
  for (const path of paths) {
    const folded = foldName(path);
    const other = files.get(folded);
    if (other === undefined) files.set(folded, path);
    else found.push({ path, other, kind: 'name' });
  }
  for (const [folded, path] of files) {
    const blocking = foldersAbove(folded).find((folder) => files.has(folder));
    const other = blocking === undefined ? undefined : files.get(blocking);
    if (other !== undefined) found.push({ path, other, kind: 'folder' });
  }
  return found;
}
