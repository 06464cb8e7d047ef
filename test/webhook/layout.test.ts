import { expect, it } from 'vitest';
import { LAYOUTS, namedBy } from '../../src/webhook/layout';

const RESERVED = 'azure-workload-identity-reserved-';

it.each([
  // printf %s 'quick-start' | sha256sum
  ['quick-start', '', 'a94beddb35177ade9c5d04f292b481'],
  // printf %s 'api- (prefix)' | sha256sum
  ['', 'api-', '6d74ff8e6ff6239b3b5dc7669f6636'],
])('names the volume of the pod %j, to begin with %j, by a hash', (name, generateName, hash) => {
  const volume = LAYOUTS['1.6'].volumeName(namedBy(name, generateName));
  expect(volume).toBe(RESERVED + hash);
  expect(volume).toHaveLength(63);
});

it.each(['api-<hash of the template>- (prefix)', '${NAME}', ' (prefix)'])(
  'does not hash %j, which is the name of no pod',
  (name) => {
    expect(LAYOUTS['1.6'].volumeName(name)).toBe(`${RESERVED}<hash of the pod name>`);
  },
);
