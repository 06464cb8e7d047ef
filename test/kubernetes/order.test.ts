import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject, App as Cdk8sApp, Chart, Yaml, YamlOutputType } from 'cdk8s';
import { Construct, type IConstruct } from 'constructs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { orderOf } from '../../src/kubernetes/order';
import { renderingPass } from '../../src/kubernetes/render';
import { renderKubernetes } from '../../src/synthesis/kubernetes';
import { valuesOf } from '../../src/values';
import { temporaryFolder } from './support';

type Kind = 'chart' | 'object' | 'construct';

/** A tree as data: each node hangs below an earlier one, and depends on others by number. */
interface Tree {
  readonly nodes: readonly { readonly kind: Kind; readonly parent: number; readonly id: string }[];
  readonly dependencies: readonly (readonly [number, number])[];
}

const id = fc.constantFrom('a', 'b', 'web', '0', '1', '10', '7', 'z9');
const trees: fc.Arbitrary<Tree> = fc.record({
  nodes: fc.array(
    fc.record({ kind: fc.constantFrom<Kind>('chart', 'object', 'object', 'construct'), parent: fc.nat(20), id }),
    { minLength: 1, maxLength: 12 },
  ),
  dependencies: fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 6 }),
});

// cdk8s knows objects in charts only, and throws for a dependency on what is outside any. Both are left out here.
function build(tree: Tree, app: Cdk8sApp): IConstruct[] {
  const made: Construct[] = [];
  const taken = new Set<string>();
  for (const { kind, parent, id: wanted } of tree.nodes) {
    // 0 is the app for a chart, and the first node for the rest; n is the n-th node.
    const above = made[(parent % (made.length + 1)) - 1];
    const scope: Construct = above ?? (kind === 'chart' ? app : (made[0] ?? app));
    if (scope === app && kind !== 'chart') continue;
    const name = taken.has(`${scope.node.path}/${wanted}`) ? `${wanted}-${made.length}` : wanted;
    taken.add(`${scope.node.path}/${name}`);
    if (kind === 'chart') made.push(new Chart(scope, name));
    else if (kind === 'construct') made.push(new Construct(scope, name));
    else
      made.push(
        new ApiObject(scope, name, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: `o${made.length}` } }),
      );
  }
  for (const [from, to] of tree.dependencies) {
    const source = made[from % made.length];
    const target = made[to % made.length];
    if (source !== undefined && target !== undefined && source !== target) source.node.addDependency(target);
  }
  return app.node.findAll();
}

type Files = Readonly<Record<string, string>>;
const TYPES = [
  YamlOutputType.FILE_PER_APP,
  YamlOutputType.FILE_PER_CHART,
  YamlOutputType.FILE_PER_RESOURCE,
  YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE,
];

let outdir = '';
beforeAll(() => {
  outdir = temporaryFolder();
});

/** What cdk8s writes; undefined when it refuses. */
function byCdk8s(tree: Tree, yamlOutputType: YamlOutputType): Files | undefined {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir);
  const app = new Cdk8sApp({ outdir, yamlOutputType });
  build(tree, app);
  try {
    app.synth();
  } catch (error) {
    if ((error as Error).message.startsWith('Dependency cycle detected')) return undefined;
    throw error;
  }
  const names = readdirSync(outdir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  const files = names.map((name): [string, string] => [name, readFileSync(join(outdir, name), 'utf8')]);
  // A chart without objects writes no file here, which is meant.
  return Object.fromEntries(files.filter(([, text]) => text.trim() !== ''));
}

/** What we write, in the words of cdk8s; undefined when we refuse. */
function byUs(tree: Tree, outputType: YamlOutputType): Files | undefined {
  const app = new Cdk8sApp({ outdir: 'never-written' });
  const constructs = build(tree, app);
  const options = { outputType, extension: '.k8s.yaml' };
  const side = renderingPass(valuesOf(app), () => renderKubernetes(constructs, options));
  if (side.findings.some(({ code }) => code === 'AZWI003')) return undefined;
  return Object.fromEntries(
    [...side.files].map(([file, list]) => [file, Yaml.stringify(...list.map(({ manifest }) => manifest))]),
  );
}

describe('files and the order of objects in them', () => {
  it('are those of cdk8s, in every type of output, and the same trees are refused as cycles', () => {
    let refused = 0;
    let files = 0;
    fc.assert(
      fc.property(trees, fc.constantFrom(...TYPES), (tree, type) => {
        const theirs = byCdk8s(tree, type);
        const ours = byUs(tree, type);
        expect(ours).toEqual(theirs);
        if (theirs === undefined) refused++;
        else files += Object.keys(theirs).length;
      }),
      { numRuns: 2000, examples: EXAMPLES },
    );
    // Otherwise the property has proven less than it says.
    expect(refused).toBeGreaterThan(100);
    expect(files).toBeGreaterThan(1000);
  });
});

const chart = (parent: number, name: string) => ({ kind: 'chart' as const, parent, id: name });
const construct = (parent: number, name: string) => ({ kind: 'construct' as const, parent, id: name });
const object = (parent: number, name: string) => ({ kind: 'object' as const, parent, id: name });
const CROSSING: Tree = {
  nodes: [chart(0, 'a'), chart(0, 'b'), object(0, 'x'), object(1, 'y')],
  dependencies: [[2, 3]],
};
// Each of these came out in another order once.
const WAITED_FOR_ELSEWHERE: Tree = {
  nodes: [chart(0, 'a'), chart(0, 'b'), object(2, 'first'), object(2, 'second')],
  dependencies: [[0, 3]],
};
const INSIDE_WAITS_FOR_OUTSIDE: Tree = {
  nodes: [chart(0, 'a'), construct(1, 'b'), object(1, 'x'), chart(2, 'inner'), object(1, '0'), object(4, 'y')],
  dependencies: [[5, 2]],
};
const OBJECT_WAITS_FOR_ITS_CHART: Tree = {
  nodes: [chart(0, 'z9'), chart(0, 'a'), chart(0, '7'), object(2, 'x'), object(3, 'y')],
  dependencies: [
    [4, 2],
    [1, 2],
  ],
};
const EXAMPLES: [Tree, YamlOutputType][] = [
  CROSSING,
  WAITED_FOR_ELSEWHERE,
  INSIDE_WAITS_FOR_OUTSIDE,
  OBJECT_WAITS_FOR_ITS_CHART,
].flatMap((tree) => TYPES.map((type): [Tree, YamlOutputType] => [tree, type]));

describe('where we do otherwise', () => {
  it('a dependency on something outside any chart is no error and orders nothing', () => {
    const app = new Cdk8sApp({ outdir: 'never-written' });
    const outside = new Construct(app, 'vault');
    const one = new Chart(app, 'one');
    one.node.addDependency(outside);
    expect(() => one.toJson()).toThrow('cannot find a parent chart');
    expect(orderOf(app.node.findAll())).toMatchObject({ charts: [one], indexed: false, cycle: [] });
  });

  it('a chart without objects writes no file', () => {
    const app = new Cdk8sApp({ outdir: 'never-written' });
    new Chart(app, 'empty');
    const options = { outputType: YamlOutputType.FILE_PER_CHART, extension: '.k8s.yaml' };
    expect(renderingPass(valuesOf(app), () => renderKubernetes(app.node.findAll(), options)).files.size).toBe(0);
  });

  it('objects that would overwrite each other are a finding, not lost', () => {
    const app = new Cdk8sApp({ outdir: 'never-written' });
    for (const namespace of ['a', 'b']) {
      const metadata = { name: 'same', namespace };
      new ApiObject(new Chart(app, namespace), 'map', { apiVersion: 'v1', kind: 'ConfigMap', metadata });
    }
    const options = { outputType: YamlOutputType.FILE_PER_RESOURCE, extension: '.k8s.yaml' };
    const { findings } = renderingPass(valuesOf(app), () => renderKubernetes(app.node.findAll(), options));
    expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'AZWI704 b/map and a/map would both be written to ConfigMap.same.k8s.yaml.',
    ]);
  });
});

describe('a cycle', () => {
  it('is told with all that is on it', () => {
    const app = new Cdk8sApp({ outdir: 'never-written' });
    const charts = ['a', 'b', 'c'].map((name) => new Chart(app, name));
    for (const [index, one] of charts.entries()) one.node.addDependency(charts[(index + 1) % 3] as Chart);
    expect(orderOf(app.node.findAll()).cycle).toEqual(['a', 'b', 'c']);
  });
});

describe('a large tree', () => {
  const seconds = (count: number): number => {
    const app = new Cdk8sApp({ outdir: 'never-written' });
    const first = new Chart(app, 'first');
    for (let index = 0; index < count; index++) {
      const one = new Chart(app, `chart-${index}`);
      for (const name of ['a', 'b', 'c']) new ApiObject(one, name, { apiVersion: 'v1', kind: 'ConfigMap' });
      one.node.addDependency(first);
    }
    const constructs = app.node.findAll();
    const start = process.cpuUsage().user;
    orderOf(constructs);
    return (process.cpuUsage().user - start) / 1e6;
  };

  it('is ordered in linear time', () => {
    seconds(500);
    const small = Math.min(seconds(500), seconds(500), seconds(500));
    const large = Math.min(seconds(4000), seconds(4000));
    // Eight times as much; quadratic would be sixty-four.
    expect(large / small).toBeLessThan(24);
  });
});
