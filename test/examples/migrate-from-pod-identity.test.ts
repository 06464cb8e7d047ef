import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { MIGRATE } from '../../examples/synth';
import { Place, ROOT } from '../app/program';
import { describeWithBicep, getSnapshot, workspace } from '../support/bicep-compiler';
import { committed, ExampleCopy, IDENTITY, type Manifest, manifestsIn, type Outputs, stepOf } from './example';
import { mutatedPod } from './mutated';

/** The example of the mutated pod spec in the article. */
const ARTICLE = `
apiVersion: v1
kind: Pod
metadata:
  name: httpbin-pod
  labels:
    app: httpbin
spec:
  serviceAccountName: workload-identity-sa
  initContainers:
  - name: init-networking
    image: mcr.microsoft.com/oss/azure/workload-identity/proxy-init:v0.13.0
    securityContext:
      capabilities:
        add:
        - NET_ADMIN
        drop:
        - ALL
      privileged: true
      runAsUser: 0
    env:
    - name: PROXY_PORT
      value: "8000"
  containers:
  - name: nginx
    image: nginx:alpine
    ports:
    - containerPort: 80
  - name: proxy
    image: mcr.microsoft.com/oss/azure/workload-identity/proxy:v0.13.0
    ports:
    - containerPort: 8000
`;

const PHASES = ['trust', 'parallel', 'switch', 'remove'] as const;
type Phase = (typeof PHASES)[number];

const OUTPUTS: Outputs = {
  identities: {
    type: 'Object',
    value: { '00000000-0000-0000-0000-000000000000/resourceGroupName/userAssignedIdentityName': IDENTITY },
  },
};

const USE = 'azure.workload.identity/use';

describe('the project of migrate-from-pod-identity', () => {
  it('is what the command writes, file by file', () => {
    const place = new Place(committed('migrate-from-pod-identity', 'input'));
    const { status, stdout } = place.run(join(ROOT, 'src', 'cli', 'main.ts'), {}, MIGRATE.split(' '));
    expect(status).toBe(0);
    expect(stdout).toContain(
      'Deployment default/httpbin -> userAssignedIdentityName (ServiceAccount workload-identity-sa',
    );
    const sources = Object.entries(committed('migrate-from-pod-identity/project')).filter(
      ([file]) => !/^(dist|bicep)\//.test(file),
    );
    expect(place.tree('project')).toEqual(
      Object.fromEntries(sources.map(([file, text]) => [join('project', file), text])),
    );
  });

  it('has its command in the README', () => {
    const { 'README.md': readme } = committed('migrate-from-pod-identity');
    expect(readme).toContain(`npx cdk8s-azwi ${MIGRATE.replaceAll(/ (?=--(?!out))/g, ' \\\n  ')}\n`);
  });
});

describe('migrate-from-pod-identity, phase by phase', () => {
  const manifests = new Map<Phase, readonly Manifest[]>();
  let switched: string;
  let script: string;

  beforeAll(() => {
    const copy = new ExampleCopy('migrate-from-pod-identity/project');
    expect(copy.record(OUTPUTS)).toMatchObject({ status: 0, stderr: '' });
    PHASES.forEach((phase, index) => {
      if (index > 0) copy.edit('src/main.ts', `Migration(app, '${PHASES[index - 1]}')`, `Migration(app, '${phase}')`);
      const { status, files } = copy.synth();
      expect(status).toBe(0);
      const text = files['dist/default.k8s.yaml'] ?? '';
      if (phase === 'switch') switched = text;
      manifests.set(phase, manifestsIn(text));
    });
    script = copy.read('remove-add-on.sh');
  });

  function of(phase: Phase, kind: string): Manifest | undefined {
    return manifests.get(phase)?.find((one) => one.kind === kind);
  }

  function template(phase: Phase): Manifest | undefined {
    return (of(phase, 'Deployment')?.spec as { readonly template: Manifest } | undefined)?.template;
  }

  it('the ServiceAccount has the client id from the first phase on, and no label', () => {
    expect(of('trust', 'ServiceAccount')).toEqual({
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: {
        name: 'workload-identity-sa',
        namespace: 'default',
        annotations: { 'azure.workload.identity/client-id': IDENTITY.clientId },
      },
    });
  });

  it('the pods have the old label, then both, then the new one', () => {
    expect(PHASES.map((phase) => template(phase)?.metadata.labels)).toEqual([
      { app: 'httpbin', aadpodidbinding: 'pod-identity' },
      { app: 'httpbin', aadpodidbinding: 'pod-identity', [USE]: 'true' },
      { app: 'httpbin', [USE]: 'true' },
      { app: 'httpbin', [USE]: 'true' },
    ]);
  });

  it('the pods ask for the proxy with an annotation that is a string, and leave the port to its default', () => {
    expect(template('trust')?.metadata.annotations).toBeUndefined();
    expect(template('parallel')?.metadata.annotations).toEqual({
      'azure.workload.identity/inject-proxy-sidecar': 'true',
    });
  });

  it('pod identity is removed by the command of the article, and the add-on after it', () => {
    expect(script).toContain('pod_identity() { az aks pod-identity "$@" --cluster-name "$CLUSTER"');
    expect(script).toContain(
      '\npod_identity delete --namespace default --name pod-identity\naz aks update --disable-pod-identity',
    );
  });

  describe("the article's pod", () => {
    const [article] = manifestsIn(ARTICLE) as unknown as [Awaited<ReturnType<typeof mutatedPod>>];

    it('has its own container unchanged by the project', () => {
      expect(of('switch', 'Pod')).toEqual({
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: {
          name: 'httpbin-pod',
          namespace: 'default',
          labels: { app: 'httpbin', [USE]: 'true' },
          annotations: { 'azure.workload.identity/inject-proxy-sidecar': 'true' },
        },
        spec: {
          serviceAccountName: 'workload-identity-sa',
          containers: [{ name: 'nginx', image: 'nginx:alpine', ports: [{ containerPort: 80 }] }],
        },
      });
    });

    it('has the containers of the webhook 1.6, under new names and in a new order', async () => {
      const { initContainers, containers } = (await mutatedPod(switched, 'pod/httpbin-pod')).spec;
      expect(
        [article.spec.initContainers, article.spec.containers].map((list) => list.map(({ name }) => name)),
      ).toEqual([['init-networking'], ['nginx', 'proxy']]);
      expect([initContainers, containers].map((list) => list.map(({ name }) => name))).toEqual([
        ['azwi-proxy', 'azwi-proxy-init'],
        ['nginx'],
      ]);
      expect(initContainers.map(({ image }) => image)).toEqual([
        'mcr.microsoft.com/oss/azure/workload-identity/proxy:v1.6.0',
        'mcr.microsoft.com/oss/azure/workload-identity/proxy-init:v1.6.0',
      ]);
    });

    it('has the proxy before its own containers below Kubernetes 1.32', async () => {
      const old = await mutatedPod(switched, 'pod/httpbin-pod', '--kubernetes', '1.31');
      expect(old.spec.initContainers.map(({ name }) => name)).toEqual(['azwi-proxy-init']);
      expect(old.spec.containers.map(({ name }) => name)).toEqual(['azwi-proxy', 'nginx']);
    });

    it('has an init container with the rights that the article shows, and is told that it may be root', async () => {
      const { initContainers } = (await mutatedPod(switched, 'pod/httpbin-pod')).spec;
      expect(initContainers.at(-1)).toMatchObject({
        securityContext: { ...(article.spec.initContainers[0]?.securityContext as object), runAsNonRoot: false },
        env: expect.arrayContaining([{ name: 'PROXY_PORT', value: '8000' }]),
      });
    });

    it('has token, variables and mounts that the article does not show', async () => {
      const pod = await mutatedPod(switched, 'pod/httpbin-pod', '--tenant', IDENTITY.tenantId);
      expect(article.spec).not.toHaveProperty('volumes');
      expect(pod.spec.volumes).toMatchObject([
        { projected: { sources: [{ serviceAccountToken: { audience: 'api://AzureADTokenExchange' } }] } },
      ]);
      for (const { name, env, volumeMounts } of [...pod.spec.initContainers, ...pod.spec.containers]) {
        expect(env, name).toEqual(
          expect.arrayContaining([
            { name: 'AZURE_CLIENT_ID', value: IDENTITY.clientId },
            { name: 'AZURE_TENANT_ID', value: IDENTITY.tenantId },
          ]),
        );
        expect(volumeMounts, name).toHaveLength(1);
      }
    });
  });
});

describe('the next steps of migrate-from-pod-identity', () => {
  const files = committed('migrate-from-pod-identity/project');

  it('choose the subscription, deploy the credentials, record and apply', () => {
    expect(stepOf(files, 'Sign in')).toContain('az account set --subscription "${AZURE_SUBSCRIPTION_ID:?}"\n');
    expect(stepOf(files, 'Deploy')).toContain('az deployment sub create \\\n');
    expect(stepOf(files, 'Record the outputs, and synthesize again')).toContain('npm run --silent record\n');
    expect(stepOf(files, 'Point kubectl at the cluster')).toContain(
      'az aks get-credentials --resource-group myResourceGroup --name myAKSCluster\n',
    );
    expect(stepOf(files, 'Apply')).toContain('kubectl apply -f dist/\n');
  });
});

describeWithBicep('the Bicep of migrate-from-pod-identity', () => {
  it('adds the credential to the identity that exists, and makes nothing else', async () => {
    const folder = workspace(committed('migrate-from-pod-identity/project', 'bicep'));
    const snapshot = await getSnapshot(`${folder}/bicep/main.bicepparam`, {
      subscriptionId: '00000000-0000-0000-0000-000000000000',
      tenantId: IDENTITY.tenantId,
      location: 'westcentralus',
      deploymentName: 'azwi-resourceGroupName',
    });
    const { predictedResources } = snapshot as { readonly predictedResources: readonly Record<string, unknown>[] };
    expect(predictedResources).toMatchObject([
      {
        type: 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials',
        name: 'userAssignedIdentityName/default_workload-identity-sa_myAKSCluster',
        properties: {
          subject: 'system:serviceaccount:default:workload-identity-sa',
          audiences: ['api://AzureADTokenExchange'],
        },
      },
    ]);
  });
});
