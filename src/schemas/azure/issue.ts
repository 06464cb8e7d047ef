/** Where something is in a resource's body, from the top. */
export type Path = readonly (string | number)[];

/** One thing in a resource's body that Azure would refuse, or that must not be committed. */
export interface Issue {
  readonly code: 'AZWI404' | 'AZWI811' | 'AZWI812' | 'AZWI813' | 'AZWI814';
  /** The path as people write it: `properties.agentPoolProfiles[0].name`. */
  readonly property: string;
  readonly path: Path;
  readonly message: string;
  readonly help: string;
}

/** A path as Bicep writes it: `tags['a.b']`, `properties.sku.name`, `properties.accessPolicies[0]`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    if (!/^[A-Za-z_]\w*$/.test(step)) return `${text}['${step.replaceAll(/[\\']/g, '\\$&')}']`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/** An issue at a path. */
export function issue(code: Issue['code'], path: Path, message: string, help: string): Issue {
  return { code, property: pathText(path), path, message, help };
}

/** `1 entry`, `2 entries`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
