import { codeNames, CODE_NUMBERS, type CodeName } from '../data/names.ts';
import type { KnownMessage } from './messages.ts';

const FLAGS = ['codeless', 'isSystem', 'isUnderlying'] as const;

/**
 * The catalogue as a browser fetches it, in columns: values of one kind side by side compress better than records do.
 * Patterns hold every character, so they are a list; the other columns are text, one message after another.
 */
export interface PackedMessages {
  readonly patterns: readonly string[];
  /** Parted by a space. */
  readonly ids: string;
  /** Numbers of the codes that each message can carry, the likeliest first, parted by a space; messages by a comma. */
  readonly codes: string;
  /** As codes are, and empty where the libraries are those of the message before. */
  readonly libraries: string;
  /** One digit per message: the sum of 1, 2, and 4 for the first, second, and third of `FLAGS` that it has. */
  readonly flags: string;
}

const digitOf = (message: KnownMessage): number =>
  FLAGS.reduce((sum, flag, place) => sum + (message[flag] ? 1 << place : 0), 0);

const librariesOf = (message?: KnownMessage): string => message?.libraries.join(' ') ?? '';

/** Returns the messages in columns, ready for JSON. */
export const packed = (messages: readonly KnownMessage[]): PackedMessages => ({
  patterns: messages.map(({ pattern }) => pattern.source),
  ids: messages.map(({ id }) => id).join(' '),
  codes: messages
    .map(({ code, alsoCodes = [] }) => [code, ...alsoCodes].map((name) => CODE_NUMBERS[name]).join(' '))
    .join(),
  libraries: messages
    .map((message, place) => {
      const own = librariesOf(message);
      return own === librariesOf(messages[place - 1]) ? '' : own;
    })
    .join(),
  flags: messages.map(digitOf).join(''),
});

const named = (number: string): CodeName => codeNames[Number(number)] ?? 'UNKNOWN';

/** Returns the messages that were packed, in their order. */
export const unpacked = ({ patterns, flags, ...columns }: PackedMessages): KnownMessage[] => {
  const ids = columns.ids.split(' ');
  const codes = columns.codes.split(',');
  let libraries: readonly string[] = [];
  const own = columns.libraries.split(',').map((names) => (libraries = names ? names.split(' ') : libraries));
  return patterns.map((pattern, place) => {
    const [code = 'UNKNOWN', ...alsoCodes] = (codes[place] ?? '').split(' ').map(named);
    return {
      id: ids[place] ?? '',
      code,
      alsoCodes,
      libraries: own[place] ?? [],
      pattern: new RegExp(pattern),
      ...Object.fromEntries(
        FLAGS.filter((_, bit) => Number(flags[place]) & (1 << bit)).map((flag) => [flag, true]),
      ),
    };
  });
};
