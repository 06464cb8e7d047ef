import { expect, it } from 'vitest';
import { textValue, UNKNOWN } from '../../src/estate/value';
import { webhookAudience } from '../../src/rules/webhook-audience';
import { account, pods, shop } from './both-sides';
import { credential, said } from './estate';
import { workload } from './pods';

type Parts = Parameters<typeof shop>[0];
const found = (parts: Parts) => webhookAudience(shop(parts));
const audience = (...texts: string[]) => credential({ audiences: texts.map(textValue) });

it('AZWI337: an audience in other capitals is told, with the pods whose tokens it does not take', () => {
  expect(said(found({ credentials: [audience('api://AzureADTokenexchange')] }))).toEqual([
    'AZWI337 The credential shop_api_prod of the identity app is for the audience "api://AzureADTokenexchange"; the pods of Deployment shop/api get tokens for api://AzureADTokenExchange from the webhook. Capitals count; exchanging them fails with AADSTS700212.',
  ]);
});

it.each<[string, Parts]>([
  ['the audience of the webhook', {}],
  ['an image puller (G4)', { credentials: [audience('api://AzureCRTokenExchange')] }],
  ['an identity binding (G4)', { credentials: [audience('api://AKSIdentityBinding')] }],
  ['a sovereign cloud', { credentials: [audience('api://AzureADTokenExchangeChina')] }],
  ['another credential beside it that is for the webhook', { credentials: [audience('api://other'), credential()] }],
  ['an audience that is not known', { credentials: [credential({ audiences: [UNKNOWN] })] }],
  ['audiences of which nothing is known', { credentials: [credential({ audiences: undefined })] }],
  [
    'no pods with the label',
    { objects: [account(), workload({ spec: { serviceAccountName: 'api' } })], credentials: [audience('api://other')] },
  ],
  [
    'pods of another ServiceAccount',
    { objects: [account(), pods({ serviceAccountName: 'web' })], credentials: [audience('api://other')] },
  ],
])('%s is fine', (_, parts) => {
  expect(found(parts)).toEqual([]);
});
