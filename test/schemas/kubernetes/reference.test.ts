import { beforeAll, describe, expect, it } from 'vitest';
import { type Derivation, deriveAll } from '../../../scripts/import-k8s/generate';
import { compare, readReference, referenceRoots } from './reference';

// The API server's own definitions are not part of this repository. Where they are not beside it, and not at
// AZWI_REFERENCE_DATA, these tests are skipped, and the skipped names say so.
const release136 = readReference('1.36.0');
const release127 = readReference('1.27.0');
const missing = release136 === undefined ? ' (skipped: the definitions are not in ../shared/data)' : '';

let derivation: Derivation;
beforeAll(async () => {
  derivation = await deriveAll();
});

const RAW = 'raw JSON of any object: client-node has only `any` for it, which accepts more';

/** What client-node says otherwise than the API server of the same release, and why. */
const DIFFERENCES_FROM_136: Readonly<Record<string, string>> = {
  'V1AllocatedDeviceStatus.data is any here, object there': RAW,
  'V1ControllerRevision.data is any here, object there': RAW,
  'V1CustomResourceSubresources.status is any here, object there': RAW,
  'V1ManagedFieldsEntry.fieldsV1 is any here, object there': RAW,
  'V1OpaqueDeviceConfiguration.parameters is any here, object there': RAW,
  'V1alpha1StorageVersion.spec is any here, object there': RAW,
  'V1alpha2PodGroupSchedulingPolicy.basic is any here, object there': RAW,
  'V1beta1AllocatedDeviceStatus.data is any here, object there': RAW,
  'V1beta1OpaqueDeviceConfiguration.parameters is any here, object there': RAW,
  'V1beta2AllocatedDeviceStatus.data is any here, object there': RAW,
  'V1beta2OpaqueDeviceConfiguration.parameters is any here, object there': RAW,
};

const REMOVED_ALPHA = 'an alpha field that was removed before it was on by default';
const RELAXED = 'no longer required in 1.36';
const STRICTER = 'required by 1.36; the validation of 1.27 refused an object without it, or only a server writes it';
const STORAGE_VERSION = 'an internal kind that only API servers write';

/** What a cluster of 1.27 has otherwise than we have, and why that does no harm. What is new since is not listed. */
const DIFFERENCES_FROM_127: Readonly<Record<string, string>> = {
  'V1ControllerRevision.data is any here, object there': RAW,
  'V1CustomResourceSubresources.status is any here, object there': RAW,
  'V1ManagedFieldsEntry.fieldsV1 is any here, object there': RAW,
  'V1NetworkPolicy.status is not here': REMOVED_ALPHA,
  'V1PersistentVolumeClaimStatus.resizeStatus is not here': REMOVED_ALPHA,
  'V1PodResourceClaim.source is not here': REMOVED_ALPHA,
  'V1VolumeResourceRequirements.claims is not here': 'of pods only: 1.27 had one definition for pods and volume claims',
  'V1EndpointSlice.endpoints is required there only': RELAXED,
  'V1NetworkPolicySpec.podSelector is required there only': RELAXED,
  'V1PodDisruptionBudgetStatus.currentHealthy is required there only': RELAXED,
  'V1PodDisruptionBudgetStatus.desiredHealthy is required there only': RELAXED,
  'V1PodDisruptionBudgetStatus.disruptionsAllowed is required there only': RELAXED,
  'V1PodDisruptionBudgetStatus.expectedPods is required there only': RELAXED,
  'V1PodFailurePolicyOnPodConditionsPattern.status is required there only': RELAXED,
  'V1PodFailurePolicyRule.onPodConditions is required there only': RELAXED,
  'V1PriorityClass.value is required there only': RELAXED,
  'V1RoleRef.apiGroup is required there only': RELAXED,
  'V1StatefulSetSpec.serviceName is required there only': RELAXED,
  'V1CronJob.spec is required here only': STRICTER,
  'V1HorizontalPodAutoscaler.spec is required here only': STRICTER,
  'V1HostAlias.ip is required here only': STRICTER,
  'V1PodIP.ip is required here only': STRICTER,
  'V1TokenReviewSpec.token is required here only': STRICTER,
  'V2HorizontalPodAutoscaler.spec is required here only': STRICTER,
  'V1alpha1ServerStorageVersion.apiServerID is required here only': STORAGE_VERSION,
  'V1alpha1ServerStorageVersion.decodableVersions is required here only': STORAGE_VERSION,
  'V1alpha1ServerStorageVersion.encodingVersion is required here only': STORAGE_VERSION,
  'V1alpha1StorageVersion.metadata is required here only': STORAGE_VERSION,
  'V1alpha1StorageVersion.spec is any here, object there': STORAGE_VERSION,
  'V1alpha1StorageVersion.spec is required there only': STORAGE_VERSION,
  'V1alpha1StorageVersion.status is required there only': STORAGE_VERSION,
  'V1alpha1StorageVersionCondition.message is required here only': STORAGE_VERSION,
};

/** Definitions with a kind that nobody writes into a manifest, or that cannot be created. */
const NO_MANIFESTS: Readonly<Record<string, string>> = {
  'autoscaling/v1 Scale': 'a subresource',
  'authentication.k8s.io/v1 TokenRequest': 'a subresource',
  'policy/v1 Eviction': 'a subresource',
  'v1 APIGroup': 'an answer of the server',
  'v1 APIVersions': 'an answer of the server',
  'v1 ComponentStatus': 'read-only',
  'v1 Status': 'an answer of the server',
};
const OPTIONS_OF_REQUESTS = /List$| DeleteOptions$| WatchEvent$/;

describe(`the derivation, beside the definitions of the API server 1.36${missing}`, () => {
  it.skipIf(release136 === undefined)('differs only where client-node has no type for raw JSON', () => {
    const { differences, onlyHere } = compare(derivation, release136 ?? {});
    expect(differences).toEqual(Object.keys(DIFFERENCES_FROM_136).sort());
    expect(onlyHere).toEqual([]);
  });

  it.skipIf(release136 === undefined)('reaches all of the definitions that manifests are made of', () => {
    expect(compare(derivation, release136 ?? {}).pairs.size).toBe(643);
  });

  it.skipIf(release136 === undefined)('lacks only kinds that are never in a manifest', () => {
    const here = new Set(derivation.kinds.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`));
    const lacking = [...referenceRoots(release136 ?? {}).keys()].filter((kind) => !here.has(kind));
    expect(lacking.filter((kind) => !OPTIONS_OF_REQUESTS.test(kind)).sort()).toEqual(Object.keys(NO_MANIFESTS).sort());
  });
});

describe(`the derivation, beside the definitions of the API server 1.27${missing}`, () => {
  it.skipIf(release127 === undefined)(
    'lacks only fields that were removed, and asks for nothing that 1.27 did without',
    () => {
      expect(compare(derivation, release127 ?? {}).differences).toEqual(Object.keys(DIFFERENCES_FROM_127).sort());
    },
  );
});
