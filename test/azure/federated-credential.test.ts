import { Chart } from 'cdk8s';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  credentialName,
  FederatedCredential,
  type FederatedCredentialProps,
  ManagedCluster,
  ManagedIdentity,
  ResourceGroup,
  WorkloadIdentity,
} from '../../src';
import { describeWithBicep } from '../support/bicep-compiler';
import { declared, filesOf, findingsOf, statement } from './declared';
import { expectClean, expectEdges } from './sound';

const GITHUB = 'https://token.actions.githubusercontent.com';

function direct(chart: Chart, props: Partial<FederatedCredentialProps> = {}): FederatedCredential {
  const identity = props.identity ?? new ManagedIdentity(chart, 'identity', { name: 'id-ci' });
  const subject = 'repo:org/repo:ref:refs/heads/main';
  return new FederatedCredential(chart, 'credential', { identity, issuer: GITHUB, subject, ...props });
}

function findingsWith(props: Partial<FederatedCredentialProps>): string[] {
  return findingsOf((app) => {
    direct(new Chart(app, 'app'), props);
  });
}

describe('a credential for any issuer', () => {
  it('says issuer, subject and audience', () => {
    const files = filesOf((app) => {
      direct(new Chart(app, 'app'));
    });
    expect(statement(files['main.bicep'], 'resource idCiRepoOrgRepoRefRefsHeadsMain4ee038c9')).toBe(
      `resource idCiRepoOrgRepoRefRefsHeadsMain4ee038c9 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idCi
  name: 'repo-org-repo-ref-refs-heads-main-4ee038c9'
  properties: {
    issuer: 'https://token.actions.githubusercontent.com'
    subject: 'repo:org/repo:ref:refs/heads/main'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}
`,
    );
  });

  it('takes a name and an audience', () => {
    const files = filesOf((app) => {
      direct(new Chart(app, 'app'), { name: 'main-branch', audience: 'api://Other' });
    });
    expect(files['main.bicep']).toContain(`  name: 'main-branch'\n`);
    expect(files['main.bicep']).toContain(`      'api://Other'\n`);
  });

  it('has a name of its own for one subject at two clusters', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      const identity = new ManagedIdentity(chart, 'identity', { name: 'id-ci' });
      for (const name of ['east', 'west']) {
        const issuer = ManagedCluster.fromName(chart, name, { name }).oidcIssuerUrl;
        new FederatedCredential(chart, `${name}-credential`, {
          identity,
          issuer,
          subject: 'system:serviceaccount:a:b',
        });
      }
    });
    const names = [...(files['main.bicep'] ?? '').matchAll(/name: '(system-.*)'/g)].map(([, name]) => name);
    expect(names).toEqual(['system-serviceaccount-a-b-43015af5', 'system-serviceaccount-a-b-4cf17668']);
  });

  it.each(['ab', '-app', 'a.b', 'x'.repeat(121)])('cannot be called "%s"', (name) => {
    expect(findingsWith({ name })).toEqual([`AZWI302 "${name}" is no name for a federated identity credential.`]);
  });

  it('cannot have the name that AKS keeps for itself', () => {
    expect(findingsWith({ name: 'AKS-identity-binding' })).toEqual([
      'AZWI302 The name aks-identity-binding is reserved for identity bindings of AKS.',
    ]);
  });

  it('cannot have an issuer that is no https URL', () => {
    expect(findingsWith({ issuer: 'token.actions.githubusercontent.com' })).toEqual([
      'AZWI305 The issuer "token.actions.githubusercontent.com" is not an https URL.',
    ]);
  });

  it.each(['', 'API://AzureADTokenExchange ', 'x'.repeat(601)])('cannot have the audience "%s"', (audience) => {
    expect(findingsWith({ audience })).toContain(`AZWI306 The audience ${JSON.stringify(audience)} cannot be right.`);
  });

  it('cannot have the usual audience in another case', () => {
    expect(findingsWith({ audience: 'api://azureadtokenexchange' })).toEqual([
      'AZWI306 The audience "api://azureadtokenexchange" differs from "api://AzureADTokenExchange" in case; tokens would be refused (AADSTS700212).',
    ]);
  });

  it.each(['', ' repo:a', 'repo:org/*', 'x'.repeat(601)])('cannot have the subject "%s"', (subject) => {
    expect(findingsWith({ subject, name: 'given' })).toContain(
      `AZWI307 The subject ${JSON.stringify(subject)} cannot match a token.`,
    );
  });

  it('needs a name where its subject is known only after the deployment', () => {
    const said = findingsOf((app) => {
      const chart = new Chart(app, 'app');
      const identity = new ManagedIdentity(chart, 'identity', { name: 'id-ci' });
      direct(chart, { identity, subject: identity.principalId });
    });
    expect(said).toEqual(['AZWI302 The subject is known only after the deployment, so no name can be made of it.']);
  });
});

describe('the credential of a ServiceAccount', () => {
  it('stands with its identity, whichever chart the ServiceAccount is in', () => {
    const files = filesOf((app) => {
      const platform = new Chart(app, 'platform');
      const cluster = ManagedCluster.fromName(platform, 'cluster', { name: 'aks' });
      const identity = new ManagedIdentity(platform, 'identity', { name: 'id-shared' });
      new ManagedIdentity(new Chart(app, 'other'), 'identity', { name: 'id-other' });
      new WorkloadIdentity(new Chart(app, 'app', { namespace: 'default' }), 'app', { cluster, identity });
    });
    expect(files['platform.bicep']).toContain(`  name: 'default_app_aks'\n`);
    expect(Object.keys(files)).not.toContain('app.bicep');
  });

  it('stands with what is made, where the identity was referred to by name', () => {
    const files = filesOf((app) => {
      const platform = new Chart(app, 'platform');
      new ManagedIdentity(platform, 'identity', { name: 'id-shared' });
      new ManagedIdentity(new Chart(app, 'other'), 'identity', { name: 'id-other' });
      const chart = new Chart(app, 'app', { namespace: 'default' });
      const cluster = ManagedCluster.fromName(chart, 'cluster', { name: 'aks' });
      const identity = ManagedIdentity.fromName(chart, 'identity', { name: 'id-shared' });
      new WorkloadIdentity(chart, 'app', { cluster, identity });
    });
    expect(files['platform.bicep']).toContain(`  name: 'default_app_aks'\n`);
    expect(Object.keys(files)).not.toContain('app.bicep');
  });

  it('waits for the one before, sorted by name, although another chart declared it', () => {
    const files = filesOf((app) => {
      const platform = new Chart(app, 'platform');
      const cluster = ManagedCluster.fromName(platform, 'cluster', { name: 'aks' });
      const identity = new ManagedIdentity(platform, 'identity', { name: 'id-shared' });
      for (const name of ['c', 'a', 'b']) {
        new WorkloadIdentity(new Chart(app, name, { namespace: name }), 'app', { cluster, identity });
      }
    });
    expect(statement(files['main.bicep'], 'resource idSharedAAppAks')).not.toContain('dependsOn');
    expect(statement(files['main.bicep'], 'resource idSharedBAppAks')).toContain(
      `  dependsOn: [\n    idSharedAAppAks\n  ]\n`,
    );
    expect(statement(files['main.bicep'], 'resource idSharedCAppAks')).toContain(
      `  dependsOn: [\n    idSharedBAppAks\n  ]\n`,
    );
  });

  it('is refused as the 21st of an identity', () => {
    const said = findingsOf((app) => {
      const chart = new Chart(app, 'app', { namespace: 'default' });
      const cluster = ManagedCluster.fromName(chart, 'cluster', { name: 'aks' });
      const identity = new ManagedIdentity(chart, 'identity', { name: 'id-app' });
      for (let number = 1; number <= 21; number++) new WorkloadIdentity(chart, `sa-${number}`, { cluster, identity });
    });
    expect(said).toEqual(['AZWI303 The identity id-app would have 21 federated identity credentials; Azure takes 20.']);
  });

  it('is refused for an issuer and subject that the identity trusts already', () => {
    const said = findingsOf((app) => {
      const chart = new Chart(app, 'app', { namespace: 'default' });
      const cluster = ManagedCluster.fromName(chart, 'cluster', { name: 'aks' });
      const identity = new ManagedIdentity(chart, 'identity', { name: 'id-app' });
      new WorkloadIdentity(chart, 'web', { cluster, identity });
      new FederatedCredential(chart, 'again', {
        identity,
        issuer: cluster.oidcIssuerUrl,
        subject: 'system:serviceaccount:default:web',
        name: 'again',
      });
    });
    expect(said).toEqual([
      'AZWI304 The identity id-app already trusts system:serviceaccount:default:web of that issuer, by the credential default_web_aks.',
    ]);
  });

  it('has to be given a name where two clusters have one', () => {
    const said = findingsOf((app) => {
      const chart = new Chart(app, 'app', { namespace: 'default' });
      const clusters = ['rg-east', 'rg-west'].map((name) => {
        const resourceGroup = ResourceGroup.fromName(chart, name, { name });
        return ManagedCluster.fromName(chart, `${name}-aks`, { name: 'aks', resourceGroup });
      });
      new WorkloadIdentity(chart, 'app', { cluster: clusters, identityName: 'id-app' });
    });
    expect(said).toEqual(['AZWI504 credential default_app_aks is declared twice.']);
  });
});

describe('the name of a credential', () => {
  it.each([
    ['default', 'workload-identity-sa', 'myAKSCluster', 'default_workload-identity-sa_myAKSCluster'],
    ['a-b', 'c', 'aks', 'a-b_c_aks'],
    ['a', 'b-c', 'aks', 'a_b-c_aks'],
    ['prod', 'api.v2', 'aks', 'prod-api-v2-aks-16ec24b5'],
    ['n'.repeat(63), 's'.repeat(60), 'aks', `${'n'.repeat(63)}-${'s'.repeat(47)}-1177811d`],
  ])('of %s/%s on %s is %s, for ever', (namespace, serviceAccount, cluster, name) => {
    expect(credentialName(namespace, serviceAccount, cluster)).toBe(name);
  });

  const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/);
  const subdomain = fc.array(label, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.').slice(0, 253));
  const cluster = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$/);
  // Few letters, so that different names come close to each other.
  const near = fc.stringMatching(/^a[a-]{0,3}a$/);
  const nearDots = fc.stringMatching(/^a[a.-]{0,3}a$/);
  const nearCluster = fc.stringMatching(/^a[a_-]{0,4}a$/);
  const who = fc.oneof(fc.tuple(label, subdomain, cluster), fc.tuple(near, nearDots, nearCluster));

  it('is one that Azure takes', () => {
    fc.assert(
      fc.property(who, (one) => {
        expect(credentialName(...one)).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{2,119}$/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is never that of another ServiceAccount or cluster', () => {
    fc.assert(
      fc.property(who, who, (one, other) => {
        expect(credentialName(...one) === credentialName(...other)).toBe(one.join(' ') === other.join(' '));
      }),
      { numRuns: 5_000 },
    );
  });

  it('is not that of a ServiceAccount whose own name looks like the hash', () => {
    const [hash = ''] = /[0-9a-f]{8}$/.exec(credentialName('a', 'b.c', 'd')) ?? [];
    expect(credentialName('a', 'b-c', `d-${hash}`)).not.toBe(credentialName('a', 'b.c', 'd'));
  });
});

describeWithBicep('credentials for the compiler', () => {
  it('are a chain across files', async () => {
    const one = declared((app) => {
      const platform = new Chart(app, 'platform');
      const chart = new Chart(app, 'app', { namespace: 'default' });
      const identity = new ManagedIdentity(platform, 'identity', { name: 'id-shared' });
      const clusters = [platform, chart].map(
        (scope) => new ManagedCluster(scope, 'cluster', { name: `aks-${scope.node.id}` }),
      );
      new WorkloadIdentity(chart, 'app', { cluster: clusters, identity });
      direct(chart, { identity });
      // The cluster of the app acts as an identity of the platform's, so both files need each other.
      new ManagedCluster(platform, 'second', {
        name: 'aks-2',
        identity: new ManagedIdentity(chart, 'cp', { name: 'id-cp' }),
      });
    });
    expect(one.findings).toEqual([]);
    const folder = await expectClean(one);
    expect(await expectEdges(folder, one)).toBeGreaterThan(6);
  });
});
