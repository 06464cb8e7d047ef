/** A generated project in a folder of its own, with the sources in the place of the package, to be run for real. */
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..', '..');

export interface Run {
  readonly code: number;
  readonly told: string;
}

export class GeneratedProject {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'azwi-migrate-')));

  constructor(files: ReadonlyMap<string, string>) {
    for (const [name, text] of files) this.write(name, text);
    for (const name of ['cdk8s', 'constructs', '@types']) {
      mkdirSync(join(this.folder, 'node_modules'), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules', name), join(this.folder, 'node_modules', name));
    }
    const index = JSON.stringify(join(ROOT, 'src', 'index.ts'));
    this.write('node_modules/cdk8s-azwi/package.json', '{ "name": "cdk8s-azwi", "main": "index.js" }');
    this.write('node_modules/cdk8s-azwi/index.js', `module.exports = require(${index});\n`);
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true });
    writeFileSync(join(this.folder, name), text);
  }

  has(name: string): boolean {
    return existsSync(join(this.folder, name));
  }

  text(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  files(folder: string): string[] {
    return readdirSync(join(this.folder, folder)).sort();
  }

  edit(name: string, from: string | RegExp, to: string): void {
    const text = this.text(name);
    const edited = text.replace(from, to);
    if (edited === text) throw new Error(`${name} has no ${String(from)}`);
    this.write(name, edited);
  }

  /** Runs `npm run synth` in a phase. */
  synth(phase: string): Promise<Run> {
    const main = this.text('src/main.ts');
    this.write('src/main.ts', main.replace(/new Migration\(app, '[a-z]*'\)/, `new Migration(app, '${phase}')`));
    const args = [join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs'), 'src/main.ts'];
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('CDK8S_')));
    return new Promise((done) => {
      execFile(process.execPath, args, { cwd: this.folder, env }, (error, stdout, stderr) => {
        done({ code: error === null ? 0 : Number(error.code ?? 1), told: `${stdout}${stderr}` });
      });
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
