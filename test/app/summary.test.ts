import { ApiObject, Chart } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { AnyResource, App, type AppProps } from '../../src/index';
import { mapChart, recordOfShop, shop } from './declarations';
import { Place } from './program';

function said(place: Place, declaration: (app: App) => void, props: AppProps = {}): string {
  const { said: text, errors } = place.declare(() => {
    const app = new App(props);
    declaration(app);
    app.synth();
  });
  expect(errors).toEqual([]);
  return text;
}

const ON_THE_CLUSTER =
  'On clusters that exist, where it is not so yet (AZWI512): `az aks update --resource-group "${RESOURCE_GROUP:?}" --name aks-shop --enable-oidc-issuer --enable-workload-identity`\n';

describe('the summary', () => {
  it('tells what was written, and what is known only after the deployment', () => {
    expect(said(new Place(), shop)).toBe(
      `Written: dist/shop.k8s.yaml, bicep/NEXT_STEPS.md, bicep/bicepconfig.json, bicep/main.bicep, bicep/main.bicepparam
${ON_THE_CLUSTER}Known only after the deployment, placeholders until it is recorded (AZWI605): identities["id-shop"].clientId, vaults["kv-shop"].uri
`,
    );
  });

  it('tells what was left alone because it was the same', () => {
    const place = new Place({ 'bicep/outputs.json': recordOfShop('1') });
    said(place, shop);
    expect(said(place, shop)).toBe(`Unchanged: 5 of 5 files\n${ON_THE_CLUSTER}`);
  });

  it('tells in which order charts apply, where one waits for another', () => {
    const text = said(new Place(), (app) => {
      const last = mapChart(app, 'last', { namespace: 'one' });
      last.addDependency(mapChart(app, 'first', { namespace: 'two' }));
    });
    expect(text).toBe(
      'Written: dist/0000-first.k8s.yaml, dist/0001-last.k8s.yaml\nCharts apply in this order: first, last\n',
    );
  });

  it('tells of kinds that no schema here knows', () => {
    const text = said(new Place(), (app) => {
      const chart = new Chart(app, 'shop');
      for (const name of ['a', 'b']) new ApiObject(chart, name, { apiVersion: 'acme.example/v1', kind: 'Rocket' });
    });
    expect(text).toContain(
      'Kinds that are not known here, judged by name and metadata only: acme.example/v1 Rocket (2)\n',
    );
  });

  it('tells of Azure types whose properties nobody here knows, with their version', () => {
    const text = said(new Place(), (app) => {
      const chart = new Chart(app, 'shop');
      for (const name of ['gold', 'silver']) {
        new AnyResource(chart, name, { type: 'Contoso.Shop/plans@2026-01-01', name });
      }
      new AnyResource(chart, 'vault', { type: 'Microsoft.KeyVault/vaults@2016-10-01', name: 'kv-shop' });
      AnyResource.fromName(chart, 'other', { type: 'Contoso.Shop/shops@2026-01-01', name: 'other' });
    });
    expect(text).toContain(
      'Azure types that are not known here, judged by name only: Contoso.Shop/plans@2026-01-01 (2), Microsoft.KeyVault/vaults@2016-10-01 (1)\n',
    );
  });

  it('tells warnings, above all else', () => {
    const record = JSON.parse(recordOfShop('1'));
    record.vaults['kv-gone'] = { uri: 'https://kv-gone.vault.azure.net/' };
    const text = said(new Place({ 'bicep/outputs.json': JSON.stringify(record) }), shop);
    expect(text).toMatch(/^AZWI606 warning .*\n {2}.*kv-gone.*\n/);
  });

  it('is short, however many files there are', () => {
    const text = said(new Place(), (app) => {
      for (let index = 0; index < 100; index++) mapChart(app, `chart-${index}`, { namespace: `ns-${index}` });
    });
    expect(text).toMatch(/^Written: (dist\/chart-\d+\.k8s\.yaml, ){12}and 88 more\n$/);
  });

  it('is not told when the app is to be quiet; warnings and what is missing are', () => {
    const place = new Place();
    expect(said(place, (app) => mapChart(app, 'one'), { quiet: true })).toBe('');
    expect(said(place, shop, { quiet: true })).toMatch(/^Known only after the deployment, /);
  });
});
