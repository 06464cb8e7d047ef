import type { IConstruct } from 'constructs';
import { type Code, type Finding, finding, formatFinding, hasErrors, type Place } from './diagnostics';

/** What is known about the declaration of a construct: where in the user's program it stands, and what is wrong with it. */

interface Declaration {
  readonly stack: { readonly stack?: string };
  readonly findings: Finding[];
}

const declarations = new WeakMap<IConstruct, Declaration>();
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
 * above it is the user's line.
 */
export function declare(construct: IConstruct, caller: NewableFunction | CallableFunction): void {
  const stack: { stack?: string } = {};
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 1;
  Error.captureStackTrace(stack, caller as (...args: never[]) => unknown);
  Error.stackTraceLimit = limit;
  const declaration = { stack, findings: [] };
  declarations.set(construct, declaration);
  // Under a plain cdk8s App there is nobody else to say it.
  construct.node.addValidation({
    validate: () => {
      if (isJudged(construct)) return [];
      warnOnceWithoutApp();
      return hasErrors(declaration.findings) ? declaration.findings.map(formatFinding) : [];
    },
  });
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
  for (const scope of [...construct.node.scopes].reverse()) {
    const declaration = declarations.get(scope);
    if (declaration !== undefined) return { construct: path, ...framePlace(declaration.stack.stack) };
  }
  return { construct: path };
}

function framePlace(stack: string | undefined): Place {
  const match = /\(?((?:file:\/\/)?[^()\s][^()]*?):(\d+):(\d+)\)?\s*$/.exec(stack?.split('\n')[1] ?? '');
  const [, file, line, column] = match ?? [];
  if (file === undefined || file.startsWith('node:')) return {};
  const path = file.replace(/^.*?at (?:.*\()?/, '').replace(/^file:\/\//, '');
  const base = `${process.cwd()}/`;
  return {
    file: path.startsWith(base) ? path.slice(base.length) : path,
    line: Number(line),
    column: Number(column),
  };
}

/** Adds a finding about a construct, at its place. */
export function report(construct: IConstruct, code: Code, message: string, help: string, property?: string): void {
  const place = { ...placeOf(construct), ...(property === undefined ? {} : { property }) };
  reportFinding(construct, finding(code, place, message, help));
}

/** Adds a finding that knows its place already. */
export function reportFinding(construct: IConstruct, one: Finding): void {
  const known = declarations.get(construct);
  if (known !== undefined) {
    known.findings.push(one);
    return;
  }
  declare(construct, reportFinding);
  declarations.get(construct)?.findings.push(one);
}

/** What was found about a construct while it was declared. */
export function findingsOf(construct: IConstruct): readonly Finding[] {
  return declarations.get(construct)?.findings ?? [];
}
