/**
 * Derives what Kubernetes accepts from what npm has of it, and writes it to `src/schemas/kubernetes/generated`, or to
 * the folder that is named as the argument.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generate, MARK } from './import-k8s/generate';

async function main(folder: string): Promise<void> {
  const files = await generate();
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    // Only what an earlier run wrote, whatever else the folder that was named may hold.
    const path = join(folder, entry.name);
    if (entry.isFile() && !files.has(entry.name) && readFileSync(path, 'utf8').includes(MARK)) rmSync(path);
  }
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  console.log(`${files.size} files in ${folder}`);
}

main(resolve(process.argv[2] ?? join(__dirname, '../src/schemas/kubernetes/generated'))).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
