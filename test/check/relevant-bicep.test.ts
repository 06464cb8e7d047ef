import { describe, expect, it } from 'vitest';
import { relevantBicep } from '../../src/check/azure/relevant';

const IDENTITY = "resource id 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {";

function kept(files: Readonly<Record<string, string>>): string[] {
  return relevantBicep({ bicep: Object.keys(files), named: new Set(), texts: new Map(Object.entries(files)) });
}

describe('Bicep that is given to the compiler', () => {
  it('has a part in the chain, in any spelling', () => {
    expect(
      kept({
        'a.bicep': IDENTITY,
        'b.bicep': IDENTITY.toLowerCase(),
        'c.bicep': "resource x 'Microsoft.Web/sites@2024-04-01' = {",
      }),
    ).toEqual(['a.bicep', 'b.bicep']);
  });

  it('is also what uses such files, from any folder, and the parameters for it', () => {
    const files = {
      'infra/main.bicep': "module id '../modules/identity.bicep' = {",
      'infra/main.bicepparam': "using './main.bicep'",
      'modules/identity.bicep': IDENTITY,
      'other/main.bicep': "module web 'web.bicep' = {",
      'other/web.bicep': '',
    };
    expect(kept(files)).toEqual(['infra/main.bicep', 'infra/main.bicepparam', 'modules/identity.bicep']);
  });

  it('is also what such files use, which is no template of its own', () => {
    const files = { 'main.bicep': `${IDENTITY}\nmodule web './web.bicep' = {`, 'web.bicep': '' };
    expect(kept(files)).toEqual(['main.bicep', 'web.bicep']);
  });

  it('ends where modules use each other', () => {
    const files = { 'a.bicep': `${IDENTITY}\nmodule b 'b.bicep' = {`, 'b.bicep': "module a 'a.bicep' = {" };
    expect(kept(files)).toEqual(['a.bicep', 'b.bicep']);
  });

  it('is whatever the user named', () => {
    const texts = new Map([['main.bicep', '']]);
    expect(relevantBicep({ bicep: ['main.bicep'], named: new Set(['main.bicep']), texts })).toEqual(['main.bicep']);
  });

  it('may come from a module of a registry', () => {
    expect(kept({ 'main.bicep': "module kv 'br/public:avm/res/key-vault/vault:0.12.0' = {" })).toEqual(['main.bicep']);
  });
});
