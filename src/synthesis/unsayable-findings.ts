/** AZWI821: what Bicep cannot say, as findings, each with the way out of its own cause. */
import type { Entry, Layout } from '../azure/layout';
import { type BicepFile, type Unsayable, unsayableInFile } from '../bicep';
import { findingsOf, placeOf } from '../declaration';
import { type Finding, finding, type Place } from '../diagnostics';
import { nodeOf } from '../values';

const TWICE = /^the key is there twice$/;
const NAME = /^"(.*)" cannot be (?:a name|declared) in Bicep$/;

/** What to do, by the reason that the language gives. */
const HELP: readonly (readonly [RegExp, string])[] = [
  [/half of a surrogate pair/, 'Look at where the text was cut or decoded: half of a pair is no character.'],
  [/^its text has \d+ characters/, 'Shorten it: no text of a template is longer than 131,072 characters.'],
  [/outside of 64 bits/, 'Whole numbers are at most 9223372036854775807 and at least -9223372036854775808.'],
  [/is not a whole number/, 'Round it.'],
  [/is not a finite number/, 'Look at how it is calculated: Bicep has neither NaN nor infinity.'],
  [/^it is undefined$/, 'Take it out of the list, or write null.'],
  [/^it is a (?:function|symbol)$/, 'Give plain data; a function has to be called.'],
  [/^it is an object of the class Date$/, 'Write it as text: date.toISOString().'],
  [/^it is an object of the class/, 'Give plain data: text, numbers, booleans, null, lists and objects.'],
  [/^it contains itself$/, 'Copy what is needed of it, so that it has an end.'],
  [/cannot stand inside an interpolated text$/, 'Put text or a number into the text.'],
  [/^a key of it/, 'Give keys as text.'],
  [TWICE, 'Keep one of the two.'],
  [/declared twice$/, 'Rename one of the two.'],
  [NAME, 'A name has letters, digits and underscores, begins with no digit, and is no word of the language.'],
];

const PLAIN_DATA = 'Give plain data: text, numbers, booleans, null, lists and objects.';

/** The entry whose statement a path begins in, and the rest of the path. */
interface Owner {
  readonly entry: Entry;
  readonly property: string;
}

/** Tells what the files of a deployment cannot say, once for each cause. */
export class UnsayableFindings {
  #owners: ReadonlyMap<string, Entry> | undefined;

  constructor(
    private readonly azure: Layout,
    /** Folder of the files, as it is told to people. */
    private readonly folder: string,
  ) {}

  /** Of one file: whether it can be printed, and what is to be told. */
  inFile(name: string, file: BicepFile): { readonly printable: boolean; readonly findings: readonly Finding[] } {
    const problems = unsayableInFile(file);
    const findings = problems.flatMap((problem) => this.#told(name, problem));
    return { printable: problems.length === 0, findings };
  }

  #told(file: string, problem: Unsayable): Finding[] {
    const { path, reason } = problem;
    const owner = this.#owner(file, path);
    if (this.#isSaid(owner, reason)) return [];
    const help = HELP.find(([pattern]) => pattern.test(reason))?.[1] ?? PLAIN_DATA;
    const place = { file: `${this.folder}/${file}`, property: path };
    if (owner === undefined || owner.property === '') return [finding('AZWI821', place, `${path}: ${reason}.`, help)];
    const { entry, property } = owner;
    const declared: Place = { ...place, ...placeOf(entry.construct), property };
    return [finding('AZWI821', declared, `${property} of ${entry.label}: ${reason}.`, help)];
  }

  // A constructor has words of its own for what it was given: a name that no parameter can have, a key that has a
  // property of its own.
  #isSaid(owner: Owner | undefined, reason: string): boolean {
    if (owner !== undefined && TWICE.test(reason)) {
      return errorsOf(owner.entry).some(({ place }) => place.property?.startsWith('body') === true);
    }
    const name = NAME.exec(reason)?.[1];
    return name !== undefined && this.azure.entries.some((entry) => makesName(entry, name));
  }

  #owner(file: string, path: string): Owner | undefined {
    this.#owners ??= new Map(
      this.azure.entries.flatMap((entry): [string, Entry][] => {
        const place = this.azure.placeOf(entry);
        return place === undefined ? [] : [[`${place.file} ${place.symbol}`, entry]];
      }),
    );
    const symbol = /^[^.[]*/.exec(path)?.[0] ?? '';
    const entry = this.#owners.get(`${file} ${symbol}`);
    return entry === undefined ? undefined : { entry, property: path.slice(symbol.length).replace(/^\./, '') };
  }
}

function errorsOf(entry: Entry): Finding[] {
  return findingsOf(entry.construct).filter(({ severity }) => severity === 'error');
}

// The parameter of a secret is called after the environment variable that its value comes from.
function makesName(entry: Entry, name: string): boolean {
  const { properties } = entry.body;
  const value = typeof properties === 'object' && properties !== null && 'value' in properties ? properties.value : '';
  const node = nodeOf(value);
  if (node?.kind !== 'parameter' || !name.startsWith(node.parameter.name)) return false;
  return /^\d*$/.test(name.slice(node.parameter.name.length)) && errorsOf(entry).length > 0;
}
