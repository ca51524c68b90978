import { existsSync, readFileSync } from 'node:fs';
import { ERROR_QUESTIONS, errorMetrics, errorQuery, type ErrorMetricId } from '../data/error-queries.ts';

/** A query and what Prometheus printed when it was asked. */
export interface QueryRun {
  readonly query: string;
  readonly printed: string;
}

const AGAIN = 'Run: npm run examples -- prometheus --record';

/**
 * Returns the recorded runs of the queries for a metric, in the order of the questions.
 * @throws when a query was changed after it was run.
 */
export const queryRunsOf = (id: ErrorMetricId): QueryRun[] => {
  const file = `content/examples/prometheus/${id}.txt`;
  if (!existsSync(file)) throw new Error(`${file} is missing. ${AGAIN}`);
  const runs = readFileSync(file, 'utf8').trimEnd().split('\n\n');
  return ERROR_QUESTIONS.map((question, index) => {
    const query = errorQuery(errorMetrics[id], question);
    const [asked, ...printed] = runs[index]?.split('\n') ?? [];
    if (asked !== query) throw new Error(`${file} does not hold the query “${query}”. ${AGAIN}`);
    return { query, printed: printed.join('\n') };
  });
};
