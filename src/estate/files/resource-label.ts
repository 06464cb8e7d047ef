import type { ResourceId } from '../../arm/resource';
import { called } from '../called';
import { TYPES } from './told';

const WORDS: Readonly<Record<string, string>> = {
  [TYPES.identity]: 'identity',
  [TYPES.credential]: 'credential',
  [TYPES.cluster]: 'cluster',
  [TYPES.vault]: 'vault',
  [TYPES.policies]: 'access policies',
  [TYPES.secret]: 'secret',
  [TYPES.roleAssignment]: 'role assignment',
  [TYPES.resourceGroup]: 'resource group',
  [TYPES.subscription]: 'subscription',
};

/** A resource for people, by its own name: `vault my-kv`. */
export function resourceLabel({ type, names }: ResourceId): string {
  return called(WORDS[type.toLowerCase()] ?? type, names.at(-1));
}
