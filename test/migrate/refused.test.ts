/** Workloads that could not be synthesized are left as they are, with the reason, and the others move. */
import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/diagnostics';
import { planMigration } from '../../src/migrate';
import { binding, identity, read, workload } from './objects';

const ID = identity('shop-id');
const BINDING = binding('shop-binding', 'shop-id', 'web');

function outcome(...objects: readonly unknown[]) {
  const { moves, findings } = planMigration(read(ID, BINDING, ...objects));
  return {
    moved: moves.map(({ workload: { title } }) => title),
    told: findings.map(formatFinding),
  };
}

describe('a workload', () => {
  it('that Kubernetes refuses stays, with what is wrong at its line', () => {
    const web = workload('web', { account: 'sa', spec: { replicas: '${REPLICAS}' } });
    expect(outcome(web, workload('api', { account: 'sa' }))).toEqual({
      moved: ['Deployment shop/api'],
      told: [
        'AZWI913 warning dump.yaml:39:13\n  Kubernetes refuses Deployment shop/web: spec.replicas must be an integer, but is the string "${REPLICAS}". It is left as it is.\n' +
          '  Mend it, or give what comes out where it is filled in; then it moves.',
      ],
    });
  });

  it('whose ServiceAccount Kubernetes refuses stays', () => {
    const account = {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: 'sa', namespace: 'shop', labels: { a: '<A>' } },
    };
    const { moved, told } = outcome(account, workload('web', { account: 'sa' }));
    expect(moved).toEqual([]);
    expect(told[0]).toContain(
      'Kubernetes refuses ServiceAccount shop/sa, under which Deployment shop/web runs: metadata.labels.a is "<A>", which is not a valid label value.',
    );
  });

  it('whose ServiceAccount has a variable stays: ours is written beside it', () => {
    const annotations = { owner: '${TEAM}' };
    const account = {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: 'sa', namespace: 'shop', annotations },
    };
    const { moved, told } = outcome(account, workload('web', { account: 'sa' }));
    expect(moved).toEqual([]);
    expect(told[0]).toContain(
      'ServiceAccount shop/sa, under which Deployment shop/web runs, has text with "${" that is to be filled in.',
    );
  });

  it('of a version that Kubernetes does not have any more stays, and its binding is not said to lead nowhere', () => {
    const old = { ...workload('web'), apiVersion: 'extensions/v1beta1' };
    expect(outcome(old)).toEqual({
      moved: [],
      told: [
        'AZWI913 warning dump.yaml:20:13\n  Deployment shop/web makes pods with the label aadpodidbinding, but Kubernetes has no Deployment in "extensions/v1beta1". It is left as it is.\n' +
          '  Write "apiVersion: apps/v1". What the cluster has is told by kubectl get --output yaml.',
      ],
    });
  });
});

describe('an object that is in the input twice, and differs', () => {
  const service = (port: number) => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { ports: [{ port }] },
  });

  it('is nothing to tell where it has nothing to do with pod identity', () => {
    expect(outcome(service(80), service(81), workload('web', { account: 'sa' }))).toEqual({
      moved: ['Deployment shop/web'],
      told: [],
    });
  });

  it('is an error where it is a workload with the label, or the ServiceAccount of one', () => {
    const account = (owner: string) => ({
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: 'sa', namespace: 'shop', labels: { owner } },
    });
    const again = workload('web', { account: 'sa', label: null });
    const { told } = outcome(workload('web', { account: 'sa' }), again, account('a'), account('b'));
    expect(told.map((one) => one.split('\n')[1])).toEqual([
      '  Deployment shop/web is in the input twice, and the two differ: the other is in dump.yaml:20.',
      '  ServiceAccount shop/sa is in the input twice, and the two differ: the other is in dump.yaml:59.',
    ]);
  });
});
