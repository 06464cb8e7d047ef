import { Chart } from 'cdk8s';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyVault } from '../../src';
import { apiVersionProblems, isApiVersion, provideApiVersions } from '../../src/azure/api-version';
import { filesOf, findingsOf } from './declared';

describe('an API version', () => {
  it('is a date, and perhaps one of the suffixes that Bicep takes', () => {
    const date = fc.stringMatching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/);
    const suffix = fc.constantFrom('', '-alpha', '-beta', '-preview', '-privatepreview', '-rc');
    fc.assert(
      fc.property(date, suffix, (day, end) => {
        expect(isApiVersion(`${day}${end}`)).toBe(true);
      }),
    );
  });

  it.each([undefined, 42, Symbol('x'), '', 'latest', '2025-5-1', '2025-05-01-', '2025-05-01-final', '2025-05-01\n'])(
    'is not %j',
    (value) => {
      expect(isApiVersion(value)).toBe(false);
    },
  );

  it('that is none is told where it is said, and not again for what inherits it', () => {
    const said = findingsOf((app) => {
      const vault = new KeyVault(new Chart(app, 'app'), 'vault', { name: 'kv-app', apiVersion: '2025-5-1' });
      vault.addSecret('one');
      vault.addKey('two');
    });
    expect(said).toEqual(['AZWI004 The API version "2025-5-1" is none.']);
  });

  it('is inherited by secrets and keys of a vault', () => {
    const files = filesOf((app) => {
      const vault = new KeyVault(new Chart(app, 'app'), 'vault', { name: 'kv-app', apiVersion: '2024-12-01-preview' });
      vault.addSecret('one');
    });
    expect(files['main.bicep']).toContain("'Microsoft.KeyVault/vaults/secrets@2024-12-01-preview'");
  });
});

describe('API versions of an app', () => {
  it('may be of each kind that those of resources may be', () => {
    expect(apiVersionProblems({ 'Microsoft.KeyVault/vaults': '2024-12-01-privatepreview' })).toEqual([]);
    expect(apiVersionProblems(undefined)).toEqual([]);
  });

  it.each([
    [{ 'Contoso.Foo/bars': 'newest' }, 'The API version of Contoso.Foo/bars is "newest".'],
    [{ 'Contoso.Foo/bars': Symbol('x') }, 'The API version of Contoso.Foo/bars is a symbol.'],
    [{ 'Contoso.Foo/bars': null }, 'The API version of Contoso.Foo/bars is null.'],
    ['2025-05-01', '`apiVersions` is a string, but must be an object with a version for each type.'],
  ])('are told of where they are none', (versions, expected) => {
    expect(apiVersionProblems(versions)).toEqual([expected]);
  });

  it('that are none are those of no resource', () => {
    const files = filesOf((app) => {
      provideApiVersions(app, { 'Microsoft.KeyVault/vaults': Symbol('x') });
      new KeyVault(new Chart(app, 'app'), 'vault', { name: 'kv-app' });
    });
    expect(files['main.bicep']).toContain("'Microsoft.KeyVault/vaults@2025-05-01'");
  });
});
