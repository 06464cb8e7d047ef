import { chmodSync, lstatSync, statSync, symlinkSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendText } from '../../src/check/fix';
import { edited } from '../../src/check/fix/edit';
import { readManifestText } from '../../src/manifests';
import { Place } from '../app/program';
import { ACCOUNT, checkIn, findingsIn } from './project';

function mended(text: string): string {
  return mendText(text, 'app.yaml').text;
}

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: api   # the name
  labels:
    azure.workload.identity/use: LABEL
  annotations:
    azure.workload.identity/service-account-token-expiration: EXPIRATION
    note: kept
spec:
  containers: [{ name: api, image: x }]
`;

function pod(label: string, expiration = '"3600"'): string {
  return POD.replace('LABEL', label).replace('EXPIRATION', expiration);
}

describe('--fix', () => {
  it.each([
    ['true', '"true"'],
    ['True', '"true"'],
    ['yes', '"true"'],
    ['"True"', '"true"'],
    ["'TRUE'", "'true'"],
    ['false', '"false"'],
    ['1', '"1"'],
    ['true # on', '"true" # on'],
  ])('makes the use label %s of a pod %s', (before, after) => {
    expect(mended(pod(before))).toBe(pod(after));
  });

  it.each(['"yes"', '"1"', '""', '${USE}', '"${USE}"', 'maybe', '', '&a true', '!!str true', '|\n      True'])(
    'leaves the use label %s of a pod: what is meant is not certain, or it is well',
    (label) => {
      expect(mended(pod(label))).toBe(pod(label));
    },
  );

  it.each([
    ['3600', '"3600"'],
    ['"+3600"', '"3600"'],
    ["'03600'", "'3600'"],
    ['+07200', '"7200"'],
    ['3600.5', '"3600.5"'],
    ['"+99"', '"+99"'],
    ['" 3600"', '" 3600"'],
    ['"1h"', '"1h"'],
  ])('makes the expiration %s %s', (before, after) => {
    expect(mended(pod('"true"', before))).toBe(pod('"true"', after));
  });

  it('removes the annotation that injects the proxy although it says "false", with its line', () => {
    const line = '    azure.workload.identity/inject-proxy-sidecar: "false"\n';
    const before = pod('"true"').replace('    note: kept\n', `${line}    note: kept\n`);
    expect(mended(before)).toBe(pod('"true"'));
  });

  it('leaves an empty mapping where that was all', () => {
    const before = POD.replace(
      / {4}azure.*EXPIRATION\n {4}note: kept\n/,
      '    azure.workload.identity/inject-proxy-sidecar: "false"\n',
    );
    const after = POD.replace(/annotations:\n.*\n.*\n/, 'annotations: {}\n');
    expect(mended(before.replace('LABEL', '"true"'))).toBe(after.replace('LABEL', '"true"'));
  });

  it('removes an empty tenant of a ServiceAccount', () => {
    expect(mended(`${ACCOUNT}    azure.workload.identity/tenant-id: ""\n`)).toBe(ACCOUNT);
    const named = `${ACCOUNT}    azure.workload.identity/tenant-id: "\${TENANT}"\n`;
    expect(mended(named)).toBe(named);
  });

  const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels: { azure.workload.identity/use: "true" }
spec:
  template:
    metadata:
      # of the pods
      labels:
        # first
        app: web
    spec:
      containers: [{ name: web, image: web }]
`;

  it('puts the label on the pod template where the workload carries it itself', () => {
    expect(mended(DEPLOYMENT)).toBe(
      DEPLOYMENT.replace('        app: web\n', '        azure.workload.identity/use: "true"\n        app: web\n'),
    );
  });

  it('makes the labels, and the metadata, where the template has none', () => {
    const bare = DEPLOYMENT.replace(/ {4}metadata:\n {6}# of[\s\S]*app: web\n/, '');
    expect(mended(bare)).toBe(
      bare.replace(
        '    spec:\n',
        '    metadata:\n      labels:\n        azure.workload.identity/use: "true"\n    spec:\n',
      ),
    );
    const named = bare.replace('    spec:\n', '    metadata:\n      name: x\n    spec:\n');
    expect(mended(named)).toBe(
      named.replace('      name: x\n', '      labels:\n        azure.workload.identity/use: "true"\n      name: x\n'),
    );
  });

  it('puts it into mappings on one line, and into JSON', () => {
    const text = DEPLOYMENT.replace(/ {6}# of the pods\n {6}labels:\n.*\n.*\n/, '      labels: { app: web }\n');
    expect(mended(text)).toBe(text.replace('{ app: web }', '{ azure.workload.identity/use: "true", app: web }'));
    const json = JSON.stringify({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { labels: { 'azure.workload.identity/use': 'true' } },
      spec: { template: { metadata: { name: 'x' }, spec: { containers: [{ name: 'x' }] } } },
    });
    expect(mended(json)).toBe(
      json.replace('{"name":"x"},', '{"labels": {"azure.workload.identity/use": "true"}, "name":"x"},'),
    );
  });

  it('leaves labels that a selector shares, and templates without containers', () => {
    for (const text of [
      DEPLOYMENT.replace('labels:\n        #', 'labels: &labels\n        #'),
      DEPLOYMENT.replace('containers: [{ name: web, image: web }]', 'serviceAccountName: x'),
    ]) {
      expect(mended(text)).toBe(text);
    }
  });

  it('leaves what is meant: an object with a reason, a line with a reason', () => {
    const object = DEPLOYMENT.replace(
      '  name: web\n',
      '  name: web\n  annotations: { azwi.cdk8s.io/ignore: "AZWI143: old" }\n',
    );
    expect(mended(object)).toBe(object);
    const line = pod('True # azwi-ignore AZWI804: a test');
    expect(mended(line)).toBe(line);
  });

  it.each([
    ['a template', 'apiVersion: v1\nkind: Pod\nmetadata: {{ x }}\n'],
    ['what is no YAML', `${pod('true')}\n  - [`],
    ['what has a key twice', pod('true').replace('  ann', '    azure.workload.identity/use: true\n  ann')],
  ])('leaves %s', (_, text) => {
    expect(mended(text)).toBe(text);
  });

  it('keeps line ends of Windows, the mark at the beginning, and documents beside', () => {
    const windows = (text: string): string => `\ufeff# top\n---\n${text}---\nkind: x\n`.replaceAll('\n', '\r\n');
    expect(mended(windows(DEPLOYMENT))).toBe(
      windows(
        DEPLOYMENT.replace('        app: web\n', '        azure.workload.identity/use: "true"\n        app: web\n'),
      ),
    );
  });

  it('mends objects in Lists', () => {
    const list = `apiVersion: v1\nkind: List\nitems:\n${pod('True')
      .replace(/^/gm, '    ')
      .replace(/^ {4}api/, '  - api')
      .replace(/ +$/, '')}`;
    expect(mended(list)).toBe(list.replace('use: True', 'use: "true"'));
  });
});

const LABELS = ['true', 'True', '"True"', "'TRUE'", '"true"', 'yes', '"no"', '1', '${X}'];
const EXPIRATIONS = ['3600', '"+3600"', '03600', '"3600"', '1h', '"{x}"'];
const COMMENTS = ['', ' # a comment', '  #: "odd"', ' # ${x}'];

const layouts = fc.record({
  label: fc.constantFrom(...LABELS),
  expiration: fc.constantFrom(...EXPIRATIONS),
  comment: fc.constantFrom(...COMMENTS),
  sidecar: fc.boolean(),
  flow: fc.boolean(),
  windows: fc.boolean(),
  mark: fc.boolean(),
  head: fc.constantFrom('', '# head\n', '---\n', '# a: b\n---\n', 'kind: x\n---\n'),
  noise: fc.string({ maxLength: 20 }).map((text) => JSON.stringify(text)),
});

type Layout = typeof layouts extends fc.Arbitrary<infer T> ? T : never;

function laidOut({ label, expiration, comment, sidecar, flow, windows, mark, head, noise }: Layout): string {
  const proxy = sidecar ? '    azure.workload.identity/inject-proxy-sidecar: "false"\n' : '';
  const labels = flow
    ? `  labels: { a: ${noise}, azure.workload.identity/use: ${label} }${comment}\n`
    : `  labels:\n    a: ${noise}\n    azure.workload.identity/use: ${label}${comment}\n`;
  const text = `${head}apiVersion: v1\nkind: Pod\nmetadata:\n  name: api\n${labels}  annotations:\n${proxy}    azure.workload.identity/service-account-token-expiration: ${expiration}${comment}\nspec:\n  containers: [{ name: api }]\n`;
  return `${mark ? '\ufeff' : ''}${windows ? text.replaceAll('\n', '\r\n') : text}`;
}

describe('--fix, whatever the layout', () => {
  it('mends at once: a second run changes nothing', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const once = mended(laidOut(layout));
        expect(mended(once)).toBe(once);
      }),
    );
  });

  it('changes the lines that it names, and no byte of others', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const before = laidOut(layout);
        const { text, mended: changes } = mendText(before, 'app.yaml');
        const changed = new Set(changes.map(({ line }) => line));
        const kept = before.split('\n').filter((_, index) => !changed.has(index + 1));
        // What is left stands in the result in its order.
        let at = 0;
        for (const line of kept) {
          const found = `${text}\n`.indexOf(`${line}\n`, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found;
        }
        if (changes.length === 0) expect(text).toBe(before);
      }),
    );
  });

  it('leaves objects that are read as before, but for what is ours', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const [before, after] = [laidOut(layout), mended(laidOut(layout))].map((text) => {
          const { objects } = readManifestText(text, 'app.yaml');
          return objects.map(({ manifest }) => (manifest.metadata as { labels?: { a?: unknown } }).labels?.a);
        });
        expect(after).toEqual(before);
      }),
    );
  });
});

describe('edits', () => {
  it('change their ranges alone, and of two that overlap one is made', () => {
    const why = '';
    const edits = [
      { start: 6, end: 7, text: 'X', why },
      { start: 0, end: 2, text: '', why },
      { start: 1, end: 3, text: 'no', why },
      { start: 4, end: 4, text: '+', why },
      { start: 4, end: 4, text: 'no', why },
    ];
    expect(edited('abcdefgh', edits)).toMatchObject({
      text: 'cd+efXh',
      made: [{ text: '' }, { text: '+' }, { text: 'X' }],
    });
  });
});

describe('check --fix', () => {
  it('writes the file, says what was mended, and checks what comes out', async () => {
    const inShop = (label: string): string =>
      `${pod(label).replace('  labels', '  namespace: shop\n  labels').replace('spec:', 'spec:\n  serviceAccountName: api')}---\n${ACCOUNT}`;
    const place = new Place({ 'app.yaml': inShop('True'), 'other.yaml': inShop('"true"') });
    const { code, printed, errors } = await checkIn(place, ['.', '--fix']);
    expect(errors).toBe('Mended app.yaml:7: azure.workload.identity/use is true.\n');
    expect(findingsIn(printed)).toEqual([]);
    expect(code).toBe(0);
    expect(place.read('app.yaml')).toBe(inShop('"true"'));
    expect((await checkIn(place, ['.', '--fix'])).errors).toBe('');
  });

  it('keeps links and permissions', async () => {
    const place = new Place({ 'real/app.txt': pod('True') });
    symlinkSync('real/app.txt', place.at('app.yaml'));
    chmodSync(place.at('real/app.txt'), 0o640);
    await checkIn(place, ['app.yaml', '--fix']);
    expect(lstatSync(place.at('app.yaml')).isSymbolicLink()).toBe(true);
    expect([place.read('real/app.txt'), statSync(place.at('real/app.txt')).mode & 0o777]).toEqual([
      pod('"true"'),
      0o640,
    ]);
  });
});
