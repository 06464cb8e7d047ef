import { describe, expect, it } from 'vitest';
import { type ArmObject, type ArmResource, Opaque } from '../../../src/arm/resource';
import type { AzureSide } from '../../../src/estate/azure';
import { type AzJson, azureSideOf } from '../../../src/estate/files';
import { referenceValue, same, textValue, UNKNOWN } from '../../../src/estate/value';
import { azJson, id, of, printed, resource, roleDefinition, scopeOf } from './resource';

function side(templates: readonly (readonly ArmResource[])[], files: readonly AzJson[] = []): AzureSide {
  return azureSideOf({ templates: templates.map((resources) => ({ resources })), files });
}

const CLIENT = '11111111-2222-4333-8444-555555555555';
const PRINCIPAL = '22222222-2222-4333-8444-555555555555';
const TENANT = '33333333-2222-4333-8444-555555555555';
const IDS = { clientId: CLIENT, principalId: PRINCIPAL, tenantId: TENANT };
const SECRETS_USER = '4633458b-17de-408a-b874-0445c86b69e6';
const SUBJECT = 'system:serviceaccount:shop:api';

function trust(parts: ArmObject = {}): { readonly properties: ArmObject } {
  return {
    properties: {
      issuer: of('oidcIssuerProfile.issuerURL of cluster aks'),
      subject: SUBJECT,
      audiences: ['api://AzureADTokenExchange'],
      ...parts,
    },
  };
}

describe('an identity', () => {
  it('that a template makes has values that only the deployment knows', () => {
    const [identity] = side([[resource('identity app', { body: { location: 'West Europe' } })]]).identities;
    expect(identity).toMatchObject({ name: 'app', location: 'westeurope', made: true, credentialsKnown: true });
    expect(identity?.clientId).toEqual(referenceValue(identity?.key ?? '', 'clientId'));
  });

  it('that is only referred to exists, and may have more credentials', () => {
    const [identity] = side([[resource('identity app', { existing: true })]]).identities;
    expect(identity).toMatchObject({ made: false, credentialsKnown: false });
  });

  it('under a condition that is not known may exist', () => {
    expect(side([[resource('identity app', { deployed: undefined })]]).identities[0]?.made).toBe(false);
  });

  it('under a condition that is false is not there', () => {
    expect(side([[resource('identity app', { deployed: false })]]).identities).toEqual([]);
  });

  it('has the values that the Azure CLI prints', () => {
    const file = azJson(printed('identity rg/app', { ...IDS, location: 'westeurope' }));
    const { identities } = side([[resource('identity app')]], [file]);
    expect(identities).toMatchObject([{ made: true, clientId: textValue(CLIENT), principalId: textValue(PRINCIPAL) }]);
  });

  it('has the values of the record of our deployment', () => {
    const record = azJson({ identities: { app: IDS }, vaults: {}, clusters: {} });
    expect(side([[resource('identity app')]], [record]).identities).toMatchObject([
      { name: 'app', made: true, clientId: textValue(CLIENT), tenantId: textValue(TENANT) },
    ]);
  });

  it('that is in the record alone is there, too', () => {
    const record = azJson({ identities: { 'rg/app': IDS } });
    expect(side([], [record]).identities).toMatchObject([{ name: 'app', made: false, clientId: textValue(CLIENT) }]);
  });

  it('keeps the reference where two records say different things', () => {
    const records = [CLIENT, PRINCIPAL].map((clientId) => azJson({ identities: { app: { ...IDS, clientId } } }));
    expect(side([[resource('identity app')]], records).identities[0]?.clientId.kind).toBe('reference');
  });

  it('has credentials that are not known where a module is not there', () => {
    const unknownModules = [{ name: 'br/public:x', place: {} }];
    const templates = [{ resources: [resource('identity app')], unknownModules }];
    expect(azureSideOf({ templates, files: [] }).identities[0]?.credentialsKnown).toBe(false);
  });

  it('has credentials that are not known where one may be for any identity', () => {
    const { identities } = side([[resource('identity app'), resource('credential ?/one', trust())]]);
    expect(identities[0]?.credentialsKnown).toBe(false);
  });

  it('has all credentials that were listed', () => {
    const credential = { issuer: 'https://issuer/', subject: SUBJECT, audiences: ['api://AzureADTokenExchange'] };
    const file = azJson([printed('credential rg/app/one', credential)]);
    const { identities, credentials } = side([[resource('identity app', { existing: true })]], [file]);
    expect(identities[0]?.credentialsKnown).toBe(true);
    expect(credentials).toMatchObject([
      { identity: identities[0]?.key, name: 'one', issuer: textValue('https://issuer/'), subject: textValue(SUBJECT) },
    ]);
  });

  it('has no more than one of its credentials where one was shown', () => {
    const file = azJson(printed('credential rg/app/one', { issuer: 'https://i/', subject: SUBJECT, audiences: ['a'] }));
    const { identities } = side([[resource('identity app', { existing: true })]], [file]);
    expect(identities[0]?.credentialsKnown).toBe(false);
  });
});

describe('a credential', () => {
  const aks = resource('cluster aks', { existing: true });

  it('is that of its identity and refers to its cluster', () => {
    const found = side([[aks, resource('identity app'), resource('credential app/one', trust())]]);
    expect(found.credentials).toMatchObject([
      {
        identity: found.identities[0]?.key,
        identityName: 'app',
        name: 'one',
        issuer: found.clusters[0]?.issuer,
        subject: textValue(SUBJECT),
        audiences: [textValue('api://AzureADTokenExchange')],
      },
    ]);
  });

  it('is that of the identity that it waits for, where names are not known', () => {
    const unnamed = { ...id('identity ?'), symbol: 'identity {name}' };
    const identity = { ...resource('identity ?'), id: unnamed };
    const credential = resource('credential ?/one', { ...trust(), after: [unnamed] });
    const found = side([[identity, credential]]);
    expect(found.credentials[0]?.identity).toBe(found.identities[0]?.key);
    expect(found.identities[0]?.credentialsKnown).toBe(true);
  });

  it('has the issuer that Azure told of the cluster', () => {
    const issuerUrl = 'https://westeurope.oic.prod-aks.azure.com/t/i/';
    const file = azJson(printed('cluster rg/aks', { oidcIssuerProfile: { enabled: true, issuerUrl } }));
    const found = side([[aks, resource('identity app'), resource('credential app/one', trust())]], [file]);
    expect(found.credentials[0]?.issuer).toEqual(textValue(issuerUrl));
    expect(found.clusters).toMatchObject([{ label: 'cluster aks', issuer: textValue(issuerUrl), oidcIssuer: true }]);
  });

  it.each(['${ISSUER}', 'https://<region>.oic.prod-aks.azure.com/<tenant>/<id>', '', new Opaque()])(
    'is unknown in what is to be filled in: %j',
    (issuer) => {
      const found = side([[resource('credential app/one', trust({ issuer, subject: SUBJECT }))]]);
      expect(found.credentials).toMatchObject([{ issuer: UNKNOWN, subject: textValue(SUBJECT) }]);
    },
  );

  it('with a list of audiences that is not known says nothing of them', () => {
    const found = side([[resource('credential app/one', trust({ audiences: new Opaque() }))]]);
    expect(found.credentials[0]?.audiences).toBeUndefined();
  });

  it('that two deployments write differently is one, of which it is not known what it will be', () => {
    const files = ['https://dev/', 'https://prod/'].map((issuer) => [
      resource('credential app/one', trust({ issuer })),
    ]);
    expect(side(files).credentials).toMatchObject([{ issuer: UNKNOWN, subject: textValue(SUBJECT) }]);
  });

  it('will be what the template writes, whatever it is now', () => {
    const now = { issuer: 'https://old/', subject: SUBJECT, audiences: ['api://AzureADTokenExchange'] };
    const file = azJson(printed('credential rg/app/one', now));
    const found = side([[resource('credential app/one', trust({ issuer: 'https://new/' }))]], [file]);
    expect(found.credentials).toMatchObject([{ issuer: textValue('https://new/') }]);
  });
});

describe('resources of one name', () => {
  it('are one where case alone differs, and subscription or group are not said', () => {
    expect(side([[resource('identity App')], [resource('identity rg/app')]]).identities).toHaveLength(1);
  });

  it('are two in two groups', () => {
    expect(side([[resource('identity one/app'), resource('identity two/app')]]).identities).toHaveLength(2);
  });

  it('stay apart where the second may be either of two', () => {
    const found = side([[resource('identity one/app'), resource('identity two/app'), resource('identity app')]]);
    expect(found.identities).toHaveLength(3);
  });

  it('of which no name is known are never one', () => {
    expect(side([[resource('identity ?'), resource('identity ?')]]).identities).toHaveLength(2);
  });
});

describe('a cluster', () => {
  it('says what is on', () => {
    const properties = {
      kubernetesVersion: '1.33',
      oidcIssuerProfile: { enabled: true },
      securityProfile: { workloadIdentity: { enabled: false } },
    };
    expect(side([[resource('cluster aks', { properties })]]).clusters).toMatchObject([
      { made: true, oidcIssuer: true, workloadIdentity: false, kubernetesVersion: '1.33', commands: [] },
    ]);
  });

  it('of which nothing is said says nothing', () => {
    const properties = { oidcIssuerProfile: new Opaque() };
    const [cluster] = side([[resource('cluster aks', { properties })]]).clusters;
    expect([cluster?.oidcIssuer, cluster?.workloadIdentity]).toEqual([undefined, undefined]);
  });

  it('that is automatic has both', () => {
    const [cluster] = side([[resource('cluster aks', { body: { sku: { name: 'Automatic' } } })]]).clusters;
    expect([cluster?.oidcIssuer, cluster?.workloadIdentity]).toEqual([true, true]);
  });
});

describe('a vault', () => {
  const rbacOf = (apiVersion: string | undefined, properties: ArmObject, existing = false): boolean | undefined =>
    side([[resource('vault kv', { apiVersion, properties, existing })]]).vaults[0]?.rbac;

  it.each([
    ['2023-07-01', false],
    ['2025-05-01', false],
    ['2025-09-01', undefined],
    ['2026-02-01', true],
    ['2026-03-01-preview', true],
    [undefined, undefined],
  ])('that is made by the version %s without a word decides by roles: %s', (version, expected) => {
    expect(rbacOf(version, {})).toBe(expected);
  });

  it('that says it decides so, in every version', () => {
    expect(rbacOf('2023-07-01', { enableRbacAuthorization: true })).toBe(true);
    expect(rbacOf('2026-02-01', { enableRbacAuthorization: false })).toBe(false);
  });

  it('says nothing where a parameter says it', () => {
    expect(rbacOf('2023-07-01', { enableRbacAuthorization: new Opaque() })).toBeUndefined();
  });

  it('that exists, or is recovered, keeps what it has', () => {
    expect(rbacOf('2023-07-01', {}, true)).toBeUndefined();
    expect(rbacOf('2023-07-01', { createMode: 'recover' })).toBeUndefined();
  });

  it('says what Azure says of it, and where its policies stand', () => {
    const policy = { objectId: PRINCIPAL, tenantId: TENANT, permissions: { secrets: ['Get'] } };
    const properties = {
      enableRbacAuthorization: false,
      tenantId: TENANT,
      vaultUri: 'https://kv.vault.azure.net/',
      accessPolicies: [policy],
    };
    const { vaults, grants } = side([], [azJson(printed('vault rg/kv', { properties }))]);
    expect(vaults).toMatchObject([{ rbac: false, made: false, policiesKnown: true, tenantId: textValue(TENANT) }]);
    expect(vaults[0]?.uri).toEqual(textValue('https://kv.vault.azure.net/'));
    expect(grants).toMatchObject([
      { kind: 'policy', principal: textValue(PRINCIPAL), target: vaults[0]?.key, permissions: { secrets: ['get'] } },
    ]);
    expect(grants[0]?.place(['objectId'])).toEqual({ file: 'az.json', line: 12, column: 21 });
  });
});

describe('a grant', () => {
  const kv = resource('vault kv', { properties: { enableRbacAuthorization: true } });
  const role = (properties: ArmObject, target = id('vault kv')): ArmResource =>
    resource('role 00000000-0000-4000-8000-000000000000', { target, properties });

  it('is on a vault, for the principal of an identity', () => {
    const assignment = role({
      principalId: of('principalId of identity app'),
      principalType: 'ServicePrincipal',
      roleDefinitionId: roleDefinition(SECRETS_USER.toUpperCase()),
    });
    const { vaults, identities, grants } = side([[kv, resource('identity app'), assignment]]);
    expect(grants).toMatchObject([
      {
        kind: 'role',
        principal: identities[0]?.principalId,
        principalType: textValue('ServicePrincipal'),
        target: vaults[0]?.key,
        targetLabel: 'vault kv',
        role: SECRETS_USER,
      },
    ]);
  });

  it('still is for the same identity when its principal id is known', () => {
    const assignment = role({ principalId: of('principalId of identity app') });
    const record = azJson({ identities: { app: IDS } });
    const { identities, grants } = side([[kv, resource('identity app'), assignment]], [record]);
    expect(same(grants[0]?.principal ?? UNKNOWN, identities[0]?.principalId ?? UNKNOWN)).toBe(true);
    expect(grants[0]?.principal).toEqual(textValue(PRINCIPAL));
  });

  it('to a client id is told from one to a principal id', () => {
    const { grants } = side([[kv, role({ principalId: of('clientId of identity app') })]]);
    expect(grants[0]?.principal).toMatchObject({ kind: 'reference', property: 'clientId' });
  });

  it('that does not say a kind is told from one whose kind is not known', () => {
    const { grants } = side([[kv, role({}), role({ principalType: new Opaque() })]]);
    expect(grants.map(({ principalType }) => principalType)).toEqual([textValue(''), UNKNOWN]);
  });

  it('has a role by its full id', () => {
    const roleDefinitionId = `/subscriptions/x/providers/Microsoft.Authorization/roleDefinitions/${SECRETS_USER}`;
    expect(side([[kv, role({ roleDefinitionId })]]).grants[0]?.role).toBe(SECRETS_USER);
    expect(side([[kv, role({ roleDefinitionId: new Opaque() })]]).grants[0]?.role).toBeUndefined();
  });

  it('without a target is on the group, where that is named', () => {
    const named = { ...role({}), id: id('role rg/x'), target: undefined };
    const unnamed = { ...role({}), target: undefined };
    const { grants } = side([[resource('group rg'), named, unnamed]]);
    expect(grants.map(({ targetLabel }) => targetLabel)).toEqual(['resource group rg', 'what it is deployed into']);
    expect(grants.map(({ target }) => target)).toEqual(['microsoft.resources/resourcegroups rg /', undefined]);
  });

  it('of a list by the Azure CLI is on its scope', () => {
    const vault = scopeOf('vault rg/kv');
    const scope = `/subscriptions/${vault.subscription}/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv`;
    const assignment = {
      id: `${scope}/providers/Microsoft.Authorization/roleAssignments/00000000-0000-4000-8000-000000000000`,
      name: '00000000-0000-4000-8000-000000000000',
      type: 'Microsoft.Authorization/roleAssignments',
      principalId: PRINCIPAL,
      principalType: 'ServicePrincipal',
      roleDefinitionId: `/subscriptions/x/providers/Microsoft.Authorization/roleDefinitions/${SECRETS_USER}`,
      scope,
    };
    const { vaults, grants } = side([[kv]], [azJson([assignment])]);
    expect(grants).toMatchObject([{ target: vaults[0]?.key, principal: textValue(PRINCIPAL), role: SECRETS_USER }]);
  });

  it('that two sources tell of is told once', () => {
    const properties = { principalId: PRINCIPAL, roleDefinitionId: roleDefinition(SECRETS_USER) };
    expect(side([[kv, role(properties)], [role(properties)]]).grants).toHaveLength(1);
  });

  it('is a policy of the vault, or one that is added to it', () => {
    const policy = (objectId: string) => ({ accessPolicies: [{ objectId, permissions: { secrets: ['get'] } }] });
    const { vaults, grants } = side([
      [
        resource('vault kv', { properties: policy('one') }),
        resource('policies kv/add', { properties: policy('two') }),
        resource('policies kv/remove', { properties: policy('three') }),
      ],
    ]);
    expect(grants.map(({ principal, target }) => [principal, target])).toEqual([
      [textValue('one'), vaults[0]?.key],
      [textValue('two'), vaults[0]?.key],
    ]);
  });

  it('has permissions that are not known where one of them is not', () => {
    const accessPolicies = [{ objectId: 'one', permissions: { secrets: [new Opaque()] } }];
    expect(side([[resource('vault kv', { properties: { accessPolicies } })]]).grants[0]?.permissions).toBeUndefined();
  });
});
