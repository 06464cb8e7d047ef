/** What becomes of a declaration: one resource, or as many as its loop makes; and their ids. */

import type { Budget } from './budget';
import { MOST_COPIES } from './copies';
import { type Declaration, field, record } from './declarations';
import { type Evaluator, type Local, NOWHERE } from './evaluate';
import { GROUP, idOfSegments, type Segment, splitAtSlashes } from './id-value';
import { type ArmValue, Opaque, type ResourceId } from './resource';
import { providerSegments, type Scope, scopeSegments } from './scope';
import { called } from './value';

/** One resource of a template, or those of a loop whose number is not known. */
export interface Instance {
  readonly declaration: Declaration;
  readonly local: Local;
  readonly loop: boolean;
  readonly serial: boolean;
  /** The copy before it of a loop that makes one after the other. */
  readonly previous: Instance | undefined;
  readonly id: ResourceId;
  readonly target: ResourceId | undefined;
  readonly name: ArmValue;
  /** Segments of its name, those of what it stands inside of included. */
  readonly names: readonly Segment[];
}

/** Makes the resources of one template. */
export class Expansion {
  constructor(
    private readonly evaluator: Evaluator,
    private readonly scope: Scope,
    private readonly budget: Budget,
  ) {}

  /** All of what declarations make. */
  all(declarations: readonly Declaration[], local = NOWHERE, inside?: Instance): readonly Instance[] {
    return declarations.flatMap((one) => this.of(one, local, inside));
  }

  private of(declaration: Declaration, local: Local, inside: Instance | undefined): readonly Instance[] {
    const copy = record(field(declaration.json, 'copy'));
    if (copy === undefined) {
      const looped = inside?.loop ?? false;
      const one = this.instance(declaration, local, inside, { loop: looped, serial: inside?.serial ?? true });
      return [one, ...this.all(declaration.children, local, one)];
    }
    const count = this.evaluator.json(field(copy, 'count'), local);
    const serial = this.evaluator.json(field(copy, 'batchSize'), local) === 1 && isSerial(field(copy, 'mode'));
    const known = typeof count === 'number' && count >= 0 && count <= MOST_COPIES && this.budget.make(count);
    if (!known) {
      const one = this.at(declaration, SOME, local, inside, { loop: true, serial });
      return [one, ...this.all(declaration.children, one.local, one)];
    }
    const copies: Instance[] = [];
    for (let index = 0; index < count; index++) {
      copies.push(this.at(declaration, index, local, inside, { loop: false, serial, previous: copies.at(-1) }));
    }
    return copies.flatMap((one) => [one, ...this.all(declaration.children, one.local, one)]);
  }

  /** The resource that a loop makes at an index. */
  at(
    declaration: Declaration,
    index: number | Opaque,
    outer: Local = NOWHERE,
    inside?: Instance,
    how: How = { loop: false, serial: false },
  ): Instance {
    const name = field(record(field(declaration.json, 'copy')), 'name');
    const copies = new Map(outer.copies);
    if (typeof name === 'string') copies.set(name.toLowerCase(), index);
    return this.instance(declaration, { ...outer, copies, index }, inside, how);
  }

  private instance(declaration: Declaration, local: Local, inside: Instance | undefined, how: How): Instance {
    const { json, type, relative } = declaration;
    const name = this.evaluator.json(field(json, 'name') ?? '', local);
    const own = splitAtSlashes(name) ?? [new Opaque()];
    const names = relative && inside !== undefined ? [...inside.names, ...own] : own;
    const { id, target } = this.identify(type, names, declaration, local);
    const { loop, serial, previous } = how;
    return { declaration, local, loop, serial, previous: serial ? previous : undefined, id, target, name, names };
  }

  private identify(
    type: string,
    names: readonly Segment[],
    { json }: Declaration,
    local: Local,
  ): { readonly id: ResourceId; readonly target: ResourceId | undefined } {
    const extension = /^(.+?)\/providers\/(.+)$/i.exec(type);
    if (extension !== null) return this.identifyExtension(extension[1] ?? '', extension[2] ?? '', names);
    const scope = field(json, 'scope');
    const base = scope === undefined ? this.home(json, local) : this.attached(this.evaluator.json(scope, local));
    const target = base === undefined ? undefined : idOfSegments(base);
    const known = idOfSegments([...(base ?? LOST), ...(providerSegments(type, names) ?? unnamed(type, names))]);
    const id = known ?? { subscription: undefined, resourceGroup: undefined, type, names: [] };
    // What is not attached to a resource stands in the scope, but for what has no other place than on something.
    return { id, target: (scope !== undefined && !isContainer(target)) || isExtension(type) ? target : undefined };
  }

  // As in `Microsoft.KeyVault/vaults/providers/roleAssignments`, whose name has the provider in it.
  private identifyExtension(on: string, rest: string, names: readonly Segment[]) {
    const depth = on.split('/').length - 1;
    const provider = names[depth];
    const base = [...scopeSegments(this.scope), ...(providerSegments(on, names.slice(0, depth)) ?? unnamed(on, names))];
    const type = typeof provider === 'string' ? `${provider}/${rest}` : `Microsoft.Authorization/${rest}`;
    const own = names.slice(depth + 1);
    const id = idOfSegments([...base, ...(providerSegments(type, own) ?? unnamed(type, own))]);
    const lost = { subscription: undefined, resourceGroup: undefined, type, names: [] };
    return { id: id ?? lost, target: idOfSegments(base) };
  }

  /** Where a resource without a scope of its own is. */
  private home(json: Declaration['json'], local: Local): readonly Segment[] {
    return scopeSegments(scopeOf(json, this.scope, this.evaluator, local));
  }

  // What a scope is said by is an id, or the rest of one below the scope of the template.
  private attached(scope: ArmValue): readonly Segment[] | undefined {
    const segments = splitAtSlashes(scope);
    if (segments === undefined || segments[0] === '') return scope === '/' ? [''] : segments;
    const [first] = segments;
    if (typeof first !== 'string' || !first.includes('.')) return undefined;
    return [...scopeSegments(this.scope), 'providers', ...segments];
  }
}

interface How {
  readonly loop: boolean;
  readonly serial: boolean;
  readonly previous?: Instance | undefined;
}

/** The index of a loop whose number is not known. */
const SOME = new Opaque(undefined, 'copyIndex()');

const LOST: readonly Segment[] = ['', 'subscriptions', new Opaque(), 'resourceGroups', new Opaque()];

function isSerial(mode: unknown): boolean {
  return typeof mode === 'string' && mode.toLowerCase() === 'serial';
}

function isContainer(target: ResourceId | undefined): boolean {
  return target !== undefined && /^microsoft\.resources\/(?:resourcegroups|subscriptions)$/i.test(target.type);
}

function isExtension(type: string): boolean {
  return /^microsoft\.authorization\/(?:roleassignments|locks|policyassignments)$/i.test(type);
}

// A name that is one unknown text for several parts.
function unnamed(type: string, names: readonly Segment[]): readonly Segment[] {
  const [provider = '', ...types] = type.split('/');
  const parts = types.flatMap((one, index) => [one, new Opaque(undefined, called('part', [index, ...names]))]);
  return ['providers', provider, ...parts];
}

/** The scope that a declaration says by subscription and group. */
export function scopeOf(json: Declaration['json'], scope: Scope, evaluator: Evaluator, local: Local): Scope {
  const [subscription, group] = ['subscriptionId', 'resourceGroup'].map((name) => {
    const said = field(json, name);
    const value = said === undefined ? undefined : evaluator.json(said, local);
    return value === undefined
      ? undefined
      : typeof value === 'string' || value instanceof Opaque
        ? value
        : new Opaque();
  });
  if (subscription === undefined && group === undefined) return scope;
  return {
    level: group === undefined ? 'subscription' : 'resourceGroup',
    subscription: typeof subscription === 'string' ? subscription.toLowerCase() : (subscription ?? scope.subscription),
    group: group ?? GROUP,
  };
}
