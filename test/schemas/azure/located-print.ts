type Path = readonly (string | number)[];

/** Bicep text in which every value starts on a line of its own, and the line of each path. */
export interface Located {
  readonly text: string;
  readonly lineOf: (path: Path) => number;
}

/** Prints a resource so that a diagnostic's line says which value is meant. */
export function locatedResource(type: string, body: unknown): Located {
  const lines: string[] = [];
  const places = new Map<string, number>();

  const print = (prefix: string, value: unknown, path: Path): void => {
    places.set(JSON.stringify(path), lines.length);
    if (Array.isArray(value)) {
      lines.push(`${prefix}[`);
      for (const [at, item] of value.entries()) print('', item, [...path, at]);
      lines.push(']');
    } else if (typeof value === 'object' && value !== null) {
      lines.push(`${prefix}{`);
      for (const [key, item] of Object.entries(value)) print(`'${key}': `, item, [...path, key]);
      lines.push('}');
    } else {
      lines.push(`${prefix}${typeof value === 'string' ? `'${value}'` : value}`);
    }
  };

  print(`resource it '${type}' = `, body, []);
  const [resource = '', version = ''] = type.split('@');
  const [provider, ...names] = resource.split('/');
  if (names.length > 1) {
    const parent = [provider, ...names.slice(0, -1)].join('/');
    lines[0] += ' parent: above';
    lines.push(`resource above '${parent}@${version}' existing = {`, "name: 'above1'", '}');
  }
  if (resource === 'Microsoft.Resources/resourceGroups') lines.push("targetScope = 'subscription'");
  return { text: `${lines.join('\n')}\n`, lineOf: (path) => places.get(JSON.stringify(path)) ?? -1 };
}
