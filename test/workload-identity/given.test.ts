import { ApiObject, Chart } from 'cdk8s';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type App, type Finding, FindingsError, ManagedCluster, ServiceAccount, WorkloadIdentity } from '../../src';
import { testApp } from '../kubernetes/support';

/** What JavaScript hands over without a word. */
const VALUES = {
  undefined,
  null: null,
  number: 42,
  text: 'text',
  object: {},
  list: [],
  symbol: Symbol('it'),
} as const;
type Named = keyof typeof VALUES;

interface Parameter {
  readonly name: string;
  /** What TypeScript takes; of everything else there must be a finding. */
  readonly takes: readonly Named[];
  /** Property that the finding names. */
  readonly property: string | undefined;
  use(chart: Chart, value: never): unknown;
}

function cluster(chart: Chart, name = 'aks') {
  return ManagedCluster.fromName(chart, `cluster-${name}`, { name });
}

function identityOf(chart: Chart): WorkloadIdentity {
  return new WorkloadIdentity(chart, 'api', { cluster: cluster(chart) });
}

function pod(chart: Chart): ApiObject {
  const spec = { containers: [{ name: 'api', image: 'api:1' }] };
  return new ApiObject(chart, 'pod', { apiVersion: 'v1', kind: 'Pod', spec });
}

const prop = (name: string, ...takes: readonly Named[]): Parameter => ({
  name: `WorkloadIdentity ${name}`,
  takes: ['undefined', ...takes],
  property: name,
  use: (chart, value) => new WorkloadIdentity(chart, 'api', { [name]: value }),
});

const accountProp = (name: string, ...takes: readonly Named[]): Parameter => ({
  name: `ServiceAccount ${name}`,
  takes,
  property: name,
  use: (chart, value) => new ServiceAccount(chart, 'api', { name: 'api', [name]: value }),
});

const existingProp = (name: string, ...takes: readonly Named[]): Parameter => ({
  name: `ServiceAccount.fromName ${name}`,
  takes,
  property: name,
  use: (chart, value) => ServiceAccount.fromName(chart, 'api', { name: 'api', [name]: value }),
});

const bindOption = (name: string, property: string, ...takes: readonly Named[]): Parameter => ({
  name: `bind ${property}`,
  takes: ['undefined', ...takes],
  property,
  use: (chart, value) =>
    identityOf(chart).bind(pod(chart), name === property ? { [name]: value } : { [name]: { port: value } }),
});

const PARAMETERS: readonly Parameter[] = [
  {
    name: 'WorkloadIdentity props',
    takes: ['undefined', 'object'],
    property: undefined,
    use: (chart, value) => new WorkloadIdentity(chart, 'api', value),
  },
  prop('cluster', 'list'),
  {
    name: 'WorkloadIdentity one of several clusters',
    takes: [],
    property: 'cluster[1]',
    use: (chart, value) => new WorkloadIdentity(chart, 'api', { cluster: [cluster(chart), value] }),
  },
  prop('identity'),
  prop('identityName', 'text'),
  prop('resourceGroup'),
  prop('location', 'text'),
  prop('serviceAccount'),
  prop('serviceAccountName', 'text'),
  prop('namespace', 'text'),
  prop('tokenExpirationSeconds', 'number'),
  prop('annotateTenantId'),
  prop('credentialName', 'text'),
  prop('audience', 'text'),
  {
    name: 'trust cluster',
    takes: [],
    property: 'cluster',
    use: (chart, value) => identityOf(chart).trust(value),
  },
  {
    name: 'trust options',
    takes: ['undefined', 'object'],
    property: undefined,
    use: (chart, value) => identityOf(chart).trust(cluster(chart, 'other'), value),
  },
  ...['credentialName', 'audience'].map(
    (name): Parameter => ({
      name: `trust ${name}`,
      takes: ['undefined', 'text'],
      property: name,
      use: (chart, value) => identityOf(chart).trust(cluster(chart, 'other'), { [name]: value }),
    }),
  ),
  {
    name: 'bind workload',
    takes: [],
    property: undefined,
    use: (chart, value) => identityOf(chart).bind(value),
  },
  {
    name: 'bind options',
    takes: ['undefined', 'object'],
    property: undefined,
    use: (chart, value) => identityOf(chart).bind(pod(chart), value),
  },
  bindOption('podTemplatePath', 'podTemplatePath', 'text', 'list'),
  bindOption('tokenExpirationSeconds', 'tokenExpirationSeconds', 'number'),
  bindOption('skipContainers', 'skipContainers', 'list'),
  bindOption('proxySidecar', 'proxySidecar', 'object'),
  bindOption('proxySidecar', 'proxySidecar.port', 'number'),
  {
    name: 'ServiceAccount props',
    takes: ['undefined', 'object'],
    property: undefined,
    use: (chart, value) => new ServiceAccount(chart, 'api', value),
  },
  accountProp('name', 'text'),
  accountProp('namespace', 'undefined', 'text'),
  accountProp('labels', 'undefined', 'object'),
  accountProp('annotations', 'undefined', 'object'),
  {
    name: 'ServiceAccount.fromName props',
    takes: ['undefined', 'object'],
    property: undefined,
    use: (chart, value) => ServiceAccount.fromName(chart, 'api', value),
  },
  existingProp('name', 'text'),
  existingProp('namespace', 'undefined', 'text'),
  ...['labels', 'annotations'].map(
    (name): Parameter => ({
      name: `ServiceAccount one of the ${name}`,
      takes: ['text'],
      property: name,
      use: (chart, value) => new ServiceAccount(chart, 'api', { name: 'api', [name]: { a: value } }),
    }),
  ),
];

/** Errors of a declaration and of its synthesis; anything else that is raised is raised. */
function errorsOf(declare: (chart: Chart) => unknown): readonly Finding[] {
  const app: App = testApp();
  try {
    declare(new Chart(app, 'shop', { namespace: 'shop' }));
    app.synth();
    return [];
  } catch (error) {
    if (!FindingsError.isFindingsError(error)) throw error;
    return error.findings.filter(({ severity }) => severity === 'error');
  }
}

describe.each(PARAMETERS)('$name', ({ takes, property, use }) => {
  it.each(Object.keys(VALUES) as Named[])('given %s raises nothing but findings', (named) => {
    expect(() => errorsOf((chart) => use(chart, VALUES[named] as never))).not.toThrow();
  });

  const refused = (Object.keys(VALUES) as Named[]).filter((named) => !takes.includes(named));
  it.each(refused)('given %s, which TypeScript refuses, is told once', (named) => {
    const errors = errorsOf((chart) => use(chart, VALUES[named] as never));
    expect(errors.map(({ place }) => place.property)).toEqual([property]);
    expect(errors[0]?.place.file).toBe('test/workload-identity/given.test.ts');
  });
});

it('whatever is given, nothing but findings is raised', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
  });
  fc.assert(
    fc.property(fc.constantFrom(...PARAMETERS), anything, ({ use }, value) => {
      errorsOf((chart) => use(chart, value as never));
    }),
    { numRuns: 300 },
  );
});

describe('what is told of a value that TypeScript refuses', () => {
  const told = (declare: (chart: Chart) => unknown): string[] =>
    errorsOf(declare).map(({ code, message, help }) => `${code} ${message} ${help}`);

  it('names the property, the value, and what it must be', () => {
    expect(told((chart) => new WorkloadIdentity(chart, 'api', { annotateTenantId: 'true' as never }))).toEqual([
      'AZWI004 `annotateTenantId` is "true", but must be true or false. Give true or false, or leave it out.',
    ]);
  });

  it('says of a cluster by its name how to refer to one', () => {
    expect(told((chart) => new WorkloadIdentity(chart, 'api', { cluster: 'aks' as never }))).toEqual([
      'AZWI004 `cluster` is "aks", but must be a cluster, such as a ManagedCluster, or several. Give a cluster, such as a ManagedCluster, or several, or leave it out.',
    ]);
  });

  it('says of a WorkloadIdentity as an identity that it is none', () => {
    expect(told((chart) => new WorkloadIdentity(chart, 'b', { identity: identityOf(chart) as never }))).toEqual([
      'AZWI004 `identity` is the construct shop/api, but must be a ManagedIdentity. Give a ManagedIdentity, or leave it out.',
    ]);
  });

  it.each<[string, (chart: Chart, props: never) => unknown]>([
    ['made', (chart, props) => new ServiceAccount(chart, 'api', props)],
    ['referred to', (chart, props) => ServiceAccount.fromName(chart, 'api', props)],
  ])('says of a ServiceAccount that is %s without a name that it has none', (_, use) => {
    for (const props of [undefined, {}]) {
      expect(told((chart) => use(chart, props as never))).toEqual([
        'AZWI004 `name` is undefined, but must be a string. Give a string.',
      ]);
    }
  });

  it('says of several wrong properties all', () => {
    const props = { namespace: 1, serviceAccountName: 2 } as never;
    expect(errorsOf((chart) => new WorkloadIdentity(chart, 'api', props)).map(({ message }) => message)).toEqual([
      '`serviceAccountName` is 2, but must be a string.',
      '`namespace` is 1, but must be a string.',
    ]);
  });
});
