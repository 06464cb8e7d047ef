import { describe, expect, it } from 'vitest';
import { rememberBound } from '../../src/estate/pods/bound';
import { skippedNames } from '../../src/rules/skipped-names';
import { estate, said } from './estate';
import { API, INJECT, labelledPod, SKIP } from './pods';

const containers = [API, { name: 'log-agent', image: 'shop/logs' }];
const pod = (skipped: unknown, more = {}, spec = {}) =>
  labelledPod({ annotations: { [SKIP]: skipped, ...more } }, { containers, ...spec });
const found = (...given: Parameters<typeof pod>) => skippedNames(estate({ objects: [pod(...given)] }));

describe('a name that no container has', () => {
  it('is told where it is two, with a comma', () => {
    const all = found('api,log-agent');
    expect(said(all)).toEqual([
      'AZWI108 Pod shop/api has no container "api,log-agent", which azure.workload.identity/skip-containers names: names are separated by semicolons alone, so that nothing is skipped by it, and the webhook says nothing.',
    ]);
    expect(all[0]).toMatchObject({
      severity: 'error',
      place: { property: `metadata.annotations.${SKIP}` },
      help: 'Its containers are api, log-agent; of several, write azure.workload.identity/skip-containers: "one;other".',
    });
  });

  it.each(['API', 'log-agnet', 'log_agent'])('is told where it is %s, nearly that of one', (name) => {
    expect(said(found(name))).toEqual([
      `AZWI108 Pod shop/api has no container "${name}", which azure.workload.identity/skip-containers names: names count letter by letter, so that nothing is skipped by it, and the webhook says nothing.`,
    ]);
  });

  it.each(['istio-proxy', 'daprd', 'api;', ' api ; ', 'log-agent\u00a0', '${SKIPPED}', ''])(
    'is not told of %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('is not told of bound pods, which have been judged', () => {
    const one = pod('API');
    rememberBound(one.manifest, { path: [], kubernetesVersions: [], proxySidecar: false });
    expect(skippedNames(estate({ objects: [one] }))).toEqual([]);
  });

  it('is not told of a patch, which has some of the containers (G6)', () => {
    expect(found('API', {}, { containers: [{ name: 'api' }] })).toEqual([]);
  });
});

describe('a list of all containers', () => {
  it('leaves nobody to mount the token', () => {
    expect(said(found('log-agent; api'))).toEqual([
      'AZWI136 Pod shop/api skips all of its containers, so that the webhook gives its pods a volume with a token that nobody mounts.',
    ]);
  });

  it.each([
    ['the proxy sidecar, which has it', { [INJECT]: 'true' }],
    ['the sidecar of Dapr, which may need it', { 'dapr.io/enabled': 'true' }],
    ['what another webhook injects', { 'sidecar.istio.io/inject': 'true' }],
  ])('is not told where there is %s', (_, annotations) => {
    expect(found('log-agent; api', annotations)).toEqual([]);
  });
});
