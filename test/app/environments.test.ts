import { describe, expect, it } from 'vitest';
import { App } from '../../src/index';
import { mapChart, recordOfShop, shop } from './declarations';
import { Place, texts } from './program';

const NAMES = ['.cdk8s-azwi.json', 'NEXT_STEPS.md', 'bicepconfig.json', 'main.bicep', 'main.bicepparam'];

describe('several environments from one declaration', () => {
  it('are several apps in one process, each with folders and a record of its own', () => {
    const place = new Place({
      'bicep/test/outputs.json': recordOfShop('1'),
      'bicep/prod/outputs.json': recordOfShop('2'),
    });
    const { errors } = place.declare(() => {
      const apps = ['dev', 'test', 'prod'].map((env) => new App({ env }));
      // All are declared before the first is synthesized, so that nothing can hang on the order.
      for (const app of apps) shop(app);
      for (const app of apps) app.synth();
    });
    expect(errors).toEqual([]);
    const folders = ['dev', 'prod', 'test'].flatMap((env) => [
      ...NAMES.map((name) => `bicep/${env}/${name}`),
      ...(env === 'dev' ? [] : [`bicep/${env}/outputs.json`]),
    ]);
    const manifests = ['dev', 'prod', 'test'].map((env) => `dist/${env}/shop.k8s.yaml`);
    expect(Object.keys(place.tree()).sort()).toEqual([...folders, ...manifests].sort());
    expect(place.read('dist/dev/shop.k8s.yaml')).toContain('client-id: ${ID_SHOP_CLIENT_ID}');
    expect(place.read('dist/test/shop.k8s.yaml')).toContain('client-id: 11111111-');
    expect(place.read('dist/prod/shop.k8s.yaml')).toContain('client-id: 22222222-');
    expect(place.read('dist/prod/shop.k8s.yaml')).toContain('https://kv-shop-2.vault.azure.net/');
    expect(place.read('bicep/prod/main.bicep')).toBe(place.read('bicep/dev/main.bicep'));
  });

  it('have `env` as the short form for three folders', () => {
    const short = new Place({ 'bicep/prod/outputs.json': recordOfShop('1') });
    short.declare(() => shopApp({ env: 'prod' }));
    const long = new Place({ 'bicep/prod/outputs.json': recordOfShop('1') });
    long.declare(() => shopApp({ outdir: 'dist/prod', bicepOutdir: 'bicep/prod', record: 'bicep/prod/outputs.json' }));
    expect(short.tree()).toEqual(long.tree());
    expect(short.read('dist/prod/shop.k8s.yaml')).toContain('11111111-');
  });

  it('can say each folder on its own, whatever `env` is', () => {
    const place = new Place({ 'records/live.json': recordOfShop('3') });
    place.declare(() => shopApp({ env: 'prod', outdir: 'yaml', record: 'records/live.json' }));
    expect(place.read('yaml/shop.k8s.yaml')).toContain('33333333-');
    expect(Object.keys(place.tree('bicep')).sort()).toEqual(NAMES.map((name) => `bicep/prod/${name}`).sort());
  });

  it.each(['../prod', 'a/b', '', '.hidden'])('cannot be called %j', (env) => {
    const place = new Place();
    const { errors } = place.declare(() => shopApp({ env }));
    expect(texts(errors)).toContain(`AZWI004 env is ${JSON.stringify(env)}.`);
    expect(place.tree()).toEqual({});
  });

  it('lie beside what another app wrote, and leave it alone', () => {
    const place = new Place();
    place.declare(() => shopApp({ env: 'dev' }));
    const dev = place.tree();
    place.declare(() => {
      const app = new App({ env: 'prod' });
      mapChart(app, 'other');
      app.synth();
    });
    expect(place.tree()).toMatchObject(dev);
    expect(place.tree()).toHaveProperty(['dist/prod/other.k8s.yaml']);
  });
});

function shopApp(props: ConstructorParameters<typeof App>[0]): void {
  const app = new App(props);
  shop(app);
  app.synth();
}
