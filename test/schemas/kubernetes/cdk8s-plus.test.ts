import { Chart, Cron, Size, Testing } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { describe, expect, it } from 'vitest';
import { validateKubernetes } from '../../../src/schemas/kubernetes';

type Manifest = { readonly kind: string };

function ofTheCluster(namespace?: string): Manifest[] {
  const chart = new Chart(Testing.app(), 'cluster', namespace === undefined ? {} : { namespace });
  new kplus.Namespace(chart, 'namespace', { metadata: { name: 'web' } });
  new kplus.AzureDiskPersistentVolume(chart, 'disk', { diskName: 'disk', diskUri: 'uri' });
  new kplus.ClusterRole(chart, 'cluster-role').allowRead(kplus.ApiResource.NODES);
  return Testing.synth(chart) as Manifest[];
}

function ofANamespace(): Manifest[] {
  const chart = new Chart(Testing.app(), 'chart', { namespace: 'web' });
  const account = new kplus.ServiceAccount(chart, 'account');
  const secret = new kplus.Secret(chart, 'secret', { stringData: { password: 'x' } });
  const config = new kplus.ConfigMap(chart, 'config', { data: { 'app.conf': 'a=b' } });
  const container = {
    image: 'web:1',
    portNumber: 8080,
    liveness: kplus.Probe.fromHttpGet('/health'),
    envVariables: {
      PASSWORD: secret.envValue('password'),
      HOST: kplus.EnvValue.fromFieldRef(kplus.EnvFieldPaths.NODE_NAME),
    },
    resources: { cpu: { request: kplus.Cpu.millis(100) }, memory: { limit: Size.gibibytes(1) } },
  };
  const deployment = new kplus.Deployment(chart, 'deployment', {
    serviceAccount: account as kplus.IServiceAccount,
    containers: [container],
  });
  deployment.containers[0]?.mount('/etc/app', kplus.Volume.fromConfigMap(chart, 'volume', config as kplus.IConfigMap));
  deployment.scheduling.spread();
  const service = deployment.exposeViaService();
  service.exposeViaIngress('/');
  new kplus.HorizontalPodAutoscaler(chart, 'scaler', { target: deployment, maxReplicas: 3 });
  new kplus.StatefulSet(chart, 'stateful', { containers: [container], service });
  new kplus.DaemonSet(chart, 'daemon', { containers: [container] });
  new kplus.Job(chart, 'job', { containers: [container] });
  new kplus.CronJob(chart, 'cron', { containers: [container], schedule: Cron.daily() });
  new kplus.Pod(chart, 'pod', { containers: [container], dns: { hostname: 'web' } });
  new kplus.NetworkPolicy(chart, 'policy', { selector: deployment });
  new kplus.PersistentVolumeClaim(chart, 'claim', { storage: Size.gibibytes(1) });
  const role = new kplus.Role(chart, 'role');
  role.allowRead(kplus.ApiResource.PODS);
  role.bind(account);
  return Testing.synth(chart) as Manifest[];
}

const manifests = [...ofTheCluster(), ...ofANamespace()];

describe('what cdk8s-plus makes', () => {
  it('is of many kinds', () => {
    expect([...new Set(manifests.map(({ kind }) => kind))].sort()).toEqual([
      'ClusterRole',
      'ConfigMap',
      'CronJob',
      'DaemonSet',
      'Deployment',
      'HorizontalPodAutoscaler',
      'Ingress',
      'Job',
      'Namespace',
      'NetworkPolicy',
      'PersistentVolume',
      'PersistentVolumeClaim',
      'Pod',
      'Role',
      'RoleBinding',
      'Secret',
      'Service',
      'ServiceAccount',
      'StatefulSet',
    ]);
  });

  it.each(manifests.map((manifest) => [manifest.kind, manifest] as const))('is accepted: %s', (_kind, manifest) => {
    expect(validateKubernetes(manifest)).toEqual({ known: true, issues: [] });
  });

  it('has a namespace on what belongs to the cluster, where the chart has one', () => {
    const issues = ofTheCluster('web').flatMap((manifest) => validateKubernetes(manifest).issues);
    expect(issues.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'AZWI805 A Namespace belongs to the whole cluster, but metadata.namespace is "web".',
      'AZWI805 A PersistentVolume belongs to the whole cluster, but metadata.namespace is "web".',
      'AZWI805 A ClusterRole belongs to the whole cluster, but metadata.namespace is "web".',
    ]);
  });
});
