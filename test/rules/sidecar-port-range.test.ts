import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sidecarPortRange } from '../../src/rules/sidecar-port-range';
import { estate, said } from './estate';
import { PORT, withSidecar } from './pods';

const found = (port?: string) =>
  sidecarPortRange(estate({ objects: [withSidecar({ annotations: port === undefined ? {} : { [PORT]: port } })] }));

it.each([
  ['', 'is not a whole number'],
  ['http', 'is not a whole number'],
  ['8000/tcp', 'is not a whole number'],
  ['80.0', 'is not a whole number'],
  [' 8000', 'is not a whole number'],
  ['1e4', 'is not a whole number'],
  ['2147483648', 'is out of range for the webhook'],
  ['0', 'is not between 1 and 65535'],
  ['-1', 'is not between 1 and 65535'],
  ['65536', 'is not between 1 and 65535'],
])('the port %j is none', (port, problem) => {
  const [one, ...more] = found(port);
  expect(more).toEqual([]);
  expect(one?.code).toBe('AZWI123');
  expect(one?.message).toBe(
    `The port of the proxy sidecar of Deployment shop/api, ${JSON.stringify(port)}, ${problem}; its pods are refused.`,
  );
  expect(one?.place.property).toBe(`spec.template.metadata.annotations.${PORT}`);
});

it.each(['1', '80', '1023'])('the port %s may not be allowed', (port) => {
  expect(said(found(port))).toEqual([
    `AZWI124 The proxy sidecar of Deployment shop/api would listen on port ${port}; it does not run as root, and whether it may depends on the node (ip_unprivileged_port_start).`,
  ]);
});

it.each([undefined, '1024', '8000', '+8000', '08000', '65535', '${PROXY_PORT}', '{{ .Values.port }}'])(
  'the port %s is fine',
  (port) => {
    expect(found(port)).toEqual([]);
  },
);

it('whatever stands there, there is at most one finding', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.integer().map(String)), (port) => found(port).length <= 1));
});
