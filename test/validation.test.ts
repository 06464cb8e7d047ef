import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ValidationContext } from 'cdk8s-cli/plugins';
import { afterAll, describe, expect, it } from 'vitest';
import { WorkloadIdentityValidation, type WorkloadIdentityValidationProps } from '../src/index';

const folder = mkdtempSync(join(tmpdir(), 'azwi-validation-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ACCOUNT = `apiVersion: v1
kind: ServiceAccount
metadata:
  name: api
  namespace: shop
  annotations:
    azure.workload.identity/client-id: 11111111-2222-4333-8444-555555555555
`;

const pod = (label: string): string => `---
apiVersion: v1
kind: Pod
metadata:
  name: api
  namespace: shop
  labels:
    azure.workload.identity/use: ${label}
spec:
  serviceAccountName: api
  containers:
    - name: api
      image: shop/api
`;

let files = 0;

/** The report of cdk8s-cli after it has run the validation over a manifest. */
async function reportOf(text: string, props: WorkloadIdentityValidationProps = { paths: [] }) {
  const manifest = join(folder, `${++files}.k8s.yaml`);
  writeFileSync(manifest, text);
  const context = new ValidationContext([manifest], 'cdk8s-azwi', '0.0.0', { api: { path: 'shop/api' } }, false);
  await new WorkloadIdentityValidation(props).validate(context);
  return { report: context.report, manifest };
}

describe('the validation plugin', () => {
  it('succeeds for manifests whose pods can get their tokens', async () => {
    const { report } = await reportOf(ACCOUNT + pod('"true"'));
    expect(report.success).toBe(true);
    expect(report.toJson().violations).toEqual([]);
  });

  it('names the rule, the object, the construct and the manifest of what is wrong, and fails', async () => {
    const { report, manifest } = await reportOf(ACCOUNT + pod('"yes"'));
    expect(report.success).toBe(false);
    const [violation] = report.toJson().violations;
    expect(violation?.ruleName).toMatch(/^AZWI1\d\d$/);
    expect(violation?.violatingConstructs).toMatchObject([
      { resourceName: 'api', constructPath: 'shop/api', manifestPath: manifest },
    ]);
  });

  it('succeeds with violations that are below its level', async () => {
    const unlabelled = pod('"true"').replace(/ {2}labels:\n.*\n/, '');
    const { report } = await reportOf(ACCOUNT + unlabelled, { paths: [], level: 'error' });
    expect(report.toJson().violations.map(({ ruleName }) => ruleName)).toEqual(['AZWI109']);
    expect(report.success).toBe(true);
  });

  it('says which property it does not take', () => {
    const wrong = { level: 'fatal' } as unknown as WorkloadIdentityValidationProps;
    expect(() => new WorkloadIdentityValidation(wrong)).toThrow('level is "fatal", not one of error, warning, info.');
    const text = { paths: 'bicep' } as unknown as WorkloadIdentityValidationProps;
    expect(() => new WorkloadIdentityValidation(text)).toThrow('paths is no list of texts.');
  });
});
