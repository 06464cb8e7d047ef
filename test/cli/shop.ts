/** A folder with a shop in it, and the command line run there, in this process. */
import { run } from '../../src/cli/main';
import { type Files, Place } from '../app/program';

export interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly errors: string;
}

export async function runIn(files: Files, args: readonly string[], standardInput = ''): Promise<Ran> {
  const place = new Place(files);
  const before = process.cwd();
  let printed = '';
  let errors = '';
  process.chdir(place.path);
  try {
    const print = (text: string): void => {
      printed += text;
    };
    const error = (text: string): void => {
      errors += text;
    };
    const code = await run(args, { print, error, readStandardInput: async () => standardInput });
    return { code, printed, errors };
  } finally {
    process.chdir(before);
  }
}

const CLIENT = '11111111-2222-4333-8444-555555555555';
const IDENTITY =
  '/subscriptions/00000000-1111-4222-8333-444444444444/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-shop';

export function pod(name: string, account = 'api'): string {
  return `---
apiVersion: v1
kind: Pod
metadata:
  name: ${name}
  namespace: shop
  labels:
    azure.workload.identity/use: "true"
spec:
  serviceAccountName: ${account}
  containers:
    - name: api
      image: shop/api
`;
}

const APP = `apiVersion: v1
kind: ServiceAccount
metadata:
  name: api
  namespace: shop
  annotations:
    azure.workload.identity/client-id: ${CLIENT}
${pod('api')}---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
    - name: web
      image: shop/web
`;

function azure(subject: string): string {
  const type = 'Microsoft.ManagedIdentity/userAssignedIdentities';
  const identity = { id: IDENTITY, name: 'id-shop', type, clientId: CLIENT, principalId: CLIENT.replaceAll('1', '2') };
  const credential = {
    id: `${IDENTITY}/federatedIdentityCredentials/api`,
    name: 'api',
    type: `${type}/federatedIdentityCredentials`,
    issuer: 'https://example.com/',
    subject,
    audiences: ['api://AzureADTokenExchange'],
  };
  return JSON.stringify([identity, credential], undefined, 2);
}

/** A shop whose credential has this subject. */
export function shopFiles(subject = 'system:serviceaccount:shop:api'): Files {
  return { 'app.yaml': APP, 'azure.json': azure(subject) };
}
