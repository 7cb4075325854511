/** What a run of Schemathesis came to. */
export interface FuzzCounts {
  readonly operations: number;
  readonly requests: number;
  readonly failures: number;
  /** What went wrong with the asking itself: a server that does not answer, a schema that cannot be read. */
  readonly errors: number;
  readonly serverErrors: number;
}

export const noCounts: FuzzCounts = { operations: 0, requests: 0, failures: 0, errors: 0, serverErrors: 0 };

interface Recorder {
  readonly label: string;
  readonly cases?: Readonly<Record<string, { readonly value: { readonly method: string; readonly path: string } }>>;
  readonly checks?: Readonly<Record<string, readonly { readonly status: string }[]>>;
  readonly interactions?: Readonly<Record<string, { readonly response?: { readonly status_code: number } | null }>>;
}

/** Counts what its report of events says, one JSON object a line. Operations are counted by what was asked of them. */
export function countsIn(report: string): FuzzCounts {
  const operations = new Set<string>();
  const counts = { requests: 0, failures: 0, errors: 0, serverErrors: 0 };
  for (const line of report.split('\n').filter(Boolean)) {
    const event = JSON.parse(line) as { readonly ScenarioFinished?: { readonly recorder?: Recorder }; readonly NonFatalError?: unknown; readonly FatalError?: unknown };
    if (event.NonFatalError !== undefined || event.FatalError !== undefined) counts.errors += 1;
    const { cases = {}, checks = {}, interactions = {} } = event.ScenarioFinished?.recorder ?? {};
    const answered = Object.entries(interactions);
    counts.requests += answered.length;
    counts.serverErrors += answered.filter(([, { response }]) => (response?.status_code ?? 0) >= 500).length;
    counts.failures += Object.values(checks).flat().filter(({ status }) => status === 'failure').length;
    for (const [id] of answered) {
      const asked = cases[id]?.value;
      if (asked !== undefined) operations.add(`${asked.method} ${asked.path}`);
    }
  }
  return { operations: operations.size, ...counts };
}

