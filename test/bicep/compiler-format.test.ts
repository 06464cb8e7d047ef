import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import {
  type BicepFile,
  type ParametersFile,
  printFile,
  printParameters,
  unsayableInFile,
  unsayableInParameters,
} from '../../src/bicep';
import { describeWithBicep, format, workspace } from '../support/bicep-compiler';
import { expression, header, statement, type } from './arbitraries';

// A failing example is worth more than the smallest one.
const LIMIT = { interruptAfterTimeLimit: 40_000 };

describeWithBicep('the formatter of Bicep', () => {
  let folder: string;

  beforeAll(() => {
    folder = workspace({ 'bicepconfig.json': '{}' });
  });

  async function formatted(name: string, text: string): Promise<string> {
    const path = join(folder, name);
    writeFileSync(path, text);
    return format(path);
  }

  // The formatter copies a declaration that it cannot parse, so it would leave that alone, too. It is therefore given
  // a blank too many in every declaration: where it takes that away, it has parsed the declaration.
  function disturbed(text: string): string {
    return text.replace(/^(targetScope|using|param|var|resource|module|output) /gm, '$1  ');
  }

  async function restores(name: string, text: string): Promise<void> {
    expect(await formatted(name, disturbed(text))).toBe(text);
  }

  async function restoresFile(file: BicepFile): Promise<void> {
    await restores('main.bicep', printFile(file));
  }

  it('does not restore what it cannot parse', async () => {
    const wrong = 'var a = !!x\n\nvar b = 1\n';
    expect(await formatted('main.bicep', disturbed(wrong))).toBe('var  a = !!x\n\nvar b = 1\n');
  });

  it('restores every expression as it was printed', async () => {
    const expressions = fc.array(expression, { minLength: 40, maxLength: 50 });
    await fc.assert(
      fc.asyncProperty(expressions, async (values) => {
        const file: BicepFile = { statements: values.map((value, at) => ({ kind: 'var', name: `v${at}`, value })) };
        expect(unsayableInFile(file)).toEqual([]);
        await restoresFile(file);
      }),
      { numRuns: 60, ...LIMIT },
    );
  });

  it('restores every type as it was printed', async () => {
    const types = fc.array(type, { minLength: 40, maxLength: 50 });
    await fc.assert(
      fc.asyncProperty(types, async (all) => {
        const file: BicepFile = { statements: all.map((one, at) => ({ kind: 'param', name: `p${at}`, type: one })) };
        expect(unsayableInFile(file)).toEqual([]);
        await restoresFile(file);
      }),
      { numRuns: 15, ...LIMIT },
    );
  });

  it('restores every file as it was printed', async () => {
    const files: fc.Arbitrary<BicepFile> = fc.record({
      header,
      targetScope: fc.constantFrom('resourceGroup', 'subscription', 'managementGroup', 'tenant'),
      statements: fc.array(statement, { minLength: 10, maxLength: 20 }),
    });
    await fc.assert(fc.asyncProperty(files, restoresFile), { numRuns: 40, ...LIMIT });
  });

  it('restores every file of parameters as it was printed', async () => {
    const files: fc.Arbitrary<ParametersFile> = fc.record({
      header,
      using: fc.constant('./main.bicep'),
      params: fc.array(fc.record({ name: fc.constant('p'), value: expression }), { maxLength: 15 }),
    });
    await fc.assert(
      fc.asyncProperty(files, async (file) => {
        expect(unsayableInParameters(file)).toEqual([]);
        await restores('main.bicepparam', printParameters(file));
      }),
      { numRuns: 25, ...LIMIT },
    );
  });
});
