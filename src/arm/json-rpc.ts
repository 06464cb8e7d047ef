import { type ChildProcess, spawn } from 'node:child_process';
import type { Writable } from 'node:stream';
import type { Environment } from './find-bicep';

const SEPARATOR = '\r\n\r\n';
const LONGEST_HEADER = 1000;
const GRACE = 2000;

/** The process is gone, or does not answer. What it was asked will never be answered. */
export class ProcessGone extends Error {}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A child process that answers JSON-RPC requests with `Content-Length` headers over its standard streams. */
export class JsonRpc {
  private readonly child: ChildProcess;
  private readonly waiting = new Map<number, Waiting>();
  private chunks: Buffer[] = [];
  private size = 0;
  private needed = 0;
  private lastId = 0;
  private gone: ProcessGone | undefined;

  constructor(command: string, args: readonly string[], env: Environment) {
    this.child = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'], env, windowsHide: true });
    this.child.stdout?.on('data', (chunk: Buffer) => this.receive(chunk));
    this.child.on('error', (error) => this.end(error.message));
    this.child.on('exit', (code, signal) => this.end(`it ended with ${signal ?? `code ${code}`}`));
    // That the other end is closed is told by the exit.
    this.child.stdin?.on('error', () => undefined);
  }

  /**
   * Sends a request; the promise is its result.
   *
   * @throws ProcessGone when the process ends, or does not answer in time, in which case it is ended.
   */
  async request(method: string, params: object, timeout: number): Promise<unknown> {
    if (this.gone !== undefined) throw this.gone;
    const id = ++this.lastId;
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
    const late = setTimeout(() => this.stop(`it did not answer within ${timeout / 1000} seconds`), timeout);
    try {
      return await new Promise<unknown>((resolve, reject) => {
        this.waiting.set(id, { resolve, reject });
        const stdin: Writable | null = this.child.stdin;
        stdin?.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}${SEPARATOR}`), body]));
      });
    } finally {
      clearTimeout(late);
    }
  }

  /** Ends the process: it leaves when its input closes, or it is killed. */
  async close(): Promise<void> {
    if (this.gone !== undefined) return;
    await new Promise<void>((resolve) => {
      const late = setTimeout(() => this.stop('it did not leave'), GRACE);
      this.child.once('exit', () => {
        clearTimeout(late);
        resolve();
      });
      this.child.stdin?.end();
    });
  }

  private stop(why: string): void {
    this.child.kill('SIGKILL');
    this.end(why);
  }

  private end(why: string): void {
    this.gone ??= new ProcessGone(why);
    for (const { reject } of this.waiting.values()) reject(this.gone);
    this.waiting.clear();
  }

  private receive(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.size += chunk.length;
    // Large answers come in many chunks, which are put together once.
    while (this.size > 0 && this.size >= this.needed) {
      const all = Buffer.concat(this.chunks);
      const rest = this.take(all);
      this.chunks = rest === undefined ? [all] : [rest];
      this.size = rest?.length ?? all.length;
      if (rest === undefined) return;
    }
  }

  /** Takes one answer from the start; undefined where it is not whole. */
  private take(all: Buffer): Buffer | undefined {
    const headerEnd = all.indexOf(SEPARATOR);
    if (headerEnd < 0) {
      if (all.length > LONGEST_HEADER) this.stop('it does not answer in JSON-RPC');
      return undefined;
    }
    const length = Number(/Content-Length: (\d+)/i.exec(all.toString('latin1', 0, headerEnd))?.[1] ?? Number.NaN);
    if (Number.isNaN(length)) {
      this.stop('it does not answer in JSON-RPC');
      return undefined;
    }
    const start = headerEnd + SEPARATOR.length;
    this.needed = start + length;
    if (all.length < this.needed) return undefined;
    this.needed = 0;
    this.settle(all.toString('utf8', start, start + length));
    return all.subarray(start + length);
  }

  private settle(text: string): void {
    const answer = parsed(text);
    const waiting = typeof answer?.id === 'number' ? this.waiting.get(answer.id) : undefined;
    if (answer === undefined || waiting === undefined) return;
    this.waiting.delete(Number(answer.id));
    if (answer.error === undefined) waiting.resolve(answer.result);
    else waiting.reject(new Error(String(answer.error.message)));
  }
}

interface Answer {
  readonly id?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message?: unknown };
}

function parsed(text: string): Answer | undefined {
  try {
    return JSON.parse(text) as Answer;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
