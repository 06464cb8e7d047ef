/** A migration has steps of its own in each phase, and none that deletes what was there before. */
import { spawnSync } from 'node:child_process';
import { Include } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { App, ManagedCluster, ManagedIdentity, ServiceAccount, WorkloadIdentity } from '../../src/index';
import type { MigrationPhase } from '../../src/next-steps';
import { Place } from '../app/program';
import { describeWithShellcheck, shellcheck } from '../support/shellcheck';
import { chart, type Declaration, OTHER, workload } from './declarations';
import { blocksOf, stepOf, stepsOf } from './steps';

const KINDS = ['Deployment', 'Pod', 'Job'];
const SCRIPTS = { addOnScript: 'remove-add-on.sh', chartScript: 'remove-helm-chart.sh' };
const PHASES: readonly MigrationPhase[] = ['trust', 'parallel', 'switch', 'remove'];

function declaration(
  bound: boolean,
  cluster?: (scope: ReturnType<typeof chart>) => ManagedCluster | unknown,
): Declaration {
  return (app) => {
    const shop = chart(app, 'shop', 'default');
    const own = cluster?.(shop) ?? ManagedCluster.fromName(shop, 'cluster', { name: 'aks-shop' });
    const identity = new WorkloadIdentity(shop, 'api', {
      cluster: own as ManagedCluster,
      identity: ManagedIdentity.fromName(shop, 'identity', { name: 'id-api' }),
      serviceAccount: new ServiceAccount(shop, 'account', { name: 'api' }),
    });
    for (const kind of KINDS) {
      const one = workload(shop, kind, 'api');
      if (bound) identity.bind(one);
    }
  };
}

const FOREIGN = declaration(true, (shop) =>
  ManagedCluster.fromIssuerUrl(shop, 'far', { issuerUrl: 'https://example.com/issuer' }),
);

function of(phase: MigrationPhase, declare = declaration(phase !== 'trust')): string | undefined {
  return stepsOf(declare, { migration: { phase, ...SCRIPTS } });
}

function titles(text: string | undefined): readonly string[] {
  return [...(text ?? '').matchAll(/^## \d+\. (.*)$/gm)].map(([, title = '']) => title);
}

describe('the steps of a migration', () => {
  it('say in which phase it is', () => {
    for (const phase of PHASES)
      expect(of(phase)).toContain(`The app is in the phase \`${phase}\` of a migration, the `);
    expect(stepsOf(declaration(true))).not.toContain('migration');
  });

  it('never delete manifests, which are of what was there before', () => {
    for (const phase of PHASES) {
      expect(titles(of(phase))).not.toContain('Clean up');
      expect(of(phase)).not.toMatch(/kubectl delete .*-f /);
    }
  });

  it('end with the next phase, and with the way back', () => {
    expect(PHASES.map((phase) => titles(of(phase)).slice(-2))).toEqual([
      ['Go on', 'Go back'],
      ['Go on', 'Go back'],
      ['Go on', 'Go back'],
      ['Look', 'Remove pod identity'],
    ]);
    expect(stepOf(of('parallel'), 'Go on')).toContain("write `'switch'` in the app where it says `'parallel'`.");
  });
});

describe('1, trust', () => {
  it('changes no pod: nothing is made anew, restarted or waited for', () => {
    expect(blocksOf(stepOf(of('trust'), 'Apply'))).toEqual(['kubectl apply -f dist/']);
    expect(titles(of('trust'))).not.toContain('Restart what ran before');
  });

  it('is given up by deleting the credentials that it has made', () => {
    expect(blocksOf(stepOf(of('trust'), 'Go back')).join('\n')).toBe(`az identity federated-credential delete \\
  --resource-group "\${RESOURCE_GROUP:?}" \\
  --name default_api_aks-shop \\
  --identity-name id-api \\
  --yes`);
  });
});

describe('2, parallel', () => {
  it('deletes what cannot be changed in place before it applies, in one block', () => {
    expect(blocksOf(stepOf(of('parallel'), 'Apply'))).toEqual([
      `kubectl delete pod/api --namespace default --ignore-not-found
kubectl delete job/api --namespace default --ignore-not-found
kubectl apply -f dist/`,
    ]);
    expect(stepOf(of('parallel'), 'Apply')).toContain('A Job that is over need not run again: leave it out.');
    expect(titles(of('parallel'))).not.toContain('Restart what ran before');
  });

  it('is taken back by the phase before', () => {
    expect(stepOf(of('parallel'), 'Go back')).toContain("write `'trust'` in the app where it says `'parallel'`");
    expect(blocksOf(stepOf(of('parallel'), 'Go back'))).toEqual([
      'npm run synth',
      blocksOf(stepOf(of('parallel'), 'Apply'))[0],
    ]);
  });
});

describe('3, switch', () => {
  it('makes no Pod anew, whose labels can be changed', () => {
    expect(blocksOf(stepOf(of('switch'), 'Apply'))).toEqual([
      'kubectl delete job/api --namespace default --ignore-not-found\nkubectl apply -f dist/',
    ]);
  });
});

describe('4, remove', () => {
  it('runs the script that is right for the cluster, after a look at who still has the label', () => {
    expect(blocksOf(stepOf(of('remove'), 'Remove pod identity'))).toEqual([
      'kubectl get pods --all-namespaces --selector aadpodidbinding',
      'CLUSTER=aks-shop RESOURCE_GROUP="${RESOURCE_GROUP:?}" sh remove-add-on.sh',
      'sh remove-helm-chart.sh',
    ]);
  });

  it('asks for the cluster where its issuer alone is known', () => {
    const text = of('remove', FOREIGN);
    expect(text).toContain('| `CLUSTER` | name of the cluster, where pod identity is its add-on |');
    expect(stepOf(text, 'Remove pod identity')).toContain(
      'CLUSTER="${CLUSTER:?}" RESOURCE_GROUP="${CLUSTER_RESOURCE_GROUP:?}" sh remove-add-on.sh',
    );
    expect(of('switch', FOREIGN)).not.toContain('CLUSTER_RESOURCE_GROUP');
  });

  it('needs rights that no other phase needs', () => {
    const role = '| the cluster `aks-shop` | Azure Kubernetes Service Contributor Role |';
    expect(PHASES.map((phase) => of(phase)?.includes(role))).toEqual([false, false, false, true]);
    expect(stepOf(of('remove'), 'Have the rights')).toContain('`cluster-admin`');
  });
});

const CASES = PHASES.flatMap((phase) => [[phase, of(phase)] as const, [phase, of(phase, FOREIGN)] as const]);

it.each(CASES)('every block of %s is bash', (_, text) => {
  for (const block of blocksOf(text)) {
    const { stderr, status } = spawnSync('bash', ['-n'], { input: `${block}\n`, encoding: 'utf8' });
    expect({ block, stderr, status }).toEqual({ block, stderr: '', status: 0 });
  }
});

describeWithShellcheck('ShellCheck', () => {
  it.each(CASES)('has nothing to say about any block of %s', (_, text) => {
    const scripts = blocksOf(text).map((block, index) => [`${index}.sh`, `${block}\n`] as const);
    const place = new Place(Object.fromEntries(scripts));
    expect(shellcheck(scripts.map(([file]) => place.at(file)))).toBe('');
  });
});

describe('an app', () => {
  it('that says its phase has the steps of it', () => {
    const place = new Place({
      'map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n',
    });
    const { errors } = place.declare(() => {
      const app = new App({ quiet: true });
      app.migrates({ phase: 'trust' });
      declaration(false)(app);
      new Include(chart(app, 'more', 'default'), 'map', { url: 'map.yaml' });
      app.synth();
    });
    expect(errors).toEqual([]);
    expect(titles(place.read('bicep/NEXT_STEPS.md')).at(-1)).toBe('Go back');
  });

  it('that says a phase which there is not is told so', () => {
    const { errors } = new Place().declare(() => {
      const app = new App({ quiet: true });
      app.migrates({ phase: 'later' as MigrationPhase });
      declaration(false)(app);
      app.synth();
    });
    expect(errors.map(({ code, message }) => [code, message])).toEqual([
      ['AZWI004', 'The phase of the migration is "later".'],
    ]);
  });
});

describe('a declaration in which all exists', () => {
  const declare: Declaration = (app) => {
    const shop = chart(app, 'shop');
    ManagedCluster.fromName(shop, 'cluster', { name: 'aks-shop', workloadIdentity: false });
  };

  it('has nothing to deploy and nothing to clean up, and says what is to be checked', () => {
    expect(titles(stepsOf(declare))).toEqual(['Have the rights', 'Sign in', 'Check the cluster that exists']);
    expect(stepsOf(declare)).not.toContain(OTHER);
    expect(stepOf(stepsOf(declare), 'Check the cluster that exists')).toContain(
      'Only where that is not so, and with its owner:\n',
    );
  });
});
