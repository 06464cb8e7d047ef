import { type Finding, finding } from '../diagnostics';
import type { KubernetesObject, SynthesizedEstate } from '../estate/estate';
import { isGuardLabel } from '../values';

type Values = SynthesizedEstate['values'];
type Path = readonly (string | number)[];

interface Stray {
  readonly path: Path;
  readonly message: string;
  readonly help: string;
}

/** AZWI607: text that Flux or envsubst would take for a placeholder, and a placeholder that they would not take for one. */
export function strayPlaceholders(estate: SynthesizedEstate): Finding[] {
  const { values, objects } = estate;
  if (!values.hasPlaceholders) return [];
  const carriers = new Set<string>();
  const suspects: { readonly object: KubernetesObject; readonly strays: readonly Stray[] }[] = [];
  for (const object of objects) {
    const { strays, carries } = lookAt(object.manifest, values);
    if (carries) carriers.add(object.file);
    if (strays.length > 0) suspects.push({ object, strays });
  }
  return suspects
    .filter(({ object }) => carriers.has(object.file))
    .flatMap(({ object, strays }) =>
      strays.map(({ path, message, help }) => finding('AZWI607', object.place(path), message, help)),
    );
}

function lookAt(manifest: unknown, values: Values): { strays: Stray[]; carries: boolean } {
  const strays: Stray[] = [];
  let carries = false;
  // One path for the whole walk: most texts are fine, and a copy for each would cost more than looking at them.
  const path: (string | number)[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      carries ||= values.guardsIn(value).length > 0;
      if (isGuardLabel(String(path.at(-1)))) return;
      for (const one of straysInText(value, values)) strays.push({ path: [...path], ...one });
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      const inner = (value as Record<string, unknown>)[key];
      if (typeof inner !== 'object' && !(typeof inner === 'string' && inner.includes('${'))) continue;
      path.push(Array.isArray(value) ? Number(key) : key);
      walk(inner);
      path.pop();
    }
  };
  walk(manifest);
  return { strays, carries };
}

function straysInText(text: string, values: Values): Omit<Stray, 'path'>[] {
  return [...text.matchAll(/(\$*)(\$\{[^}]*\}?)/g)].flatMap(([, dollars = '', found = '']) => {
    // Two dollar signs are one, and end what stands before them.
    const escaped = dollars.length % 2 === 1;
    const ours = values.keyOf(found) !== undefined;
    if (ours && escaped) return [precededByDollar(found)];
    return ours || escaped ? [] : [replacedAsWell(found)];
  });
}

function replacedAsWell(found: string): Omit<Stray, 'path'> {
  return {
    message: `"${found}" stands in a file whose placeholders will be substituted; it would be replaced as well.`,
    help: `Write $${found} for Flux, move the object to another chart, or record the values so that no placeholder is left.`,
  };
}

function precededByDollar(found: string): Omit<Stray, 'path'> {
  return {
    message: `The placeholder "${found}" stands behind a dollar sign, which Flux takes for an escape; it would not be replaced.`,
    help: 'Put something between the dollar sign and the value.',
  };
}
