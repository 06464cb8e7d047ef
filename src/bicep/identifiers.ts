/** Names in Bicep: what may stand bare, and symbols made from what things are called. */

/** Longest identifier that the compiler takes. */
export const MAX_IDENTIFIER_LENGTH = 255;

const LITERALS: ReadonlySet<string> = new Set(['true', 'false', 'null']);

/** Whether the text can stand as a name: as a symbol, after a dot, as an unquoted key. */
export function isIdentifier(text: string): boolean {
  return text.length <= MAX_IDENTIFIER_LENGTH && /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && !LITERALS.has(text);
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * A camelCase symbol from what a thing is called: `azwi-kv-tutorial` becomes `azwiKvTutorial`, and `myAKSCluster` stays
 * as it is. Letters outside ASCII lose their accents or drop out; where nothing is left the symbol is `item`. The same
 * text always gives the same symbol, but two texts may give one: `SymbolTable` tells them apart.
 */
export function symbolName(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  const joined = words.map((word, index) =>
    index === 0 ? word.charAt(0).toLowerCase() + word.slice(1) : capitalized(word),
  );
  const name = joined.join('').slice(0, MAX_IDENTIFIER_LENGTH - 1);
  if (name === '') return 'item';
  return /^[0-9]/.test(name) ? `_${name}` : name;
}
