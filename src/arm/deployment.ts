/** A template with its parameters and scope: what expressions in it ask for, and the templates that it deploys. */

import type { Budget } from './budget';
import { type Declaration, declarationsOf, field, type Json, record, type Source } from './declarations';
import { Evaluator, type Local, NOWHERE, type Surroundings, type UserFunction } from './evaluate';
import { idKey } from './id';
import { GROUP, toId } from './id-value';
import { Expansion, type Instance, scopeOf } from './instances';
import { member } from './member';
import { indexKey, isDeployment, pathKey, symbolIn } from './names';
import { type ArmObject, type ArmValue, Opaque, type ResourceId } from './resource';
import { levelOf, type Scope } from './scope';
import { called, isObject, Openable, objectOf, propertyOf } from './value';

/** What all templates of one deployment share. */
export interface Whole {
  readonly file: string;
  readonly budget: Budget;
  /** Text of a linked template, as JSON and where it stands. */
  linked(path: string): { readonly json: Json; readonly source: Source } | undefined;
  count: number;
}

/** How a template is deployed. */
export interface DeploymentProps {
  readonly template: Json;
  readonly source: Source;
  readonly scope: Scope;
  /** Values by the names of parameters. */
  readonly given: ReadonlyMap<string, () => ArmValue>;
  /** The deployment that this is a part of, and as which of its resources. */
  readonly outer: { readonly deployment: Deployment; readonly instance: Instance } | undefined;
  /** Whether its expressions are those of the template around it. */
  readonly outerExpressions: boolean;
  readonly whole: Whole;
}

const DEEPEST = 20;

export class Deployment implements Surroundings {
  readonly scope: Scope;
  readonly evaluator: Evaluator;
  readonly declarations: readonly Declaration[];
  private readonly key: string;
  private readonly depth: number;
  private readonly given: DeploymentProps['given'];
  private readonly cached = new Map<string, ArmValue>();
  private readonly nested = new Map<Instance, Deployment | undefined>();
  private readonly symbols = new Map<string, Declaration>();
  private readonly copies = new Map<string, Instance>();
  private made: readonly Instance[] | undefined;
  private byKey: Map<string, Instance[]> | undefined;

  constructor(readonly props: DeploymentProps) {
    const { template, scope, whole, outer, outerExpressions } = props;
    this.scope = scope;
    this.given = new Map([...props.given].map(([name, value]) => [name.toLowerCase(), value]));
    this.key = `${whole.file}#${++whole.count}`;
    this.depth = outer === undefined ? 0 : outer.deployment.depth + 1;
    this.evaluator =
      outerExpressions && outer !== undefined ? outer.deployment.evaluator : new Evaluator(this, whole.budget);
    this.declarations = declarationsOf(template);
    for (const one of this.declarations) if (one.symbol !== undefined) this.symbols.set(one.symbol.toLowerCase(), one);
  }

  parameter(name: string): ArmValue {
    return this.once(`parameters(${name.toLowerCase()})`, () => this.parameterValue(name));
  }

  private parameterValue(name: string): ArmValue {
    const declared = record(field(record(field(this.props.template, 'parameters')), name));
    const unknown = new Opaque(undefined, `${this.key} parameters ${name.toLowerCase()}`);
    if (declared === undefined || /^secure/i.test(String(field(declared, 'type')))) return unknown;
    const given = this.given.get(name.toLowerCase())?.();
    if (given !== undefined && given !== null) return named(given, unknown);
    const value = field(declared, 'defaultValue');
    if (value !== undefined) return named(this.evaluator.json(value, NOWHERE), unknown);
    return given === null || field(declared, 'nullable') === true ? null : unknown;
  }

  variable(name: string): ArmValue {
    return this.once(`variables(${name.toLowerCase()})`, () => {
      const unknown = new Opaque(undefined, `${this.key} variables ${name.toLowerCase()}`);
      const variables = record(field(this.props.template, 'variables'));
      const copies = field(variables, 'copy');
      const copy = Array.isArray(copies) ? copies.map(record).find((one) => isNamed(one, name)) : undefined;
      if (copy !== undefined) {
        const { count, input } = { count: field(copy, 'count'), input: field(copy, 'input') };
        return named(this.evaluator.copied({ name, count, input }, NOWHERE), unknown);
      }
      const value = field(variables, name);
      return value === undefined ? unknown : named(this.evaluator.json(value, NOWHERE), unknown);
    });
  }

  /** Computes once; what asks for itself is not known. */
  private once(key: string, compute: () => ArmValue): ArmValue {
    const known = this.cached.get(key);
    if (known !== undefined) return known;
    this.cached.set(key, new Opaque());
    const value = this.props.whole.budget.within(compute);
    this.cached.set(key, value);
    return value;
  }

  deployment(): ArmValue {
    const part = (name: string) => new Opaque(undefined, `${this.key} ${name}`);
    return objectOf(['name', 'location', 'id', 'properties'].map((name) => [name, part(name)]));
  }

  userFunction(name: string): UserFunction | undefined {
    const [space, own] = name.split('.');
    const spaces = field(this.props.template, 'functions');
    if (own === undefined || !Array.isArray(spaces)) return undefined;
    const found = spaces.map(record).find((one) => String(field(one, 'namespace')).toLowerCase() === space);
    const json = record(field(record(field(found, 'members')), own));
    if (json === undefined) return undefined;
    const parameters = field(json, 'parameters');
    return {
      parameters: Array.isArray(parameters) ? parameters.map((one) => String(field(record(one), 'name'))) : [],
      output: field(record(field(json, 'output')), 'value'),
    };
  }

  reference(target: ArmValue, full: boolean): ArmValue | undefined {
    const instance = this.instancesOf(target)[0];
    const inner = instance === undefined ? undefined : this.inner(instance);
    if (inner !== undefined) return full ? opening('properties', () => inner.opened()) : inner.opened();
    const id = instance?.id ?? toId(target);
    if (id === undefined) return undefined;
    const whole = new Opaque({ id, path: [] }, called('reference', [idKey(id)]));
    return full ? whole : member(whole, 'properties');
  }

  /** The properties of this deployment, of which outputs are known. */
  private opened(): ArmValue {
    return opening('outputs', () => new Openable((name) => opening('value', () => this.output(name))));
  }

  /** An output of this template. */
  output(name: string): ArmValue {
    return this.once(`outputs(${name.toLowerCase()})`, () => {
      const json = record(field(record(field(this.props.template, 'outputs')), name));
      const copy = record(field(json, 'copy'));
      if (copy !== undefined) {
        const { count, input } = { count: field(copy, 'count'), input: field(copy, 'input') };
        return this.evaluator.copied({ name: '', count, input }, NOWHERE);
      }
      const value = field(json, 'value');
      return value === undefined ? new Opaque() : this.evaluator.json(value, NOWHERE);
    });
  }

  outputs(): ArmObject {
    const names = Object.keys(record(field(this.props.template, 'outputs')) ?? {});
    return objectOf(names.map((name) => [name, this.output(name)]));
  }

  /** All that this template deploys by itself. */
  instances(): readonly Instance[] {
    if (this.made === undefined) {
      // A name that asks for resources finds none.
      this.made = [];
      this.made = this.expansion().all(this.declarations, this.outerLocal());
    }
    return this.made;
  }

  private expansion(): Expansion {
    return new Expansion(this.evaluator, this.scope, this.props.whole.budget);
  }

  // With the expressions of the template around it, a template is inside of that one's loop.
  private outerLocal(): Local {
    const { outer, outerExpressions } = this.props;
    return outerExpressions && outer !== undefined ? outer.instance.local : NOWHERE;
  }

  /** What a value means as the name of resources here: symbol, loop, name or id. */
  instancesOf(value: ArmValue): readonly Instance[] {
    const symbol = symbolIn(value);
    const declaration = symbol === undefined ? undefined : this.symbols.get(symbol.name.toLowerCase());
    if (declaration !== undefined && symbol?.index !== undefined) return [this.copy(declaration, symbol.index)];
    if (declaration !== undefined) return this.index().get(pathKey(declaration)) ?? [];
    const id = toId(value);
    return this.index().get(id !== undefined ? idKey(id) : typeof value === 'string' ? value.toLowerCase() : '') ?? [];
  }

  private index(): Map<string, Instance[]> {
    if (this.byKey !== undefined) return this.byKey;
    const index = new Map<string, Instance[]>();
    const add = (key: unknown, one: Instance) => {
      if (typeof key !== 'string') return;
      const list = index.get(key.toLowerCase());
      if (list === undefined) index.set(key.toLowerCase(), [one]);
      else list.push(one);
    };
    const instances = this.instances();
    if (instances.length > 0) this.byKey = index;
    for (const one of instances) {
      add(pathKey(one.declaration), one);
      add(indexKey(one.declaration, one.local.index), one);
      add(idKey(one.id), one);
      add(one.name, one);
      add(field(record(field(one.declaration.json, 'copy')), 'name'), one);
    }
    return index;
  }

  private copy(declaration: Declaration, index: number | Opaque): Instance {
    const key = indexKey(declaration, index);
    const made =
      this.index().get(key)?.[0] ?? this.copies.get(key) ?? this.expansion().at(declaration, index, this.outerLocal());
    this.copies.set(key, made);
    return made;
  }

  /** The template that a resource deploys; undefined where it is no deployment, or its template is not there. */
  inner(instance: Instance): Deployment | undefined {
    if (!isDeployment(instance.declaration) || this.depth > DEEPEST) return undefined;
    if (!this.nested.has(instance)) this.nested.set(instance, this.makeInner(instance));
    return this.nested.get(instance);
  }

  private makeInner(instance: Instance): Deployment | undefined {
    const { whole, source } = this.props;
    const { declaration, local } = instance;
    if (source.missing(declaration) !== undefined) return undefined;
    const properties = record(field(declaration.json, 'properties'));
    const inline = record(field(properties, 'template'));
    const path = this.evaluator.json(field(record(field(properties, 'templateLink')), 'relativePath') ?? null, local);
    const linked = inline !== undefined || typeof path !== 'string' ? undefined : whole.linked(path);
    const template = inline ?? linked?.json;
    if (template === undefined) return undefined;
    const scoping = field(record(field(properties, 'expressionEvaluationOptions')), 'scope');
    return new Deployment({
      template,
      source: linked?.source ?? source.inner(declaration),
      scope: this.scopeOfInner(template, instance),
      given: this.givenTo(field(properties, 'parameters'), local),
      outer: { deployment: this, instance },
      outerExpressions: inline !== undefined && String(scoping).toLowerCase() !== 'inner',
      whole,
    });
  }

  private scopeOfInner(template: Json, { declaration, local }: Instance): Scope {
    const level = levelOf(field(template, '$schema'));
    const said = scopeOf(declaration.json, this.scope, this.evaluator, local);
    const grouped = said.level === 'resourceGroup';
    return { level, subscription: said.subscription, group: grouped || level !== 'resourceGroup' ? said.group : GROUP };
  }

  /** What a resource that is a deployment is given. */
  givenBy({ declaration, local }: Instance): ArmObject {
    const given = this.givenTo(field(record(field(declaration.json, 'properties')), 'parameters'), local);
    return objectOf([...given].map(([name, value]) => [name, value()]));
  }

  private givenTo(parameters: unknown, local: Local): ReadonlyMap<string, () => ArmValue> {
    const entries = Object.entries(record(parameters) ?? {});
    return new Map(entries.map(([name, entry]) => [name, () => this.givenValue(entry, local)]));
  }

  private givenValue(entry: unknown, local: Local): ArmValue {
    const value = this.evaluator.json(entry, local);
    return (isObject(value) ? propertyOf(value, 'value') : undefined) ?? (hasValue(value) ? null : new Opaque());
  }
}

function hasValue(value: ArmValue): boolean {
  return isObject(value) && propertyOf(value, 'value') === null;
}

// What is like nothing else is at least like itself.
function named(value: ArmValue, unknown: Opaque): ArmValue {
  return value instanceof Opaque && value.symbol === undefined && value.reference === undefined ? unknown : value;
}

function isNamed(json: Json | undefined, name: string): boolean {
  return String(field(json, 'name')).toLowerCase() === name.toLowerCase();
}

function opening(key: string, value: () => ArmValue): Openable {
  return new Openable((asked) => (asked.toLowerCase() === key ? value() : new Opaque()));
}

/** Ids of a resource, or of all that it deploys. */
export function idsOf(deployment: Deployment, instance: Instance): readonly ResourceId[] {
  const inner = deployment.inner(instance);
  if (inner === undefined) return isDeployment(instance.declaration) ? [] : [instance.id];
  return inner.instances().flatMap((one) => idsOf(inner, one));
}
