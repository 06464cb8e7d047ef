import { placeholder, RECORDED, type RecordedKind } from '../../values';
import type { AzureSide } from '../azure';
import { isPlaceholder } from '../pods/manifest';
import { textValue, UNKNOWN, type Value } from '../value';

/**
 * What texts of manifests say beside this side of Azure: the placeholders that a synthesis writes, such as
 * `${FIC_TEST_UA_CLIENT_ID}`, are what the deployment will hand over.
 */
export function meaningIn({ identities, vaults, clusters }: AzureSide): (text: string) => Value {
  const values = new Map<string, Value>();
  const learn = (kind: RecordedKind, name: string, property: string, value: Value): void => {
    if (name === '') return;
    const text = placeholder({ kind, name, property });
    // Two resources of one name have one placeholder, and nobody can tell for which of them it stands.
    values.set(text, values.has(text) ? UNKNOWN : value);
  };
  for (const one of identities)
    for (const property of RECORDED.identities) learn('identities', one.name, property, one[property]);
  for (const one of vaults) learn('vaults', one.name, 'uri', one.uri);
  for (const { label, issuer } of clusters) learn('clusters', label.replace(/^cluster ?/, ''), 'issuerUrl', issuer);
  return (text) => values.get(text) ?? (isPlaceholder(text) ? UNKNOWN : textValue(text));
}
