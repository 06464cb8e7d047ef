import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectCommands } from '../../src/next-steps';
import { Place, ROOT } from '../app/program';

function commandsIn(manifest: string): readonly string[] {
  const place = new Place({ 'package.json': manifest });
  mkdirSync(place.at('src'));
  const { synth, record } = projectCommands(place.at('src/main.ts'));
  return [synth.join(' '), record.join(' ')];
}

describe('the commands of a project', () => {
  it('are the scripts of its package, from wherever below its program stands', () => {
    const scripts = { synth: 'cdk8s synth', record: 'cdk8s-azwi record' };
    expect(commandsIn(JSON.stringify({ scripts }))).toEqual(['npm run synth', 'npm run --silent record --']);
  });

  it('are called by npx where there are no such scripts', () => {
    expect(commandsIn('{}')).toEqual(['npx cdk8s synth', 'npx cdk8s-azwi record']);
  });

  it('are not a script that records something else', () => {
    const scripts = { record: 'ffmpeg -i screen' };
    expect(commandsIn(JSON.stringify({ scripts }))).toEqual(['npx cdk8s synth', 'npx cdk8s-azwi record']);
  });

  it('of this repository are its scripts', () => {
    expect(projectCommands(`${ROOT}/src/main.ts`)).toEqual({
      synth: ['npm', 'run', 'synth'],
      record: ['npm', 'run', '--silent', 'record', '--'],
    });
  });

  it.each(['[', 'null', '[]', '"text"', '{"scripts":null}', '{"scripts":{"synth":1,"record":[]}}'])(
    'do not mind a package.json that is %s',
    (manifest) => {
      expect(commandsIn(manifest)).toEqual(['npx cdk8s synth', 'npx cdk8s-azwi record']);
    },
  );
});
