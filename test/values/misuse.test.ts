import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { ApiObject, Chart, Helm, JsonPatch, Lazy } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { describe, expect, it } from 'vitest';
import { FindingsError, KeyVault, text } from '../../src';
import type { Finding } from '../../src/diagnostics';
import { rendered, testApp } from '../kubernetes/support';

const app = testApp();
const chart = new Chart(app, 'shop', { namespace: 'shop' });
const { uri, id } = new KeyVault(chart, 'vault', { name: 'shop-vault' });
const other = text`${uri}x`;
// As to TypeScript, it is a string.
const value: string = uri;
const anything: unknown = uri;

const add = (a: string, b: string): string => a + b;

const MISUSES: readonly [string, () => unknown][] = [
  ['a template string', () => `${value}secrets`],
  ['+ with text behind', () => add(value, 'secrets')],
  ['+ with text in front', () => add('https://', value)],
  ['+=', () => [''].reduce((sum) => sum + value, 'x')],
  // biome-ignore lint/suspicious/noDoubleEquals: it is what people write
  ['== with text', () => (anything as number) == 5],
  ['<', () => value < 'x'],
  ['>=', () => value >= 'x'],
  ['join', () => ['a', value].join(',')],
  ['sort', () => ['a', value].sort()],
  ['localeCompare of another string', () => 'a'.localeCompare(value)],
  ['new URL', () => new URL(value)],
  ['new URL with a base', () => new URL('secrets', value)],
  ['new RegExp', () => new RegExp(value)],
  ['JSON.stringify', () => JSON.stringify({ url: value })],
  ['String()', () => String(value)],
  ['Number()', () => Number(value)],
  ['parseInt', () => Number.parseInt(value, 10)],
  ['encodeURIComponent', () => encodeURIComponent(value)],
  ['Buffer.from', () => Buffer.from(value)],
  ['spread into an array', () => [...value]],
  ['Array.from', () => Array.from(value)],
  [
    'for … of',
    () => {
      for (const char of value) throw new Error(char);
    },
  ],
  ['a key of an object', () => ({ [value]: 1 })],
  ['.length', () => value.length],
  ['.startsWith', () => value.startsWith('https')],
  ['.endsWith', () => value.endsWith('/')],
  ['.includes', () => value.includes('vault')],
  ['.replace', () => value.replace('a', 'b')],
  ['.split', () => value.split('/')],
  ['.slice', () => value.slice(1)],
  ['.trim', () => value.trim()],
  ['.toUpperCase', () => value.toUpperCase()],
  ['.concat', () => value.concat('x')],
  ['.at', () => value.at(0)],
  ['.match', () => value.match(/x/)],
  ['.toLocaleString', () => (value as { toLocaleString(): string }).toLocaleString()],
  ['toString()', () => value.toString()],
];

describe('a value that only Azure knows, used as text', () => {
  it.each(MISUSES)('by %s is an error', (_, use) => {
    const finding = raised(use);
    expect(finding.code).toBe('AZWI601');
    expect(finding.message).toBe(
      'the URI of vault shop-vault is known only after the deployment; it cannot be joined, compared or formatted as text.',
    );
    expect(finding.help).toBe(
      'Pass the value on its own, or build the string with the tagged template: text`${value}/more`.',
    );
    expect(finding.place.construct).toBe('shop/vault');
    expect(finding.place.file).toBe('test/values/misuse.test.ts');
  });

  it('is told with the line that did it', () => {
    const { line } = raised(() => value.normalize()).place;
    const source = readFileSync(__filename, 'utf8').split('\n');
    expect(line).toBe(source.findIndex((one) => one.includes('.normalize()')) + 1);
  });

  it('is told when a string is built of several', () => {
    expect(raised(() => `${other}`).message).toMatch(
      /^the URI of vault shop-vault \+ "x" is known only after the deployment/,
    );
  });

  it('in a name of an Azure resource is told with the line of the user, not ours', () => {
    const { app, chart } = fresh();
    const vault = new KeyVault(chart, 'vault', { name: 'shop-vault' });
    new KeyVault(chart, 'second', { name: vault.uri });
    const found = rendered(app).findings.filter(({ code }) => code === 'AZWI601');
    expect(found.map(({ place }) => [place.construct, place.file])).toEqual([
      ['shop/second', 'test/values/misuse.test.ts'],
    ]);
  });

  it('in values of a Helm chart is told', () => {
    expect(raised(() => new Helm(chart, 'helm', { chart: 'none', values: { url: value } })).code).toBe('AZWI601');
  });

  it('in a JSON patch is told when the object is rendered, with the object, the patch and the way out', () => {
    const { app, chart } = fresh();
    const vault = new KeyVault(chart, 'vault', { name: 'shop-vault' });
    const object = new ApiObject(chart, 'map', { apiVersion: 'v1', kind: 'ConfigMap' });
    object.addJsonPatch(JsonPatch.add('/data', { url: vault.uri }));
    expect(rendered(app).findings).toMatchObject([
      {
        code: 'AZWI601',
        message:
          'A JsonPatch of the object has the URI of vault shop-vault in it, which is known only after the deployment; cdk8s copies patches as JSON, and cannot copy that.',
        help: 'Give the value where the object is declared. Where that is not possible, as with an Include, put it into a ConfigMap and let the patch refer to that (valueFrom.configMapKeyRef).',
        place: { construct: 'shop/map' },
      },
    ]);
  });

  it.each<[string, (chart: Chart) => ApiObject]>([
    ['an L1', (chart) => new kplus.k8s.KubePod(chart, 'pod', { spec: { containers: [{ name: 'api' }] } })],
    ['cdk8s-plus', (chart) => ApiObject.of(new kplus.Pod(chart, 'pod', { containers: [{ image: 'api:1' }] }))],
  ])('in a JSON patch of %s is told with the object too, however deep it stands', (_, make) => {
    const { app, chart } = fresh();
    const vault = new KeyVault(chart, 'vault', { name: 'shop-vault' });
    const pod = make(chart);
    pod.addJsonPatch(JsonPatch.add('/spec/containers/0/env', [{ name: 'VAULT', value: vault.uri }]));
    const [finding, ...more] = rendered(app).findings;
    expect(more).toEqual([]);
    expect(finding?.message).toMatch(/^A JsonPatch of the object has the URI of vault shop-vault in it/);
    expect(finding?.place.construct).toBe(pod.node.path);
  });

  it('in a JSON patch that a program applies itself is told with the line that did it', () => {
    const { code, message, place } = raised(() => JsonPatch.apply({}, JsonPatch.add('/url', value)));
    expect(code).toBe('AZWI601');
    expect(message).toMatch(/^the URI of vault shop-vault is known only after the deployment/);
    expect(place.file).toBe('test/values/misuse.test.ts');
  });

  it('in a Lazy is told when the object is rendered, and does not hide what else is wrong', () => {
    const { app, chart } = fresh();
    const vault = new KeyVault(chart, 'vault', { name: 'shop-vault' });
    for (const name of ['one', 'two']) {
      const url = Lazy.any({ produce: () => `${vault.uri}${name}` });
      new ApiObject(chart, name, { apiVersion: 'v1', kind: 'ConfigMap', data: { url } });
    }
    expect(rendered(app).findings.map(({ code, place }) => [code, place.file])).toEqual([
      ['AZWI601', 'test/values/misuse.test.ts'],
      ['AZWI601', 'test/values/misuse.test.ts'],
    ]);
  });
});

describe('the tagged template text', () => {
  it.each([
    ['a symbol', Symbol('it'), 'a symbol'],
    ['an object', {}, 'an object'],
    ['a list', [], 'an array'],
    ['nothing', undefined, 'undefined'],
  ])('refuses %s', (_, given, told) => {
    expect(raised(() => text`${given as never}`).message).toBe(`The tagged template text\`…\` was given ${told}.`);
  });

  it.each([[undefined], [null], ['https://'], [42], [{}], [[]], [['a', 'b']], [Symbol('it')]])(
    'says so when it is called as a function, with %j',
    (given) => {
      expect(raised(() => text(given as never, 'b')).message).toBe(
        'text was called as a function, but it is a tagged template.',
      );
    },
  );
});

describe('a value that no deployment hands over', () => {
  it('cannot stand in a manifest, which is told about the object', () => {
    const { app, chart } = fresh();
    const vault = new KeyVault(chart, 'vault', { name: 'shop-vault' });
    new ApiObject(chart, 'map', { apiVersion: 'v1', kind: 'ConfigMap', data: { id: vault.id } });
    const [finding, ...more] = rendered(app).findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'AZWI601',
      message: 'id of vault shop-vault cannot stand in a manifest: the deployment does not hand it over.',
      place: { construct: 'shop/map' },
    });
  });
});

describe('a value', () => {
  it('is told as what it is where somebody prints it', () => {
    expect(inspect({ uri, id })).toBe('{ uri: <the URI of vault shop-vault>, id: <id of vault shop-vault> }');
  });

  it('that was cloned does not become empty text in silence', () => {
    const { app, chart } = fresh();
    const clone: unknown = Object.assign(Object.create(Object.getPrototypeOf(uri)), uri);
    new ApiObject(chart, 'map', { apiVersion: 'v1', kind: 'ConfigMap', data: { clone } });
    expect(rendered(app).findings.map(({ message }) => message)).toEqual([
      'A value that is known only after the deployment was cloned; the clone does not know what it stands for.',
    ]);
  });

  it('has nothing that a deep merge could walk into', () => {
    expect(Object.keys(uri)).toEqual([]);
  });

  it('can be compared with undefined', () => {
    // biome-ignore lint/suspicious/noDoubleEquals: it is what people write
    expect(anything == undefined).toBe(false);
    expect(value ?? 'none').toBe(uri);
  });
});

function fresh() {
  const app = testApp();
  return { app, chart: new Chart(app, 'shop', { namespace: 'shop' }) };
}

function raised(use: () => unknown): Finding {
  try {
    use();
  } catch (error) {
    const [finding] = FindingsError.findingsIn(error) ?? [];
    if (finding !== undefined) return finding;
    throw error;
  }
  throw new Error('nothing was raised');
}
