import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { RECORDED, type RecordedKind } from '../values';

const KINDS = Object.keys(RECORDED) as RecordedKind[];

/** AZWI505: two resources would overwrite each other's values in the record. */
export function recordKeys(estate: Estate): Finding[] {
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { key, label, place } of estate.recorded) {
    const id = `${key.kind}/${key.name.toLowerCase()}`;
    const before = first.get(id);
    if (before === undefined) first.set(id, label);
    else {
      findings.push(
        finding(
          'AZWI505',
          place,
          `${label} would be ${key.kind}["${key.name}"] in the record, and so would another ${before}.`,
          'Give both their `resourceGroup`; then the group stands before the name.',
        ),
      );
    }
  }
  return findings;
}

/**
 * AZWI604, AZWI605, AZWI606: the record belongs to something else, lacks a value, or has one that nobody asks for.
 */
export function recordUse(estate: Estate): Finding[] {
  const { values, recorded, recordFile } = estate;
  const place = { file: recordFile };
  const known = new Set([
    ...recorded.map(({ key }) => `${key.kind}/${key.name}`),
    ...values.asked.map((key) => `${key.kind}/${key.name}`),
  ]);
  const inRecord = KINDS.flatMap((kind) => values.recordedNames(kind).map((name) => ({ kind, name })));
  const strangers = inRecord.filter(({ kind, name }) => !known.has(`${kind}/${name}`));
  if (inRecord.length > 0 && strangers.length === inRecord.length) {
    return [
      finding(
        'AZWI604',
        place,
        `The record has nothing that is declared here; it has ${list(strangers)}.`,
        'Record the deployment of this app: az deployment … show --query properties.outputs | npx cdk8s-azwi record',
      ),
    ];
  }
  return [
    ...values.missing.map((key) =>
      finding(
        'AZWI605',
        place,
        `${key.kind}["${key.name}"].${key.property} is not recorded yet; a placeholder stands in its place.`,
        'Deploy bicep/main.bicep, record its outputs with `npx cdk8s-azwi record`, and synthesize again.',
      ),
    ),
    ...strangers.map(({ kind, name }) =>
      finding(
        'AZWI606',
        place,
        `${kind}["${name}"] is recorded, but nothing declares it any more.`,
        'Deploy and record again. What was deployed before is still in Azure.',
      ),
    ),
  ];
}

function list(entries: readonly { readonly kind: string; readonly name: string }[]): string {
  return entries.map(({ kind, name }) => `${kind}["${name}"]`).join(', ');
}
