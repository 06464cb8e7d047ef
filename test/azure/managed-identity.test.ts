import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chart } from 'cdk8s';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  FederatedCredential,
  KeyVault,
  ManagedCluster,
  ManagedIdentity,
  ResourceGroup,
  WorkloadIdentity,
} from '../../src';
import { filesOf, findingsOf, statement } from './declared';

const CLIENT = '11111111-1111-1111-1111-111111111111';
const PRINCIPAL = '22222222-2222-2222-2222-222222222222';
const TENANT = '33333333-3333-3333-3333-333333333333';

describe('an identity that is made', () => {
  it('has a name, a region and tags', () => {
    const files = filesOf((app) => {
      new ManagedIdentity(new Chart(app, 'app'), 'identity', { name: 'id-app', tags: { team: 'a' } });
    });
    expect(statement(files['main.bicep'], 'resource idApp')).toBe(
      `resource idApp 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-app'
  location: location
  tags: {
    team: 'a'
  }
}
`,
    );
  });

  it('hands its ids over when it is deployed', () => {
    const files = filesOf((app) => {
      new ManagedIdentity(new Chart(app, 'app'), 'identity', { name: 'id-app' });
    });
    expect(statement(files['main.bicep'], 'output identities')).toBe(`@description('Managed identities, by name.')
output identities { *: { clientId: string, principalId: string, tenantId: string } } = {
  'id-app': {
    clientId: idApp.properties.clientId
    principalId: idApp.properties.principalId
    tenantId: idApp.properties.tenantId
  }
}
`);
  });

  it('has the group before its name in the record only where the declaration says the group', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      const resourceGroup = ResourceGroup.fromName(chart, 'rg', { name: 'rg-b' });
      new ManagedIdentity(chart, 'identity', { name: 'id-app', resourceGroup });
    });
    expect(files['app.rg-b.bicep']).toContain(`  'rg-b/id-app': {\n`);
  });

  it.each(['', 'id', '-app', 'a.b', 'x'.repeat(129)])('cannot be called "%s"', (name) => {
    const said = findingsOf((app) => {
      new ManagedIdentity(new Chart(app, 'app'), 'identity', { name });
    });
    expect(said).toEqual([`AZWI301 "${name}" is no name for a managed identity.`]);
  });

  it('cannot have the same key in the record as another one', () => {
    const said = findingsOf((app) => {
      for (const name of ['a', 'b']) {
        const chart = new Chart(app, name);
        ResourceGroup.fromName(chart, 'rg', { name: `rg-${name}` }).useFor(chart);
        new ManagedIdentity(chart, 'identity', { name: 'id-app' });
      }
    });
    expect(said).toEqual([
      'AZWI505 identity id-app would be identities["id-app"] in the record, and so would another identity id-app.',
    ]);
  });
});

describe('an identity that exists', () => {
  it('is never written; credentials are added to it', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app', { namespace: 'default' });
      const identity = ManagedIdentity.fromName(chart, 'identity', { name: 'id-app' });
      const cluster = ManagedCluster.fromName(chart, 'cluster', { name: 'aks' });
      new WorkloadIdentity(chart, 'app', { identity, cluster });
    });
    expect(statement(files['main.bicep'], 'resource idApp')).toBe(
      `resource idApp 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: 'id-app'
}
`,
    );
    expect(files['main.bicep']).toContain('  parent: idApp\n');
  });

  it('hands its ids over when a manifest asks for them', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app', { namespace: 'default' });
      const identity = ManagedIdentity.fromName(chart, 'identity', { name: 'id-app' });
      new WorkloadIdentity(chart, 'app', { identity });
    });
    expect(files['main.bicep']).toContain(`  'id-app': {\n    clientId: idApp.properties.clientId\n`);
  });

  it('is handed over under each name that a manifest asks for', () => {
    const files = filesOf((app) => {
      new ResourceGroup(app, 'rg', { name: 'rg-a', location: 'westeurope' });
      const a = new Chart(app, 'a');
      const made = new ManagedIdentity(a, 'identity', { name: 'id-a' });
      const subject = 'system:serviceaccount:default:app';
      new FederatedCredential(a, 'credential', { identity: made, issuer: 'https://issuer.example/', subject });
      const chart = new Chart(app, 'b', { namespace: 'default' });
      const resourceGroup = ResourceGroup.fromName(chart, 'rg', { name: 'rg-a' });
      const identity = ManagedIdentity.fromName(chart, 'identity', { name: 'id-a', resourceGroup });
      new WorkloadIdentity(chart, 'app', { identity });
    });
    expect(files['a.bicep']).toContain(`  'id-a': {\n`);
    expect(files['a.bicep']).toContain(`  'rg-a/id-a': {\n`);
  });
});

describe('an identity that is known by its client id', () => {
  function known(principalId: string | undefined): (chart: Chart) => ReturnType<typeof ManagedIdentity.fromClientId> {
    const ids = principalId === undefined ? {} : { principalId };
    return (chart) => ManagedIdentity.fromClientId(chart, 'identity', { clientId: CLIENT, ...ids });
  }

  it('can be given a role when its principal id is given', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      KeyVault.fromName(chart, 'vault', { name: 'kv-app' }).grantSecretsUser(known(PRINCIPAL)(chart));
    });
    expect(files['main.bicep']).toContain(`  name: guid(kvApp.id, '${PRINCIPAL}', keyVaultSecretsUser)
  properties: {
    principalId: '${PRINCIPAL}'
    principalType: 'ServicePrincipal'
`);
  });

  it('cannot be given a role without it', () => {
    const said = findingsOf((app) => {
      const chart = new Chart(app, 'app');
      KeyVault.fromName(chart, 'vault', { name: 'kv-app' }).grantSecretsUser(known(undefined)(chart));
    });
    expect(said).toContain(
      `AZWI308 identity ${CLIENT} is known by its client id alone; a role needs its principal id.`,
    );
  });

  it('cannot be given a policy without it', () => {
    const said = findingsOf((app) => {
      const chart = new Chart(app, 'app');
      KeyVault.fromName(chart, 'vault', { name: 'kv-app' }).addAccessPolicy(known(undefined)(chart), {
        secrets: ['get'],
      });
    });
    expect(said).toContain(
      `AZWI308 identity ${CLIENT} is known by its client id alone; a policy needs its principal id.`,
    );
  });

  it('cannot be given a credential', () => {
    const said = findingsOf((app) => {
      const chart = new Chart(app, 'app', { namespace: 'default' });
      const cluster = ManagedCluster.fromName(chart, 'cluster', { name: 'aks' });
      new WorkloadIdentity(chart, 'app', { identity: known(PRINCIPAL)(chart), cluster });
    });
    expect(said).toEqual([
      `AZWI308 identity ${CLIENT} is known by its client id alone; no credential can be written to it.`,
    ]);
  });

  it.each(['clientId', 'principalId', 'tenantId'])('has a GUID as its %s', (property) => {
    const said = findingsOf((app) => {
      ManagedIdentity.fromClientId(new Chart(app, 'app'), 'identity', { clientId: CLIENT, [property]: 'my-app' });
    });
    expect(said).toEqual([`AZWI309 The ${property} "my-app" is not a GUID.`]);
  });
});

describe('an identity out of a record', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'azwi-record-'));
    const identities = { 'id-app': { clientId: CLIENT, principalId: PRINCIPAL, tenantId: TENANT } };
    writeFileSync(join(folder, 'outputs.json'), JSON.stringify({ identities }));
    writeFileSync(join(folder, 'broken.json'), '{');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has all of its ids', () => {
    filesOf((app) => {
      const identity = ManagedIdentity.fromRecord(
        new Chart(app, 'app'),
        'identity',
        join(folder, 'outputs.json'),
        'id-app',
      );
      expect([identity.name, identity.clientId, identity.tenantId]).toEqual(['id-app', CLIENT, TENANT]);
    });
  });

  it('can be given roles', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      const identity = ManagedIdentity.fromRecord(chart, 'identity', join(folder, 'outputs.json'), 'id-app');
      KeyVault.fromName(chart, 'vault', { name: 'kv-app' }).grantSecretsUser(identity);
    });
    expect(files['main.bicep']).toContain(`    principalId: '${PRINCIPAL}'\n`);
  });

  it('must be in the record', () => {
    const said = findingsOf((app) => {
      ManagedIdentity.fromRecord(new Chart(app, 'app'), 'identity', join(folder, 'outputs.json'), 'id-other');
    });
    expect(said).toEqual([`AZWI604 The record ${join(folder, 'outputs.json')} has no identity "id-other".`]);
  });

  it('needs the record to be there', () => {
    const said = findingsOf((app) => {
      ManagedIdentity.fromRecord(new Chart(app, 'app'), 'identity', join(folder, 'none.json'), 'id-app');
    });
    expect(said).toEqual([`AZWI602 The record ${join(folder, 'none.json')} is not there.`]);
  });

  it('needs the record to be readable', () => {
    const said = findingsOf((app) => {
      ManagedIdentity.fromRecord(new Chart(app, 'app'), 'identity', join(folder, 'broken.json'), 'id-app');
    });
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^AZWI602 The record .*broken\.json is not JSON/);
  });
});
