import type { App } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { ManagedIdentity, ResourceGroup } from '../../src';
import type { NextStepsOptions } from '../../src/next-steps';
import { removeAfter, removeBefore } from '../../src/next-steps/removals';
import type { Removal } from '../../src/removals';
import { stepOf, stepsOf } from './steps';

const identity = '/subscriptions/*/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-ci';
const credential = { kind: 'credential' as const, identity, issuer: 'https://ci.example.com', subject: 'main' };
const IN_THE_WAY: Removal = { access: { ...credential, name: 'old' }, when: 'before', inTheWayOf: 'new' };
const LEFT: Removal = { access: { kind: 'identity', identity: identity.replace('id-ci', 'id-job') }, when: 'after' };

function options(removals: readonly Removal[], given: Partial<NextStepsOptions> = {}): NextStepsOptions {
  return {
    outdir: 'dist',
    bicepOutdir: 'bicep',
    record: 'bicep/outputs.json',
    mode: 'recorded',
    location: undefined,
    asked: [],
    commands: { synth: ['npm', 'run', 'synth'], record: ['npm', 'run', '--silent', 'record', '--'] },
    removals,
    ...given,
  };
}

it('a credential that is in the way is removed in a step before the deployment', () => {
  const step = removeBefore(options([LEFT, IN_THE_WAY]));
  expect(step?.title).toBe('Remove credentials that are in the way');
  expect(step?.body.at(-1)).toBe(
    '```sh\naz identity federated-credential delete --name old --identity-name id-ci --resource-group rg --yes\n```',
  );
});

describe('what is no longer declared', () => {
  it('is removed in a step after the deployment, and told no more when its outputs are recorded', () => {
    const step = removeAfter(options([IN_THE_WAY, LEFT]), true);
    expect(step?.title).toBe('Remove what is no longer declared');
    expect(step?.body).toEqual([
      'The deployment has left it in Azure, where it still lets somebody in. Skip what was never deployed. Recording the outputs takes it for removed, and it is told no more.',
      '```sh\naz identity delete --name id-job --resource-group rg\n```',
    ]);
  });

  it('is told no more after a command of its own where there are no outputs', () => {
    expect(removeAfter(options([LEFT]), false)?.body.at(-1)).toBe(
      '```sh\naz identity delete --name id-job --resource-group rg\nnpm run --silent record -- --removed\n```',
    );
    const elsewhere = { bicepOutdir: 'infra', record: 'records/live.json' };
    expect(removeAfter(options([LEFT], elsewhere), false)?.body.at(-1)).toContain(
      '\nnpm run --silent record -- --output records/live.json --bicep infra --removed\n',
    );
  });
});

it('where nothing is to be removed there is no step', () => {
  expect([removeBefore(options([LEFT])), removeAfter(options([IN_THE_WAY]), true)]).toEqual([undefined, undefined]);
  expect([removeBefore(options([])), removeAfter(options([]), false)]).toEqual([undefined, undefined]);
});

it('what is no longer declared and may still be there goes when everything is cleaned up, but not what only gives less', () => {
  const policy: Removal = {
    access: {
      kind: 'policy',
      vault: identity.replace(/Microsoft.*/, 'Microsoft.KeyVault/vaults/kv'),
      list: 'added',
      principal: identity,
    },
    when: 'after',
    reduction: { kept: 'secrets/get', lost: ['secrets/list'] },
  };
  const declare = (app: App): void => {
    const resourceGroup = ResourceGroup.fromName(app, 'group', { name: 'rg' });
    new ManagedIdentity(app, 'id', { name: 'id-web', resourceGroup });
  };
  const step = stepOf(stepsOf(declare, { removals: [IN_THE_WAY, LEFT, policy] }), 'Clean up');
  expect(step).toContain(
    'What is no longer declared, where it is still there:\n\n' +
      '```sh\naz identity federated-credential delete --name old --identity-name id-ci --resource-group rg --yes\n' +
      'az identity delete --name id-job --resource-group rg\n```\n\n```sh\naz identity delete --resource-group rg --name id-web\n```',
  );
  expect(step).not.toContain('set-policy');
  expect(stepOf(stepsOf(declare), 'Clean up')).not.toContain('no longer declared');
});
