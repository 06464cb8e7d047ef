/**
 * Makes what is generated in the examples again: `npm run synth:examples`. It starts them as their own scripts would, but
 * with the sources in the place of the package.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const CLI = join(ROOT, 'src', 'cli', 'main.ts');

/** How the project of the article about pod identity was made, in the folder of that example. */
export const MIGRATE =
  'migrate input --out project --cluster myAKSCluster --resource-group myResourceGroup --proxy-sidecar';

function run(folder: string, program: string, ...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, ['--import', require.resolve('tsx'), program, ...args], {
    cwd: join(__dirname, folder),
    // Otherwise a generated project's own configuration would say where the package is.
    env: { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json') },
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

// From nothing: nobody has deployed an example, so that nothing of an earlier one is left in Azure to be removed.
function remove(...path: readonly string[]): void {
  rmSync(join(__dirname, ...path), { recursive: true, force: true });
}

if (require.main === module) {
  for (const folder of ['deploy-cluster', 'sidecar']) {
    remove(folder, 'dist');
    remove(folder, 'bicep');
    run(folder, 'main.ts');
  }
  remove('migrate-from-pod-identity', 'project');
  run('migrate-from-pod-identity', CLI, ...MIGRATE.split(' '));
  run(join('migrate-from-pod-identity', 'project'), join('src', 'main.ts'));
}
