// What moves a cursor, turns the direction of a line around, or cannot stand in XML or in UTF-8.
const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Cf}|\p{Cs}/gu;

/** A name from a file as one line that can be seen, whatever is in it. */
export function visible(text: string): string {
  return text.replace(HARMFUL, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);
}

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for XML and HTML, between tags and in attributes. */
export function xml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (char) => XML[char] ?? char);
}

/** Text in lines of so many characters, broken where a word or a part of a name ends if there is such a place. */
export function wrapped(text: string, width: number, most: number): readonly string[] {
  const rest = [...visible(text)];
  const lines: string[] = [];
  while (rest.length > width && lines.length < most - 1) {
    const end = breakIn(rest, width);
    lines.push(rest.splice(0, end).join('').trimEnd());
  }
  const last = rest.join('').trimStart();
  lines.push(rest.length > width ? `${rest.slice(0, width - 1).join('')}…` : last);
  return lines;
}

function breakIn(text: readonly string[], width: number): number {
  for (let end = width; end > width / 2; end--) if (/[\s/:._-]/.test(text[end - 1] ?? '')) return end;
  return width;
}
