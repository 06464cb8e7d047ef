import { describe, expect, it } from 'vitest';
import { everyKind, givenGroup, identityAlone, severalClusters, tutorial } from './declarations';
import { blocksOf, stepOf, stepsOf } from './steps';

describe('placeholders that stay in the manifests', () => {
  const text = stepsOf(tutorial, { mode: 'placeholders' });

  it('are substituted when the manifests are applied, and nothing else that looks like a variable', () => {
    expect(blocksOf(stepOf(text, 'Apply'))[0]).toBe(`eval "$(cat bicep/values.env)"
envsubst "\\\${FIC_TEST_UA_CLIENT_ID}" < dist/quick-start.k8s.yaml | kubectl apply -f -`);
    const several = stepsOf(severalClusters, { mode: 'placeholders' });
    expect(blocksOf(stepOf(several, 'Apply'))[0]).toContain(`
  for file in dist/shop.k8s.yaml dist/common.k8s.yaml; do
    envsubst "\\\${ID_API_CLIENT_ID} \\\${ID_WORKER_CLIENT_ID}" < "$file" | kubectl apply --context "$context" -f -
  done
`);
  });

  it('are given to Flux as a ConfigMap', () => {
    expect(blocksOf(stepOf(text, 'Apply'))[1]).toBe(
      'kubectl apply --namespace "${FLUX_NAMESPACE:-flux-system}" -f bicep/values.k8s.yaml',
    );
  });

  it('get their values from the record, by another synthesis', () => {
    expect(stepOf(text, 'Record the outputs, and synthesize again')).toContain(
      '`bicep/values.env` and `bicep/values.k8s.yaml` have the values after the second command; the manifests keep their placeholders.',
    );
  });

  it('need envsubst', () => {
    expect(text).toContain('`kubectl`, `envsubst` of GNU gettext.');
    expect(stepsOf(tutorial)).not.toContain('envsubst');
    expect(stepsOf(identityAlone, { mode: 'placeholders' })).not.toContain('envsubst');
  });
});

describe('the folders and the record', () => {
  it('of an environment are told to the command that records, and name the deployment', () => {
    const text = stepsOf(givenGroup, {
      outdir: 'dist/prod',
      bicepOutdir: 'bicep/prod',
      record: 'bicep/prod/outputs.json',
    });
    expect(stepOf(text, 'Deploy')).toContain('--name azwi-prod-shop \\\n  --parameters bicep/prod/main.bicepparam\n');
    expect(stepOf(text, 'Record the outputs, and synthesize again')).toContain('npx cdk8s-azwi record --env prod\n');
    expect(stepOf(text, 'Apply')).toContain('kubectl apply -f dist/prod/\n');
  });

  it('may be called anything', () => {
    const text = stepsOf(givenGroup, { outdir: "it's out", bicepOutdir: '-b', record: 'a record.json' });
    expect(stepOf(text, 'Deploy')).toContain('--parameters ./-b/main.bicepparam\n');
    expect(stepOf(text, 'Record the outputs, and synthesize again')).toContain(
      "record --output 'a record.json' --bicep ./-b\n",
    );
    expect(stepOf(text, 'Apply')).toContain("kubectl apply -f 'it'\\''s out/'\n");
  });

  it('are told to npm behind two hyphens', () => {
    const commands = { synth: ['npm', 'run', 'synth'], record: ['npm', 'run', '--silent', 'record', '--'] };
    expect(stepsOf(givenGroup, { commands, record: 'bicep/prod/outputs.json', bicepOutdir: 'bicep/prod' })).toContain(
      'npm run --silent record -- --env prod\n',
    );
    expect(stepsOf(givenGroup, { commands })).toContain('npm run --silent record\n');
  });
});

describe('workloads', () => {
  const text = stepsOf(everyKind);

  it('that roll out are restarted, others are made again; a CronJob makes its next pods anyway', () => {
    expect(blocksOf(stepOf(text, 'Restart what ran before'))).toEqual([
      `kubectl rollout restart statefulset/statefulset --namespace shop
kubectl rollout restart daemonset/daemonset --namespace shop
kubectl rollout restart deployment/old --namespace shop`,
      `kubectl delete job/job --namespace shop --ignore-not-found
kubectl apply -f dist/`,
    ]);
  });

  it('are waited for, each as its kind becomes ready, and until nothing refuses them', () => {
    expect(blocksOf(stepOf(text, 'Wait'))).toEqual([
      `kubectl rollout status statefulset/statefulset --namespace shop --timeout=10m
kubectl rollout status daemonset/daemonset --namespace shop --timeout=10m
kubectl wait job/job --namespace shop --for=condition=Complete --timeout=10m
kubectl rollout status deployment/old --namespace shop --timeout=10m`,
      `tries=60
while kubectl logs \\
  --namespace shop \\
  --selector azure.workload.identity/use=true \\
  --all-containers \\
  --prefix \\
  --since=30s |
  grep -E 'AADSTS[0-9]+|Forbidden'; do
  tries=$((tries - 1))
  if [ "$tries" -eq 0 ]; then
    echo 'Not within ten minutes: see "Look".' >&2
    break
  fi
  sleep 10
done`,
    ]);
  });

  it('with a sidecar have its lines in their logs', () => {
    expect(stepOf(text, 'Look')).toContain('| `starting the proxy server`, of `azwi-proxy` | the sidecar runs |');
    expect(stepOf(text, 'Look')).toContain(
      '| `successfully acquired token`, of `azwi-proxy` | it got one: all is well |',
    );
  });
});
