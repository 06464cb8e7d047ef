import { basename, dirname } from 'node:path/posix';
import { commandLine } from '../azure/declared-clusters';
import type { Entry } from '../azure/layout';
import { command, forEach, path, quote, required, type Word } from '../shell';
import type { Synthesis } from '../synthesis';
import { nodeOf } from '../values';
import { block, code, table } from './markdown';
import type { NextStepsOptions } from './options';
import { entryLabel, GROUP_VARIABLE, isResourceGroup, isRoleAssignment, plainName } from './places';
import type { Setting, Step } from './step';

/** Variable with the region of a deployment to a subscription, where no declaration says one. */
const REGION_VARIABLE = 'LOCATION';

/** The name of a deployment: the same each time, and where it runs that of one app. */
function deploymentName({ azure }: Synthesis, { bicepOutdir }: NextStepsOptions): string {
  const written = azure.entries.filter((entry) => entry.written);
  const charts = azure.entries.flatMap(({ chart }) => chart?.node.id ?? []);
  const names = azure.mainScope.kind === 'subscription' ? written.flatMap(groupName) : [];
  // Environments have folders of their own.
  const env = basename(bicepOutdir);
  const words = ['azwi', env === 'bicep' ? undefined : env, names[0] ?? charts[0]].filter((word) => word !== undefined);
  // Azure takes 64 letters, digits, hyphens, underscores, periods and parentheses.
  return words
    .join('-')
    .replace(/[^\w.()-]/g, '-')
    .slice(0, 64);
}

function groupName(entry: Entry): string[] {
  if (isResourceGroup(entry)) return [plainName(entry)];
  return entry.scope.kind === 'group' ? [entry.scope.name] : [];
}

function regionOf({ azure }: Synthesis, { location }: NextStepsOptions): string | undefined {
  const group = azure.entries.find((entry) => entry.written && isResourceGroup(entry));
  const node = nodeOf(group?.body.location);
  return location ?? (node?.kind === 'location' ? node.region : undefined);
}

// Where the deployment runs; its name is one there.
function target(synthesis: Synthesis): { readonly kind: 'sub' | 'group'; readonly words: readonly Word[] } {
  return synthesis.azure.mainScope.kind === 'subscription'
    ? { kind: 'sub', words: [] }
    : { kind: 'group', words: ['--resource-group', required(GROUP_VARIABLE)] };
}

/** What the deployment is to be told. */
export function deploymentSettings(synthesis: Synthesis, options: NextStepsOptions): readonly Setting[] {
  const settings = [{ variable: 'AZURE_SUBSCRIPTION_ID', what: 'id or name of the subscription to deploy into' }];
  if (needsGroup(synthesis)) {
    const what = 'name of the resource group to deploy into, which exists';
    settings.push({ variable: GROUP_VARIABLE, what });
  }
  if (
    hasDeployment(synthesis, options) &&
    target(synthesis).kind === 'sub' &&
    regionOf(synthesis, options) === undefined
  ) {
    settings.push({ variable: REGION_VARIABLE, what: 'region of the deployment, such as `westeurope`' });
  }
  return settings;
}

function needsGroup({ azure }: Synthesis): boolean {
  return azure.mainScope.kind === 'given' || azure.entries.some(({ scope }) => scope.kind === 'given');
}

export function signIn(): Step {
  return {
    title: 'Sign in',
    body: [
      block(
        command('az', 'login'),
        command('az', 'account', 'set', '--subscription', required('AZURE_SUBSCRIPTION_ID')),
      ),
    ],
  };
}

/** The secrets whose values the environment gives, by variable. */
function secretsOf({ azure }: Synthesis): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const entry of azure.entries.filter(({ written }) => written)) {
    const { value } = (entry.body.properties ?? {}) as Readonly<Record<string, unknown>>;
    const node = nodeOf(value);
    if (node?.kind !== 'parameter') continue;
    const { environmentVariable } = node.parameter;
    const vault = entry.parent === undefined ? '' : ` in the ${entryLabel(entry.parent)}`;
    found.set(environmentVariable, [...(found.get(environmentVariable) ?? []), `${entryLabel(entry)}${vault}`]);
  }
  return found;
}

export function deploy(synthesis: Synthesis, options: NextStepsOptions): Step {
  const { kind, words } = target(synthesis);
  const region = kind === 'sub' ? ['--location', regionOf(synthesis, options) ?? required(REGION_VARIABLE)] : [];
  const line = command(
    ...['az', 'deployment', kind, 'create', ...words, '--name', deploymentName(synthesis, options), ...region],
    ...['--parameters', path(`${options.bicepOutdir}/main.bicepparam`)],
  );
  const secrets = secretsOf(synthesis);
  const refused = refusedRoles(synthesis, options);
  if (secrets.size === 0) return { title: 'Deploy', body: [block(line), ...refused] };
  const variables = [...secrets.keys()];
  return {
    title: 'Deploy',
    body: [
      'Values of secrets come from the environment, never from a file. A variable that is empty or not set leaves its secret as it is.',
      table(
        ['Variable', 'Value of the'],
        [...secrets].map(([variable, of]) => [code(variable), of.join(', ')]),
      ),
      'Type them, without showing them, or set the variables in a way of your own:',
      block(...forEach('variable', variables, typed)),
      block(line, command('unset', ...variables)),
      ...refused,
    ],
  };
}

/** Whether there is anything to deploy: resources that are written, or values that only a deployment hands over. */
export function hasDeployment({ azure }: Synthesis, { asked }: NextStepsOptions): boolean {
  return asked.length > 0 || azure.entries.some(({ written }) => written);
}

// What the old identity had is in the way, and of a deployment that failed there are no outputs: the whole of it says why.
function refusedRoles(synthesis: Synthesis, options: NextStepsOptions): readonly string[] {
  if (!synthesis.azure.entries.some((entry) => entry.written && isRoleAssignment(entry))) return [];
  const show = commandLine([...showWords(synthesis, options), '--output', 'json']);
  const line = `${show} | ${recordCommand(options).map(quote).join(' ')}`;
  return [
    `If it fails with \`RoleAssignmentUpdateNotPermitted\`, an identity was deleted and made anew, and the role of the old one is in the way. This names the role, with the command that removes it (AZWI713): ${code(line)}. Then deploy again.`,
  ];
}

function showWords(synthesis: Synthesis, options: NextStepsOptions): readonly Word[] {
  const { kind, words } = target(synthesis);
  return ['az', 'deployment', kind, 'show', ...words, '--name', deploymentName(synthesis, options)];
}

// In one line, or one loop: of several lines that are pasted, the next one would be taken for the value.
function typed(variable: Word): readonly string[] {
  if (typeof variable === 'string') {
    return [`printf '%s: ' ${variable} >&2; IFS= read -rs ${variable} && export ${variable}; echo >&2`];
  }
  return [`printf '%s: ' "$variable" >&2`, 'IFS= read -rs "${variable?}" && export "${variable?}"', 'echo >&2'];
}

/** Records what the deployment hands over, and writes the files again that have it. */
export function recordOutputs(synthesis: Synthesis, options: NextStepsOptions): Step | undefined {
  const { asked, commands, mode, record, bicepOutdir } = options;
  const isForOthers = synthesis.azure.entries.some(
    ({ written, recordKey }) => written && recordKey?.kind === 'identities',
  );
  if (asked.length === 0 && !isForOthers) return undefined;
  const show = command(...showWords(synthesis, options), ...['--query', 'properties.outputs', '--output', 'json']);
  const lines = [`${show} |\n  ${command(...recordCommand(options))}`];
  const file = `${code(record)}, which is committed like everything else; there is no secret in it`;
  if (asked.length === 0) {
    const text = `The manifests need nothing of it; what refers to these identities from elsewhere reads ${file}.`;
    return { title: 'Record the outputs', body: [text, block(...lines)] };
  }
  lines.push(command(...commands.synth));
  const what =
    mode === 'recorded'
      ? 'the manifests have the real values after the second command'
      : `${code(`${bicepOutdir}/values.env`)} and ${code(`${bicepOutdir}/values.k8s.yaml`)} have the values after the second command; the manifests keep their placeholders`;
  return {
    title: 'Record the outputs, and synthesize again',
    body: [`What only Azure knew goes into ${file}; ${what}.`, block(...lines)],
  };
}

/** How the outputs of a deployment are recorded for this app, with more options. */
export function recordCommand(options: NextStepsOptions, ...more: readonly string[]): readonly string[] {
  const { commands } = options;
  const place = [...recordPlace(options), ...more];
  return place.length === 0 ? commands.record.filter((word) => word !== '--') : [...commands.record, ...place];
}

// Where the command writes, and how that is told it.
function recordPlace({ record, bicepOutdir }: NextStepsOptions): readonly string[] {
  if (dirname(record) !== bicepOutdir) return ['--output', path(record), '--bicep', path(bicepOutdir)];
  if (record === 'bicep/outputs.json') return [];
  const env = /^bicep\/([A-Za-z0-9][\w.-]*)\/outputs\.json$/.exec(record)?.[1];
  return env === undefined ? ['--output', path(record)] : ['--env', env];
}
