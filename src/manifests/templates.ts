/** Files that are templates, of Helm most of all: what they will say is not known before they are rendered. */
import { dirname, join } from 'node:path';

const BRACES = '{{';

/** Whether a text that cannot be read may be a template. */
export function hasBraces(text: string): boolean {
  return text.includes(BRACES);
}

/**
 * Whether an object is one only once a template is rendered: braces stand where its identity is told. Elsewhere, they may
 * be meant for whoever reads the object in the cluster (alerts of Prometheus, workflows of Argo).
 */
export function isTemplated(manifest: Readonly<Record<string, unknown>>): boolean {
  return identityOf(manifest).some(hasBraces);
}

// What scripts, pipelines and people replace: $X, ${X}, $(X), <X>, __X__, #{X}#, %X%. No name in a cluster has such marks.
const PLACEHOLDER = /\$[A-Za-z_{(]|<[^<>]+>|__[A-Za-z]|#\{|%[A-Za-z_]+%/;

/** Whether the name or the namespace of an object is a placeholder: which object it is, is not known before it is filled in. */
export function isToBeFilledIn(manifest: Readonly<Record<string, unknown>>): boolean {
  return identityOf(manifest).some((one) => PLACEHOLDER.test(one));
}

function identityOf({ apiVersion, kind, metadata }: Readonly<Record<string, unknown>>): readonly string[] {
  const { name, namespace } = (typeof metadata === 'object' && metadata !== null ? metadata : {}) as Record<
    string,
    unknown
  >;
  return [apiVersion, kind, name, namespace].filter((one) => typeof one === 'string');
}

/** Whether a file tells kustomize what to make of others. */
export function isKustomization(file: string): boolean {
  return /(?:^|[\\/])(?:kustomization\.ya?ml|Kustomization)$/.test(file);
}

/** Whether a file lies among the templates of a Helm chart. */
export function isInChart(file: string, exists: (file: string) => boolean): boolean {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (/(?:^|[\\/])templates$/.test(folder) && exists(join(dirname(folder), 'Chart.yaml'))) return true;
    if (dirname(folder) === folder) return false;
  }
}
