import { Chart } from 'cdk8s';
import { KeyVault, type KeyVaultProps, ManagedIdentity } from '../../src';
import { filesOf, findingsOf } from './declared';

/** Something to do with the vault `kv-app`, which stands in the chart `app`. */
export type More = (vault: KeyVault, chart: Chart) => void;

/** The one file of an app that has one vault. */
export function vaultWith(props: Partial<KeyVaultProps>, more: More = () => {}): string {
  const files = filesOf((app) => {
    const chart = new Chart(app, 'app');
    more(new KeyVault(chart, 'vault', { name: 'kv-app', ...props }), chart);
  });
  return files['main.bicep'] ?? '';
}

/** The findings of such an app. */
export function findingsWith(props: Partial<KeyVaultProps>, more: More = () => {}): string[] {
  return findingsOf((app) => {
    const chart = new Chart(app, 'app');
    more(new KeyVault(chart, 'vault', { name: 'kv-app', ...props }), chart);
  });
}

/** An identity of its own name. */
export function identityIn(chart: Chart, name = 'id-app'): ManagedIdentity {
  return new ManagedIdentity(chart, name, { name });
}
