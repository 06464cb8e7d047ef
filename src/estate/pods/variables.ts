import { list } from '../../schemas/kubernetes/access';
import { skippedContainers } from '../../webhook/settings';
import { fieldAt, fieldOf } from './manifest';
import { type Container, containersOf, type Pods } from './pods';

/** A variable that a container sets itself. */
export interface Variable {
  readonly name: string;
  /** What stands in `value`; undefined where it comes from elsewhere. */
  readonly value: string | undefined;
  /** Whether what it comes from need not be there. */
  readonly optional: boolean;
  readonly path: readonly (string | number)[];
}

/** The variables of a container, as they stand in `env`. */
export function variablesOf({ fields, path }: Container): readonly Variable[] {
  return list(fields.env).flatMap((item, index) => {
    const [name, value] = [fieldOf(item, 'name'), fieldOf(item, 'value')];
    if (typeof name !== 'string') return [];
    // Kubernetes takes a variable without a value for an empty one.
    const text = value === undefined && fieldOf(item, 'valueFrom') === undefined ? '' : value;
    const optional = fieldAt(item, 'valueFrom', 'secretKeyRef', 'optional') === true;
    return [{ name, value: typeof text === 'string' ? text : undefined, optional, path: [...path, 'env', index] }];
  });
}

const mutated = new WeakMap<Pods, readonly Container[]>();

/** The containers that the webhook gives a token. */
export function mutatedContainers(pods: Pods): readonly Container[] {
  const known = mutated.get(pods);
  if (known !== undefined) return known;
  const skipped = skippedContainers(pods.template);
  const containers = containersOf(pods).filter(({ name }) => !skipped.has(name));
  mutated.set(pods, containers);
  return containers;
}

/** A text that a container is started with, and where it stands. */
export interface Text {
  readonly text: string;
  readonly path: readonly (string | number)[];
}

/** Everything that a container is started with: its command, its arguments, what its variables say. */
export function startTexts(container: Container): readonly Text[] {
  const { fields, path } = container;
  const words = ['command', 'args'].flatMap((field) =>
    list(fields[field]).map((text, index) => ({ text, path: [...path, field, index] })),
  );
  const values = variablesOf(container).map((one) => ({ text: one.value, path: [...one.path, 'value'] }));
  return [...words, ...values].flatMap(({ text, path: at }) => (typeof text === 'string' ? [{ text, path: at }] : []));
}
