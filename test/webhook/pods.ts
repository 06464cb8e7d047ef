/** Pods and ServiceAccounts for the tests of the webhook. */
import { field, type Json, records, textAt } from '../../src/webhook/json';
import { type Mutation, mutatePod } from '../../src/webhook/mutate';
import type { MutateOptions } from '../../src/webhook/options';

/** `azure.workload.identity/…` */
export function key(name: string): string {
  return `azure.workload.identity/${name}`;
}

export function annotated(annotations: Readonly<Record<string, unknown>>): Json {
  return Object.fromEntries(Object.entries(annotations).map(([name, value]) => [key(name), value]));
}

export interface Given {
  readonly annotations?: Readonly<Record<string, unknown>>;
  readonly metadata?: Json;
  readonly spec?: Json;
}

/** A pod called `pod` with the label, one container `app` and one init container `prepare`. */
export function pod({ annotations, metadata, spec }: Given = {}): Json {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: 'pod',
      namespace: 'ns1',
      labels: { [key('use')]: 'true' },
      ...(annotations === undefined ? {} : { annotations: annotated(annotations) }),
      ...metadata,
    },
    spec: {
      serviceAccountName: 'sa',
      initContainers: [{ name: 'prepare', image: 'prepare-image' }],
      containers: [{ name: 'app', image: 'app-image' }],
      ...spec,
    },
  };
}

export function account(annotations: Readonly<Record<string, unknown>> = { 'client-id': 'clientID' }): Json {
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: 'sa', namespace: 'ns1', annotations: annotated(annotations) },
  };
}

export const CONFIG = { tenantId: 'tenantID', authorityHost: 'https://login.microsoftonline.com/' };

export function mutation(given: Json, options: Partial<MutateOptions> = {}): Mutation {
  return mutatePod(given, { serviceAccount: account(), config: CONFIG, ...options });
}

/** The pod that comes out. */
export function mutated(given: Json, options: Partial<MutateOptions> = {}): Json {
  const result = mutation(given, options);
  if (result.kind !== 'mutated') throw new Error(JSON.stringify(result));
  return result.pod;
}

/** What is refused, and by whom: `webhook: …`. */
export function refusal(given: Json, options: Partial<MutateOptions> = {}): string {
  const result = mutation(given, options);
  return result.kind === 'refused' ? `${result.by}: ${result.message}` : result.kind;
}

export function notes(given: Json, options: Partial<MutateOptions> = {}): string[] {
  const result = mutation(given, options);
  return result.kind === 'mutated' ? result.notes.map(({ message }) => message) : [];
}

export function containers(given: Json, list = 'containers'): readonly Json[] {
  return records(field(field(given, 'spec'), list));
}

export function container(given: Json, name: string): Json {
  const all = [...containers(given, 'initContainers'), ...containers(given)];
  return all.find((one) => textAt(one, 'name') === name) ?? {};
}

/** The environment of a container, `NAME=value` each. */
export function environment(given: Json, name = 'app'): string[] {
  return records(container(given, name).env).map((one) => `${textAt(one, 'name')}=${textAt(one, 'value')}`);
}

export function names(given: Json, list = 'containers'): string[] {
  return containers(given, list).map((one) => textAt(one, 'name'));
}
