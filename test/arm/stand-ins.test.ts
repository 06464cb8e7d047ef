import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileBicep, Opaque } from '../../src/arm';
import { BicepFiles } from '../../src/arm/bicep-files';
import { copyWithStandIns, registryOf } from '../../src/arm/stand-ins';
import { compile, compileParams, describeWithBicep, workspace } from '../support/bicep-compiler';

const MAIN = `targetScope = 'subscription'

import { lockType, roleType as role } from 'br/public:avm/utl/types/avm-common-types:0.5.1'
import * as common from 'br:example.azurecr.io/types:1'

param lock lockType?
param roles role[] = []
param other common.settings = {}
param names array = ['a', 'b']
var text = loadTextContent('../notes.txt')

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg'
  location: 'westeurope'
}

module identity 'br/public:avm/res/managed-identity/user-assigned-identity:0.4.0' = {
  scope: group
  params: {
    name: 'id'
    lock: lock
    roles: roles
    other: other
    text: text
  }
}

module policy 'ts:11111111-1111-1111-1111-111111111111/rg/spec:1' = [
  for name in names: {
    name: name
    params: { name: name }
  }
]

module own 'own/local.bicep' = {
  scope: group
  params: { clientId: identity.outputs.clientId, id: policy[0].outputs.?id }
}

output clientId string = identity.outputs.clientId
`;

const LOCAL = `param clientId string
param id string?
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-local'
  location: 'westeurope'
  tags: { clientId: clientId, id: id ?? '' }
}
module vault 'br/public:avm/res/key-vault/vault:0.9.0' = { params: { name: identity.name } }
`;

const FILES = {
  'infra/main.bicep': MAIN,
  'infra/main.bicepparam': "using 'main.bicep'\nparam names = ['x']\n",
  'infra/own/local.bicep': LOCAL,
  'notes.txt': 'hello',
  'bicepconfig.json': '{ "analyzers": { "core": { "enabled": false } } }',
};

function copyOf(file: string) {
  const folder = workspace(FILES);
  const path = join(folder, file);
  const copied = copyWithStandIns(path, new BicepFiles([path]));
  if (copied === undefined) throw new Error('nothing was copied');
  return copied;
}

describe('a copy without modules of registries', () => {
  it('has all that the file uses, and goes away', () => {
    const { path, remove } = copyOf('infra/main.bicep');
    const folder = dirname(dirname(path));
    expect(path).toBe(join(folder, 'infra', 'main.bicep'));
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('hello');
    expect(existsSync(join(folder, 'bicepconfig.json'))).toBe(true);
    expect(readFileSync(path, 'utf8')).not.toMatch(/'(?:br|ts)[:/]/);
    const standIns = readdirSync(join(folder, 'infra')).filter((name) => name.startsWith('azwi-'));
    const texts = standIns.map((name) => readFileSync(join(folder, 'infra', name), 'utf8'));
    expect(texts).toContain(
      "targetScope = 'resourceGroup'\nparam name any\nparam lock any\nparam roles any\nparam other any\nparam text any\noutput clientId any = json('null')\n",
    );
    remove();
    expect(existsSync(folder)).toBe(false);
  });

  it('is not made of a file that is gone', () => {
    expect(copyWithStandIns(join(workspace({}), 'main.bicep'), new BicepFiles([]))).toBeUndefined();
  });

  it.each([
    ['br/public:avm/res/x:1', 'br/public'],
    ['br:example.azurecr.io/a/b:1', 'br:example.azurecr.io'],
    ['ts/own:x:1', 'ts/own'],
  ])('is made for all of a registry: %s', (module, registry) => {
    expect(registryOf(module)).toBe(registry);
  });
});

describeWithBicep('a copy without modules of registries', () => {
  it('compiles', async () => {
    const { path, remove } = copyOf('infra/main.bicep');
    expect(await compile(path)).toMatchObject({ success: true });
    remove();
  });

  it('compiles with the parameters that are for it', async () => {
    const { path, remove } = copyOf('infra/main.bicepparam');
    expect(await compileParams(path)).toMatchObject({ success: true });
    remove();
  });
});

describe('modules of registries', () => {
  it('that cannot be had are unknown, the rest is read, and nobody asks for them twice', async () => {
    const folder = workspace({
      'one.bicep': "module x 'br/public:x:1' = { params: { name: 'id' } }\nresource a 'A.B/c@1' = { name: 'a' }\n",
      'two.bicep': "resource b 'A.B/c@1' = { name: 'b' }\nmodule y 'br/public:y:1' = {}\n",
    });
    const [one, two] = [join(folder, 'one.bicep'), join(folder, 'two.bicep')];
    const asked = join(folder, 'asked.txt');
    // Makes a template of what it is given, as long as no registry is in it.
    const program = `#!${process.execPath}
      const { readFileSync, appendFileSync } = require('node:fs');
      process.stdin.on('data', (chunk) => {
        const found = /"id":(\\d+).*"path":"([^"]+)"/.exec(chunk.toString());
        if (found === null) return;
        const text = readFileSync(found[2], 'utf8');
        appendFileSync(${JSON.stringify(asked)}, found[2] + '\\n');
        const at = text.split('\\n').findIndex((line) => line.includes("'br/"));
        const error = { source: found[2], level: 'Error', code: 'BCP192', message: 'x', range: { start: { line: at, char: 9 } } };
        const module = { type: 'Microsoft.Resources/deployments', name: 'x', properties: { template: { resources: [] }, parameters: { name: { value: 'id' } } } };
        const own = { type: 'A.B/c', name: /name: '([ab])'/.exec(text)[1] };
        const contents = JSON.stringify({ resources: [own, module], outputs: { x: { value: "[reference('x').outputs.y.value]" } } });
        const result = at < 0 ? { contents, diagnostics: [] } : { diagnostics: [error] };
        const body = JSON.stringify({ jsonrpc: '2.0', id: Number(found[1]), result });
        process.stdout.write('Content-Length: ' + Buffer.byteLength(body) + '\\r\\n\\r\\n' + body);
      });`;
    const bicep = join(folder, 'bicep');
    writeFileSync(bicep, program);
    chmodSync(bicep, 0o755);
    const { templates, findings, unread } = await compileBicep([one, two], { env: { BICEP: bicep } });
    expect(unread).toEqual([]);
    expect(templates.flatMap(({ resources }) => resources.map(({ id }) => id.names))).toEqual([['a'], ['b']]);
    expect(templates.map(({ unknownModules }) => unknownModules)).toEqual([
      [{ name: 'br/public:x:1', parameters: { name: 'id' }, place: { file: one, line: 1, column: 1 } }],
      [{ name: 'br/public:y:1', parameters: { name: 'id' }, place: { file: two, line: 2, column: 1 } }],
    ]);
    expect(findings.map(({ code, place }) => [code, place.file, place.line])).toEqual([
      ['AZWI907', one, 1],
      ['AZWI907', two, 2],
    ]);
    expect(templates[0]?.outputs.x).toBeInstanceOf(Opaque);
    const paths = readFileSync(asked, 'utf8').trim().split('\n');
    expect(paths.map((path) => path.startsWith(folder))).toEqual([true, false, false]);
  });
});
