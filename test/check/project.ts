/** A folder with files, and `cdk8s-azwi check` run in it, in this process. */
import { check } from '../../src/check';
import { Place } from '../app/program';

export interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly errors: string;
}

export type Files = Readonly<Record<string, string>>;

/** Runs `cdk8s-azwi check` in a folder. */
export async function checkIn(place: Place, args: readonly string[], standardInput = ''): Promise<Ran> {
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
    const code = await check.run(args, { print, error, readStandardInput: async () => standardInput });
    return { code, printed, errors };
  } finally {
    process.chdir(before);
  }
}

/** Runs it in a new folder with these files. */
export async function checked(files: Files, args: readonly string[] = ['.'], standardInput = ''): Promise<Ran> {
  return checkIn(new Place(files), args, standardInput);
}

/** `CODE severity place` of each finding that counts. */
export async function told(files: Files, args: readonly string[] = ['.'], standardInput = ''): Promise<string[]> {
  return findingsIn((await checked(files, args, standardInput)).printed);
}

/** The same of what was printed. */
export function findingsIn(printed: string): string[] {
  return [...printed.matchAll(/^ {2}(AZWI\d{3} (?:error|warning|info).*)$/gm)].map(([, text = '']) => text);
}

export const ACCOUNT = `apiVersion: v1
kind: ServiceAccount
metadata:
  name: api
  namespace: shop
  annotations:
    azure.workload.identity/client-id: 11111111-2222-4333-8444-555555555555
`;

/** A pod that uses the ServiceAccount, and whose label the webhook looks for. */
export const POD = `apiVersion: v1
kind: Pod
metadata:
  name: api
  namespace: shop
  labels:
    azure.workload.identity/use: "true"
spec:
  serviceAccountName: api
  containers:
    - name: api
      image: shop/api
`;

/** The same without the label: AZWI109. */
export const UNLABELLED = POD.replace(/ {2}labels:\n.*\n/, '');
