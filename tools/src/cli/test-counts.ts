/** The part of Jest's result that is counted. */
export interface JestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Files that failed before any of their tests ran. */
  readonly numRuntimeErrorTestSuites: number;
  readonly success: boolean;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** A file that could not run counts as one failure, or a broken suite would look like a green one. */
export function countTests(result: JestResult): Counts {
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const ran = result.numPassedTests + failed > 0;
  return { passed: result.numPassedTests, failed: ran && failed === 0 && !result.success ? 1 : failed };
}
