import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { type Files, Place, ROOT } from './program';

/** This repository, as far as its app needs it, in a folder of its own: cdk8s-cli deletes before it writes. */
function repository(): Place {
  const place = new Place();
  for (const name of ['src', 'dist', 'bicep', 'package.json', 'tsconfig.json', 'cdk8s.yaml']) {
    cpSync(join(ROOT, name), place.at(name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), place.at('node_modules'));
  return place;
}

function run(
  place: Place,
  command: string,
  ...args: string[]
): { status: number | null; stdout: string; stderr: string } {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|VITEST|CDK8S_)/i.test(name));
  const env = { ...Object.fromEntries(inherited), CDK8S_CHECK_UPGRADE: 'false' };
  return spawnSync(command, args, { cwd: place.path, env, encoding: 'utf8' });
}

function output(place: Place): Files {
  return { ...place.tree('dist'), ...(existsSync(place.at('bicep')) ? place.tree('bicep') : {}) };
}

const CLI = join(ROOT, 'node_modules', '.bin', 'cdk8s');

describe('`cdk8s synth` in this repository', () => {
  it('gives the bytes that `npm run synth` gives, and those that are committed', () => {
    const place = repository();
    const committed = output(place);
    expect(run(place, 'npm', 'run', 'synth')).toMatchObject({ status: 0 });
    expect(output(place)).toEqual(committed);
    const { status, stdout } = run(place, CLI, 'synth');
    expect(status).toBe(0);
    expect(stdout).toContain('dist/quick-start.k8s.yaml');
    expect(output(place)).toEqual(committed);
  });

  it('with --stdout prints the manifests and writes no Bicep', () => {
    const place = repository();
    const committed = output(place);
    const bicep = Object.entries(committed).filter(([name]) => name.startsWith('bicep/'));
    // A mark that any writing of Bicep would take away.
    const marked = Object.fromEntries(bicep.map(([name, text]) => [name, `${text}\n// a mark\n`]));
    place.write(marked);
    const { status, stdout, stderr } = run(place, CLI, 'synth', '--stdout');
    expect(status).toBe(0);
    const manifests = (text: string): unknown[] => parseAllDocuments(text).map((document) => document.toJS());
    expect(manifests(stdout)).toEqual(manifests(committed['dist/quick-start.k8s.yaml'] ?? ''));
    expect(stderr).toContain('no Bicep was written');
    expect(place.tree('bicep')).toEqual(marked);
  });
});
