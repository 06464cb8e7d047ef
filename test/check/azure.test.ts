import { describe, expect, it, vi } from 'vitest';
import { templatesFor } from '../../src/check/azure/parameters';
import { locateBicep } from '../support/bicep-location';
import { ACCOUNT, checked, type Files, findingsIn, POD, told } from './project';

const TENANT = '11111111-2222-4333-8444-666666666666';
const ISSUER = `https://westeurope.oic.prod-aks.azure.com/${TENANT}/11111111-2222-4333-8444-777777777777/`;
const SCHEMA = 'https://schema.management.azure.com/schemas/2019-04-01/';

function template(subject: string): string {
  return JSON.stringify(
    {
      $schema: `${SCHEMA}deploymentTemplate.json#`,
      contentVersion: '1.0.0.0',
      parameters: { namespace: { type: 'string' } },
      resources: [
        {
          type: 'Microsoft.ManagedIdentity/userAssignedIdentities',
          apiVersion: '2023-01-31',
          name: 'app',
          location: 'westeurope',
        },
        {
          type: 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials',
          apiVersion: '2023-01-31',
          name: 'app/shop',
          dependsOn: ["[resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'app')]"],
          properties: { issuer: ISSUER, subject, audiences: ['api://AzureADTokenExchange'] },
        },
      ],
    },
    undefined,
    2,
  );
}

function parameters(namespace: string): string {
  return JSON.stringify({
    $schema: `${SCHEMA}deploymentParameters.json#`,
    parameters: { namespace: { value: namespace } },
  });
}

const BY_PARAMETER = "[format('system:serviceaccount:{0}:api', parameters('namespace'))]";
const APP = `${ACCOUNT.replace('11111111-2222-4333-8444-555555555555', '${APP_CLIENT_ID}')}---\n${POD}`;

describe('both sides', () => {
  it('are one chain: a credential whose subject is in capitals does not trust the ServiceAccount', async () => {
    const files = { 'app.yaml': APP, 'azuredeploy.json': template('system:serviceaccount:Shop:api') };
    expect(await told(files)).toEqual(['AZWI331 error azuredeploy.json:25:9']);
  });

  it('take the values of a file of parameters, wherever it has a name for', async () => {
    const files = { 'app.yaml': APP, 'azuredeploy.json': template(BY_PARAMETER) };
    expect(await told(files)).toEqual([]);
    expect(await told({ ...files, 'azuredeploy.parameters.json': parameters('shop') })).toEqual([]);
    expect(await told({ ...files, 'azuredeploy.prod.parameters.json': parameters('Shop') })).toHaveLength(1);
  });

  it('take JSON with comments', async () => {
    const text = `// generated\n${template('system:serviceaccount:Shop:api')}`;
    expect(await told({ 'app.yaml': APP, 'main.jsonc': text })).toEqual(['AZWI331 error main.jsonc:26:9']);
  });

  it('take what the Azure CLI has printed, also on standard input', async () => {
    const id =
      '/subscriptions/11111111-2222-4333-8444-888888888888/resourcegroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/app';
    const identity = {
      id,
      name: 'app',
      clientId: '11111111-2222-4333-8444-555555555555',
      principalId: '11111111-2222-4333-8444-999999999999',
      tenantId: TENANT,
      location: 'westeurope',
      type: 'Microsoft.ManagedIdentity/userAssignedIdentities',
    };
    const app = `${ACCOUNT.replace('-555555555555', '-999999999999')}---\n${POD}`;
    const findings = await told({ 'app.yaml': app }, ['app.yaml', '-'], JSON.stringify([identity]));
    expect(findings).toEqual(['AZWI333 error app.yaml:7:40']);
  });

  it('count what was read of both', async () => {
    const { printed } = await checked({ 'app.yaml': APP, 'azuredeploy.json': template(BY_PARAMETER) });
    expect(printed).toContain('Read 2 files: 4 objects, 1 workload.');
  });

  it('go on where a template cannot be read', async () => {
    const { printed } = await checked({ 'app.yaml': APP, 'azuredeploy.json': template('x').slice(0, -9) });
    expect(findingsIn(printed).map((one) => one.slice(0, 13))).toEqual(['AZWI908 error']);
  });
});

describe('a file of parameters', () => {
  it.each([
    ['a/x.parameters.json', ['a/x.json', 'a/y.json'], ['a/x.json']],
    ['a/x.prod.parameters.json', ['a/x.json', 'a/x.prod.json'], ['a/x.prod.json']],
    ['a/x.parameters.prod.json', ['a/x.json', 'b/x.json'], ['a/x.json']],
    ['a/parameters.json', ['a/x.json'], ['a/x.json']],
    ['a/prod.parameters.json', ['a/x.json'], ['a/x.json']],
    ['a/parameters.json', ['a/x.json', 'a/y.json'], []],
    ['a/other.json', ['a/x.json'], []],
  ])('%s beside %j is for %j', (file, templates, expected) => {
    expect(templatesFor(file, templates)).toEqual(expected);
  });
});

const bicep = locateBicep();

describe.skipIf('missing' in bicep)('Bicep', () => {
  const MAIN = `resource app 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'app'
  location: 'westeurope'
}

resource shop 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {
  parent: app
  name: 'shop'
  properties: {
    issuer: '${ISSUER}'
    subject: 'system:serviceaccount:Shop:api'
    audiences: ['api://AzureADTokenExchange']
  }
}
`;

  async function compiled(files: Files): Promise<string[]> {
    vi.stubEnv('BICEP', 'path' in bicep ? bicep.path : '');
    try {
      return await told(files);
    } finally {
      vi.unstubAllEnvs();
    }
  }

  it('is compiled, and findings stand at its lines', async () => {
    expect(await compiled({ 'app.yaml': APP, 'main.bicep': MAIN })).toEqual(['AZWI331 error main.bicep:11:5']);
  });

  it('may have a reason above a line', async () => {
    const text = MAIN.replace('    subject:', '    // azwi-ignore AZWI331: a test\n    subject:');
    expect(await compiled({ 'app.yaml': APP, 'main.bicep': text })).toEqual([]);
  });

  it('counts once where the template that it was compiled to lies beside it', async () => {
    const made = template('system:serviceaccount:shop:api').replace(
      '"contentVersion"',
      '"metadata": { "_generator": {} }, "contentVersion"',
    );
    expect(await compiled({ 'app.yaml': APP, 'main.bicep': MAIN, 'main.json': made })).toHaveLength(1);
  });
});
