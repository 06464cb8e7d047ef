import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/webhook/json';
import { mutatePod, refusalText, serviceAccountNameOf } from '../../src/webhook/mutate';
import { annotated, CONFIG, key, mutated, mutation, pod, refusal } from './pods';

const INJECT = 'inject-proxy-sidecar';

describe('the gate of the API server', () => {
  it('lets a pod through to the webhook whose label is exactly "true"', () => {
    expect(mutation(pod()).kind).toBe('mutated');
  });

  it.each(['True', 'TRUE', 'yes', '1', '', 'false', ' true'])('leaves a pod as it is whose label is %j', (value) => {
    expect(mutation(pod({ metadata: { labels: { [key('use')]: value } } }))).toEqual({
      kind: 'unchanged',
      reason: `the pod's label azure.workload.identity/use is ${JSON.stringify(value)}, not "true"`,
    });
  });

  it('leaves a pod without the label as it is', () => {
    const reason = 'the pod has no label azure.workload.identity/use: "true"';
    expect(mutation(pod({ metadata: { labels: { app: 'api' } } }))).toEqual({ kind: 'unchanged', reason });
    expect(mutation({ apiVersion: 'v1', kind: 'Pod' })).toEqual({ kind: 'unchanged', reason });
  });

  it('does not count the label as an annotation', () => {
    const metadata = { labels: {}, annotations: annotated({ use: 'true' }) };
    expect(mutation(pod({ metadata })).kind).toBe('unchanged');
  });

  it('does not count the label on the ServiceAccount', () => {
    const serviceAccount = { metadata: { labels: { [key('use')]: 'true' } } };
    expect(mutation(pod({ metadata: { labels: {} } }), { serviceAccount }).kind).toBe('unchanged');
  });

  it('comes before anything that the webhook would refuse: the proxy is not even looked at', () => {
    const given = pod({ annotations: { [INJECT]: 'true' }, metadata: { labels: {} }, spec: { hostNetwork: true } });
    expect(mutation(given).kind).toBe('unchanged');
  });
});

describe('what the webhook refuses', () => {
  const HOST = { hostNetwork: true };
  const BAD_PORT = { [INJECT]: 'true', 'proxy-sidecar-port': 'invalid' };
  const BAD_EXPIRATION = { 'service-account-token-expiration': 'invalid' };

  it('is a pod whose ServiceAccount is missing, whatever else is wrong', () => {
    const given = pod({ annotations: { ...BAD_PORT, ...BAD_EXPIRATION }, spec: HOST });
    expect(refusal(given, { serviceAccount: 'missing' })).toBe('webhook: serviceaccounts "sa" not found');
  });

  it('is next the host network with a proxy', () => {
    expect(refusal(pod({ annotations: { ...BAD_PORT, ...BAD_EXPIRATION }, spec: HOST }))).toBe(
      'webhook: hostNetwork is set to true, cannot inject proxy sidecar',
    );
  });

  it('is next the port of the proxy', () => {
    expect(refusal(pod({ annotations: { ...BAD_PORT, ...BAD_EXPIRATION } }))).toBe(
      'webhook: failed to parse proxy sidecar port: strconv.ParseInt: parsing "invalid": invalid syntax',
    );
  });

  it('is last the expiration of the token', () => {
    expect(refusal(pod({ annotations: { [INJECT]: 'true', ...BAD_EXPIRATION } }))).toBe(
      'webhook: strconv.ParseInt: parsing "invalid": invalid syntax',
    );
  });

  it('is not the host network without a proxy', () => {
    expect(mutation(pod({ spec: HOST })).kind).toBe('mutated');
  });

  it('is seen by users behind the name of the webhook', () => {
    expect(refusalText({ by: 'webhook', message: 'serviceaccounts "sa" not found' })).toBe(
      'admission webhook "mutation.azure-workload-identity.io" denied the request: serviceaccounts "sa" not found',
    );
  });

  it('says where it is: on the ServiceAccount, where the annotation that counts is there', () => {
    const serviceAccount = { metadata: { annotations: annotated(BAD_EXPIRATION) } };
    expect(mutation(pod(), { serviceAccount })).toMatchObject({
      on: 'ServiceAccount',
      path: ['metadata', 'annotations', key('service-account-token-expiration')],
    });
  });
});

describe('the ServiceAccount of a pod', () => {
  it.each<[string, Json, string]>([
    ['is the one that is named', { serviceAccountName: 'sa' }, 'sa'],
    ['is `default` where none is named', {}, 'default'],
    ['is `default` where the name is empty', { serviceAccountName: '' }, 'default'],
    ['may stand in the old field', { serviceAccount: 'old' }, 'old'],
    ['is that of the new field where both are there', { serviceAccountName: 'sa', serviceAccount: 'old' }, 'sa'],
  ])('%s', (_, spec, name) => {
    expect(serviceAccountNameOf({ spec })).toBe(name);
  });
});

describe('a mutation', () => {
  const text = fc.constantFrom(
    'azwi-proxy',
    'azwi-proxy-init',
    'app',
    'azure-identity-token',
    '/var/run/secrets/azure/wi',
  );
  const container = fc.record(
    {
      name: text,
      env: fc.array(fc.record({ name: fc.constantFrom('AZURE_CLIENT_ID', 'AZURE_TENANT_ID', 'A'), value: text })),
      volumeMounts: fc.array(fc.record({ name: text, mountPath: text })),
    },
    { requiredKeys: ['name'] },
  );
  const distinct = fc.uniqueArray(container, { selector: ({ name }) => name, maxLength: 2 });
  const annotations = fc.record(
    {
      [key('inject-proxy-sidecar')]: text,
      [key('skip-containers')]: text,
      [key('proxy-sidecar-port')]: fc.constant('8080'),
    },
    { requiredKeys: [] },
  );
  const source = fc.record({ serviceAccountToken: fc.record({ path: text }) });
  const volumes = fc.array(fc.record({ name: text, projected: fc.record({ sources: fc.array(source) }) }));
  const spec = fc.record({ initContainers: distinct, containers: distinct, volumes }, { requiredKeys: [] });
  const pods = fc.record({
    metadata: fc.record({ name: text, labels: fc.constant({ [key('use')]: 'true' }), annotations }),
    spec,
  });
  const options = fc.record({
    serviceAccount: fc.constantFrom('unknown' as const, 'missing' as const, {}),
    webhook: fc.constantFrom('1.5' as const, '1.6' as const),
    kubernetes: fc.record({ minor: fc.constantFrom(31, 32) }),
  });

  it('that is repeated changes nothing, because webhooks may be asked again', () => {
    fc.assert(
      fc.property(pods, options, (given, chosen) => {
        const first = mutatePod(given, chosen);
        if (first.kind === 'mutated') expect(mutatePod(first.pod, chosen)).toMatchObject({ pod: first.pod });
      }),
    );
  });

  it('leaves what it was given as it was', () => {
    fc.assert(
      fc.property(pods, options, (given, chosen) => {
        const before = structuredClone(given);
        mutatePod(given, chosen);
        expect(given).toEqual(before);
      }),
    );
  });

  it('of anything at all gives an answer, never an exception', () => {
    const anything = fc.jsonValue().map((value) => value as unknown);
    const annotationsOfAnything = fc.dictionary(
      fc.constantFrom(...Object.keys(annotated({ [INJECT]: 1, use: 1 }))),
      anything,
    );
    const odd = fc.record({
      metadata: fc.oneof(
        anything,
        fc.record({ labels: fc.constant({ [key('use')]: 'true' }), annotations: annotationsOfAnything }),
      ),
      spec: fc.oneof(anything, fc.record({ containers: anything, volumes: anything, initContainers: anything })),
    });
    fc.assert(
      fc.property(odd, (given) => {
        expect(['unchanged', 'refused', 'mutated']).toContain(mutatePod(given, { serviceAccount: 'unknown' }).kind);
      }),
    );
  });

  it('leaves ephemeral containers and everything else alone', () => {
    const given = pod({ spec: { ephemeralContainers: [{ name: 'debug' }], nodeSelector: { a: 'b' } } });
    expect(mutated(given).spec).toMatchObject({ ephemeralContainers: [{ name: 'debug' }], nodeSelector: { a: 'b' } });
  });

  it('does not look at automountServiceAccountToken', () => {
    const given = pod({ spec: { automountServiceAccountToken: false } });
    expect(mutated(given, { config: CONFIG }).spec).toMatchObject({ volumes: [{ projected: {} }] });
  });

  it('of a pod template that is a patch, without containers, adds the volume alone', () => {
    const patch = { metadata: { name: 'pod', labels: { [key('use')]: 'true' } } };
    expect(Object.keys(mutated(patch).spec as object)).toEqual(['volumes']);
  });
});
