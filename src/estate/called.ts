/** A resource with its name, for people: `identity app`. Of some, only the deployment knows the name. */
export function called(word: string, name: string | undefined): string {
  return name === undefined || name === '' ? `${word} whose name is not known` : `${word} ${name}`;
}
