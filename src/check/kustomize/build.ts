/** Runs `kubectl kustomize`, which needs no cluster, and nothing from a network where nothing remote is named. */
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Root } from './tree';

/** What came of a root: its objects as YAML, or what kubectl says. */
export type Built = { readonly root: Root; readonly yaml: string } | { readonly root: Root; readonly refusal: string };

/** Whether kubectl is here, and what it makes of the roots; each takes a while, so several are made at a time. */
export async function build(roots: readonly Root[]): Promise<readonly Built[] | 'no kubectl'> {
  if (roots.length === 0) return [];
  const [first, ...others] = roots;
  const results: Built[] = [];
  // The first tells whether there is one.
  const start = first === undefined ? undefined : await one(first);
  if (start === undefined) return 'no kubectl';
  results[0] = start;
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < others.length; at = next++) {
      const root = others[at];
      const built = root === undefined ? undefined : await one(root);
      if (built !== undefined) results[at + 1] = built;
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
  return results.filter((each) => each !== undefined);
}

const LONGEST = 30_000;
const LARGEST = 64 * 1024 * 1024;

/** undefined where there is no kubectl. */
function one(root: Root): Promise<Built | undefined> {
  return new Promise((resolve) => {
    // Flux and Argo CD let files come from anywhere in the repository.
    const options = { timeout: LONGEST, maxBuffer: LARGEST, windowsHide: true };
    execFile(
      'kubectl',
      ['kustomize', '--load-restrictor', 'LoadRestrictionsNone', root.kustomization.folder],
      options,
      (error, stdout, stderr) => {
        if (error === null) resolve({ root, yaml: stdout });
        else if (error.code === 'ENOENT') resolve(undefined);
        else if (error.killed === true) resolve({ root, refusal: `it took longer than ${LONGEST / 1000} seconds` });
        else resolve({ root, refusal: said(stderr) });
      },
    );
  });
}

function said(stderr: string): string {
  const text = stderr.replace(/^error:\s*/, '').trim();
  return text === '' ? 'kubectl does not say why' : text.replace(/\s*\n\s*/g, ' ').slice(0, 400);
}
