import type { Finding } from '../diagnostics';
import type { Estate, SynthesizedEstate } from '../estate/estate';
import { accountClientId } from './account-client-id';
import { accountIds } from './account-ids';
import { accountTenant } from './account-tenant';
import { accountTrust } from './account-trust';
import { annotatedPods } from './annotated-pods';
import { clientIds } from './client-ids';
import { clientSecrets } from './client-secrets';
import { clusterIssuers } from './cluster-issuers';
import { clusterNeeds } from './cluster-needs';
import { clusterProfiles } from './cluster-profiles';
import { credentialAudiences } from './credential-audiences';
import { credentialIssuers } from './credential-issuers';
import { credentialLimit } from './credential-limit';
import { credentialOrder } from './credential-order';
import { credentialPairs } from './credential-pairs';
import { credentialRegions } from './credential-regions';
import { credentialSubjects } from './credential-subjects';
import { defaultAccount } from './default-account';
import { disabledClusters } from './disabled-clusters';
import { environmentVariables } from './environment-variables';
import { foreignRecord } from './foreign-record';
import { grantPrincipals } from './grant-principals';
import { identityBinding } from './identity-binding';
import { idleGrants } from './idle-grants';
import { kubeSystem } from './kube-system';
import { missingAccounts } from './missing-accounts';
import { missingValues } from './missing-values';
import { namespaceLabel } from './namespace-label';
import { ownVariables } from './own-variables';
import { policyTenants } from './policy-tenants';
import { principalType } from './principal-type';
import { recordKeys } from './record-keys';
import { sameObjects } from './same-objects';
import { sidecarAnnotation } from './sidecar-annotation';
import { sidecarHostNetwork } from './sidecar-host-network';
import { sidecarJobs } from './sidecar-jobs';
import { sidecarMetadata } from './sidecar-metadata';
import { sidecarNames } from './sidecar-names';
import { sidecarOutOfSight } from './sidecar-out-of-sight';
import { sidecarPodSecurity } from './sidecar-pod-security';
import { sidecarPortRange } from './sidecar-port-range';
import { sidecarPortTaken } from './sidecar-port-taken';
import { sidecarQuota } from './sidecar-quota';
import { sidecarSkipped } from './sidecar-skipped';
import { sidecarUsers } from './sidecar-users';
import { sidecarWindows } from './sidecar-windows';
import { skippedNames } from './skipped-names';
import { strayPlaceholders } from './stray-placeholders';
import { subjectPlaceholders } from './subject-placeholders';
import { templateLimits } from './template-limits';
import { tokenExpiration } from './token-expiration';
import { tokenPath } from './token-path';
import { tokenVolumes } from './token-volumes';
import { trustedNobody } from './trusted-nobody';
import { unlabelledPods } from './unlabelled-pods';
import { unsayableNumbers } from './unsayable-numbers';
import { untrustedIdentities } from './untrusted-identities';
import { unusedIdentities } from './unused-identities';
import { unusedValues } from './unused-values';
import { useLabelValue } from './use-label-value';
import { vaultNeeds } from './vault-needs';
import { virtualNode } from './virtual-node';
import { webhookAudience } from './webhook-audience';
import { windowsToken } from './windows-token';

/** What both sides together say, whoever wrote them. */
const RULES: readonly ((estate: Estate) => Finding[])[] = [
  credentialLimit,
  credentialPairs,
  clusterNeeds,
  disabledClusters,
  sameObjects,
  unlabelledPods,
  useLabelValue,
  namespaceLabel,
  annotatedPods,
  missingAccounts,
  defaultAccount,
  tokenPath,
  ownVariables,
  clientSecrets,
  skippedNames,
  tokenVolumes,
  kubeSystem,
  virtualNode,
  identityBinding,
  windowsToken,
  accountClientId,
  accountIds,
  accountTenant,
  tokenExpiration,
  sidecarAnnotation,
  sidecarHostNetwork,
  sidecarJobs,
  sidecarMetadata,
  sidecarNames,
  sidecarOutOfSight,
  sidecarPodSecurity,
  sidecarPortRange,
  sidecarPortTaken,
  sidecarQuota,
  sidecarSkipped,
  sidecarUsers,
  sidecarWindows,
  untrustedIdentities,
  accountTrust,
  trustedNobody,
  clientIds,
  webhookAudience,
  clusterIssuers,
  unusedIdentities,
  vaultNeeds,
  credentialOrder,
  credentialRegions,
  grantPrincipals,
  policyTenants,
  principalType,
];

/** What declarations of this package cannot say: their constructors refuse it, or the schemas of a synthesis do. */
const RULES_OF_FILES: readonly ((estate: Estate) => Finding[])[] = [
  credentialIssuers,
  credentialSubjects,
  credentialAudiences,
  clusterProfiles,
  idleGrants,
];

/** What only a synthesis knows: its record, its placeholders, what it asks of its environment. */
const SYNTHESIS_RULES: readonly ((estate: SynthesizedEstate) => Finding[])[] = [
  environmentVariables,
  recordKeys,
  foreignRecord,
  missingValues,
  unusedValues,
  strayPlaceholders,
  subjectPlaceholders,
  templateLimits,
  unsayableNumbers,
];

/** Everything that the rules find in what is about to be written. */
export function judgeSynthesis(estate: SynthesizedEstate): Finding[] {
  return [...SYNTHESIS_RULES.flatMap((rule) => rule(estate)), ...RULES.flatMap((rule) => rule(estate))];
}

/** Everything that the rules find in files, whoever wrote them: what no schema can know. */
export function judge(estate: Estate): Finding[] {
  return [...RULES, ...RULES_OF_FILES].flatMap((rule) => rule(estate));
}
