import { type Chart, Testing } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import type { IConstruct } from 'constructs';
import { describe, expect, it } from 'vitest';
import { ServiceAccount } from '../../src';
import { raw, reader, withAccount } from './accounts';
import { rendered, said, shop } from './support';

describe('with cdk8s-plus', () => {
  it('a workload takes it as serviceAccount, and so does a role binding', () => {
    const { app, chart, identity } = shop();
    const account: kplus.IServiceAccount = identity.serviceAccount;
    const deployment = new kplus.Deployment(chart, 'api', {
      serviceAccount: account,
      metadata: { name: 'api' },
      containers: [{ image: 'api:1' }],
    });
    identity.bind(deployment);
    const role = reader(chart, 'role', { metadata: { name: 'reader' } });
    const binding = new kplus.RoleBinding(chart, 'binding', { role });
    binding.addSubjects(account);
    expect(rendered(app).one('RoleBinding').subjects).toEqual([
      { apiGroup: '', kind: 'ServiceAccount', name: 'api', namespace: 'shop' },
    ]);
    expect(rendered(app).one('Deployment').spec).toMatchObject({ template: { spec: { serviceAccountName: 'api' } } });
    expect(said(app)).toEqual([]);
  });

  it.each<[string, (chart: Chart) => IConstruct]>([
    ['an ApiObject', (chart) => raw(chart, { name: 'mine' })],
    ['an L1', (chart) => new kplus.k8s.KubeServiceAccount(chart, 'account', { metadata: { name: 'mine' } })],
    ['cdk8s-plus', (chart) => new kplus.ServiceAccount(chart, 'account', { metadata: { name: 'mine' } })],
  ])('the ServiceAccount of an identity has that shape, given one of %s', (_, make) => {
    const { app, chart, identity } = withAccount(make);
    const role = reader(chart, 'role', { metadata: { name: 'reader' } });
    new kplus.RoleBinding(chart, 'binding', { role }).addSubjects(identity.serviceAccount);
    expect(rendered(app).one('RoleBinding').subjects).toEqual([
      { apiGroup: '', kind: 'ServiceAccount', name: 'mine', namespace: 'shop' },
    ]);
  });

  it('has the members of the interface of cdk8s-plus', () => {
    const chart = Testing.chart();
    const account = new ServiceAccount(chart, 'account', { name: 'api', namespace: 'shop' });
    const { apiVersion, apiGroup, kind, name, resourceName, resourceType } = account;
    expect({ apiVersion, apiGroup, kind, name, resourceName, resourceType }).toEqual({
      apiVersion: 'v1',
      apiGroup: '',
      kind: 'ServiceAccount',
      name: 'api',
      resourceName: 'api',
      resourceType: 'serviceaccounts',
    });
    expect(account.asApiResource()).toBe(account);
    expect(account.asNonApiResource()).toBeUndefined();
  });
});
