/**
 * One measurement, in a process of its own: declares N workloads (ServiceAccount + Deployment, one chart each) and
 * synthesizes them into a temporary folder. Prints milliseconds from the first construct to the last byte on disk.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App as Cdk8sApp, Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { App, ManagedCluster, ManagedIdentity, WorkloadIdentity } from '../src/index';

const [, , side, count, folder] = process.argv;
const workloads = Number(count);
const target = folder ?? mkdtempSync(join(tmpdir(), 'azwi-bench-'));

// An identity takes 20 credentials, so 20 workloads share the identity of their team.
const TEAM = 20;

function deployment(chart: Chart, serviceAccount?: kplus.IServiceAccount): kplus.Deployment {
  return new kplus.Deployment(chart, 'deployment', {
    ...(serviceAccount === undefined ? {} : { serviceAccount }),
    containers: [{ image: 'nginx:1.27', portNumber: 8080, envVariables: { LEVEL: kplus.EnvValue.fromValue('info') } }],
  });
}

function cdk8s(): void {
  const app = new Cdk8sApp({ outdir: join(target, 'dist') });
  for (let index = 0; index < workloads; index += 1) {
    const chart = new Chart(app, `app-${index}`, { namespace: `team-${Math.floor(index / TEAM)}` });
    const account = new kplus.ServiceAccount(chart, 'account') as unknown as kplus.IServiceAccount;
    deployment(chart, account);
  }
  app.synth();
}

function azwi(): void {
  const app = new App({ outdir: join(target, 'dist'), bicepOutdir: join(target, 'bicep'), quiet: true });
  const cluster = ManagedCluster.fromName(app, 'cluster', { name: 'aks' });
  let identity: ManagedIdentity | undefined;
  for (let index = 0; index < workloads; index += 1) {
    const team = `team-${Math.floor(index / TEAM)}`;
    if (identity === undefined || index % TEAM === 0) {
      identity = new ManagedIdentity(new Chart(app, team), 'identity', { name: `id-${team}` });
    }
    const chart = new Chart(app, `app-${index}`, { namespace: team });
    new WorkloadIdentity(chart, 'identity', { cluster, identity, serviceAccountName: `app-${index}` }).bind(
      deployment(chart),
    );
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
