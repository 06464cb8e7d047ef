import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rememberSettled } from '../../src/estate/pods/bound';
import { UNKNOWN } from '../../src/estate/value';
import { accountIds } from '../../src/rules/account-ids';
import { estate, said } from './estate';
import { account, CLIENT_ID, GUID, TENANT_ID } from './pods';

const found = (value: unknown, key = CLIENT_ID) => accountIds(estate({ objects: [account({ [key]: value })] }));

describe('a client id', () => {
  it.each([
    [` ${GUID}`, 'with blanks or quotes around it that belong to it'],
    [`${GUID}\n`, 'with blanks or quotes around it that belong to it'],
    [`"${GUID}"`, 'with blanks or quotes around it that belong to it'],
    ['"${APP_CLIENT_ID}"', 'with blanks or quotes around it that belong to it'],
    ['/subscriptions/s/resourcegroups/g', 'which is the id of a resource'],
    [GUID.slice(1), 'which has 31 digits, where a GUID has 32'],
    [`${GUID}5`, 'which has 33 digits, where a GUID has 32'],
  ])('is none: %j', (value, problem) => {
    const all = found(value);
    expect(said(all)).toEqual([
      `AZWI207 ServiceAccount shop/api has azure.workload.identity/client-id: ${JSON.stringify(value)}, ${problem}. The webhook hands it on as it is, and Entra ID finds no application of that name (AADSTS700016).`,
    ]);
    expect(all[0]).toMatchObject({ severity: 'error', place: { property: `metadata.annotations.${CLIENT_ID}` } });
  });

  it('is none where it is the name of an identity', () => {
    const identity = {
      key: 'id',
      name: 'id-shop',
      clientId: UNKNOWN,
      principalId: UNKNOWN,
      tenantId: UNKNOWN,
      location: undefined,
      made: true,
      credentialsKnown: true,
      place: () => ({}),
    };
    const objects = [account({ [CLIENT_ID]: 'id-shop' })];
    expect(accountIds(estate({ objects, identities: [identity] }))[0]?.message).toContain(
      '"id-shop", which is the name of an identity',
    );
    expect(accountIds(estate({ objects }))).toEqual([]);
  });

  it.each([
    ['a GUID', GUID],
    ['a GUID in capitals', GUID.replaceAll('1', 'A')],
    ['a placeholder (G5)', '${APP_CLIENT_ID}'],
    ['a placeholder that brings quotes of its own (G5)', '"{{ .Values.clientId }}"'],
    ['a word that somebody replaces (G5)', 'your-client-id'],
    ['digits that somebody replaces (G5)', '00000000-0000-0000-0000-00000000000'],
    ['empty, of which another rule tells', ''],
    ['no text, which the schema tells', 7],
  ])('is not told where it is %s', (_, value) => {
    expect(found(value)).toEqual([]);
  });

  it('is not told where it is not known (G5)', () => {
    expect(accountIds(estate({ objects: [account({ [CLIENT_ID]: ` ${GUID}` })], meaning: () => UNKNOWN }))).toEqual([]);
  });

  it('is not told where its identity has settled it', () => {
    const one = account({ [CLIENT_ID]: GUID.slice(1) });
    rememberSettled(one.manifest, [CLIENT_ID]);
    expect(accountIds(estate({ objects: [one] }))).toEqual([]);
  });
});

describe('a tenant id', () => {
  it('is none with a blank', () => {
    expect(said(found(`${GUID} `, TENANT_ID))).toEqual([
      `AZWI207 ServiceAccount shop/api has azure.workload.identity/tenant-id: "${GUID} ", with blanks or quotes around it that belong to it. The webhook hands it on as it is, and there is no such tenant.`,
    ]);
  });

  it('may be a domain, but cannot be compared then', () => {
    const all = found('contoso.onmicrosoft.com', TENANT_ID);
    expect(said(all)).toEqual([
      'AZWI209 ServiceAccount shop/api names its tenant contoso.onmicrosoft.com, a domain, which Entra ID takes; but no file can tell whether it is the tenant of the identity.',
    ]);
    expect(all[0]?.severity).toBe('info');
  });
});

it('whatever stands there, there is at most one finding', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.uuid().map((id) => `${id} `),
      ),
      (text) => found(text).length <= 1,
    ),
  );
});
