import type { Code } from '../../diagnostics';

/** The codes that this room gives. */
export type KubernetesCode = Extract<Code, 'AZWI801' | 'AZWI802' | 'AZWI803' | 'AZWI804' | 'AZWI805'>;

/** The way to a value inside a manifest: names of fields, and positions in lists. */
export type Path = readonly (string | number)[];

/** One thing that the API server would refuse. */
export interface Issue {
  readonly code: KubernetesCode;
  /** Where, for people: `spec.containers[0].image`. Empty where it is the manifest as a whole. */
  readonly property: string;
  /** Where, for programs. A missing field has the path at which it would be. */
  readonly path: Path;
  /** What is wrong, with the value in it. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
}

/** An issue at a path. */
export function issue(code: KubernetesCode, path: Path, message: string, help: string): Issue {
  return { code, property: propertyText(path), path, message, help };
}

/** `spec.containers[0].image`, with quotes where a name is not a word: `metadata.labels["app.kubernetes.io/name"]`. */
export function propertyText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    if (!/^[A-Za-z_$][\w$-]*$/.test(step)) return `${text}[${JSON.stringify(step)}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/** What a message calls the thing at a path. */
export function subject(path: Path): string {
  return path.length === 0 ? 'The manifest' : propertyText(path);
}

const LONGEST = 80;

/** A value as a message shows it: `the string "80"`. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  return value === null || typeof value === 'object' ? quoted(value) : `the ${typeof value} ${quoted(value)}`;
}

/** A value alone: `"80"`, cut where it is long. */
export function quoted(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
