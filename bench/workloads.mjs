/**
 * One measurement, in a process of its own and with the built package, as its users have it: declares N workloads
 * (ServiceAccount + Deployment, one chart each) and synthesizes them into an empty folder. Prints milliseconds from the
 * first construct to the last byte on disk.
 */
import { join } from 'node:path';
import { App as Cdk8sApp, Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { App, ManagedCluster, ManagedIdentity, WorkloadIdentity } from '../lib/index.js';

const [, , side, count, target] = process.argv;
const workloads = Number(count);

// An identity takes 20 credentials, so 20 workloads share the identity of their team.
const TEAM = 20;

function deployment(chart, serviceAccount) {
  return new kplus.Deployment(chart, 'deployment', {
    serviceAccount,
    containers: [{ image: 'nginx:1.27', portNumber: 8080, envVariables: { LEVEL: kplus.EnvValue.fromValue('info') } }],
  });
}

function cdk8s() {
  const app = new Cdk8sApp({ outdir: join(target, 'dist') });
  for (let index = 0; index < workloads; index += 1) {
    const chart = new Chart(app, `app-${index}`, { namespace: `team-${Math.floor(index / TEAM)}` });
    deployment(chart, new kplus.ServiceAccount(chart, 'account'));
  }
  app.synth();
}

function azwi() {
  const app = new App({ outdir: join(target, 'dist'), bicepOutdir: join(target, 'bicep'), quiet: true });
  const cluster = ManagedCluster.fromName(app, 'cluster', { name: 'aks' });
  let identity;
  for (let index = 0; index < workloads; index += 1) {
    const team = `team-${Math.floor(index / TEAM)}`;
    if (index % TEAM === 0) identity = new ManagedIdentity(new Chart(app, team), 'identity', { name: `id-${team}` });
    const chart = new Chart(app, `app-${index}`, { namespace: team });
    const own = new WorkloadIdentity(chart, 'identity', { cluster, identity, serviceAccountName: `app-${index}` });
    own.bind(deployment(chart));
  }
  app.synth();
}

const { write } = process.stderr;
process.stderr.write = () => true;
const start = process.hrtime.bigint();
if (side === 'cdk8s') cdk8s();
else azwi();
const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
process.stderr.write = write;
process.stdout.write(`${JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 })}\n`);
