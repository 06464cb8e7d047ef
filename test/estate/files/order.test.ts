import { describe, expect, it } from 'vitest';
import type { ArmResource } from '../../../src/arm/resource';
import { azureSideOf } from '../../../src/estate/files';
import { id, resource } from './resource';

function afterOf(...templates: readonly (readonly ArmResource[])[]): Record<string, readonly string[] | undefined> {
  const { credentials } = azureSideOf({ templates: templates.map((resources) => ({ resources })), files: [] });
  return Object.fromEntries(credentials.map(({ name, after }) => [name, after]));
}

describe('what is written before a credential', () => {
  it('is nothing where nothing is said', () => {
    expect(afterOf([resource('credential app/a'), resource('credential app/b')])).toEqual({ a: [], b: [] });
  });

  it('is what it waits for', () => {
    const b = resource('credential app/b', { after: [id('credential app/a')] });
    expect(afterOf([resource('credential app/a'), b])).toEqual({ a: [], b: ['a'] });
  });

  it('is what that waits for, too', () => {
    const vault = resource('vault kv', { after: [id('credential app/a')] });
    const b = resource('credential app/b', { after: [id('vault kv')] });
    expect(afterOf([resource('credential app/a'), vault, b])).toEqual({ a: [], b: ['a'] });
  });

  it('is what another deployment writes', () => {
    expect(afterOf([resource('credential app/a')], [resource('credential app/b')])).toEqual({ a: ['b'], b: ['a'] });
  });

  it('is what a loop writes that makes one after the other', () => {
    const place = () => ({ file: 'main.bicep', line: 7, column: 1 });
    const all = ['a', 'b'].map((name) => resource(`credential app/${name}`, { place }));
    expect(afterOf(all)).toEqual({ a: ['b'], b: ['a'] });
    const parallel = all.map((one) => ({ ...one, serial: false }));
    expect(afterOf(parallel)).toEqual({ a: [], b: [] });
  });

  it.each([
    ['whose condition is not known', { deployed: undefined }],
    ['that stands for several', { loop: true }],
    ['that waits for something whose name is not known', { after: [id('vault ?')] }],
  ])('is not known of one %s', (_, parts) => {
    const found = afterOf([resource('credential app/a'), resource('credential app/b', parts)]);
    expect(found.b).toBeUndefined();
  });

  it('is what is before it in each of the deployments that write both', () => {
    const a = resource('credential app/a');
    const b = resource('credential app/b', { after: [id('credential app/a')] });
    expect(afterOf([a, b], [a, b])).toEqual({ a: [], b: ['a'] });
    expect(afterOf([a, b], [a, resource('credential app/b')])).toEqual({ a: [], b: [] });
  });

  it('ends where resources wait for each other', () => {
    const a = resource('credential app/a', { after: [id('credential app/b')] });
    const b = resource('credential app/b', { after: [id('credential app/a')] });
    expect(afterOf([a, b])).toEqual({ a: ['b'], b: ['a'] });
  });
});
