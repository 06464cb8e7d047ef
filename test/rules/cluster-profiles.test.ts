import { describe, expect, it } from 'vitest';
import { referenceValue, textValue } from '../../src/estate/value';
import { clusterProfiles } from '../../src/rules/cluster-profiles';
import { cluster, credential, estate, said } from './estate';

const told = (parts: Parameters<typeof cluster>[0], credentials = [credential({ issuer: 'issuer of other' })]) =>
  said(clusterProfiles(estate({ clusters: [cluster({ made: true, ...parts })], credentials })));

describe('AZWI513: workload identity without the issuer', () => {
  it('is told', () => {
    expect(told({ oidcIssuer: false, workloadIdentity: true })).toEqual([
      'AZWI513 Workload identity is on for the cluster aks, and its OIDC issuer is not: AKS refuses the one without the other.',
    ]);
  });

  it('is told where nothing is said of the issuer, and the version has none by itself', () => {
    expect(told({ oidcIssuer: undefined, kubernetesVersion: '1.33.2' })).toHaveLength(1);
  });

  it.each([
    ['of a version that has one by itself', { oidcIssuer: undefined, kubernetesVersion: '1.34' }],
    ['of a version that is not known', { oidcIssuer: undefined }],
    ['where both are on', {}],
    ['where both are off', { oidcIssuer: false, workloadIdentity: false }],
    ['of a cluster that exists', { oidcIssuer: false, made: false }],
  ])('is not told %s', (_, parts) => {
    expect(told(parts)).toEqual([]);
  });
});

describe('AZWI514: the issuer is off', () => {
  const off = { oidcIssuer: false, workloadIdentity: undefined };

  it('and Azure has it on', () => {
    expect(told({ ...off, issuer: textValue('https://issuer/') })).toEqual([
      'AZWI514 The OIDC issuer of the cluster aks is off, and it is on in Azure. AKS refuses the deployment: the OIDC issuer feature cannot be disabled.',
    ]);
  });

  it('and a credential takes it from there', () => {
    expect(told(off, [credential({ issuer: referenceValue('aks', 'issuerUrl') })])).toEqual([
      'AZWI514 The OIDC issuer of the cluster aks is off, and the credential shop_api_prod of the identity app takes its issuer from it. There is none, so the deployment fails.',
    ]);
  });

  it('of a cluster that exists, and a credential takes it from there', () => {
    const trusting = [credential({ issuer: referenceValue('aks', 'issuerUrl') })];
    expect(told({ ...off, made: false }, trusting)).toHaveLength(1);
    expect(told({ ...off, made: false, oidcIssuer: undefined }, trusting)).toEqual([]);
  });

  it('of a cluster that exists, which nobody is about to change', () => {
    expect(told({ ...off, made: false, issuer: textValue('https://issuer/') })).toEqual([]);
  });

  it('and nobody needs it, which is fine', () => {
    expect(told(off)).toEqual([]);
  });
});
