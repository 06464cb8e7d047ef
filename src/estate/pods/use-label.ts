import { USE_LABEL } from '../../webhook/vocabulary';
import type { Estate } from '../estate';
import { annotation, fieldAt, isPlaceholder, label } from './manifest';
import { type Pods, podsOf } from './pods';
import { namesakesOf } from './whole';

/** What pods have for the webhook to see. */
export type UseLabel =
  | { readonly kind: 'on' }
  /** Something else fills it in, or the schema refuses it, so that it is not known here. */
  | { readonly kind: 'unknown' }
  /** A value that the webhook does not act on, though it was meant to. */
  | { readonly kind: 'wrong'; readonly value: string }
  /** A value that says no. */
  | { readonly kind: 'off'; readonly value: string }
  /** Not among the labels of the pods, but somewhere near: the way to it. */
  | { readonly kind: 'elsewhere'; readonly path: readonly string[]; readonly where: string }
  | { readonly kind: 'absent' };

const NO = /^(?:false|no|off|0|none|disabled)$/i;

/** The use label of pods, where the webhook looks for it and where people put it. */
export function useLabelOf(estate: Estate, pods: Pods): UseLabel {
  const value = label(pods.template, USE_LABEL);
  if (value === 'true') return { kind: 'on' };
  if (value === undefined || value === null) return isPatchedOn(estate, pods) ? { kind: 'unknown' } : nearby(pods);
  if (typeof value !== 'string' || isPlaceholder(value)) return { kind: 'unknown' };
  return { kind: NO.test(value) ? 'off' : 'wrong', value };
}

function nearby({ object, path, template }: Pods): UseLabel {
  if (annotation(template, USE_LABEL) === 'true') {
    const where = path.length === 0 ? 'as an annotation' : 'as an annotation of its pod template';
    return { kind: 'elsewhere', path: [...path, 'metadata', 'annotations', USE_LABEL], where };
  }
  for (let length = path.length - 1; length >= 0; length--) {
    const owner = path.slice(0, length);
    if (label(fieldAt(object.manifest, ...owner), USE_LABEL) !== 'true') continue;
    const where = length === 0 ? 'among its own labels' : `among the labels of ${owner.join('.')}`;
    return { kind: 'elsewhere', path: [...owner, 'metadata', 'labels', USE_LABEL], where };
  }
  return { kind: 'absent' };
}

// An overlay of kustomize may add the label to what a base says.
function isPatchedOn(estate: Estate, pods: Pods): boolean {
  return namesakesOf(estate, pods).some(({ manifest }) => {
    return label(fieldAt(manifest, ...pods.path), USE_LABEL) === 'true';
  });
}

const labelled = new WeakMap<Estate, readonly Pods[]>();

/** The pods that the webhook is asked about. */
export function labelledPods(estate: Estate): readonly Pods[] {
  const known = labelled.get(estate) ?? podsOf(estate).filter(({ template }) => label(template, USE_LABEL) === 'true');
  labelled.set(estate, known);
  return known;
}
