import { Chart } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import {
  FederatedCredential,
  type Finding,
  FindingsError,
  ManagedCluster,
  ManagedIdentity,
  ServiceAccount,
  WorkloadIdentity,
  type WorkloadIdentityProps,
} from '../../src';
import { trustedLabels } from '../../src/workload-identity/existing-account';
import { testApp } from '../kubernetes/support';

/** No identity has a credential. */
const NOBODY: ReadonlySet<string> = new Set();

const id = (digit: string): string => `${digit.repeat(8)}-2222-3333-4444-555555555555`;

/** A chart with references to ServiceAccounts that exist, and with identities that are known. */
function place() {
  const app = testApp();
  const chart = new Chart(app, 'shop', { namespace: 'shop' });
  return {
    app,
    chart,
    old: (name = 'old') => ServiceAccount.fromName(chart, `reference-${chart.node.children.length}`, { name }),
    known: (digit: string) => ManagedIdentity.fromClientId(chart, `known-${digit}`, { clientId: id(digit) }),
    api: (name: string, props: WorkloadIdentityProps) => new WorkloadIdentity(chart, name, props),
    errors: (): readonly Finding[] => {
      try {
        app.synth();
        return [];
      } catch (error) {
        return FindingsError.findingsIn(error) ?? [];
      }
    },
  };
}

describe('one ServiceAccount that exists, with two identities', () => {
  it('is told as for one that is declared, and no command of either', () => {
    const { old, known, api, errors } = place();
    const serviceAccount = old();
    api('one', { serviceAccount, identity: known('1') });
    api('two', { serviceAccount, identity: known('2') });
    expect(errors().map(({ code, message }) => `${code} ${message}`)).toEqual([
      `AZWI202 ServiceAccount shop/old would have azure.workload.identity/client-id: "${id('1')}" for shop/one, and "${id('2')}" for shop/two.`,
    ]);
  });

  it('is told where two references mean it, and ids are not known yet', () => {
    const { old, chart, api, errors } = place();
    const cluster = ManagedCluster.fromName(chart, 'cluster', { name: 'aks' });
    api('one', { serviceAccount: old(), identityName: 'id-one', cluster });
    api('two', { serviceAccount: old(), identityName: 'id-two', cluster });
    expect(errors().map(({ code, message }) => `${code} ${message}`)).toEqual([
      'AZWI202 ServiceAccount shop/old would have azure.workload.identity/client-id: "${ID_ONE_CLIENT_ID}" for shop/one, and "${ID_TWO_CLIENT_ID}" for shop/two.',
    ]);
  });

  it('is fine where both are the same identity', () => {
    const { old, known, api, errors } = place();
    const identity = known('1');
    const both = ['one', 'two'].map((name) => api(name, { serviceAccount: old(), identity }));
    expect(errors()).toEqual([]);
    expect(both.map((one) => one._leftToPeople(NOBODY).findings.map(({ code }) => code))).toEqual([
      ['AZWI205'],
      ['AZWI205'],
    ]);
  });

  it('is fine where both are the same client id, in capitals and not', () => {
    const { old, known, api, errors } = place();
    api('one', { serviceAccount: old(), identity: known('a') });
    api('two', { serviceAccount: old(), identity: known('A') });
    expect(errors()).toEqual([]);
  });

  it('is fine where they are two ServiceAccounts', () => {
    const { old, known, api, errors } = place();
    api('one', { serviceAccount: old('a'), identity: known('1') });
    api('two', { serviceAccount: old('b'), identity: known('2') });
    expect(errors()).toEqual([]);
  });
});

describe('an identity of a ServiceAccount that exists, which nothing trusts', () => {
  const codes = (one: WorkloadIdentity): string[] =>
    one._leftToPeople(trustedLabels(one.node.root.node.findAll())).findings.map(({ code }) => code);

  it('is told', () => {
    const { old, api } = place();
    const found = api('one', { serviceAccount: old(), identityName: 'id-one' })._leftToPeople(NOBODY).findings;
    expect(found.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'AZWI205 The ServiceAccount shop/old exists; it is not written.',
      'AZWI310 The ServiceAccount shop/old is to be identity id-one, which has no federated identity credential here.',
    ]);
  });

  it('is fine once a cluster is trusted', () => {
    const { old, chart, api } = place();
    const one = api('one', { serviceAccount: old(), identityName: 'id-one' });
    one.trust(ManagedCluster.fromName(chart, 'cluster', { name: 'aks' }));
    expect(codes(one)).toEqual(['AZWI205']);
  });

  it('is fine where the credential is declared by itself, for another reference to the identity', () => {
    const { old, chart, api } = place();
    const named = (name: string) => ManagedIdentity.fromName(chart, name, { name: 'id-one' });
    const subject = 'system:serviceaccount:shop:old';
    new FederatedCredential(chart, 'credential', { identity: named('a'), issuer: 'https://issuer/', subject });
    expect(codes(api('one', { serviceAccount: old(), identity: named('b') }))).toEqual(['AZWI205']);
  });

  it('is fine where the identity is known by its client id alone', () => {
    const { old, known, api } = place();
    expect(codes(api('one', { serviceAccount: old(), identity: known('1') }))).toEqual(['AZWI205']);
  });
});
