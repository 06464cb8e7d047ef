import { ApiObject, Chart, Lazy, Testing } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { describe, expect, it } from 'vitest';
import { KeyVault, text } from '../../src';
import { rendered, testApp } from '../kubernetes/support';

const URI = 'https://shop-vault.vault.azure.net/';
const RECORD = { vaults: { 'shop-vault': { uri: URI } } };

function shopVault() {
  const app = testApp(RECORD);
  const chart = new Chart(app, 'shop', { namespace: 'shop' });
  return { app, chart, vault: new KeyVault(chart, 'vault', { name: 'shop-vault' }) };
}

type Make = (chart: Chart, uri: string) => void;
const raw =
  (kind: string, rest: (uri: string) => object): Make =>
  (chart, uri) =>
    new ApiObject(chart, 'it', { apiVersion: 'v1', kind, ...rest(uri) });
const container = (rest: object) => ({ name: 'a', image: 'a:1', ...rest });

describe('a value', () => {
  it.each<[string, Make]>([
    [
      'env of an L2',
      (chart, uri) =>
        new kplus.Deployment(chart, 'it', {
          containers: [{ image: 'a:1', envVariables: { URL: kplus.EnvValue.fromValue(uri) } }],
        }),
    ],
    [
      'args of an L2',
      (chart, uri) => new kplus.Deployment(chart, 'it', { containers: [{ image: 'a:1', args: ['--url', uri] }] }),
    ],
    [
      'command of an L2',
      (chart, uri) => new kplus.Deployment(chart, 'it', { containers: [{ image: 'a:1', command: ['run', uri] }] }),
    ],
    [
      'podMetadata of an L2',
      (chart, uri) =>
        new kplus.Deployment(chart, 'it', {
          podMetadata: { annotations: { url: uri } },
          containers: [{ image: 'a:1' }],
        }),
    ],
    [
      'metadata of an L2',
      (chart, uri) => new kplus.ConfigMap(chart, 'it', { metadata: { annotations: { url: uri } } }),
    ],
    ['data of an L2', (chart, uri) => new kplus.ConfigMap(chart, 'it', { data: { url: uri } })],
    ['a Secret as L2', (chart, uri) => new kplus.Secret(chart, 'it', { stringData: { url: uri } })],
    [
      'env of an L1',
      (chart, uri) =>
        new kplus.k8s.KubePod(chart, 'it', {
          spec: { containers: [container({ env: [{ name: 'URL', value: uri }] })] },
        }),
    ],
    [
      'args of an L1',
      (chart, uri) => new kplus.k8s.KubePod(chart, 'it', { spec: { containers: [container({ args: [uri] })] } }),
    ],
    [
      'pod metadata of an L1',
      (chart, uri) =>
        new kplus.k8s.KubeDeployment(chart, 'it', {
          spec: { selector: {}, template: { metadata: { annotations: { url: uri } } } },
        }),
    ],
    ['a Secret as L1', (chart, uri) => new kplus.k8s.KubeSecret(chart, 'it', { stringData: { url: uri } })],
    [
      'env of an ApiObject',
      raw('Pod', (uri) => ({ spec: { containers: [container({ env: [{ name: 'URL', value: uri }] })] } })),
    ],
    ['args of an ApiObject', raw('Pod', (uri) => ({ spec: { containers: [container({ args: ['--url', uri] })] } }))],
    ['a ConfigMap as ApiObject', raw('ConfigMap', (uri) => ({ data: { url: uri } }))],
    ['a Secret as ApiObject', raw('Secret', (uri) => ({ stringData: { url: uri } }))],
    ['annotations of an ApiObject', raw('ConfigMap', (uri) => ({ metadata: { annotations: { url: uri } } }))],
    ['a Lazy', raw('ConfigMap', (uri) => ({ data: Lazy.any({ produce: () => ({ url: uri }) }) }))],
  ])('can stand in %s', (_, make) => {
    const { app, chart, vault } = shopVault();
    make(chart, vault.uri);
    const { findings, manifests } = rendered(app);
    expect(findings).toEqual([]);
    expect(JSON.stringify(manifests).split(`"${URI}"`)).toHaveLength(2);
  });

  it('stands as a placeholder where nothing is recorded, also under an app of cdk8s', () => {
    const chart = Testing.chart();
    const vault = new KeyVault(chart, 'vault', { name: 'shop-vault' });
    new ApiObject(chart, 'it', { apiVersion: 'v1', kind: 'ConfigMap', data: { url: vault.uri } });
    expect(Testing.synth(chart)).toMatchObject([{ data: { url: '${SHOP_VAULT_VAULT_URI}' } }]);
  });
});

describe('the tagged template', () => {
  it('builds strings around values, for a manifest', () => {
    const { app, chart, vault } = shopVault();
    const secret = text`${vault.uri}secrets/${'my-secret'}`;
    const nested = text`<${secret}?version=${1}&on=${true}> ${secret}`;
    new ApiObject(chart, 'it', { apiVersion: 'v1', kind: 'ConfigMap', data: { secret, nested } });
    expect(rendered(app).one('ConfigMap').data).toEqual({
      secret: `${URI}secrets/my-secret`,
      nested: `<${URI}secrets/my-secret?version=1&on=true> ${URI}secrets/my-secret`,
    });
  });

  it('is an ordinary string without such a value', () => {
    expect(text`a${1}b${'c'}`).toBe('a1bc');
    expect(text``).toBe('');
  });

  it.each([
    ['undefined', undefined, 'undefined'],
    ['null', null, 'null'],
    ['an object', {}, 'an object'],
    ['a list', [], 'an array'],
    ['a Lazy', Lazy.any({ produce: () => 'x' }), 'an object'],
  ])('takes no %s', (_, value, told) => {
    expect(() => text`a${value as string}`).toThrow(`The tagged template text\`…\` was given ${told}.`);
  });
});
