/** Manifests that somebody is to fill in: what is not known stops nobody else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/diagnostics';
import { planMigration } from '../../src/migrate';
import { projectFiles } from '../../src/migrate/project';
import { parseResourceId } from '../../src/migrate/resource-id';
import { GeneratedProject } from './generated-project';
import { binding, CLIENT_ID, identity, OTHER_CLIENT_ID, read, resourceId, SUBSCRIPTION, workload } from './objects';

const BINDING = binding('shop-binding', 'shop-id', 'web');

function told(objects: readonly unknown[]): string[] {
  return planMigration(read(...objects)).findings.map((one) => formatFinding({ ...one, place: {} }));
}

function id(subscription: string, group: string, name: string): string {
  return `/subscriptions/${subscription}/resourcegroups/${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;
}

describe('a placeholder in a resource id', () => {
  it('for the subscription leaves it open', () => {
    expect(parseResourceId(id('<SUBSCRIPTION>', 'shop-rg', 'shop-id'), 'x')).toEqual({
      subscription: undefined,
      resourceGroup: 'shop-rg',
      name: 'shop-id',
      placeholders: [{ part: 'subscription', text: '<SUBSCRIPTION>' }],
    });
  });

  it.each([
    ['<YOUR-RG>', 'fill-in-your-rg'],
    ['${GROUP_NAME}', 'fill-in-group-name'],
    ['rg-{{ .Values.env }}', 'fill-in-rg-values-env'],
    ['<…>', 'fill-in-name'],
  ])('for a name, %s, makes it one to be filled in', (text, name) => {
    const found = parseResourceId(id(SUBSCRIPTION, text, text), 'x');
    expect([found?.resourceGroup, found?.name]).toEqual([name, name]);
  });

  it.each(['$IDENTITY_ID', '<RESOURCE_ID>', 'RESOURCEID', 'xxxx-xxxx', '{id}'])(
    'as a whole, %s, makes all of it one to be filled in, apart for each identity',
    (text) => {
      expect(parseResourceId(text, 'shop-web')).toEqual({
        subscription: undefined,
        resourceGroup: 'fill-in-resource-group',
        name: 'fill-in-shop-web',
        placeholders: [{ part: 'id', text }],
      });
    },
  );

  it.each([
    'shop-id',
    id(SUBSCRIPTION, 'shop-rg', 'x'),
    id(SUBSCRIPTION, 'shop-rg.', 'shop-id'),
    '/subscriptions/<SUB>/resourceGroups/<RG>/providers/Microsoft.KeyVault/vaults/<NAME>',
  ])('is not what %s has', (text) => {
    expect(parseResourceId(text, 'x')).toBeUndefined();
  });

  it('is told once, and the workload moves', () => {
    const given = identity('shop-id', { spec: { resourceID: id('<SUB>', '${RG}', 'shop-id') } });
    const objects = [given, BINDING, workload('web', { account: 'sa' }), workload('api', { account: 'sa' })];
    expect(told(objects)).toEqual([
      'AZWI920 warning\n  The resourceID of AzureIdentity shop/shop-id is to be filled in: "<SUB>" for the subscription, "${RG}" for the resource group.\n' +
        '  src/main.ts of the project says where; az identity show --query id tells it. Or fill it in here, and migrate again.',
    ]);
    expect(planMigration(read(...objects)).moves.length).toBe(2);
  });
});

describe('a client id that is no GUID', () => {
  it.each<[unknown, string, string]>([
    ['<CLIENT_ID>', '<CLIENT_ID>', '9:13'],
    ['0000', '0000', '9:13'],
    [{ clientId: null }, '{clientId}', '10:5'],
  ])('such as %j is told at its line, and the project does without', (clientID, shown, line) => {
    const { findings, moves } = planMigration(
      read(identity('shop-id', { spec: { clientID } }), BINDING, workload('web', { account: 'sa' })),
    );
    expect(findings.map(formatFinding)).toEqual([
      `AZWI920 warning dump.yaml:${line}\n  The clientID of AzureIdentity shop/shop-id is "${shown}", which is no GUID. The project does without: Azure tells it.\n` +
        '  Compare the one in bicep/outputs.json with that of the cluster: az identity show --query clientId.',
    ]);
    expect(moves.map(({ identity: { clientId } }) => clientId)).toEqual([undefined]);
  });

  it('does not make two identities one: each has a ServiceAccount', () => {
    const objects = [
      identity('shop-id', { spec: { clientID: '<A>' } }),
      BINDING,
      identity('other-id', { spec: { clientID: '<B>' } }),
      binding('other', 'other-id', 'api'),
      workload('api', { account: 'sa', label: 'api' }),
      workload('web', { account: 'sa' }),
    ];
    const { moves } = planMigration(read(...objects));
    expect(moves.map(({ account: { name, origin } }) => `${origin} ${name}`)).toEqual(['existing sa', 'new web']);
  });

  it('may be that of the annotation which the ServiceAccount has', () => {
    const annotations = { 'azure.workload.identity/client-id': OTHER_CLIENT_ID };
    const account = {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: 'sa', namespace: 'shop', annotations },
    };
    const pods = workload('web', { account: 'sa' });
    const origin = (clientID: string) =>
      planMigration(read(identity('shop-id', { spec: { clientID } }), BINDING, account, pods)).moves[0]?.account.origin;
    expect([origin('<CLIENT_ID>'), origin(CLIENT_ID)]).toEqual(['existing', 'new']);
  });
});

describe('a project with something to fill in', () => {
  const objects = [
    identity('shop-id', { spec: { resourceID: id('<SUB>', 'shop-rg', '<NAME>'), clientID: '<CLIENT_ID>' } }),
    BINDING,
    identity('other-id', { namespace: 'other', spec: { resourceID: '${ID}' } }),
    binding('other', 'other-id', 'other', 'other'),
    identity('plain-id', { namespace: 'other', spec: { resourceID: resourceId('plain-id') } }),
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'sa', namespace: 'shop' } },
    workload('web', { account: 'sa', pod: { containers: [{ name: 'main', image: 'shop.azurecr.io/web:${TAG}' }] } }),
    workload('api', { namespace: 'other', label: 'other' }),
  ];
  const files = projectFiles(planMigration(read(...objects)), {
    cluster: { name: 'myCluster', resourceGroup: 'my-rg' },
    version: '0.1.0',
  });
  const KNOWN = { clientId: CLIENT_ID, principalId: CLIENT_ID, tenantId: CLIENT_ID };
  let project: GeneratedProject;

  beforeAll(() => {
    project = new GeneratedProject(files);
  });

  afterAll(() => project.remove());

  it('says at each place what stood there', () => {
    const main = files.get('src/main.ts') ?? '';
    expect(main).toContain(
      '// To fill in: the subscription of its group, for "<SUB>". As it is, it is that of the deployment.\n' +
        '// To fill in: its name, for "<NAME>".\n' +
        "const fillInNameIdentity = ManagedIdentity.fromName(app, 'FillInNameIdentity', {\n" +
        "  name: 'fill-in-name',\n",
    );
    expect(main).toContain('// To fill in: its name and that of its group, for "${ID}".\n');
  });

  it('keeps ServiceAccounts in a file apart from workloads that have variables of their own', () => {
    expect([...files.keys()].filter((name) => name.startsWith('manifests/'))).toEqual([
      'manifests/other.yaml',
      'manifests/shop.accounts.yaml',
      'manifests/shop.yaml',
    ]);
  });

  it('synthesizes as it is, and the variables stay what they are', async () => {
    const { code, told: said } = await project.synth('trust');
    expect([code, said.includes(' error ')]).toEqual([0, false]);
    expect(project.files('dist')).toEqual(['other.k8s.yaml', 'shop-accounts.k8s.yaml', 'shop.k8s.yaml']);
    expect(project.text('dist/shop.k8s.yaml')).toContain('image: shop.azurecr.io/web:${TAG}\n');
    expect(project.text('dist/shop.k8s.yaml')).not.toContain('CLIENT_ID');
  });

  it('synthesizes in the next phase once the client ids are recorded', async () => {
    const identities = { 'shop-rg/fill-in-name': KNOWN, 'fill-in-resource-group/fill-in-other-other-id': KNOWN };
    project.write('bicep/outputs.json', JSON.stringify({ identities }));
    const { code } = await project.synth('switch');
    expect(code).toBe(0);
    const yaml = project.text('dist/shop.k8s.yaml');
    expect(yaml).toContain('azure.workload.identity/use: "true"');
    expect(yaml).toContain('serviceAccountName: sa');
  });
});
