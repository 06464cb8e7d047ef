import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main';
import { type Files, Place } from '../app/program';

interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly errors: string;
}

/** Runs `cdk8s-azwi mutate` in a folder with these files, in this process. */
async function mutate(files: Files, args: readonly string[], standardInput = ''): Promise<Ran> {
  const place = new Place(files);
  const before = process.cwd();
  let printed = '';
  let errors = '';
  process.chdir(place.path);
  try {
    const print = (text: string): void => {
      printed += text;
    };
    const error = (text: string): void => {
      errors += text;
    };
    const code = await run(['mutate', ...args], { print, error, readStandardInput: async () => standardInput });
    return { code, printed, errors };
  } finally {
    process.chdir(before);
  }
}

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: api
  namespace: shop
  labels:
    azure.workload.identity/use: "true"
spec:
  serviceAccountName: api
  containers:
    - name: api
      image: shop/api
`;

const ACCOUNT = `apiVersion: v1
kind: ServiceAccount
metadata:
  name: api
  namespace: shop
  annotations:
    azure.workload.identity/client-id: 11111111-2222-4333-8444-555555555555
`;

function workload(kind: string, name: string, namespace = 'shop'): string {
  const template = '{ metadata: { labels: { azure.workload.identity/use: "true" } }, spec: { containers: [] } }';
  return `apiVersion: apps/v1\nkind: ${kind}\nmetadata: { name: ${name}, namespace: ${namespace} }\nspec: { template: ${template} }\n`;
}

const MADE = `# Pod shop/api, as the webhook 1.6 makes it.
# <tenant of the webhook>: the webhook's own AZURE_TENANT_ID, unless the ServiceAccount says another; --tenant shows it.
# <authority host of the webhook>: that of the webhook's AZURE_ENVIRONMENT; --cloud shows it.
apiVersion: v1
kind: Pod
metadata:
  name: api
  namespace: shop
  labels:
    azure.workload.identity/use: "true"
spec:
  serviceAccountName: api
  containers:
    - name: api
      image: shop/api
      env:
        - name: AZURE_CLIENT_ID
          value: 11111111-2222-4333-8444-555555555555
        - name: AZURE_TENANT_ID
          value: <tenant of the webhook>
        - name: AZURE_FEDERATED_TOKEN_FILE
          value: /var/run/secrets/azure/wi/token/azure-identity-token
        - name: AZURE_AUTHORITY_HOST
          value: <authority host of the webhook>
      volumeMounts:
        - name: azure-workload-identity-reserved-14c2529eb4498c5d1ffd6915d05bf5
          readOnly: true
          mountPath: /var/run/secrets/azure/wi
  volumes:
    - name: azure-workload-identity-reserved-14c2529eb4498c5d1ffd6915d05bf5
      projected:
        sources:
          - serviceAccountToken:
              audience: api://AzureADTokenExchange
              expirationSeconds: 3600
              path: token/azure-identity-token
`;

describe('cdk8s-azwi mutate', () => {
  it('prints the pod as the webhook makes it, with the ServiceAccount of the same file', async () => {
    expect(await mutate({ 'api.yaml': `${ACCOUNT}---\n${POD}` }, ['api.yaml'])).toEqual({
      code: 0,
      printed: MADE,
      errors: '',
    });
  });

  it.each<[string, Files, readonly string[], string]>([
    ['several files', { 'pod.yaml': POD, 'account.yaml': ACCOUNT }, ['pod.yaml', 'account.yaml'], ''],
    ['a folder', { 'k8s/pod.yaml': POD, 'k8s/deep/account.yml': ACCOUNT }, ['k8s'], ''],
    ['standard input', {}, ['-'], `${POD}---\n${ACCOUNT}`],
    ['a file and standard input', { 'account.yaml': ACCOUNT }, ['-', 'account.yaml'], POD],
  ])('reads %s', async (_, files, args, input) => {
    expect(await mutate(files, args, input)).toEqual({ code: 0, printed: MADE, errors: '' });
  });

  it('reads the Lists of kubectl, as JSON', async () => {
    const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace: 'a' } };
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p', namespace: 'a' }, spec: { containers: [] } };
    const text = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [account, pod] });
    const { code, printed } = await mutate({ 'all.json': text }, ['all.json']);
    expect(printed).toContain(
      '# Pod a/p: the pod has no label azure.workload.identity/use: "true", so the webhook leaves it as it is.\n',
    );
    expect(code).toBe(0);
  });

  it('shows tenant and authority host that are given', async () => {
    const files = { 'api.yaml': `${ACCOUNT}---\n${POD}` };
    const { printed } = await mutate(files, ['api.yaml', '--tenant', 'contoso', '--cloud', 'AzureUSGovernmentCloud']);
    expect(printed).toContain('          value: contoso\n');
    expect(printed).toContain('          value: https://login.microsoftonline.us/\n');
    expect(printed.match(/^#.*/gm)).toEqual(['# Pod shop/api, as the webhook 1.6 makes it.']);
  });

  it.each([
    ['AzurePublicCloud', 'https://login.microsoftonline.com/'],
    ['azureusgovernmentcloud', 'https://login.microsoftonline.us/'],
    ['AzureChinaCloud', 'https://login.chinacloudapi.cn/'],
    ['AzureGermanCloud', 'https://login.microsoftonline.de/'],
  ])('knows the authority host of %s', async (cloud, host) => {
    const { printed } = await mutate({ 'api.yaml': POD }, ['api.yaml', '--cloud', cloud]);
    expect(printed).toContain(`        - name: AZURE_AUTHORITY_HOST\n          value: ${host}\n`);
  });

  it('shows the token where 1.5 puts it', async () => {
    const { printed } = await mutate({ 'api.yaml': `${ACCOUNT}---\n${POD}` }, ['api.yaml', '--webhook', '1.5']);
    expect(printed).toContain('# Pod shop/api, as the webhook 1.5 makes it.\n');
    expect(printed).toContain('          mountPath: /var/run/secrets/azure/tokens\n');
  });

  it.each([
    [['--kubernetes', '1.31.4'], /containers:\n {4}- name: azwi-proxy\n/],
    [['--kubernetes', 'v1.32.0-rc.1'], /initContainers:\n {4}- name: azwi-proxy\n[\s\S]* {6}restartPolicy: Always\n/],
    [[], /initContainers:\n {4}- name: azwi-proxy\n/],
  ])('with %j puts the proxy where that version has it', async (options, made) => {
    const annotations = '  annotations: { azure.workload.identity/inject-proxy-sidecar: "true" }\nspec:';
    const { code, printed } = await mutate({ 'pod.yaml': POD.replace('spec:', annotations) }, ['pod.yaml', ...options]);
    expect(printed).toMatch(made);
    expect(code).toBe(0);
  });

  it('of pods whose names only the cluster knows says what stands for them', async () => {
    const { printed } = await mutate({ 'api.yaml': workload('Deployment', 'api') }, ['api.yaml']);
    expect(printed).toContain('# The pod of Deployment shop/api, as the webhook 1.6 makes it.\n');
    expect(printed).toContain('  generateName: api-<hash of the template>-\n');
    expect(printed).toContain('# <hash of the pod name>: made of the name of the pod');
  });
});

describe('a workload that is named', () => {
  const dist = {
    'dist/a.k8s.yaml': [
      workload('Deployment', 'api'),
      workload('StatefulSet', 'api'),
      workload('Deployment', 'web'),
    ].join('---\n'),
    'dist/b.k8s.yaml': workload('Deployment', 'api', 'test'),
  };
  const titles = ({ printed }: Ran): string[] =>
    [...printed.matchAll(/^# The pod of (.*), as/gm)].map(([, title = '']) => title);

  it.each([
    [['web'], ['Deployment shop/web']],
    [['api'], ['Deployment shop/api', 'StatefulSet shop/api', 'Deployment test/api']],
    [['deployment/api'], ['Deployment shop/api', 'Deployment test/api']],
    [['shop/Deployment/api'], ['Deployment shop/api']],
    [
      ['web', 'statefulset/api'],
      ['StatefulSet shop/api', 'Deployment shop/web'],
    ],
    [['dist/b.k8s.yaml', 'api'], ['Deployment test/api']],
  ])('%j is looked for in dist/, or in the files', async (args, found) => {
    const ran = await mutate(dist, args);
    expect(titles(ran)).toEqual(found);
    expect(ran.code).toBe(0);
  });

  it('is looked for in the folder of an environment', async () => {
    const ran = await mutate({ 'dist/prod/a.yaml': workload('Deployment', 'api') }, ['api', '--env', 'prod']);
    expect(titles(ran)).toEqual(['Deployment shop/api']);
  });

  it('and is not there, is told with those that are', async () => {
    expect(await mutate(dist, ['ap'])).toEqual({
      code: 2,
      printed: '',
      errors:
        'AZWI146 error\n  There is no workload ap in dist/.\n' +
        '  There is Deployment shop/api, StatefulSet shop/api, Deployment shop/web, Deployment test/api.\n',
    });
  });

  it('where nothing is synthesized yet, is told so', async () => {
    const { code, errors } = await mutate({}, ['api']);
    expect(errors).toMatch(/^AZWI901 error dist\n/);
    expect(errors).not.toContain('AZWI146');
    expect(code).toBe(2);
  });
});

describe('what is told', () => {
  it('is what the webhook refuses, at the annotation', async () => {
    const annotations = '  annotations:\n    azure.workload.identity/service-account-token-expiration: 1h\nspec:';
    expect(await mutate({ 'pod.yaml': POD.replace('spec:', annotations) }, ['pod.yaml'])).toEqual({
      code: 1,
      printed: '',
      errors:
        'AZWI141 error pod.yaml:9:63\n' +
        '  Pod shop/api is refused: admission webhook "mutation.azure-workload-identity.io" denied the request: strconv.ParseInt: parsing "1h": invalid syntax.\n' +
        '  Write digits alone, in quotes: no unit, no space, no point; it is seconds, 3600 to 86400.\n',
    });
  });

  it('is what the webhook refuses, at the annotation of the ServiceAccount', async () => {
    const account = `${ACCOUNT}    azure.workload.identity/service-account-token-expiration: "1"\n`;
    const { code, errors } = await mutate({ 'pod.yaml': POD, 'account.yaml': account }, ['pod.yaml', 'account.yaml']);
    expect(errors).toContain('AZWI141 error account.yaml:8:');
    expect(code).toBe(1);
  });

  it('is what the API server refuses, with the pod that it is about', async () => {
    const mounts = '      volumeMounts: [{ name: x, mountPath: /var/run/secrets/azure/wi }]\n';
    const { code, printed, errors } = await mutate({ 'pod.yaml': `${POD}${mounts}` }, ['pod.yaml']);
    expect(printed).toContain('# Pod shop/api, as the webhook 1.6 makes it and the API server refuses it.\n');
    expect(errors).toContain(
      'AZWI142 error pod.yaml:1:1\n  Pod shop/api is refused: spec.containers[0].volumeMounts[1].mountPath: Invalid value: "/var/run/secrets/azure/wi": must be unique.\n',
    );
    expect(code).toBe(1);
  });

  it('is that the label is a boolean', async () => {
    const { code, printed, errors } = await mutate({ 'pod.yaml': POD.replace('"true"', 'true') }, ['pod.yaml']);
    expect(errors).toContain('AZWI142 error pod.yaml:7:34\n');
    expect(errors).toContain('cannot unmarshal bool into Go struct field ObjectMeta.metadata.labels of type string.');
    expect([code, printed]).toEqual([1, '']);
  });

  const LABEL = '{ azure.workload.identity/use: "true" }';
  const OF_JOB = `{ metadata: { labels: ${LABEL} }, spec: { template: { spec: { containers: [] } } } }`;

  it.each<[string, string]>([
    [
      'the Deployment',
      `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a, labels: ${LABEL} }\nspec: { template: { spec: {} } }\n`,
    ],
    [
      'the Job of a CronJob',
      `apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: a }\nspec: { jobTemplate: ${OF_JOB} }\n`,
    ],
    ['the annotations of the pod', POD.replace('labels:', 'annotations:')],
  ])('is that the label stands on %s', async (_, text) => {
    const { code, errors } = await mutate({ 'a.yaml': text }, ['a.yaml']);
    expect(errors).toMatch(
      /^AZWI143 warning a\.yaml:\d+:\d+\n.*the pod has no label azure\.workload\.identity\/use: "true"/,
    );
    expect(code).toBe(0);
  });

  it('is a wrong value of the label on the pod before one that stands elsewhere', async () => {
    const metadata = `metadata: { name: a, labels: ${LABEL} }`;
    const template = '  template: { metadata: { labels: { azure.workload.identity/use: "yes" } }, spec: {} }';
    const text = `apiVersion: apps/v1\nkind: Deployment\n${metadata}\nspec:\n${template}\n`;
    const { errors } = await mutate({ 'a.yaml': text }, ['a.yaml']);
    expect(errors).toMatch(/^AZWI143 warning a\.yaml:5:66\n.*is "yes", not "true"/);
  });

  it('is one line for each comment, whatever the name of the pod', async () => {
    const { printed } = await mutate({ 'a.yaml': POD.replace('name: api', 'name: "a\\nb\\u0085c\\u001b"') }, [
      'a.yaml',
    ]);
    expect(printed).toMatch(/^# Pod shop\/a b c , as the webhook 1\.6 makes it\.\n#/);
  });

  it('is what does not do what it says', async () => {
    const annotations = '  annotations: { azure.workload.identity/client-id: x }\nspec:';
    const { code, errors } = await mutate({ 'pod.yaml': `${POD.replace('spec:', annotations)}---\n${ACCOUNT}` }, [
      'pod.yaml',
    ]);
    expect(errors).toBe(
      'AZWI144 warning pod.yaml:8:53\n' +
        '  Pod shop/api: azure.workload.identity/client-id on a pod is ignored: the webhook reads it off the ServiceAccount.\n' +
        '  Move it to the ServiceAccount.\n',
    );
    expect(code).toBe(0);
  });

  it.each([
    ['is not in the input', ''],
    ['is in another namespace', `---\n${ACCOUNT.replace('namespace: shop', 'namespace: test')}`],
  ])('is that the ServiceAccount %s, whose client id is then shown as not known', async (_, more) => {
    const { code, printed, errors } = await mutate({ 'pod.yaml': `${POD}${more}` }, ['pod.yaml']);
    expect(errors).toMatch(/^AZWI145 info pod\.yaml:1:1\n {2}Pod shop\/api: The ServiceAccount api is not known here/);
    expect(printed).toContain('          value: <client id of the ServiceAccount>\n');
    expect(printed).toContain('# <client id of the ServiceAccount>: the ServiceAccount is not in what was read');
    expect(code).toBe(0);
  });

  it('is that a pod of ours waits for values that only Azure knows', async () => {
    const guard = '    deployment.cdk8s-azwi/identity-id-shop: id-${ID_SHOP_CLIENT_ID}\nspec:';
    const { printed } = await mutate({ 'pod.yaml': POD.replace('spec:', guard) }, ['pod.yaml']);
    expect(printed).toContain(
      '# The API server refuses this pod until values that only Azure knows are in the place of ${…}.\n',
    );
  });

  it('is that there is no pod at all', async () => {
    expect(await mutate({ 'account.yaml': ACCOUNT }, ['account.yaml'])).toEqual({
      code: 2,
      printed: '',
      errors:
        'AZWI146 error\n  There is no pod in account.yaml.\n' +
        '  Give a file with a Pod, a Deployment or another object that has a pod template.\n',
    });
  });

  it('is that a file cannot be read, beside the pods of the others', async () => {
    const { code, printed, errors } = await mutate({ 'pod.yaml': POD, 'bad.yaml': 'a: [' }, ['pod.yaml', 'bad.yaml']);
    expect(printed).toContain('# Pod shop/api, as the webhook');
    expect(errors).toMatch(/^AZWI902 error bad\.yaml/);
    expect(code).toBe(2);
  });

  it.each([
    ['false', 'bool'],
    ['7', 'number'],
    ['n', 'bool'],
  ])('is a namespace that is no text: %s', async (namespace, type) => {
    const files = { 'a.yaml': `${workload('Deployment', 'api', namespace)}---\n${ACCOUNT.replace('shop', namespace)}` };
    const cannot = (kind: string): string =>
      `refused: ${kind} in version "v1" cannot be handled as a ${kind}: json: cannot unmarshal ${type} into Go struct field ObjectMeta.metadata.namespace of type string.`;
    const { code, printed, errors } = await mutate(files, ['a.yaml']);
    expect([code, printed]).toEqual([1, '']);
    expect(errors).toContain(`AZWI142 error a.yaml:3:35\n  Deployment api is ${cannot('Deployment')}`);
    expect(errors).toContain(`AZWI142 error a.yaml:10:14\n  ServiceAccount api is ${cannot('ServiceAccount')}`);
  });

  it('is told that a number is not shown to its last digit', async () => {
    const user = (id: string): string => `${POD}  securityContext: { runAsUser: ${id} }\n`;
    const { code, errors } = await mutate({ 'a.yaml': user('9007199254740993') }, ['a.yaml']);
    expect(code).toBe(0);
    expect(errors).toContain(
      'AZWI145 info a.yaml:13:33\n  Pod shop/api: spec.securityContext.runAsUser is a whole number of more than 15 digits, whose last digits may be others than those shown.',
    );
    expect((await mutate({ 'a.yaml': user('9007199254740991') }, ['a.yaml'])).errors).not.toContain('digits');
  });

  it.each<[readonly string[], string]>([
    [[], 'No file and no name is given.'],
    [['api', '--webhook', '1.4'], '--webhook is "1.4", not 1.5 or 1.6.'],
    [['api', '--kubernetes', 'new'], '--kubernetes is "new", not a version such as 1.31.'],
    [['api', '--tenant', ''], '--tenant is empty; without a tenant the webhook does not start.'],
    [['api', '--cloud', 'Moon'], '--cloud is "Moon", not one of AzurePublicCloud, AzureUSGovernmentCloud,'],
    [['api', '--env', '../x'], '--env is "../x".'],
    [['pod.yaml', '--env', 'prod'], '--env and FILE exclude each other.'],
    [['a/b/c/d'], 'a/b/c/d is no file, and no namespace/kind/name.'],
    [['--nonsense'], "Unknown option '--nonsense'"],
  ])('called with %j, is how it is used', async (args, message) => {
    const { code, printed, errors } = await mutate({ 'pod.yaml': POD }, args);
    expect(errors).toContain(message);
    expect(errors).toContain('Usage: cdk8s-azwi mutate FILE');
    expect([code, printed]).toEqual([2, '']);
  });
});
