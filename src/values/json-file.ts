/** Files of JSON as people and shells save them. */
/**
 * The text of a file of JSON. PowerShell 5 writes UTF-16 where a command's output goes to a file; JSON begins with a
 * character of ASCII, which tells them apart, with a byte order mark or without.
 */
export function decodeJson(content: Uint8Array): string {
  const bytes = Buffer.from(content);
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || second === 0) return bytes.toString('utf16le');
  const isBigEndian = (first === 0xfe && second === 0xff) || first === 0;
  if (!isBigEndian) return bytes.toString('utf8');
  return bytes
    .subarray(0, bytes.length - (bytes.length % 2))
    .swap16()
    .toString('utf16le');
}

/** The end of a sentence and the way out, for a file that the system does not let us read. */
export function unreadable(error: unknown): { readonly reason: string; readonly help: string } {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EISDIR') {
    return { reason: 'it is a folder', help: 'Move the folder away, or name another file.' };
  }
  if (code === 'EACCES' || code === 'EPERM') {
    const help = 'Let the user that runs this read the file, and the folders above it.';
    return { reason: `permission denied (${code})`, help };
  }
  return { reason: message, help: 'Remove the cause, then run again.' };
}
