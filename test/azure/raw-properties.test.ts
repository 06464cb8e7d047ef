import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictProblems, laidUnder } from '../../src/azure/raw-properties';
import { reference } from '../../src/values';

describe('raw properties', () => {
  it('are laid under what is written, however deep', () => {
    const written = { securityProfile: { workloadIdentity: { enabled: true } } };
    const raw = { securityProfile: { imageCleaner: { enabled: true } }, nodeResourceGroup: 'rg-nodes' };
    expect(laidUnder(written, raw)).toEqual({
      properties: {
        securityProfile: { workloadIdentity: { enabled: true }, imageCleaner: { enabled: true } },
        nodeResourceGroup: 'rg-nodes',
      },
      conflicts: [],
    });
  });

  it('override nothing: what says something else is a conflict', () => {
    const written = { dnsPrefix: 'aks', pools: [{ name: 'one' }], network: { plugin: 'azure' } };
    const raw = { dnsPrefix: 'other', pools: [{ name: 'two' }], network: { plugin: 'none' } };
    expect(laidUnder(written, raw)).toEqual({
      properties: written,
      conflicts: [['dnsPrefix'], ['pools'], ['network', 'plugin']],
    });
  });

  it('may say the same', () => {
    const written = { enabled: true, pools: [{ name: 'one', zones: ['1'] }] };
    expect(laidUnder(written, structuredClone(written)).conflicts).toEqual([]);
  });

  it('that are undefined are not there', () => {
    expect(laidUnder({ enabled: true }, { enabled: undefined, other: undefined })).toEqual({
      properties: { enabled: true },
      conflicts: [],
    });
  });

  it('may be known only to Azure, and are then one thing', () => {
    const subnet = reference({ label: 'subnet nodes' }, 'id');
    expect(laidUnder({}, { subnet }).properties.subnet).toBe(subnet);
    expect(laidUnder({ subnet }, { subnet }).conflicts).toEqual([]);
    expect(laidUnder({ subnet }, { subnet: {} }).conflicts).toEqual([['subnet']]);
    expect(laidUnder({ subnet: {} }, { subnet }).conflicts).toEqual([['subnet']]);
  });

  it('may contain themselves, which others tell', () => {
    const circle: Record<string, unknown> = { enabled: true };
    circle.inner = circle;
    expect(laidUnder({ enabled: true }, circle).properties.inner).toBe(circle);
  });

  it('of any kind leave all that is written as it is', () => {
    const tree = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 5 });
    fc.assert(
      fc.property(tree, tree, (written, raw) => {
        const { properties, conflicts } = laidUnder(written, raw);
        // Laid once more there is nothing new, but for what is in conflict.
        expect(laidUnder(written, properties).conflicts).toEqual([]);
        expect(laidUnder(properties, raw)).toEqual({ properties, conflicts });
        expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(written)));
      }),
    );
  });
});

describe('a conflict', () => {
  const named = [
    { path: ['network', 'plugin'], help: 'Say it as `plugin`.' },
    { path: ['network'], help: 'Say it as `network`.' },
  ];

  it('is told at its place, with the name that the setting has', () => {
    expect(conflictProblems([['network', 'plugin']], 'properties', named)).toEqual([
      {
        code: 'AZWI510',
        path: 'properties.network.plugin',
        message: '`properties.network.plugin` says something else than what is written for the cluster.',
        help: 'Say it as `plugin`.',
      },
    ]);
  });

  it('below a setting is told with the name of that', () => {
    expect(conflictProblems([['network', 'policy']], 'properties', named)[0]?.help).toBe('Say it as `network`.');
  });

  it('with something that has no name is to be taken out', () => {
    expect(conflictProblems([['other']], 'properties', named)[0]?.help).toBe('Take it out.');
  });
});
