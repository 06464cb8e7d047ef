/** `cdk8s-azwi migrate`: files in, a plan out, and the project that carries it out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Finding, formatFindings, hasErrors } from '../diagnostics';
import { type ReadManifests, readManifests } from '../manifests';
import { clusterFindings } from './cluster-option';
import { type MigrationPlan, planMigration } from './plan';
import { type ClusterOfProject, projectFiles } from './project';
import { isUnread, withUnread } from './unread';
import { writeProject } from './write';

const HELP = `Usage: cdk8s-azwi migrate FILE … [--out FOLDER CLUSTER] [OPTIONS]

Reads the custom resources of AAD Pod Identity and the workloads that use them, and says
which workload takes which identity with workload identity. With --out, it writes a project
that moves them, phase by phase. Nothing else is changed.

  FILE                      YAML or JSON: a file, a folder, or - for standard input. Of a cluster,
                            what kubectl get KIND,KIND,… -A -o yaml prints of these kinds:
                            azureidentity azureidentitybinding azurepodidentityexception
                            serviceaccount namespace resourcequota limitrange
                            deploy rs sts ds rc cronjob job pod
  --out FOLDER              Folder for the project, new or empty.
  CLUSTER                   Whose ServiceAccounts are trusted:
    --cluster NAME --resource-group NAME   a cluster of AKS, or
    --issuer URL            any cluster, by its OIDC issuer.
  --proxy-sidecar           Give all workloads the proxy, for old versions of the Azure SDK.
  --proxy-sidecar-for NAME  Give it to one: web, deployment/web or shop/deployment/web.
                            May be said several times.
  --namespace NAME          Namespace of objects that say none.
  --force-namespaced        Pod identity serves pods from their own namespace only, as the
                            add-on of AKS does.  [default: what its own pods say]

Exit codes: 0 done, 1 nothing moves, 2 something is wrong; with 1 and 2, nothing was written.
`;

/** What the command talks through. */
export interface MigrateIo {
  print(text: string): void;
  error(text: string): void;
  readStandardInput(): Promise<string>;
}

interface Settings {
  readonly files: readonly string[];
  readonly out: string | undefined;
  readonly cluster: ClusterOfProject | undefined;
  readonly proxySidecar: 'all' | 'none' | readonly string[];
  readonly namespace: string | undefined;
  readonly forceNamespaced: boolean;
}

/** The command. */
export const migrate = {
  help: HELP,
  /** @returns the exit code. */
  async run(args: readonly string[], io: MigrateIo): Promise<number> {
    const settings = settingsOf(args);
    if (typeof settings === 'string') return usage(io, settings);
    const input = settings.files.includes('-') ? await io.readStandardInput() : '';
    const read = readManifests(settings.files, { stdin: () => input });
    const { namespace, proxySidecar, forceNamespaced, cluster, out } = settings;
    const files = withUnread(read.findings, settings.files);
    const plan = planMigration(read.objects, {
      proxySidecar,
      unread: files.filter(isUnread),
      ...(namespace === undefined ? {} : { namespace }),
      ...(forceNamespaced ? { forceNamespaced } : {}),
    });
    const [unknown] = plan.unknownNames;
    if (unknown !== undefined)
      return usage(io, `--proxy-sidecar-for names ${unknown}, which is no workload that uses pod identity.`);
    const findings = [...(cluster === undefined ? [] : clusterFindings(cluster)), ...files, ...plan.findings];
    const written = hasErrors(findings) ? [] : write(plan, settings);
    const all = [...findings, ...written];
    if (all.length > 0) io.error(`${formatFindings(all)}\n`);
    for (const note of notes(read)) io.error(`${note}\n`);
    io.print(summary(plan));
    if (hasErrors(all)) {
      io.error('Nothing was written.\n');
      return 2;
    }
    if (plan.moves.length === 0) {
      if (out !== undefined) io.error('Nothing moves, so nothing was written.\n');
      return 1;
    }
    if (out !== undefined) io.print(`\nWritten: ${out}. Its README.md says what to do.\n`);
    return 0;
  },
};

const MOST_NAMES = 10;

/** What was not read, though it may have workloads: those would still use pod identity. */
function notes({ templates, kustomizations }: ReadManifests): readonly string[] {
  return [
    ...(templates.length === 0
      ? []
      : [
          `Passed over, because they are templates: ${listed(templates)}. Render them (helm template, envsubst), and name what comes out.`,
        ]),
    ...(kustomizations.length === 0
      ? []
      : [
          `Not carried out: ${listed(kustomizations)}. For what comes out: kubectl kustomize FOLDER | cdk8s-azwi migrate -`,
        ]),
  ];
}

function listed(names: readonly string[]): string {
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return `${names.slice(0, MOST_NAMES).join(', ')}${more}`;
}

function usage(io: MigrateIo, message: string): number {
  io.error(`${message}\n\n${HELP}`);
  return 2;
}

function write(plan: MigrationPlan, { out, cluster }: Settings): readonly Finding[] {
  if (out === undefined || cluster === undefined || plan.moves.length === 0) return [];
  return writeProject(out, projectFiles(plan, { cluster, version: ownVersion() }));
}

function ownVersion(): string {
  const text = readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function settingsOf(args: readonly string[]): Settings | string {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean' } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: text,
        cluster: text,
        'resource-group': text,
        issuer: text,
        namespace: text,
        'proxy-sidecar': flag,
        'proxy-sidecar-for': { type: 'string', multiple: true },
        'force-namespaced': flag,
      },
    });
    const { out, cluster, issuer, namespace, 'resource-group': resourceGroup } = values;
    if (positionals.length === 0) return 'No file is given.';
    const empty = Object.entries(values).find(([, value]) => value === '');
    if (empty !== undefined) return `--${empty[0]} is empty.`;
    if (issuer !== undefined && (cluster ?? resourceGroup) !== undefined)
      return '--issuer and --cluster exclude each other.';
    if ((cluster === undefined) !== (resourceGroup === undefined)) return '--cluster and --resource-group go together.';
    if (out !== undefined && (issuer ?? cluster) === undefined) {
      return '--out needs the cluster: --cluster NAME --resource-group NAME, or --issuer URL.';
    }
    const named = values['proxy-sidecar-for'] ?? [];
    return {
      files: positionals,
      out,
      cluster: issuer !== undefined ? { issuer } : clusterOf(cluster, resourceGroup),
      proxySidecar: values['proxy-sidecar'] === true ? 'all' : named.length > 0 ? named : 'none',
      namespace,
      forceNamespaced: values['force-namespaced'] === true,
    };
  } catch (error) {
    return (error as Error).message;
  }
}

function clusterOf(name: string | undefined, resourceGroup: string | undefined): ClusterOfProject | undefined {
  return name === undefined || resourceGroup === undefined ? undefined : { name, resourceGroup };
}

function summary({ moves, notMoved, trusts, podIdentity }: MigrationPlan): string {
  const lines = moves.map(({ workload, account, identities, proxySidecar, proxyPort }) => {
    const names = identities.map(({ resource }) => resource.name).join(', ');
    const how = `${account.origin === 'new' ? 'new ' : ''}ServiceAccount ${account.name}${proxySidecar ? `, ${sidecar(proxyPort)}` : ''}`;
    return `${workload.title} -> ${names} (${how})\n`;
  });
  const counted = [
    count(moves.length, 'workload moves', 'workloads move'),
    count(notMoved.length, 'stays as it is', 'stay as they are'),
    count(trusts.length, 'credential', 'credentials'),
  ];
  const found = podIdentity.length === 0 ? 'Nothing of pod identity was read. ' : '';
  return `${lines.join('')}${found}${counted.join(', ')}.\n`;
}

function sidecar(port: number | undefined): string {
  return port === undefined ? 'proxy sidecar' : `proxy sidecar on port ${port}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
