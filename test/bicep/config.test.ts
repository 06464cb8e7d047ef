import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printConfig } from '../../src/bicep';
import { describeWithBicep, lint, workspace } from '../support/bicep-compiler';

interface Config {
  readonly formatting: object;
  readonly analyzers: {
    readonly core: { readonly enabled: boolean; readonly rules: Record<string, { level: string }> };
  };
}

const config = JSON.parse(printConfig()) as Config;

describe('the configuration', () => {
  it('starts with the layout that files are printed in', () => {
    const lines = printConfig().split('\n');
    expect(lines.slice(0, 15).join('\n')).toBe(
      `{
  "formatting": {
    "indentKind": "Space",
    "indentSize": 2,
    "newlineKind": "LF",
    "width": 120,
    "insertFinalNewline": true
  },
  "analyzers": {
    "core": {
      "enabled": true,
      "rules": {
        "adminusername-should-not-be-literal": {
          "level": "error"
        },`,
    );
  });

  it('has every rule at the level error', () => {
    expect(new Set(Object.values(config.analyzers.core.rules).map(({ level }) => level))).toEqual(new Set(['error']));
  });

  it('lists the rules in the order of their names, each once', () => {
    const names = Object.keys(config.analyzers.core.rules);
    expect(names).toHaveLength(45);
    expect(names).toEqual([...names].sort());
  });

  it('leaves out the rules that ask the clock, a registry, or for modules without a name', () => {
    expect(config.analyzers.core.rules).not.toHaveProperty('use-recent-api-versions');
    expect(config.analyzers.core.rules).not.toHaveProperty('use-recent-module-versions');
    expect(config.analyzers.core.rules).not.toHaveProperty('no-module-name');
  });
});

describeWithBicep('the linter of Bicep', () => {
  it('takes rules for errors that it has switched off by default', async () => {
    const folder = workspace({ 'bicepconfig.json': printConfig(), 'main.bicep': "output o string = 'x'\n" });
    const { exitCode, diagnostics } = await lint(folder);
    expect(exitCode).toBe(1);
    expect(diagnostics).toContain(`${join(folder, 'main.bicep')}(1,8) : Error use-description-outputs:`);
    expect(diagnostics).toContain(`${join(folder, 'main.bicep')}(1,19) : Error no-hardcoded-outputs:`);
  });
});
