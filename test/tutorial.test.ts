import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { Place, ROOT } from './app/program';
import { compile, describeWithBicep, format, getSnapshot, lint, workspace } from './support/bicep-compiler';

/** The manifests of the article, with its variables as it sets them, and the values that Azure would give. */
const ARTICLE = `
apiVersion: v1
kind: ServiceAccount
metadata:
  annotations:
    azure.workload.identity/client-id: 11111111-2222-4333-8444-555555555555
  labels:
    azure.workload.identity/use: "true"
  name: workload-identity-sa
  namespace: default
---
apiVersion: v1
kind: Pod
metadata:
  name: quick-start
  namespace: default
spec:
  serviceAccountName: workload-identity-sa
  containers:
    - image: ghcr.io/azure/azure-workload-identity/msal-go
      name: oidc
      env:
      - name: KEYVAULT_URL
        value: https://azwi-kv-tutorial.vault.azure.net/
      - name: SECRET_NAME
        value: my-secret
  nodeSelector:
    kubernetes.io/os: linux
`;

const USE_LABEL = 'azure.workload.identity/use';

/** What `az deployment sub show --query properties.outputs` would print. */
const OUTPUTS = {
  identities: {
    type: 'Object',
    value: {
      'fic-test-ua': {
        clientId: '11111111-2222-4333-8444-555555555555',
        principalId: '22222222-2222-4333-8444-555555555555',
        tenantId: '33333333-2222-4333-8444-555555555555',
      },
    },
  },
  vaults: { type: 'Object', value: { 'azwi-kv-tutorial': { uri: 'https://azwi-kv-tutorial.vault.azure.net/' } } },
  clusters: {
    type: 'Object',
    value: { myAKSCluster: { issuerUrl: 'https://westcentralus.oic.prod-aks.azure.com/t/i/' } },
  },
};

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly annotations?: object; readonly labels?: object };
}

function manifestsIn(text: string): Manifest[] {
  return parseAllDocuments(text).map((document) => document.toJS() as Manifest);
}

function committed(folder: string): Record<string, string> {
  const names = readdirSync(join(ROOT, folder)).filter((name) => name !== 'outputs.json');
  return Object.fromEntries(names.map((name) => [join(folder, name), readFileSync(join(ROOT, folder, name), 'utf8')]));
}

describe('the tutorial', () => {
  it('is committed exactly as src/main.ts makes it', () => {
    const place = new Place();
    const { status, stderr } = place.run(join(ROOT, 'src', 'main.ts'));
    expect(stderr).toContain('Written: dist/quick-start.k8s.yaml');
    expect(status).toBe(0);
    expect(place.tree()).toEqual({ ...committed('dist'), ...committed('bicep') });
  });

  describe('with a record of its deployment', () => {
    let manifests: readonly Manifest[];
    let text: string;
    let stderr: string;

    beforeAll(() => {
      const place = new Place();
      const recorded = place.run(join(ROOT, 'src', 'cli', 'main.ts'), {}, ['record'], JSON.stringify(OUTPUTS));
      expect(recorded).toMatchObject({ status: 0, stderr: '' });
      ({ stderr } = place.run(join(ROOT, 'src', 'main.ts')));
      text = place.read('dist/quick-start.k8s.yaml');
      manifests = manifestsIn(text);
    });

    function manifest(kind: string, of = manifests): Manifest | undefined {
      return of.find((one) => one.kind === kind);
    }

    it("the pod is the article's, with the label that the article forgot", () => {
      const article = manifest('Pod', manifestsIn(ARTICLE));
      expect(manifest('Pod')).toEqual({
        ...article,
        metadata: { ...article?.metadata, labels: { [USE_LABEL]: 'true' } },
      });
    });

    it("the ServiceAccount is the article's, without the label that belongs to the pod", () => {
      const article = manifest('ServiceAccount', manifestsIn(ARTICLE));
      const { labels, ...metadata } = article?.metadata ?? {};
      expect(labels).toEqual({ [USE_LABEL]: 'true' });
      expect(manifest('ServiceAccount')).toEqual({ ...article, metadata });
    });

    it('nothing is left to be replaced', () => {
      expect(text).not.toContain('${');
      expect(text).not.toContain('deployment.cdk8s-azwi/');
      expect(stderr).not.toContain('Known only after the deployment');
    });
  });

  it('without a record, nothing that it writes can be applied', () => {
    const objects = manifestsIn(readFileSync(join(ROOT, 'dist', 'quick-start.k8s.yaml'), 'utf8'));
    expect(objects.map(({ kind }) => kind)).toEqual(['ServiceAccount', 'Pod']);
    for (const { metadata } of objects) {
      // No value of a label: the API server refuses the whole object.
      const refused = Object.values(metadata.labels ?? {}).filter((value) => /^id-\$\{[A-Z0-9_]+\}$/.test(value));
      expect(refused).not.toEqual([]);
    }
  });
});

describeWithBicep('the Bicep of the tutorial', () => {
  const texts = new Map(
    readdirSync(join(ROOT, 'bicep')).map((name) => [name, readFileSync(join(ROOT, 'bicep', name), 'utf8')]),
  );
  let folder: string;

  beforeAll(() => {
    folder = workspace(Object.fromEntries(texts));
  });

  it('compiles without a diagnostic', async () => {
    const { success, diagnostics } = await compile(join(folder, 'main.bicep'));
    expect(diagnostics).toEqual([]);
    expect(success).toBe(true);
  });

  it('passes the strict linter, whose configuration lies beside it', async () => {
    expect(texts.get('bicepconfig.json')).toContain('"level": "error"');
    expect(await lint(folder)).toEqual({ exitCode: 0, diagnostics: '' });
  });

  it('is formatted', async () => {
    for (const name of [...texts.keys()].filter((one) => /\.bicep(param)?$/.test(one))) {
      expect(await format(join(folder, name))).toBe(texts.get(name));
    }
  });

  describe('deployed', () => {
    interface Resource {
      readonly id: string;
      readonly type: string;
      readonly name: string;
      readonly condition?: string;
      readonly properties?: Readonly<Record<string, unknown>>;
    }

    async function resources(): Promise<Resource[]> {
      const snapshot = (await getSnapshot(join(folder, 'main.bicepparam'), {
        subscriptionId: '44444444-2222-4333-8444-555555555555',
        tenantId: '33333333-2222-4333-8444-555555555555',
        location: 'westcentralus',
        deploymentName: 'azwi-tutorial',
      })) as { readonly predictedResources: readonly Resource[] };
      return [...snapshot.predictedResources];
    }

    it('makes the group, the cluster, the identity with its credential, the vault and the secret', async () => {
      const made = await resources();
      expect(made.map(({ type, name }) => `${type} ${name}`).sort()).toEqual([
        'Microsoft.ContainerService/managedClusters myAKSCluster',
        'Microsoft.KeyVault/vaults azwi-kv-tutorial',
        'Microsoft.KeyVault/vaults/secrets azwi-kv-tutorial/my-secret',
        'Microsoft.ManagedIdentity/userAssignedIdentities fic-test-ua',
        'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials fic-test-ua/default_workload-identity-sa_myAKSCluster',
        'Microsoft.Resources/resourceGroups myResourceGroup',
      ]);
    });

    it('writes the secret only when it is given a value, which stands nowhere', async () => {
      const conditions = (await resources()).map(({ name, condition }) => [name, condition]);
      expect(conditions.filter(([, condition]) => condition !== undefined)).toEqual([
        ['azwi-kv-tutorial/my-secret', "[not(empty(parameters('mySecretValue')))]"],
      ]);
      expect(texts.get('main.bicepparam')).toContain("param mySecretValue = readEnvironmentVariable('MY_SECRET', '')");
    });

    it('lets tokens of the ServiceAccount be the identity, and the identity read secrets', async () => {
      const made = await resources();
      const of = (type: string): Resource | undefined => made.find((one) => one.type.endsWith(type));
      expect(of('/federatedIdentityCredentials')?.properties).toMatchObject({
        subject: 'system:serviceaccount:default:workload-identity-sa',
        audiences: ['api://AzureADTokenExchange'],
      });
      expect(of('/vaults')?.properties).toMatchObject({
        accessPolicies: [{ permissions: { secrets: ['get'] } }],
        enableRbacAuthorization: false,
      });
    });
  });
});
