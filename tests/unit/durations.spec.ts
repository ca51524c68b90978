/** A duration inside error details is written as protobuf's JSON writes it. */
import { expect, test } from 'vitest';
import { durationText } from '../../src/search/details/duration.ts';

for (const [seconds, nanos, text] of [
  [0n, 0, '0s'],
  [5n, 0, '5s'],
  [1n, 500_000_000, '1.500s'],
  [1n, 500_000, '1.000500s'],
  [1n, 5000, '1.000005s'],
  [1n, 1_000_000, '1.001s'],
  [1n, 1, '1.000000001s'],
  [1n, 123_456_789, '1.123456789s'],
  [1n, 100_000_001, '1.100000001s'],
  [1n, 999_999_999, '1.999999999s'],
  [1n, 1_000_000_000, undefined],
  [-1n, 0, '-1s'],
  [-1n, -500_000_000, '-1.500s'],
  [0n, -500_000_000, '-0.500s'],
  [-1n, 500_000_000, undefined],
  [1n, -500_000_000, undefined],
  [315_576_000_000n, 0, '315576000000s'],
  [315_576_000_001n, 0, undefined],
  [-315_576_000_001n, 0, undefined],
] as const)
  test(`${seconds} s and ${nanos} ns are ${text ?? 'no duration'}`, () => {
    expect(durationText(seconds, nanos)).toBe(text);
  });
