/** `README.md` of a generated project: what to do in each phase. */
import { formatFinding } from '../../diagnostics';
import { quote } from '../../shell';
import { kindOf, titleOf } from '../fields';
import type { MigrationPlan, Move } from '../plan';
import type { ClusterOfProject } from './layout';
import { commented } from './text';

export function readme(plan: MigrationPlan, cluster: ClusterOfProject): string {
  const commands = 'issuer' in cluster ? FOREIGN : enable(cluster.name, cluster.resourceGroup);
  return [
    '# From pod identity to workload identity',
    '',
    'This project was made once, by `cdk8s-azwi migrate`, and is yours now. `src/main.ts` says which workload takes which',
    'identity; `manifests/` has the workloads as they were, without what a server adds.',
    '',
    '## What moves',
    '',
    '| Workload | ServiceAccount | Identity | Proxy sidecar |',
    '| --- | --- | --- | --- |',
    ...plan.moves.map(({ workload, account, identities, proxySidecar, proxyPort }) => {
      const names = identities.map(({ resource }) => resource.name).join(', ');
      return row(
        workload.title,
        `${account.name}${account.origin === 'new' ? ' (new)' : ''}`,
        names,
        !proxySidecar ? 'no' : proxyPort === undefined ? 'yes' : `yes, on port ${proxyPort}`,
      );
    }),
    '',
    ...staysText(plan),
    ...toKnow(plan),
    '## The phases',
    '',
    'The phase is one word in `src/main.ts`. In each, `npm run synth` writes all files of that phase: manifests into `dist/`,',
    'Bicep into `bicep/`. Nothing is down between them but what can only be made anew, and up to `switch` each can be taken back by the',
    'word of the one before. `bicep/NEXT_STEPS.md` has the steps of the phase that was synthesized, and the way back.',
    '',
    ...commands,
    '### 1. `trust`',
    '',
    'Azure learns to trust the ServiceAccounts, and these learn whose client id they have. No pod changes.',
    '',
    '```sh',
    'npm install',
    'npm run synth',
    '```',
    '',
    'Then do what `bicep/NEXT_STEPS.md` says: deploy, record the outputs, synthesize again, apply. Compare the client ids in',
    '`bicep/outputs.json` with those that `src/main.ts` remembers.',
    '',
    'A new credential takes some minutes until Microsoft Entra ID knows it everywhere. Until the next phase, synthesis warns that',
    'pods are not bound yet (AZWI109): that is as it should be.',
    '',
    '### 2. `parallel`',
    '',
    'Pods have both labels. They restart, and a new enough Azure SDK (or the proxy sidecar) takes its tokens the new way;',
    'code that asks the metadata service itself is still served by pod identity.',
    '',
    "Write `'parallel'` in `src/main.ts`, synthesize and apply:",
    '',
    '```sh',
    'npm run synth',
    ...plan.moves.filter(({ workload }) => ANEW.has(workload.kind)).map(deletion),
    'kubectl apply --filename dist/',
    '```',
    '',
    ...(plan.moves.some(({ workload }) => ANEW.has(workload.kind)) ? MADE_ANEW : []),
    'Look whether tokens are taken the new way before you go on: the sign-in logs of Microsoft Entra ID name the credential.',
    '',
    '### 3. `switch`',
    '',
    "The old label goes from the pods; pod identity serves them no more. Write `'switch'` in `src/main.ts`, synthesize and apply:",
    '',
    '```sh',
    'npm run synth',
    ...plan.moves.filter(({ workload }) => ANEW.has(workload.kind) && workload.kind !== 'Pod').map(deletion),
    'kubectl apply --filename dist/',
    '```',
    '',
    '### 4. `remove`',
    '',
    'The same files, and two scripts: `remove-add-on.sh` where pod identity is the add-on of AKS, `remove-helm-chart.sh` where it was',
    'installed with its Helm chart. Read the one that is yours, and run it. The phase is refused as long as',
    '`src/main.ts` says that something still uses pod identity.',
    '',
  ].join('\n');
}

// The ServiceAccount of a Pod and the template of a Job are as they were made, and the others make no new pods by themselves.
// The labels of a Pod can be changed.
const ANEW: ReadonlySet<string> = new Set(['Pod', 'Job', 'ReplicaSet', 'ReplicationController']);
const MADE_ANEW = [
  'What is deleted there cannot be changed in place, or makes no new pods by itself. A Job that is over need not run again: leave it out.',
  '',
];

function deletion({ workload: { kind, name, namespace } }: Move): string {
  return `kubectl delete ${quote(`${kind.toLowerCase()}/${name}`)} --namespace ${quote(namespace)} --ignore-not-found`;
}

function enable(name: string, group: string): readonly string[] {
  return [
    'The cluster needs its issuer and the webhook:',
    '',
    '```sh',
    `az aks update --name ${quote(name)} --resource-group ${quote(group)} --enable-oidc-issuer --enable-workload-identity`,
    '```',
    '',
  ];
}

const FOREIGN = ['The cluster needs the webhook of Azure Workload Identity.', ''];

function row(...cells: readonly string[]): string {
  return `| ${cells.map((one) => commented(one).replaceAll('|', '\\|')).join(' | ')} |`;
}

function staysText({ notMoved, others, made, unread }: MigrationPlan): readonly string[] {
  const rest = [...others, ...made];
  const kinds = new Map<string, number>();
  for (const one of rest) kinds.set(kindOf(one), (kinds.get(kindOf(one)) ?? 0) + 1);
  const counted = [...kinds].map(([kind, count]) => `${count} ${kind}`).sort();
  return [
    '## What stays as it is',
    '',
    ...notMoved.map(
      ({ object, finding }) =>
        `- ${commented(titleOf(object))}: ${commented(finding.message)} ${commented(finding.help)}`,
    ),
    ...unread.map(
      ({ place, message, help }) => `- ${commented(place.file ?? '')}: ${commented(message)} ${commented(help)}`,
    ),
    ...(rest.length === 0
      ? []
      : [`- What has nothing to do with it and is not in this project: ${commented(counted.join(', '))}.`]),
    ...(notMoved.length + rest.length + unread.length === 0 ? ['Nothing.'] : []),
    '',
  ];
}

function toKnow({ findings, notMoved }: MigrationPlan): readonly string[] {
  const told = new Set(notMoved.map((one) => one.finding.message));
  const others = findings.filter((one) => !told.has(one.message));
  if (others.length === 0) return [];
  const text = others.map((one) => formatFinding({ ...one, place: {} }).replaceAll('```', "'''"));
  return ['## What to know', '', '```', ...text, '```', ''];
}
