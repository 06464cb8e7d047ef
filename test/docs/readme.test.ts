import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bicepPath, describeWithBicep } from '../support/bicep-compiler';
import { compileErrors } from './compile';
import { ROOT } from './pages';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** What the shorter examples of the README use without saying where it comes from. */
const PREAMBLE = `import { Chart } from 'cdk8s';
import { AnyResource, App, KeyVault, ResourceGroup, RoleAssignment, text, WorkloadIdentity } from 'cdk8s-azwi';
declare const app: App, chart: Chart, group: ResourceGroup, storage: AnyResource, vault: KeyVault;
declare const identity: WorkloadIdentity, secret: { name: string };
`;

function blocks(info: string): string[] {
  return [...README.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)]
    .filter(([, found]) => found === info)
    .map(([, , text = '']) => text);
}

it('every TypeScript example compiles', () => {
  const whole = blocks('ts').map((text, index): [string, string] => [`readme-${index}`, text]);
  const parts = blocks('typescript').map((text, index): [string, string] => {
    const statement = text.startsWith('env:') ? `export const example = { ${text.trim()} };` : text;
    return [`readme-part-${index}`, `${PREAMBLE}${statement}`];
  });
  expect(whole.length + parts.length).toBe(3);
  expect(compileErrors(new Map([...whole, ...parts]))).toEqual([]);
});

it('every npm script that is named is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...README.matchAll(/npm run (?:--silent )?([a-z0-9:]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

it('every file that is linked is there', () => {
  const linked = [...README.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, file = '']) => file);
  expect(linked.length).toBeGreaterThan(3);
  for (const file of linked) expect(readFileSync(join(ROOT, file), 'utf8')).not.toBe('');
});

describeWithBicep('what commands print', () => {
  const shown = [...README.matchAll(/^```console\n\$ cdk8s-azwi (.*)\n([\s\S]*?)^```$/gm)];

  it('is shown of check and of explain', () => {
    expect(shown.map(([, command]) => command)).toEqual(['check .', 'explain shop/api .']);
  });

  it.each(shown.map(([, command = '', output]) => [command, output]))(
    'cdk8s-azwi %s is what it prints of test/docs/check-example',
    (command = '', output) => {
      expect(printed(command.split(' '))).toBe(output);
    },
  );
});

/** Standard output of a command in the folder of the example; what is wrong with it is in its exit code. */
function printed(args: readonly string[]): string {
  const main = join(ROOT, 'src', 'cli', 'main.ts');
  const tsx = require.resolve('tsx');
  try {
    return execFileSync(process.execPath, ['--import', tsx, main, ...args], {
      cwd: join(__dirname, 'check-example'),
      env: { ...process.env, BICEP: bicepPath() },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
