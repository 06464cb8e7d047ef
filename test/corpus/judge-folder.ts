import { relative, resolve } from 'node:path';
import { runCheck } from '../../src/check/run';
import type { Finding } from '../../src/diagnostics';

export const CORPUS = __dirname;

const NO_CONFIG = { file: undefined, levels: new Map(), paths: [], ignores: () => false };

/** What `check` finds in a case of the corpus: a file, or a folder of files that belong together. */
export async function judgeCase(path: string): Promise<readonly Finding[]> {
  const shown = relative(process.cwd(), resolve(CORPUS, path));
  const { report } = await runCheck({ paths: [shown], stdin: '', config: NO_CONFIG });
  return report.findings;
}
