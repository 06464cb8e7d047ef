import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { annotation, isPlaceholder } from '../estate/pods/manifest';
import { containersOf, type Pods } from '../estate/pods/pods';
import { labelledPods } from '../estate/pods/use-label';
import { isWhole } from '../estate/pods/whole';
import { isDnsLabel } from '../schemas/kubernetes';
import { record } from '../schemas/kubernetes/access';
import { nearest } from '../schemas/kubernetes/nearest';
import { skippedContainers } from '../webhook/settings';
import { INJECT_PROXY, SKIP_CONTAINERS } from '../webhook/vocabulary';

/** AZWI108 and AZWI136: skip-containers names what is no container, or all of them. */
export function skippedNames(estate: Estate): Finding[] {
  return labelledPods(estate).flatMap((pods) => {
    const text = annotation(pods.template, SKIP_CONTAINERS);
    if (typeof text !== 'string' || isPlaceholder(text) || !isWhole(pods)) return [];
    // The names that bind() was given it has looked at itself.
    return [...(pods.bound === undefined ? unknownNames(pods) : []), ...allSkipped(pods)];
  });
}

// Other webhooks add containers of their own (istio-proxy, daprd), which may be skipped as well: a name is wrong where
// no container can have it, or where it is nearly that of one.
function unknownNames(pods: Pods): Finding[] {
  const { object, what, template, path } = pods;
  const names = containersOf(pods).map(({ name }) => name);
  return [...skippedContainers(template)].flatMap((name) => {
    if (name === '' || names.includes(name)) return [];
    const meant = nearest(name, names);
    if (isDnsLabel(name) && meant === undefined) return [];
    const why = /[,\s]/.test(name) ? 'names are separated by semicolons alone' : 'names count letter by letter';
    return [
      finding(
        'AZWI108',
        object.place([...path, 'metadata', 'annotations', SKIP_CONTAINERS]),
        `${what} has no container ${JSON.stringify(name)}, which ${SKIP_CONTAINERS} names: ${why}, so that nothing is skipped by it, and the webhook says nothing.`,
        `Its containers are ${names.join(', ')}; of several, write ${SKIP_CONTAINERS}: "one;other".`,
      ),
    ];
  });
}

function allSkipped(pods: Pods): Finding[] {
  const { object, what, template, path } = pods;
  const skipped = skippedContainers(template);
  if (!containersOf(pods).every(({ name }) => skipped.has(name)) || mayGetOthers(template)) return [];
  return [
    finding(
      'AZWI136',
      object.place([...path, 'metadata', 'annotations', SKIP_CONTAINERS]),
      `${what} skips all of its containers, so that the webhook gives its pods a volume with a token that nobody mounts.`,
      'Take out of the list what needs the token; if nothing does, take the use label away.',
    ),
  ];
}

// The proxy has the token then; and what another webhook adds may be what needs it.
function mayGetOthers(template: unknown): boolean {
  const { labels, annotations } = record(record(template)?.metadata) ?? {};
  const keys = [labels, annotations].flatMap((map) => Object.keys(record(map) ?? {}));
  return keys.some((key) => key === INJECT_PROXY || /inject|dapr\.io\/enabled|istio\.io\/rev/.test(key));
}
