import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { locateBicep } from './bicep-location';
import { JsonRpcProcess } from './json-rpc';

export interface Diagnostic {
  readonly source: string;
  readonly level: 'Error' | 'Warning' | 'Info';
  readonly code: string;
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly char: number } };
}

export interface Compilation {
  readonly success: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** The template as JSON text, when there are no errors. */
  readonly contents?: string;
}

export interface ParametersCompilation {
  readonly success: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly parameters?: string;
  readonly template?: string;
}

export interface DeploymentGraph {
  readonly nodes: readonly {
    readonly name: string;
    readonly type: string;
    readonly isExisting: boolean;
    readonly relativePath?: string;
  }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
}

export interface SnapshotContext {
  readonly tenantId?: string;
  readonly subscriptionId?: string;
  readonly managementGroupId?: string;
  readonly resourceGroup?: string;
  readonly location?: string;
  readonly deploymentName?: string;
}

export interface LintResult {
  readonly exitCode: number;
  /** One diagnostic per line. Clean is: exit code 0 and nothing here, because warnings do not change the code. */
  readonly diagnostics: string;
}

const location = locateBicep();
const folders: string[] = [];
let server: JsonRpcProcess | undefined;

afterAll(async () => {
  await server?.close();
  server = undefined;
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A suite that needs the real compiler. Where there is none it is skipped, and its name says why. */
export function describeWithBicep(name: string, suite: () => void): void {
  if ('path' in location) describe(name, suite);
  else describe.skip(`${name} (skipped: ${location.missing})`, suite);
}

/** The path of the compiler, for suites that run its command line. */
export function bicepPath(): string {
  if ('missing' in location) throw new Error(location.missing);
  return location.path;
}

/**
 * Writes files into a folder of their own and returns its path; the folder goes when the tests of the file are done.
 * The server looks for `bicepconfig.json` once per folder, so a configuration has to be among the files.
 */
export function workspace(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'azwi-bicep-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

async function request<Result>(method: string, params: object): Promise<Result> {
  server ??= new JsonRpcProcess(bicepPath(), ['jsonrpc', '--stdio']);
  return (await server.request(`bicep/${method}`, params)) as Result;
}

/** Compiles a `.bicep` or a `.bicepparam` file, with every module and file that it uses. */
export function compile(path: string): Promise<Compilation> {
  return request('compile', { path });
}

/** The text of the file as the formatter leaves it. */
export async function format(path: string): Promise<string> {
  const { contents } = await request<{ readonly contents: string }>('format', { path });
  return contents;
}

/** Compiles a `.bicepparam` file into its parameters and its template. */
export function compileParams(path: string, parameterOverrides: object = {}): Promise<ParametersCompilation> {
  return request('compileParams', { path, parameterOverrides });
}

/** The resources that a `.bicepparam` file would deploy, as far as they can be known before. */
export async function getSnapshot(path: string, metadata: SnapshotContext = {}): Promise<unknown> {
  const { snapshot } = await request<{ readonly snapshot: string }>('getSnapshot', { path, metadata });
  return JSON.parse(snapshot);
}

/** Which resource or module of a file depends on which. */
export function getDeploymentGraph(path: string): Promise<DeploymentGraph> {
  return request('getDeploymentGraph', { path });
}

/** Lints every `.bicep` and `.bicepparam` file below the folder. */
export function lint(folder: string): Promise<LintResult> {
  // The compiler is content with a pattern that matches nothing.
  const matched = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.bicep(param)?$/.test(name),
  );
  if (matched.length === 0) throw new Error(`no Bicep below ${folder}`);
  return lintPattern(join(folder, '**', '*.bicep*'));
}

/** Lints the files that match the pattern, which may be none: `*` and `**` are all that it knows. */
export function lintPattern(pattern: string): Promise<LintResult> {
  return new Promise((resolve, reject) => {
    execFile(bicepPath(), ['lint', '--pattern', pattern], { maxBuffer: 2 ** 28 }, (error, _stdout, diagnostics) => {
      if (error !== null && typeof error.code !== 'number') reject(error);
      else resolve({ exitCode: error === null ? 0 : Number(error.code), diagnostics });
    });
  });
}
