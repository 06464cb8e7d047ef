import type { DeclaredCluster } from '../azure/declared-clusters';
import type { Entry } from '../azure/layout';
import { command, forEach, path, piped, quote, Shell, type Word } from '../shell';
import type { Synthesis } from '../synthesis';
import { guardOf, variableName } from '../values';
import type { Share, Target } from './clusters';
import { kubelogin } from './entra';
import { anewLines, MADE_ANEW } from './made-anew';
import { block, code, list, table } from './markdown';
import type { NextStepsOptions } from './options';
import { entryLabel, inGroup, nameOf } from './places';
import type { Setting, Step } from './step';

/** What is to be done in the clusters of a share, as a block; the words choose a cluster where there are others. */
export function inClusters(share: Share, lines: (context: readonly Word[]) => readonly string[]): string {
  const contexts = share.targets.flatMap(({ context }) => context ?? []);
  if (contexts.length === 0) return block(...lines([]));
  return block(...forEach('context', contexts, (context) => lines(['--context', context])));
}

/** Says which clusters a block is for, where there is a choice. */
export function heading(share: Share, shares: readonly Share[]): readonly string[] {
  return shares.length < 2 ? [] : [`In ${list(share.targets.map(targetLabel))}:`];
}

function targetLabel({ entry, issuer }: Target): string {
  if (entry !== undefined) return `the ${entryLabel(entry)}`;
  return issuer === undefined ? 'the cluster' : `the cluster whose issuer is ${code(issuer)}`;
}

/** What clusters that exist must have, which no deployment of ours gives them. */
export function checkClusters(clusters: readonly DeclaredCluster[]): Step | undefined {
  const needing = clusters.filter(({ commands }) => commands.length > 0);
  if (needing.length === 0) return undefined;
  const query =
    '{issuer: oidcIssuerProfile.enabled, workloadIdentity: securityProfile.workloadIdentity.enabled, version: kubernetesVersion}';
  return {
    title: `Check the ${needing.length === 1 ? 'cluster that exists' : 'clusters that exist'}`,
    body: [
      table(
        ['Not written', 'It must have'],
        needing.map((one) => [`the ${entryLabel(one.entry)}`, list(needsOf(one))]),
      ),
      block(
        ...needing.map(({ entry }) =>
          command(
            ...['az', 'aks', 'show', ...inGroup(entry.scope), '--name', nameOf(entry)],
            ...['--query', query, '--output', 'yaml'],
          ),
        ),
      ),
      needing.some(({ oidcIssuer }) => oidcIssuer)
        ? 'Only where that is not so, and with its owner, because switching the issuer on restarts the API server:'
        : 'Only where that is not so, and with its owner:',
      block(...needing.flatMap(({ commands }) => commands.map((words) => command(...words)))),
    ],
  };
}

function needsOf({ oidcIssuer, workloadIdentity, kubernetesVersion }: DeclaredCluster): readonly string[] {
  return [
    ...(oidcIssuer ? ['its OIDC issuer on'] : []),
    ...(typeof workloadIdentity === 'boolean' ? [`workload identity ${workloadIdentity ? 'on' : 'off'}`] : []),
    ...(kubernetesVersion === undefined ? [] : [`Kubernetes ${code(kubernetesVersion)} or newer`]),
  ];
}

/** The contexts that people name. */
export function contextSettings(shares: readonly Share[]): readonly Setting[] {
  return shares
    .flatMap(({ targets }) => targets)
    .flatMap(({ variable, issuer }) =>
      variable === undefined
        ? []
        : [{ variable, what: `context of kubectl for the cluster whose issuer is ${code(issuer ?? '')}` }],
    );
}

export function pointKubectl(shares: readonly Share[]): Step {
  const targets = shares.flatMap((share) => share.targets);
  const known = targets.flatMap(({ entry, context }) => (entry === undefined ? [] : [credentials(entry, context)]));
  const foreign = targets.filter(({ entry }) => entry === undefined);
  return {
    title: 'Point kubectl at the cluster',
    body: [...(known.length === 0 ? [] : [block(...known), ...kubelogin(targets)]), ...foreign.flatMap(foreignCluster)],
  };
}

function credentials(entry: Entry, context: Word | undefined): string {
  const own = typeof context === 'string' && context !== entry.name ? ['--context', context] : [];
  return command('az', 'aks', 'get-credentials', ...inGroup(entry.scope), '--name', nameOf(entry), ...own);
}

function foreignCluster({ issuer, context }: Target): readonly string[] {
  if (issuer === undefined)
    return [
      'No cluster is declared: kubectl must point at the one that the manifests are for.',
      block(command('kubectl', 'config', 'current-context')),
    ];
  const choice = context === undefined ? [] : ['--context', context];
  const show = command('kubectl', 'get', ...choice, '--raw', '/.well-known/openid-configuration');
  return [
    `Of one cluster only the issuer is known, ${code(issuer)}: kubectl must point at it, and it must have the [webhook](https://azure.github.io/azure-workload-identity/docs/installation.html). This prints the issuer when it does:`,
    block(`${show} | grep -oF ${quote(`"issuer":"${issuer}"`)}`),
  ];
}

export function apply(synthesis: Synthesis, shares: readonly Share[], options: NextStepsOptions): Step {
  const { kubernetes } = synthesis;
  const body = shares.flatMap((share) => [
    ...heading(share, shares),
    ...annotate(share),
    ...(share.namespaces.length === 0 && share.files.length === 0
      ? []
      : [
          inClusters(share, (context) => [
            ...namespaces(share, context),
            ...anewLines(share, options, context),
            ...applyLines(share, options, context),
          ]),
        ]),
  ]);
  const notes =
    shares.length < 2
      ? []
      : ['What has ServiceAccounts goes to the clusters that they are trusted from; everything else goes to all.'];
  const anew = shares.some((share) => anewLines(share, options, []).length > 0) ? [MADE_ANEW] : [];
  const flux = substitutes(options) && kubernetes.objects.length > 0 ? fluxNote(options) : [];
  return { title: 'Apply', body: [...notes, ...anew, ...body, ...flux] };
}

function namespaces({ namespaces: names }: Share, context: readonly Word[]): readonly string[] {
  return names.map((name) => {
    const get = command('kubectl', 'get', 'namespace', name, ...context);
    return `${get} >/dev/null 2>&1 || ${command('kubectl', 'create', 'namespace', name, ...context)}`;
  });
}

/** The words that name the manifests of a share: the folder where that is the same, else each file in its order. */
export function manifestWords(
  { files, whole, inOrderByName }: Share,
  { outdir, hasOtherFiles = false }: NextStepsOptions,
): readonly string[] {
  // Of a folder, kubectl takes all files that end so, by name, and passes over others.
  const areTaken = files.every((file) => /^[^/]+\.(ya?ml|json)$/.test(file));
  if (whole && inOrderByName && areTaken && !hasOtherFiles) return ['-f', path(`${outdir}/`)];
  return files.flatMap((file) => ['-f', path(`${outdir}/${file}`)]);
}

export function applyLines(share: Share, options: NextStepsOptions, context: readonly Word[]): readonly string[] {
  if (share.files.length === 0) return [];
  if (!substitutes(options)) return [command('kubectl', 'apply', ...context, ...manifestWords(share, options))];
  const { asked, bicepOutdir, outdir } = options;
  const names = new Set(asked.flatMap((key) => [variableName(key), guardOf(key).variable]));
  // Without a list, envsubst would take away everything else that looks like a variable.
  const variables = [...names].sort().map((name) => `\\\${${name}}`);
  const envsubst = `envsubst "${variables.join(' ')}"`;
  const files = share.files.map((file) => path(`${outdir}/${file}`));
  const next = command('kubectl', 'apply', ...context, '-f', '-');
  return [
    `eval "$(${command('cat', path(`${bicepOutdir}/values.env`))})"`,
    ...forEach('file', files, (file) => [piped(envsubst, file, next)]),
  ];
}

function substitutes({ mode, asked }: NextStepsOptions): boolean {
  return mode === 'placeholders' && asked.length > 0;
}

function fluxNote({ bicepOutdir }: NextStepsOptions): readonly string[] {
  const file = `${bicepOutdir}/values.k8s.yaml`;
  return [
    `Where Flux applies the manifests, leave that to it, and give it the ConfigMap in ${code(file)}, which its Kustomization names in \`spec.postBuild.substituteFrom\`; \`FLUX_NAMESPACE\` is the namespace of the Kustomization:`,
    block(command('kubectl', 'apply', '--namespace', new Shell('"${FLUX_NAMESPACE:-flux-system}"'), '-f', path(file))),
  ];
}

function annotate(share: Share): readonly string[] {
  const known = share.accounts.filter(({ annotations }) => annotations !== undefined);
  const unknown = share.accounts.filter(({ annotations }) => annotations === undefined);
  return [
    ...(unknown.length === 0
      ? []
      : [
          `${list(unknown.map(({ key }) => `The ServiceAccount ${code(key)}`))} exists in the cluster and is not written; it must be annotated with values that are not recorded yet. The command stands here once they are.`,
        ]),
    ...(known.length === 0
      ? []
      : [
          'ServiceAccounts that exist in the cluster are not written; annotate them:',
          inClusters(share, (context) =>
            known.map(({ namespace, name, annotations = [] }) =>
              command(
                ...['kubectl', 'annotate', 'serviceaccount', name, ...context, '--namespace', namespace],
                ...['--overwrite', ...annotations],
              ),
            ),
          ),
        ]),
  ];
}
