import { expect, it } from 'vitest';
import { sidecarPortTaken } from '../../src/rules/sidecar-port-taken';
import { estate, said } from './estate';
import { PORT, withSidecar } from './pods';

const found = (ports: object[], annotations = {}, field = 'containers') =>
  sidecarPortTaken(estate({ objects: [withSidecar({ annotations, spec: { [field]: [{ name: 'web', ports }] } })] }));

it.each([
  ['8000, where the user says none', [{ containerPort: 8000 }], {}, 8000],
  ['the one that is said', [{ containerPort: 80 }, { containerPort: 9000 }], { [PORT]: '9000' }, 9000],
  ['the one that is said with a sign', [{ containerPort: 9000 }], { [PORT]: '+9000' }, 9000],
])('a container with the port of the proxy is told: %s', (_, ports, annotations, port) => {
  expect(said(found(ports, annotations))).toEqual([
    `AZWI122 The container "web" of Deployment shop/api has the port ${port}, and so has the proxy sidecar.`,
  ]);
});

it('an init container with that port is told as well, because the proxy starts first', () => {
  const [one] = found([{ containerPort: 8000 }], {}, 'initContainers');
  expect(one?.place.property).toBe('spec.template.spec.initContainers.0.ports.0.containerPort');
});

it.each([
  ['another port', [{ containerPort: 8080 }], {}],
  ['the same number for UDP', [{ containerPort: 8000, protocol: 'UDP' }], {}],
  ['8000, where the proxy has another', [{ containerPort: 8000 }], { [PORT]: '8001' }],
  ['a port of the proxy that is none', [{ containerPort: 8000 }], { [PORT]: 'http' }],
])('%s is fine', (_, ports, annotations) => {
  expect(found(ports, annotations)).toEqual([]);
});
