/** The steps of a migration that no other app has: phase by phase, and nothing that deletes what was there before. */
import type { Layout } from '../azure/layout';
import { command, joined, path, required, Shell, type Word } from '../shell';
import { applyLines, heading, inClusters } from './apply';
import { fromAzure } from './clean-up';
import type { Share, Target } from './clusters';
import { anewLines } from './made-anew';
import { block, code, list } from './markdown';
import type { NextStepsOptions } from './options';
import type { MigrationPhase, MigrationSteps } from './phases';
import { inGroup, nameOf, subscriptionOf } from './places';
import type { Setting, Step } from './step';

/** What a phase is, for the beginning of the file. */
export const PHASES: Readonly<Record<MigrationPhase, string>> = {
  trust:
    'The app is in the phase `trust` of a migration, the first of four: Azure learns to trust the ServiceAccounts, and no pod changes.',
  parallel:
    'The app is in the phase `parallel` of a migration, the second of four: pods have the old label and the new one. Bicep is that of the phase `trust`: where that was deployed and nothing else has changed, begin where kubectl is pointed at the cluster.',
  switch:
    'The app is in the phase `switch` of a migration, the third of four: pods have the new label alone. Bicep is that of the phase `trust`: where that was deployed and nothing else has changed, begin where kubectl is pointed at the cluster.',
  remove:
    'The app is in the phase `remove` of a migration, the last of four: the files are those of the phase `switch`, and two scripts take pod identity away. Where those were applied and nothing else has changed, begin where kubectl is pointed at the cluster, and leave the apply out.',
};

const NEXT: Readonly<Record<MigrationPhase, MigrationPhase | undefined>> = {
  trust: 'parallel',
  parallel: 'switch',
  switch: 'remove',
  remove: undefined,
};

const BEFORE: Readonly<Record<MigrationPhase, MigrationPhase | undefined>> = {
  trust: undefined,
  parallel: 'trust',
  switch: 'parallel',
  // What the scripts delete does not come back.
  remove: undefined,
};

const CHECK: Readonly<Record<MigrationPhase, string>> = {
  trust:
    'A new credential takes some minutes until Microsoft Entra ID knows it everywhere. When the ServiceAccounts are annotated with the client ids that their identities had,',
  parallel:
    'The sign-in logs of Microsoft Entra ID name the federated credential where a token was taken the new way. When that is so for all workloads,',
  switch: 'When all workloads do their work with the new label alone,',
  remove: '',
};

interface Around {
  readonly azure: Layout;
  readonly shares: readonly Share[];
  readonly options: NextStepsOptions;
}

/** What follows the apply of a phase. */
export function migrationSteps(migration: MigrationSteps, around: Around): readonly (Step | undefined)[] {
  const { phase } = migration;
  return [
    phase === 'remove' ? removePodIdentity(migration, around) : goOn(phase, around.options),
    goBack(phase, around),
  ];
}

function goOn(phase: MigrationPhase, { commands }: NextStepsOptions): Step {
  const text = `${CHECK[phase]} write ${code(`'${NEXT[phase]}'`)} in the app where it says ${code(`'${phase}'`)}. Then this file has the steps of that phase:`;
  return { title: 'Go on', body: [text, block(command(...commands.synth))] };
}

function goBack(phase: MigrationPhase, { azure, shares, options }: Around): Step | undefined {
  const before = BEFORE[phase];
  if (before !== undefined) {
    const text = `Should something not work, write ${code(`'${before}'`)} in the app where it says ${code(`'${phase}'`)}, and take the phase back:`;
    const synth = block(command(...options.commands.synth));
    const body = shares.flatMap((share) => {
      if (share.files.length === 0) return [];
      const lines = (context: readonly Word[]) => [
        ...anewLines(share, options, context),
        ...applyLines(share, options, context),
      ];
      return [...heading(share, shares), inClusters(share, lines)];
    });
    return { title: 'Go back', body: [text, synth, ...body] };
  }
  const { lines, byHand } = fromAzure(azure);
  if (phase === 'remove' || lines.length + byHand.length === 0) return undefined;
  return {
    title: 'Go back',
    body: [
      'No pod uses what this phase has made, and the annotations of the ServiceAccounts do nothing by themselves. To give the migration up, delete what was made in Azure; the manifests are of what was there before, and stay.',
      ...(lines.length === 0 ? [] : [block(...lines)]),
      ...(byHand.length === 0 ? [] : [`By hand, because their names are known only to Azure: ${list(byHand, 100)}.`]),
    ],
  };
}

function removePodIdentity({ addOnScript, chartScript }: MigrationSteps, { shares }: Around): Step {
  const targets = shares.flatMap((share) => share.targets);
  const old = ['--all-namespaces', '--selector', 'aadpodidbinding'];
  const contexts = shares.map((share) =>
    inClusters(share, (context) => [command('kubectl', 'get', 'pods', ...context, ...old)]),
  );
  return {
    title: 'Remove pod identity',
    body: [
      'These pods still have the old label. Of workloads that keep it for a selector that is as it should be; of others, pod identity is still in use.',
      ...contexts,
      'What follows does not come back. Read the script that is yours, and run it, once.',
      ...(addOnScript === undefined
        ? []
        : [
            'Where pod identity is the add-on of AKS:',
            block(
              ...targets.flatMap((one) => [...account(one), command(...clusterWords(one), 'sh', path(addOnScript))]),
            ),
          ]),
      ...(chartScript === undefined
        ? []
        : [
            'Where it was installed with its Helm chart; `RELEASE` and `NAMESPACE` say which, if it is not `aad-pod-identity` in `kube-system`:',
            block(...targets.flatMap((one) => [...use(one), command('sh', path(chartScript))])),
          ]),
      'Then the migration is over. What says the phase can go out of the app; the manifests are those of what was there before it, so that nothing is to be cleaned up.',
    ],
  };
}

function account({ entry }: Target): readonly string[] {
  const subscription = entry === undefined ? undefined : subscriptionOf(entry.scope);
  return subscription === undefined ? [] : [command('az', 'account', 'set', '--subscription', subscription)];
}

function clusterWords({ entry }: Target): readonly Word[] {
  const name = entry === undefined ? required(CLUSTER) : nameOf(entry);
  const group = entry === undefined ? required(CLUSTER_GROUP) : (inGroup(entry.scope)[1] ?? '');
  return [joined(new Shell('CLUSTER='), name), joined(new Shell('RESOURCE_GROUP='), group)];
}

function use({ context }: Target): readonly string[] {
  return context === undefined ? [] : [command('kubectl', 'config', 'use-context', context)];
}

const CLUSTER = 'CLUSTER';
const CLUSTER_GROUP = 'CLUSTER_RESOURCE_GROUP';

/** What the script for the add-on is to be told of a cluster that only its issuer is known of. */
export function clusterSettings({ migration }: NextStepsOptions, shares: readonly Share[]): readonly Setting[] {
  const isUnknown = shares.some(({ targets }) => targets.some(({ entry }) => entry === undefined));
  if (migration?.phase !== 'remove' || migration.addOnScript === undefined || !isUnknown) return [];
  return [
    { variable: CLUSTER, what: 'name of the cluster, where pod identity is its add-on' },
    { variable: CLUSTER_GROUP, what: 'name of its resource group' },
  ];
}
