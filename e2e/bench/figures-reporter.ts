import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/** Prints the figures that a measurement noted, one a line, and why one could not be taken. */
export default class FiguresReporter implements Reporter {
  onTestEnd(test: TestCase, result: TestResult): void {
    for (const { type, description } of result.annotations) {
      // Playwright notes modes of its own, without a word.
      if (description) process.stdout.write(`${type}: ${description}\n`);
    }
    for (const { message } of result.errors) {
      process.stdout.write(`${test.title}: could not be measured. ${message ?? ""}\n`);
    }
  }

  printsToStdio(): boolean {
    return true;
  }
}
