import { type Code, type Finding, finding, formatFindings, hasErrors } from '../diagnostics';
import { printYaml } from '../files';
import { podTemplateOf, podTemplatePath } from '../kubernetes/pod-template';
import { inexactNumber, type ReadObject, readManifests } from '../manifests';
import { isGuardLabel } from '../values';
import {
  type Mutation,
  mutatePod,
  objectRefusal,
  podOf,
  type Refusal,
  refusalText,
  serviceAccountNameOf,
  UNKNOWN_AUTHORITY_HOST,
  UNKNOWN_CLIENT_ID,
  UNKNOWN_HASH,
  UNKNOWN_TENANT,
  USE_LABEL,
} from '../webhook';
import { type Command, exitCode } from './command';
import { MUTATE_HELP, type MutateSettings, mutateSettings } from './mutate-settings';

/** What stands for something in a printed pod, and where that comes from. */
const LEGEND: readonly (readonly [text: string, meaning: string])[] = [
  [UNKNOWN_TENANT, "the webhook's own AZURE_TENANT_ID, unless the ServiceAccount says another; --tenant shows it"],
  [UNKNOWN_AUTHORITY_HOST, "that of the webhook's AZURE_ENVIRONMENT; --cloud shows it"],
  [UNKNOWN_CLIENT_ID, 'the ServiceAccount is not in what was read; there is no such variable if it has no client id'],
  [UNKNOWN_HASH, 'made of the name of the pod, or of what that begins with, which only the cluster knows'],
];

/** A workload, and the way to its pod template. */
interface Workload {
  readonly object: ReadObject;
  readonly path: readonly string[];
  /** What findings call it: `Deployment shop/api`. */
  readonly title: string;
}

interface Chosen {
  readonly workloads: readonly Workload[];
  readonly findings: readonly Finding[];
}

const NOTHING: Chosen = { workloads: [], findings: [] };

/** `cdk8s-azwi mutate`. */
export const mutate: Command = {
  help: MUTATE_HELP,
  async run(args, io) {
    const settings = mutateSettings(args);
    const input = settings.files.includes('-') ? await io.readStandardInput() : '';
    const read = readManifests(settings.files, { stdin: () => input });
    const { workloads, findings: absent } =
      read.objects.length === 0 && hasErrors(read.findings) ? NOTHING : workloadsOf(read.objects, settings);
    const accounts = accountsIn(read.objects);
    const results = workloads.map((workload) => resultOf(workload, accounts, settings));
    const printed = results.flatMap(({ text }) => text ?? []);
    if (printed.length > 0) io.print(printed.join('---\n'));
    const accountFindings = workloads.length === 0 ? [] : refusedAccounts(read.objects);
    const findings = [...read.findings, ...absent, ...accountFindings, ...results.flatMap((result) => result.findings)];
    if (findings.length > 0) io.error(`${formatFindings(findings)}\n`);
    if (read.templates.length > 0) io.error(`Passed over, because they are templates: ${read.templates.join(', ')}.\n`);
    if (hasErrors([...read.findings, ...absent])) return exitCode.couldNotRun;
    return hasErrors(findings) ? exitCode.findings : exitCode.done;
  },
};

function workloadsOf(objects: readonly ReadObject[], { names, shown }: MutateSettings): Chosen {
  const all = objects.flatMap((object): Workload[] => {
    const { manifest } = object;
    const path = podTemplatePath(String(manifest.apiVersion), String(manifest.kind));
    return path === undefined || podTemplateOf(manifest) === undefined
      ? []
      : [{ object, path, title: titleOf(manifest) }];
  });
  if (all.length === 0) {
    const help = 'Give a file with a Pod, a Deployment or another object that has a pod template.';
    return { workloads: [], findings: [finding('AZWI146', {}, `There is no pod in ${shown}.`, help)] };
  }
  if (names.length === 0) return { workloads: all, findings: [] };
  const there = all.map(({ title }) => title).slice(0, MOST_NAMES);
  const help = `There is ${there.join(', ')}${all.length > MOST_NAMES ? ' and more' : ''}.`;
  const unknown = names.filter((name) => !all.some((workload) => isCalled(workload, name)));
  return {
    workloads: all.filter((workload) => names.some((name) => isCalled(workload, name))),
    findings: unknown.map((name) => finding('AZWI146', {}, `There is no workload ${name} in ${shown}.`, help)),
  };
}

const MOST_NAMES = 10;

type Manifest = ReadObject['manifest'];

function metadataOf(manifest: Manifest): Record<string, unknown> {
  const { metadata } = manifest;
  return typeof metadata === 'object' && metadata !== null ? (metadata as Record<string, unknown>) : {};
}

function titleOf(manifest: Manifest): string {
  const { namespace, name, generateName } = metadataOf(manifest);
  const parts = [namespace, name ?? generateName ?? 'without a name'].filter((part) => typeof part === 'string');
  return `${String(manifest.kind)} ${parts.join('/')}`;
}

function isCalled({ object }: Workload, asked: string): boolean {
  const [name, kind, namespace] = asked.split('/').reverse();
  const metadata = metadataOf(object.manifest);
  return (
    metadata.name === name &&
    (kind === undefined || kind.toLowerCase() === String(object.manifest.kind).toLowerCase()) &&
    (namespace === undefined || metadata.namespace === namespace)
  );
}

interface Result {
  readonly text?: string;
  readonly findings: readonly Finding[];
}

function resultOf(workload: Workload, accounts: ReadonlyMap<string, ReadObject>, { options }: MutateSettings): Result {
  const { manifest } = workload.object;
  const refused = workload.path.length === 0 ? undefined : objectRefusal(manifest);
  if (refused !== undefined) return { findings: [refusal(refused, workload.object, workload.title)] };
  const pod = podOf(manifest, podTemplateOf(manifest) ?? {});
  const account = accountOf(pod, accounts);
  const mutation = mutatePod(pod, { ...options, serviceAccount: account?.manifest ?? 'unknown' });
  const what = workload.path.length === 0 ? workload.title : `The pod of ${workload.title}`;
  const findings = [...findingsOf(mutation, workload, account, what), ...inexact(workload, what)];
  if (mutation.kind === 'unchanged')
    return { text: document(pod, `${what}: ${mutation.reason}, so the webhook leaves it as it is.`), findings };
  if (mutation.kind === 'mutated')
    return { text: document(mutation.pod, `${what}, as the webhook ${options.webhook} makes it.`), findings };
  if (mutation.pod === undefined) return { findings };
  return {
    text: document(mutation.pod, `${what}, as the webhook ${options.webhook} makes it and the API server refuses it.`),
    findings,
  };
}

/** The webhook looks in the namespace of the pod alone. */
function accountOf(pod: Manifest, accounts: ReadonlyMap<string, ReadObject>): ReadObject | undefined {
  return accounts.get(accountKey(metadataOf(pod).namespace, serviceAccountNameOf(pod)));
}

function accountKey(namespace: unknown, name: unknown): string {
  return JSON.stringify([namespace ?? null, name]);
}

function isAccount({ manifest }: ReadObject): boolean {
  return manifest.kind === 'ServiceAccount' && manifest.apiVersion === 'v1';
}

/** ServiceAccounts by namespace and name. Of two, the one that is applied last counts. */
function accountsIn(objects: readonly ReadObject[]): ReadonlyMap<string, ReadObject> {
  return new Map(
    objects.filter(isAccount).map((object) => {
      const { namespace, name } = metadataOf(object.manifest);
      return [accountKey(namespace, name), object];
    }),
  );
}

function document(pod: Manifest, title: string): string {
  const text = printYaml([pod]);
  const legend = LEGEND.filter(([stands]) => text.includes(stands)).map(
    ([stands, meaning]) => `${stands}: ${meaning}.`,
  );
  const labels = Object.entries(metadataOf(pod).labels ?? {});
  const isOpen = labels.some(([key, value]) => isGuardLabel(key) && String(value).includes('${'));
  const guard = 'The API server refuses this pod until values that only Azure knows are in the place of ${…}.';
  return [title, ...legend, ...(isOpen ? [guard] : [])].map(comment).join('') + text;
}

// Names are as people wrote them, and some characters end a comment or move the cursor of a terminal.
function comment(line: string): string {
  return `# ${line.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')}\n`;
}

function findingsOf(mutation: Mutation, workload: Workload, account: ReadObject | undefined, what: string): Finding[] {
  const place = (path: readonly (string | number)[]) => workload.object.place([...workload.path, ...path]);
  if (mutation.kind === 'unchanged') return nearMiss(workload, mutation.reason, what);
  if (mutation.kind === 'mutated') {
    return mutation.notes.map(({ kind, message, help, path }) => {
      const code: Code = kind === 'unknown' ? 'AZWI145' : 'AZWI144';
      return finding(code, place(path), `${what}: ${message}`, help);
    });
  }
  const { by, on, path, help } = mutation;
  const at = on === 'ServiceAccount' && account !== undefined ? account.place(path) : place(path);
  return [finding(by === 'webhook' ? 'AZWI141' : 'AZWI142', at, `${what} is refused: ${refusalText(mutation)}.`, help)];
}

function refusal(refused: Refusal, object: ReadObject, what: string): Finding {
  const message = `${what} is refused: ${refusalText(refused)}.`;
  return finding('AZWI142', object.place(refused.path), message, refused.help);
}

/** ServiceAccounts that no pod can have: without a text for a name, they are none. */
function refusedAccounts(objects: readonly ReadObject[]): Finding[] {
  return objects.filter(isAccount).flatMap((object) => {
    const { name, namespace } = metadataOf(object.manifest);
    const refused = [name, namespace].every((one) => isTextOrAbsent(one)) ? undefined : objectRefusal(object.manifest);
    return refused === undefined ? [] : [refusal(refused, object, titleOf(object.manifest))];
  });
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string';
}

function inexact({ object, path }: Workload, what: string): Finding[] {
  const at = inexactNumber(object.manifest, path);
  if (at === undefined) return [];
  const message = `${what}: ${at.join('.')} is a whole number of more than 15 digits, whose last digits may be others than those shown.`;
  const help = 'The cluster gets what is written. Put it in quotes if it is text.';
  return [finding('AZWI145', object.place(at), message, help)];
}

/** That a pod has no label is nothing to talk about, unless somebody has put the label somewhere. */
function nearMiss({ object, path }: Workload, reason: string, what: string): Finding[] {
  // The pod template first, then what is around it.
  const around = [...path.keys(), path.length].map((length) => path.slice(0, length)).reverse();
  const places = around.flatMap((owner) =>
    ['labels', 'annotations'].map((map) => [...owner, 'metadata', map, USE_LABEL]),
  );
  const found = places.find((place) => at(object.manifest, place) !== undefined);
  if (found === undefined) return [];
  const help = `Write ${USE_LABEL}: "true" among the labels of the pod${path.length === 0 ? '' : ' template'}; no other place counts.`;
  return [finding('AZWI143', object.place(found), `${what}: ${reason}, so the webhook leaves it as it is.`, help)];
}

function at(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? (value as Record<string, unknown>)[key]
      : undefined;
  }, root);
}
