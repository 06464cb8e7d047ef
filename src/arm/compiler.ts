/** The Bicep compiler as a process that is asked one file after the other. */
import { type Json, record } from './declarations';
import type { Environment } from './find-bicep';
import { JsonRpc, ProcessGone } from './json-rpc';

export interface Diagnostic {
  readonly source: string;
  readonly level: string;
  readonly code: string;
  readonly message: string;
  /** From 0. */
  readonly range: { readonly start: { readonly line: number; readonly char: number } };
}

/** What the compiler makes of a file; without errors a template, of parameters these as well. */
export interface Compilation {
  readonly diagnostics: readonly Diagnostic[];
  readonly template: Json | undefined;
  readonly parameters: string | undefined;
}

/** Why there is no answer. */
export interface Failure {
  readonly reason: string;
  /** Whether there will be none for other files either. */
  readonly final: boolean;
}

const MOST_STARTS = 3;

export class Compiler {
  private process: JsonRpc | undefined;
  private starts = 0;

  constructor(
    private readonly path: string,
    private readonly env: Environment,
    private readonly timeout: number,
  ) {}

  /** Compiles a `.bicep` or `.bicepparam` file. A process that is gone is started again, a few times. */
  async compile(path: string): Promise<Compilation | Failure> {
    const parameters = path.endsWith('.bicepparam');
    const params = parameters ? { path, parameterOverrides: {} } : { path };
    try {
      if (this.process === undefined) {
        if (this.starts === MOST_STARTS) return { reason: 'it ended before, again and again', final: true };
        this.starts += 1;
        this.process = new JsonRpc(this.path, ['jsonrpc', '--stdio'], this.env);
      }
      const method = parameters ? 'bicep/compileParams' : 'bicep/compile';
      return compilationOf(await this.process.request(method, params, this.timeout));
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
      if (!(error instanceof ProcessGone)) return { reason, final: false };
      await this.close();
      return { reason, final: this.starts === MOST_STARTS };
    }
  }

  async close(): Promise<void> {
    await this.process?.close();
    this.process = undefined;
  }
}

function compilationOf(result: unknown): Compilation {
  const answer: Readonly<Record<string, unknown>> = typeof result === 'object' && result !== null ? { ...result } : {};
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return {
    diagnostics: Array.isArray(answer.diagnostics) ? answer.diagnostics.filter(isDiagnostic) : [],
    template: objectIn(text(answer.contents) ?? text(answer.template) ?? ''),
    parameters: text(answer.parameters),
  };
}

function objectIn(text: string): Json | undefined {
  try {
    return record(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isDiagnostic(value: unknown): value is Diagnostic {
  const one = value as Partial<Diagnostic> | null;
  return typeof one?.source === 'string' && typeof one.code === 'string' && typeof one.range?.start?.line === 'number';
}
