import { expect, it } from 'vitest';
import { sidecarUsers } from '../../src/rules/sidecar-users';
import { estate, said } from './estate';
import { withSidecar, workload } from './pods';

const as = (runAsUser: number) => ({ securityContext: { runAsUser } });
const container = (runAsUser: number) => ({ containers: [{ name: 'api', ...as(runAsUser) }] });
const found = (spec: Record<string, unknown>) => sidecarUsers(estate({ objects: [withSidecar({ spec })] }));

it('pods that run as root make the proxy run as root, which it refuses', () => {
  const [one] = found(as(0));
  expect(said(found(as(0)))).toEqual([
    'AZWI128 The pods of Deployment shop/api run as root, and so would the proxy sidecar, which must not: its container is never made (CreateContainerConfigError).',
  ]);
  expect(one?.place.property).toBe('spec.template.spec.securityContext.runAsUser');
});

it('pods that run as another user make the proxy run as that one', () => {
  expect(said(found(as(1000)))).toEqual([
    'AZWI130 The pods of Deployment shop/api run as user 1000, and so would the proxy sidecar; what it sends to the metadata service itself would be redirected back to it, because only user 1501 is exempt.',
  ]);
});

it.each([
  ['its own settings', container(1501), 'containers.0.securityContext.runAsUser'],
  ['those of the pod', as(1501), 'securityContext.runAsUser'],
])('a container that runs as the user of the proxy by %s passes it by', (_, spec, property) => {
  expect(said(found(spec))).toEqual([
    'AZWI129 The container "api" of Deployment shop/api runs as user 1501, as the proxy sidecar does; its requests for tokens would pass the proxy by.',
  ]);
  expect(found(spec)[0]?.place.property).toBe(`spec.template.spec.${property}`);
});

it.each([
  ['a container that runs as root', container(0)],
  ['a container that runs as anybody else', container(1000)],
  ['a pod with the user of the proxy whose containers have others', { ...as(1501), ...container(1000) }],
  ['a pod that says nothing', {}],
])('%s is fine', (_, spec) => {
  expect(found(spec)).toEqual([]);
});

it('pods without the sidecar run as they like', () => {
  expect(sidecarUsers(estate({ objects: [0, 1000, 1501].map((user) => workload({ spec: as(user) })) }))).toEqual([]);
});
