import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Place } from '../app/program';
import { describeWithShellcheck, shellcheck } from '../support/shellcheck';
import { DECLARATIONS, foreignVault, manyRoles, severalClusters, tutorial } from './declarations';
import { blocksOf, type StepsOptions, stepsOf } from './steps';

const VARIANTS: Readonly<Record<string, StepsOptions>> = {
  plainly: {},
  'with placeholders': { mode: 'placeholders' },
  'in odd folders': { outdir: `it's $HOME "out"`, bicepOutdir: 'b `x`', record: 'a record.json' },
};

const CASES = Object.keys(DECLARATIONS).flatMap((name) =>
  Object.keys(VARIANTS).map((variant) => [name, variant] as const),
);

function blocks(name: string, variant: string): readonly string[] {
  const found = blocksOf(stepsOf(DECLARATIONS[name] ?? tutorial, VARIANTS[variant]));
  expect(found.length).toBeGreaterThan(2);
  return found;
}

it.each(CASES)('every block of %s, %s, is bash', (name, variant) => {
  for (const block of blocks(name, variant)) {
    const { stderr, status } = spawnSync('bash', ['-n'], { input: `${block}\n`, encoding: 'utf8' });
    expect({ block, stderr, status }).toEqual({ block, stderr: '', status: 0 });
  }
});

describeWithShellcheck('ShellCheck', () => {
  it.each(CASES)('has nothing to say about any block of %s, %s', (name, variant) => {
    const scripts = blocks(name, variant).map((block, index) => [`${index}.sh`, `${block}\n`] as const);
    const place = new Place(Object.fromEntries(scripts));
    expect(shellcheck(scripts.map(([file]) => place.at(file)))).toBe('');
  });
});

// Say what they were called with, a line for each call, and answer as little as the blocks need.
const SPY = `#!/usr/bin/env bash
# What reads a pipe does not call before the other end of it has.
[ "\${0##*/}" != npx ] || cat > /dev/null
printf '%q ' "\${0##*/}" "$@" >> "$CALLS"
echo >> "$CALLS"
case "\${0##*/} $*" in
  'az account show'*) echo the-subscription ;;
  'az identity show'*) [ -n "\${NO_IDENTITY-}" ] || echo the-principal ;;
  'kubectl logs pod/'*) echo '"successfully got secret" secret="Hello!"' ;;
esac
`;

interface Outcome {
  readonly calls: readonly string[];
  readonly stderr: string;
}

/** Runs every block by itself, with tools that only say what they were called with. */
function run(steps: string | undefined, env: Readonly<Record<string, string>> = {}): Outcome {
  const tools = ['az', 'kubectl', 'npm', 'npx', 'sleep'];
  const place = new Place({ ...Object.fromEntries(tools.map((tool) => [`bin/${tool}`, SPY])), calls: '' });
  for (const tool of tools) chmodSync(place.at(`bin/${tool}`), 0o755);
  mkdirSync(place.at('work'));
  const found = blocksOf(steps).map((block) => {
    const { stderr } = spawnSync('bash', ['--norc', '-c', block], {
      cwd: place.at('work'),
      input: 'typed in\n',
      encoding: 'utf8',
      env: { PATH: `${place.at('bin')}${delimiter}${process.env.PATH}`, CALLS: place.at('calls'), ...env },
    });
    return stderr;
  });
  const calls = place
    .read('calls')
    .split('\n')
    .map((line) => line.trim());
  return { calls: calls.filter((line) => line !== ''), stderr: found.join('') };
}

describe('the blocks, run one after the other', () => {
  it('deploy the tutorial, apply it, wait for it and clean it up', () => {
    const { calls, stderr } = run(stepsOf(tutorial), { AZURE_SUBSCRIPTION_ID: 'my subscription' });
    expect(stderr).toBe('MY_SECRET: \n');
    expect(calls).toEqual([
      'az login',
      'az account set --subscription my\\ subscription',
      'az deployment sub create --name azwi-myResourceGroup --location westcentralus --parameters bicep/main.bicepparam',
      'az deployment sub show --name azwi-myResourceGroup --query properties.outputs --output json',
      'npx cdk8s-azwi record',
      'npm run synth',
      'az aks get-credentials --resource-group myResourceGroup --name myAKSCluster',
      'kubectl apply -f dist/',
      'kubectl delete pod/quick-start --namespace default --ignore-not-found',
      'kubectl apply -f dist/',
      'kubectl logs pod/quick-start --namespace default',
      'kubectl describe pods --namespace default --selector azure.workload.identity/use=true',
      'kubectl logs --namespace default --selector azure.workload.identity/use=true --all-containers --prefix --tail=20',
      'kubectl delete --ignore-not-found -f dist/',
      'az group delete --name myResourceGroup --yes',
      'az keyvault purge --name azwi-kv-tutorial',
    ]);
  });

  it('say names as they are, whatever is in them', () => {
    const { calls, stderr } = run(stepsOf(manyRoles), {
      AZURE_SUBSCRIPTION_ID: 'x',
      RESOURCE_GROUP: "it's a group",
    });
    expect(stderr).toBe('');
    const id = `/subscriptions/the-subscription/resourceGroups/it's a group/providers/Contoso.Things/things/it's "a" $(thing) \`of\` \\ours`;
    const quoted = spawnSync('bash', ['-c', 'printf "%q" "$1"', 'bash', id], { encoding: 'utf8' }).stdout;
    expect(calls).toContain(`az resource delete --ids ${quoted}`);
    expect(calls).toContain(
      "az role assignment delete --assignee the-principal --role 4d97b98b-1d4f-4787-a291-c67834d212e7 --scope /subscriptions/the-subscription/resourceGroups/it\\'s\\ a\\ group",
    );
  });

  it('delete no role of others when the identity is gone already', () => {
    const { calls, stderr } = run(stepsOf(foreignVault('rbac')), {
      AZURE_SUBSCRIPTION_ID: 'x',
      RESOURCE_GROUP: 'rg',
      NO_IDENTITY: 'yes',
    });
    expect(calls.filter((call) => call.startsWith('az role'))).toEqual([]);
    expect(stderr).toContain('principal: parameter null or not set');
  });

  it('do nothing to Azure without the variables that they need, and say which', () => {
    const { calls, stderr } = run(stepsOf(manyRoles));
    expect(calls.filter((call) => call !== 'az login')).toEqual(['npx cdk8s-azwi record']);
    expect(stderr).toContain('AZURE_SUBSCRIPTION_ID: parameter null or not set');
    expect(stderr).toContain('RESOURCE_GROUP: parameter null or not set');
  });

  it('reach each cluster by its context', () => {
    const { calls } = run(stepsOf(severalClusters), {
      AZURE_SUBSCRIPTION_ID: 'x',
      RESOURCE_GROUP: 'rg',
      KUBE_CONTEXT_1: 'far away',
    });
    expect(calls.filter((call) => call.startsWith('kubectl apply'))).toEqual([
      'kubectl apply --context aks-east -f dist/shop.k8s.yaml -f dist/common.k8s.yaml',
      'kubectl apply --context aks-west -f dist/shop.k8s.yaml -f dist/common.k8s.yaml',
      'kubectl apply --context far\\ away -f dist/jobs.k8s.yaml -f dist/common.k8s.yaml',
      'kubectl apply --context far\\ away -f dist/jobs.k8s.yaml -f dist/common.k8s.yaml',
    ]);
  });

  it('give up waiting after sixty tries', () => {
    const blocks = blocksOf(stepsOf(tutorial)).map((block) => block.replaceAll('successfully got secret', 'never'));
    const { calls, stderr } = run(blocks.map((block) => `\`\`\`sh\n${block}\n\`\`\``).join('\n'), {
      AZURE_SUBSCRIPTION_ID: 'x',
    });
    expect(calls.filter((call) => call.startsWith('kubectl logs pod/'))).toHaveLength(60);
    expect(stderr).toContain('Not within ten minutes: see "Look".');
  });
});
