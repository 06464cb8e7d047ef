import Ajv from 'ajv';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../../scripts/import-k8s/generate';
import { validateKubernetes } from '../../../src/schemas/kubernetes';
import type { Definition } from '../../../src/schemas/kubernetes/definition';
import { schemaErrors } from '../../../src/schemas/kubernetes/generated';
import { deployment, type Manifest } from './support';

const RICH = deployment(
  { replicas: 2, strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 1 } } },
  {
    metadata: { labels: { app: 'web' }, annotations: { 'a.b/c': 'd' } },
    spec: {
      serviceAccountName: 'web',
      nodeSelector: { 'kubernetes.io/os': 'linux' },
      tolerations: [{ key: 'a', operator: 'Exists', effect: 'NoSchedule' }],
      containers: [
        {
          name: 'web',
          image: 'web:1',
          ports: [{ name: 'http', containerPort: 80, protocol: 'TCP' }],
          env: [
            { name: 'A', value: 'b' },
            { name: 'B', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
          ],
          resources: { requests: { cpu: '100m', memory: '1Gi' }, limits: { cpu: 1 } },
          volumeMounts: [{ name: 'data', mountPath: '/data' }],
          readinessProbe: { httpGet: { path: '/', port: 'http' }, periodSeconds: 5 },
        },
      ],
      volumes: [{ name: 'data', emptyDir: { sizeLimit: '1Gi' } }],
    },
  },
);

type Place = { readonly holder: Record<string | number, unknown>; readonly key: string | number };

function places(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string | number, unknown>;
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return keys.flatMap((key) => [{ holder, key }, ...places(holder[key])]);
}

const value = fc.oneof(
  fc.constantFrom<unknown>(null, true, '', 'web', '80', 80, -1, 1.5, 2 ** 40, [], {}, [null], [[]], { name: 'web' }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string(),
);

const key = fc.oneof(
  fc.string(),
  fc.constantFrom('name', 'spec', 'metadata', 'a/b~c', '__proto__', 'constructor', 'hasOwnProperty', 'length'),
);

function mutate({ holder, key: at }: Place, kind: string, key: string, value: unknown): void {
  if (kind === 'replace') holder[at] = value;
  else if (Array.isArray(holder))
    holder.splice(Number(at), kind === 'remove' ? 1 : 0, ...(kind === 'add' ? [value] : []));
  else if (kind === 'remove') delete holder[at];
  // An assignment would not make a field of `__proto__`, as a YAML parser does.
  else Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
}

/** A rich Deployment in which up to five things were replaced, removed or added. */
const mutant = fc
  .array(fc.record({ at: fc.nat(), kind: fc.constantFrom('replace', 'remove', 'add'), key, value }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((mutations): Manifest => {
    const manifest = structuredClone(RICH);
    for (const mutation of mutations) {
      const all = places(manifest);
      const place = all[mutation.at % Math.max(all.length, 1)];
      if (place !== undefined) mutate(place, mutation.kind, mutation.key, structuredClone(mutation.value));
    }
    return manifest;
  });

describe('a Deployment after mutations', () => {
  it('is accepted while there are none', () => {
    expect(validateKubernetes(RICH)).toEqual({ known: true, issues: [] });
  });

  it('never crashes the judge, and every issue has a place, a message and a help', () => {
    fc.assert(
      fc.property(mutant, (manifest) => {
        for (const issue of validateKubernetes(manifest).issues) {
          expect(issue.code).toMatch(/^AZWI80[1-5]$/);
          expect(issue.message.length * issue.help.length).toBeGreaterThan(0);
          expect(issue.message + issue.help).not.toMatch(/ is undefined|\[object Object\]| NaN\b/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the same issues twice, and is left as it was', () => {
    fc.assert(
      fc.property(mutant, (manifest) => {
        const before = structuredClone(manifest);
        const first = validateKubernetes(manifest);
        expect(validateKubernetes(manifest)).toEqual(first);
        expect(manifest).toEqual(before);
      }),
      { numRuns: 1000 },
    );
  });

  it('names no place twice for what the schema has against it', () => {
    fc.assert(
      fc.property(mutant, (manifest) => {
        const { issues } = validateKubernetes({ ...manifest, apiVersion: 'v1', kind: 'Pod' });
        const unknown = issues.filter(({ code }) => code === 'AZWI801').map(({ property }) => property);
        expect(new Set(unknown).size).toBe(unknown.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the shortened validators', () => {
  let judge: (manifest: unknown) => boolean;
  beforeAll(async () => {
    const text = (await generate()).get('definitions.json') ?? '{}';
    const { definitions } = JSON.parse(text) as { definitions: Record<string, Definition> };
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
    for (const [name, definition] of Object.entries(definitions)) ajv.addSchema({ $id: name, ...definition });
    judge = (manifest) => ajv.validate('V1Deployment', manifest);
  });

  it('give the verdicts of ajv itself', () => {
    const entry = { definition: 'V1Deployment', module: 'apps-v1' };
    fc.assert(
      fc.property(mutant, (manifest) => (schemaErrors(entry, manifest).length === 0) === judge(manifest)),
      { numRuns: 2000 },
    );
  });
});
