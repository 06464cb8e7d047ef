import { expect, it } from 'vitest';
import { subjectPlaceholders } from '../../src/rules/subject-placeholders';
import { credential, estate, said, valuesWith } from './estate';

const KEY = { kind: 'identities', name: 'id-shop', property: 'clientId' } as const;
const subject = 'system:serviceaccount:${ID_SHOP_CLIENT_ID}:api';

it('a namespace that is known only after the deployment is told', () => {
  const values = valuesWith();
  values.lookup(KEY);
  expect(said(subjectPlaceholders(estate({ values, credentials: [credential({ subject }), credential()] })))).toEqual([
    'AZWI307 The subject "system:serviceaccount:${ID_SHOP_CLIENT_ID}:api" of a credential of app has the client id of identity id-shop in it, which is known only after the deployment that makes the credential.',
  ]);
});

it('what looks like a placeholder of ours, and is none, is left to other rules', () => {
  expect(subjectPlaceholders(estate({ credentials: [credential({ subject })] }))).toEqual([]);
});
