/** What a run of Schemathesis came to. */
export interface FuzzCounts {
  readonly operations: number;
  /** Operations the document has; 0 when it was not read. */
  readonly documented: number;
  /** Operations that were answered with 2xx at least once. */
  readonly answered: number;
  /** Sequences of which a later request went on from an earlier answer. */
  readonly sequences: number;
  readonly requests: number;
  readonly failures: number;
  /** What went wrong with the asking itself: a server that does not answer, a schema that cannot be read. */
  readonly errors: number;
  readonly serverErrors: number;
}

export const noCounts: FuzzCounts = { operations: 0, documented: 0, answered: 0, sequences: 0, requests: 0, failures: 0, errors: 0, serverErrors: 0 };

interface Recorder {
  readonly label: string;
  readonly cases?: Readonly<Record<string, { readonly value: { readonly method: string; readonly path: string } }>>;
  readonly checks?: Readonly<Record<string, readonly { readonly status: string }[]>>;
  readonly interactions?: Readonly<Record<string, { readonly response?: { readonly status_code: number } | null }>>;
}

interface ReportLine {
  readonly LoadingFinished?: { readonly statistic: { readonly operations: { readonly total: number } } };
  readonly ScenarioFinished?: { readonly phase?: string; readonly recorder?: Recorder };
  readonly NonFatalError?: unknown;
  readonly FatalError?: unknown;
}

const isSuccess = (status: number | undefined): boolean => status !== undefined && status >= 200 && status < 300;

/** Counts what its report of events says, one JSON object a line. Operations are counted by what was asked of them. */
export function countsIn(report: string): FuzzCounts {
  const [operations, answeredWell] = [new Set<string>(), new Set<string>()];
  const counts = { documented: 0, sequences: 0, requests: 0, failures: 0, errors: 0, serverErrors: 0 };
  for (const line of report.split('\n').filter(Boolean)) {
    const event = JSON.parse(line) as ReportLine;
    if (event.NonFatalError !== undefined || event.FatalError !== undefined) counts.errors += 1;
    counts.documented = event.LoadingFinished?.statistic.operations.total ?? counts.documented;
    const { cases = {}, checks = {}, interactions = {} } = event.ScenarioFinished?.recorder ?? {};
    const answered = Object.entries(interactions);
    counts.requests += answered.length;
    counts.serverErrors += answered.filter(([, { response }]) => (response?.status_code ?? 0) >= 500).length;
    counts.failures += Object.values(checks).flat().filter(({ status }) => status === 'failure').length;
    if (event.ScenarioFinished?.phase === 'stateful' && answered.length > 1) counts.sequences += 1;
    for (const [id, { response }] of answered) {
      const asked = cases[id]?.value;
      // A method that the address does not take is none of the operations.
      if (asked === undefined || response?.status_code === 405) continue;
      operations.add(`${asked.method} ${asked.path}`);
      if (isSuccess(response?.status_code)) answeredWell.add(`${asked.method} ${asked.path}`);
    }
  }
  return { operations: operations.size, answered: answeredWell.size, ...counts };
}

