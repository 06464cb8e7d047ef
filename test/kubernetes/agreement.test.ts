import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree } from '../../src/kubernetes/agreement';

const CLIENT_ID = 'azure.workload.identity/client-id';
const TENANT_ID = 'azure.workload.identity/tenant-id';
const SKIP = 'azure.workload.identity/skip-containers';
const EXPIRATION = 'azure.workload.identity/service-account-token-expiration';

describe('what stands there already agrees', () => {
  it.each([
    [CLIENT_ID, 'AAAAAAAA-2222-3333-4444-555555555555', 'aaaaaaaa-2222-3333-4444-555555555555'],
    [TENANT_ID, 'aaaaaaaa-2222-3333-4444-555555555555', 'AAAAAAAA-2222-3333-4444-555555555555'],
    [SKIP, 'b; a;', 'a;b'],
    [SKIP, 'a;a', 'a'],
    [EXPIRATION, '3600', '3600'],
  ])('%s: %s with %s', (key, given, wanted) => {
    expect(agree(key, given, wanted)).toBe(true);
  });

  it('with names of containers in any order, and repeated', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,5}$/);
    const shuffled = fc
      .uniqueArray(name, { minLength: 1 })
      .chain((names) => fc.tuple(fc.constant(names), fc.shuffledSubarray([...names, ...names], { minLength: 0 })));
    fc.assert(
      fc.property(shuffled, ([names, some]) => agree(SKIP, [...some, ...names].join(';'), names.join(';'))),
      { numRuns: 50 },
    );
  });
});

describe('what stands there does not agree', () => {
  it.each([
    [CLIENT_ID, 'aaaaaaaa-2222-3333-4444-555555555556', 'aaaaaaaa-2222-3333-4444-555555555555'],
    [SKIP, 'A', 'a'],
    [SKIP, 'a,b', 'a;b'],
    [SKIP, 'a', 'a;b'],
    [SKIP, 'a;b', 'a'],
    [EXPIRATION, '03600', '3600'],
    ['azure.workload.identity/use', 'True', 'true'],
    ['azure.workload.identity/use', true, 'true'],
  ])('%s: %s with %s', (key, given, wanted) => {
    expect(agree(key, given, wanted)).toBe(false);
  });
});
