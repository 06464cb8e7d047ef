/** What is expected of each change of the record, and of what the Azure CLI has printed. The first row that fits counts. */
import { breaks, type Expectation, harmless, survives } from './expectation';

const RECORD = /^json: (?:identities|vaults|clusters)\./;

export const JSON_EXPECTATIONS: readonly Expectation[] = [
  breaks(RECORD, 'emptied|blank added|quoted|gone|http', '603'),
  breaks(/^json: clusters\..*\.issuerUrl$/, 'capital', '603'),
  breaks(/^json: clusters\..*\.issuerUrl$/, 'slash lost', '305'),
  harmless(
    'The credential takes its issuer from the cluster itself; the record is for other apps.',
    /^json: clusters\..*\.issuerUrl$/,
  ),
  breaks(/^json: vaults\./, 'any', '603'),
  breaks(/^json: identities\./, 'letter lost', '603'),
  breaks(/^json: identities\..*\.clientId$/, 'any', '332 334'),
  harmless('Nothing in the manifests is made of it.', /^json: identities\..*\.(?:principalId|tenantId)$/, 'another'),

  harmless(
    'It says of another cluster, or of none, and nothing of this one is known.',
    /^json: 0\.(?:id|type|name|location)$/,
  ),
  breaks(/^json: 0\.oidcIssuerProfile\.enabled$/, 'flipped', '514'),
  harmless('Then it is not known.', /^json: 0\..*\.(?:enabled|issuerUrl)$/, 'gone|emptied'),
  breaks(/^json: 0\.securityProfile\.workloadIdentity\.enabled$/, 'flipped', '511'),
  breaks(/^json: 0\..*\.issuerUrl$/, 'capital|letter lost|blank added|another|slash lost|http', '521'),
  survives('The credential may be for another cluster than the one that is listed.', /^json: 0\..*\.issuerUrl$/),
];
