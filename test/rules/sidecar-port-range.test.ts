import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sidecarPortRange } from '../../src/rules/sidecar-port-range';
import { estate, said } from './estate';
import { PORT, withSidecar } from './pods';

const found = (port?: string) =>
  sidecarPortRange(estate({ objects: [withSidecar({ annotations: port === undefined ? {} : { [PORT]: port } })] }));

const DENIED = 'admission webhook "mutation.azure-workload-identity.io" denied the request';
const PARSING = `${DENIED}: failed to parse proxy sidecar port: strconv.ParseInt: parsing`;

it.each([
  ['', `${PARSING} "": invalid syntax`],
  ['http', `${PARSING} "http": invalid syntax`],
  ['8000/tcp', `${PARSING} "8000/tcp": invalid syntax`],
  ['80.0', `${PARSING} "80.0": invalid syntax`],
  [' 8000', `${PARSING} " 8000": invalid syntax`],
  ['1e4', `${PARSING} "1e4": invalid syntax`],
  ['2147483648', `${PARSING} "2147483648": value out of range`],
  ['0', 'ports[0].containerPort: Required value'],
  ['-1', 'ports[0].containerPort: Invalid value: -1: must be between 1 and 65535, inclusive'],
  ['65536', 'ports[0].containerPort: Invalid value: 65536: must be between 1 and 65535, inclusive'],
])('the port %j is none', (port, problem) => {
  const [one, ...more] = found(port);
  expect(more).toEqual([]);
  expect(one?.code).toBe('AZWI123');
  expect(one?.message).toBe(
    `The port of the proxy sidecar of Deployment shop/api is ${JSON.stringify(port)}, for which its pods are refused: ${problem}.`,
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
