/** ServiceAccounts of the user's, with an identity. */
import { ApiObject, Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import type { IConstruct } from 'constructs';
import { ManagedIdentity, WorkloadIdentity } from '../../src';
import { CLIENT_ID, testApp } from './support';

export const raw = (chart: Chart, metadata: object): ApiObject =>
  new ApiObject(chart, 'account', { apiVersion: 'v1', kind: 'ServiceAccount', metadata });

export function withAccount(make: (chart: Chart) => IConstruct, namespace = 'shop') {
  const app = testApp();
  const chart = new Chart(app, 'shop', namespace === '' ? {} : { namespace });
  const known = ManagedIdentity.fromClientId(chart, 'known', { clientId: CLIENT_ID });
  const account = make(chart);
  return {
    app,
    chart,
    account,
    identity: new WorkloadIdentity(chart, 'identity', { identity: known, serviceAccount: account }),
  };
}

// The class of cdk8s-plus does not satisfy its own interface under exactOptionalPropertyTypes.
export function reader(chart: Chart, id: string, props: kplus.RoleProps = {}): kplus.IRole {
  const role = new kplus.Role(chart, id, props);
  role.allowRead(kplus.ApiResource.PODS);
  return role as kplus.IRole;
}
