import { HEADER } from '../header';
import type { Synthesis } from '../synthesis';
import { apply, checkClusters, contextSettings, pointKubectl } from './apply';
import { cleanUp } from './clean-up';
import { type Share, sharesOf } from './clusters';
import { deploy, deploymentSettings, hasDeployment, recordOutputs, signIn } from './deployment';
import { signsInWithEntra } from './entra';
import { code, table } from './markdown';
import { clusterSettings, migrationSteps, PHASES } from './migration';
import type { NextStepsOptions } from './options';
import { isRoleAssignment } from './places';
import { removeAfter, removeBefore } from './removals';
import { assignsRoles, rightsOf } from './rights';
import type { Step } from './step';
import { look, restart, wait } from './watch';

export { projectCommands } from './commands';
export type { NextStepsOptions } from './options';
export { MIGRATION_PHASES, type MigrationPhase, type MigrationSteps } from './phases';

/**
 * `NEXT_STEPS.md`: what people do with the files, from signing in to cleaning up, for exactly what is declared. It says
 * the same whether or not a deployment has been recorded, but for ServiceAccounts that people annotate.
 */
export function nextSteps(synthesis: Synthesis, options: NextStepsOptions): ReadonlyMap<string, string> {
  const shares = sharesOf(synthesis);
  const hasBicep = synthesis.bicep.size > 0;
  const bindsPods = shares.some(({ workloads, accounts }) => workloads.length + accounts.length > 0);
  // Of what has nothing to do with Azure, nothing is to be told.
  if (!hasBicep && !bindsPods) return new Map();
  const recording = recordOutputs(synthesis, options);
  const deploys = hasDeployment(synthesis, options);
  const steps = [
    ...(hasBicep
      ? [
          rights(synthesis, shares, options),
          signIn(),
          checkClusters(synthesis.clusters),
          removeBefore(options),
          deploys ? deploy(synthesis, options) : undefined,
          removeAfter(options, recording !== undefined),
          recording,
        ]
      : []),
    ...(shares.length === 0 ? [] : inTheClusters(synthesis, shares, options)),
    ...(options.migration === undefined
      ? [cleanUp(synthesis.azure, shares, options)]
      : migrationSteps(options.migration, { azure: synthesis.azure, shares, options })),
  ].filter((step) => step !== undefined);
  const numbered = steps.flatMap(({ title, body }, index) => [`## ${index + 1}. ${title}`, ...body]);
  const text = [`<!-- ${HEADER} -->`, '# Next steps', ...introduction(synthesis, shares, options), ...numbered].join(
    '\n\n',
  );
  return new Map([['NEXT_STEPS.md', `${text}\n`]]);
}

function inTheClusters(
  synthesis: Synthesis,
  shares: readonly Share[],
  options: NextStepsOptions,
): readonly (Step | undefined)[] {
  return [
    pointKubectl(shares),
    apply(synthesis, shares, options),
    // In a migration, the pods are made anew by the phase itself.
    options.migration === undefined ? restart(shares, options) : undefined,
    wait(shares, synthesis.azure.entries.some(isRoleAssignment)),
    look(shares),
  ];
}

function introduction(synthesis: Synthesis, shares: readonly Share[], options: NextStepsOptions): readonly string[] {
  const { bicepOutdir, outdir, mode, asked } = options;
  const hasBicep = synthesis.bicep.size > 0;
  const folders = [...(hasBicep ? [bicepOutdir] : []), ...(shares.length === 0 ? [] : [outdir])];
  const tools = [
    ...(hasBicep ? ['the Azure CLI 2.47 or newer with Bicep (`az bicep install`)'] : []),
    ...(shares.length === 0 ? [] : ['`kubectl`']),
    ...(needsKubelogin(shares) ? ['`kubelogin` (`az aks install-cli`)'] : []),
    ...(options.migration?.phase === 'remove' ? ['`helm`, where pod identity was installed with it'] : []),
    ...(mode === 'placeholders' && asked.length > 0 && shares.length > 0 ? ['`envsubst` of GNU gettext'] : []),
  ];
  const settings = [
    ...(hasBicep ? deploymentSettings(synthesis, options) : []),
    ...contextSettings(shares),
    ...clusterSettings(options, shares),
  ];
  return [
    `What people do with ${folders.map((one) => code(`${one}/`)).join(' and ')}, in this order, for exactly what is declared. The blocks are bash, run where ${code(options.commands.synth.join(' '))} is run; on Windows, use WSL, Git Bash or the Azure Cloud Shell.`,
    ...(options.migration === undefined ? [] : [PHASES[options.migration.phase]]),
    `You need ${tools.join(', ')}.`,
    ...(settings.length === 0
      ? []
      : [
          'Set these variables first; a command that misses one says so and does nothing.',
          table(
            ['Variable', 'What it is'],
            settings.map(({ variable, what }) => [code(variable), what]),
          ),
        ]),
  ];
}

function needsKubelogin(shares: readonly Share[]): boolean {
  return shares.some(({ targets }) => targets.some(({ entry }) => entry !== undefined && signsInWithEntra(entry)));
}

function rights(synthesis: Synthesis, shares: readonly Share[], options: NextStepsOptions): Step {
  const { asked, removals = [], migration } = options;
  const names = new Set(asked.map(({ kind, name }) => `${kind}/${name}`));
  const found = rightsOf({
    azure: synthesis.azure,
    shares,
    removals,
    migration,
    deploys: hasDeployment(synthesis, options),
    isAsked: ({ recordKey, recordNames }) => recordNames.some((name) => names.has(`${recordKey?.kind}/${name}`)),
  });
  return {
    title: 'Have the rights',
    body: [
      ...(found.length === 0
        ? []
        : [
            'The least built-in roles for it:',
            table(
              ['On', 'Role', 'What for'],
              found.map(({ on, role, why }) => [on, role, why]),
            ),
          ]),
      ...(found.some(assignsRoles)
        ? [
            'Contributor alone assigns no roles; Owner, User Access Administrator and Role Based Access Control Administrator do.',
          ]
        : []),
      ...(shares.length === 0
        ? []
        : [
            'In the cluster you need the right to change what the manifests hold; `edit` in their namespaces has that for everything but roles, custom resources and what is in no namespace.',
          ]),
      ...(migration?.phase === 'remove'
        ? [
            'To remove pod identity from it you need `cluster-admin`: its custom resources are in all namespaces, and their definitions in none.',
          ]
        : []),
    ],
  };
}
