import type { IConstruct } from 'constructs';
import { type CallSite, callSite, placeOfSite } from './call-site';
import { type Code, type Finding, finding, formatFinding, hasErrors, type Place } from './diagnostics';

/** What is known about the declaration of a construct: where in the user's program it stands, and what is wrong with it. */

const sites = new WeakMap<IConstruct, CallSite>();
const findings = new WeakMap<IConstruct, Finding[]>();
const JUDGES = Symbol.for('cdk8s-azwi:judges-findings');

/** Says that an app collects findings itself, so that they are not reported a second time as plain validations. */
export function judgesFindings(root: IConstruct): void {
  Object.defineProperty(root, JUDGES, { value: true });
}

/** Whether the app that a construct is in is ours. */
export function isJudged(construct: IConstruct): boolean {
  return JUDGES in construct.node.root;
}

/**
 * Remembers where a construct was declared. `caller` is the constructor or factory that the user called; the frame
 * above it is the user's line. Without one, the construct stands where the one around it does.
 */
export function declare(construct: IConstruct, caller: NewableFunction | CallableFunction | undefined): void {
  if (caller !== undefined) sites.set(construct, callSite(caller));
  collect(construct);
}

const visitors: ((root: IConstruct) => void)[] = [];
const leaders = new WeakMap<IConstruct, IConstruct>();

/** Has a tree that we are part of visited before it is rendered, whosever app it is. */
export function beforeRendering(visit: (root: IConstruct) => void): void {
  visitors.push(visit);
}

let visited = false;

/** Runs what visits the tree itself, or has done so; validations need not do it once more meanwhile. */
export function withoutVisits<T>(run: () => T): T {
  const before = visited;
  visited = true;
  try {
    return run();
  } finally {
    visited = before;
  }
}

// cdk8s validates a whole app before it renders any chart of it. Of all our validations, one visits.
function visitTree(construct: IConstruct): void {
  if (visited) return;
  const { root } = construct.node;
  const leader = leaders.get(root) ?? construct;
  leaders.set(root, leader);
  if (leader === construct) for (const visit of visitors) visit(root);
}

// Under a plain cdk8s App there is nobody but a validation to say what was found.
function collect(construct: IConstruct): Finding[] {
  const known = findings.get(construct);
  if (known !== undefined) return known;
  const collected: Finding[] = [];
  findings.set(construct, collected);
  construct.node.addValidation({
    validate: () => {
      visitTree(construct);
      if (isJudged(construct)) return [];
      warnOnceWithoutApp();
      return hasErrors(collected) ? collected.map(formatFinding) : [];
    },
  });
  return collected;
}

let warned = false;

/** Says once that an app which is not ours writes the Kubernetes half alone. */
export function warnOnceWithoutApp(): void {
  if (warned) return;
  warned = true;
  process.emitWarning(
    'cdk8s.App writes the Kubernetes manifests only. For the Bicep half, and for the checks across both, use the App of cdk8s-azwi.',
    { code: 'AZWI005', type: 'cdk8s-azwi' },
  );
}

/** Where a construct was declared: its path, and file and line of the user's program. */
export function placeOf(construct: IConstruct): Place {
  const path = construct.node.path;
  for (let at: IConstruct | undefined = construct; at !== undefined; at = at.node.scope) {
    const site = sites.get(at);
    const place = site === undefined ? {} : placeOfSite(site);
    if (place.file !== undefined) return { construct: path, ...place };
  }
  return { construct: path };
}

/** Adds a finding about a construct, at its place. */
export function report(construct: IConstruct, code: Code, message: string, help: string, property?: string): void {
  const place = { ...placeOf(construct), ...(property === undefined ? {} : { property }) };
  reportFinding(construct, finding(code, place, message, help));
}

/** Adds a finding that knows its place already. */
export function reportFinding(construct: IConstruct, one: Finding): void {
  collect(construct).push(one);
}

/** What was found about a construct while it was declared. */
export function findingsOf(construct: IConstruct): readonly Finding[] {
  return findings.get(construct) ?? [];
}
