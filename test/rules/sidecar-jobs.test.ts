import { expect, it } from 'vitest';
import { rememberBound } from '../../src/estate/pods/bound';
import { sidecarJobs } from '../../src/rules/sidecar-jobs';
import { estate, said } from './estate';
import { type Parts, withSidecar } from './pods';

const JOB = { apiVersion: 'batch/v1', kind: 'Job' };

function found(kubernetesVersions: readonly string[], parts: Parts = JOB) {
  const object = withSidecar(parts);
  rememberBound(object.manifest, { path: ['spec', 'template'], kubernetesVersions, proxySidecar: true });
  return sidecarJobs(estate({ objects: [object] }));
}

it.each(['1.31', '1.31.5', 'v1.30.0', '1.9'])('a Job on a cluster of version %s never ends', (version) => {
  expect(said(found([version]))).toEqual([
    `AZWI132 Job shop/api has the proxy sidecar and a cluster with Kubernetes ${version}; before 1.32 the proxy is an ordinary container that keeps running, so that the Job never ends.`,
  ]);
});

it('one old cluster among several is enough', () => {
  expect(found(['1.33', '1.31']).map(({ code }) => code)).toEqual(['AZWI132']);
});

it.each([['1.32'], ['1.32.0'], ['1.33'], ['latest']])('on a cluster of version %s it ends', (version) => {
  expect(found([version])).toEqual([]);
});

it('a Deployment is not meant to end', () => {
  expect(found(['1.31'], {})).toEqual([]);
});

it('a cluster of which nobody says the version may be new enough', () => {
  expect(found([])).toEqual([]);
  expect(sidecarJobs(estate({ objects: [withSidecar(JOB)] }))).toEqual([]);
});
