import { countTests } from './test-counts';

const result = { numPassedTests: 3, numFailedTests: 0, numRuntimeErrorTestSuites: 0, success: true };

describe('the line npm test ends with', () => {
  it('counts what passed and failed', () => {
    expect(countTests(result)).toEqual({ passed: 3, failed: 0 });
    expect(countTests({ ...result, numFailedTests: 2, success: false })).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a file that could not run as a failure', () => {
    expect(countTests({ ...result, numRuntimeErrorTestSuites: 1, success: false })).toEqual({ passed: 3, failed: 1 });
  });

  it('counts nothing when nothing ran', () => {
    expect(countTests({ ...result, numPassedTests: 0, success: false })).toEqual({ passed: 0, failed: 0 });
  });

  it('never calls a run green that Jest calls a failure', () => {
    expect(countTests({ ...result, success: false })).toEqual({ passed: 3, failed: 1 });
  });
});
