import { codeNames, CODE_NUMBERS, type CodeName } from '../data/names.ts';
import type { KnownMessage } from './messages.ts';

const FLAGS = ['codeless', 'isSystem', 'isUnderlying'] as const;

/** The catalogue as a browser fetches it, in columns: values of one kind side by side compress better than records do. */
export interface PackedMessages {
  readonly ids: readonly string[];
  /** Numbers of the codes that each message can carry, the likeliest first. */
  readonly codes: readonly (readonly number[])[];
  readonly libraries: readonly (readonly string[])[];
  readonly patterns: readonly string[];
  /** One digit per message: the sum of 1, 2, and 4 for the first, second, and third of `FLAGS` that it has. */
  readonly flags: string;
}

const digitOf = (message: KnownMessage): number =>
  FLAGS.reduce((sum, flag, place) => sum + (message[flag] ? 1 << place : 0), 0);

/** Returns the messages in columns, ready for JSON. */
export const packed = (messages: readonly KnownMessage[]): PackedMessages => ({
  ids: messages.map(({ id }) => id),
  codes: messages.map(({ code, alsoCodes = [] }) => [code, ...alsoCodes].map((name) => CODE_NUMBERS[name])),
  libraries: messages.map(({ libraries }) => libraries),
  patterns: messages.map(({ pattern }) => pattern.source),
  flags: messages.map(digitOf).join(''),
});

const named = (number: number): CodeName => codeNames[number] ?? 'UNKNOWN';

/** Returns the messages that were packed, in their order. */
export const unpacked = ({ ids, codes, libraries, patterns, flags }: PackedMessages): KnownMessage[] =>
  ids.map((id, place) => {
    const [code = 2, ...alsoCodes] = codes[place] ?? [];
    return {
      id,
      code: named(code),
      alsoCodes: alsoCodes.map(named),
      libraries: libraries[place] ?? [],
      pattern: new RegExp(patterns[place] ?? '(?!)'),
      ...Object.fromEntries(
        FLAGS.filter((_, bit) => Number(flags[place]) & (1 << bit)).map((flag) => [flag, true]),
      ),
    };
  });
