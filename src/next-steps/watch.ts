import { command, type Word } from '../shell';
import { PROXY_CONTAINER } from '../webhook/vocabulary';
import { applyLines, heading, inClusters } from './apply';
import type { Share } from './clusters';
import { code, table } from './markdown';
import type { NextStepsOptions } from './options';
import type { Step } from './step';
import type { Workload } from './workloads';

/** Pods that the webhook gave a token to. */
const SELECTOR = 'azure.workload.identity/use=true';
/** Line that the quick start of the tutorial ends with. */
const TUTORIAL_LINE = 'successfully got secret';
/** How often something is tried, ten seconds apart: roles take up to ten minutes to be known everywhere. */
const TRIES = 60;

const ROLLED_OUT = ['Deployment', 'StatefulSet', 'DaemonSet'];
const MADE_AGAIN = ['Pod', 'ReplicaSet', 'ReplicationController', 'Job'];

/** What ran before and does not see what its ServiceAccount has become. */
export function restart(shares: readonly Share[], options: NextStepsOptions): Step | undefined {
  const body = shares.flatMap((share) => {
    const workloads = share.workloads.filter(({ object }) => object !== undefined);
    const rolled = workloads.filter(({ kind }) => ROLLED_OUT.includes(kind));
    const made = workloads.filter(({ kind }) => MADE_AGAIN.includes(kind));
    const blocks = [
      ...(rolled.length === 0
        ? []
        : [inClusters(share, (context) => rolled.map((one) => line(one, context, 'rollout', 'restart')))]),
      ...(made.length === 0
        ? []
        : [
            `${made.length === 1 ? 'This one has' : 'These have'} no rollout, and ${made.length === 1 ? 'is' : 'are'} made again:`,
            inClusters(share, (context) => [
              ...made.map((one) => line(one, context, 'delete', '--ignore-not-found')),
              ...applyLines(share, options, context),
            ]),
          ]),
    ];
    return blocks.length === 0 ? [] : [...heading(share, shares), ...blocks];
  });
  if (body.length === 0) return undefined;
  const why =
    'A pod keeps the identity that its ServiceAccount had when it was made. So where an apply changed a ServiceAccount, and pods of it ran already, restart them. The first time there is nothing to restart.';
  return { title: 'Restart what ran before', body: [why, ...body] };
}

function line(
  { object = '', namespace }: Workload,
  context: readonly Word[],
  ...[verb = '', ...rest]: string[]
): string {
  const [sub, flags] = [rest.filter((word) => !word.startsWith('-')), rest.filter((word) => word.startsWith('-'))];
  return command('kubectl', verb, ...sub, object, ...context, '--namespace', namespace, ...flags);
}

/** Waits until the credentials, roles and policies are known everywhere, by trying. */
export function wait(shares: readonly Share[], assignsRoles: boolean): Step | undefined {
  const body = shares.flatMap((share) => {
    const blocks = [...readiness(share), ...tutorials(share), ...quiet(share)];
    return blocks.length === 0 ? [] : [...heading(share, shares), ...blocks];
  });
  if (body.length === 0) return undefined;
  const why = `A new credential takes a moment until Microsoft Entra ID knows it everywhere${assignsRoles ? ', a role up to ten minutes' : ''}. What follows tries for ten minutes.`;
  return { title: 'Wait', body: [why, ...body] };
}

function readiness(share: Share): readonly string[] {
  const lines = (context: readonly Word[]): string[] =>
    share.workloads
      .filter(({ isTutorial }) => !isTutorial)
      .flatMap((one) => {
        if (one.object === undefined) return [];
        if (ROLLED_OUT.includes(one.kind)) return [line(one, context, 'rollout', 'status', '--timeout=10m')];
        if (one.kind === 'Pod') return [line(one, context, 'wait', '--for=condition=Ready', '--timeout=10m')];
        return one.kind === 'Job' ? [line(one, context, 'wait', '--for=condition=Complete', '--timeout=10m')] : [];
      });
  return lines([]).length === 0 ? [] : [inClusters(share, lines)];
}

function tutorials(share: Share): readonly string[] {
  const named = share.workloads.filter(({ isTutorial, object }) => isTutorial && object !== undefined);
  return named.map((one) =>
    inClusters(share, (context) => {
      const logs = line(one, context, 'logs');
      return loop(`until ${logs} 2>/dev/null | grep '${TUTORIAL_LINE}'; do`);
    }),
  );
}

// Workloads try by themselves; while they are refused, they say so.
function quiet(share: Share): readonly string[] {
  const others = share.workloads.filter(({ isTutorial }) => !isTutorial);
  if (others.length === 0) return [];
  const blocks = namespacesOf(others).map((namespace) =>
    inClusters(share, (context) => {
      const logs = command(
        ...['kubectl', 'logs', ...context, '--namespace', namespace, '--selector', SELECTOR],
        ...['--all-containers', '--prefix', '--since=30s'],
      );
      return loop(`while ${logs} |\n  grep -E 'AADSTS[0-9]+|Forbidden'; do`);
    }),
  );
  return ['Until nothing in the last half minute of their logs says that they are refused:', ...blocks];
}

function loop(head: string): readonly string[] {
  return [
    `tries=${TRIES}`,
    head,
    '  tries=$((tries - 1))',
    '  if [ "$tries" -eq 0 ]; then',
    `    echo 'Not within ten minutes: see "Look".' >&2`,
    '    break',
    '  fi',
    '  sleep 10',
    'done',
  ];
}

/** What to look at, and which lines to look for. */
export function look(shares: readonly Share[]): Step | undefined {
  const body = shares.flatMap((share) =>
    share.workloads.length === 0
      ? []
      : [
          ...heading(share, shares),
          inClusters(share, (context) =>
            namespacesOf(share.workloads).flatMap((namespace) => {
              const where = ['--namespace', namespace, '--selector', SELECTOR];
              return [
                `${command('kubectl', 'describe', 'pods', ...context, ...where)} | grep -E '^Name:|AZURE_|azure-'`,
                command('kubectl', 'logs', ...context, ...where, '--all-containers', '--prefix', '--tail=20'),
              ];
            }),
          ),
        ],
  );
  if (body.length === 0) return undefined;
  const workloads = shares.flatMap((share) => share.workloads);
  return {
    title: 'Look',
    body: [
      ...body,
      'In the description of each pod stand, for each container, `AZURE_CLIENT_ID`, `AZURE_TENANT_ID`, `AZURE_FEDERATED_TOKEN_FILE` and `AZURE_AUTHORITY_HOST`, and a projected volume, `azure-workload-identity-reserved-…` (`azure-identity-token` of older webhooks). Where they are missing, the webhook was not there when the pod was made: delete the pod. Where `AZURE_CLIENT_ID` alone is missing, the ServiceAccount was not annotated then.',
      table(['In the logs', 'It means'], lines(workloads)),
    ],
  };
}

function lines(workloads: readonly Workload[]): readonly (readonly string[])[] {
  return [
    ...(workloads.some(({ isTutorial }) => isTutorial)
      ? [[code(TUTORIAL_LINE), 'the quick start has read its secret: all is well']]
      : []),
    ...(workloads.some(({ proxied }) => proxied)
      ? [
          [`${code('starting the proxy server')}, of ${code(PROXY_CONTAINER)}`, 'the sidecar runs'],
          [`${code('received token request')}, of ${code(PROXY_CONTAINER)}`, 'the workload asked it for a token'],
          [`${code('successfully acquired token')}, of ${code(PROXY_CONTAINER)}`, 'it got one: all is well'],
        ]
      : []),
    [
      '`AADSTS70021`',
      'the credential is not known everywhere yet, or fits in nothing: wait, then compare issuer and subject',
    ],
    ['`AADSTS700211`', 'no credential has this issuer: the cluster is another one, or was made again'],
    ['`AADSTS700213`', 'no credential has this subject: another namespace or ServiceAccount'],
    ['`AADSTS700212`', 'no credential has this audience'],
    ['`Forbidden`', 'the token is fine, and the role or policy is not known everywhere yet, or missing'],
  ];
}

function namespacesOf(workloads: readonly Workload[]): readonly string[] {
  return [...new Set(workloads.map(({ namespace }) => namespace))].sort();
}
