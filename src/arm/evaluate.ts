/** Values of a template as far as they can be computed. What cannot is opaque. */
import type { Budget, Parsed } from './budget';
import { type Copy, copiesIn, MOST_COPIES } from './copies';
import { LIST_FUNCTIONS, tryGet } from './list-functions';
import { member } from './member';
import { type ArmValue, Opaque } from './resource';
import {
  extensionResourceId,
  resourceGroup,
  resourceId,
  type Scope,
  subscription,
  subscriptionResourceId,
  tenant,
  tenantResourceId,
} from './scope';
import { type Expression, parseText } from './syntax';
import { type Pure, TEXT_FUNCTIONS } from './text-functions';
import { called, equal, isList, isObject, objectOf, sizeOf } from './value';

/** What expressions ask of the template that they stand in. */
export interface Surroundings {
  readonly scope: Scope;
  parameter(name: string): ArmValue;
  variable(name: string): ArmValue;
  /** A resource by its id or symbolic name: its properties, or all of it. */
  reference(target: ArmValue, full: boolean, local: Local): ArmValue | undefined;
  /** `deployment()`. */
  deployment(): ArmValue;
  userFunction(name: string): UserFunction | undefined;
}

/** A function that a template brings along. */
export interface UserFunction {
  readonly parameters: readonly string[];
  readonly output: unknown;
}

/** What an expression sees by the place where it stands: indices of loops by name, and variables of lambdas. */
export interface Local {
  readonly copies: ReadonlyMap<string, number | Opaque>;
  /** Index of the loop around a resource. */
  readonly index: number | Opaque | undefined;
  readonly lambdas: ReadonlyMap<string, ArmValue>;
}

export const NOWHERE: Local = { copies: new Map(), index: undefined, lambdas: new Map() };

const COST_OF_A_CALL = 100;
const LARGEST_VALUE = 100_000;

/** Computes what stands in one template. */
export class Evaluator {
  constructor(
    private readonly around: Surroundings,
    private readonly budget: Budget,
  ) {}

  /** JSON of the template, with the expressions in it computed. */
  json(value: unknown, local: Local): ArmValue {
    if (typeof value === 'string') return this.text(value, local);
    if (typeof value !== 'object' || value === null) return value as ArmValue;
    return this.budget.within(() =>
      Array.isArray(value) ? value.map((item) => this.json(item, local)) : this.object(value, local),
    );
  }

  /** A text of the template as an expression or literal; undefined where it cannot be read. */
  parse(text: string): Parsed {
    const { parsed } = this.budget;
    if (!parsed.has(text)) parsed.set(text, parseText(text));
    return parsed.get(text);
  }

  private text(text: string, local: Local): ArmValue {
    const parsed = this.parse(text);
    if (parsed === undefined) return new Opaque();
    if ('text' in parsed) return parsed.text;
    const value = this.expression(parsed.expression, local);
    // Uses of one value share it; written out, they would be as many values.
    return sizeOf(value) > LARGEST_VALUE || !this.budget.spend(sizeOf(value)) ? new Opaque() : value;
  }

  private object(value: object, local: Local): ArmValue {
    const entries: [string, ArmValue][] = [];
    for (const [key, item] of Object.entries(value)) {
      const copies = key === 'copy' ? copiesIn(item) : undefined;
      if (copies !== undefined) {
        entries.push(...copies.map((copy): [string, ArmValue] => [copy.name, this.copied(copy, local)]));
        continue;
      }
      const name = this.text(key, local);
      if (typeof name !== 'string') return new Opaque();
      entries.push([name, this.json(item, local)]);
    }
    return objectOf(entries);
  }

  /** A list that a loop makes. */
  copied({ name, count, input }: Copy, local: Local): ArmValue {
    const times = this.json(count, local);
    if (typeof times !== 'number' || times < 0 || times > MOST_COPIES) return new Opaque();
    return Array.from({ length: times }, (_, index) =>
      this.json(input, { ...local, copies: new Map([...local.copies, [name.toLowerCase(), index]]) }),
    );
  }

  expression(expression: Expression, local: Local): ArmValue {
    if (expression.kind === 'literal') return expression.value;
    return this.budget.within(() => {
      if (expression.kind === 'call') return this.call(expression.name, expression.args, local);
      return member(this.expression(expression.of, local), this.expression(expression.key, local));
    });
  }

  private call(name: string, args: readonly Expression[], local: Local): ArmValue {
    const special = this.special(name, args, local);
    if (special !== undefined) return special;
    const values = args.map((arg) => this.expression(arg, local));
    const cost = values.reduce<number>((sum, value) => sum + sizeOf(value), 1);
    const found = this.budget.spend(cost) ? this.computed(name, values, local) : undefined;
    if (found !== undefined && sizeOf(found) <= LARGEST_VALUE) return found;
    return new Opaque(undefined, isSteady(name) ? this.symbolOfCall(name, values) : undefined);
  }

  private symbolOfCall(name: string, values: readonly ArmValue[]): string | undefined {
    const { level, subscription, group } = this.around.scope;
    return SCOPED.has(name) ? called(name, [level, subscription, group, ...values]) : called(name, values);
  }

  /** Functions that do not see their arguments as values. */
  private special(name: string, args: readonly Expression[], local: Local): ArmValue | undefined {
    switch (name) {
      case 'copyindex':
        return this.copyIndex(args, local);
      case 'lambda':
        return new Opaque();
      case 'map':
      case 'filter':
      case 'toobject':
      case 'mapvalues':
        return this.overLambda(name, args, local);
      default:
        return undefined;
    }
  }

  private computed(name: string, values: readonly ArmValue[], local: Local): ArmValue | undefined {
    const pure: Pure | undefined = TEXT_FUNCTIONS.get(name) ?? LIST_FUNCTIONS.get(name);
    if (pure !== undefined) return pure(values);
    const [first] = values;
    const { scope } = this.around;
    switch (name) {
      case 'parameters':
        return typeof first === 'string' ? this.around.parameter(first) : undefined;
      case 'variables':
        return typeof first === 'string' ? this.around.variable(first) : undefined;
      case 'lambdavariables':
        return typeof first === 'string' ? local.lambdas.get(first.toLowerCase()) : undefined;
      case 'if':
        return choose(values);
      case 'tryget':
        return this.tryGet(values);
      case 'reference':
        return first === undefined ? undefined : this.around.reference(first, isFull(values[2] ?? values[1]), local);
      case 'resourceid':
        return resourceId(values, scope);
      case 'subscriptionresourceid':
        return subscriptionResourceId(values, scope);
      case 'extensionresourceid':
        return extensionResourceId(values);
      case 'tenantresourceid':
        return tenantResourceId(values);
      case 'resourcegroup':
        return resourceGroup(scope);
      case 'subscription':
        return subscription(scope);
      case 'tenant':
        return tenant();
      case 'deployment':
        return this.around.deployment();
      default:
        return this.userCall(name, values);
    }
  }

  // What an unknown value has at a key is not known, but of a reference it is known what it is.
  private tryGet([value, ...keys]: readonly ArmValue[]): ArmValue | undefined {
    return value instanceof Opaque ? keys.reduce<ArmValue>(member, value) : tryGet([value ?? null, ...keys]);
  }

  private copyIndex(args: readonly Expression[], local: Local): ArmValue {
    const values = args.map((arg) => this.expression(arg, local));
    const loop = typeof values[0] === 'string' ? values[0].toLowerCase() : undefined;
    const index = loop === undefined ? local.index : local.copies.get(loop);
    const offset = values[loop === undefined ? 0 : 1] ?? 0;
    if (index instanceof Opaque && offset === 0) return index;
    if (typeof index !== 'number' || typeof offset !== 'number') {
      return new Opaque(undefined, index === undefined ? undefined : called('copyIndex', [index, offset]));
    }
    return index + offset;
  }

  private overLambda(name: string, args: readonly Expression[], local: Local): ArmValue {
    const [over, ...lambdas] = args;
    const source = over === undefined ? undefined : this.expression(over, local);
    const functions = lambdas.map((lambda) => this.lambda(lambda, local));
    const [first, second] = functions;
    if (first === undefined) return new Opaque();
    if (name === 'mapvalues' && isObject(source)) {
      return objectOf(Object.entries(source).map(([key, value]) => [key, first([value])]));
    }
    if (!isList(source)) return new Opaque();
    const results = source.map((item, index) => first([item, index]));
    if (name === 'map') return results;
    if (name === 'filter') return filtered(source, results);
    if (name !== 'toobject' || !results.every((key) => typeof key === 'string')) return new Opaque();
    // Keys that differ in their case alone are refused.
    if (new Set(results.map((key) => key.toLowerCase())).size < results.length) return new Opaque();
    const values = second === undefined ? source : source.map((item) => second([item]));
    return objectOf(results.map((key, index) => [key, values[index] ?? null]));
  }

  private lambda(expression: Expression, local: Local): ((values: readonly ArmValue[]) => ArmValue) | undefined {
    if (expression.kind !== 'call' || expression.name !== 'lambda') return undefined;
    const body = expression.args.at(-1);
    const names = expression.args.slice(0, -1).map((arg) => (arg.kind === 'literal' ? String(arg.value) : ''));
    if (body === undefined) return undefined;
    return (values) => {
      const bound = names.map((name, index) => [name.toLowerCase(), values[index] ?? new Opaque()] as const);
      return this.expression(body, { ...local, lambdas: new Map([...local.lambdas, ...bound]) });
    };
  }

  private userCall(name: string, values: readonly ArmValue[]): ArmValue | undefined {
    const found = this.around.userFunction(name);
    if (found === undefined || !this.budget.spend(COST_OF_A_CALL)) return undefined;
    const given = new Map(found.parameters.map((one, index) => [one.toLowerCase(), values[index]]));
    const around: Surroundings = {
      scope: this.around.scope,
      parameter: (wanted) => given.get(wanted.toLowerCase()) ?? new Opaque(),
      variable: () => new Opaque(),
      reference: () => undefined,
      deployment: () => new Opaque(),
      userFunction: (wanted) => this.around.userFunction(wanted),
    };
    return this.budget.within(() => new Evaluator(around, this.budget).json(found.output, NOWHERE));
  }
}

// What is not computed and still is the same for the same values; of these, some ask where they stand.
const SCOPED: ReadonlySet<string> = new Set(['resourcegroup', 'subscription', 'managementgroup']);
const STEADY: ReadonlySet<string> = new Set([...SCOPED, 'guid', 'uniquestring', 'environment', 'if', 'tryget', 'any']);

function isSteady(name: string): boolean {
  return STEADY.has(name) || TEXT_FUNCTIONS.has(name) || LIST_FUNCTIONS.has(name);
}

function isFull(value: ArmValue | undefined): boolean {
  return typeof value === 'string' && value.toLowerCase() === 'full';
}

function choose([condition, yes, no]: readonly ArmValue[]): ArmValue | undefined {
  if (condition === true) return yes;
  if (condition === false) return no;
  return yes !== undefined && no !== undefined && equal(yes, no) === true ? yes : undefined;
}

function filtered(items: readonly ArmValue[], kept: readonly ArmValue[]): ArmValue {
  if (!kept.every((one) => typeof one === 'boolean')) return new Opaque();
  return items.filter((_, index) => kept[index] === true);
}
