import type { Identity } from '../azure';
import { textAt } from './fields';
import { agreed, type Gathered, isMore, madeBy, nameOf, placeOf } from './gathered';
import { type Told, TYPES } from './told';

/** What the sources tell of managed identities. */
export function identitiesOf(gathered: Gathered): readonly Identity[] {
  const { texts } = gathered;
  const listed = listedIdentities(gathered);
  const more = isMore(gathered, TYPES.credential);
  return gathered.byKey(TYPES.identity).map(([key, told]) => ({
    key,
    name: nameOf(told),
    clientId: texts.of(key, 'clientId'),
    principalId: texts.of(key, 'principalId'),
    tenantId: texts.of(key, 'tenantId'),
    location: agreed(told, locationOf),
    made: madeBy(told),
    credentialsKnown: listed.has(key) || (madeBy(told) && !more),
    place: placeOf(told),
  }));
}

/** Takes from what Azure says which texts the properties of identities are. */
export function learnIdentities(gathered: Gathered): void {
  for (const told of gathered.all(TYPES.identity)) {
    for (const property of ['clientId', 'principalId', 'tenantId'] as const) {
      gathered.texts.learn(gathered.keyOf(told), property, textAt(told.resource.body, 'properties', property));
    }
  }
}

function locationOf({ resource }: Told): string | undefined {
  return textAt(resource.body, 'location')?.toLowerCase().replaceAll(' ', '');
}

// A list of credentials is that of one identity, and leaves none of them out.
function listedIdentities(gathered: Gathered): ReadonlySet<string> {
  const lists = gathered.sources.filter(({ list }) => list);
  return new Set(
    lists.flatMap((source) => {
      const keys = new Set(
        source.resources
          .filter(({ id }) => id.type.toLowerCase() === TYPES.credential)
          .map((resource) => gathered.parentKey({ resource, source })),
      );
      const [key] = keys;
      return key === undefined ? [] : [key];
    }),
  );
}
