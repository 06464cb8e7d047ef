import { describe, expect, it } from 'vitest';
import { idKey, idText, Opaque, parentId, readTemplate } from '../../src/arm';
import { CREDENTIAL, IDENTITY, identity, nameOf, names, nested, read, template } from './template';

describe('a template', () => {
  it('has its resources in a list', () => {
    const { resources, findings } = read({ resources: [identity('id-a'), identity('id-b')] });
    expect(findings).toEqual([]);
    expect(resources.map(({ id }) => id)).toEqual([
      { subscription: undefined, resourceGroup: undefined, type: IDENTITY, names: ['id-a'], symbol: undefined },
      { subscription: undefined, resourceGroup: undefined, type: IDENTITY, names: ['id-b'], symbol: undefined },
    ]);
  });

  it('has its resources in a map by symbolic name, some of which are there already', () => {
    const { resources } = read({
      languageVersion: '2.0',
      resources: { a: identity('id-a'), b: identity('id-b', { existing: true, resourceGroup: 'rg' }) },
    });
    expect(resources.map((one) => [nameOf(one), one.existing])).toEqual([
      ['id-a', false],
      ['rg: id-b', true],
    ]);
  });

  it('says all of a resource but what says where, when and how often', () => {
    const [one] = read({
      parameters: { region: { type: 'string', defaultValue: 'westeurope' } },
      resources: [
        identity('id-a', { location: "[parameters('region')]", tags: { a: '[[x]' }, dependsOn: [], condition: true }),
      ],
    }).resources;
    expect(one?.body).toEqual({ name: 'id-a', location: 'westeurope', tags: { a: '[x]' } });
    expect(one?.apiVersion).toBe('2024-11-30');
  });

  it('is deployed where the options say', () => {
    const { resources, outputs } = read(
      {
        resources: [identity('id-a')],
        outputs: { id: { type: 'string', value: `[resourceId('${IDENTITY}', 'id-a')]` } },
      },
      { subscription: '11111111-1111-1111-1111-11111111111A', resourceGroup: 'rg' },
    );
    expect(resources[0]?.id).toMatchObject({
      subscription: '11111111-1111-1111-1111-11111111111a',
      resourceGroup: 'rg',
    });
    expect(outputs.id).toBe(
      `/subscriptions/11111111-1111-1111-1111-11111111111a/resourceGroups/rg/providers/${IDENTITY}/id-a`,
    );
  });

  it('takes given values, and its defaults for the rest', () => {
    const parameters = {
      one: { type: 'string', defaultValue: 'a' },
      two: { type: 'string', defaultValue: "[parameters('one')]" },
    };
    const resources = [identity("[parameters('two')]")];
    expect(names(read({ parameters, resources }))).toEqual(['a']);
    expect(names(read({ parameters, resources }, { parameters: { ONE: 'b' } }))).toEqual(['b']);
    expect(names(read({ parameters, resources }, { parameters: { one: null } }))).toEqual(['a']);
    expect(names(read({ parameters, resources }, { parameters: { two: new Opaque() } }))).toEqual(['?']);
  });

  it('may have comments, commas at the end and text over several lines', () => {
    const text = `\ufeff{
      // a comment with "quotes"
      "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
      /* another
         one */
      "resources": [
        {
          "type": "${IDENTITY}",
          "name": "[concat('id-',
                     'a')]",
        },
      ],
    }`;
    const found = readTemplate(text, 'main.json');
    expect(found.findings).toEqual([]);
    expect(names(found)).toEqual(['id-a']);
    expect(found.resources[0]?.place(['name'])).toEqual({ file: 'main.json', line: 9, column: 11 });
  });

  it('that cannot be read is a finding at the place where the reader stops', () => {
    const { findings, resources } = readTemplate('{\n  "resources": [ }\n', 'main.json');
    expect(resources).toEqual([]);
    expect(findings.map(({ code, place, message }) => [code, place, message])).toEqual([
      [
        'AZWI908',
        { file: 'main.json', line: 2, column: 18 },
        'The template main.json cannot be read: value expected. Azure Resource Manager refuses it (InvalidTemplate), and nothing in it is checked here.',
      ],
    ]);
  });

  it.each(['', '[]', '"text"', '['.repeat(100_000)])('that is none is a finding: %#', (text) => {
    expect(readTemplate(text, 'main.json').findings.map(({ code }) => code)).toEqual(['AZWI908']);
  });
});

describe('names and ids', () => {
  it('are split at slashes, known parts and unknown ones', () => {
    const { resources } = read({
      parameters: { id: { type: 'string' } },
      resources: [
        identity("[parameters('id')]"),
        { type: CREDENTIAL, name: "[format('{0}/{1}', parameters('id'), 'api')]", properties: {} },
        { type: CREDENTIAL, name: "[parameters('whole')]", properties: {} },
      ],
    });
    expect(resources.map(nameOf)).toEqual(['?', '?/api', '?/?']);
  });

  it('that are unknown in the same way are the same, so that a credential finds its identity', () => {
    const { resources } = read({
      parameters: { id: { type: 'string' } },
      resources: [
        identity("[concat('id-', parameters('id'))]"),
        identity("[concat('id_', parameters('id'))]"),
        { type: CREDENTIAL, name: "[format('id-{0}/{1}', parameters('id'), 'api')]", properties: {} },
      ],
    });
    const [one, other, credential] = resources.map(({ id }) => id);
    if (one === undefined || other === undefined || credential === undefined) throw new Error('three are declared');
    expect(idKey(parentId(credential))).toBe(idKey(one));
    expect(idKey(parentId(credential))).not.toBe(idKey(other));
    expect(idText(credential)).toBe(`${CREDENTIAL}/?/api`);
  });

  it('of a child that is all known have a parent that is all known', () => {
    const [one] = read({ resources: [{ type: CREDENTIAL, name: 'id/api' }] }).resources;
    expect(one === undefined ? undefined : parentId(one.id)).toEqual({
      subscription: undefined,
      resourceGroup: undefined,
      type: IDENTITY,
      names: ['id'],
    });
  });

  it('of resources that stand inside of others have those of the others in front', () => {
    const child = { type: 'federatedIdentityCredentials', name: 'api', properties: {} };
    const { resources } = read({ resources: [identity('id', { resources: [child] })] });
    expect(resources.map(({ id }) => [id.type, ...id.names])).toEqual([
      [IDENTITY, 'id'],
      [CREDENTIAL, 'id', 'api'],
    ]);
  });
});

describe('a resource that is attached to another', () => {
  const role = { type: 'Microsoft.Authorization/roleAssignments', name: "[guid('x')]", properties: {} };

  it.each([
    ['by an id', { ...role, scope: "[resourceId('Microsoft.KeyVault/vaults', 'kv')]" }],
    ['by type and name', { ...role, scope: 'Microsoft.KeyVault/vaults/kv' }],
    ['by type and name that are computed', { ...role, scope: "[format('Microsoft.KeyVault/vaults/{0}', 'kv')]" }],
    [
      'by its type',
      {
        ...role,
        type: 'Microsoft.KeyVault/vaults/providers/roleAssignments',
        name: "[concat('kv/Microsoft.Authorization/', guid('x'))]",
      },
    ],
    [
      'by standing inside of it',
      {
        type: 'Microsoft.KeyVault/vaults',
        name: 'kv',
        resources: [
          { ...role, type: 'providers/roleAssignments', name: "[concat('Microsoft.Authorization/', guid('x'))]" },
        ],
      },
    ],
  ])('%s', (_, declared) => {
    const found = read({ resources: [declared] }).resources.find(({ id }) => id.type === role.type);
    expect(found?.target).toMatchObject({ type: 'Microsoft.KeyVault/vaults', names: ['kv'], symbol: undefined });
  });

  it('is attached to what the template is deployed to, where nothing is said', () => {
    const [one] = read({ resources: [role] }, { resourceGroup: 'rg' }).resources;
    expect(one?.target).toMatchObject({ type: 'Microsoft.Resources/resourceGroups', names: ['rg'] });
  });

  it('is not known to be attached to anything by an unknown scope', () => {
    const [one] = read({ resources: [{ ...role, scope: "[parameters('scope')]" }] }).resources;
    expect(one?.target).toBeUndefined();
  });
});

describe('a condition', () => {
  it.each([
    [true, true],
    [false, false],
    ["[equals('a', 'b')]", false],
    ["[empty(parameters('unknown'))]", undefined],
  ])('%s', (condition, deployed) => {
    expect(read({ resources: [identity('id', { condition })] }).resources[0]?.deployed).toBe(deployed);
  });

  it('of a nested template is one of all that is in it', () => {
    const { resources } = read({
      resources: [
        nested(
          'a',
          { resources: [identity('a', { condition: true }), identity('b', { condition: false })] },
          { condition: "[parameters('x')]" },
        ),
      ],
    });
    expect(resources.map(({ deployed }) => deployed)).toEqual([undefined, false]);
  });
});

describe('a loop', () => {
  const copy = { name: 'all', count: "[length(parameters('names'))]" };
  const name = "[concat('id-', parameters('names')[copyIndex()])]";
  const parameters = { names: { type: 'array' } };

  it('makes as many resources as it is known to', () => {
    const { resources } = read(
      { parameters, resources: [identity(name, { copy })] },
      { parameters: { names: ['a', 'b'] } },
    );
    expect(resources.map((one) => [nameOf(one), one.loop, one.serial])).toEqual([
      ['id-a', false, false],
      ['id-b', false, false],
    ]);
  });

  it('is one resource that stands for all where their number is not known', () => {
    const { resources } = read({ parameters, resources: [identity(name, { copy })] });
    expect(resources.map((one) => [nameOf(one), one.loop])).toEqual([['?', true]]);
  });

  it('is one resource where it would make more than Azure takes', () => {
    const resources = [identity('x', { copy: { name: 'all', count: 801 } })];
    expect(read({ resources }).resources).toHaveLength(1);
  });

  it('that makes one after the other says so', () => {
    const serial = { ...copy, mode: 'serial', batchSize: 1 };
    const { resources } = read(
      { parameters, resources: [identity(name, { copy: serial })] },
      { parameters: { names: ['a', 'b'] } },
    );
    expect(resources.map((one) => [one.serial, one.after.map((id) => id.names[0])])).toEqual([
      [true, []],
      [true, ['id-a']],
    ]);
  });

  it('over a property or a variable makes a list', () => {
    const [one] = read({
      parameters: { names: { type: 'array', defaultValue: ['a', 'b'] } },
      variables: {
        copy: [
          {
            name: 'upper',
            count: "[length(parameters('names'))]",
            input: "[toUpper(parameters('names')[copyIndex('upper')])]",
          },
        ],
      },
      resources: [
        identity('x', {
          properties: {
            copy: [{ name: 'all', count: 2, input: { name: "[variables('upper')[copyIndex('all')]]" } }],
            unknown: { copy: [{ name: 'some', count: "[parameters('x')]", input: 1 }] },
          },
        }),
      ],
    }).resources;
    expect(one?.body.properties).toEqual({
      all: [{ name: 'A' }, { name: 'B' }],
      unknown: { some: expect.any(Opaque) },
    });
  });
});

describe('a nested template', () => {
  it('sees the values that it is given', () => {
    const inner = { parameters: { name: { type: 'string' } }, resources: [identity("[parameters('name')]")] };
    const properties = { parameters: { name: { value: "[concat('id-', 'a')]" } } };
    expect(names(read({ resources: [nested('inner', inner, {}, properties)] }))).toEqual(['id-a']);
  });

  it('goes to the group and subscription that are said, or that it is told of', () => {
    const to = (where: object) =>
      read({ resources: [nested('inner', { resources: [identity('id')] }, where)] }).resources[0]?.id;
    expect(to({})).toMatchObject({ subscription: undefined, resourceGroup: undefined, symbol: undefined });
    expect(to({ resourceGroup: 'rg' })).toMatchObject({ resourceGroup: 'rg', symbol: undefined });
    expect(to({ resourceGroup: 'rg', subscriptionId: '22222222-2222-2222-2222-222222222222' })).toMatchObject({
      subscription: '22222222-2222-2222-2222-222222222222',
    });
    expect(to({ resourceGroup: "[parameters('x')]" })).toMatchObject({
      resourceGroup: undefined,
      symbol: expect.any(String),
    });
  });

  it('with the expressions of the outer one sees what that sees', () => {
    const inner = { variables: { name: 'inner' }, resources: [identity("[variables('name')]")] };
    const properties = { expressionEvaluationOptions: { scope: 'outer' } };
    const outer = {
      variables: { name: 'outer' },
      resources: [nested('x', inner, { resourceGroup: 'rg' }, properties)],
    };
    expect(names(read(outer))).toEqual(['rg: outer']);
    expect(
      names(read({ ...outer, resources: [nested('x', inner, {}, { expressionEvaluationOptions: undefined })] })),
    ).toEqual(['outer']);
  });

  it('hands over its outputs', () => {
    const inner = {
      resources: [identity('id')],
      outputs: { clientId: { type: 'string', value: `[reference(resourceId('${IDENTITY}', 'id')).clientId]` } },
    };
    const { outputs } = read({
      resources: [nested('inner', inner, { resourceGroup: 'rg' })],
      outputs: {
        byName: { type: 'string', value: "[reference('inner').outputs.clientId.value]" },
        byId: {
          type: 'string',
          value:
            "[reference(resourceId('rg', 'Microsoft.Resources/deployments', 'inner'), '2025-04-01').outputs.clientId.value]",
        },
      },
    });
    for (const name of ['byName', 'byId']) {
      expect((outputs[name] as Opaque).reference, name).toMatchObject({
        id: { resourceGroup: 'rg', type: IDENTITY, names: ['id'] },
        path: ['properties', 'clientId'],
      });
    }
  });

  it('hands over the outputs of one of a loop', () => {
    const inner = {
      parameters: { name: { type: 'string' } },
      outputs: { name: { type: 'string', value: "[parameters('name')]" } },
    };
    const properties = { parameters: { name: { value: "[concat('id-', copyIndex())]" } } };
    const { outputs } = read({
      languageVersion: '2.0',
      resources: {
        all: nested("[concat('inner-', copyIndex())]", inner, { copy: { name: 'all', count: 3 } }, properties),
      },
      outputs: { last: { type: 'string', value: "[reference('all[2]').outputs.name.value]" } },
    });
    expect(outputs.last).toBe('id-2');
  });

  it('of a subscription stands in no group', () => {
    const inner = {
      $schema: 'https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#',
      resources: [{ type: 'Microsoft.Resources/resourceGroups', name: 'rg' }],
    };
    const [one] = read({
      resources: [nested('x', inner, { subscriptionId: '22222222-2222-2222-2222-222222222222' })],
    }).resources;
    expect(one?.id).toEqual({
      subscription: '22222222-2222-2222-2222-222222222222',
      resourceGroup: undefined,
      type: 'Microsoft.Resources/resourceGroups',
      names: ['rg'],
      symbol: undefined,
    });
  });

  it('that is linked is read where it lies beside the file', () => {
    const linked = {
      type: 'Microsoft.Resources/deployments',
      name: 'x',
      properties: { templateLink: { relativePath: 'inner.json' } },
    };
    const text = JSON.stringify(template({ resources: [identity('id')] }));
    const found = read({ resources: [linked] }, { linked: (path) => (path === 'inner.json' ? text : undefined) });
    expect(found.findings).toEqual([]);
    expect(found.resources.map((one) => [nameOf(one), one.place().file])).toEqual([['id', 'inner.json']]);
  });

  it('that links to itself ends', () => {
    const linked = {
      type: 'Microsoft.Resources/deployments',
      name: 'x',
      properties: { templateLink: { relativePath: 'inner.json' } },
    };
    const text = JSON.stringify(template({ resources: [identity('id'), linked] }));
    expect(read({ resources: [linked] }, { linked: () => text }).resources.length).toBeLessThan(50);
  });

  it('that is linked to elsewhere is not known, which is said', () => {
    const found = read({
      resources: [
        {
          type: 'Microsoft.Resources/deployments',
          name: 'x',
          properties: { templateLink: { uri: 'https://example.com/x.json' }, parameters: { name: { value: 'id' } } },
        },
      ],
    });
    expect(found.unknownModules).toEqual([
      {
        name: 'https://example.com/x.json',
        parameters: { name: 'id' },
        place: { file: 'main.json', line: 5, column: 5 },
      },
    ]);
    expect(found.findings.map(({ code, severity }) => [code, severity])).toEqual([['AZWI907', 'info']]);
  });
});

describe('what a resource is deployed after', () => {
  const waitsFor = (parts: object, name: string) =>
    read(parts)
      .resources.find((one) => one.id.names.at(-1) === name)
      ?.after.map((id) => id.names.at(-1));

  it('is what it says by id or name', () => {
    const dependsOn = [`[resourceId('${IDENTITY}', 'a')]`, 'b'];
    expect(waitsFor({ resources: [identity('a'), identity('b'), identity('c', { dependsOn })] }, 'c')).toEqual([
      'a',
      'b',
    ]);
  });

  it('is what it says by symbolic name, and what it asks for', () => {
    const resources = {
      a: identity('a'),
      b: identity('b', { copy: { name: 'b', count: 2 }, name: "[concat('b', copyIndex())]" }),
      c: identity('c', { dependsOn: ['b'], tags: { x: "[reference('a').clientId]" } }),
    };
    expect(waitsFor({ languageVersion: '2.0', resources }, 'c')).toEqual(['b0', 'b1', 'a']);
  });

  it('is all of a template that its own waits for', () => {
    const resources = [
      nested('one', { resources: [identity('a'), identity('b')] }),
      nested(
        'two',
        { resources: [identity('c')] },
        { dependsOn: ["[resourceId('Microsoft.Resources/deployments', 'one')]"] },
      ),
    ];
    expect(waitsFor({ resources }, 'c')).toEqual(['a', 'b']);
  });

  it('is nothing else, for resources that wait for each other', () => {
    const resources = [identity('a', { dependsOn: ['b'] }), identity('b', { dependsOn: ['a'] })];
    expect(waitsFor({ resources }, 'a')).toEqual(['b']);
  });
});

describe('the place of a resource', () => {
  const { resources } = read({
    resources: [identity('a', { tags: { x: 'y' } }), nested('n', { resources: [identity('b')] })],
  });

  it('is where it begins', () => {
    expect(resources[0]?.place()).toEqual({ file: 'main.json', line: 5, column: 5 });
  });

  it('is where a property of it begins', () => {
    expect(resources[0]?.place(['tags', 'x'])).toEqual({ file: 'main.json', line: 11, column: 9 });
  });

  it('is the nearest thing above what it does not have', () => {
    expect(resources[0]?.place(['tags', 'z', 'deeper'])).toEqual(resources[0]?.place(['tags']));
  });

  it('in a nested template is there', () => {
    expect(resources[1]?.place(['name'])).toEqual({ file: 'main.json', line: 30, column: 15 });
  });
});
