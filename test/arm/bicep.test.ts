import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { type ArmResource, type ArmValue, type CompiledBicep, compileBicep, Opaque } from '../../src/arm';
import { bicepPath, describeWithBicep, getSnapshot, workspace } from '../support/bicep-compiler';

const GOLDEN = join(__dirname, '..', 'golden');
const SUBSCRIPTION = '11111111-1111-1111-1111-111111111111';

function compile(files: readonly string[]) {
  return compileBicep(files, { env: { ...process.env, BICEP: bicepPath() } });
}

/** Compiles files by name, and reads what they deploy. */
async function read(files: Readonly<Record<string, string>>, named = Object.keys(files)) {
  const folder = workspace(files);
  const found = await compile(named.map((name) => join(folder, name)));
  const short = (file: string | undefined) => file?.replace(`${folder}/`, '');
  return {
    ...found,
    names: found.templates.flatMap(({ resources }) => resources.map(({ id }) => id.names.join('/'))),
    place: (name: string, path: readonly string[] = []) => {
      const one = found.templates.flatMap(({ resources }) => resources).find(({ id }) => id.names.join('/') === name);
      const { file, line, column } = one?.place(path) ?? {};
      return `${short(file)}:${line}:${column}`;
    },
    told: found.findings.map(({ code, place }) => `${code} ${short(place.file)}:${place.line}:${place.column}`),
    short,
  };
}

const IDENTITY = `param name string
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: 'westeurope'
}
output clientId string = identity.properties.clientId
`;

describeWithBicep('Bicep files', () => {
  it('are read through the files that use them, with what these give', async () => {
    const main =
      "module one 'modules/identity.bicep' = { params: { name: 'id-a' } }\noutput id string = one.outputs.clientId\n";
    const { names, place, templates } = await read({ 'main.bicep': main, 'modules/identity.bicep': IDENTITY });
    expect(names).toEqual(['id-a']);
    expect(place('id-a')).toBe('modules/identity.bicep:2:1');
    expect(place('id-a', ['name'])).toBe('modules/identity.bicep:3:3');
    const id = templates[0]?.outputs.id;
    expect(id instanceof Opaque ? id.reference?.path : undefined).toEqual(['properties', 'clientId']);
  });

  it('are read with the parameters that are for them', async () => {
    const files = {
      'main.bicep': IDENTITY,
      'dev.bicepparam': "using './main.bicep'\nparam name = 'id-dev'\n",
      'prod.bicepparam': "using './main.bicep'\nparam name = 'id-prod'\n",
    };
    const { names, place, templates, short } = await read(files);
    expect(names.sort()).toEqual(['id-dev', 'id-prod']);
    expect(templates.map(({ file }) => short(file)).sort()).toEqual(['dev.bicepparam', 'prod.bicepparam']);
    expect(place('id-prod', ['name'])).toBe('main.bicep:3:3');
  });

  it('do not know what a variable of the environment will be', async () => {
    const parameters = "using './main.bicep'\nparam name = readEnvironmentVariable('AZWI_NOBODY_SETS_IT')\n";
    const { templates, told } = await read({ 'main.bicep': IDENTITY, 'main.bicepparam': parameters });
    expect(told).toEqual([]);
    expect(templates[0]?.resources[0]?.body.name).toBeInstanceOf(Opaque);
  });

  it('find the places of what has symbolic names in the template, and of what has none', async () => {
    const text = (more: string) => `param names array = ['a', 'b']
${more}
resource there 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: 'x'
}
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id'
  location: there.name

  resource api 'federatedIdentityCredentials' = {
    name: 'api'
    properties: {
      issuer: 'https://example.com/'
      subject: 'system:serviceaccount:shop:api'
      audiences: ['api://AzureADTokenExchange']
    }
  }
}
resource all 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = [
  for name in names: {
    parent: identity
    name: name
    properties: {
      issuer: 'https://example.com/'
      subject: 'system:serviceaccount:\${name}:api'
      audiences: ['api://AzureADTokenExchange']
    }
  }
]
`;
    const { names, place } = await read({ 'plain.bicep': text('param other string') });
    expect(names.sort()).toEqual(['id', 'id/a', 'id/api', 'id/b']);
    const symbolic = await read({ 'symbolic.bicep': text('param other string?') });
    expect(symbolic.names.sort()).toEqual(['id', 'id/a', 'id/api', 'id/b', 'x']);
    const places = ['id/api', 'id/b'].map((name) => [place(name), place(name, ['properties', 'subject'])]);
    expect(places).toEqual([
      ['plain.bicep:10:3', 'plain.bicep:14:7'],
      ['plain.bicep:19:1', 'plain.bicep:25:7'],
    ]);
    expect(
      ['id/api', 'id/b'].map((name) => [symbolic.place(name), symbolic.place(name, ['properties', 'subject'])]),
    ).toEqual(places.map((pair) => pair.map((one) => one.replace('plain', 'symbolic'))));
  });

  it('that do not compile are findings, and what they use is read by itself', async () => {
    const main = "module one 'identity.bicep' = { params: { name: 'id' } }\nparam wrong strin\n";
    const { told, names, unread, short, findings } = await read({
      'main.bicep': main,
      'identity.bicep': IDENTITY,
      'other.bicep': IDENTITY,
    });
    expect(told).toEqual(['AZWI906 main.bicep:2:13']);
    expect(findings[0]?.message).toBe(
      'Bicep says BCP302: The name "strin" is not a valid type. Please specify one of the following types: "any", "array", "bool", "int", "object", "resourceInput", "resourceOutput", "string". The file gives no template: nothing in it can be deployed, or checked here.',
    );
    expect(names).toHaveLength(2);
    expect(unread.map(short)).toEqual(['main.bicep']);
  });

  it('that use each other are findings, and end', async () => {
    const { told } = await read({ 'a.bicep': "module b 'b.bicep' = {}\n", 'b.bicep': "module a 'a.bicep' = {}\n" });
    expect(new Set(told.map((one) => one.split(' ')[0]))).toEqual(new Set(['AZWI906']));
  });

  it('that are not there are findings', async () => {
    const { told, unread } = await read({}, ['none.bicep']);
    expect(told.map((one) => one.split(' ')[0])).toEqual(['AZWI909']);
    expect(unread).toHaveLength(1);
  });

  it('may be empty, and in folders with any name', async () => {
    const { told, names } = await read({ "it's (1)/ü n.bicep": IDENTITY, 'empty.bicep': '' });
    expect([told, names]).toEqual([[], ['']]);
  });
});

const goldens = readdirSync(GOLDEN);

describeWithBicep('what a template says before it is deployed', () => {
  let compiled: CompiledBicep;

  beforeAll(async () => {
    const files = goldens.flatMap((name) => readdirSync(join(GOLDEN, name)).map((file) => join(GOLDEN, name, file)));
    compiled = await compile(files);
  });

  it.each(goldens)('is what the compiler predicts: %s', async (name) => {
    const main = join(GOLDEN, name, 'main.bicepparam');
    const groupLevel = !readFileSync(join(GOLDEN, name, 'main.bicep'), 'utf8').includes("targetScope = 'subscription'");
    const { predictedResources } = (await getSnapshot(main, {
      subscriptionId: SUBSCRIPTION,
      ...(groupLevel ? { resourceGroup: 'rg-main' } : {}),
    })) as { predictedResources: readonly Predicted[] };
    expect(compiled.findings).toEqual([]);
    const template = compiled.templates.find(({ file }) => file === main);
    const ours = template?.resources.filter(({ existing, deployed }) => !existing && deployed !== false) ?? [];
    expect(ours.length).toBe(predictedResources.length);
    for (const one of ours) {
      const like = predictedResources.filter((other) => agree(one, other));
      expect(like.length, JSON.stringify(one.id)).toBeGreaterThan(0);
    }
  });
});

interface Predicted {
  readonly id: string;
  readonly type: string;
  readonly [property: string]: unknown;
}

/** Whether all that we know is what the compiler knows. */
function agree({ id, body }: ArmResource, { id: text, type, apiVersion: _, ...rest }: Predicted): boolean {
  const group = /resourceGroups\/([^/]+)\/providers/i.exec(text)?.[1];
  const subscription = /subscriptions\/([^/]+)/i.exec(text)?.[1];
  const placed =
    (id.subscription ?? SUBSCRIPTION) === subscription && (id.resourceGroup ?? 'rg-main') === (group ?? 'rg-main');
  return placed && id.type.toLowerCase() === type.toLowerCase() && same(body, rest);
}

function same(ours: ArmValue, theirs: unknown): boolean {
  if (ours instanceof Opaque) return true;
  if (typeof ours !== 'object' || ours === null) return ours === theirs;
  if (typeof theirs !== 'object' || theirs === null) return false;
  const known = Object.entries(ours).filter(([, value]) => value !== null);
  return known.every(([key, value]) => same(value, (theirs as Record<string, unknown>)[key]));
}
