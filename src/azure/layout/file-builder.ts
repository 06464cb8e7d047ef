import {
  access,
  type Expression,
  index,
  int,
  interpolate,
  literal,
  call as makeCall,
  not as makeNot,
  nul,
  object,
  type Resource,
  type Statement,
  SymbolTable,
  str,
  symbol,
  symbolName,
  type Variable,
} from '../../bicep';
import { type BicepNode, nodeOf, RECORDED } from '../../values';
import type { Scope } from '../scope';
import type { Entry } from './entry';
import { FileWaits, type Node } from './file-waits';
import { crossingName, isKnownText, resourceSymbol } from './naming';
import { FileParameters, normalRegion } from './parameters';
import { printingOrder } from './printing-order';
import { canReach, scopeByName } from './reach';
import { isResourceGroup } from './scopes';
import type { Unit } from './units';

/** What the files of one deployment know of each other. */
export interface Wiring {
  readonly unitOf: ReadonlyMap<Entry, Unit>;
  entryOf(resource: unknown): Entry | undefined;
  /** The region of what says none. */
  readonly defaultRegion: string | undefined;
  /** The builder of a file. */
  builder(unit: Unit): FileBuilder;
}

/** A resource that a file refers to. */
interface Existing {
  readonly statement: Resource;
  /** The resource of this file that it is a child of, or lives in. */
  readonly within: Entry | undefined;
}

/** Builds one file: symbols, parameters and references to what stands elsewhere are added as they are needed. */
export class FileBuilder {
  public readonly parameters: FileParameters;
  public readonly outputs = new Map<
    string,
    { readonly name: string; readonly entry: Entry; readonly path: readonly string[] }
  >();
  private readonly symbols = new SymbolTable();
  private readonly outputNames = new SymbolTable();
  private readonly variables = new Map<string, Variable>();
  private readonly own = new Map<Entry, string>();
  private readonly existing = new Map<Entry, Existing>();
  private readonly moduleSymbols = new Map<Unit, string>();
  private readonly waits: FileWaits;

  constructor(
    public readonly unit: Unit,
    private readonly wiring: Wiring,
  ) {
    this.waits = new FileWaits(unit, wiring.unitOf, this.moduleSymbols);
    this.parameters = new FileParameters(this.symbols, wiring.defaultRegion);
    for (const reserved of Object.keys(RECORDED)) {
      this.symbols.claim(reserved);
      this.outputNames.claim(reserved);
    }
    const sorted = [...unit.entries].sort((a, b) => (a.key < b.key ? -1 : 1));
    for (const entry of sorted) this.own.set(entry, this.symbols.claim(resourceSymbol(entry)));
  }

  /** Symbol of a resource that this file writes. */
  public symbolOf(entry: Entry): string | undefined {
    return this.own.get(entry);
  }

  /** Symbol of the module that a file is in main. */
  public moduleSymbol(unit: Unit): string {
    const known = this.moduleSymbols.get(unit);
    if (known !== undefined) return known;
    const name = this.symbols.claim(symbolName(unit.file.replace(/\.bicep$/, '')));
    this.moduleSymbols.set(unit, name);
    return name;
  }

  /** The resources of the file, in the order of printing. */
  public resources(): Statement[] {
    return printingOrder(this.unit.entries).map((entry) => {
      const statement = this.waits.within(entry, () => this.resourceStatement(entry));
      return { ...statement, dependsOn: this.dependsOn(entry) };
    });
  }

  public get existingStatements(): readonly Statement[] {
    return [...this.existing.values()].map((one) => one.statement);
  }

  public get variableStatements(): readonly Statement[] {
    return [...this.variables.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Lowers the values that a module is given, as used by the module. */
  public forModule<T>(unit: Unit, lower: () => T): T {
    return this.waits.within(unit, lower);
  }

  /** Symbols that a resource or module has to name in `dependsOn`. */
  public dependsOn(consumer: Node): string[] {
    const unseen = this.waits.unseen(consumer);
    return unseen.map((one) => ('entries' in one ? this.moduleSymbol(one) : (this.own.get(one) ?? ''))).sort();
  }

  /** A property of a resource, wherever it stands. */
  public reference(entry: Entry, path: readonly string[]): Expression {
    const [first] = path;
    const own = this.own.get(entry);
    if (own !== undefined) return at(symbol(this.used(entry, own)), path);
    if (this.isOwnGroup(entry)) return at(makeCall('resourceGroup'), path);
    if (path.length === 1 && first === 'name' && typeof entry.name === 'string') return str(entry.name);
    // What is known at the start, and what is perhaps no text, is read off the resource itself.
    const readThere = !entry.written || (path.length === 1 && first === 'id') || !isKnownText(path);
    const known = readThere ? this.existingSymbol(entry) : undefined;
    if (known !== undefined) return at(symbol(known), path);
    const producer = this.wiring.unitOf.get(entry);
    if (!this.unit.main || producer === undefined) return symbol(this.parameters.crossing(entry, path));
    this.waits.note(producer);
    const output = this.wiring.builder(producer).output(entry, path);
    return access(symbol(this.moduleSymbol(producer)), 'outputs', output);
  }

  /** The parameter for a region. */
  public location(region: string | undefined): Expression {
    // No region, so that nobody has to choose it.
    if (region !== undefined && normalRegion(region) === 'global') return str('global');
    return symbol(this.parameters.location(region));
  }

  /** The scope of a module or of an existing resource, seen from this file; undefined when it is the file's own. */
  public scopeExpression(to: Scope): Expression | undefined {
    const group = to.kind === 'group' ? this.wiring.entryOf(to.group) : undefined;
    const own = group === undefined ? undefined : this.own.get(group);
    return group === undefined || own === undefined ? scopeByName(this.unit.scope, to) : symbol(this.used(group, own));
  }

  /** The name of the output that hands a value of this file's resources over. */
  private output(entry: Entry, path: readonly string[]): string {
    const key = `${entry.key}|${path.join('.')}`;
    const known = this.outputs.get(key);
    if (known !== undefined) return known.name;
    const name = this.outputNames.claim(crossingName(entry, path));
    this.outputs.set(key, { name, entry, path });
    return name;
  }

  private lower(value: unknown): Expression {
    return literal(value, (inner) => {
      const node = nodeOf(inner);
      return node === undefined ? undefined : this.lowerNode(node);
    });
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
        return symbol(this.parameters.secret(node.parameter));
      case 'setting':
        return symbol(this.parameters.setting(node.setting));
      case 'location':
        return this.location(node.region ?? this.regionOfCurrent());
      case 'variable':
        return symbol(this.variable(node.name, node.description, node.value));
      case 'not':
        return makeNot(this.lower(node.operand));
      case 'keyed':
        return object(
          node.entries.map(([key, value]) => ({ key: interpolate(this.lower(key)), value: this.lower(value) })),
        );
    }
  }

  private regionOfCurrent(): string | undefined {
    const scope = this.waits.current?.scope;
    return scope?.kind === 'group' ? scope.group.location : undefined;
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

  private used(entry: Entry, name: string): string {
    this.waits.note(entry);
    return name;
  }

  // A parent and a target stand in the scope of what belongs to them, so this file can always name them.
  private symbolHere(entry: Entry): string {
    const own = this.own.get(entry);
    return own === undefined ? (this.existingSymbol(entry) ?? '') : this.used(entry, own);
  }

  private existingSymbol(entry: Entry): string | undefined {
    const known = this.existing.get(entry);
    if (known !== undefined) {
      // Bicep sees through what exists to what that is in.
      if (known.within !== undefined) this.waits.note(known.within);
      return known.statement.symbol;
    }
    const { name, parent } = entry;
    if (typeof name !== 'string' || name === '' || !canReach(this.unit.scope, entry.scope)) return undefined;
    const claimed = this.symbols.claim(resourceSymbol(entry));
    const above = parent === undefined ? undefined : this.symbolHere(parent);
    const scope = parent === undefined ? this.scopeExpression(entry.scope) : undefined;
    this.existing.set(entry, {
      within: this.withinOf(entry),
      statement: {
        kind: 'resource',
        symbol: claimed,
        type: `${entry.type}@${entry.apiVersion}`,
        existing: true,
        ...(above === undefined ? {} : { parent: symbol(above) }),
        ...(scope === undefined ? {} : { scope }),
        name: str(name),
        properties: [],
      },
    });
    return claimed;
  }

  private withinOf({ parent, scope }: Entry): Entry | undefined {
    if (parent !== undefined) return this.own.has(parent) ? parent : this.existing.get(parent)?.within;
    const group = scope.kind === 'group' ? this.wiring.entryOf(scope.group) : undefined;
    return group !== undefined && this.own.has(group) ? group : undefined;
  }

  private isOwnGroup(entry: Entry): boolean {
    if (!isResourceGroup(entry.construct)) return false;
    const { scope } = this.unit;
    if (scope.kind === 'given') return entry.construct._isOfDeployment;
    return scope.kind === 'group' && this.wiring.entryOf(scope.group) === entry;
  }

  private variable(name: string, description: string, value: unknown): string {
    // By what it says: two roles of one name are two roles.
    const lowered = this.lower(value);
    const key = JSON.stringify([description, lowered]);
    const known = this.variables.get(key);
    if (known !== undefined) return known.name;
    const made: Variable = { kind: 'var', name: this.symbols.claim(symbolName(name)), description, value: lowered };
    this.variables.set(key, made);
    return made.name;
  }
}

// A number stands for a position in an array.
function at(target: Expression, path: readonly string[]): Expression {
  return path.reduce<Expression>((inner, part) => {
    return /^[0-9]+$/.test(part) ? index(inner, int(Number(part))) : access(inner, part);
  }, target);
}
