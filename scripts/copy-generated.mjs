// tsc carries TypeScript over to lib/; the validators that ajv generated are JavaScript and JSON.
import { cpSync } from 'node:fs';

for (const folder of ['schemas/kubernetes/generated', 'schemas/azure/generated']) {
  cpSync(`src/${folder}`, `lib/${folder}`, { recursive: true, filter: (source) => !source.endsWith('.ts') });
}
