import type { Finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { credentialLimit, credentialPairs } from './credentials';
import { sameObjects } from './objects';
import { strayPlaceholders } from './placeholders';
import { recordKeys, recordUse } from './record';
import { environmentVariables } from './secrets';
import { templateLimits } from './templates';

const RULES: readonly ((estate: Estate) => Finding[])[] = [
  credentialLimit,
  credentialPairs,
  environmentVariables,
  recordKeys,
  recordUse,
  strayPlaceholders,
  sameObjects,
  templateLimits,
];

/** Everything that the rules find: what no schema can know. */
export function judge(estate: Estate): Finding[] {
  return RULES.flatMap((rule) => rule(estate));
}
