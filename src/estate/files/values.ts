import { type ArmValue, Opaque } from '../../arm/resource';
import { referenceValue, textValue, UNKNOWN, type Value } from '../value';
import type { Keys } from './keys';
import { isToBeFilled } from './to-be-filled';
import { TYPES } from './told';

/** Names of properties as the estate has them, by the way to them in Azure, in lower case. */
const PROPERTIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [TYPES.identity]: {
    'properties.clientid': 'clientId',
    'properties.principalid': 'principalId',
    'properties.tenantid': 'tenantId',
  },
  [TYPES.cluster]: { 'properties.oidcissuerprofile.issuerurl': 'issuerUrl' },
  [TYPES.vault]: { 'properties.vaulturi': 'uri', 'properties.tenantid': 'tenantId' },
};

/** What a value of a resource says; one that a script or a person replaces is unknown. */
export function readValue(value: ArmValue | undefined, keys: Keys, source: string): Value {
  if (typeof value === 'string') return isToBeFilled(value) ? UNKNOWN : textValue(value);
  if (!(value instanceof Opaque) || value.reference?.path === undefined) return UNKNOWN;
  const { id, path } = value.reference;
  const key = keys.keyOf(id, source);
  if (key === undefined) return UNKNOWN;
  const way = path.join('.');
  // What the estate has no name for can still be compared.
  return referenceValue(key, PROPERTIES[id.type.toLowerCase()]?.[way.toLowerCase()] ?? way);
}

/** Texts that were found out for what is otherwise a reference: by Azure itself, or by the record of a deployment. */
export class KnownTexts {
  private readonly texts = new Map<string, Value>();

  /** Where two differ, neither is known to be right. */
  learn(resource: string, property: string, text: string | undefined): void {
    if (text === undefined || isToBeFilled(text)) return;
    const name = `${property} of ${resource}`;
    const known = this.texts.get(name);
    const isSame = known === undefined || (known.kind === 'text' && known.text === text);
    this.texts.set(name, isSame ? textValue(text) : referenceValue(resource, property));
  }

  /** A property of a resource: its text where that is known. */
  of(resource: string, property: string): Value {
    return this.texts.get(`${property} of ${resource}`) ?? referenceValue(resource, property);
  }

  /** The text for a reference, where that is known; every other value as it is. */
  resolved(value: Value): Value {
    return value.kind === 'reference' ? this.of(value.resource, value.property) : value;
  }
}
