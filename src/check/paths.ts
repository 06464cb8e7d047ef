/** What is read where, by default and as it is shown. */
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, normalize, relative, sep } from 'node:path';
import { parse } from 'yaml';

/** Paths as findings show them: relative to the working directory where they lie below it. */
export function shownPaths(paths: readonly string[]): string[] {
  return paths.map((path) => {
    if (path === '-') return path;
    const inside = isAbsolute(path) ? relative(process.cwd(), path) : normalize(path);
    const isOutside = isAbsolute(path) && (inside.startsWith('..') || isAbsolute(inside));
    const shown = (isOutside ? path : inside)
      .split(sep)
      .join('/')
      .replace(/(?<=.)\/+$/, '');
    return shown === '' ? '.' : shown;
  });
}

/** This project's own output. */
export function ownPaths(): string[] {
  const dist = outputOfCdk8s() ?? 'dist';
  return [dist, ...['bicep', 'bicep/outputs.json'].filter((path) => existsSync(path))];
}

/** The folder that cdk8s is configured to write to. */
function outputOfCdk8s(): string | undefined {
  try {
    const value: unknown = parse(readFileSync(join(process.cwd(), 'cdk8s.yaml'), 'utf8'), { logLevel: 'silent' });
    const output = typeof value === 'object' && value !== null && 'output' in value ? value.output : undefined;
    return typeof output === 'string' && output !== '' ? output : undefined;
  } catch {
    // There is none, or it is for cdk8s to say what is wrong with it.
    return undefined;
  }
}
