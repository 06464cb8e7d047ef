import { Chart } from 'cdk8s';
import { expect, it } from 'vitest';
import { App, KeyVault, text } from '../../src';

it('a text that is one value and nothing else is that value, because the linter of Bicep refuses it as a text', () => {
  const vault = new KeyVault(new Chart(new App(), 'shop'), 'vault', { name: 'kv-shop' });
  const uri = vault.uri;
  expect(text`${uri}`).toBe(uri);
  expect(text`${'https://example.com/'}`).toBe('https://example.com/');
  expect(text`${text`${uri}`}`).toBe(uri);
});
