/** What a finding is known by from one run to the next. */
import { createHash } from 'node:crypto';
import type { Finding } from '../diagnostics';

// Messages name places in other files as `shop/api.yaml:12:5`, or as "line 12".
const PLACE = /(\.(?:ya?ml|json|jsonc|bicep|bicepparam)):\d+(?::\d+)?/g;
const LINES = /\b(lines?|columns?) \d+(?:(?:, | and |-)\d+)*/g;

/**
 * The same text for the same finding, wherever in its file it stands by now.
 * @param object identity of the object that it is about, such as `apps/v1 Deployment shop/api`; empty where there is none.
 */
export function fingerprintOf(finding: Finding, object = ''): string {
  const file = (finding.place.file ?? '').replaceAll('\\', '/').replace(/^\.\//, '');
  const message = finding.message.replace(PLACE, '$1').replace(LINES, '$1');
  // As JSON, no part can run into the next.
  const known = JSON.stringify([finding.code, file, object, message]);
  return createHash('sha256').update(known).digest('hex');
}
