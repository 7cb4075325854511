import { countsIn, noCounts } from './report';

const asked = (path: string, status: number, checks: readonly string[]) => ({
  ScenarioFinished: {
    recorder: {
      label: path,
      cases: { a: { value: { method: 'GET', path } } },
      checks: { a: checks.map((one) => ({ status: one })) },
      interactions: { a: { response: { status_code: status } } },
    },
  },
});

const reportOf = (...events: readonly object[]) => events.map((event) => `${JSON.stringify(event)}\n`).join('');

it('counts operations once, requests and failed checks each', () => {
  const report = reportOf({ Initialize: {} }, asked('/a', 200, ['success']), asked('/a', 400, ['failure', 'success']), asked('/b', 503, ['failure', 'failure']));
  expect(countsIn(report)).toEqual({ operations: 2, requests: 3, failures: 3, errors: 0, serverErrors: 1 });
});

it('counts what kept it from asking', () => {
  expect(countsIn(reportOf({ NonFatalError: { value: {} } }, { FatalError: {} }))).toEqual({ ...noCounts, errors: 2 });
  expect(countsIn('')).toEqual(noCounts);
});
