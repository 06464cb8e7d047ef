/** The resources that a deployment makes, those of its nested templates included. */
import type { Place } from '../diagnostics';
import { field, type Json, record } from './declarations';
import { type Deployment, idsOf } from './deployment';
import { idKey } from './id';
import type { Instance } from './instances';
import type { Path } from './json';
import { isDeployment } from './names';
import type { ArmObject, ArmResource, ArmValue, ResourceId } from './resource';
import type { UnknownModule } from './result';
import type { Expression } from './syntax';
import { objectOf } from './value';

/** What is found in a deployment. */
export interface Found {
  readonly resources: ArmResource[];
  readonly unknownModules: UnknownModule[];
}

/** How all of a nested template is deployed. */
interface Around {
  readonly deployed: boolean | undefined;
  readonly loop: boolean;
  readonly serial: boolean;
  readonly after: () => readonly ResourceId[];
}

const TOP: Around = { deployed: true, loop: false, serial: true, after: () => [] };

/** Collects the resources of a deployment, in the order of its templates. */
export function collect(deployment: Deployment, found: Found, around = TOP): void {
  for (const instance of deployment.instances()) {
    const resource = new DeployedResource(deployment, instance, around);
    if (!isDeployment(instance.declaration)) {
      if (resource.id.type !== '') found.resources.push(resource);
      continue;
    }
    const inner = deployment.inner(instance);
    if (inner === undefined) {
      const name = deployment.props.source.missing(instance.declaration) ?? linkOf(instance);
      found.unknownModules.push({ name, parameters: deployment.givenBy(instance), place: resource.place() });
    } else collect(inner, found, { ...resource.how(), after: () => resource.after });
  }
}

function linkOf({ declaration }: Instance): string {
  const link = record(field(record(field(declaration.json, 'properties')), 'templateLink'));
  const said = ['relativePath', 'uri', 'id'].map((name) => field(link, name)).find((one) => typeof one === 'string');
  return String(said ?? '');
}

// What says where, when and how often it is deployed is no part of what is deployed.
const LEFT_OUT: ReadonlySet<string> = new Set([
  'type',
  'apiversion',
  'scope',
  'subscriptionid',
  'resourcegroup',
  'dependson',
  'condition',
  'copy',
  'resources',
  'existing',
  'comments',
]);

class DeployedResource implements ArmResource {
  readonly id: ResourceId;
  readonly target: ResourceId | undefined;
  readonly apiVersion: string | undefined;
  readonly existing: boolean;
  private computedBody: ArmObject | undefined;
  private computedAfter: readonly ResourceId[] | undefined;

  constructor(
    private readonly deployment: Deployment,
    private readonly instance: Instance,
    private readonly around: Around,
  ) {
    this.id = instance.id;
    this.target = instance.target;
    const version = field(instance.declaration.json, 'apiVersion');
    this.apiVersion = typeof version === 'string' && !version.startsWith('[') ? version : undefined;
    this.existing = instance.declaration.existing;
  }

  get loop(): boolean {
    return this.around.loop || this.instance.loop;
  }

  get serial(): boolean {
    return this.around.serial && this.instance.serial;
  }

  get deployed(): boolean | undefined {
    const condition = this.own(field(this.instance.declaration.json, 'condition'));
    const text = typeof condition === 'string' ? condition.toLowerCase() : condition;
    const own =
      text === null || text === true || text === 'true' ? true : text === false || text === 'false' ? false : undefined;
    if (own === false || this.around.deployed === false) return false;
    return own === undefined ? undefined : this.around.deployed;
  }

  get body(): ArmObject {
    this.computedBody ??= objectOf(
      Object.entries(this.instance.declaration.json)
        .filter(([key]) => !LEFT_OUT.has(key.toLowerCase()))
        .map(([key, value]) => [key, key === 'name' ? this.instance.name : this.own(value)]),
    );
    return this.computedBody;
  }

  get after(): readonly ResourceId[] {
    if (this.existing) return [];
    if (this.computedAfter === undefined) {
      // Whoever waits for himself waits for nothing else.
      this.computedAfter = [];
      this.computedAfter = this.findAfter();
    }
    return this.computedAfter;
  }

  how(): Omit<Around, 'after'> {
    return { deployed: this.deployed, loop: this.loop, serial: this.serial };
  }

  place(path: Path = []): Place {
    return this.deployment.props.source.place(this.instance.declaration, path);
  }

  private own(value: unknown): ArmValue {
    return this.deployment.evaluator.json(value ?? null, this.instance.local);
  }

  private findAfter(): readonly ResourceId[] {
    const { json } = this.instance.declaration;
    const said = field(json, 'dependsOn');
    const values = Array.isArray(said) ? said.map((one) => this.own(one)) : [];
    const targets = [...values, ...this.referenced(json)].flatMap((one) => this.deployment.instancesOf(one));
    const before = this.instance.previous === undefined ? targets : [...targets, this.instance.previous];
    const ids = before
      .filter((one) => one !== this.instance && !one.declaration.existing)
      .flatMap((one) => idsOf(this.deployment, one));
    return [...new Map([...ids, ...this.around.after()].map((id) => [idKey(id), id])).values()];
  }

  /** What its properties ask for while it is deployed. */
  private referenced(json: Json): readonly ArmValue[] {
    const found: ArmValue[] = [];
    const { evaluator } = this.deployment;
    for (const text of textsIn(json)) {
      const parsed = evaluator.parse(text);
      if (parsed === undefined || !('expression' in parsed)) continue;
      for (const target of targetsIn(parsed.expression)) found.push(evaluator.expression(target, this.instance.local));
    }
    return found;
  }
}

// The template inside of a deployment speaks for itself.
const SKIPPED: ReadonlySet<string> = new Set(['template', 'dependson', 'resources', 'scope']);

function* textsIn(json: unknown): Generator<string> {
  const open: unknown[] = [json];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string') yield next;
    else if (Array.isArray(next)) for (const one of next) open.push(one);
    else
      for (const [key, one] of Object.entries(record(next) ?? {})) if (!SKIPPED.has(key.toLowerCase())) open.push(one);
  }
}

function* targetsIn(expression: Expression): Generator<Expression> {
  if (expression.kind === 'member') {
    yield* targetsIn(expression.of);
    yield* targetsIn(expression.key);
  }
  if (expression.kind !== 'call') return;
  const [first] = expression.args;
  if (first !== undefined && /^(?:reference|list\w*)$/.test(expression.name)) yield first;
  for (const one of expression.args) yield* targetsIn(one);
}
