import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/diagnostics';
import { type ReadManifests, readManifests, readManifestText } from '../../src/manifests';

const POD = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'azwi-manifests-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

function at(name: string): string {
  return `${folder}/${name}`;
}

function told({ findings }: ReadManifests): string[] {
  return findings.map((one) => formatFinding(one).replaceAll(`${folder}/`, ''));
}

function names({ objects }: ReadManifests): unknown[] {
  return objects.map(({ manifest }) => (manifest.metadata as { name: string }).name);
}

function pod(name: string): string {
  return POD.replace('web', name);
}

describe('readManifests', () => {
  it('reads the files of a folder at any depth, by name', () => {
    write({
      'b.yml': pod('b'),
      'a.yaml': pod('a'),
      'c/d/e.json': '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"e"}}',
    });
    const read = readManifests([folder]);
    expect(names(read)).toEqual(['a', 'b', 'e']);
    expect(read.objects.map(({ file }) => file)).toEqual([at('a.yaml'), at('b.yml'), at('c/d/e.json')]);
    expect(read.findings).toEqual([]);
  });

  it('leaves out node_modules, .git and files of other names', () => {
    write({ 'node_modules/a.yaml': POD, '.git/b.yaml': POD, 'c.txt': POD, 'd.yaml': pod('d') });
    expect(names(readManifests([folder]))).toEqual(['d']);
  });

  it('reads a file that was named whatever its name is', () => {
    write({ 'dump.txt': POD });
    expect(names(readManifests([at('dump.txt')]))).toEqual(['web']);
  });

  it('reads standard input', () => {
    const read = readManifests(['-'], { stdin: () => POD });
    expect(read.objects.map((one) => [one.file, one.place([])])).toEqual([['-', { file: '-', line: 1, column: 1 }]]);
  });

  it('reads a file once that two paths lead to', () => {
    write({ 'a.yaml': POD });
    expect(names(readManifests([folder, at('a.yaml')]))).toEqual(['web']);
  });

  it('does not follow a link to a folder, which may lead around in circles', () => {
    write({ 'a.yaml': POD });
    symlinkSync(folder, join(folder, 'again.yaml'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.txt'));
    expect(names(readManifests([folder]))).toEqual(['web']);
  });

  it('says which file is not there, and reads the others', () => {
    write({ 'a.yaml': POD });
    const read = readManifests([at('missing.yaml'), at('a.yaml')]);
    expect(names(read)).toEqual(['web']);
    expect(told(read)).toEqual([
      'AZWI901 error missing.yaml\n  missing.yaml cannot be read: nothing is there.\n' +
        '  Name files and folders of manifests, or - for standard input.',
    ]);
  });

  it('says that a link in a folder leads nowhere', () => {
    symlinkSync(join(folder, 'nowhere'), join(folder, 'a.yaml'));
    expect(told(readManifests([folder]))[0]).toMatch(
      /^AZWI901 error a\.yaml\n {2}a\.yaml cannot be read: nothing is there\./,
    );
  });

  it('says that a file is binary', () => {
    write({ 'a.yaml': Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff]) });
    expect(told(readManifests([folder]))).toEqual([
      'AZWI901 error a.yaml\n  a.yaml cannot be read: it is binary, or not in UTF-8.\n  Name the manifests themselves, in UTF-8.',
    ]);
  });

  it('reads UTF-16, which a redirection of Windows PowerShell writes', () => {
    write({ 'a.yaml': Buffer.from(`\ufeff${POD.replaceAll('\n', '\r\n')}`, 'utf16le') });
    expect(names(readManifests([folder]))).toEqual(['web']);
  });

  it('says of a folder that a file in it is for something else, and goes on', () => {
    write({ 'a.yaml': POD, 'values.yaml': 'replicas: 1\n---\nimage: web\n' });
    const read = readManifests([folder]);
    expect(names(read)).toEqual(['web']);
    expect(told(read)).toEqual([
      'AZWI904 info values.yaml:1:1\n  values.yaml holds 2 documents with neither apiVersion nor kind: no Kubernetes object.\n' +
        '  It is left out. If it should be an object, write its apiVersion and kind.',
    ]);
  });

  it('says of many such files in one finding how many there are, and names five', () => {
    const others = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((number) => [`${number}.json`, '{ "a": 1 }']));
    write({ ...others, 'a.yaml': POD });
    expect(told(readManifests([folder]))).toEqual([
      'AZWI904 info 1.json:1:1\n  7 files hold no Kubernetes object: 1.json, 2.json, 3.json, 4.json, 5.json and 2 more.\n' +
        '  They are left out. If one should be an object, write its apiVersion and kind.',
    ]);
  });

  it('does not take a template of Azure for a broken manifest, because its apiVersion is a date', () => {
    write({ 'vault.json': '{\n  "apiVersion": "2023-07-01",\n  "kind": "vault" /* of Azure */\n}\n' });
    expect(told(readManifests([folder])).map((one) => one.split('\n')[0])).toEqual(['AZWI904 info vault.json:3:19']);
  });

  it.each(['$NAME', '${NAME}', 'web-$(NAME)', '<name>', '__NAME__', '#{NAME}#', '%NAME%'])(
    'passes over an object that is called %s, and names its file',
    (name) => {
      write({ 'a.yaml': `${POD}---\n${pod(`"${name}"`)}` });
      const read = readManifests([at('a.yaml')]);
      expect([names(read), read.templates, read.findings]).toEqual([['web'], [at('a.yaml')], []]);
    },
  );

  it('says of a file that was named and has such objects alone what to do', () => {
    write({ 'a.yaml': pod('$NAME') });
    expect(told(readManifests([at('a.yaml')]))).toEqual([
      'AZWI903 error a.yaml:4:3\n  The name or the namespace of this object is a placeholder, so that it is not known which one it is.\n' +
        '  Fill it in (envsubst, sed), and name what comes out.',
    ]);
  });

  it('names the files of kustomize, and reads nothing from them', () => {
    write({ 'base/kustomization.yaml': 'resources: [pod.yaml]\n', 'base/pod.yaml': POD });
    const read = readManifests([folder]);
    expect([names(read), read.kustomizations, read.findings]).toEqual([['web'], [at('base/kustomization.yaml')], []]);
  });

  it('takes it for a mistake when that file was named', () => {
    write({ 'values.yaml': '# of a chart\nreplicas: 1\n' });
    expect(told(readManifests([at('values.yaml')]))).toEqual([
      'AZWI903 error values.yaml:2:1\n  values.yaml holds a document with neither apiVersion nor kind: no Kubernetes object.\n' +
        '  Name the files that hold manifests.',
    ]);
  });

  it('says that a file that was named is empty; in a folder, it is nothing', () => {
    write({ 'empty.yaml': '# nothing yet\n' });
    expect(readManifests([folder]).findings).toEqual([]);
    expect(told(readManifests([at('empty.yaml')]))).toEqual([
      'AZWI903 error empty.yaml\n  empty.yaml holds no Kubernetes object.\n  Name the files that hold manifests.',
    ]);
  });

  it('does not mind what is no YAML in a folder, if it does not look like Kubernetes', () => {
    write({ 'workflow.yaml': 'on: [push\njobs: 1\n', 'broken.yaml': `${POD}spec: [\n` });
    expect(told(readManifests([folder])).map((one) => one.split('\n')[0])).toEqual([
      'AZWI902 error broken.yaml:6:1',
      'AZWI904 info workflow.yaml:2:1',
    ]);
  });

  it('names the templates of a chart, and takes nothing from them', () => {
    write({
      'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
      'chart/templates/quoted.yaml': `${POD}spec:\n  serviceAccountName: "{{ .Values.account }}"\n`,
      'chart/templates/plain.yaml': pod('plain'),
      'loose/if.yaml': `{{- if .Values.enabled }}\n${POD}{{- end }}\n`,
      'loose/name.yaml': `${pod('plain')}---\n${pod('x-{{ .Release.Name }}')}`,
    });
    const read = readManifests([folder]);
    expect(names(read)).toEqual(['plain']);
    expect(read.templates).toEqual([at('chart/templates/quoted.yaml'), at('loose/if.yaml'), at('loose/name.yaml')]);
    expect(told(read).map((one) => one.split('\n')[0])).toEqual(['AZWI904 info chart/Chart.yaml:1:1']);
  });

  it('says of a template that was named where it is one', () => {
    write({ 'a.yaml': 'kind: Pod\nmetadata:\n  name: {{ .Release.Name }}\n' });
    expect(told(readManifests([at('a.yaml')]))).toEqual([
      'AZWI903 error a.yaml:3\n  a.yaml is a template: what it says is not known before it is rendered.\n' +
        '  Render it (helm template), and name what comes out.',
    ]);
  });

  it('reads an object whose values are templates of something in the cluster', () => {
    const rule =
      "apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata:\n  name: up\nspec:\n  summary: '{{ $labels.pod }} is down'\n";
    expect(names(readManifestText(rule, 'rule.yaml'))).toEqual(['up']);
  });
});
