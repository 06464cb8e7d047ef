import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ENVIRONMENT_NAME_HELP, environmentFolder, isEnvironmentName } from '../environment';
import { AUTHORITY_HOSTS, type MutateOptions } from '../webhook';
import { UsageError } from './command';

/** How `cdk8s-azwi mutate` is called. */
export const MUTATE_HELP = `Usage: cdk8s-azwi mutate FILE … [NAME …] [OPTIONS]
       cdk8s-azwi mutate NAME … [OPTIONS]

Prints pods as the webhook of Azure Workload Identity will make them: environment, token
volume, mounts, proxy containers. What the webhook or the API server refuses, and what
happens other than it is written, is told on standard error.

  FILE                   YAML or JSON: a file, a folder, or - for standard input. Give the
                         files of the ServiceAccounts, too.
  NAME                   Only this workload: api, deployment/api or shop/deployment/api.
                         Without FILE, it is looked for in dist/. What is the name of a file,
                         too, is a FILE.
  --env NAME             Look in dist/NAME instead.
  --webhook VERSION      1.5 or 1.6.  [default: 1.6]
  --kubernetes VERSION   Version of the cluster, such as 1.31. From 1.32 on, the proxy is a
                         native sidecar.  [default: the newest]
  --tenant ID            Tenant that the webhook is configured with.
  --cloud NAME           Cloud that the webhook is configured with, its AZURE_ENVIRONMENT, such
                         as AzurePublicCloud.

Exit codes: 0 done, 1 a pod is refused, 2 could not run.
`;

/** What its arguments ask for. */
export interface MutateSettings {
  /** Files and folders to read. */
  readonly files: readonly string[];
  /** Workloads to show; all when there are none. */
  readonly names: readonly string[];
  /** What findings call the files. */
  readonly shown: string;
  readonly options: Omit<MutateOptions, 'serviceAccount'>;
}

/** Reads the arguments. @throws UsageError */
export function mutateSettings(args: readonly string[]): MutateSettings {
  const { values, positionals } = parsed(args);
  const files = positionals.filter(isFile);
  const names = positionals.filter((one) => !isFile(one));
  if (positionals.length === 0) throw new UsageError('No file and no name is given.');
  if (values.env !== undefined && !isEnvironmentName(values.env)) {
    throw new UsageError(`--env is ${JSON.stringify(values.env)}. ${ENVIRONMENT_NAME_HELP}`);
  }
  if (values.env !== undefined && files.length > 0) throw new UsageError('--env and FILE exclude each other.');
  const tooLong = names.find((name) => name.split('/').length > 3);
  if (tooLong !== undefined) throw new UsageError(`${tooLong} is no file, and no namespace/kind/name.`);
  const { webhook = '1.6', kubernetes, tenant } = values;
  if (webhook !== '1.5' && webhook !== '1.6')
    throw new UsageError(`--webhook is ${JSON.stringify(webhook)}, not 1.5 or 1.6.`);
  if (tenant === '') throw new UsageError('--tenant is empty; without a tenant the webhook does not start.');
  const folder = environmentFolder('dist', values.env);
  const host = values.cloud === undefined ? undefined : authorityHostOf(values.cloud);
  const config = {
    ...(tenant === undefined ? {} : { tenantId: tenant }),
    ...(host === undefined ? {} : { authorityHost: host }),
  };
  const cluster = kubernetes === undefined ? {} : { kubernetes: { minor: minorOf(kubernetes) } };
  return {
    files: files.length === 0 ? [folder] : files,
    names,
    shown: files.length === 0 ? `${folder}/` : files.map((file) => (file === '-' ? 'standard input' : file)).join(', '),
    options: { config, webhook, ...cluster },
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { env: text, webhook: text, kubernetes: text, tenant: text, cloud: text };
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function isFile(text: string): boolean {
  return text === '-' || /\.(?:ya?ml|json)$|[\\/]$/i.test(text) || existsSync(text);
}

function authorityHostOf(cloud: string): string {
  const names = Object.keys(AUTHORITY_HOSTS);
  const name = names.find((one) => one.toLowerCase() === cloud.toLowerCase()) ?? '';
  const host = AUTHORITY_HOSTS[name];
  if (host === undefined) throw new UsageError(`--cloud is ${JSON.stringify(cloud)}, not one of ${names.join(', ')}.`);
  return host;
}

function minorOf(version: string): number {
  const [, minor] = /^v?1\.([0-9]{1,4})(?:\.[0-9]+)?(?:[-+].*)?$/.exec(version) ?? [];
  if (minor === undefined)
    throw new UsageError(`--kubernetes is ${JSON.stringify(version)}, not a version such as 1.31.`);
  return Number(minor);
}
