import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { command, forEach, joined, outputOf, path, quote, required, type Word } from '../src/shell';

/** What bash makes of a script. */
function bash(script: string, env: Readonly<Record<string, string>> = {}): string {
  const { stdout, stderr, status } = spawnSync('bash', ['-u'], {
    input: script,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const SPECIAL = [...'\'"\\$`!#&|;<>(){}[]*?~=%^ \t\n-'];
const name = fc.oneof(
  fc.string({ unit: fc.constantFrom(...SPECIAL, 'a', 'é', '😀') }),
  fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', '')),
);

describe('a quoted text', () => {
  it.each([
    ['myResourceGroup', 'myResourceGroup'],
    ['bicep/prod/main.bicepparam', 'bicep/prod/main.bicepparam'],
    ['', "''"],
    ['West Europe', "'West Europe'"],
    ["it's", "'it'\\''s'"],
    ['a $HOME', "'a '\\$'HOME'"],
    ['`ls`', "\\`'ls'\\`"],
    ['=ls', "'=ls'"],
  ])('%j is %s', (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });

  it('is one word of bash, which prints it back exactly', () => {
    // A batch for each run, because a shell takes longer to start than to print.
    fc.assert(
      fc.property(fc.array(name, { minLength: 50, maxLength: 100 }), (names) => {
        expect(
          bash(`printf '%s\\0' ${names.map(quote).join(' ')}`)
            .split('\0')
            .slice(0, -1),
        ).toEqual(names);
      }),
      { numRuns: 20 },
    );
  });

  it('stays what it is between other parts of a word', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 50, maxLength: 100 }), (names) => {
        const words = names.map((one) => joined('/groups/', required('GROUP'), '/', one).code);
        const printed = bash(`printf '%s\\0' ${words.join(' ')}`, { GROUP: "a 'group'" });
        expect(printed.split('\0').slice(0, -1)).toEqual(names.map((one) => `/groups/a 'group'/${one}`));
      }),
      { numRuns: 10 },
    );
  });
});

describe('a command', () => {
  it('is one line while that is short', () => {
    expect(command('az', 'group', 'delete', '--name', "it's")).toBe("az group delete --name 'it'\\''s'");
  });

  it('has a line for each option when it is long', () => {
    expect(command('az', 'aks', 'show', '--name', 'n'.repeat(60), '--query', 'q'.repeat(60), '-o', 'tsv')).toBe(
      `az aks show \\
  --name ${'n'.repeat(60)} \\
  --query ${'q'.repeat(60)} \\
  -o tsv`,
    );
  });

  it('has the same words in either form', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 10, maxLength: 20 }), (names) => {
        const words = names.flatMap((one) => ['--name', one]);
        expect(
          bash(command('printf', '%s\\0', ...words))
            .split('\0')
            .slice(0, -1),
        ).toEqual(words);
      }),
      { numRuns: 20 },
    );
  });

  it('takes what another command prints as one word', () => {
    expect(bash(command('printf', '<%s>', outputOf('printf', 'two words')))).toBe('<two words>');
  });

  it('does not take a path for an option', () => {
    expect(path('-out/main.bicepparam')).toBe('./-out/main.bicepparam');
    expect(path('out/main.bicepparam')).toBe('out/main.bicepparam');
  });
});

describe('a variable that has to be set', () => {
  it('is its value', () => {
    expect(bash(command('printf', '%s', required('GROUP')), { GROUP: 'a  b' })).toBe('a  b');
  });

  it.each([undefined, ''])('stops the command when it is %j, and says which one is missing', (value) => {
    const env = { ...process.env, ...(value === undefined ? {} : { AZWI_GROUP: value }) };
    const script = command('printf', '%s', required('AZWI_GROUP'));
    const { stdout, stderr, status } = spawnSync('bash', ['-c', script], { encoding: 'utf8', env });
    expect({ stdout, failed: status !== 0 }).toEqual({ stdout: '', failed: true });
    expect(stderr).toContain('AZWI_GROUP: parameter');
  });
});

describe('lines for each of several words', () => {
  const lines = (word: Word): readonly string[] => [command('printf', '<%s>', word)];

  it('are a loop over them', () => {
    const script = forEach('context', ['east', "it's west"], lines).join('\n');
    expect(script).toBe(`for context in east 'it'\\''s west'; do
  printf '<%s>' "$context"
done`);
    expect(bash(script)).toBe("<east><it's west>");
  });

  it('are just the lines where there is one word', () => {
    expect(forEach('context', ['east'], lines)).toEqual(["printf '<%s>' east"]);
  });
});
