import { expect, it } from 'vitest';
import { credentialLimit } from '../../src/rules/credential-limit';
import { credential, estate, said } from './estate';

const many = (count: number, identity: string) =>
  Array.from({ length: count }, (_, index) =>
    credential({
      identity,
      identityName: identity,
      name: `c${index}`,
      subject: `s${index}`,
      place: () => ({ construct: `shop/c${index}` }),
    }),
  );

it('twenty credentials on each of two identities are fine', () => {
  expect(credentialLimit(estate({ credentials: [...many(20, 'one'), ...many(20, 'two')] }))).toEqual([]);
});

it('the twenty-first is told, at its place', () => {
  const found = credentialLimit(estate({ credentials: [...many(20, 'one'), ...many(21, 'two')] }));
  expect(said(found)).toEqual([
    'AZWI303 The identity two would have 21 federated identity credentials; Azure takes 20.',
  ]);
  expect(found[0]?.place).toEqual({ construct: 'shop/c20' });
});

it('of deployments that each may mean another identity of the same name, each is counted by itself', () => {
  const credentials = many(40, 'one').map((one, index) => ({ ...one, deployment: index < 20 ? 'dev' : 'prod' }));
  expect(credentialLimit(estate({ credentials }))).toEqual([]);
  const more = [...credentials, credential({ name: 'more', identity: 'one', identityName: 'one' })];
  expect(said(credentialLimit(estate({ credentials: more })))).toEqual([
    'AZWI303 The identity one would have 21 federated identity credentials; Azure takes 20.',
    'AZWI303 The identity one would have 21 federated identity credentials; Azure takes 20.',
  ]);
});
