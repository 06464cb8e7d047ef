/** The Kubernetes half of an app, rendered as a synthesis renders it; nothing is written. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chart } from 'cdk8s';
import { afterAll } from 'vitest';
import { App, type AppProps, ManagedIdentity, WorkloadIdentity, type WorkloadIdentityProps } from '../../src';
import { findingsOf } from '../../src/declaration';
import type { Finding } from '../../src/diagnostics';
import type { Manifest } from '../../src/kubernetes/manifest';
import { renderingPass } from '../../src/kubernetes/render';
import { renderKubernetes } from '../../src/synthesis/kubernetes';
import { valuesOf } from '../../src/values';

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'azwi-k8s-'));
  made.push(folder);
  return folder;
}

/** An app whose folders are temporary, with a record when one is given. */
export function testApp(record?: object, props: AppProps = {}): App {
  const folder = temporaryFolder();
  const file = join(folder, 'outputs.json');
  if (record !== undefined) writeFileSync(file, JSON.stringify(record));
  return new App({
    outdir: join(folder, 'dist'),
    bicepOutdir: join(folder, 'bicep'),
    record: file,
    quiet: true,
    ...props,
  });
}

export interface Rendered {
  readonly manifests: readonly Manifest[];
  readonly findings: readonly Finding[];
  /** The only object of a kind. */
  one(kind: string): Manifest;
}

export function rendered(app: App): Rendered {
  return renderingPass(valuesOf(app), (found) => {
    const constructs = app.node.findAll();
    const side = renderKubernetes(constructs, {
      outputType: app.yamlOutputType,
      extension: app.outputFileExtension,
    });
    const manifests = side.objects.map(({ manifest }) => manifest);
    return {
      manifests,
      findings: [...constructs.flatMap(findingsOf), ...side.findings, ...found],
      one: (kind) => {
        const [only, ...more] = manifests.filter((manifest) => manifest.kind === kind);
        if (only === undefined || more.length > 0) throw new Error(`not one object of kind ${kind}`);
        return only;
      },
    };
  });
}

/** `code message` of every finding. */
export function said(app: App): string[] {
  return rendered(app).findings.map(({ code, message }) => `${code} ${message}`);
}

export const CLIENT_ID = '11111111-2222-3333-4444-555555555555';

/** A chart in the namespace `shop` with an identity whose client id is known. */
export function shop(
  app: App = testApp(),
  props: WorkloadIdentityProps = {},
): { app: App; chart: Chart; identity: WorkloadIdentity } {
  const chart = new Chart(app, 'shop', { namespace: 'shop' });
  const known = ManagedIdentity.fromClientId(chart, 'known', { clientId: CLIENT_ID });
  return {
    app,
    chart,
    identity: new WorkloadIdentity(chart, 'identity', { identity: known, serviceAccountName: 'api', ...props }),
  };
}
