/** Another process that writes: `tsx other-process.ts hold FILE MS` or `tsx other-process.ts write FOLDER NAME ROUNDS`. */
import { join } from 'node:path';
import { OutputWriter } from '../../src/files';
import { exclusively } from '../../src/files/lock';
import { outputsOf } from './outputs';

function hold(file: string, ms: number): void {
  exclusively(file, () => {
    process.stdout.write('held\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  });
}

// Nothing of what it says may differ from what a process alone says.
function write(folder: string, name: string, rounds: number): void {
  const writer = new OutputWriter();
  for (let round = 0; round < rounds; round += 1) {
    const { findings } = writer.write({
      folders: [
        { role: 'kubernetes', path: join(folder, 'dist'), files: outputsOf(`${name} ${round % 2}`) },
        { role: 'bicep', path: join(folder, 'bicep'), files: outputsOf(`${name} ${round % 2}`) },
      ],
      ledgerPath: join(folder, 'bicep', '.cdk8s-azwi.json'),
      isOurs: () => false,
    });
    for (const { message } of findings) process.stdout.write(`${message}\n`);
  }
}

const [what, place = '', ...rest] = process.argv.slice(2);
if (what === 'hold') hold(place, Number(rest[0]));
else write(place, rest[0] ?? '', Number(rest[1]));
