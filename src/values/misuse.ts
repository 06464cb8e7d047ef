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
  return misuse(
    'AZWI601',
    construct,
    `${description} is known only after the deployment; it cannot be joined, compared or formatted as text.`,
    WAY_OUT,
  );
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

/** The value is of another app, which has not recorded it: its placeholder would be nobody's here. */
export function ofAnotherApp(description: string, construct: IConstruct): FindingsError {
  return new FindingsError([
    finding(
      'AZWI601',
      { construct: construct.node.path },
      `${description} belongs to another App, and is not recorded there.`,
      'Deploy and record the other app first; an identity can be taken from its record with ManagedIdentity.fromRecord.',
    ),
  ]);
}

/** Something stands in the tagged template that has no text. */
export function notText(value: unknown): FindingsError {
  const what =
    value === undefined || value === null ? String(value) : `an ${Array.isArray(value) ? 'array' : typeof value}`;
  return misuse(
    'AZWI004',
    undefined,
    `The tagged template text\`…\` was given ${what}.`,
    'Give it strings, numbers, booleans and deploy-time values.',
  );
}
