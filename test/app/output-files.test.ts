import { statSync, utimesSync } from 'node:fs';
import { Chart, YamlOutputType } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { App, type AppProps, KeyVault, ManagedIdentity, ResourceGroup } from '../../src/index';
import { compile, describeWithBicep } from '../support/bicep-compiler';
import { configMap, mapChart, shop } from './declarations';
import { type Declared, type Files, Place, texts } from './program';

function synth(place: Place, declaration: (app: App) => void, props: AppProps = {}): Declared {
  return place.declare(() => {
    const app = new App(props);
    declaration(app);
    app.synth();
  });
}

function names(files: Files): string[] {
  return Object.keys(files)
    .filter((name) => !name.endsWith('.cdk8s-azwi.json'))
    .sort();
}

describe('when there is an error', () => {
  const wrong = (app: App): void => {
    const chart = shop(app);
    configMap(chart, 'Not a name');
    new KeyVault(chart, 'other', { name: '1-is-no-name' });
  };

  it('nothing is made, not even a folder', () => {
    const place = new Place();
    expect(synth(place, wrong).errors).not.toEqual([]);
    expect(place.tree()).toEqual({});
  });

  it('not one byte of an earlier run is changed', () => {
    const place = new Place();
    synth(place, shop);
    const before = place.tree();
    expect(synth(place, wrong).errors).not.toEqual([]);
    expect(place.tree()).toEqual(before);
  });

  it('all that is wrong is told at once, of the files in the way, too', () => {
    const place = new Place({ 'dist/shop.k8s.yaml': 'by hand\n', 'bicep/outputs.json': '{' });
    const codes = synth(place, wrong).errors.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['AZWI401', 'AZWI602', 'AZWI701', 'AZWI804']));
    expect(place.tree()).toEqual({ 'dist/shop.k8s.yaml': 'by hand\n', 'bicep/outputs.json': '{' });
  });
});

describe('a second run', () => {
  it('does not write what is the same', () => {
    const place = new Place();
    synth(place, shop);
    const files = Object.keys(place.tree());
    const long = new Date('2001-02-03T04:05:06Z');
    for (const file of files) utimesSync(place.at(file), long, long);
    const { said } = synth(place, shop);
    expect(said).toContain('Unchanged: 5 of 5 files\n');
    expect(files.map((file) => statSync(place.at(file)).mtime)).toEqual(files.map(() => long));
  });

  it('removes the files of charts that are gone, on both sides, and nothing else', () => {
    const place = new Place();
    synth(place, (app) => {
      shop(app);
      const gone = mapChart(app, 'gone');
      new KeyVault(gone, 'vault', { name: 'kv-gone' });
    });
    expect(names(place.tree())).toEqual(expect.arrayContaining(['bicep/gone.bicep', 'dist/gone.k8s.yaml']));
    place.write({ 'dist/by-hand.yaml': 'a: 1\n', 'bicep/by-hand.bicep': 'param x string\n' });
    const { said } = synth(place, shop);
    expect(said).toContain('Removed: dist/gone.k8s.yaml, bicep/gone.bicep, ');
    expect(names(place.tree())).toEqual([
      'bicep/NEXT_STEPS.md',
      'bicep/bicepconfig.json',
      'bicep/by-hand.bicep',
      'bicep/main.bicep',
      'bicep/main.bicepparam',
      'dist/by-hand.yaml',
      'dist/shop.k8s.yaml',
    ]);
  });
});

describe('what is in the way', () => {
  it('a file written by hand is a finding, and stays', () => {
    const place = new Place({ 'bicep/main.bicep': '// by hand\n' });
    const { errors } = synth(place, shop);
    expect(texts(errors)).toEqual([
      'AZWI701 bicep/main.bicep is to be written, but a file that we did not generate is there.',
    ]);
    expect(place.tree()).toEqual({ 'bicep/main.bicep': '// by hand\n' });
  });

  it.each(['dist', 'bicep'])('a file called %s, where the folder is to be, is a finding', (folder) => {
    const place = new Place({ [folder]: 'a file\n' });
    const { errors } = synth(place, shop);
    expect(texts(errors)).toContain(`AZWI702 ${folder} cannot be a folder: ${folder} is a file.`);
    expect(place.tree()).toEqual({ [folder]: 'a file\n' });
  });

  it('folders that are the same are a finding', () => {
    const place = new Place();
    const { errors } = synth(place, shop, { outdir: 'out', bicepOutdir: './out' });
    expect(errors.map(({ code }) => code)).toEqual(['AZWI707']);
    expect(place.tree()).toEqual({});
  });
});

describe('names of charts', () => {
  it.each(['..', '../../etc', 'a..b'])('the id %j is a finding', (id) => {
    const place = new Place();
    const { errors } = synth(place, (app) => mapChart(app, id));
    expect(errors.map(({ code }) => code)).toEqual(['AZWI703']);
    expect(texts(errors)[0]).toContain('reads like a way out of their folder');
    expect(place.tree()).toEqual({});
  });

  it('a slash in an id makes no folder: cdk8s has two hyphens in its place', () => {
    const place = new Place();
    synth(place, (app) => {
      new KeyVault(mapChart(app, 'a/b', { namespace: 'one' }), 'vault', { name: 'kv-one' });
      new KeyVault(mapChart(app, '/c', { namespace: 'two' }), 'vault', { name: 'kv-two' });
    });
    expect(names(place.tree()).filter((name) => name.includes('--'))).toEqual([
      'bicep/--c.bicep',
      'bicep/a--b.bicep',
      'dist/--c.k8s.yaml',
      'dist/a--b.k8s.yaml',
    ]);
  });

  it('a name that Windows refuses is a finding', () => {
    const place = new Place();
    expect(texts(synth(place, (app) => mapChart(app, 'con')).errors)).toEqual([
      'AZWI703 "con.k8s.yaml" cannot be the path of a file in dist: "con" is the name of a device on Windows.',
    ]);
    expect(place.tree()).toEqual({});
  });
});

describe('files that would have one name', () => {
  it('of two objects of one kind and name in two namespaces are a finding', () => {
    const place = new Place();
    const two = (app: App): void => {
      const chart = new Chart(app, 'chart');
      configMap(chart, 'settings', 'one');
      configMap(chart, 'settings', 'two');
    };
    const { errors } = synth(place, two, { yamlOutputType: YamlOutputType.FILE_PER_RESOURCE });
    expect(texts(errors)).toEqual([
      'AZWI704 chart/map-1 and chart/map-0 would both be written to ConfigMap.settings.k8s.yaml.',
    ]);
    expect(place.tree()).toEqual({});
    expect(synth(place, two).errors).toEqual([]);
  });

  it('of two charts whose names differ in case are told apart by a hash', () => {
    const place = new Place();
    synth(place, (app) => {
      new KeyVault(mapChart(app, 'App'), 'vault', { name: 'kv-one' });
      new KeyVault(mapChart(app, 'app', { namespace: 'other' }), 'vault', { name: 'kv-two' });
    });
    const folded = new Set(names(place.tree()).map((name) => name.toLowerCase()));
    expect(folded.size).toBe(names(place.tree()).length);
    expect(names(place.tree()).filter((name) => name.startsWith('dist/')).length).toBe(2);
  });

  it('two objects of one kind, namespace and name are a finding, in whatever charts', () => {
    const place = new Place();
    const { errors } = synth(place, (app) => {
      mapChart(app, 'one', { namespace: 'shop' });
      mapChart(app, 'two', { namespace: 'shop' });
      mapChart(app, 'three', { namespace: 'other' });
    });
    expect(texts(errors)).toEqual([
      'AZWI705 There are two objects ConfigMap shop/settings; the other one is one/map-0.',
    ]);
    expect(place.tree()).toEqual({});
  });
});

describeWithBicep('Bicep files that would have one name', () => {
  async function compiled(declaration: (app: App) => void): Promise<string[]> {
    const place = new Place();
    expect(synth(place, declaration).errors).toEqual([]);
    const { diagnostics, success } = await compile(place.at('bicep/main.bicep'));
    expect(diagnostics).toEqual([]);
    expect(success).toBe(true);
    return names(place.tree('bicep')).filter((name) => name.endsWith('.bicep'));
  }

  it('a chart called main has a name beside the main file', async () => {
    const files = await compiled((app) => {
      const main = new Chart(app, 'main');
      new ResourceGroup(main, 'group', { name: 'rg-shop', location: 'westeurope' });
      new KeyVault(main, 'vault', { name: 'kv-shop' });
    });
    expect(files).toEqual(['bicep/main.bicep', 'bicep/main.rg-shop.bicep']);
  });

  it('a chart called main, where another one needs the main file, too', async () => {
    const files = await compiled((app) => {
      new KeyVault(new Chart(app, 'main'), 'vault', { name: 'kv-one' });
      new KeyVault(new Chart(app, 'other'), 'vault', { name: 'kv-two' });
    });
    expect(files).toHaveLength(3);
    expect(files).toContain('bicep/main.bicep');
  });

  it('two groups of one name in two subscriptions have a file each', async () => {
    const files = await compiled((app) => {
      const chart = new Chart(app, 'shop');
      for (const digit of ['1', '2']) {
        const resourceGroup = ResourceGroup.fromName(chart, `group-${digit}`, {
          name: 'shared',
          subscription: `${digit.repeat(8)}-2222-4333-8444-555555555555`,
        });
        new ManagedIdentity(chart, `identity-${digit}`, {
          name: `id-shop-${digit}`,
          resourceGroup,
          location: 'westeurope',
        });
      }
    });
    expect(files).toEqual(['bicep/main.bicep', 'bicep/shop.shared.22222222.bicep', 'bicep/shop.shared.bicep']);
  });

  it('a chart whose name is that of a chart with a scope', async () => {
    const files = await compiled((app) => {
      const one = new Chart(app, 'shop');
      const resourceGroup = ResourceGroup.fromName(one, 'group', { name: 'shared' });
      new ManagedIdentity(one, 'identity', { name: 'id-one', resourceGroup, location: 'westeurope' });
      new ManagedIdentity(new Chart(app, 'shop.shared'), 'identity', { name: 'id-two' });
      new ManagedIdentity(new Chart(app, 'third'), 'identity', { name: 'id-three' });
    });
    expect(files).toHaveLength(4);
    expect(files).toEqual(expect.arrayContaining(['bicep/shop.shared.bicep', 'bicep/third.bicep']));
  });
});
