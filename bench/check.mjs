/**
 * One measurement, in a process of its own and with the built package: `cdk8s-azwi check` of a folder. Prints milliseconds from
 * the start of the process to the last finding, and the most memory that it had.
 */
import { run } from '../lib/cli/main.js';

const [, , folder] = process.argv;
const print = () => {};
const code = await run(['check', folder], {
  print,
  error: (text) => process.stderr.write(text),
  readStandardInput: async () => '',
});
process.stdout.write(
  `${JSON.stringify({ milliseconds: performance.now(), megabytes: process.resourceUsage().maxRSS / 1024, code })}\n`,
);
