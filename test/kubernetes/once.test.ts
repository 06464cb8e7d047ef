import { ApiObject, Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { describe, expect, it } from 'vitest';
import { ManagedIdentity, WorkloadIdentity } from '../../src';
import { CLIENT_ID, rendered, shop, testApp } from './support';

function counted(object: ApiObject, calls: Map<string, number>): void {
  const original = object.toJson.bind(object);
  object.toJson = () => {
    calls.set(object.node.path, (calls.get(object.node.path) ?? 0) + 1);
    return original();
  };
}

describe('an object', () => {
  it('is rendered exactly once, also when bound pods read it before and after', () => {
    const { app, chart, identity } = shop();
    const first = new kplus.Deployment(chart, 'a-first', { containers: [{ image: 'api:1' }] });
    const last = new kplus.Deployment(chart, 'z-last', { containers: [{ image: 'api:1' }] });
    identity.bind(first).bind(last);
    identity.serviceAccount.node.addDependency(first);
    const calls = new Map<string, number>();
    for (const one of app.node.findAll()) if (ApiObject.isApiObject(one)) counted(one, calls);
    expect(rendered(app).manifests.map(({ kind }) => kind)).toEqual(['Deployment', 'ServiceAccount', 'Deployment']);
    expect([...calls.values()]).toEqual([1, 1, 1]);
  });

  it('of cdk8s-plus that changes with every rendering comes out as if rendered once', () => {
    const { app, chart, identity } = shop();
    const spread = new kplus.Deployment(chart, 'spread', { containers: [{ image: 'api:1' }] });
    spread.scheduling.separate(kplus.Pods.all(chart, 'all'));
    identity.bind(spread);
    const { spec } = rendered(app).one('Deployment');
    expect(JSON.stringify(spec).match(/topologyKey/g)).toHaveLength(1);
  });

  it('that cannot be rendered is told once, not for each pod that is bound to it', () => {
    const { app, chart, identity } = shop();
    const account = ApiObject.of(identity.serviceAccount);
    account.addJsonPatch({ _toJson: () => ({ op: 'replace', path: '/not/there', value: 1 }) } as never);
    for (const name of ['one', 'two'])
      identity.bind(new kplus.k8s.KubePod(chart, name, { spec: { containers: [{ name: 'a' }] } }));
    const { findings, manifests } = rendered(app);
    expect(findings.map(({ code, place }) => [code, place.construct])).toEqual([
      ['AZWI002', 'shop/identity/service-account/Resource'],
    ]);
    expect(manifests.map(({ kind }) => kind)).toEqual(['Pod', 'Pod']);
  });
});

describe('two thousand bound workloads', () => {
  const seconds = (count: number): number => {
    const app = testApp();
    const platform = new Chart(app, 'platform', { namespace: 'shop' });
    const known = ManagedIdentity.fromClientId(platform, 'known', { clientId: CLIENT_ID });
    const shared = new WorkloadIdentity(platform, 'shared', { identity: known });
    for (let index = 0; index < count; index++) {
      const chart = new Chart(app, `chart-${index}`, { namespace: 'shop' });
      shared.bind(
        new ApiObject(chart, 'pod', { apiVersion: 'v1', kind: 'Pod', spec: { containers: [{ name: 'a' }] } }),
      );
    }
    const start = process.cpuUsage().user;
    rendered(app);
    return (process.cpuUsage().user - start) / 1e6;
  };

  it('of one ServiceAccount are rendered in linear time', () => {
    seconds(250);
    const small = Math.min(seconds(250), seconds(250), seconds(250));
    const large = Math.min(seconds(2000), seconds(2000));
    // Eight times as much; quadratic would be sixty-four.
    expect(large / small).toBeLessThan(24);
  });
});
