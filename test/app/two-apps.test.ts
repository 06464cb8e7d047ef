import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { App, type AppProps } from '../../src/index';
import { configMap, mapChart, shop } from './declarations';
import { Place, texts } from './program';

function appOf(chart: string, props: AppProps = {}): App {
  const app = new App({ quiet: true, ...props });
  mapChart(app, chart);
  return app;
}

const LOST =
  'AZWI709 Another app of this program has written to dist; this one would remove or replace first.k8s.yaml.';

describe('two apps of one program with the same folders', () => {
  it('are a finding, and the files of the first stay', () => {
    const place = new Place();
    const { errors } = place.declare(() => {
      const [first, second] = [appOf('first'), appOf('second')];
      first.synth();
      second.synth();
    });
    expect(errors).toEqual([
      {
        code: 'AZWI709',
        severity: 'error',
        message: 'Another app of this program has written to dist; this one would remove or replace first.k8s.yaml.',
        help: "Give each app folders of its own with `env`, or with `outdir` and `bicepOutdir`; or declare the charts of both in one app. A program that is to run again makes its app after the last one's synth.",
        place: { file: 'dist' },
      },
    ]);
    expect(Object.keys(place.tree()).sort()).toEqual(['bicep/.cdk8s-azwi.json', 'dist/first.k8s.yaml']);
  });

  it('are a finding for each folder that something gets lost in, with a few of the names', () => {
    const place = new Place();
    const { errors } = place.declare(() => {
      const [first, second] = [appOf('first'), appOf('second', { outdir: 'elsewhere' })];
      shop(first);
      first.synth();
      second.synth();
    });
    expect(texts(errors)).toEqual([
      'AZWI709 Another app of this program has written to bicep; this one would remove or replace main.bicep, main.bicepparam, bicepconfig.json and 1 more.',
    ]);
  });

  it('are a finding beside all others', () => {
    const place = new Place({ 'dist/second.k8s.yaml': 'mine' });
    const { errors } = place.declare(() => {
      const [first, second] = [appOf('first'), appOf('second')];
      first.synth();
      second.synth();
    });
    expect(texts(errors)).toEqual([LOST, expect.stringContaining('AZWI701 dist/second.k8s.yaml')]);
  });

  it('are a finding in whatever order they were made', () => {
    const place = new Place();
    const { errors } = place.declare(() => {
      const [second, first] = [appOf('second'), appOf('first')];
      first.synth();
      second.synth();
    });
    expect(texts(errors)).toEqual([LOST]);
  });

  it('are a finding when the folder is one by another name', () => {
    const place = new Place();
    const { errors } = place.declare(() => {
      const [first, second] = [appOf('first'), appOf('second', { outdir: `${place.path}/./dist` })];
      first.synth();
      second.synth();
    });
    expect(texts(errors)).toEqual([LOST]);
  });

  it('are a finding when the folders differ only in their case, whatever this machine takes for one', () => {
    const place = new Place();
    const { errors } = place.declare(() => {
      const [first, second] = [appOf('shop', { env: 'Prod' }), appOf('shop', { env: 'prod' })];
      first.synth();
      second.synth();
    });
    expect(texts(errors)).toEqual([
      'AZWI709 Another app of this program has written to dist/Prod, which is the same folder as dist/prod on systems that ignore case, such as macOS and Windows.',
      'AZWI709 Another app of this program has written to bicep/Prod, which is the same folder as bicep/prod on systems that ignore case, such as macOS and Windows.',
    ]);
    expect(Object.keys(place.tree()).filter((file) => file.includes('/prod/'))).toEqual([]);
  });

  it('are a finding where a file of one name would say something else', () => {
    const place = new Place();
    const { errors } = place.declare(() => {
      const [first, second] = [appOf('first'), appOf('first', { bicepOutdir: 'bicep/second' })];
      configMap(second.node.findChild('first'), 'another');
      first.synth();
      second.synth();
    });
    expect(texts(errors)).toEqual([LOST]);
  });
});

describe('no finding are', () => {
  function allowed(body: (place: Place) => void): Place {
    const place = new Place();
    expect(texts(place.declare(() => body(place)).errors)).toEqual([]);
    return place;
  }

  it('apps that are made one after the other, as by a watch or by tests, whatever they declare', () => {
    const place = allowed(() => {
      for (const chart of ['first', 'second', 'second', 'third']) appOf(chart).synth();
    });
    expect(Object.keys(place.tree('dist'))).toEqual(['dist/third.k8s.yaml']);
  });

  it('an app that is synthesized again', () => {
    allowed(() => {
      const app = appOf('first');
      app.synth();
      mapChart(app, 'second', { namespace: 'two' });
      app.synth();
    });
  });

  it('environments, made and synthesized in any order', () => {
    allowed(() => {
      for (const env of ['dev', 'test']) appOf('shop', { env }).synth();
      const later = ['dev', 'test', 'prod'].map((env) => appOf('shop', { env }));
      for (const app of later) app.synth();
    });
  });

  it('two apps that write the same', () => {
    allowed(() => {
      const apps = [appOf('first'), appOf('first')];
      for (const app of apps) app.synth();
    });
  });

  it('two apps whose files lie beside each other, each with a list of its own', () => {
    const place = allowed(() => {
      const apps = ['first', 'second'].map((name) => appOf(name, { bicepOutdir: `bicep/${name}` }));
      for (const app of apps) app.synth();
    });
    expect(Object.keys(place.tree('dist')).sort()).toEqual(['dist/first.k8s.yaml', 'dist/second.k8s.yaml']);
  });

  it('an app beside one that was never synthesized, or could not be', () => {
    allowed(() => {
      const [unused, broken, app] = [
        appOf('unused'),
        appOf('first', { values: 'none' as 'recorded' }),
        appOf('second'),
      ];
      expect(unused.synthYaml()).toContain('kind: ConfigMap');
      expect(() => broken.synth()).toThrow('AZWI004');
      app.synth();
    });
  });

  it('what somebody has deleted in between', () => {
    allowed((place) => {
      const apps = ['first', 'second'].map((name) => appOf(name));
      for (const app of apps) {
        rmSync(place.at('dist'), { recursive: true, force: true });
        app.synth();
      }
    });
  });
});
