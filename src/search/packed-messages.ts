import { codeNames, CODE_NUMBERS, type CodeName } from '../data/names.ts';
import type { KnownMessage } from './messages.ts';

const FLAGS = ['codeless', 'isSystem', 'isUnderlying'] as const;
type Flags = Pick<KnownMessage, (typeof FLAGS)[number]>;

/** One digit holds the number of any code. */
const BASE = codeNames.length;

/**
 * The catalogue as a browser fetches it, in columns: values of one kind side by side compress better than records do.
 * Id and pattern are one value, because they share words; the other columns are text, one message after another.
 */
export interface PackedMessages {
  /** Id, space, pattern. */
  readonly patterns: readonly string[];
  /** A digit of base 17 for each code that a message can carry, the likeliest first; messages are parted by a space. */
  readonly codes: string;
  /**
   * Parted by a space, messages by a comma; empty where they are those of the message before. Messages of systems are
   * left out: nothing asks for their libraries.
   */
  readonly libraries: string;
  /** One digit per message: the sum of 1, 2, and 4 for the first, second, and third of `FLAGS` that it has. */
  readonly flags: string;
}

const digitOf = (message: KnownMessage): number =>
  FLAGS.reduce((sum, flag, place) => sum + (message[flag] ? 1 << place : 0), 0);

const isOfLibrary = ({ isSystem, isUnderlying }: Flags): boolean => !isSystem && !isUnderlying;

/** Returns the messages in columns, ready for JSON. */
export const packed = (messages: readonly KnownMessage[]): PackedMessages => ({
  patterns: messages.map(({ id, pattern }) => `${id} ${pattern.source}`),
  codes: messages
    .map(({ code, alsoCodes = [] }) =>
      [code, ...alsoCodes].map((name) => CODE_NUMBERS[name].toString(BASE)).join(''),
    )
    .join(' '),
  libraries: messages
    .filter(isOfLibrary)
    .map(({ libraries }) => libraries.join(' '))
    .map((own, place, all) => (own === all[place - 1] ? '' : own))
    .join(),
  flags: messages.map(digitOf).join(''),
});

const codeOf = (digit: string): CodeName => codeNames[parseInt(digit, BASE)] ?? 'UNKNOWN';

const flagsOf = (digit: string | undefined): Flags =>
  Object.fromEntries(FLAGS.filter((_, bit) => Number(digit) & (1 << bit)).map((flag) => [flag, true]));

/** Returns the messages that were packed, in their order. */
export const unpacked = ({ patterns, flags, ...columns }: PackedMessages): KnownMessage[] => {
  const codes = columns.codes.split(' ');
  const names = columns.libraries.split(',');
  let libraries: readonly string[] = [];
  return patterns.map((text, place) => {
    const end = text.indexOf(' ');
    const [code = 'UNKNOWN', ...alsoCodes] = [...(codes[place] ?? '')].map(codeOf);
    const own = flagsOf(flags[place]);
    const named = isOfLibrary(own) ? names.shift() : undefined;
    if (named) libraries = named.split(' ');
    return {
      id: text.slice(0, end),
      code,
      alsoCodes,
      libraries: isOfLibrary(own) ? libraries : [],
      pattern: new RegExp(text.slice(end + 1)),
      ...own,
    };
  });
};
