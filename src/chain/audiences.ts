import type { Credential } from '../estate/azure';
import { textOf } from '../estate/value';

/** What the webhook asks tokens for. */
export const EXCHANGE = 'api://AzureADTokenExchange';

/** Audiences that others exchange tokens for: sovereign clouds, image pullers, identity bindings. */
const OTHERS = new Set([
  'api://AzureADTokenExchangeUSGov',
  'api://AzureADTokenExchangeChina',
  'api://AzureCRTokenExchange',
  'api://AKSIdentityBinding',
]);

/** Whether a credential takes the tokens that the webhook asks for: undefined where files do not say. */
export function takesWebhookTokens({ audiences }: Credential): boolean | undefined {
  if (audiences === undefined) return undefined;
  const texts = audiences.map(textOf);
  if (texts.includes(EXCHANGE)) return true;
  return texts.includes(undefined) ? undefined : false;
}

/** Whether the audience of a credential is one that something else than the webhook needs. */
export function isForOthers({ audiences }: Credential): boolean {
  return audiences?.some((one) => OTHERS.has(textOf(one) ?? '')) === true;
}
