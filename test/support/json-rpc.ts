import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

const SEPARATOR = '\r\n\r\n';

/** A child process that answers JSON-RPC requests with `Content-Length` headers over its standard streams. */
export class JsonRpcProcess {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly waiting = new Map<number, Waiting>();
  private received = Buffer.alloc(0);
  private lastId = 0;

  constructor(command: string, args: readonly string[]) {
    this.child = spawn(command, args);
    this.child.stdout.on('data', (chunk: Buffer) => this.receive(chunk));
    this.child.on('error', (error) => this.fail(error));
    this.child.on('exit', (code) => this.fail(new Error(`${command} ended with ${code}`)));
  }

  /** Sends a request; the promise is its result. */
  request(method: string, params: object): Promise<unknown> {
    const id = ++this.lastId;
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.child.stdin.write(`Content-Length: ${body.length}${SEPARATOR}`);
      this.child.stdin.write(body);
    });
  }

  /** Ends the process, which leaves when its input closes. */
  close(): Promise<void> {
    if (this.child.exitCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
      this.child.once('exit', () => resolve());
      this.child.stdin.end();
    });
  }

  private receive(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (;;) {
      const headerEnd = this.received.indexOf(SEPARATOR);
      if (headerEnd < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.received.toString('latin1', 0, headerEnd))?.[1]);
      const start = headerEnd + SEPARATOR.length;
      if (this.received.length < start + length) return;
      const answer = JSON.parse(this.received.toString('utf8', start, start + length)) as Answer;
      this.received = this.received.subarray(start + length);
      this.settle(answer);
    }
  }

  private settle(answer: Answer): void {
    const waiting = answer.id === undefined ? undefined : this.waiting.get(answer.id);
    if (waiting === undefined || answer.id === undefined) return;
    this.waiting.delete(answer.id);
    if (answer.error === undefined) waiting.resolve(answer.result);
    else waiting.reject(new Error(answer.error.message));
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
