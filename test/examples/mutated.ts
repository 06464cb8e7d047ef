/** What `cdk8s-azwi mutate` prints of manifests. */
import { expect } from 'vitest';
import { run } from '../../src/cli/main';
import { manifestsIn } from './example';

export interface Container {
  readonly name: string;
  readonly image: string;
  readonly [other: string]: unknown;
}

export interface MutatedPod {
  readonly kind: string;
  readonly metadata: { readonly labels: Readonly<Record<string, string>> };
  readonly spec: {
    readonly initContainers: readonly Container[];
    readonly containers: readonly Container[];
    readonly volumes: readonly object[];
    readonly [other: string]: unknown;
  };
}

/** The pod of a workload, as the webhook will make it. */
export async function mutatedPod(manifests: string, name: string, ...options: readonly string[]): Promise<MutatedPod> {
  let printed = '';
  let errors = '';
  const code = await run(['mutate', '-', name, ...options], {
    print: (text) => {
      printed += text;
    },
    error: (text) => {
      errors += text;
    },
    readStandardInput: async () => manifests,
  });
  expect(errors).toBe('');
  expect(code).toBe(0);
  const [pod] = manifestsIn(printed);
  return pod as unknown as MutatedPod;
}
