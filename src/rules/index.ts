import type { Finding } from '../diagnostics';
import type { Estate, SynthesizedEstate } from '../estate/estate';
import { clusterNeeds } from './cluster-needs';
import { credentialLimit } from './credential-limit';
import { credentialPairs } from './credential-pairs';
import { disabledClusters } from './disabled-clusters';
import { environmentVariables } from './environment-variables';
import { foreignRecord } from './foreign-record';
import { missingValues } from './missing-values';
import { recordKeys } from './record-keys';
import { sameObjects } from './same-objects';
import { sidecarAnnotation } from './sidecar-annotation';
import { sidecarHostNetwork } from './sidecar-host-network';
import { sidecarJobs } from './sidecar-jobs';
import { sidecarNames } from './sidecar-names';
import { sidecarOutOfSight } from './sidecar-out-of-sight';
import { sidecarPodSecurity } from './sidecar-pod-security';
import { sidecarPortRange } from './sidecar-port-range';
import { sidecarPortTaken } from './sidecar-port-taken';
import { sidecarSkipped } from './sidecar-skipped';
import { sidecarUsers } from './sidecar-users';
import { sidecarWindows } from './sidecar-windows';
import { strayPlaceholders } from './stray-placeholders';
import { subjectPlaceholders } from './subject-placeholders';
import { templateLimits } from './template-limits';
import { unlabelledPods } from './unlabelled-pods';
import { unsayableNumbers } from './unsayable-numbers';
import { untrustedIdentities } from './untrusted-identities';
import { unusedValues } from './unused-values';

/** What both sides together say, whoever wrote them. */
const RULES: readonly ((estate: Estate) => Finding[])[] = [
  credentialLimit,
  credentialPairs,
  clusterNeeds,
  disabledClusters,
  sameObjects,
  unlabelledPods,
  sidecarAnnotation,
  sidecarHostNetwork,
  sidecarJobs,
  sidecarNames,
  sidecarOutOfSight,
  sidecarPodSecurity,
  sidecarPortRange,
  sidecarPortTaken,
  sidecarSkipped,
  sidecarUsers,
  sidecarWindows,
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
  untrustedIdentities,
  unsayableNumbers,
];

/** Everything that the rules find in what is about to be written. */
export function judgeSynthesis(estate: SynthesizedEstate): Finding[] {
  return [...SYNTHESIS_RULES.flatMap((rule) => rule(estate)), ...judge(estate)];
}

/** Everything that the rules find: what no schema can know. */
export function judge(estate: Estate): Finding[] {
  return RULES.flatMap((rule) => rule(estate));
}
