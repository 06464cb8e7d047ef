import { expect, it } from 'vitest';
import { sidecarSkipped } from '../../src/rules/sidecar-skipped';
import { estate, said } from './estate';
import { SKIP, USE, withSidecar, workload } from './pods';

const found = (skipped: string) =>
  sidecarSkipped(estate({ objects: [withSidecar({ annotations: { [SKIP]: skipped } })] }));

it.each(['azwi-proxy', 'logs;azwi-proxy', 'logs ; azwi-proxy ;'])(
  'a skip list %j leaves the proxy without a token',
  (list) => {
    expect(said(found(list))).toEqual([
      'AZWI131 Deployment shop/api skips "azwi-proxy", so that the proxy sidecar gets neither tenant nor token; it exits, and the pods never start.',
    ]);
  },
);

it.each(['', 'logs', 'azwi-proxy-init', 'AZWI-PROXY', 'logs,azwi-proxy'])(
  'a skip list %j does not skip the proxy',
  (list) => {
    expect(found(list)).toEqual([]);
  },
);

it('the name in a pod without the sidecar means nothing', () => {
  const object = workload({ labels: USE, annotations: { [SKIP]: 'azwi-proxy' } });
  expect(sidecarSkipped(estate({ objects: [object] }))).toEqual([]);
});
