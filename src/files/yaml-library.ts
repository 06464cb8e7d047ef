type Library = typeof import('yaml');

let library: Library | undefined;

/** The yaml library. It is read when it is first needed: nearly every text is printed without it. */
export function yamlLibrary(): Library {
  library ??= require('yaml') as Library;
  return library;
}
