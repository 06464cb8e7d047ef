import {
  access,
  type Expression,
  interpolate,
  literal,
  call as makeCall,
  not as makeNot,
  nul,
  object,
  type Resource,
  type Statement,
  str,
  symbol,
  SymbolTable,
  symbolName,
  type Variable,
} from '../../bicep';
import { type BicepNode, nodeOf, type ParameterSpec } from '../../values';
import { type Scope, scopeKey } from '../scope';
import type { Entry } from './entry';
import { withoutImplied } from './graph';
import { crossingDescription, crossingName, locationName, resourceSymbol } from './naming';
import { isResourceGroup } from './scopes';
import type { Unit } from './units';

/** What the files of one deployment know of each other. */
export interface Wiring {
  readonly unitOf: ReadonlyMap<Entry, Unit>;
  readonly mainScope: Scope;
  entryOf(resource: unknown): Entry | undefined;
  /** The region of a resource that says none. */
  defaultRegion: string | undefined;
  /** The builder of a file. */
  builder(unit: Unit): FileBuilder;
}

/** A parameter of a file, and what main passes for it. */
export interface FileParameter {
  readonly name: string;
  readonly description: string;
  readonly secure: boolean;
  readonly kind: 'location' | 'secret' | 'crossing';
  readonly region?: string | undefined;
  readonly spec?: ParameterSpec;
  /** For what crosses: the expression that main passes, and what it makes the module wait for. */
  readonly source?: { readonly entry: Entry; readonly path: readonly string[] };
}

const EXISTING_GROUP_SCOPE = 'Microsoft.Resources/resourceGroups';

/** What can be waited for in a file: a resource of its own, or, in main, a module. */
export type Node = Entry | Unit;

/** Builds one file: symbols, parameters and references to what stands elsewhere are added as they are needed. */
export class FileBuilder {
  public readonly symbols = new SymbolTable();
  public readonly parameters = new Map<string, FileParameter>();
  public readonly outputs = new Map<string, { readonly name: string; readonly entry: Entry; readonly path: readonly string[] }>();
  private readonly outputNames = new SymbolTable();
  private readonly variables = new Map<string, Variable>();
  private readonly own = new Map<Entry, string>();
  private readonly existing = new Map<Entry, { readonly symbol: string; readonly statement: Resource }>();
  private readonly uses = new Map<Node, Set<Node>>();
  private readonly moduleSymbols = new Map<Unit, string>();
  private current: Node | undefined;

  constructor(
    public readonly unit: Unit,
    private readonly wiring: Wiring,
  ) {
    for (const reserved of ['location', 'identities', 'vaults', 'clusters']) this.symbols.claim(reserved);
    for (const reserved of ['identities', 'vaults', 'clusters']) this.outputNames.claim(reserved);
    const sorted = [...unit.entries].sort((a, b) => (a.key < b.key ? -1 : 1));
    for (const entry of sorted) this.own.set(entry, this.symbols.claim(resourceSymbol(entry)));
  }

  /** Symbol of a resource that this file writes. */
  public symbolOf(entry: Entry): string | undefined {
    return this.own.get(entry);
  }

  /** The resources of the file, in the order of printing, without dependencies that are only waited for. */
  public resources(): Statement[] {
    return printingOrder(this.unit.entries).map((entry) => this.resource(entry));
  }

  /** Runs `lower` and remembers what it used as used by `consumer`. */
  public within<T>(consumer: Node, lower: () => T): T {
    const before = this.current;
    this.current = consumer;
    const result = lower();
    this.current = before;
    return result;
  }

  /**
   * Symbols that a resource or module has to name in `dependsOn`: what it waits for and Bicep cannot see by what it
   * uses. What follows from another dependency is left out.
   */
  public dependsOn(consumer: Node): string[] {
    const used = this.uses.get(consumer) ?? new Set<Node>();
    const explicit = withoutImplied(this.waitedFor(consumer), used, (one) => this.waitedFor(one));
    return explicit.map((one) => this.symbolOfNode(one)).sort();
  }

  public get existingStatements(): readonly Statement[] {
    return [...this.existing.values()].map((one) => one.statement);
  }

  public get variableStatements(): readonly Statement[] {
    return [...this.variables.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** An expression for a value, in this file. */
  public lower(value: unknown): Expression {
    return literal(value, (inner) => {
      const node = nodeOf(inner);
      return node === undefined ? undefined : this.lowerNode(node);
    });
  }

  /** A property of a resource, wherever it stands. */
  public reference(entry: Entry, path: readonly string[]): Expression {
    if (path.length === 1 && path[0] === 'name' && typeof entry.name === 'string') return str(entry.name);
    const own = this.own.get(entry);
    if (own !== undefined) {
      this.noteUse(entry);
      return access(symbol(own), ...path);
    }
    if (this.isOwnGroup(entry) && path[0] === 'id') return access(makeCall('resourceGroup'), ...path);
    const atStart = path.length === 1 && path[0] === 'id';
    if (!entry.written || atStart) {
      const known = this.existingSymbol(entry);
      return known === undefined ? this.crossing(entry, path) : access(symbol(known), ...path);
    }
    const producer = this.wiring.unitOf.get(entry);
    if (!this.unit.main || producer === undefined) return this.crossing(entry, path);
    return this.moduleOutput(producer, entry, path);
  }

  /** The name of the output that hands a value of this file's resources over. */
  public output(entry: Entry, path: readonly string[]): string {
    const key = `${entry.key}|${path.join('.')}`;
    const known = this.outputs.get(key);
    if (known !== undefined) return known.name;
    const name = this.outputNames.claim(crossingName(entry, path));
    this.outputs.set(key, { name, entry, path });
    return name;
  }

  /** The parameter for a region. */
  public location(region: string | undefined): Expression {
    const { defaultRegion } = this.wiring;
    const isDefault = region === undefined || sameRegion(region, defaultRegion);
    const key = isDefault ? 'location' : `location:${normalRegion(region)}`;
    return symbol(
      this.parameter(key, isDefault ? 'location' : locationName(region), {
        description: isDefault ? 'Azure region.' : `Azure region ${region}.`,
        secure: false,
        kind: 'location',
        region: isDefault ? defaultRegion : region,
      }),
    );
  }

  /** The scope of a module or of an existing resource, seen from this file; undefined when it is the file's own. */
  public scopeExpression(to: Scope): Expression | undefined {
    if (scopeKey(to) === scopeKey(this.unit.scope)) return undefined;
    if (to.kind === 'given') return undefined;
    if (to.kind === 'subscription') return makeCall('subscription', ...(to.subscription === undefined ? [] : [str(to.subscription)]));
    const group = this.wiring.entryOf(to.group);
    if (group !== undefined && this.own.has(group)) return symbol(this.symbolHere(group));
    return makeCall('resourceGroup', ...(to.subscription === undefined ? [] : [str(to.subscription)]), str(to.name));
  }

  private lowerNode(node: BicepNode): Expression {
    switch (node.kind) {
      case 'reference': {
        const entry = this.wiring.entryOf(node.target);
        return entry === undefined ? nul() : this.reference(entry, node.path);
      }
      case 'call':
        return access(makeCall(node.name, ...node.args.map((arg) => this.lower(arg))), ...node.path);
      case 'text':
        return interpolate(...node.parts.map((part) => (typeof part === 'string' ? part : this.lower(part))));
      case 'parameter':
        return symbol(this.secret(node.parameter));
      case 'location':
        return this.location(node.region ?? this.regionOfCurrent());
      case 'variable':
        return symbol(this.variable(node.name, node.description, node.value));
      case 'not':
        return makeNot(this.lower(node.operand));
      case 'keyed':
        return object(node.entries.map(([key, value]) => ({ key: interpolate(this.lower(key)), value: this.lower(value) })));
    }
  }

  private regionOfCurrent(): string | undefined {
    const scope = this.current?.scope;
    return scope?.kind === 'group' ? scope.group.location : undefined;
  }

  private resource(entry: Entry): Resource {
    const statement = this.within(entry, () => this.resourceStatement(entry));
    return { ...statement, dependsOn: this.dependsOn(entry) };
  }

  private resourceStatement(entry: Entry): Resource {
    const { parent, target } = entry;
    const extended = target !== undefined && 'key' in target && !isResourceGroup(target.construct) ? target : undefined;
    return {
      kind: 'resource',
      symbol: this.own.get(entry) ?? '',
      type: `${entry.type}@${entry.apiVersion}`,
      ...(entry.condition === undefined ? {} : { condition: this.lower(entry.condition) }),
      ...(parent === undefined ? {} : { parent: symbol(this.symbolHere(parent)) }),
      ...(extended === undefined ? {} : { scope: symbol(this.symbolHere(extended)) }),
      name: this.lower(entry.name),
      properties: Object.entries(entry.body)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ({ key, value: this.lower(value) })),
    };
  }

  private waitedFor(consumer: Node): Node[] {
    const entries = 'entries' in consumer ? consumer.entries : [consumer];
    const nodes = new Set<Node>();
    for (const before of entries.flatMap((entry) => [...entry.waitsFor])) {
      const unit = this.wiring.unitOf.get(before);
      if (this.own.has(before)) nodes.add(before);
      else if (this.unit.main && unit !== undefined && unit !== consumer) nodes.add(unit);
    }
    return [...nodes];
  }

  private symbolOfNode(node: Node): string {
    return 'entries' in node ? this.moduleSymbol(node) : (this.own.get(node) ?? '');
  }

  private noteUse(used: Node): void {
    if (this.current === undefined) return;
    const known = this.uses.get(this.current) ?? new Set();
    known.add(used);
    this.uses.set(this.current, known);
  }

  private symbolHere(entry: Entry): string {
    const own = this.own.get(entry);
    if (own !== undefined) {
      this.noteUse(entry);
      return own;
    }
    return this.existingSymbol(entry) ?? '';
  }

  private existingSymbol(entry: Entry): string | undefined {
    const known = this.existing.get(entry);
    if (known !== undefined) return known.symbol;
    if (!this.canReach(entry.scope) || typeof entry.name !== 'string') return undefined;
    const name = this.symbols.claim(resourceSymbol(entry));
    const parent = entry.parent === undefined ? undefined : this.symbolHere(entry.parent);
    const scope = parent === undefined ? this.scopeExpression(entry.scope) : undefined;
    this.existing.set(entry, {
      symbol: name,
      statement: {
        kind: 'resource',
        symbol: name,
        type: `${entry.type}@${entry.apiVersion}`,
        existing: true,
        ...(parent === undefined ? {} : { parent: symbol(parent) }),
        ...(scope === undefined ? {} : { scope }),
        name: str(entry.name),
        properties: [],
      },
    });
    return name;
  }

  /** Whether this file can name the scope: the given group has no name, and main's subscription has no id. */
  private canReach(to: Scope): boolean {
    if (scopeKey(to) === scopeKey(this.unit.scope)) return true;
    if (to.kind === 'given') return false;
    if (to.subscription !== undefined) return true;
    const { scope } = this.unit;
    return scope.kind === 'given' || scope.subscription === undefined;
  }

  private isOwnGroup(entry: Entry): boolean {
    if (entry.type !== EXISTING_GROUP_SCOPE) return false;
    const { scope } = this.unit;
    if (scope.kind === 'given') return isResourceGroup(entry.construct) && entry.construct._isOfDeployment;
    return scope.kind === 'group' && this.wiring.entryOf(scope.group) === entry;
  }

  private crossing(entry: Entry, path: readonly string[]): Expression {
    const name = crossingName(entry, path);
    return symbol(
      this.parameter(`${entry.key}|${path.join('.')}`, name, {
        description: crossingDescription(entry, path),
        secure: false,
        kind: 'crossing',
        source: { entry, path },
      }),
    );
  }

  private moduleOutput(producer: Unit, entry: Entry, path: readonly string[]): Expression {
    this.noteUse(producer);
    const name = this.wiring.builder(producer).output(entry, path);
    return access(symbol(this.moduleSymbol(producer)), 'outputs', name);
  }

  /** Symbol of the module that a file is in main. */
  public moduleSymbol(unit: Unit): string {
    const known = this.moduleSymbols.get(unit);
    if (known !== undefined) return known;
    const name = this.symbols.claim(symbolName(unit.file.replace(/\.bicep$/, '')));
    this.moduleSymbols.set(unit, name);
    return name;
  }

  /** The parameter for the value of a secret. */
  public secret(spec: ParameterSpec): string {
    return this.parameter(`secret:${spec.environmentVariable}`, spec.name, {
      description: spec.description,
      secure: true,
      kind: 'secret',
      spec,
    });
  }

  private parameter(key: string, preferred: string, rest: Omit<FileParameter, 'name'>): string {
    const known = this.parameters.get(key);
    if (known !== undefined) return known.name;
    const name = key === 'location' ? 'location' : this.symbols.claim(preferred);
    this.parameters.set(key, { name, ...rest });
    return name;
  }

  private variable(name: string, description: string, value: unknown): string {
    const known = this.variables.get(description);
    if (known !== undefined) return known.name;
    const made: Variable = { kind: 'var', name: this.symbols.claim(symbolName(name)), description, value: this.lower(value) };
    this.variables.set(description, made);
    return made.name;
  }
}

// Top-level resources in the order of the tree, each followed by its children by name; role assignments at the end.
function printingOrder(entries: readonly Entry[]): readonly Entry[] {
  const path = (entry: Entry): string => {
    const own = `${entry.type}|${String(typeof entry.name === 'string' ? entry.name : entry.symbolWords.join('-'))}`;
    return entry.parent === undefined ? own : `${path(entry.parent)}/${own}`;
  };
  const anchor = (entry: Entry): number => (entry.parent === undefined ? entry.order : anchor(entry.parent));
  const rank = (entry: Entry): number => (entry.target === undefined ? 0 : 1);
  const keys = new Map(entries.map((entry) => [entry, path(entry)]));
  return [...entries].sort((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    if (rank(a) === 0 && anchor(a) !== anchor(b)) return anchor(a) - anchor(b);
    const left = keys.get(a) ?? '';
    const right = keys.get(b) ?? '';
    return left < right ? -1 : left > right ? 1 : 0;
  });
}

function normalRegion(region: string): string {
  return region.replace(/\s/g, '').toLowerCase();
}

function sameRegion(a: string, b: string | undefined): boolean {
  return b !== undefined && normalRegion(a) === normalRegion(b);
}
