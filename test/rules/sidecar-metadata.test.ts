import { describe, expect, it } from 'vitest';
import { sidecarMetadata } from '../../src/rules/sidecar-metadata';
import { estate, said } from './estate';
import { INJECT, labelledPod } from './pods';

const URL = 'http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01';
const annotations = { [INJECT]: 'true' };
const preparing = (container: object, given: object = annotations) =>
  sidecarMetadata(
    estate({ objects: [labelledPod({ annotations: given }, { initContainers: [{ name: 'prepare', ...container }] })] }),
  );
const asking = (container: object, given: object = annotations) =>
  sidecarMetadata(estate({ objects: [labelledPod({ annotations: given, ...container })] }));

describe('an init container that asks the metadata service', () => {
  it.each<[string, object]>([
    ['its address in an argument', { args: [URL] }],
    ['its address in a variable', { env: [{ name: 'URL', value: URL }] }],
    ['az login', { command: ['az', 'login', '--identity'] }],
    ['az login in a script', { args: ['-c', 'az login -i && az keyvault list'] }],
  ])('is before the redirection: %s', (_, container) => {
    const all = preparing(container);
    expect(said(all)).toEqual([
      'AZWI139 The init container "prepare" of Pod shop/api asks the metadata service for a token, but the webhook appends the one that redirects such requests to the proxy as the last: this one still asks the node, and gets the token of another identity or none.',
    ]);
    expect(all[0]?.place.property).toBe('spec.initContainers.0');
  });

  it.each<[string, object, object]>([
    ['does something else', { command: ['az', 'login', '--service-principal'] }, annotations],
    ['keeps running', { restartPolicy: 'Always', args: [URL] }, annotations],
    ['is in pods without the sidecar', { args: [URL] }, {}],
  ])('is not told where it %s', (_, container, given) => {
    expect(preparing(container, given)).toEqual([]);
  });
});

describe('a container that names its identity', () => {
  it.each(['object_id', 'mi_res_id', 'msi_res_id'])('by %s is not heard by the proxy', (name) => {
    const all = asking({ env: [{ name: 'URL', value: `${URL}&${name}=1` }] });
    expect(said(all)).toEqual([
      'AZWI140 The container "api" of Pod shop/api asks for the token of an identity by its object id or its resource id; the proxy sidecar heeds client_id alone, and answers with that of the ServiceAccount.',
    ]);
    expect(all[0]?.place.property).toBe('spec.containers.0.env.0.value');
  });

  it('by an option of az is not heard either', () => {
    expect(
      asking({ args: ['az', 'login', '--identity', '--resource-id', '/subscriptions/s'] })[0]?.place.property,
    ).toBe('spec.containers.0.args');
  });

  it.each<[string, object, object]>([
    ['by its client id is heard', { args: [`${URL}&client_id=1`] }, annotations],
    ['to something else is none of ours', { args: ['https://api/?object_id=1'] }, annotations],
    ['without the sidecar asks the node', { args: [`${URL}&object_id=1`] }, {}],
  ])('%s', (_, container, given) => {
    expect(asking(container, given)).toEqual([]);
  });
});
