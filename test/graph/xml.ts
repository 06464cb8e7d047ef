/** A small reader of XML that refuses what is not well-formed. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const TOKEN =
  /<!\[CDATA\[[\s\S]*?\]\]>|<\?xml [^?]*\?>|<\/([a-z1-6]+)>|<([a-z1-6]+)((?:\s+[A-Za-z:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

/** The elements of a document, in their order. @throws where it is not well-formed. */
export function elementsOf(document: string): Element[] {
  const text = document.replace(/^<!doctype html>\n/, '').trim();
  const elements: Element[] = [];
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (found === null) throw new Error(`not well-formed: ${text.slice(at, at + 80)}`);
    const [, closed, name, attributes = '', selfClosed, content] = found;
    if (content !== undefined && !isText(content)) throw new Error(`not text: ${content.slice(0, 80)}`);
    if (closed !== undefined && open.pop() !== closed) throw new Error(`closed, but not open: ${closed}`);
    if (name === undefined) continue;
    elements.push({ name, attributes: attributesIn(attributes) });
    if (selfClosed === '') open.push(name);
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(', ')}`);
  return elements;
}

// Every ampersand begins an entity that XML knows, and every character is one of XML.
function isText(text: string): boolean {
  return !/&(?!(?:amp|lt|gt|quot|#39);)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/u.test(text);
}

function attributesIn(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([A-Za-z:-]+)="([^"]*)"/g)];
  const names = pairs.map(([, name]) => name);
  if (new Set(names).size < names.length) throw new Error(`an attribute twice: ${text}`);
  if (!pairs.every(([, , value = '']) => isText(value))) throw new Error(`not text: ${text}`);
  return Object.fromEntries(pairs.map(([, name, value]) => [name, value]));
}
