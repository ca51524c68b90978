import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/data/messages.ts';
import { logReader } from '../../src/log/read.ts';
import type { LogReport } from '../../src/log/report.ts';
import { jsonLines } from '../../src/tools/json-lines.ts';
import { KNOWN_LOGS } from '../known-logs.ts';

const read = (...pieces: readonly string[]): LogReport => {
  const reader = logReader(catalogue);
  for (const piece of pieces) reader.feed(piece);
  reader.end();
  return reader.report();
};

const countsOf = ({ codes, ok }: LogReport) => ({
  ...Object.fromEntries(codes.map(({ code, count }) => [code, count])),
  ...(ok > 0 && { OK: ok }),
});

describe('logs of known content', () => {
  for (const { name, text, counts, from, methods, messages, peers } of KNOWN_LOGS)
    test(name, () => {
      const report = read(text);
      expect(countsOf(report)).toEqual(counts);
      expect(report.lines).toBe(text.replace(/\n$/, '').split('\n').length);
      if (from) expect(new Date(report.times?.from ?? 0).toISOString()).toBe(from);
      if (methods) expect(report.methods.map(([method]) => method)).toEqual(methods);
      if (peers) expect(report.peers.map(([peer]) => peer)).toEqual(peers);
      if (messages) expect(report.groups.map(({ message }) => message)).toEqual(messages);
    });

  test('a log cut into pieces anywhere says the same', () => {
    for (const { text } of KNOWN_LOGS) {
      const whole = read(text);
      for (const size of [1, 7, 64]) {
        const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
        expect(countsOf(read(...pieces))).toEqual(countsOf(whole));
      }
    }
  });
});

const folder = join(import.meta.dirname, '../queries/logs');

test('output of programs without gRPC holds no status', () => {
  const excerpts = ['work', 'report'].flatMap((set) =>
    readdirSync(join(folder, set)).flatMap((file) =>
      jsonLines(join(folder, set, file)).map(({ value }) => value as { id: string; query: string }),
    ),
  );
  expect(excerpts.length).toBeGreaterThan(400);
  const claimed = excerpts.filter(({ query }) => {
    const { failures, ok } = read(query);
    return failures + ok > 0;
  });
  expect(claimed.map(({ id }) => id)).toEqual([]);
});

const ERROR = 'rpc error: code = Unavailable desc = connection closed before server preface received';

describe('hostile logs', () => {
  test('a line of 50 MB is cut, and the lines around it are read', () => {
    const report = read(`${ERROR}\n`, 'x'.repeat(25e6), `${'x'.repeat(25e6)}${ERROR}\n${ERROR}\n`);
    expect(report.lines).toBe(3);
    expect(report.failures).toBe(2);
    expect(report.leftOut.cutLines).toBe(1);
  });

  test('a line longer than 64 KiB is cut, and said to be', () => {
    const report = read(`${ERROR} ${'x'.repeat(70_000)}\n${ERROR}\n`);
    expect(report.leftOut).toEqual({ cutLines: 1, ungrouped: 0 });
    expect(report.failures).toBe(2);
    expect(read(`${ERROR} ${'x'.repeat(60_000)}\n`).leftOut.cutLines).toBe(0);
  });

  test('of messages with the same beginning forty are told apart, and the others are said to be in no group', () => {
    const lines = Array.from(
      { length: 43 },
      (_, nth) => `rpc error: code = Internal desc = user ${'a'.repeat(nth + 1)}`,
    );
    const report = read(lines.join('\n'));
    expect(report.failures).toBe(43);
    expect(report.groups).toHaveLength(40);
    expect(report.leftOut.ungrouped).toBe(3);
  });

  test('NUL bytes, lone surrogates and an unfinished last line are read', () => {
    const report = read(`a\u0000b\n${ERROR} \ud800\u0000\n\udfff\n${ERROR}`);
    expect(report.lines).toBe(4);
    expect(report.failures).toBe(2);
    expect(report.groups[0]?.first.line).toBe(2);
  });

  test('many different messages stay bounded, are all counted, and what is left out is said', () => {
    const words = (seed: number): string =>
      Array.from({ length: 3 }, (_, at) =>
        String.fromCharCode(...Array.from({ length: 8 }, (__, k) => 97 + ((seed * (at + 3) * (k + 7)) % 26))),
      ).join(' ');
    const lines = Array.from(
      { length: 6000 },
      (_, at) => `rpc error: code = Internal desc = ${words(at)} ${at.toString(36).replace(/\d/g, 'q')}`,
    );
    const report = read(`${lines.join('\n')}\n`);
    expect(report.failures).toBe(6000);
    expect(report.groups.length).toBeLessThanOrEqual(1000);
    const grouped = report.groups.reduce((sum, { count }) => sum + count, 0);
    expect(grouped + report.leftOut.ungrouped).toBe(6000);
  });

  test('an event that never ends keeps its place and its bound', () => {
    const report = read(`${ERROR}\n`, '\tat frame\n'.repeat(50_000), `${ERROR}\n`);
    expect(report.lines).toBe(50_002);
    expect(report.failures).toBe(2);
    expect(report.groups[0]?.last.line).toBe(50_002);
  });
});
