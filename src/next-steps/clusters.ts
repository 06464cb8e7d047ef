import type { Entry } from '../azure/layout';
import { required, type Word } from '../shell';
import type { Synthesis } from '../synthesis';
import { nodeOf } from '../values';
import { type ExistingAccount, existingAccounts } from './accounts';
import { isInOrderByName } from './file-order';
import { isCluster, isType, plainName } from './places';
import { accountKey, namespaceOf, type Workload, workloadsOf } from './workloads';

const CREDENTIAL = 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials';

/** A cluster that manifests are applied to: one of AKS, one that only its issuer is known of, or whichever there is. */
export interface Target {
  readonly entry: Entry | undefined;
  readonly issuer: string | undefined;
  /** Context of kubectl; undefined for the current one, where there is just one cluster. */
  readonly context: Word | undefined;
  /** Variable that the context is taken from, where it has no name that is known here. */
  readonly variable: string | undefined;
}

/** Clusters that get the same. */
export interface Share {
  readonly targets: readonly Target[];
  /** Files of manifests; in all clusters together, these are all that there are. */
  readonly files: readonly string[];
  /** Whether these are all files of the app. */
  readonly whole: boolean;
  /** Whether they may be applied by their names, as kubectl does with a folder. */
  readonly inOrderByName: boolean;
  readonly namespaces: readonly string[];
  readonly workloads: readonly Workload[];
  readonly accounts: readonly ExistingAccount[];
}

interface Trusting {
  readonly entry: Entry | undefined;
  readonly issuer: string | undefined;
  readonly accounts: Set<string>;
}

/** Which cluster gets what: what has ServiceAccounts goes where they are trusted, everything else everywhere. */
export function sharesOf(synthesis: Synthesis): readonly Share[] {
  const trusting = trustingClusters(synthesis);
  const targets = withContexts(trusting);
  const workloads = workloadsOf(synthesis);
  const existing = existingAccounts(synthesis);
  if (synthesis.kubernetes.objects.length + existing.length === 0) return [];
  const trusted = new Set(trusting.flatMap(({ accounts }) => [...accounts]));
  const accountsByFile = accountsIn(synthesis, workloads, trusted);
  const inOrderByName = isInOrderByName(synthesis);
  const shares = new Map<string, Share>();
  for (const [index, target] of targets.entries()) {
    const isHere = (account: string): boolean =>
      !trusted.has(account) || trusting[index]?.accounts.has(account) === true;
    const files = filesFor(accountsByFile, isHere);
    const inFiles = new Set(files);
    const share: Share = {
      targets: [target],
      files,
      whole: files.length === synthesis.kubernetes.files.size,
      inOrderByName,
      namespaces: namespacesIn(synthesis, inFiles),
      workloads: workloads.filter(({ account, file }) => isHere(account) && inFiles.has(file)),
      accounts: existing.filter(({ key }) => isHere(key)),
    };
    const key = JSON.stringify([
      files,
      share.workloads.map(({ object }) => object),
      share.accounts.map((one) => one.key),
    ]);
    const same = shares.get(key);
    shares.set(key, same === undefined ? share : { ...same, targets: [...same.targets, target] });
  }
  return [...shares.values()];
}

function trustingClusters({ azure }: Synthesis): readonly Trusting[] {
  const found = new Map<string, Trusting>();
  const add = (key: string, cluster: Omit<Trusting, 'accounts'>, account?: string): void => {
    const known = found.get(key) ?? { ...cluster, accounts: new Set() };
    found.set(key, known);
    if (account !== undefined) known.accounts.add(account);
  };
  const entries = new Map(azure.entries.map((entry) => [entry.key, entry]));
  for (const credential of azure.entries.filter((entry) => entry.written && isType(entry, CREDENTIAL))) {
    const { issuer, subject } = (credential.body.properties ?? {}) as Readonly<Record<string, unknown>>;
    const [, namespace, name] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(plain(subject)) ?? [];
    if (namespace === undefined || name === undefined) continue;
    const node = nodeOf(issuer);
    const key = node?.kind === 'reference' ? azure.keyOf(node.target) : plain(issuer);
    const entry = node === undefined || key === undefined ? undefined : entries.get(key);
    // An issuer that is an expression is of no cluster that could be named.
    if (key !== undefined && key !== '')
      add(key, { entry, issuer: node === undefined ? key : undefined }, accountKey(namespace, name));
  }
  if (found.size === 0) {
    for (const entry of azure.entries.filter(isCluster)) add(entry.key, { entry, issuer: undefined });
  }
  if (found.size === 0) add('', { entry: undefined, issuer: undefined });
  return [...found.values()];
}

function withContexts(clusters: readonly Trusting[]): readonly Target[] {
  const [only] = clusters;
  if (clusters.length === 1 && only !== undefined) {
    return [{ entry: only.entry, issuer: only.issuer, context: undefined, variable: undefined }];
  }
  const names = clusters.map(({ entry }) => (entry === undefined ? '' : plainName(entry).toLowerCase()));
  let unnamed = 0;
  return clusters.map(({ entry, issuer }, index) => {
    if (entry === undefined) {
      const variable = `KUBE_CONTEXT_${++unnamed}`;
      return { entry, issuer, context: required(variable), variable };
    }
    const before = names.slice(0, index).filter((name) => name === names[index]).length;
    return {
      entry,
      issuer,
      context: `${plainName(entry)}${before === 0 ? '' : `-${before + 1}`}`,
      variable: undefined,
    };
  });
}

/** The ServiceAccounts that some cluster trusts, by the files of manifests that have or use them. */
function accountsIn(
  { kubernetes }: Synthesis,
  workloads: readonly Workload[],
  trusted: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>([...kubernetes.files.keys()].map((file) => [file, []]));
  const add = (file: string, account: string): void => {
    if (trusted.has(account)) found.get(file)?.push(account);
  };
  for (const { file, manifest } of kubernetes.objects) {
    if (manifest.kind === 'ServiceAccount')
      add(file, accountKey(namespaceOf(manifest), String(manifest.metadata?.name)));
  }
  for (const { file, account } of workloads) add(file, account);
  return found;
}

function filesFor(
  accountsByFile: ReadonlyMap<string, readonly string[]>,
  isHere: (account: string) => boolean,
): readonly string[] {
  return [...accountsByFile].flatMap(([file, accounts]) =>
    accounts.length === 0 || accounts.some(isHere) ? [file] : [],
  );
}

// Every cluster has these.
const BUILT_IN = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];

// Those that the manifests use and do not make.
function namespacesIn({ kubernetes }: Synthesis, files: ReadonlySet<string>): readonly string[] {
  const objects = kubernetes.objects.filter(({ file }) => files.has(file)).map(({ manifest }) => manifest);
  const made = new Set<unknown>(BUILT_IN);
  for (const { kind, metadata } of objects) if (kind === 'Namespace') made.add(metadata?.name);
  const used = new Set(
    objects.flatMap(({ metadata }) => metadata?.namespace ?? []).filter((name) => typeof name === 'string'),
  );
  return [...used].filter((name) => !made.has(name)).sort();
}

function plain(value: unknown): string {
  return typeof value === 'string' && nodeOf(value) === undefined ? value : '';
}
