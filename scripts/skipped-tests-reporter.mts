import type { Reporter, TestModule } from 'vitest/node';

/** What `describeWithBicep` and `describeWithShellcheck` put into the name of a suite that they skip. */
const REASON = /\(skipped: (.+)\)$/;

/** Says at the very end, where nobody overlooks it, which tests did not run and why. */
export default class SkippedTestsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = new Map<string, number>();
    for (const module of modules) {
      for (const suite of module.children.allSuites()) {
        const reason = REASON.exec(suite.name)?.[1];
        if (reason === undefined) continue;
        const tests = [...suite.children.allTests()].length;
        counts.set(reason, (counts.get(reason) ?? 0) + tests);
      }
    }
    for (const [reason, count] of counts) {
      console.log(`\n${count} tests were skipped: ${reason}.`);
    }
  }
}
