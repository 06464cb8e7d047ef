import { readFileSync } from 'node:fs';
import { type Finding, finding, type Place } from '../diagnostics';
import { decodeJson, unreadable } from './json-file';
import { RECORDED, type RecordedKind } from './placeholder';

/** What a deployment handed over: the outputs of `bicep/main.bicep`, by kind and name. */
export interface DeploymentRecord {
  readonly identities: Readonly<Record<string, { clientId: string; principalId: string; tenantId: string }>>;
  readonly vaults: Readonly<Record<string, { uri: string }>>;
  readonly clusters: Readonly<Record<string, { issuerUrl: string }>>;
}

/** A record, or what is wrong with it. */
export type RecordResult = { readonly record: DeploymentRecord } | { readonly findings: readonly Finding[] };

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** What Azure takes for the name of a vault, but for its length. */
const VAULT_NAME = /^[a-z][a-z0-9-]*$/i;
const KINDS = Object.keys(RECORDED) as RecordedKind[];
const AGAIN = 'Deploy, then record again: az deployment … show --query properties.outputs | npx cdk8s-azwi record';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// URL.canParse passes over tabs and line feeds, and what quotes and dollar signs do to a manifest or a shell that the
// value is substituted into is nobody's intention.
function isHttpsUrl(value: string): boolean {
  return /^https:\/\/[^\s"'`$<>{}|\\^#]+$/.test(value) && URL.canParse(value);
}

function valueProblem(name: string, property: string, value: unknown): string | undefined {
  if (typeof value !== 'string') return `is ${value === undefined ? 'missing' : JSON.stringify(value)}, not a string`;
  if (property === 'uri' || property === 'issuerUrl') {
    if (!isHttpsUrl(value)) return `is ${JSON.stringify(value)}, not an https URL`;
    return property === 'uri' ? vaultProblem(name, value) : undefined;
  }
  return GUID.test(value) ? undefined : `is ${JSON.stringify(value)}, not a GUID`;
}

function vaultProblem(name: string, uri: string): string | undefined {
  const { hostname, pathname } = new URL(uri);
  if (pathname !== '/' || uri.includes('?')) return `is ${JSON.stringify(uri)}, which goes on after the host`;
  const vault = name.slice(name.lastIndexOf('/') + 1);
  if (!VAULT_NAME.test(vault) || hostname.startsWith(vault.toLowerCase())) return undefined;
  return `is ${JSON.stringify(uri)}, whose host does not begin with the name of the vault`;
}

// What is put together with it counts on the slash that Azure ends it with: `${vault.uri}secrets/x`.
function completed(property: string, value: string): string {
  return property === 'uri' && !value.endsWith('/') ? `${value}/` : value;
}

function readEntries(
  kind: RecordedKind,
  given: unknown,
  place: Place,
  findings: Finding[],
): Record<string, Record<string, string>> {
  const entries: Record<string, Record<string, string>> = Object.create(null);
  if (given === undefined) return entries;
  if (!isObject(given)) {
    findings.push(finding('AZWI603', { ...place, property: kind }, `${kind} is not an object.`, AGAIN));
    return entries;
  }
  for (const name of Object.keys(given).sort()) {
    const entry = given[name];
    const values: Record<string, string> = {};
    for (const property of RECORDED[kind]) {
      const value = isObject(entry) ? entry[property] : undefined;
      const problem = valueProblem(name, property, value);
      if (problem === undefined) values[property] = completed(property, value as string);
      else {
        const where = `${kind}[${JSON.stringify(name)}].${property}`;
        findings.push(finding('AZWI603', { ...place, property: where }, `${where} ${problem}.`, AGAIN));
      }
    }
    entries[name] = values;
  }
  return entries;
}

// az wraps each output: { "type": "Object", "value": … }.
function isOutput(value: unknown): value is { readonly value: unknown } {
  return isObject(value) && typeof value.type === 'string' && isObject(value.value);
}

/**
 * Checks the shape of a record: three tables, GUIDs where ids stand, https URLs where URLs stand, and at a vault the URI
 * of that vault, which gets the slash at its end where it lacks it.
 */
export function checkRecord(given: unknown, place: Place): RecordResult {
  if (!isObject(given)) {
    return { findings: [finding('AZWI603', place, 'The record is not an object.', AGAIN)] };
  }
  if (KINDS.some((kind) => isOutput(given[kind]))) {
    const message = 'These are outputs as az prints them, not a record of them.';
    return {
      findings: [finding('AZWI603', place, message, `Record them: npx cdk8s-azwi record ${place.file ?? ''}`.trim())],
    };
  }
  const findings: Finding[] = [];
  for (const key of Object.keys(given)) {
    if (!(KINDS as string[]).includes(key)) {
      findings.push(finding('AZWI603', { ...place, property: key }, `"${key}" is none of ${KINDS.join(', ')}.`, AGAIN));
    }
  }
  const record = {
    identities: readEntries('identities', given.identities, place, findings),
    vaults: readEntries('vaults', given.vaults, place, findings),
    clusters: readEntries('clusters', given.clusters, place, findings),
  };
  return findings.length > 0 ? { findings } : { record: record as unknown as DeploymentRecord };
}

/** Parses and checks the text of a record. */
export function parseRecord(text: string, file: string): RecordResult {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = text.trim() === '' ? 'it is empty' : (error as Error).message;
    return { findings: [finding('AZWI602', { file }, `The record ${file} is not JSON: ${why}.`, AGAIN)] };
  }
  return checkRecord(given, { file });
}

/** Reads a record. A file that is not there is no finding: before the first deployment there is none. */
export function readRecord(file: string): RecordResult | undefined {
  let text: string;
  try {
    text = decodeJson(readFileSync(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A file where its folder should be is told when the folder is to be written.
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    const { reason, help } = unreadable(error);
    return { findings: [finding('AZWI602', { file }, `The record ${file} cannot be read: ${reason}.`, help)] };
  }
  return parseRecord(text, file);
}

/** The text of a record as it is committed: sorted, two blanks of indentation, one line feed at the end. */
export function printRecord(record: DeploymentRecord): string {
  const sorted = KINDS.map((kind) => {
    const entries: Record<string, Record<string, string>> = record[kind];
    const names = Object.keys(entries).sort();
    const values = names.map((name) => [name, Object.fromEntries(RECORDED[kind].map((p) => [p, entries[name]?.[p]]))]);
    return [kind, Object.fromEntries(values)];
  });
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

/**
 * Takes the record out of what `az deployment … show` printed: the outputs, or the whole deployment. A deployment
 * that failed, or has no outputs of ours, is a finding.
 */
export function recordOfDeployment(text: string, file: string): RecordResult {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = text.trim() === '' ? 'there is nothing in it (did az fail?)' : (error as Error).message;
    return { findings: [finding('AZWI602', { file }, `${file} is not JSON: ${why}.`, AGAIN)] };
  }
  const outputs = outputsOf(given, file);
  if ('findings' in outputs) return outputs;
  if (isRecord(outputs.value, file)) {
    const message = `${file} is a record already, not what a deployment handed over.`;
    const help = 'Where it is the record of this app, there is nothing to do. Elsewhere, copy the file.';
    return { findings: [finding('AZWI608', { file }, message, help)] };
  }
  const findings: Finding[] = [];
  const values: Record<string, unknown> = {};
  for (const kind of KINDS) {
    const output = outputs.value[kind];
    if (output === undefined) continue;
    if (isObject(output) && 'value' in output) values[kind] = output.value;
    else findings.push(finding('AZWI603', { file, property: kind }, `The output ${kind} has no value.`, AGAIN));
  }
  if (findings.length > 0) return { findings };
  if (Object.keys(values).length === 0) {
    return {
      findings: [
        finding(
          'AZWI608',
          { file },
          `None of the outputs ${KINDS.join(', ')} is there.`,
          'Record the deployment of bicep/main.bicep.',
        ),
      ],
    };
  }
  if (Object.values(values).every((value) => isObject(value) && Object.keys(value).length === 0)) {
    const message = `There is nothing in the outputs: ${Object.keys(values).join(', ')}.`;
    const help = 'Record the deployment of bicep/main.bicep. Where nothing is deployed any more, delete the record.';
    return { findings: [finding('AZWI608', { file }, message, help)] };
  }
  return checkRecord(values, { file });
}

// An output has a type and a value, of which no table of a record has either.
function isRecord(outputs: Record<string, unknown>, file: string): boolean {
  const tables = KINDS.flatMap((kind) => outputs[kind] ?? []);
  if (tables.length === 0 || tables.some((one) => isObject(one) && ('type' in one || 'value' in one))) return false;
  return 'record' in checkRecord(outputs, { file });
}

function outputsOf(given: unknown, file: string): { value: Record<string, unknown> } | { findings: Finding[] } {
  const none = (message: string, help: string): { findings: Finding[] } => ({
    findings: [finding('AZWI608', { file }, message, help)],
  });
  if (given === null) {
    return none(
      'The deployment has no outputs: it failed, or is still running.',
      'Look at: az deployment … show --query properties.error. Piped here without --query, the whole of it tells of an old role that is in the way (AZWI713).',
    );
  }
  if (!isObject(given)) return none('This is no deployment and no outputs of one.', AGAIN);
  if (!isObject(given.properties)) return { value: given };
  const { provisioningState, outputs } = given.properties;
  if (provisioningState !== undefined && provisioningState !== 'Succeeded') {
    return none(
      `The deployment ended as ${JSON.stringify(provisioningState)}, not "Succeeded"; its outputs cannot be trusted.`,
      'Mend what failed (az deployment … show --query properties.error), deploy again, then record.',
    );
  }
  if (!isObject(outputs)) return none('The deployment has no outputs.', 'Record the deployment of bicep/main.bicep.');
  return { value: outputs };
}
