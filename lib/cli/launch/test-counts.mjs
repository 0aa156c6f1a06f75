/** @typedef {{ passed: number, failed: number, skipped: number }} TestCounts */

/** @param {TestCounts[]} counts @returns {TestCounts} */
export function addCounts(counts) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/** The closing line: `12 passed, 0 failed`, and `, 1 skipped` where some were. */
export function countsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * The counts in a report of Vitest's JSON reporter. A file that does not load has no tests in it, and counts
 * as one that failed. So does a run that ended badly with nothing failed, or left no report.
 * @param {{ report: object | undefined, exitCode: number }} run
 * @returns {TestCounts}
 */
export function vitestCounts({ report, exitCode }) {
  const broken = (report?.testResults ?? []).filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  const counts = {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + broken.length,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
  return blameExitCode(counts, exitCode);
}

/**
 * The counts in a report of Playwright's JSON reporter, with the same rule for a bad end.
 * @param {{ report: object | undefined, exitCode: number }} run
 * @returns {TestCounts}
 */
export function playwrightCounts({ report, exitCode }) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return blameExitCode({ passed: expected, failed: unexpected + flaky, skipped }, exitCode);
}

function blameExitCode(counts, exitCode) {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
