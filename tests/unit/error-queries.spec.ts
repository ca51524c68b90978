/** The queries of the guide to monitoring: what they count, in the spelling of each metric. */
import { expect, test } from 'vitest';
import { errorMetrics, errorQuery } from '../../src/data/error-queries.ts';
import { metricLabels, metricValue } from '../../src/data/operations.ts';

test('a label holds the name of a code, the name of Go, or the number', () => {
  expect(metricValue(metricLabels.otel, 'DATA_LOSS')).toBe('DATA_LOSS');
  expect(metricValue(metricLabels.goPrometheus, 'DATA_LOSS')).toBe('DataLoss');
  expect(metricValue(metricLabels.linkerd, 'DATA_LOSS')).toBe('15');
});

test('errors per code are all but OK, and but what has no code', () => {
  expect(errorQuery(errorMetrics.linkerd, 'perCode')).toBe(
    'sum by (grpc_status) (rate(response_total{grpc_status!~"0|"}[5m]))',
  );
});

test('the share of errors of the service counts what its owner has to look at, that of callers what they have to change', () => {
  expect(errorQuery(errorMetrics.linkerd, 'service')).toBe(
    'sum(rate(response_total{grpc_status=~"2|4|12|13|14|15"}[5m])) / sum(rate(response_total[5m]))',
  );
  const ofCallers = /"([\d|]+)"/.exec(errorQuery(errorMetrics.linkerd, 'caller'))?.[1]?.split('|');
  expect(ofCallers).toEqual(expect.arrayContaining(['3', '5', '16']));
  expect(ofCallers).not.toContain('14');
});
