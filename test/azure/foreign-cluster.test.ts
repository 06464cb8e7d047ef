import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chart } from 'cdk8s';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ICluster, ManagedCluster, WorkloadIdentity } from '../../src';
import { filesOf, findingsOf } from './declared';

const ISSUER = 'https://westeurope.oic.prod-aks.azure.com/11111111-2222-3333-4444-555555555555/one/';

describe('a cluster by the issuer that another app recorded', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'azwi-clusters-'));
    const clusters = { 'rg-aks/aks': { issuerUrl: ISSUER } };
    writeFileSync(join(folder, 'outputs.json'), JSON.stringify({ identities: {}, vaults: {}, clusters }));
    writeFileSync(join(folder, 'broken.json'), '{');
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function findingsWith(file: string, key: string): string[] {
    return findingsOf((app) => {
      ManagedCluster.fromRecord(new Chart(app, 'app'), 'cluster', join(folder, file), key);
    });
  }

  it('has the name and the issuer of the record, and so the credential that the cluster itself would have', () => {
    let cluster: ICluster | undefined;
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app', { namespace: 'shop' });
      cluster = ManagedCluster.fromRecord(chart, 'cluster', join(folder, 'outputs.json'), 'rg-aks/aks');
      new WorkloadIdentity(chart, 'api', { cluster, identityName: 'id-api' });
    });
    expect([cluster?.name, cluster?.oidcIssuerUrl]).toEqual(['aks', ISSUER]);
    expect(files['main.bicep']).toContain(`  name: 'shop_api_aks'
  properties: {
    issuer: '${ISSUER}'
`);
  });

  it('must be in the record', () => {
    expect(findingsWith('outputs.json', 'other')).toEqual([
      `AZWI604 The record ${join(folder, 'outputs.json')} has no cluster "other".`,
    ]);
  });

  it('is not one that every object has', () => {
    expect(findingsWith('outputs.json', 'constructor')).toEqual([
      `AZWI604 The record ${join(folder, 'outputs.json')} has no cluster "constructor".`,
    ]);
  });

  it('needs the record to be there', () => {
    expect(findingsWith('none.json', 'aks')).toEqual([`AZWI602 The record ${join(folder, 'none.json')} is not there.`]);
  });

  it('needs the record to be readable', () => {
    expect(findingsWith('broken.json', 'aks')).toEqual([
      expect.stringMatching(/^AZWI602 The record .*broken\.json is not JSON/),
    ]);
  });
});

describe('a cluster by its issuer', () => {
  it('may have a version, for what depends on it', () => {
    filesOf((app) => {
      const props = { issuerUrl: 'https://oidc.example.com/', kubernetesVersion: '1.31' };
      expect(ManagedCluster.fromIssuerUrl(new Chart(app, 'app'), 'cluster', props).kubernetesVersion).toBe('1.31');
    });
  });

  it('cannot have a version that is none', () => {
    const found = findingsOf((app) => {
      const props = { issuerUrl: 'https://oidc.example.com/', kubernetesVersion: 'v1' };
      ManagedCluster.fromIssuerUrl(new Chart(app, 'app'), 'cluster', props);
    });
    expect(found).toEqual(['AZWI004 "v1" cannot be a version of Kubernetes.']);
  });
});
