import { spawnSync } from 'node:child_process';
import { Chart } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import {
  App,
  type AppProps,
  FederatedCredential,
  KeyVault,
  ManagedCluster,
  ManagedIdentity,
  ResourceGroup,
  RoleAssignment,
  Subscription,
  WorkloadIdentity,
} from '../../src/index';
import { Place } from '../app/program';
import { describeWithShellcheck, shellcheck } from '../support/shellcheck';

type Declare = (chart: Chart) => void;

const LEDGER = 'bicep/.cdk8s-azwi.json';

/** Synthesizes a declaration, and returns what is told of removals: code, message and command of each. */
function synth(place: Place, declare: Declare, props: AppProps = {}): string[] {
  const { said, errors } = place.declare(() => {
    const app = new App({ quiet: true, ...props });
    declare(new Chart(app, 'shop', { namespace: 'shop' }));
    app.synth();
  });
  expect(errors).toEqual([]);
  return told(said);
}

function told(said: string): string[] {
  const findings = said.split(/^(?=AZWI\d{3} )/m).filter((one) => /^AZWI7[0-9]{2} /.test(one));
  return findings.map((text) => {
    const [head = '', message = '', , ...rest] = text.trimEnd().split('\n');
    const command = rest.filter((line) => line.startsWith('    ')).map((line) => line.slice(4));
    return [`${head.slice(0, 7)} ${message.trim()}`, ...command].join('\n');
  });
}

function aks(chart: Chart): ManagedCluster {
  return ManagedCluster.fromName(chart, 'aks', { name: 'aks', resourceGroup: group(chart) });
}

function group(chart: Chart): ResourceGroup {
  const known = chart.node.tryFindChild('group');
  return (known as ResourceGroup | undefined) ?? ResourceGroup.fromName(chart, 'group', { name: 'rg' });
}

function workload(chart: Chart, name: string): WorkloadIdentity {
  const identity = ManagedIdentity.fromName(chart, `id-${name}`, { name: `id-${name}`, resourceGroup: group(chart) });
  return new WorkloadIdentity(chart, name, { cluster: aksOf(chart), identity, serviceAccountName: name });
}

function aksOf(chart: Chart): ManagedCluster {
  return (chart.node.tryFindChild('aks') as ManagedCluster | undefined) ?? aks(chart);
}

const both: Declare = (chart) => {
  workload(chart, 'web');
  workload(chart, 'job');
};
const web: Declare = (chart) => {
  workload(chart, 'web');
};

const JOB = [
  'AZWI711 The credential "shop_job_aks" of the identity "id-job" is no longer declared, but a deployment leaves it in Azure.',
  'az identity federated-credential delete --name shop_job_aks --identity-name id-job --resource-group rg --yes',
].join('\n');

describe('a credential that is no longer declared', () => {
  it('is told with the command that removes it', () => {
    const place = new Place();
    expect(synth(place, both)).toEqual([]);
    expect(synth(place, web)).toEqual([JOB]);
  });

  it('is told again by each synthesis, which changes no file', () => {
    const place = new Place();
    synth(place, both);
    synth(place, web);
    const before = place.tree();
    expect(synth(place, web)).toEqual([JOB]);
    expect(place.tree()).toEqual(before);
  });

  it('is told no more when it is declared again', () => {
    const place = new Place();
    synth(place, both);
    const before = place.read(LEDGER);
    synth(place, web);
    expect(synth(place, both)).toEqual([]);
    expect(place.read(LEDGER)).toBe(before);
  });

  it('is told when all resources are gone, and the Bicep files with them', () => {
    const place = new Place();
    synth(place, both);
    expect(synth(place, () => undefined)).toEqual([JOB, JOB.replaceAll('job', 'web')]);
    expect(synth(place, () => undefined)).toHaveLength(2);
  });

  it('is not told by a declaration with errors, which may lack it for that', () => {
    const place = new Place();
    synth(place, both);
    const before = place.tree();
    const { errors } = place.declare(() => {
      const app = new App();
      new KeyVault(new Chart(app, 'shop'), 'vault', { name: 'no name' });
      app.synth();
    });
    expect(errors.map(({ code }) => code)).not.toContain('AZWI711');
    expect(place.tree()).toEqual(before);
  });

  it('is what one environment has lost, whatever another one declares', () => {
    const place = new Place();
    for (const env of ['dev', 'prod']) synth(place, both, { env });
    expect(synth(place, web, { env: 'dev' })).toEqual([JOB]);
    expect(synth(place, both, { env: 'prod' })).toEqual([]);
  });

  it('stays remembered when cdk8s prints the manifests only', () => {
    const place = new Place();
    synth(place, both);
    const before = place.read(LEDGER);
    const { CDK8S_OUTDIR } = process.env;
    process.env.CDK8S_OUTDIR = new Place().path;
    try {
      expect(synth(place, web)).toEqual([]);
    } finally {
      if (CDK8S_OUTDIR === undefined) delete process.env.CDK8S_OUTDIR;
      else process.env.CDK8S_OUTDIR = CDK8S_OUTDIR;
    }
    expect(place.read(LEDGER)).toBe(before);
  });
});

describe('a credential whose name changes', () => {
  const named =
    (name: string, issuer = 'https://token.example.com', subject = 'repo:a/b'): Declare =>
    (chart) => {
      const identity = ManagedIdentity.fromName(chart, 'id', { name: 'id-ci', resourceGroup: group(chart) });
      new FederatedCredential(chart, 'ci', { identity, issuer, subject, name });
    };

  it('is removed before the deployment, which Azure would refuse', () => {
    const place = new Place();
    synth(place, named('old-name'));
    expect(synth(place, named('new-name'))).toEqual([
      [
        'AZWI712 The credential "old-name" of the identity "id-ci" has the issuer and subject of "new-name", and Azure takes each pair once: while it is there, the deployment fails.',
        'az identity federated-credential delete --name old-name --identity-name id-ci --resource-group rg --yes',
      ].join('\n'),
    ]);
  });

  it('is told before what is removed after the deployment', () => {
    const place = new Place();
    synth(place, (chart) => {
      both(chart);
      named('zz-old')(chart);
    });
    const findings = synth(place, (chart) => {
      web(chart);
      named('new-name')(chart);
    });
    expect(findings.map((one) => one.split(' of ', 1)[0])).toEqual([
      'AZWI712 The credential "zz-old"',
      'AZWI711 The credential "shop_job_aks"',
    ]);
  });

  it('is one that is removed after it when issuer or subject are others', () => {
    const place = new Place();
    synth(place, named('old-name'));
    expect(synth(place, named('new-name', 'https://other.example.com'))[0]).toMatch(/^AZWI711 .*"old-name"/);
    expect(synth(place, named('newer', 'https://other.example.com', 'repo:c/d'))).toEqual([
      expect.stringMatching(/^AZWI711 .*"new-name"/),
      expect.stringMatching(/^AZWI711 .*"old-name"/),
    ]);
  });

  it('is removed before it where the name goes on with another subject', () => {
    const place = new Place();
    synth(place, named('one'));
    const swapped: Declare = (chart) => {
      named('two')(chart);
      const identity = ManagedIdentity.fromName(chart, 'again', { name: 'id-ci', resourceGroup: group(chart) });
      new FederatedCredential(chart, 'x', { identity, issuer: 'https://token.example.com', subject: 'c', name: 'one' });
    };
    expect(synth(place, swapped)[0]).toMatch(/^AZWI712 The credential "one" .* of "two"/);
  });

  it('may be that of a cluster whose issuer was given as a URL before', () => {
    const place = new Place();
    synth(place, named('by-url', 'https://eastus.oic.prod-aks.azure.com/t/c/', 'system:serviceaccount:shop:web'));
    const byCluster: Declare = (chart) => {
      const identity = ManagedIdentity.fromName(chart, 'id', { name: 'id-ci', resourceGroup: group(chart) });
      new WorkloadIdentity(chart, 'web', { cluster: aks(chart), identity, serviceAccountName: 'web' });
    };
    expect(synth(place, byCluster)[0]).toMatch(/^AZWI712 The credential "by-url" .* of "shop_web_aks"/);
  });

  it('that only has another audience is the same one', () => {
    const place = new Place();
    synth(place, named('one'));
    const other: Declare = (chart) => {
      const identity = ManagedIdentity.fromName(chart, 'id', { name: 'ID-CI', resourceGroup: group(chart) });
      const props = { issuer: 'https://token.example.com', subject: 'repo:a/b', audience: 'api://other' };
      new FederatedCredential(chart, 'ci', { identity, ...props, name: 'One' });
    };
    expect(synth(place, other)).toEqual([]);
  });
});

describe('an identity that is no longer declared', () => {
  const whole: Declare = (chart) => {
    const vault = KeyVault.fromName(chart, 'vault', { name: 'kv-web', authorization: 'accessPolicies' });
    const identity = new WorkloadIdentity(chart, 'web', {
      cluster: aks(chart),
      identityName: 'id-web',
      serviceAccountName: 'web',
    });
    vault.addAccessPolicy(identity, { secrets: ['get'] });
    new RoleAssignment(chart, 'reader', { target: group(chart), role: 'Reader', principal: identity.identity });
  };

  it('is removed after its roles and policies, which are found by it, and with its credentials', () => {
    const place = new Place();
    synth(place, whole);
    expect(synth(place, aks)).toEqual([
      [
        'AZWI711 The role Reader of the identity "id-web" on the resource group "rg" is no longer declared, but a deployment leaves it in Azure.',
        '# RESOURCE_GROUP is the group that the deployment is given',
        'principal="$(az identity show --name id-web --resource-group "${RESOURCE_GROUP:?}" --query principalId --output tsv)" &&',
        'az role assignment delete \\',
        '  --assignee "${principal:?}" \\',
        '  --role acdd72a7-3385-48ef-bd42-f606fba81ae7 \\',
        '  --scope /subscriptions/"$(az account show --query id --output tsv)"/resourceGroups/rg',
      ].join('\n'),
      [
        'AZWI711 The access policy of the identity "id-web" on the vault "kv-web" is no longer declared, but a deployment leaves it in Azure.',
        '# RESOURCE_GROUP is the group that the deployment is given',
        'principal="$(az identity show --name id-web --resource-group "${RESOURCE_GROUP:?}" --query principalId --output tsv)" &&',
        'az keyvault delete-policy --name kv-web --resource-group "${RESOURCE_GROUP:?}" --object-id "${principal:?}"',
      ].join('\n'),
      [
        'AZWI711 The identity "id-web" is no longer declared, but a deployment leaves it in Azure.',
        '# RESOURCE_GROUP is the group that the deployment is given',
        'az identity delete --name id-web --resource-group "${RESOURCE_GROUP:?}"',
      ].join('\n'),
    ]);
  });

  it('is not removed when the app still refers to it', () => {
    const place = new Place();
    synth(place, (chart) => {
      new ManagedIdentity(chart, 'id', { name: 'id-web' });
    });
    const refers: Declare = (chart) => {
      ManagedIdentity.fromName(chart, 'id', { name: 'id-web' });
    };
    expect(synth(place, refers)).toEqual([]);
  });

  it('is not removed when only its group is said now, which may be that of the deployment', () => {
    const place = new Place();
    synth(place, (chart) => {
      new ManagedIdentity(chart, 'id', { name: 'id-web' });
    });
    const said: Declare = (chart) => {
      new ManagedIdentity(chart, 'id', { name: 'id-web', resourceGroup: group(chart) });
    };
    expect(synth(place, said)).toEqual([]);
    const elsewhere: Declare = (chart) => {
      const other = ResourceGroup.fromName(chart, 'other', { name: 'rg-other' });
      new ManagedIdentity(chart, 'id', { name: 'id-web', resourceGroup: other });
    };
    expect(synth(place, elsewhere)).toEqual([
      'AZWI711 The identity "id-web" is no longer declared, but a deployment leaves it in Azure.\naz identity delete --name id-web --resource-group rg',
    ]);
  });
});

describe('an access policy that is no longer declared', () => {
  const inline =
    (policy: boolean): Declare =>
    (chart) => {
      const vault = new KeyVault(chart, 'vault', { name: 'kv-web', authorization: 'accessPolicies' });
      const identity = new ManagedIdentity(chart, 'id', { name: 'id-web' });
      if (policy) vault.addAccessPolicy(identity, { secrets: ['get'] });
    };

  it('goes with the deployment where the vault is deployed whole', () => {
    const place = new Place();
    synth(place, inline(true));
    expect(synth(place, inline(false))).toEqual([]);
  });

  it('goes with a vault that gets another name: the old one is left as a whole', () => {
    const place = new Place();
    synth(place, inline(true));
    const renamed: Declare = (chart) => {
      const vault = new KeyVault(chart, 'vault', { name: 'kv-other', authorization: 'accessPolicies' });
      vault.addAccessPolicy(new ManagedIdentity(chart, 'id', { name: 'id-web' }), { secrets: ['get'] });
    };
    expect(synth(place, renamed)).toEqual([]);
  });

  it('stays where the vault is only referred to by now', () => {
    const place = new Place();
    synth(place, inline(true));
    const refers: Declare = (chart) => {
      KeyVault.fromName(chart, 'vault', { name: 'kv-web' });
      new ManagedIdentity(chart, 'id', { name: 'id-web' });
    };
    expect(synth(place, refers)[0]).toMatch(
      /^AZWI711 The access policy of the identity "id-web" on the vault "kv-web"/,
    );
  });
});

describe('an access policy that gives less than it did', () => {
  type Permissions = Parameters<KeyVault['addAccessPolicy']>[1];

  const added =
    (permissions: Permissions | undefined): Declare =>
    (chart) => {
      const resourceGroup = group(chart);
      const vault = KeyVault.fromName(chart, 'vault', {
        name: 'kv-web',
        resourceGroup,
        authorization: 'accessPolicies',
      });
      const identity = new ManagedIdentity(chart, 'id', { name: 'id-web', resourceGroup });
      if (permissions !== undefined) vault.addAccessPolicy(identity, permissions);
    };

  const PRINCIPAL =
    'principal="$(az identity show --name id-web --resource-group rg --query principalId --output tsv)" &&';

  it('is told with the command that sets what is declared: a kind that no option names would stay as it is', () => {
    const place = new Place();
    synth(place, added({ secrets: ['get', 'list', 'set'], keys: ['get'] }));
    const told = [
      [
        'AZWI711 The access policy of the identity "id-web" on the vault "kv-web" gives less than it did (no longer keys/get, secrets/list, secrets/set), but a deployment adds to what is there and takes nothing away.',
        PRINCIPAL,
        'az keyvault set-policy \\',
        '  --name kv-web \\',
        '  --resource-group rg \\',
        '  --object-id "${principal:?}" \\',
        '  --key-permissions \\',
        '  --secret-permissions get',
      ].join('\n'),
    ];
    expect(synth(place, added({ secrets: ['get'] }))).toEqual(told);
    expect(place.read('bicep/NEXT_STEPS.md')).toContain('--secret-permissions get\n```');
    expect(synth(place, added({ secrets: ['get'] }))).toEqual(told);
  });

  it('is told once with all that it lost, however often it changed', () => {
    const place = new Place();
    synth(place, added({ secrets: ['get', 'list', 'set'] }));
    synth(place, added({ secrets: ['get', 'list'] }));
    expect(synth(place, added({ secrets: ['get'] }))).toEqual([
      expect.stringContaining('(no longer secrets/list, secrets/set)'),
    ]);
  });

  it('is told no more when it gives as much again, or more', () => {
    const place = new Place();
    synth(place, added({ secrets: ['get', 'list'] }));
    synth(place, added({ secrets: ['get'] }));
    expect(synth(place, added({ secrets: ['get', 'list', 'set'] }))).toEqual([]);
    expect(synth(place, added({ secrets: ['all'] }))).toEqual([]);
  });

  it('is deleted where nothing is left of it', () => {
    const place = new Place();
    synth(place, added({ secrets: ['get'] }));
    const command = `${PRINCIPAL}\naz keyvault delete-policy --name kv-web --resource-group rg --object-id "\${principal:?}"`;
    expect(synth(place, added({}))).toEqual([expect.stringContaining(`\n${command}`)]);
    expect(synth(place, added(undefined))).toEqual([expect.stringMatching(/is no longer declared/)]);
  });

  it('is one policy, whichever constructs ask for its parts', () => {
    const place = new Place();
    const parts: Declare = (chart) => {
      added({ secrets: ['get'] })(chart);
      const vault = KeyVault.fromName(chart, 'again', { name: 'kv-web', resourceGroup: group(chart) });
      vault.addAccessPolicy(chart.node.findChild('id') as ManagedIdentity, { secrets: ['list'] });
    };
    synth(place, added({ secrets: ['get', 'list'] }));
    expect(synth(place, parts)).toEqual([]);
  });

  it('goes with the deployment where the vault is deployed whole, and stays where it no longer is', () => {
    const inline =
      (permissions: Permissions): Declare =>
      (chart) => {
        const vault = new KeyVault(chart, 'vault', { name: 'kv-web', authorization: 'accessPolicies' });
        vault.addAccessPolicy(new ManagedIdentity(chart, 'id', { name: 'id-web' }), permissions);
      };
    const place = new Place();
    synth(place, inline({ secrets: ['get', 'list'] }));
    expect(synth(place, inline({ secrets: ['get'] }))).toEqual([]);
    synth(place, inline({ secrets: ['get', 'list'] }));
    expect(synth(place, added({ secrets: ['get'] }))).toEqual([expect.stringContaining('(no longer secrets/list)')]);
  });

  it('is not told of what an earlier version remembered, which wrote no permissions', () => {
    const place = new Place();
    synth(place, added({ secrets: ['get', 'list'] }));
    const text = place.read(LEDGER);
    const earlier = text.replace(/,\n *"permissions": "[^"]*"/, '');
    expect(earlier).not.toBe(text);
    place.write({ [LEDGER]: earlier });
    expect(synth(place, added({ secrets: ['get'] }))).toEqual([]);
    expect(place.read(LEDGER)).toContain('"permissions": "secrets/get"');
  });
});

it('names the subscription of what is in another one, and a principal by its object id', () => {
  const subscription = '11111111-2222-4333-8444-555555555555';
  const principalId = '22222222-2222-4333-8444-555555555555';
  const place = new Place();
  synth(place, (chart) => {
    const other = ResourceGroup.fromName(chart, 'other', { name: 'rg-b', subscription });
    const vault = KeyVault.fromName(chart, 'vault', { name: 'kv-b', resourceGroup: other, authorization: 'rbac' });
    const role = { id: '33333333-2222-4333-8444-555555555555', name: "the team's own" };
    new RoleAssignment(chart, 'own', { target: vault, role, principal: { principalId, principalType: 'User' } });
  });
  expect(synth(place, () => undefined)).toEqual([
    [
      `AZWI711 The role the team's own of ${principalId} on "kv-b" is no longer declared, but a deployment leaves it in Azure.`,
      'az role assignment delete \\',
      `  --assignee ${principalId} \\`,
      '  --role 33333333-2222-4333-8444-555555555555 \\',
      `  --scope /subscriptions/${subscription}/resourceGroups/rg-b/providers/Microsoft.KeyVault/vaults/kv-b`,
    ].join('\n'),
  ]);
});

describe('the list of generated files', () => {
  it('remembers what was declared, sorted, whatever the order of the declaration', () => {
    const one = new Place();
    synth(one, both);
    const other = new Place();
    synth(other, (chart) => {
      workload(chart, 'job');
      workload(chart, 'web');
    });
    const azure = JSON.parse(one.read(LEDGER)).azure;
    expect(JSON.parse(other.read(LEDGER)).azure).toEqual(azure);
    expect(azure).toEqual({
      declared: ['job', 'web'].map((name) => ({
        kind: 'credential',
        identity: `/subscriptions/*/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-${name}`,
        name: `shop_${name}_aks`,
        issuer: '/subscriptions/*/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/aks',
        subject: `system:serviceaccount:shop:${name}`,
      })),
    });
  });

  it('of an earlier version, which remembered files only, is read and goes on', () => {
    const place = new Place();
    synth(place, both);
    const { azure, ...earlier } = JSON.parse(place.read(LEDGER));
    place.write({ [LEDGER]: JSON.stringify(earlier) });
    expect(synth(place, web)).toEqual([]);
    expect(JSON.parse(place.read(LEDGER)).azure.declared).toEqual([azure.declared[1]]);
  });

  it('that somebody wrote to have a command run is AZWI706, and nothing is written', () => {
    const place = new Place();
    synth(place, both);
    const text = place.read(LEDGER).replace('shop_job_aks', 'x\\n$(touch pwned)');
    place.write({ [LEDGER]: text });
    const before = place.tree();
    const { errors } = place.declare(() => {
      const app = new App();
      web(new Chart(app, 'shop', { namespace: 'shop' }));
      app.synth();
    });
    const wrong = errors.filter(({ severity }) => severity === 'error');
    expect(wrong.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'AZWI706 The list of generated files cannot be read: "azure.declared[0]" is nothing that we write.',
    ]);
    expect(place.tree()).toEqual(before);
  });
});

describe('the commands', () => {
  const scripts = (): readonly string[] => {
    const place = new Place();
    synth(place, (chart) => {
      const vault = KeyVault.fromName(chart, 'vault', { name: 'kv-web', authorization: 'accessPolicies' });
      const identity = new WorkloadIdentity(chart, 'web', { cluster: aks(chart), identityName: 'id-web' });
      vault.addAccessPolicy(identity, { secrets: ['get'] });
      const odd = ResourceGroup.fromName(chart, 'odd', { name: 'rg(1)' });
      new RoleAssignment(chart, 'reader', { target: odd, role: 'Reader', principal: identity.identity });
      new RoleAssignment(chart, 'own', {
        target: Subscription.current(),
        role: 'Reader',
        principal: identity.identity,
      });
      workload(chart, 'job');
    });
    return synth(place, () => undefined).map((one) => one.slice(one.indexOf('\n') + 1));
  };

  it('are accepted by bash', () => {
    const commands = scripts();
    expect(commands).toHaveLength(5);
    for (const command of commands) {
      expect(spawnSync('bash', ['-n'], { input: command, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    }
  });

  describeWithShellcheck('ShellCheck', () => {
    it('has nothing to say about them', () => {
      const place = new Place(Object.fromEntries(scripts().map((script, index) => [`${index}.sh`, `${script}\n`])));
      expect(shellcheck(Object.keys(place.tree()).map((name) => place.at(name)))).toBe('');
    });
  });
});

it('puts the commands into NEXT_STEPS.md, around the deployment, until they are taken for done', () => {
  const place = new Place();
  const titles = (): readonly string[] =>
    [...place.read('bicep/NEXT_STEPS.md').matchAll(/^## \d+\. ((?:Deploy|Remove|Record).*)$/gm)].map(
      ([, title = '']) => title,
    );
  const RECORD = 'Record the outputs, and synthesize again';
  synth(place, both);
  expect(titles()).toEqual(['Deploy', RECORD]);
  synth(place, web);
  expect(titles()).toEqual(['Deploy', 'Remove what is no longer declared', RECORD]);
  expect(place.read('bicep/NEXT_STEPS.md')).toContain(`\`\`\`sh\n${JOB.split('\n')[1]}\n\`\`\``);
  synth(place, both);
  expect(titles()).toEqual(['Deploy', RECORD]);
});

it('remembers the credentials of an identity that is to go: it may be declared again without them', () => {
  const place = new Place();
  const own: Declare = (chart) => {
    new WorkloadIdentity(chart, 'web', { cluster: aks(chart), identityName: 'id-web', serviceAccountName: 'web' });
  };
  synth(place, own);
  expect(synth(place, aks)).toEqual([expect.stringMatching(/^AZWI711 The identity "id-web"/)]);
  const bare: Declare = (chart) => {
    new ManagedIdentity(chart, 'id', { name: 'id-web' });
  };
  expect(synth(place, bare)).toEqual([expect.stringMatching(/^AZWI711 The credential "shop_web_aks"/)]);
});
