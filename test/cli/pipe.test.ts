import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { Place } from '../app/program';

const TSX = require.resolve('tsx');
const MAIN = require.resolve('../../src/cli/main.ts');

it.each([
  ['1', '2>&1', 'pod.yaml'],
  ['2', '2>&1', 'absent.yaml'],
  ['0', '', '--help'],
])('ends with %s when nobody reads what it prints %s about %s', (code, redirection, argument) => {
  const use = '"azure.workload.identity/use": "true"';
  const refused = `{ metadata: { name: a, labels: { ${use} } }, spec: { hostNetwork: maybe, containers: [] } }`;
  const place = new Place({
    'pod.yaml': `apiVersion: v1\nkind: Pod\n${refused.slice(2, -2).replace(', spec', '\nspec')}\n`,
  });
  const command = `"$NODE" --import "$TSX" "$MAIN" mutate ${argument} ${redirection} | true; echo "\${PIPESTATUS[0]}"`;
  const env = { ...process.env, NODE: process.execPath, TSX, MAIN };
  const { stdout } = spawnSync('bash', ['-c', command], { cwd: place.path, encoding: 'utf8', env });
  expect(stdout.trim()).toBe(code);
});
