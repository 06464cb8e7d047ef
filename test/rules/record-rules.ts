/** Records for the rules about what stands in them. */
import { valuesWith } from './estate';

const uri = (name: string) => ({ uri: `https://${name}.vault.azure.net/` });

export const key = (name: string) => ({ kind: 'vaults' as const, name, property: 'uri' });
export const declared = (name: string) => ({ key: key(name), label: `vault ${name}`, made: true, place: () => ({}) });
export const recordOf = (...names: string[]) =>
  valuesWith({ vaults: Object.fromEntries(names.map((name) => [name, uri(name)])) });
