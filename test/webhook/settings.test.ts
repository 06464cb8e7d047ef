import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/webhook/json';
import { account, container, environment, mutated, notes, pod, refusal } from './pods';

const EXPIRATION = 'service-account-token-expiration';

function seconds(ofPod: string | undefined, ofAccount?: string): unknown {
  const serviceAccount = account(ofAccount === undefined ? {} : { [EXPIRATION]: ofAccount });
  const given = pod(ofPod === undefined ? {} : { annotations: { [EXPIRATION]: ofPod } });
  const { spec } = mutated(given, { serviceAccount }) as { spec: { volumes: Json[] } };
  return (spec.volumes[0] as { projected: { sources: [{ serviceAccountToken: Json }] } }).projected.sources[0]
    .serviceAccountToken.expirationSeconds;
}

function refused(ofPod: string, ofAccount = '4800'): string {
  return refusal(pod({ annotations: { [EXPIRATION]: ofPod } }), {
    serviceAccount: account({ [EXPIRATION]: ofAccount }),
  });
}

describe('the expiration', () => {
  it('is 3600 seconds where nobody says otherwise', () => {
    expect(seconds(undefined)).toBe(3600);
  });

  it("is the ServiceAccount's where the pod says nothing", () => {
    expect(seconds(undefined, '4800')).toBe(4800);
  });

  it("is the pod's before the ServiceAccount's", () => {
    expect(seconds('4000', '4800')).toBe(4000);
  });

  it('that is empty counts as unset, on the pod and on the ServiceAccount', () => {
    expect(seconds('', '4800')).toBe(4800);
    expect(seconds('', '')).toBe(3600);
  });

  it("of the ServiceAccount is never looked at where the pod's is not empty", () => {
    expect(seconds('4000', 'nonsense')).toBe(4000);
  });

  it.each([
    ['3600', 3600],
    ['86400', 86400],
    ['+3600', 3600],
    ['03600', 3600],
  ])('%j is %d', (text, number) => {
    expect(seconds(text)).toBe(number);
  });

  it.each([
    ['3599', '3599'],
    ['86401', '86401'],
    ['0', '0'],
    ['-3600', '-3600'],
    ['+0003599', '3599'],
  ])('%j is out of range', (text, number) => {
    expect(refused(text)).toBe(
      `webhook: token expiration ${number} not valid. Expected value to be between 3600 and 86400`,
    );
  });

  it.each(['1h', '3600s', '3600.0', '3_600', '1e4', ' 3600', '3600 '])('%j is no number', (text) => {
    expect(refused(text)).toBe(`webhook: strconv.ParseInt: parsing "${text}": invalid syntax`);
  });

  it('of one space is not unset: it is refused even where the ServiceAccount has a good one', () => {
    expect(refused(' ')).toBe('webhook: strconv.ParseInt: parsing " ": invalid syntax');
  });

  it('too large for 64 bits is out of the range of numbers', () => {
    expect(refused('9223372036854775808')).toBe(
      'webhook: strconv.ParseInt: parsing "9223372036854775808": value out of range',
    );
  });

  it('of the ServiceAccount that is wrong refuses every pod that says nothing itself', () => {
    expect(refused('', '3600s')).toBe('webhook: strconv.ParseInt: parsing "3600s": invalid syntax');
  });
});

describe('the client id', () => {
  it.each(['clientID', ' with spaces\n', '"quoted"', 'not-a-guid'])('%j is injected as it stands', (text) => {
    expect(environment(mutated(pod(), { serviceAccount: account({ 'client-id': text }) }))).toContain(
      `AZURE_CLIENT_ID=${text}`,
    );
  });

  it.each([[{}], [{ 'client-id': '' }]])('of %j never refuses a pod: there is no AZURE_CLIENT_ID', (annotations) => {
    expect(environment(mutated(pod(), { serviceAccount: account(annotations) }))).toEqual([
      'AZURE_TENANT_ID=tenantID',
      'AZURE_FEDERATED_TOKEN_FILE=/var/run/secrets/azure/wi/token/azure-identity-token',
      'AZURE_AUTHORITY_HOST=https://login.microsoftonline.com/',
    ]);
  });

  it('on a pod is ignored', () => {
    const given = pod({ annotations: { 'client-id': 'pod', 'tenant-id': 'pod' } });
    const found = environment(mutated(given));
    expect(found.slice(0, 2)).toEqual(['AZURE_CLIENT_ID=clientID', 'AZURE_TENANT_ID=tenantID']);
    expect(notes(given)).toEqual([
      'azure.workload.identity/client-id on a pod is ignored: the webhook reads it off the ServiceAccount.',
      'azure.workload.identity/tenant-id on a pod is ignored: the webhook reads it off the ServiceAccount.',
    ]);
  });

  it('of a ServiceAccount that is not known is shown as that', () => {
    const [first] = environment(mutated(pod(), { serviceAccount: 'unknown' }));
    expect(first).toBe('AZURE_CLIENT_ID=<client id of the ServiceAccount>');
  });
});

describe('the tenant', () => {
  it("is the webhook's where the ServiceAccount names none", () => {
    expect(environment(mutated(pod()))).toContain('AZURE_TENANT_ID=tenantID');
  });

  it("is the ServiceAccount's before the webhook's", () => {
    const serviceAccount = account({ 'tenant-id': 'contoso.onmicrosoft.com' });
    expect(environment(mutated(pod(), { serviceAccount }))).toContain('AZURE_TENANT_ID=contoso.onmicrosoft.com');
  });

  it('that is empty on the ServiceAccount does not fall back: there is no AZURE_TENANT_ID', () => {
    const found = environment(mutated(pod(), { serviceAccount: account({ 'tenant-id': '' }) }));
    expect(found.filter((one) => one.startsWith('AZURE_TENANT_ID'))).toEqual([]);
  });

  it('and the authority host of a webhook that nothing is known about are shown as that', () => {
    const found = environment(mutated(pod(), { config: {} }));
    expect(found).toContain('AZURE_TENANT_ID=<tenant of the webhook>');
    expect(found).toContain('AZURE_AUTHORITY_HOST=<authority host of the webhook>');
  });
});

describe('the list of containers to skip', () => {
  const mounted = (list: string): string[] => {
    const made = mutated(pod({ annotations: { 'skip-containers': list } }));
    return ['prepare', 'app'].filter((name) => container(made, name).volumeMounts !== undefined);
  };

  it.each([
    ['is of regular and of init containers', 'app;prepare', []],
    ['is one name', 'app', ['prepare']],
    ['is trimmed', ' app ;\tprepare\n', []],
    ['is trimmed of no-break spaces, too', '\u00a0app', ['prepare']],
    ['may end with a semicolon', 'app;', ['prepare']],
    ['has no commas: this is one name', 'app,prepare', ['prepare', 'app']],
    ['heeds the case', 'App', ['prepare', 'app']],
    ['may name what is not there', 'nobody', ['prepare', 'app']],
    ['may be empty', '', ['prepare', 'app']],
  ])('%s', (_, list, left) => {
    expect(mounted(list)).toEqual(left);
  });

  it('does not keep the volume from the pod, even if it names all containers', () => {
    const made = mutated(pod({ annotations: { 'skip-containers': 'app;prepare' } }));
    expect((made.spec as { volumes: unknown[] }).volumes).toHaveLength(1);
  });
});
