import { type ArmResource, type ArmValue, Opaque } from '../../arm/resource';
import { type Finding, finding, type Place } from '../../diagnostics';
import { type Issue, type Path, validateAzure } from '../../schemas/azure';
import { inert } from '../../schemas/azure/inert';
import { pathText } from '../../schemas/azure/issue';
import { judgeOf } from '../../schemas/azure/limit';
import { bodyLimits } from '../../schemas/azure/limits';
import { isObject } from './fields';
import { policyIssues } from './policy-issues';
import { resourceLabel } from './resource-label';
import { roleIssues } from './role-issues';
import { secretIssues, secretNames } from './secret-issues';
import { isToBeFilled } from './to-be-filled';
import { TYPES } from './told';

/** What was found, and what nobody here knows. */
export interface ResourceJudgement {
  readonly findings: readonly Finding[];
  /** Types of resources, with their version, that there is no schema of here, with their number. */
  readonly unknownTypes: ReadonlyMap<string, number>;
}

/** Judges each resource that templates deploy by itself, as Azure would. */
export function judgeResources(resources: readonly ArmResource[]): ResourceJudgement {
  const unknownTypes = new Map<string, number>();
  const deployed = resources.filter((one) => !one.existing && one.deployed !== false);
  const findings = [...deployed.flatMap((one) => judgeResource(one, unknownTypes)), ...secretNames(deployed)];
  return { findings: once(findings), unknownTypes };
}

const isOpaque = (value: unknown): boolean =>
  value instanceof Opaque || (typeof value === 'string' && isToBeFilled(value));

function judgeResource(resource: ArmResource, unknownTypes: Map<string, number>): Finding[] {
  const { id, apiVersion = '' } = resource;
  const body = bodyOf(resource);
  const type = `${id.type}@${apiVersion}`;
  const { known, issues } = validateAzure(type, body, { isOpaque });
  if (!known) unknownTypes.set(type, (unknownTypes.get(type) ?? 0) + 1);
  const limits = known ? [] : judgeOf(bodyLimits(id.type))(inert(body, isOpaque).value);
  const own = [...policyIssues(resource), ...roleIssues(resource), ...secretIssues(resource)];
  return [...[...issues, ...limits].filter((one) => !isSaidByRule(id.type, one, body)), ...own].map(
    ({ code, path, message, help }) =>
      finding(code, placeOf(resource, path), `${capital(resourceLabel(id))}: ${message}`, help),
  );
}

// What a rule tells in words of its own, with what it breaks; only of values of the right kind.
const RULED: readonly { readonly type: string; readonly property: RegExp }[] = [
  { type: TYPES.credential, property: /^properties\.(?:issuer|subject|audiences)(?:\[\d+\])?$/ },
  { type: TYPES.cluster, property: /^properties\.oidcIssuerProfile\.enabled$/ },
  { type: TYPES.cluster, property: /^properties\.securityProfile\.workloadIdentity\.enabled$/ },
];

function isSaidByRule(type: string, { code, property, path }: Issue, body: ArmValue): boolean {
  if (code !== 'AZWI812' || !RULED.some((one) => one.type === type.toLowerCase() && one.property.test(property))) {
    return false;
  }
  const value = path.reduce<unknown>(
    (found, step) => (found as Readonly<Record<string | number, unknown>>)[step],
    body,
  );
  return typeof value === 'string' || typeof value === 'boolean' || Array.isArray(value);
}

/**
 * The body as schemas read it: with its own name, without what is null, which Azure takes for absent, and without what a
 * template may say of any resource for people.
 */
function bodyOf({ body, id }: ArmResource): ArmValue {
  const name = id.names.at(-1);
  const own = name === undefined && typeof body.name !== 'string' ? new Opaque() : (name ?? body.name ?? new Opaque());
  const { metadata: _metadata, comments: _comments, ...said } = withoutNull(body) as Readonly<Record<string, ArmValue>>;
  return { ...said, name: own };
}

function withoutNull(value: ArmValue): ArmValue {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutNull(inner)]));
}

function placeOf(resource: ArmResource, path: Path): Place {
  return { ...resource.place(path), property: pathText(path) };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// A template with two files of parameters is read twice, and is wrong in one place.
function once(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, place, message }) => {
    const key = JSON.stringify([code, place.file, place.line, place.column, place.property, message]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
