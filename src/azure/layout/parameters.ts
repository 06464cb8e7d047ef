import { access, type BicepType, call, type Expression, type Parameter, type SymbolTable, str } from '../../bicep';
import type { ParameterSpec, SettingSpec } from '../../values';
import type { Scope } from '../scope';
import type { Entry } from './entry';
import { crossingDescription, crossingName, locationName, parameterName } from './naming';

const STRING: BicepType = { kind: 'primitive', name: 'string' };

/** A parameter of a file, and where its value comes from. */
export type FileParameter = { readonly name: string; readonly description: string } & (
  | { readonly kind: 'location'; readonly region: string | undefined; readonly isDefault: boolean }
  | { readonly kind: 'setting'; readonly spec: SettingSpec }
  | { readonly kind: 'secret'; readonly spec: ParameterSpec }
  /** A property of a resource in another file. */
  | { readonly kind: 'crossing'; readonly entry: Entry; readonly path: readonly string[] }
);

// In a union, Omit would take the properties that all members share.
type Unnamed = FileParameter extends infer One ? (One extends FileParameter ? Omit<One, 'name'> : never) : never;

const KINDS: readonly FileParameter['kind'][] = ['location', 'setting', 'secret', 'crossing'];

/** The parameters of one file, each made when it is first asked for. */
export class FileParameters {
  private readonly byKey = new Map<string, FileParameter>();

  constructor(
    private readonly symbols: SymbolTable,
    /** The region of what says none. */
    private readonly defaultRegion: string | undefined,
  ) {
    symbols.claim('location');
  }

  /** The parameter for a region. */
  public location(given: string | undefined): string {
    const isDefault = given === undefined || isSameRegion(given, this.defaultRegion);
    const region = isDefault ? this.defaultRegion : given;
    return this.named(
      isDefault ? 'location' : `location:${normalRegion(given)}`,
      isDefault ? '' : locationName(given),
      {
        kind: 'location',
        description: isDefault ? 'Azure region.' : `Azure region ${given}.`,
        region,
        isDefault,
      },
    );
  }

  /** The parameter for the value of a secret. */
  public secret(spec: ParameterSpec): string {
    const { description } = spec;
    return this.named(`secret:${spec.environmentVariable}`, spec.name, { kind: 'secret', description, spec });
  }

  /** The parameter for a value that the declaration knows. */
  public setting(spec: SettingSpec): string {
    const { description } = spec;
    return this.named(`setting:${spec.name}:${spec.value}`, parameterName(spec.name), {
      kind: 'setting',
      description,
      spec,
    });
  }

  /** The parameter for a property of a resource in another file. */
  public crossing(entry: Entry, path: readonly string[]): string {
    const description = crossingDescription(entry, path);
    return this.named(`${entry.key}|${path.join('.')}`, crossingName(entry, path), {
      kind: 'crossing',
      description,
      entry,
      path,
    });
  }

  /** All parameters in the order of printing. */
  public get sorted(): readonly FileParameter[] {
    return [...this.byKey.values()].sort((a, b) => {
      if (a.kind !== b.kind) return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
      if (a.name === 'location' || b.name === 'location') return a.name === 'location' ? -1 : 1;
      return a.name < b.name ? -1 : 1;
    });
  }

  private named(key: string, preferred: string, rest: Unnamed): string {
    const known = this.byKey.get(key);
    if (known !== undefined) return known.name;
    const name = key === 'location' ? 'location' : this.symbols.claim(preferred);
    this.byKey.set(key, { name, ...rest });
    return name;
  }
}

/** The declaration of a parameter. Only main has defaults, so that main cannot forget to pass a value on. */
export function parameterStatement(one: FileParameter, scope: Scope, main: boolean): Parameter {
  return {
    kind: 'param',
    name: one.name,
    description: one.description,
    type: STRING,
    ...(one.kind === 'secret' ? { secure: true } : {}),
    ...(main ? { default: defaultOf(one, scope) } : {}),
  };
}

/** What the parameter file says of a parameter of main; undefined when that is left to the default. */
export function parameterValue(one: FileParameter): Expression | undefined {
  if (one.kind === 'secret') return call('readEnvironmentVariable', str(one.spec.environmentVariable), str(''));
  if (one.kind === 'setting') return str(one.spec.value);
  return one.kind === 'location' && one.region !== undefined ? str(one.region) : undefined;
}

function defaultOf(one: FileParameter, scope: Scope): Expression {
  if (one.kind === 'setting') return str(one.spec.value);
  if (one.kind !== 'location') return str('');
  if (one.region !== undefined) return str(one.region);
  return access(call(scope.kind === 'subscription' ? 'deployment' : 'resourceGroup'), 'location');
}

/** How Azure compares regions: `West Europe` is `westeurope`. */
export function normalRegion(region: string): string {
  return region.replace(/\s/g, '').toLowerCase();
}

function isSameRegion(a: string, b: string | undefined): boolean {
  return b !== undefined && normalRegion(a) === normalRegion(b);
}
