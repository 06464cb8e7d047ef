import type { IConstruct } from 'constructs';
import { userPlace } from '../call-site';
import { type Code, finding } from '../diagnostics';
import { FindingsError } from '../findings-error';

/** What people get to read when a value that only Azure knows is used where it cannot be. */

const WAY_OUT = 'Pass the value on its own, or build the string with the tagged template: text`${value}/more`.';

function misuse(code: Code, construct: IConstruct | undefined, message: string, help: string): FindingsError {
  const path = construct === undefined ? {} : { construct: construct.node.path };
  return new FindingsError([finding(code, { ...path, ...userPlace() }, message, help)]);
}

/** The value is read as a string is read. */
export function readAsText(description: string, construct: IConstruct): FindingsError {
  if (isInJsonPatch()) return inJsonPatch(description, construct);
  return misuse(
    'AZWI601',
    construct,
    `${description} is known only after the deployment; it cannot be joined, compared or formatted as text.`,
    WAY_OUT,
  );
}

// cdk8s copies patches as JSON while it renders the object, so that the only trace of them is on the stack.
function isInJsonPatch(): boolean {
  const site: { readonly stack?: string } = {};
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 100;
  Error.captureStackTrace(site, isInJsonPatch);
  Error.stackTraceLimit = limit;
  // With source maps, cdk8s is told by its sources. By their files, because an L1 has a `toJson` of its own.
  return /[\\/]cdk8s[\\/](?:lib|src)[\\/]json-patch\.[jt]s:.*\n.*[\\/]cdk8s[\\/](?:lib|src)[\\/]api-object\.[jt]s:/.test(
    site.stack ?? '',
  );
}

// Without a line: whoever renders the object says where that is declared.
function inJsonPatch(description: string, construct: IConstruct): FindingsError {
  return new FindingsError([
    finding(
      'AZWI601',
      { construct: construct.node.path },
      `A JsonPatch of the object has ${description} in it, which is known only after the deployment; cdk8s copies patches as JSON, and cannot copy that.`,
      'Give the value where the object is declared. Where that is not possible, as with an Include, put it into a ConfigMap and let the patch refer to that (valueFrom.configMapKeyRef).',
    ),
  ]);
}

/** The value was copied by something that leaves out where it comes from. */
export function lostSource(): FindingsError {
  return misuse(
    'AZWI601',
    undefined,
    'A value that is known only after the deployment was cloned; the clone does not know what it stands for.',
    'Pass the value itself; leave it out of deep copies and merges.',
  );
}

/** The value cannot stand in a manifest, because no deployment hands it over. */
export function notHandedOver(description: string, construct: IConstruct): FindingsError {
  return new FindingsError([
    finding(
      'AZWI601',
      { construct: construct.node.path },
      `${description} cannot stand in a manifest: the deployment does not hand it over.`,
      'Use it in Azure resources, or write the value itself into the manifest.',
    ),
  ]);
}

/**
 * The value is of another app, which has not recorded it: its placeholder would be nobody's here. Without a place:
 * whoever renders the object says where that is declared.
 */
export function ofAnotherApp(description: string): FindingsError {
  return new FindingsError([
    finding(
      'AZWI601',
      {},
      `${description} belongs to another App, and is not recorded there.`,
      'Deploy and record the other app first; an identity can be taken from its record with ManagedIdentity.fromRecord.',
    ),
  ]);
}

/** Something stands in the tagged template that has no text. */
export function notText(value: unknown): FindingsError {
  const what = value === undefined || value === null ? String(value) : withArticle(value);
  return misuse(
    'AZWI004',
    undefined,
    `The tagged template text\`…\` was given ${what}.`,
    'Give it strings, numbers, booleans and deploy-time values.',
  );
}

function withArticle(value: unknown): string {
  const type = Array.isArray(value) ? 'array' : typeof value;
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

/** The tagged template was called as a function, or by something that is no template. */
export function notTemplate(): FindingsError {
  return misuse(
    'AZWI004',
    undefined,
    'text was called as a function, but it is a tagged template.',
    'Write it in front of backticks: text`${value}/more`.',
  );
}
