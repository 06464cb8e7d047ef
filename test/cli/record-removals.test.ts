import { Chart } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main';
import {
  App,
  type AppProps,
  KeyVault,
  ManagedCluster,
  ManagedIdentity,
  ResourceGroup,
  WorkloadIdentity,
} from '../../src/index';
import { Place } from '../app/program';

const OLD = '11111111-2222-4333-8444-555555555555';
const NEW = '22222222-2222-4333-8444-555555555555';
const LEDGER = 'bicep/.cdk8s-azwi.json';

interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly errors: string;
}

async function record(place: Place, args: readonly string[], deployment?: unknown): Promise<Ran> {
  const before = process.cwd();
  let [printed, errors] = ['', ''];
  process.chdir(place.path);
  try {
    const code = await run(['record', ...args], {
      print: (text) => {
        printed += text;
      },
      error: (text) => {
        errors += text;
      },
      readStandardInput: async () => JSON.stringify(deployment ?? null),
    });
    return { code, printed, errors };
  } finally {
    process.chdir(before);
  }
}

function outputs(principalId: string): object {
  const web = { clientId: OLD, principalId, tenantId: OLD };
  return { identities: { type: 'Object', value: { 'rg/id-web': web } } };
}

/** Synthesizes ServiceAccounts of one identity, which reads a vault and has a role. @returns what is told */
function synth(place: Place, accounts: readonly string[], props: AppProps = {}): string {
  const { said, errors } = place.declare(() => {
    const app = new App({ quiet: true, ...props });
    const chart = new Chart(app, 'shop', { namespace: 'shop' });
    const resourceGroup = ResourceGroup.fromName(chart, 'group', { name: 'rg' });
    const cluster = ManagedCluster.fromName(chart, 'cluster', { name: 'aks', resourceGroup });
    const first = new WorkloadIdentity(chart, 'web', { cluster, identityName: 'id-web', resourceGroup });
    for (const name of accounts) {
      new WorkloadIdentity(chart, name, { cluster, identity: first.identity, serviceAccountName: name });
    }
    const one = KeyVault.fromName(chart, 'one', { name: 'kv-one', resourceGroup, authorization: 'rbac' });
    one.grantSecretsRead(first);
    const two = KeyVault.fromName(chart, 'two', { name: 'kv-two', resourceGroup, authorization: 'accessPolicies' });
    two.addAccessPolicy(first, { secrets: ['get'] });
    app.synth();
  });
  expect(errors).toEqual([]);
  return said;
}

const TAKEN = `Taken for removed from Azure, and told no more. What is still there, remove now:
# the credential "shop_job_aks" of the identity "id-web"
az identity federated-credential delete --name shop_job_aks --identity-name id-web --resource-group rg --yes
`;

describe('recording a deployment', () => {
  it('takes for removed what the synthesis named, and says it once more', async () => {
    const place = new Place();
    synth(place, ['job']);
    expect(synth(place, [])).toContain('AZWI711');
    const ran = await record(place, [], outputs(OLD));
    expect(ran).toEqual({ code: 0, printed: `Recorded 1 identity in bicep/outputs.json.\n${TAKEN}`, errors: '' });
    expect(synth(place, [])).not.toContain('AZWI711');
  });

  it('leaves the rest of the list of generated files as it was', async () => {
    const place = new Place();
    synth(place, ['job']);
    synth(place, []);
    const before = JSON.parse(place.read(LEDGER));
    await record(place, [], outputs(OLD));
    const { removals, ...azure } = before.azure;
    expect(removals).toHaveLength(1);
    expect(JSON.parse(place.read(LEDGER))).toEqual({ ...before, azure });
  });

  it('that cannot be recorded takes nothing for removed', async () => {
    const place = new Place();
    synth(place, ['job']);
    synth(place, []);
    const before = place.tree();
    expect(await record(place, [])).toMatchObject({ code: 2 });
    expect(place.tree()).toEqual(before);
  });

  it('is not done where the list of generated files cannot be read', async () => {
    const place = new Place({ [LEDGER]: '{"version":1,"files":{},"azure":{"removals":[{}]}}' });
    const { code, errors } = await record(place, [], outputs(OLD));
    expect(code).toBe(2);
    expect(errors).toMatch(/^AZWI706 error bicep\/\.cdk8s-azwi\.json\n {2}The list .*"azure\.removals\[0\]"/);
    expect(Object.keys(place.tree())).toEqual([LEDGER]);
  });

  it.each([
    [['--env', 'prod'], { env: 'prod' }],
    [['--output', 'records/prod.json', '--bicep', 'infra'], { bicepOutdir: 'infra', record: 'records/prod.json' }],
  ])('with %j does so for that environment', async (args, props) => {
    const place = new Place();
    for (const accounts of [['job'], []]) {
      synth(place, accounts);
      synth(place, accounts, { ...props, outdir: 'other' });
    }
    expect((await record(place, args, outputs(OLD))).printed).toContain(TAKEN);
    expect(synth(place, [], { ...props, outdir: 'other' })).not.toContain('AZWI711');
    expect(synth(place, [])).toContain('AZWI711');
  });
});

describe('cdk8s-azwi record --removed', () => {
  it('takes for removed without a deployment, where none has outputs', async () => {
    const place = new Place();
    synth(place, ['job']);
    synth(place, []);
    expect(await record(place, ['--removed'])).toEqual({ code: 0, printed: TAKEN, errors: '' });
    expect(synth(place, [])).not.toContain('AZWI711');
  });

  it('never has a policy deleted that is declared and gives less than it did', async () => {
    const place = new Place();
    const reads = (permissions: readonly ('get' | 'list')[]): void => {
      place.declare(() => {
        const app = new App({ quiet: true });
        const chart = new Chart(app, 'shop', { namespace: 'shop' });
        const resourceGroup = ResourceGroup.fromName(chart, 'group', { name: 'rg' });
        const identity = ManagedIdentity.fromName(chart, 'id', { name: 'id-web', resourceGroup });
        const props = { name: 'kv-web', resourceGroup, authorization: 'accessPolicies' as const };
        KeyVault.fromName(chart, 'vault', props).addAccessPolicy(identity, { secrets: permissions });
        app.synth();
      });
    };
    reads(['get', 'list']);
    reads(['get']);
    const { printed } = await record(place, ['--removed']);
    expect(printed).toContain('# the access policy of the identity "id-web" on the vault "kv-web"\n');
    expect(printed).toContain('az keyvault set-policy ');
    expect(printed).toContain('--secret-permissions get\n');
    expect(printed).not.toContain('delete-policy');
  });

  it('says so when nothing was to be removed', async () => {
    const place = new Place();
    const ran = await record(place, ['--removed']);
    expect(ran).toEqual({ code: 0, printed: 'Nothing was to be removed from Azure.\n', errors: '' });
    expect(place.tree()).toEqual({});
  });

  it('reads no file', async () => {
    const { code, errors } = await record(new Place(), ['saved.json', '--removed']);
    expect(code).toBe(2);
    expect(errors).toContain('With --removed no deployment is read.');
  });
});

describe('an identity that was made anew', () => {
  const GRANTS = [
    `    az role assignment delete \\
      --ids "$(az role assignment list --role 4633458b-17de-408a-b874-0445c86b69e6 --scope /subscriptions/"$(az account show --query id --output tsv)"/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv-one --query '[?principalId=='\\''${OLD}'\\''].id' --output tsv)"`,
    `    az keyvault delete-policy --name kv-two --resource-group rg --object-id ${OLD}`,
  ];

  it('has another object id in the next record, and the grants of the old one are told', async () => {
    const place = new Place();
    synth(place, []);
    expect((await record(place, [], outputs(OLD))).errors).toBe('');
    const { code, errors } = await record(place, [], outputs(NEW));
    expect(code).toBe(0);
    const message = `The identity "rg/id-web" was made anew: its object id was ${OLD} and is ${NEW}. What the old one had is still there:`;
    expect(errors).toContain(`${message} the role Key Vault Secrets User of the identity "id-web" on "kv-one".`);
    expect(errors).toContain(`${message} the access policy of the identity "id-web" on the vault "kv-two".`);
    for (const command of GRANTS) expect(errors).toContain(command);
    expect(errors.match(/^AZWI713 warning bicep\/outputs\.json$/gm)).toHaveLength(2);
  });

  it('is told once: the next record is compared with the new one', async () => {
    const place = new Place();
    synth(place, []);
    for (const id of [OLD, NEW]) await record(place, [], outputs(id));
    expect((await record(place, [], outputs(NEW))).errors).toBe('');
  });

  it('is thought of when a deployment was refused to change a role assignment', async () => {
    const place = new Place();
    synth(place, []);
    await record(place, [], outputs(OLD));
    const error = { code: 'DeploymentFailed', details: [{ code: 'RoleAssignmentUpdateNotPermitted' }] };
    const failed = { properties: { provisioningState: 'Failed', outputs: null, error } };
    const { code, errors } = await record(place, [], failed);
    expect(code).toBe(2);
    expect(errors).toContain(
      `If the identity "rg/id-web" was made anew, the one that had the object id ${OLD} still has`,
    );
    expect(errors).toContain(
      `[ "$(az identity show --name id-web --resource-group rg --query principalId --output tsv)" = '${OLD}' ] ||`,
    );
    expect(errors.match(/^AZWI713 /gm)).toHaveLength(1);
  });
});
