import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/diagnostics';
import { readManifestText } from '../../src/manifests';
import { type MigrationOptions, type MigrationPlan, planMigration } from '../../src/migrate';
import {
  binding,
  CLIENT_ID,
  exception,
  identity,
  madeBy,
  OTHER_CLIENT_ID,
  read,
  resourceId,
  SUBSCRIPTION,
  workload,
} from './objects';

const ID = identity('shop-id');
const BINDING = binding('shop-binding', 'shop-id', 'web');

function plan(objects: readonly unknown[], options?: MigrationOptions): MigrationPlan {
  return planMigration(read(...objects), options);
}

function titles({ moves }: MigrationPlan): string[] {
  return moves.map(({ workload }) => workload.title);
}

function accounts({ moves }: MigrationPlan): string[] {
  return moves.map(({ workload, account }) => `${workload.title}: ${account.origin} ${account.name}`);
}

/** The findings, without the places. */
function told({ findings }: MigrationPlan): string[] {
  return findings.map((one) => formatFinding({ ...one, place: {} }));
}

describe('a workload whose pods have the label of a binding', () => {
  it('is moved to the identity that the binding names', () => {
    const found = plan([ID, BINDING, workload('web', { account: 'web-sa' })]);
    expect(told(found)).toEqual([]);
    const [move] = found.moves;
    expect(move).toMatchObject({
      namespace: 'shop',
      account: { name: 'web-sa', namespace: 'shop', origin: 'existing' },
      identity: { name: 'shop-id', clientId: CLIENT_ID },
      proxySidecar: false,
      keepsLabel: false,
    });
    expect(move?.workload.templatePath).toEqual(['spec', 'template']);
    expect(move?.bindings.map(({ name }) => name)).toEqual(['shop-binding']);
  });

  it.each(['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob', 'ReplicationController'])(
    'may be a %s, running or not',
    (kind) => {
      const idle = kind === 'Deployment' ? { spec: { replicas: 0 } } : {};
      expect(titles(plan([ID, BINDING, workload('web', { kind, ...idle })]))).toEqual([`${kind} shop/web`]);
    },
  );

  it('is matched by the value of the label, with its capitals', () => {
    const found = plan([ID, BINDING, workload('web', { label: 'Web' })]);
    expect(titles(found)).toEqual([]);
    expect(told(found)[0]).toBe(
      'AZWI913 warning\n  Deployment shop/web has no identity: no AzureIdentityBinding has the selector "Web". It is left as it is.\n' +
        '  Give the custom resources of all namespaces, or take the label away.',
    );
  });
});

describe('an AzureIdentity', () => {
  it('says subscription, group and name of the identity, whatever the capitals of its resource id', () => {
    const id = `/SUBSCRIPTIONS/${SUBSCRIPTION}/resourceGroups/Shop-RG/PROVIDERS/microsoft.managedidentity/userassignedidentities/Shop-Id`;
    const found = plan([identity('shop-id', { spec: { resourceID: id } }), BINDING, workload('web')]);
    expect(found.moves[0]?.identity.resource).toEqual({
      subscription: SUBSCRIPTION,
      resourceGroup: 'Shop-RG',
      name: 'Shop-Id',
      placeholders: [],
    });
  });

  it('may be written with the capitals of old versions, and so may its binding', () => {
    const old = [
      { ...ID, spec: { Type: 0, ResourceID: resourceId('shop-id'), ClientID: CLIENT_ID } },
      { ...BINDING, spec: { AzureIdentity: 'shop-id', Selector: 'web' } },
      workload('web'),
    ];
    expect(titles(plan(old))).toEqual(['Deployment shop/web']);
  });

  it('is a managed identity where it says no type', () => {
    const { type, ...spec } = ID.spec as Record<string, unknown>;
    expect(type).toBe(0);
    expect(titles(plan([{ ...ID, spec }, BINDING, workload('web')]))).toEqual(['Deployment shop/web']);
  });

  it.each([
    [1, 'secret'],
    [2, 'certificate'],
  ])('of type %i is a service principal: told, and its pods left as they are', (type, what) => {
    const spec = { type, tenantID: 'contoso', clientPassword: { name: 'secret' } };
    const found = plan([identity('shop-id', { spec }), BINDING, workload('web')]);
    expect(titles(found)).toEqual([]);
    expect(told(found)).toEqual([
      `AZWI913 warning\n  AzureIdentity shop/shop-id is a service principal with a ${what} (type ${type}), of tenant contoso, ` +
        'which is no resource of Azure Resource Manager. Its pods are left as they are.\n' +
        '  Give the application a federated credential (az ad app federated-credential create), or move its rights to a managed identity; the secret can go then.',
      'AZWI913 warning\n  Deployment shop/web has AzureIdentity shop/shop-id, by AzureIdentityBinding shop/shop-binding, which cannot be moved. ' +
        'It is left as it is.\n  What is to be done stands at that AzureIdentity.',
    ]);
    expect(found.notMoved.map(({ object }) => object.manifest.kind)).toEqual(['Deployment']);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['of another type', { type: 3 }, 'its type is 3, not 0, 1 or 2'],
    ['without a client id', { clientID: '' }, 'it has no clientID'],
    ['without a resource id', { resourceID: null }, 'it has no resourceID'],
    [
      'whose resource id is none',
      { resourceID: 'shop-id' },
      'its resourceID "shop-id" is not that of a managed identity',
    ],
    [
      'whose resource id is that of something else',
      { resourceID: `/subscriptions/${SUBSCRIPTION}/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v` },
      `its resourceID "/subscriptions/${SUBSCRIPTION}/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v" is not that of a managed identity`,
    ],
  ])('%s is an error, and its pods are left as they are', (_, spec, why) => {
    const found = plan([identity('shop-id', { spec }), BINDING, workload('web')]);
    expect(told(found)[0]).toBe(
      `AZWI911 error\n  AzureIdentity shop/shop-id is not complete: ${why}.\n` +
        '  Write it as the cluster has it: kubectl get --output yaml shows that.',
    );
    expect(titles(found)).toEqual([]);
  });

  it('without a client id is an error at its spec', () => {
    const found = plan([identity('shop-id', { spec: { ClientID: 'x', clientID: undefined } }), BINDING]);
    expect(found.findings.map(formatFinding)[0]).toMatch(/^AZWI911 error dump\.yaml:\d+:\d+\n.* it has no clientID\./);
  });

  it.each(['AzureIdentity', 'AzureIdentityBinding', 'AzurePodIdentityException'])(
    'or %s without a spec is an error',
    (kind) => {
      const object = { apiVersion: 'aadpodidentity.k8s.io/v1', kind, metadata: { name: 'x', namespace: 'shop' } };
      expect(told(plan([object]))[0]).toContain(`AZWI911 error\n  ${kind} shop/x is not complete: it has no spec.`);
    },
  );

  it('that is in the input twice and says two things is an error; that says the same is one', () => {
    const again = identity('shop-id', { spec: { clientID: OTHER_CLIENT_ID } });
    expect(told(plan([ID, again, BINDING, workload('web')]))[0]).toBe(
      'AZWI705 error\n  AzureIdentity shop/shop-id is in the input twice, and the two differ: the other is in dump.yaml:1.\n' +
        '  Give the one that is in the cluster, or what kustomize makes of both.',
    );
    const dumped = { ...ID, metadata: { ...(ID.metadata as object), resourceVersion: '5', uid: 'x' } };
    expect(told(plan([ID, dumped, BINDING, workload('web')]))).toEqual([]);
  });

  it('made twice for one identity of Azure is one identity', () => {
    const found = plan([
      ID,
      BINDING,
      identity('same', { spec: { resourceID: resourceId('SHOP-ID') } }),
      binding('second', 'same', 'web'),
      workload('web'),
    ]);
    expect(found.moves[0]?.identities.length).toBe(1);
    expect(found.trusts.length).toBe(1);
  });
});

describe('across namespaces', () => {
  const elsewhere = [
    identity('shop-id', { namespace: 'platform' }),
    binding('shop-binding', 'shop-id', 'web', 'platform'),
  ];

  it('pods have the identity of any binding of their label, and it is said', () => {
    const found = plan([...elsewhere, workload('web', { account: 'sa' })]);
    expect(titles(found)).toEqual(['Deployment shop/web']);
    expect(told(found)).toEqual([
      'AZWI919 info\n  Deployment shop/web has the identity shop-id from another namespace, by AzureIdentityBinding platform/shop-binding.\n' +
        '  Any pod could take it. From now on, the trust is for this ServiceAccount alone; check that it is meant.',
    ]);
  });

  it('the identity is looked up in the namespace of the binding', () => {
    const found = plan([ID, binding('far', 'shop-id', 'web', 'platform'), workload('web')]);
    expect(titles(found)).toEqual([]);
    expect(told(found)[0]).toContain(
      'AzureIdentityBinding platform/far gives it none, because there is no AzureIdentity platform/shop-id.',
    );
  });

  it.each<[string, readonly unknown[], MigrationOptions]>([
    [
      'the identity is annotated as namespaced',
      [
        identity('shop-id', { namespace: 'platform', annotations: { 'aadpodidentity.k8s.io/Behavior': 'namespaced' } }),
        elsewhere[1],
      ],
      {},
    ],
    ['the option says so', elsewhere, { forceNamespaced: true }],
    [
      'the pods of pod identity in the input say so',
      [
        ...elsewhere,
        workload('nmi', {
          kind: 'DaemonSet',
          namespace: 'kube-system',
          label: null,
          pod: {
            containers: [
              {
                name: 'nmi',
                image: 'mcr.microsoft.com/oss/azure/aad-pod-identity/nmi:v1.8.17',
                args: ['--forceNamespaced'],
              },
            ],
          },
        }),
      ],
      {},
    ],
  ])('pods do not have it where %s', (_, objects, options) => {
    const found = plan([...objects, workload('web')], options);
    expect(titles(found)).toEqual([]);
    expect(told(found).join('\n')).toContain('the identity serves pods of its own namespace platform only');
  });

  it('of two identities with one name, pod identity takes the first', () => {
    const found = plan([ID, BINDING, ...elsewhere, workload('web', { account: 'sa' })]);
    expect(found.moves[0]?.identities.map(({ namespace }) => namespace)).toEqual(['platform']);
  });
});

describe('several identities of pods', () => {
  const second = identity('other-id', { spec: { clientID: OTHER_CLIENT_ID } });
  const objects = [
    identity('shop-id'),
    binding('b', 'shop-id', 'web'),
    second,
    binding('a', 'other-id', 'web'),
    workload('web', { account: 'sa' }),
  ];

  it('are all kept: the default is that of the first binding by name, and for the others code must say which', () => {
    const found = plan(objects);
    expect(found.moves[0]?.identity.name).toBe('other-id');
    expect(found.trusts.map((one) => [one.identity.name, one.account.name])).toEqual([
      ['other-id', 'sa'],
      ['shop-id', 'sa'],
    ]);
    expect(told(found)).toEqual([
      `AZWI915 warning\n  Deployment shop/web has 2 identities. Code that names none gets other-id (${OTHER_CLIENT_ID}); ` +
        `for the others it must pass the client id: shop-id (${CLIENT_ID}).\n  Look where the code asks for a credential.`,
    ]);
  });

  it('do not depend on the order of the input', () => {
    expect(plan([...objects].reverse()).moves[0]?.identities.map(({ name }) => name)).toEqual(['other-id', 'shop-id']);
  });

  it('one of which cannot be moved leave the workload as it is', () => {
    const principal = identity('sp', { spec: { type: 1 } });
    expect(titles(plan([...objects, principal, binding('c', 'sp', 'web')]))).toEqual([]);
  });
});

describe('the ServiceAccount', () => {
  const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'web', namespace: 'shop' } };

  it('that pods run under already is kept, also when only the old field names it', () => {
    expect(accounts(plan([ID, BINDING, workload('web', { account: 'sa' })]))).toEqual([
      'Deployment shop/web: existing sa',
    ]);
    const old = workload('web', { pod: { serviceAccount: 'old' } });
    expect(accounts(plan([ID, BINDING, old]))).toEqual(['Deployment shop/web: existing old']);
  });

  it('is a new one, named after the workload, where pods run under none or under default', () => {
    const found = plan([ID, BINDING, workload('api', { account: 'default' }), workload('web')]);
    expect(accounts(found)).toEqual(['Deployment shop/api: new api', 'Deployment shop/web: new web']);
  });

  it('gets another name where one of that name is there', () => {
    expect(accounts(plan([ID, BINDING, account, workload('web')]))).toEqual([
      'Deployment shop/web: new web-deployment',
    ]);
  });

  it('is one for each of two workloads of one name', () => {
    const found = plan([ID, BINDING, workload('web', { kind: 'StatefulSet' }), workload('web')]);
    expect(accounts(found)).toEqual(['Deployment shop/web: new web', 'StatefulSet shop/web: new web-statefulset']);
  });

  it('is shared by workloads of one identity, with one trust', () => {
    const found = plan([ID, BINDING, workload('web', { account: 'sa' }), workload('api', { account: 'sa' })]);
    expect(accounts(found)).toEqual(['Deployment shop/api: existing sa', 'Deployment shop/web: existing sa']);
    expect(found.trusts.length).toBe(1);
  });

  it('is not shared by workloads of two identities, whatever the order of the input', () => {
    const other = [identity('other', { spec: { clientID: OTHER_CLIENT_ID } }), binding('o', 'other', 'api')];
    const objects = [
      ID,
      BINDING,
      ...other,
      workload('web', { account: 'sa' }),
      workload('api', { account: 'sa', label: 'api' }),
    ];
    for (const input of [objects, [...objects].reverse()]) {
      const found = plan(input);
      expect(accounts(found)).toEqual(['Deployment shop/api: existing sa', 'Deployment shop/web: new web']);
      expect(told(found)).toEqual([
        'AZWI916 warning\n  The ServiceAccount shop/sa has another identity already, and an account has one client id. ' +
          'Deployment shop/web gets the ServiceAccount web.\n  Give it the rights that its pods need in the cluster.',
      ]);
    }
  });

  it('is not taken by a workload that is left as it is, whatever the order of the input', () => {
    const other = [identity('other', { spec: { clientID: OTHER_CLIENT_ID } }), binding('o', 'other', 'night')];
    const refused = workload('night', { kind: 'CronJob', account: 'sa', label: 'night', spec: { suspend: 'no' } });
    const found = plan([ID, BINDING, ...other, refused, workload('web', { kind: 'StatefulSet', account: 'sa' })]);
    expect(found.notMoved.map(({ object }) => object.manifest.kind)).toEqual(['CronJob']);
    expect(accounts(found)).toEqual(['StatefulSet shop/web: existing sa']);
    expect(found.findings.map(({ code }) => code)).toEqual(['AZWI913']);
  });

  it('that is annotated with another client id keeps it', () => {
    const taken = {
      ...account,
      metadata: {
        name: 'sa',
        namespace: 'shop',
        annotations: { 'azure.workload.identity/client-id': OTHER_CLIENT_ID },
      },
    };
    expect(accounts(plan([ID, BINDING, taken, workload('web', { account: 'sa' })]))).toEqual([
      'Deployment shop/web: new web',
    ]);
  });

  it('that is new lacks the rights of default, and it is said', () => {
    const rights = {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata: { name: 'read', namespace: 'shop' },
      subjects: [{ kind: 'ServiceAccount', name: 'default', namespace: 'shop' }],
    };
    expect(told(plan([ID, BINDING, rights, workload('web')]))).toEqual([
      'AZWI916 warning\n  Deployment shop/web gets the ServiceAccount web, which does not have the rights of shop/default: RoleBinding read.\n' +
        '  If its pods need them, add web to the subjects.',
    ]);
  });

  it('that is new knows the object of default, whose image pull secrets it needs', () => {
    const standard = {
      ...account,
      metadata: { name: 'default', namespace: 'shop' },
      imagePullSecrets: [{ name: 'registry' }],
    };
    const [move] = plan([ID, BINDING, standard, workload('web')]).moves;
    expect(move?.account.object?.manifest.imagePullSecrets).toEqual([{ name: 'registry' }]);
  });
});

describe('an exception', () => {
  it('leaves pods as they are, and says that they use the identities of their node', () => {
    const found = plan([ID, BINDING, exception({ app: 'WEB', foo: 'bar' }), workload('web')]);
    expect(titles(found)).toEqual([]);
    expect(told(found)).toEqual([
      'AZWI913 warning\n  Deployment shop/web is excepted from pod identity by AzurePodIdentityException shop/by: its pods use the ' +
        'identities of their node. It is left as it is.\n' +
        '  Nothing changes for it. If it should have an identity of its own, bind it without the exception.',
    ]);
  });

  it('is told of pods without the label, too', () => {
    expect(told(plan([exception({ app: 'web' }), workload('web', { label: null })])).length).toBe(1);
  });

  it('is for the pods of its own namespace', () => {
    expect(
      titles(plan([ID, BINDING, exception({ app: 'web' }, 'kube-system'), workload('web', { account: 'sa' })])),
    ).toEqual(['Deployment shop/web']);
  });
});

describe('what a controller has made', () => {
  it('is left to the controller: pods, ReplicaSets and Jobs of the input', () => {
    const found = plan([
      ID,
      BINDING,
      workload('web'),
      workload('web-6f', { kind: 'ReplicaSet', metadata: madeBy('Deployment', 'web') }),
      workload('web-6f-x', { kind: 'Pod', metadata: madeBy('ReplicaSet', 'web-6f') }),
      workload('nightly', { kind: 'CronJob' }),
      workload('nightly-1', { kind: 'Job', metadata: madeBy('CronJob', 'nightly') }),
    ]);
    expect(titles(found)).toEqual(['CronJob shop/nightly', 'Deployment shop/web']);
    expect(found.made.map(({ manifest }) => manifest.kind)).toEqual(['ReplicaSet', 'Pod', 'Job']);
    expect(told(found)).toEqual([]);
  });

  it('is left to it where kubectl was not asked for ReplicaSets and Jobs: their names tell what makes them', () => {
    const hashed = { labels: { 'pod-template-hash': '6d4cf56db6' } };
    const found = plan([
      ID,
      BINDING,
      workload('web', { account: 'sa' }),
      workload('web-6d4cf56db6-abcde', { kind: 'Pod', ...hashed, metadata: madeBy('ReplicaSet', 'web-6d4cf56db6') }),
      workload('nightly', { kind: 'CronJob', account: 'sa' }),
      workload('nightly-28000000-x', { kind: 'Pod', metadata: madeBy('Job', 'nightly-28000000') }),
    ]);
    expect(titles(found)).toEqual(['CronJob shop/nightly', 'Deployment shop/web']);
    expect(found.made.map(({ manifest }) => manifest.kind)).toEqual(['Pod', 'Pod']);
    expect([told(found), found.notMoved]).toEqual([[], []]);
  });

  it('is of nobody in the input where the names are of others', () => {
    const pod = (name: string, kind: string, hash: string) =>
      workload(`${name}-x`, { kind: 'Pod', labels: { 'pod-template-hash': hash }, metadata: madeBy(kind, name) });
    const found = plan([
      ID,
      BINDING,
      workload('web', { account: 'sa' }),
      workload('nightly', { kind: 'CronJob', account: 'sa' }),
      pod('web-other-6d4cf', 'ReplicaSet', '6d4cf'),
      pod('web-6d4cf', 'ReplicaSet', 'other'),
      pod('nightly-again', 'Job', ''),
    ]);
    expect(found.notMoved.map(({ object }) => (object.manifest.metadata as { name: string }).name)).toEqual([
      'web-other-6d4cf-x',
      'web-6d4cf-x',
      'nightly-again-x',
    ]);
  });

  it('cannot be moved without it', () => {
    const found = plan([
      ID,
      BINDING,
      workload('web-6f', { kind: 'ReplicaSet', metadata: madeBy('Deployment', 'web') }),
    ]);
    expect(told(found)).toEqual([
      'AZWI913 warning\n  ReplicaSet shop/web-6f is made by Deployment web, which is not in the input. It is left as it is.\n' +
        '  Give what makes it, too: kubectl get deployments,replicasets,statefulsets,daemonsets,cronjobs,jobs --output yaml.',
    ]);
  });

  it('cannot be moved where the owner is of a kind that is not known, and the others are moved all the same', () => {
    const rollout = {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Rollout',
      metadata: { name: 'api', namespace: 'shop' },
      spec: { template: { metadata: { labels: { aadpodidbinding: 'web' } } } },
    };
    const found = plan([
      ID,
      BINDING,
      rollout,
      workload('api-1', { kind: 'ReplicaSet', metadata: madeBy('Rollout', 'api') }),
      workload('web'),
    ]);
    expect(titles(found)).toEqual(['Deployment shop/web']);
    expect(told(found)).toEqual([
      'AZWI913 warning\n  Rollout shop/api makes pods with the label aadpodidbinding, and its kind is not known here. It is left as it is.\n' +
        '  Bind it by hand: identity.bind(object, { podTemplatePath: […] }).',
    ]);
    expect(found.made.length).toBe(1);
    const alone = plan([workload('api-1', { kind: 'ReplicaSet', metadata: madeBy('Rollout', 'api') })]);
    expect(told(alone)[0]).toContain('is made by Rollout api, which is not in the input');
  });

  it('may be a static pod of a node', () => {
    const found = plan([ID, BINDING, workload('web-node1', { kind: 'Pod', metadata: madeBy('Node', 'node1') })]);
    expect(told(found)[0]).toContain('Pod shop/web-node1 is a static pod of the node node1.');
  });
});

describe('what leads nowhere', () => {
  it('is a binding to an identity that is not there, beside one that is', () => {
    const found = plan([ID, BINDING, binding('old', 'gone', 'web'), workload('web', { account: 'sa' })]);
    expect(titles(found)).toEqual(['Deployment shop/web']);
    expect(told(found)).toEqual([
      'AZWI914 warning\n  AzureIdentityBinding shop/old gives pods nothing: there is no AzureIdentity shop/gone.\n' +
        '  If pods should have it, give their manifests, too; else it goes with pod identity.',
    ]);
  });

  it('is a binding whose selector no pod has', () => {
    expect(told(plan([ID, BINDING]))).toEqual([
      'AZWI914 warning\n  AzureIdentityBinding shop/shop-binding has the selector "web", which no pod of the input has.\n' +
        '  If pods should have it, give their manifests, too; else it goes with pod identity.',
    ]);
  });

  it('is a binding without selector or identity', () => {
    const empty = (spec: object) => told(plan([{ ...BINDING, spec }]))[0];
    expect(empty({ azureIdentity: 'shop-id', selector: '' })).toContain(
      'AZWI914 warning\n  AzureIdentityBinding shop/shop-binding has no selector, so it does nothing.',
    );
    expect(empty({ selector: 'web' })).toContain('has no azureIdentity, so it does nothing.');
  });
});

describe('the label of pod identity', () => {
  it.each<[string, readonly unknown[]]>([
    [
      'the selector of the workload',
      [workload('web', { account: 'sa', spec: { selector: { matchLabels: { aadpodidbinding: 'web' } } } })],
    ],
    [
      'an expression of its selector',
      [
        workload('web', {
          account: 'sa',
          spec: { selector: { matchExpressions: [{ key: 'aadpodidbinding', operator: 'Exists' }] } },
        }),
      ],
    ],
    [
      'a Service',
      [
        workload('web', { account: 'sa' }),
        {
          apiVersion: 'v1',
          kind: 'Service',
          metadata: { name: 's', namespace: 'shop' },
          spec: { selector: { aadpodidbinding: 'web' } },
        },
      ],
    ],
  ])('stays on pods where %s names it', (_, objects) => {
    const found = plan([ID, BINDING, ...objects]);
    expect(found.moves.map(({ keepsLabel }) => keepsLabel)).toEqual([true]);
    expect(told(found)).toEqual([
      'AZWI917 info\n  The label aadpodidbinding stays on the pods of Deployment shop/web, because something selects them by it.\n' +
        '  A selector of a Deployment cannot be changed. The label does nothing once pod identity is gone.',
    ]);
  });

  it('does not stay for a Service of other pods or of another namespace', () => {
    const service = (namespace: string, value: string) => ({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 's', namespace },
      spec: { selector: { aadpodidbinding: value } },
    });
    const found = plan([
      ID,
      BINDING,
      workload('web', { account: 'sa' }),
      service('shop', 'api'),
      service('other', 'web'),
    ]);
    expect(found.moves[0]?.keepsLabel).toBe(false);
  });
});

describe('containers of the proxy that are there already', () => {
  it.each([
    ['azwi-proxy', 'nginx'],
    ['proxy', 'mirror.example.com/azure/workload-identity/proxy:v1.6.0'],
    ['proxy', 'mcr.microsoft.com/oss/azure/workload-identity/proxy@sha256:0'],
  ])('are told, by name or image: %s of %s', (name, image) => {
    const found = plan([ID, BINDING, workload('web', { account: 'sa', pod: { containers: [{ name, image }] } })]);
    expect(told(found)).toEqual([
      `AZWI918 warning\n  Deployment shop/web has the container ${name} of the proxy already. It moves with that, and the webhook adds none.\n` +
        '  To have the one that the webhook brings, take it out of the manifest, and ask for it: --proxy-sidecar-for.',
    ]);
  });
});

describe('the proxy sidecar', () => {
  const objects = [ID, BINDING, workload('web', { account: 'sa' }), workload('api', { account: 'sa' })];
  const chosen = (proxySidecar: 'all' | 'none' | string[]) =>
    plan(objects, { proxySidecar })
      .moves.filter((one) => one.proxySidecar)
      .map(({ workload }) => workload.name);

  it('is for all workloads, for none, or for those that are named', () => {
    expect(chosen('none')).toEqual([]);
    expect(chosen('all')).toEqual(['api', 'web']);
    expect(chosen(['web'])).toEqual(['web']);
    expect(chosen(['deployment/api', 'shop/Deployment/web'])).toEqual(['api', 'web']);
    expect(chosen(['other/Deployment/web', 'StatefulSet/api'])).toEqual([]);
  });

  it('is for nobody by a name that no workload has, and the plan says so', () => {
    expect(plan(objects, { proxySidecar: ['web', 'nobody'] }).unknownNames).toEqual(['nobody']);
  });
});

describe('a namespace', () => {
  const bare = (object: Record<string, unknown>) => ({
    ...object,
    metadata: { name: (object.metadata as { name: string }).name },
  });

  it('that is missing is an error for pods with the label and for what belongs to pod identity, for nothing else', () => {
    const found = plan([bare(ID), bare(BINDING), bare(workload('web')), bare(workload('api', { label: null }))]);
    expect(titles(found)).toEqual([]);
    expect(told(found)).toEqual(
      ['AzureIdentity shop-id', 'AzureIdentityBinding shop-binding', 'Deployment web'].map(
        (title) =>
          `AZWI912 error\n  ${title} has no namespace, and a trust is for one.\n` +
          '  Give the namespace that it is applied to: --namespace NAME, or metadata.namespace.',
      ),
    );
  });

  it('that could not be one is an error', () => {
    const found = plan([ID, BINDING, workload('web', { namespace: '../shop' })]);
    expect(titles(found)).toEqual([]);
    expect(told(found)[0]).toBe(
      'AZWI804 error\n  "../shop", the namespace of Deployment ../shop/web, is no name for one.\n  Use lower-case letters, digits and hyphens.',
    );
  });

  it('may be given for all objects that have none', () => {
    expect(titles(plan([bare(ID), bare(BINDING), bare(workload('web'))], { namespace: 'shop' }))).toEqual([
      'Deployment shop/web',
    ]);
  });
});

describe('a dump', () => {
  const DUMP = `apiVersion: v1
items:
- apiVersion: aadpodidentity.k8s.io/v1
  kind: AzureIdentity
  metadata:
    annotations:
      kubectl.kubernetes.io/last-applied-configuration: |
        {"apiVersion":"aadpodidentity.k8s.io/v1","kind":"AzureIdentity"}
    creationTimestamp: "2021-03-01T10:00:00Z"
    generation: 1
    name: shop-id
    namespace: shop
    resourceVersion: "1234"
    uid: 0c6f0f5e-0000-0000-0000-000000000000
  Spec:
    ClientID: ${CLIENT_ID}
    ResourceID: ${resourceId('shop-id')}
    Type: 0
- apiVersion: aadpodidentity.k8s.io/v1
  kind: AzureIdentityBinding
  metadata: {name: shop-binding, namespace: shop}
  spec: {AzureIdentity: shop-id, Selector: web}
- apiVersion: aadpodidentity.k8s.io/v1
  kind: AzureAssignedIdentity
  metadata: {name: web-shop-shop-id, namespace: default}
  spec: {pod: web, podNamespace: shop}
- apiVersion: apps/v1
  kind: Deployment
  metadata: {name: web, namespace: shop, uid: "1", resourceVersion: "5"}
  spec:
    replicas: 0
    selector: {matchLabels: {app: web}}
    template:
      metadata: {creationTimestamp: null, labels: {app: web, aadpodidbinding: web}}
      spec: {containers: [{name: main, image: nginx}], serviceAccount: web, serviceAccountName: web}
  status: {replicas: 0}
kind: List
metadata:
  resourceVersion: ""
`;

  it('of kubectl is read as it is, and findings have its lines', () => {
    const { objects, findings } = readManifestText(DUMP, '-');
    expect(findings).toEqual([]);
    const found = planMigration(objects);
    expect(titles(found)).toEqual(['Deployment shop/web']);
    expect(told(found)).toEqual([]);
    const principal = planMigration(readManifestText(DUMP.replace('Type: 0', 'Type: 1'), '-').objects);
    expect(principal.findings[0]?.place).toMatchObject({ file: '-', line: 18 });
  });

  it('of the pods of pod identity says whether it is namespaced: by an argument, a variable or the managed mode', () => {
    const far = [identity('shop-id', { namespace: 'platform' }), binding('b', 'shop-id', 'web', 'platform')];
    const nmi = (container: object) =>
      workload('nmi', {
        kind: 'DaemonSet',
        namespace: 'kube-system',
        label: null,
        pod: {
          containers: [
            { name: 'nmi', image: 'mcr.microsoft.com/oss/azure/aad-pod-identity/nmi:v1.8.17', ...container },
          ],
        },
      });
    const moved = (container: object) =>
      titles(plan([...far, workload('web', { account: 'sa' }), nmi(container)])).length;
    expect(moved({ args: ['--forceNamespaced=true'] })).toBe(0);
    expect(moved({ args: ['--operation-mode=managed'] })).toBe(0);
    expect(moved({ env: [{ name: 'FORCENAMESPACED', value: 'true' }] })).toBe(0);
    expect(moved({ args: ['--forceNamespaced=false'] })).toBe(1);
    expect(moved({ image: 'nginx', args: ['--forceNamespaced'] })).toBe(1);
  });
});

describe('nothing is lost', () => {
  it('every object of the input is in one list of the plan', () => {
    const input = read(
      ID,
      BINDING,
      exception({ x: 'y' }),
      workload('web'),
      workload('web-6f', { kind: 'ReplicaSet', metadata: madeBy('Deployment', 'web') }),
      workload('lost', { label: 'nothing' }),
      workload('plain', { label: null }),
      { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', namespace: 'shop' } },
      { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'sa', namespace: 'shop' } },
      {
        apiVersion: 'x/v1',
        kind: 'Rollout',
        metadata: {},
        spec: { template: { metadata: { labels: { aadpodidbinding: 'web' } } } },
      },
    );
    const { moves, notMoved, made, podIdentity, others } = planMigration(input);
    const all = [
      ...moves.map(({ workload }) => workload.object),
      ...notMoved.map(({ object }) => object),
      ...made,
      ...podIdentity,
      ...others,
    ];
    expect(all.length).toBe(input.length);
    expect(new Set(all)).toEqual(new Set(input));
  });

  it('counts the ServiceAccount of what moves as moved: it is in the project', () => {
    const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'own', namespace: 'shop' } };
    const { moves, others } = planMigration(read(ID, BINDING, workload('web', { account: 'own' }), account));
    expect(moves.map((move) => move.account.object?.manifest.kind)).toEqual(['ServiceAccount']);
    expect(others).toEqual([]);
  });
});

describe('input of any shape', () => {
  it('gives findings, never an exception', () => {
    const odd: unknown[] = [null, 42, 'text', [], {}, [null], { a: null }];
    for (const kind of [
      'AzureIdentity',
      'AzureIdentityBinding',
      'AzurePodIdentityException',
      'AzureAssignedIdentity',
      'Deployment',
      'Pod',
      'Job',
      'ServiceAccount',
      'RoleBinding',
      'Rollout',
    ]) {
      for (const apiVersion of [
        'aadpodidentity.k8s.io/v1',
        'apps/v1',
        'v1',
        'batch/v1',
        'rbac.authorization.k8s.io/v1',
      ]) {
        for (const value of odd) {
          const objects = [
            { apiVersion, kind, metadata: value, spec: value, subjects: value },
            {
              apiVersion,
              kind,
              metadata: { name: 'x', namespace: 'shop', labels: value, annotations: value, ownerReferences: value },
              spec: value,
            },
            {
              apiVersion,
              kind,
              metadata: { name: value, namespace: value },
              spec: {
                template: {
                  metadata: { labels: { aadpodidbinding: value } },
                  spec: { containers: value, serviceAccountName: value },
                },
              },
            },
          ];
          const text = objects.map((one) => JSON.stringify(one)).join('\n---\n');
          planMigration(readManifestText(text, 'odd.yaml').objects);
        }
      }
    }
  });
});
