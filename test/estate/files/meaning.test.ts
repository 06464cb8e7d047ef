import { expect, it } from 'vitest';
import { azureSideOf, meaningIn } from '../../../src/estate/files';
import { referenceValue, textValue, UNKNOWN } from '../../../src/estate/value';
import { azJson, resource } from './resource';

const CLIENT = '11111111-2222-4333-8444-555555555555';
const TEMPLATE = { resources: [resource('identity fic-test-ua'), resource('vault kv'), resource('cluster aks')] };

it('our placeholders are what the deployment will hand over', () => {
  const side = azureSideOf({ templates: [TEMPLATE], files: [] });
  const meaning = meaningIn(side);
  expect(meaning('${FIC_TEST_UA_CLIENT_ID}')).toEqual(referenceValue(side.identities[0]?.key ?? '', 'clientId'));
  expect(meaning('${KV_VAULT_URI}')).toEqual(side.vaults[0]?.uri);
  expect(meaning('${AKS_ISSUER_URL}')).toEqual(side.clusters[0]?.issuer);
});

it('our placeholders are what the deployment has handed over', () => {
  const ids = { clientId: CLIENT, principalId: CLIENT, tenantId: CLIENT };
  const record = azJson({ identities: { 'fic-test-ua': ids } });
  const meaning = meaningIn(azureSideOf({ templates: [TEMPLATE], files: [record] }));
  expect(meaning('${FIC_TEST_UA_CLIENT_ID}')).toEqual(textValue(CLIENT));
});

it('a placeholder of two identities is neither', () => {
  const resources = [resource('identity one/app'), resource('identity two/app')];
  expect(meaningIn(azureSideOf({ templates: [{ resources }], files: [] }))('${APP_CLIENT_ID}')).toEqual(UNKNOWN);
});

it('another placeholder is not known, and other text is text', () => {
  const meaning = meaningIn(azureSideOf({ templates: [TEMPLATE], files: [] }));
  expect(meaning('${OTHER}')).toEqual(UNKNOWN);
  expect(meaning(CLIENT)).toEqual(textValue(CLIENT));
});
