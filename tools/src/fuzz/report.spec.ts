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
  const report = reportOf({ Initialize: {} }, asked('/a', 200, ['success']), asked('/a', 400, ['failure', 'success']), asked('/b', 503, ['failure', 'failure']), asked('/c', 405, []));
  expect(countsIn(report)).toEqual({ ...noCounts, operations: 2, answered: 1, requests: 4, failures: 3, serverErrors: 1 });
});

it('counts sequences that went on, and what the document has', () => {
  const { ScenarioFinished: one } = asked('/a', 200, []);
  const sequence = (phase: string, interactions: object) => ({ ScenarioFinished: { phase, recorder: { ...one.recorder, interactions } } });
  const [first, second] = [{ response: { status_code: 201 } }, { response: null }];
  const report = reportOf({ LoadingFinished: { statistic: { operations: { total: 144, selected: 143 } } } }, sequence('stateful', { a: first }), sequence('stateful', { a: first, b: second }), sequence('coverage', { a: first, b: second }));
  expect(countsIn(report)).toEqual({ ...noCounts, operations: 1, documented: 144, answered: 1, sequences: 1, requests: 5 });
});

it('counts what kept it from asking', () => {
  expect(countsIn(reportOf({ NonFatalError: { value: {} } }, { FatalError: {} }))).toEqual({ ...noCounts, errors: 2 });
  expect(countsIn('')).toEqual(noCounts);
});
