import type { Cluster } from '../azure';
import { at, flagAt, textAt } from './fields';
import { agreed, type Gathered, madeBy, nameOf, placeOf } from './gathered';
import { type Told, TYPES } from './told';

/** What the sources tell of clusters. */
export function clustersOf(gathered: Gathered): readonly Cluster[] {
  return gathered.byKey(TYPES.cluster).map(([key, told]) => ({
    key,
    issuer: gathered.texts.of(key, 'issuerUrl'),
    label: `cluster ${nameOf(told)}`.trimEnd(),
    made: madeBy(told),
    oidcIssuer: agreed(told, (one) => switchedOn(one, 'oidcIssuerProfile', 'enabled')),
    workloadIdentity: agreed(told, (one) => switchedOn(one, 'securityProfile', 'workloadIdentity', 'enabled')),
    kubernetesVersion: agreed(told, versionOf),
    commands: [],
    place: placeOf(told),
  }));
}

/** Takes from what Azure says which issuers clusters have. */
export function learnClusters(gathered: Gathered): void {
  for (const told of gathered.all(TYPES.cluster)) {
    const profile = at(told.resource.body, 'properties', 'oidcIssuerProfile');
    // The CLI writes it in another case than templates.
    const issuer = textAt(profile, 'issuerUrl') ?? textAt(profile, 'issuerURL');
    if (told.source.origin === 'azure') gathered.texts.learn(gathered.keyOf(told), 'issuerUrl', issuer);
  }
}

// AKS Automatic has both, whatever the template says of them.
function switchedOn({ resource: { body, existing } }: Told, ...path: readonly string[]): boolean | undefined {
  const isAutomatic = !existing && textAt(body, 'sku', 'name')?.toLowerCase() === 'automatic';
  return isAutomatic ? true : flagAt(body, 'properties', ...path);
}

function versionOf({ resource: { body } }: Told): string | undefined {
  return textAt(body, 'properties', 'currentKubernetesVersion') ?? textAt(body, 'properties', 'kubernetesVersion');
}
