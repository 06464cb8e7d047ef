import type { IConstruct } from 'constructs';
import { ofAnotherApp } from './misuse';
import { type Guard, guardOf, placeholder, type RecordedKind, type RecordKey } from './placeholder';
import type { DeploymentRecord } from './record';
import { describeKey } from './stand-in';

export type { RecordKey } from './placeholder';

/**
 * Whether manifests carry the recorded values or always placeholders.
 *
 * - `recorded`: the real values; where one is not recorded yet, a placeholder and a warning.
 * - `placeholders`: always `${…}`, for Flux substitution or envsubst.
 */
export type ValuesMode = 'recorded' | 'placeholders';

const PLACEHOLDER = /\$\{[A-Za-z0-9_]+\}/g;

const CONTEXT = 'cdk8s-azwi:deployment-values';

function idOf(key: RecordKey): string {
  return `${key.kind}/${key.name}/${key.property}`;
}

/** What the manifests of one app ask for, and what the record of its deployment answers. */
export class DeploymentValues {
  private readonly askedFor = new Map<string, RecordKey>();
  private readonly missingOnes = new Map<string, RecordKey>();
  private readonly byPlaceholder = new Map<string, RecordKey>();
  /** Placeholders by what is asked for: twenty workloads ask for the same identity, each several times. */
  private readonly placeholders = new Map<string, string>();
  private readonly guards = new Map<RecordKey, Guard>();

  constructor(
    private readonly record: DeploymentRecord | undefined,
    private readonly mode: ValuesMode,
  ) {}

  /**
   * The recorded value, or a placeholder.
   *
   * @throws FindingsError when it would be a placeholder in manifests of another app.
   */
  public lookup(key: RecordKey): string {
    const id = idOf(key);
    this.askedFor.set(id, key);
    const recorded = this.recorded(key);
    if (recorded === undefined) this.missingOnes.set(id, key);
    if (recorded !== undefined && this.mode === 'recorded') return recorded;
    if (writing !== undefined && writing !== this) throw ofAnotherApp(describeKey(key));
    const known = this.placeholders.get(id);
    if (known !== undefined) return known;
    const text = placeholder(key);
    this.placeholders.set(id, text);
    this.byPlaceholder.set(text, key);
    return text;
  }

  /** The recorded value, whatever the mode. */
  public recorded(key: RecordKey): string | undefined {
    const entries: Record<string, Record<string, string>> | undefined = this.record?.[key.kind];
    if (entries === undefined || !Object.hasOwn(entries, key.name)) return undefined;
    return entries[key.name]?.[key.property];
  }

  /** Everything that manifests asked for, in the order of asking. */
  public get asked(): readonly RecordKey[] {
    return [...this.askedFor.values()];
  }

  /** What was asked for and is not in the record. */
  public get missing(): readonly RecordKey[] {
    return [...this.missingOnes.values()];
  }

  /** Whether any placeholder stands in a manifest. */
  public get hasPlaceholders(): boolean {
    return this.byPlaceholder.size > 0;
  }

  /** Names in the record, of one kind. */
  public recordedNames(kind: RecordedKind): readonly string[] {
    return Object.keys(this.record?.[kind] ?? {});
  }

  /** What a placeholder stands for, when it is one of ours. */
  public keyOf(text: string): RecordKey | undefined {
    return this.byPlaceholder.get(text);
  }

  /** A text with something else for each of our placeholders. */
  public replaced(text: string, by: (key: RecordKey) => string): string {
    if (!text.includes('${')) return text;
    return text.replace(PLACEHOLDER, (found) => {
      const key = this.byPlaceholder.get(found);
      return key === undefined ? found : by(key);
    });
  }

  /** What our placeholders in a text stand for, in their order. */
  public keysIn(text: string): readonly RecordKey[] {
    if (!this.hasPlaceholders || !text.includes('${')) return [];
    return (text.match(PLACEHOLDER) ?? [])
      .map((found) => this.byPlaceholder.get(found))
      .filter((key) => key !== undefined);
  }

  /** Guards for all of our placeholders in a text. */
  public guardsIn(text: string): readonly Guard[] {
    return this.keysIn(text).map((key) => this.guardOf(key));
  }

  private guardOf(key: RecordKey): Guard {
    const known = this.guards.get(key);
    if (known !== undefined) return known;
    const made = guardOf(key);
    this.guards.set(key, made);
    return made;
  }
}

let writing: DeploymentValues | undefined;

/** Says whose manifests are being rendered while something runs. */
export function whileWriting<T>(values: DeploymentValues, run: () => T): T {
  const before = writing;
  writing = values;
  try {
    return run();
  } finally {
    writing = before;
  }
}

/** Makes the values known to everything below a construct. Call before anything is declared there. */
export function provideValues(root: IConstruct, values: DeploymentValues): void {
  root.node.setContext(CONTEXT, values);
}

const fallbacks = new WeakMap<IConstruct, DeploymentValues>();

/** The values of the app that a construct is in; under an app that is not ours, placeholders. */
export function valuesOf(construct: IConstruct): DeploymentValues {
  const provided: unknown = construct.node.tryGetContext(CONTEXT);
  // Read by shape: two copies of this package in one process must understand each other's apps.
  if (typeof provided === 'object' && provided !== null && 'lookup' in provided) return provided as DeploymentValues;
  const root = construct.node.root;
  const known = fallbacks.get(root);
  if (known !== undefined) return known;
  const made = new DeploymentValues(undefined, 'recorded');
  fallbacks.set(root, made);
  return made;
}
