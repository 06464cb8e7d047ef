/** Whether two texts are so near to each other that one is the other, mistyped. */
export function isTypo(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < 4) return false;
  // What differs in its numbers, such as web1 and web2, was meant to differ.
  if (digitsOf(one) !== digitsOf(other)) return false;
  // So was what differs in a short word: kv-dev and kv-prd, shop-a and shop-b.
  if (differsInShortWord(one, other)) return false;
  return isWithin(one, other, Math.min(one.length, other.length) < 8 ? 1 : 2);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

const SHORT = 4;

function differsInShortWord(one: string, other: string): boolean {
  const [words, others] = [one, other].map((text) => text.split(/[-_.]/));
  if (words === undefined || others === undefined || words.length !== others.length) return false;
  return words.some(
    (word, index) => word !== others[index] && Math.max(word.length, others[index]?.length ?? 0) < SHORT,
  );
}

/** Whether so few edits (insert, delete, replace, swap of neighbours) turn one text into another. Linear in the texts. */
export function isWithin(one: string, other: string, limit: number): boolean {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  return isNear(one.slice(start), other.slice(start), limit);
}

// What is equal at the beginning was taken off, so that the first edit is here: try each of them.
function isNear(one: string, other: string, limit: number): boolean {
  if (one === other) return true;
  if (limit === 0 || Math.abs(one.length - other.length) > limit) return false;
  const rest = limit - 1;
  const swapped = one.length > 1 && one[0] === other[1] && one[1] === other[0];
  return (
    isWithin(one.slice(1), other.slice(1), rest) ||
    isWithin(one.slice(1), other, rest) ||
    isWithin(one, other.slice(1), rest) ||
    (swapped && isWithin(one.slice(2), other.slice(2), rest))
  );
}
