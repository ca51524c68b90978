import type { CodeName } from '../data/names.ts';
import type { Format } from './status.ts';

/** A message of the catalogue, as far as recognition needs it. */
export interface KnownMessage {
  readonly id: string;
  readonly code: CodeName;
  readonly alsoCodes?: readonly CodeName[];
  /** The text is printed without a gRPC status as well, so alone it proves no code. */
  readonly codeless?: true;
  /** A system prints it around the text of a library, and names the cause more closely. */
  readonly isSystem?: true;
  /** What lies below gRPC prints it, such as the operating system: it explains the description of a printed status. */
  readonly isUnderlying?: true;
  /** What prints it; a browser knows those of a system as none. */
  readonly libraries: readonly string[];
  readonly pattern: RegExp;
}

/** What the caller loads besides the code: numbers, spellings and named statuses do without. */
export interface Catalogue {
  readonly messages: readonly KnownMessage[];
  /** The printing forms to look for. */
  readonly formats: readonly Format[];
}

/** A message that occurs in a text, and where. */
export interface MessageMatch {
  readonly message: KnownMessage;
  readonly start: number;
  readonly end: number;
}

/*
 * The patterns come from a catalogue of some hundred entries and each scans the whole text, so they see the
 * beginning only: a message is at most some lines long.
 */
const LONGEST = 12 * 1024;

/** Finds in a pattern what looks at ends or rejects what follows; without it, what is found in a line is found in the text. */
const NEEDS_LINES = /(?<!\[)\^|\$|\(\?<?!/;

/**
 * A line break that a terminal, a mail or a form put into a long line. What follows is not the next entry of a log (a time,
 * a level, a field such as `level=`), nor an error or a frame of a trace.
 */
const WRAP =
  /(?<=[^\n]{40})\n(?=\S)(?![a-z]{1,9}=|[{[<>#|]|[DEIW]\d{4} |\d{4}[-/]|\d\d[:/]\d\d|(?:DEBUG|ERROR|FATAL|INFO|WARN)|[A-Z]\w{2,60}(?: by)?:)/g;

const matchesOf = (messages: readonly KnownMessage[], text: string, underlying: boolean): MessageMatch[] => {
  const matchIn = (message: KnownMessage, seen: string): MessageMatch | undefined => {
    const whole = message.pattern.exec(seen);
    if (whole) return { message, start: whole.index, end: whole.index + whole[0].length };
    let offset = 0;
    const lines = seen.includes('\n') && NEEDS_LINES.test(message.pattern.source) ? seen.split('\n', 60) : [];
    for (const line of lines) {
      const match = line.length < 2000 ? message.pattern.exec(line.trim()) : null;
      if (match) return { message, start: offset + match.index, end: offset + match.index + match[0].length };
      offset += line.length + 1;
    }
    return undefined;
  };
  const asPrinted = text.slice(0, LONGEST);
  // In Markdown people write back-ticks where a program printed quotation marks.
  const requoted = asPrinted.includes('`') ? asPrinted.replaceAll('`', '"') : undefined;
  // A space for a line break: every character stays where it is.
  const joined = asPrinted.replace(WRAP, ' ');
  const readings = [asPrinted, requoted, joined === asPrinted ? undefined : joined].filter(
    (reading) => reading !== undefined,
  );
  const matches: MessageMatch[] = [];
  for (const message of messages) {
    if ((message.isUnderlying ?? false) !== underlying) continue;
    for (const reading of readings) {
      const match = matchIn(message, reading);
      if (!match) continue;
      matches.push(match);
      break;
    }
  }
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
};

/** Returns the messages of gRPC and of systems that occur in the text, the outermost first. */
export const messagesIn = (text: string, { messages }: Catalogue): MessageMatch[] =>
  matchesOf(messages, text, false);

/**
 * Returns the errors below gRPC that a description passes on, the outermost first. Everyday programs print them too, so
 * without a status they say nothing about a call.
 */
export const underlyingIn = (description: string, { messages }: Catalogue): MessageMatch[] =>
  matchesOf(messages, description, true);

const carries = (message: KnownMessage, code: CodeName): boolean =>
  message.code === code || (message.alsoCodes?.includes(code) ?? false);

/**
 * Returns ids, the likeliest cause first: messages that this code can carry before others; among these those of a
 * system, then those of the library that printed the status, and the innermost before what wraps it. Errors below
 * gRPC are last. Some logs print the innermost first.
 */
export const byLikelihood = (
  matches: readonly MessageMatch[],
  code: CodeName | undefined,
  library: string | undefined,
  isInnermostFirst = false,
): string[] => {
  const rank = ({ message }: MessageMatch): number =>
    (message.isUnderlying ? 6 : 0) +
    (code !== undefined && carries(message, code) ? 0 : 3) +
    (message.isSystem ? 0 : library !== undefined && message.libraries.includes(library) ? 1 : 2);
  const depth = ({ start }: MessageMatch): number => (isInnermostFirst ? -start : start);
  return matches
    .toSorted((a, b) => rank(a) - rank(b) || depth(b) - depth(a))
    .map(({ message }) => message.id);
};
