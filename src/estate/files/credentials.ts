import { parentId } from '../../arm/id';
import type { Credential } from '../azure';
import { same, UNKNOWN, type Value } from '../value';
import { at, listAt } from './fields';
import { agreedValue, type Gathered, nameOf, placeOf } from './gathered';
import { orders } from './order';
import { isMade, type Told, TYPES } from './told';

/** What the sources tell of federated identity credentials. */
export function credentialsOf(gathered: Gathered): readonly Credential[] {
  const named = gathered.byKey(TYPES.credential);
  const after = orders(gathered, named);
  return named.map(([key, told]) => {
    const own = (one: Told, property: string): Value =>
      gathered.value(at(one.resource.body, 'properties', property), one);
    return {
      identity: identityKey(gathered, told, key),
      identityName: identityName(told),
      name: told[0]?.resource.id.names.at(-1) ?? '',
      issuer: agreedValue(told, (one) => own(one, 'issuer')),
      subject: agreedValue(told, (one) => own(one, 'subject')),
      audiences: audiencesOf(gathered, told),
      declaredAlone: undefined,
      after: after.get(key),
      deployment: deploymentOf(told),
      place: placeOf(told),
    };
  });
}

function deploymentOf(told: readonly Told[]): string | undefined {
  const isKnown = told.every(({ resource }) => resource.id.resourceGroup !== undefined);
  return isKnown ? undefined : told[0]?.source.id;
}

function identityKey(gathered: Gathered, told: readonly Told[], key: string): string {
  const known = told.map((one) => gathered.parentKey(one)).find((parent) => parent !== undefined);
  // It may be that of any identity; so it is that of one that nothing else is said of.
  return known ?? `identity of ${key}`;
}

function identityName(told: readonly Told[]): string {
  return nameOf(told.map(({ resource, source }) => ({ resource: { ...resource, id: parentId(resource.id) }, source })));
}

function audiencesOf(gathered: Gathered, told: readonly Told[]): readonly Value[] | undefined {
  const lists = told
    .filter((one) => isMade(one) || !told.some(isMade))
    .map((one) => listAt(one.resource.body, 'properties', 'audiences')?.map((value) => gathered.value(value, one)));
  const [first, ...others] = lists;
  if (first === undefined || others.some((other) => other?.length !== first.length)) return undefined;
  // Where two say different things, it is not known which of them it will be.
  return first.map((value, index) =>
    others.every((other) => same(value, other?.[index] ?? UNKNOWN) === true) ? value : UNKNOWN,
  );
}
