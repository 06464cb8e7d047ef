import { type AppProps as Cdk8sAppProps, YamlOutputType } from 'cdk8s';
import { type Finding, finding } from './diagnostics';
import { ENVIRONMENT_NAME_HELP, isEnvironmentName } from './environment';
import { isRegion } from './schemas/azure/region';
import type { ValuesMode } from './values';

export interface AppProps extends Cdk8sAppProps {
  /**
   * Name of an environment: the short form for folders and record of its own, `dist/<env>`, `bicep/<env>` and
   * `bicep/<env>/outputs.json`. It is the name of a folder on every system, and so none of Windows' devices (`con`).
   * @default - `dist`, `bicep` and `bicep/outputs.json`
   */
  readonly env?: string;
  /**
   * Folder of the Bicep files.
   * @default 'bicep', or 'bicep/<env>'
   */
  readonly bicepOutdir?: string;
  /**
   * File that the outputs of the deployment were recorded in.
   * @default - `outputs.json` in the Bicep folder
   */
  readonly record?: string;
  /**
   * Whether manifests carry the recorded values, or always placeholders for Flux or envsubst.
   * @default 'recorded'
   */
  readonly values?: ValuesMode;
  /**
   * Azure region of what says none, such as `westeurope`.
   * @default - the region of the resource group that is made; else that of the group or deployment
   */
  readonly location?: string;
  /**
   * API versions of Azure resources by type, for a Bicep CLI that does not know the default ones, such as
   * `{ 'Microsoft.KeyVault/vaults': '2024-11-01' }`. A resource's own `apiVersion` goes before.
   * @default - the versions in `API_VERSIONS`
   */
  readonly apiVersions?: Readonly<Record<string, string>>;
  /**
   * Whether synth tells nothing about what it wrote. Findings are told all the same.
   * @default false
   */
  readonly quiet?: boolean;
}

interface Rule {
  readonly accepts: (value: unknown) => boolean;
  readonly help: string;
}

const OUTPUT_TYPES: readonly unknown[] = [
  YamlOutputType.FILE_PER_APP,
  YamlOutputType.FILE_PER_CHART,
  YamlOutputType.FILE_PER_RESOURCE,
  YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE,
];

// The system refuses a NUL in a path with an error of its own.
const isPath = (value: unknown): boolean => typeof value === 'string' && value !== '' && !value.includes('\0');
const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const FOLDER: Rule = { accepts: isPath, help: 'Give the path of a folder as text, or leave it out.' };
const SWITCH: Rule = { accepts: isBoolean, help: 'Give true or false, or leave it out.' };

const RULES: { readonly [Property in keyof Required<AppProps>]: Rule } = {
  env: { accepts: (value) => typeof value === 'string' && isEnvironmentName(value), help: ENVIRONMENT_NAME_HELP },
  outdir: FOLDER,
  bicepOutdir: FOLDER,
  record: { accepts: isPath, help: 'Give the path of a file as text, or leave it out.' },
  values: {
    accepts: (value) => value === 'recorded' || value === 'placeholders',
    help: "Give 'recorded' or 'placeholders'.",
  },
  location: {
    accepts: (value) => typeof value === 'string' && isRegion(value),
    help: "Give a region such as 'westeurope', or leave it out.",
  },
  apiVersions: {
    accepts: isObject,
    help: "Give versions by type, such as { 'Microsoft.KeyVault/vaults': '2025-05-01' }.",
  },
  quiet: SWITCH,
  outputFileExtension: {
    accepts: (value) => typeof value === 'string' && /^\.?[A-Za-z0-9][A-Za-z0-9._-]*$/.test(value),
    help: "Use something like '.k8s.yaml'.",
  },
  yamlOutputType: { accepts: (value) => OUTPUT_TYPES.includes(value), help: 'Use a member of YamlOutputType.' },
  recordConstructMetadata: SWITCH,
  resolvers: {
    accepts: (value) => Array.isArray(value) && value.every(isResolver),
    help: 'Give a list of objects with a method `resolve`, or leave it out.',
  },
};

const PLACES: readonly string[] = ['', 'env', 'outdir', 'bicepOutdir', 'record'];

function isResolver(value: unknown): boolean {
  return isObject(value) && 'resolve' in value && typeof value.resolve === 'function';
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'symbol' || typeof value === 'function') return `a ${typeof value}`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

export interface CheckedProps {
  /** Those of the props that can be worked with. */
  readonly props: AppProps;
  /** AZWI004 for each of the others. */
  readonly findings: readonly Finding[];
  /** Whether it is known where the app reads and writes. */
  readonly placesKnown: boolean;
}

/** The props of an app as they got past TypeScript, or never met it. What is wrong counts as not given. */
export function checkAppProps(given: unknown): CheckedProps {
  const findings: Finding[] = [];
  const wrong = (property: string, value: unknown, help: string): void => {
    const place = property === '' ? {} : { property };
    const what = property === '' ? 'What the app is given' : property;
    findings.push(finding('AZWI004', place, `${what} is ${shown(value)}.`, help));
  };
  if (!isObject(given)) {
    wrong('', given, "Give its properties as an object, such as { env: 'prod' }, or nothing.");
    return { props: {}, findings, placesKnown: false };
  }
  const all: Readonly<Record<string, unknown>> = given as Readonly<Record<string, unknown>>;
  const props: Record<string, unknown> = { ...all };
  for (const [property, { accepts, help }] of Object.entries(RULES)) {
    const value = all[property];
    if (value === undefined) continue;
    if (accepts(value)) props[property] = value;
    else {
      delete props[property];
      wrong(property, value, help);
    }
  }
  return { props, findings, placesKnown: findings.every(({ place }) => !PLACES.includes(place.property ?? '')) };
}
