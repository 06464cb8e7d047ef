import { spawnSync } from 'node:child_process';
import { ApiObject, type App, Chart } from 'cdk8s';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AnyResource,
  FederatedCredential,
  ManagedCluster,
  ManagedIdentity,
  ResourceGroup,
  WorkloadIdentity,
} from '../../src';
import { declared, findingsOf } from './declared';

/** What is left to people, and everything else that is found. */
function left(declare: (chart: Chart, app: App) => void): {
  commands: string[];
  messages: string[];
  findings: string[];
} {
  const { commands, findings } = declared((app) => declare(new Chart(app, 'app', { namespace: 'shop' }), app));
  return {
    commands: commands.map(({ help }) => help.replace('Where it has not: ', '')),
    messages: commands.map(({ message }) => message),
    findings: findings.map(({ code, message }) => `${code} ${message}`),
  };
}

/** The arguments that a real shell gives to `az`. */
function argumentsIn(command: string | undefined): string[] {
  const script = `az() { printf '%s\\n' "$@"; }; ${command}`;
  return spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8' }).stdout.trimEnd().split('\n');
}

function trust(chart: Chart, cluster: ManagedCluster, id = 'api'): void {
  new WorkloadIdentity(chart, id, { cluster, identityName: `id-${id}` });
}

describe('a cluster that exists', () => {
  it('must have issuer and workload identity on where a ServiceAccount of it is trusted', () => {
    const { commands, messages, findings } = left((chart) => {
      const resourceGroup = ResourceGroup.fromName(chart, 'group', { name: 'rg-aks' });
      trust(chart, ManagedCluster.fromName(chart, 'cluster', { name: 'aks', resourceGroup }));
    });
    expect(commands).toEqual([
      'az aks update --resource-group rg-aks --name aks --enable-oidc-issuer --enable-workload-identity',
    ]);
    expect(messages).toEqual([
      'The cluster aks exists; it is not written. It must have its OIDC issuer on and workload identity on.',
    ]);
    expect(findings).toEqual([]);
  });

  it('in another subscription is named with that', () => {
    const { commands } = left((chart) => {
      const subscription = '11111111-2222-3333-4444-555555555555';
      const resourceGroup = ResourceGroup.fromName(chart, 'group', { name: 'rg-aks', subscription });
      trust(chart, ManagedCluster.fromName(chart, 'cluster', { name: 'aks', resourceGroup }));
    });
    expect(commands).toEqual([
      'az aks update --resource-group rg-aks --name aks --subscription 11111111-2222-3333-4444-555555555555 --enable-oidc-issuer --enable-workload-identity',
    ]);
  });

  it('in the group of the deployment takes its name from the shell', () => {
    const { commands } = left((chart) => trust(chart, ManagedCluster.fromName(chart, 'cluster', { name: 'aks' })));
    expect(commands).toEqual([
      'az aks update --resource-group "${RESOURCE_GROUP:?}" --name aks --enable-oidc-issuer --enable-workload-identity',
    ]);
  });

  it('must have its issuer alone on where nothing but another subject is trusted', () => {
    const { commands } = left((chart) => {
      const cluster = ManagedCluster.fromName(chart, 'cluster', { name: 'aks' });
      const identity = new ManagedIdentity(chart, 'identity', { name: 'id-ci' });
      new FederatedCredential(chart, 'ci', { identity, issuer: cluster.oidcIssuerUrl, subject: 'system:node:one' });
    });
    expect(commands).toEqual(['az aks update --resource-group "${RESOURCE_GROUP:?}" --name aks --enable-oidc-issuer']);
  });

  it('must have nothing where nothing of it is trusted and nothing is asked', () => {
    const { commands } = left((chart) => {
      ManagedCluster.fromName(chart, 'cluster', { name: 'aks' });
    });
    expect(commands).toEqual([]);
  });

  it('must have what is asked, whatever is trusted', () => {
    const { commands } = left((chart) => {
      ManagedCluster.fromName(chart, 'one', { name: 'aks-1', oidcIssuer: true });
      ManagedCluster.fromName(chart, 'two', { name: 'aks-2', workloadIdentity: true });
      ManagedCluster.fromName(chart, 'three', { name: 'aks-3', kubernetesVersion: '1.33' });
    });
    expect(commands).toEqual([
      'az aks update --resource-group "${RESOURCE_GROUP:?}" --name aks-1 --enable-oidc-issuer',
      'az aks update --resource-group "${RESOURCE_GROUP:?}" --name aks-2 --enable-oidc-issuer --enable-workload-identity',
      'az aks upgrade --resource-group "${RESOURCE_GROUP:?}" --name aks-3 --kubernetes-version 1.33',
    ]);
  });

  it('is told once, however many references and identities there are, with the newest version of all', () => {
    const { commands } = left((chart) => {
      trust(chart, ManagedCluster.fromName(chart, 'one', { name: 'aks', kubernetesVersion: '1.9' }), 'a');
      trust(chart, ManagedCluster.fromName(chart, 'two', { name: 'AKS', kubernetesVersion: '1.33' }), 'b');
    });
    expect(commands).toEqual([
      'az aks update --resource-group "${RESOURCE_GROUP:?}" --name aks --enable-oidc-issuer --enable-workload-identity; az aks upgrade --resource-group "${RESOURCE_GROUP:?}" --name aks --kubernetes-version 1.33',
    ]);
  });

  it('may be referred to as any resource', () => {
    const { commands } = left((chart) => {
      const type = 'Microsoft.ContainerService/managedClusters@2025-10-01';
      const cluster = AnyResource.fromName(chart, 'cluster', { type, name: 'aks' });
      const issuer = cluster.property('properties.oidcIssuerProfile.issuerURL');
      const identity = new ManagedIdentity(chart, 'identity', { name: 'id-app' });
      new FederatedCredential(chart, 'app', { identity, issuer, subject: 'system:serviceaccount:shop:api' });
    });
    expect(commands).toEqual([
      'az aks update --resource-group "${RESOURCE_GROUP:?}" --name aks --enable-oidc-issuer --enable-workload-identity',
    ]);
  });

  it('may be asked to have workload identity off, which is a command too', () => {
    const { commands, messages } = left((chart) => {
      ManagedCluster.fromName(chart, 'cluster', { name: 'aks', workloadIdentity: false });
    });
    expect(commands).toEqual([
      'az aks update --resource-group "${RESOURCE_GROUP:?}" --name aks --disable-workload-identity',
    ]);
    expect(messages).toEqual(['The cluster aks exists; it is not written. It must have workload identity off.']);
  });

  it('tells its version to who asks, and takes none that is none', () => {
    const findings = findingsOf((app) => {
      const chart = new Chart(app, 'app');
      const cluster = ManagedCluster.fromName(chart, 'cluster', { name: 'aks', kubernetesVersion: '1.31' });
      expect(cluster.kubernetesVersion).toBe('1.31');
      ManagedCluster.fromName(chart, 'other', { name: 'other', kubernetesVersion: 'newest' });
    });
    expect(findings).toEqual(['AZWI004 "newest" cannot be a version of Kubernetes.']);
  });

  it('is named for the shell, whatever the name of its group', () => {
    const names = fc.stringMatching(/^[A-Za-z0-9_(). -]{1,20}[A-Za-z0-9()_-]$/);
    fc.assert(
      fc.property(names, (name) => {
        const { commands } = left((chart) => {
          const resourceGroup = ResourceGroup.fromName(chart, 'group', { name });
          ManagedCluster.fromName(chart, 'cluster', { name: 'aks', resourceGroup, oidcIssuer: true });
        });
        expect(argumentsIn(commands[0])).toEqual([
          'aks',
          'update',
          '--resource-group',
          name,
          '--name',
          'aks',
          '--enable-oidc-issuer',
        ]);
      }),
      { numRuns: 20 },
    );
  });
});

it.each([
  ['1.31', ['AZWI132']],
  ['1.33', []],
])('the version %s that a cluster has at least decides whether a Job with the proxy sidecar ends', (version, codes) => {
  const { findings } = declared((app) => {
    const chart = new Chart(app, 'app', { namespace: 'shop' });
    const cluster = ManagedCluster.fromName(chart, 'cluster', { name: 'aks', kubernetesVersion: version });
    const spec = { restartPolicy: 'Never', containers: [{ name: 'api', image: 'api:1' }] };
    const metadata = { annotations: { 'azure.workload.identity/inject-proxy-sidecar': 'true' } };
    const job = {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name: 'nightly' },
      spec: { template: { metadata, spec } },
    };
    new WorkloadIdentity(chart, 'api', { cluster }).bind(new ApiObject(chart, 'job', job));
  });
  expect(findings.map(({ code }) => code)).toEqual(codes);
});

describe('workload identity that is off', () => {
  it('on a cluster that is made breaks what is bound to it', () => {
    const { findings } = left((chart) => {
      trust(chart, new ManagedCluster(chart, 'cluster', { name: 'aks', workloadIdentity: false }));
    });
    expect(findings).toEqual([
      'AZWI511 Workload identity is off on the cluster aks; this would break: ServiceAccount shop/api.',
    ]);
  });

  it('on a cluster that exists breaks it as well, and the command is told', () => {
    const { findings, commands } = left((chart) => {
      trust(chart, ManagedCluster.fromName(chart, 'cluster', { name: 'aks', workloadIdentity: false }));
    });
    expect(findings).toEqual([
      'AZWI511 Workload identity is off on the cluster aks; this would break: ServiceAccount shop/api.',
    ]);
    expect(commands).toEqual([
      'az aks update --resource-group "${RESOURCE_GROUP:?}" --name aks --enable-oidc-issuer --disable-workload-identity',
    ]);
  });

  it('is told at the line that turns it off', () => {
    const { findings } = declared((app) => {
      const chart = new Chart(app, 'app', { namespace: 'shop' });
      trust(chart, ManagedCluster.fromName(chart, 'one', { name: 'aks' }));
      ManagedCluster.fromName(chart, 'two', { name: 'aks', workloadIdentity: false });
    });
    expect(findings.map(({ code, place }) => [code, place.construct, place.property])).toEqual([
      ['AZWI511', 'app/two', 'workloadIdentity'],
    ]);
  });

  it('on a cluster that is any resource breaks it too', () => {
    const { findings } = left((chart) => {
      const cluster = new AnyResource(chart, 'cluster', {
        type: 'Microsoft.ContainerService/managedClusters@2025-10-01',
        name: 'aks',
        body: {
          identity: { type: 'SystemAssigned' },
          properties: {
            agentPoolProfiles: [{ name: 'one', mode: 'System', count: 1 }],
            dnsPrefix: 'aks',
            securityProfile: { workloadIdentity: { enabled: false } },
          },
        },
      });
      const issuer = cluster.property('properties.oidcIssuerProfile.issuerURL');
      const identity = new ManagedIdentity(chart, 'identity', { name: 'id-app' });
      new FederatedCredential(chart, 'app', { identity, issuer, subject: 'system:serviceaccount:shop:api' });
    });
    expect(findings).toEqual([
      'AZWI511 Workload identity is off on the cluster aks; this would break: ServiceAccount shop/api.',
    ]);
  });

  it('and on, of one cluster, is a contradiction', () => {
    const { findings, commands } = left((chart) => {
      ManagedCluster.fromName(chart, 'one', { name: 'aks', workloadIdentity: true });
      ManagedCluster.fromName(chart, 'two', { name: 'aks', workloadIdentity: false });
    });
    expect(findings).toEqual(['AZWI510 Workload identity is said to be on and to be off for the cluster aks.']);
    expect(commands).toEqual([]);
  });

  it('in a reference to a cluster that is made with it is a contradiction', () => {
    const { findings } = left((chart) => {
      new ManagedCluster(chart, 'made', { name: 'aks' });
      ManagedCluster.fromName(chart, 'reference', { name: 'aks', workloadIdentity: false });
    });
    expect(findings).toEqual(['AZWI510 Workload identity is said to be on and to be off for the cluster aks.']);
  });
});
