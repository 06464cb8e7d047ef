import type { Finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { credentialLimit } from './credential-limit';
import { credentialPairs } from './credential-pairs';
import { environmentVariables } from './environment-variables';
import { foreignRecord } from './foreign-record';
import { missingValues } from './missing-values';
import { recordKeys } from './record-keys';
import { sameObjects } from './same-objects';
import { strayPlaceholders } from './stray-placeholders';
import { templateLimits } from './template-limits';
import { unusedValues } from './unused-values';

const RULES: readonly ((estate: Estate) => Finding[])[] = [
  credentialLimit,
  credentialPairs,
  environmentVariables,
  recordKeys,
  foreignRecord,
  missingValues,
  unusedValues,
  strayPlaceholders,
  sameObjects,
  templateLimits,
];

/** Everything that the rules find: what no schema can know. */
export function judge(estate: Estate): Finding[] {
  return RULES.flatMap((rule) => rule(estate));
}
