import type { SynthesizedEstate } from '../estate/estate';
import { RECORDED, type RecordedKind } from '../values';

const KINDS = Object.keys(RECORDED) as RecordedKind[];

/** An entry of the record. */
export interface RecordedName {
  readonly kind: RecordedKind;
  readonly name: string;
}

/** All entries of the record. */
export function recordedNames({ values }: SynthesizedEstate): readonly RecordedName[] {
  return KINDS.flatMap((kind) => values.recordedNames(kind).map((name) => ({ kind, name })));
}

/** Entries of the record that are neither declared nor asked for. */
export function strangers(estate: SynthesizedEstate): readonly RecordedName[] {
  const known = new Set(
    [...estate.recorded.map(({ key }) => key), ...estate.values.asked].map(({ kind, name }) => `${kind}/${name}`),
  );
  return recordedNames(estate).filter(({ kind, name }) => !known.has(`${kind}/${name}`));
}

/** Whether a record has entries, and none of them is of this app. */
export function isForeign(estate: SynthesizedEstate): boolean {
  const all = recordedNames(estate);
  return all.length > 0 && strangers(estate).length === all.length;
}
