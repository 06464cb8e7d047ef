/** What people have said of findings, beside what they are about; and what is wrong with what they said. */
import { type Code, type Finding, finding, type Place } from '../../diagnostics';
import { annotation } from '../../estate/pods/manifest';
import type { TextFile } from '../inputs';
import { objectOf, type SeenObject } from '../seen';
import { ignoreComments } from './comments';
import { entriesOf, parseSaid } from './parse';

/** Annotation of an object that says which of its findings are meant. */
export const IGNORE_ANNOTATION = 'azwi.cdk8s.io/ignore';

/** A finding with the reason that people give for it. */
export interface Excused {
  readonly finding: Finding;
  /** undefined where nobody has said anything of it. */
  readonly reason: string | undefined;
}

interface Entry {
  readonly codes: readonly Code[];
  readonly reason: string;
  readonly place: () => Place;
  speaksOf(one: Finding): boolean;
}

export interface Excuses {
  readonly excused: readonly Excused[];
  /** AZWI931, AZWI932, AZWI933, AZWI934. */
  readonly findings: readonly Finding[];
}

/** Which findings are meant. `isOff` says of which codes there can be no finding. */
export function excuse(
  findings: readonly Finding[],
  objects: readonly SeenObject[],
  texts: Iterable<TextFile>,
  isOff: (code: Code) => boolean,
): Excuses {
  const wrong: Finding[] = [];
  const entries = [...objects.flatMap((one) => fromAnnotation(one, wrong)), ...fromComments(texts, wrong)];
  const byCode = new Map<Code, Entry[]>();
  for (const entry of entries) {
    for (const code of entry.codes) {
      const list = byCode.get(code);
      if (list === undefined) byCode.set(code, [entry]);
      else list.push(entry);
    }
  }
  const used = new Map<Entry, Set<Code>>();
  const excused = findings.map((one) => {
    const speaking = (byCode.get(one.code) ?? []).filter((entry) => entry.speaksOf(one));
    for (const entry of speaking) used.set(entry, (used.get(entry) ?? new Set()).add(one.code));
    return { finding: one, reason: speaking[0]?.reason };
  });
  return { excused, findings: [...wrong, ...unused(entries, used, isOff)] };
}

function fromAnnotation(object: SeenObject, wrong: Finding[]): Entry[] {
  const value = annotation(object.manifest, IGNORE_ANNOTATION);
  if (typeof value !== 'string') return [];
  const place = (): Place => object.place(['metadata', 'annotations', IGNORE_ANNOTATION]);
  return entriesOf(value).flatMap((text) =>
    entryOf(text, place, (one) => objectOf(one.place)?.manifest === object.manifest || isTwin(one, object), wrong),
  );
}

// Overlays of one base make several objects of it, and what is found in all of them is told once.
function isTwin({ place }: Finding, object: SeenObject): boolean {
  const other = objectOf(place);
  if (other?.root === undefined || object.root === undefined) return false;
  const [one, two] = [other, object].map((each) => each.place(['metadata', 'annotations', IGNORE_ANNOTATION]));
  return one?.file === two?.file && one?.line === two?.line;
}

function fromComments(texts: Iterable<TextFile>, wrong: Finding[]): Entry[] {
  return [...texts].flatMap(({ file, text }) =>
    ignoreComments(file, text).flatMap(({ text: said, line, column, covers }) => {
      const place = (): Place => ({ file, line, column });
      const speaksOf = ({ place: at }: Finding): boolean => at.file === file && covers.has(at.line ?? 0);
      return entryOf(said, place, speaksOf, wrong);
    }),
  );
}

const FORM = 'Write a code, a colon and the reason: AZWI109: the job needs no token.';

function entryOf(text: string, place: () => Place, speaksOf: Entry['speaksOf'], wrong: Finding[]): Entry[] {
  const said = parseSaid(text);
  if (said === undefined) {
    const message = `${JSON.stringify(text)} names no rule, so that nothing is ignored.`;
    wrong.push(finding('AZWI934', place(), message, FORM));
    return [];
  }
  for (const code of said.unknown) {
    const message = `There is no rule ${code}, so that nothing is ignored by it.`;
    wrong.push(
      finding('AZWI933', place(), message, 'The code stands before each finding; docs/rules/ has all of them.'),
    );
  }
  if (said.codes.length === 0) return [];
  if (said.reason === '') {
    const message = `No reason is given for ignoring ${said.codes.join(', ')}, so that it is not ignored.`;
    wrong.push(finding('AZWI932', place(), message, FORM));
    return [];
  }
  return [{ codes: said.codes, reason: said.reason, place, speaksOf }];
}

function unused(
  entries: readonly Entry[],
  used: ReadonlyMap<Entry, ReadonlySet<Code>>,
  isOff: (code: Code) => boolean,
): Finding[] {
  return entries.flatMap((entry) => {
    const idle = entry.codes.filter((code) => used.get(entry)?.has(code) !== true && !isOff(code));
    if (idle.length === 0) return [];
    const message = `There is no ${idle.join(', ')} here that could be ignored.`;
    const help = 'Remove it: it would hide the finding if it came back. If it is for another line, move it there.';
    return [finding('AZWI931', entry.place(), message, help)];
  });
}
