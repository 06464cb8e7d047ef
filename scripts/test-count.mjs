// The last line of .ci/run: how many tests passed and failed, by the report of vitest that is named first, and by the
// number of other steps that failed, which is named second.
import { existsSync, readFileSync } from 'node:fs';

const [, , report, failedSteps = '0'] = process.argv;
let passed = 0;
let failed = Number(failedSteps);
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, success, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that cannot be loaded has no tests that could fail.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  ).length;
  passed = numPassedTests;
  failed += numFailedTests + broken;
  if (!success && failed === 0) failed = 1;
} else if (failed === 0) {
  failed = 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
