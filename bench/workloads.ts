/**
 * One measurement, in a process of its own: declares N workloads (ServiceAccount + Deployment, one chart each) and
 * synthesizes them into a temporary folder. Prints milliseconds from the first construct to the last byte on disk.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App as Cdk8sApp, Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { App, ManagedCluster, WorkloadIdentity } from '../src/index';

const [, , side, count, folder] = process.argv;
const workloads = Number(count);
const target = folder ?? mkdtempSync(join(tmpdir(), 'azwi-bench-'));

function deployment(chart: Chart, serviceAccount?: kplus.IServiceAccount): kplus.Deployment {
  return new kplus.Deployment(chart, 'deployment', {
    ...(serviceAccount === undefined ? {} : { serviceAccount }),
    containers: [{ image: 'nginx:1.27', portNumber: 8080, envVariables: { LEVEL: kplus.EnvValue.fromValue('info') } }],
  });
}

function cdk8s(): void {
  const app = new Cdk8sApp({ outdir: join(target, 'dist') });
  for (let index = 0; index < workloads; index += 1) {
    const chart = new Chart(app, `app-${index}`, { namespace: `team-${index % 50}` });
    const account = new kplus.ServiceAccount(chart, 'account') as unknown as kplus.IServiceAccount;
    deployment(chart, account);
  }
  app.synth();
}

function azwi(): void {
  const app = new App({ outdir: join(target, 'dist'), bicepOutdir: join(target, 'bicep'), quiet: true });
  const platform = new Chart(app, 'platform');
  const cluster = ManagedCluster.fromName(platform, 'cluster', { name: 'aks' });
  for (let index = 0; index < workloads; index += 1) {
    const chart = new Chart(app, `app-${index}`, { namespace: `team-${index % 50}` });
    const identity = new WorkloadIdentity(chart, 'identity', { cluster, serviceAccountName: `app-${index}` });
    identity.bind(deployment(chart));
  }
  app.synth();
}

const write = process.stderr.write.bind(process.stderr);
process.stderr.write = () => true;
const start = process.hrtime.bigint();
if (side === 'cdk8s') cdk8s();
else azwi();
const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
process.stderr.write = write;
if (folder === undefined) rmSync(target, { recursive: true });
process.stdout.write(`${JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 })}\n`);
