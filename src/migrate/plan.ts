/** What moving from AAD Pod Identity to Azure Workload Identity means for a set of objects. */
import type { Finding } from '../diagnostics';
import type { ReadObject } from '../manifests';
import { Accounts, type MoveAccount } from './accounts';
import { type Binding, isOfPodIdentity, type PodIdentity, readCustomResources } from './custom-resources';
import { at, textOf } from './fields';
import { Input, twice } from './input';
import { isForcedNamespaced } from './installation';
import { Judge } from './judge';
import { LabelSelections, placesOfLabel } from './label-selections';
import { compare, Matcher } from './match';
import { deadBindings, excepted, foreign, handMadeProxy, several, stayingLabel, unbound, unmovable } from './reasons';
import { refused } from './refused';
import { type Removal, removalsOf } from './removals';
import { resourceKey } from './resource-id';
import { ownProxy, Sidecars } from './sidecars';
import { type NotMoved, readWorkloads, type Workload } from './workloads';

export interface MigrationOptions {
  /**
   * Namespace of objects that say none.
   * @default - such objects are findings
   */
  readonly namespace?: string;
  /**
   * Which workloads get the proxy sidecar, because their Azure SDK is too old to use the token itself: all of them, or
   * those named `web`, `Deployment/web` or `shop/Deployment/web`.
   * @default 'none'
   */
  readonly proxySidecar?: 'all' | 'none' | readonly string[];
  /**
   * Whether pod identity serves pods from their own namespace only, as the add-on of AKS does.
   * @default - what MIC and NMI of the input say; false if they are not in it
   */
  readonly forceNamespaced?: boolean;
  /**
   * What is said of files that were left out: as long as they are, it is not sure that nothing uses pod identity.
   * @default - no file was left out
   */
  readonly unread?: readonly Finding[];
}

/** A workload that can be moved. */
export interface Move {
  readonly workload: Workload;
  readonly namespace: string;
  readonly account: MoveAccount;
  /** What the pods get when they ask for no identity: the first of `identities`. */
  readonly identity: PodIdentity;
  /** All identities of the pods. Code must name each but the first by its client id. */
  readonly identities: readonly [PodIdentity, ...PodIdentity[]];
  readonly bindings: readonly Binding[];
  readonly proxySidecar: boolean;
  /** Port of the proxy sidecar, where a container has that of the webhook. */
  readonly proxyPort: number | undefined;
  /** Whether the old label must stay on the pods, because something selects them by it. */
  readonly keepsLabel: boolean;
}

/** A trust that is needed: one federated credential. */
export interface Trust {
  readonly identity: PodIdentity;
  readonly account: MoveAccount;
}

/** Every object of the input is in one of `moves` (workloads and their accounts), `notMoved`, `made`, `podIdentity` and `others`. */
export interface MigrationPlan {
  /** In the order of namespace, kind and name. */
  readonly moves: readonly Move[];
  /** Objects that stay as they are, each with the reason, which is among the findings as well. */
  readonly notMoved: readonly NotMoved[];
  /** Pods, ReplicaSets and Jobs that a workload of the input has made. */
  readonly made: readonly ReadObject[];
  /** The custom resources of pod identity. */
  readonly podIdentity: readonly ReadObject[];
  /** All other objects, ServiceAccounts among them. */
  readonly others: readonly ReadObject[];
  /** What is to be removed in the end, by namespace. */
  readonly removals: readonly Removal[];
  /** What is said of files that were left out. */
  readonly unread: readonly Finding[];
  /** Credentials that are needed, each once. */
  readonly trusts: readonly Trust[];
  /** Names in `proxySidecar` that no workload has whose pods use pod identity. */
  readonly unknownNames: readonly string[];
  readonly findings: readonly Finding[];
}

/** Plans the move. Nothing is written, and nothing but the objects is looked at. */
export function planMigration(objects: readonly ReadObject[], options: MigrationOptions = {}): MigrationPlan {
  const input = new Input(objects, options.namespace);
  const [podIdentity, rest] = parted(input.objects, isOfPodIdentity);
  const resources = readCustomResources(podIdentity, input);
  const { workloads, made, notMoved: strangers } = readWorkloads(rest, input);
  const matcher = new Matcher(resources, options.forceNamespaced ?? isForcedNamespaced(rest));
  const accounts = new Accounts(rest, input, workloads);
  const selections = new LabelSelections(rest);
  const sidecars = new Sidecars(options.proxySidecar ?? 'none');
  const judge = new Judge(rest, input);
  const findings: Finding[] = [];
  const moves: Move[] = [];
  const notMoved: NotMoved[] = [...strangers];
  const used = new Set<Binding>();
  const reached = new Set<string>(strangers.flatMap(({ object }) => labelValues(object)));
  const idleOfMoved = new Map<Binding, string>();

  for (const workload of sorted(workloads)) {
    const exception = matcher.exceptionOf(workload);
    if (exception !== undefined) {
      if (workload.selector !== undefined) reached.add(workload.selector);
      notMoved.push(excepted(workload, exception));
      continue;
    }
    if (workload.selector === undefined) continue;
    reached.add(workload.selector);
    const { matches, idle } = matcher.of(workload);
    for (const { binding } of matches) used.add(binding);
    const [first] = matches;
    if (first === undefined) {
      notMoved.push(unbound(workload, idle));
      continue;
    }
    const blocking = matches.find(({ identity }) => identity.kind === 'unmovable');
    if (blocking !== undefined) {
      notMoved.push(unmovable(workload, blocking));
      continue;
    }
    const identities = distinct(matches.map(({ identity }) => identity as PodIdentity));
    const proposal = accounts.propose(workload, identities[0]);
    const asked = sidecars.has(workload) && !ownProxy(workload);
    const verdict = refused(workload, proposal.account) ?? judge.of(workload, proposal.account, asked);
    if ('object' in verdict) {
      notMoved.push(verdict);
      continue;
    }
    accounts.take(proposal);
    const move: Move = {
      workload,
      namespace: workload.namespace,
      account: proposal.account,
      identity: identities[0],
      identities,
      bindings: matches.map(({ binding }) => binding),
      proxySidecar: verdict.sidecar !== undefined,
      proxyPort: verdict.sidecar?.port,
      keepsLabel: selections.keep(workload),
    };
    moves.push(move);
    for (const { binding, why } of idle) idleOfMoved.set(binding, why);
    findings.push(...several(move), ...foreign(move), ...handMadeProxy(workload), ...stayingLabel(move));
    findings.push(...verdict.findings);
  }

  const taken = new Set(moves.map(({ account }) => account.object));
  const rivals = input.rivals.filter(
    ({ first, second }) => isOfPodIdentity(first) || taken.has(first) || hasLabel(first) || hasLabel(second),
  );
  const dead = deadBindings(resources.bindings, used, reached, idleOfMoved);
  const left = uniqueFindings(notMoved.map((one) => one.finding));
  const gone = new Set<ReadObject>([
    ...moves.flatMap(({ workload, account }) => [
      workload.object,
      ...(account.object === undefined ? [] : [account.object]),
    ]),
    ...made,
    ...notMoved.map((one) => one.object),
  ]);
  return {
    moves,
    notMoved,
    made,
    podIdentity,
    others: rest.filter((one) => !gone.has(one)),
    removals: removalsOf(podIdentity, (object) => input.namespaceOf(object)),
    unread: options.unread ?? [],
    trusts: trustsOf(moves),
    unknownNames: sidecars.unknown(workloads.filter(({ selector }) => selector !== undefined)),
    findings: [
      ...rivals.map(twice),
      ...input.findings,
      ...resources.findings,
      ...left,
      ...dead,
      ...accounts.findings,
      ...findings,
    ],
  };
}

function hasLabel({ manifest }: ReadObject): boolean {
  return placesOfLabel(manifest).length > 0;
}

function labelValues({ manifest }: ReadObject): readonly string[] {
  return placesOfLabel(manifest).flatMap((path) => textOf(at(manifest, path)) ?? []);
}

// Two AzureIdentities may stand for one identity of Azure.
function distinct(identities: readonly PodIdentity[]): readonly [PodIdentity, ...PodIdentity[]] {
  const found = new Map<string, PodIdentity>();
  for (const one of identities) {
    const key = resourceKey(one.resource);
    if (!found.has(key)) found.set(key, one);
  }
  const [first, ...others] = found.values();
  if (first === undefined) throw new Error('A move has an identity.');
  return [first, ...others];
}

function trustsOf(moves: readonly Move[]): readonly Trust[] {
  const found = new Map<string, Trust>();
  for (const { identities, account } of moves) {
    for (const identity of identities) {
      const key = JSON.stringify([resourceKey(identity.resource), account.namespace, account.name]);
      if (!found.has(key)) found.set(key, { identity, account });
    }
  }
  return [...found.values()];
}

function sorted(workloads: readonly Workload[]): readonly Workload[] {
  return [...workloads].sort(
    (a, b) => compare(a.namespace, b.namespace) || compare(a.kind, b.kind) || compare(a.name, b.name),
  );
}

function parted<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}

// Several objects of one owner have one reason.
function uniqueFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((one) => [one.message, one])).values()];
}
