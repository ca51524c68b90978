import type { RuleId } from '../data/service-config-rules.ts';
import { serviceConfigWarnings } from '../data/service-config-warnings.ts';
import type { Input } from './input.ts';
import type { Note } from './notes.ts';

/** A note with its place in what was pasted. */
export interface Fault extends Note {
  readonly severity: 'error' | 'warning';
  readonly line: number;
  readonly column: number;
  /** The line, unchanged. */
  readonly text: string;
  /** The line with the right form in it, where that is certain and the fault is within one line. */
  readonly mendedLine?: string;
}

/** How many faults are told; a hostile text has many more. */
export const MOST_FAULTS = 50;

/** Faults of the whole come before those of a part. */
const FIRST: readonly RuleId[] = [
  'too-long',
  'json-empty',
  'json-malformed',
  'json-unquoted',
  'root-not-object',
  'wrapper-missing',
  'dns-form',
];

const rank = ({ rule, severity }: Fault): number => {
  const first = FIRST.indexOf(rule);
  return first >= 0 ? first : severity === 'error' ? FIRST.length : FIRST.length + 1;
};

/** The text that lines are counted in: what was pasted, or the config where a program wrote it in another form. */
const wholeOf = (pasted: string, { json, base }: Input): string => (base === undefined ? json : pasted);

/** Returns the line of the config's character `at` in what was pasted. */
export const lineOf = (at: number, pasted: string, input: Input): number =>
  wholeOf(pasted, input)
    .slice(0, (input.base ?? 0) + at)
    .split('\n').length;

/** A missing wrapper or form already says what the keys inside would say again. */
const withoutEchoes = (notes: readonly Note[]): readonly Note[] => {
  const whole = notes.some(({ rule }) => rule === 'wrapper-missing' || rule === 'dns-form');
  return whole ? notes.filter(({ rule }) => !rule.startsWith('key-')) : notes;
};

/** Returns the notes to tell. */
export const told = (notes: readonly Note[]): readonly Note[] => withoutEchoes(notes).slice(0, MOST_FAULTS);

/** Returns the notes with their places in what was pasted, the gravest first. */
export const located = (notes: readonly Note[], pasted: string, input: Input): Fault[] => {
  const whole = wholeOf(pasted, input);
  const lines = whole.split('\n');
  return notes
    .map((note): Fault => {
      const before = whole.slice(0, (input.base ?? 0) + note.at);
      const line = before.split('\n').length;
      const column = before.length - before.lastIndexOf('\n');
      const text = lines[line - 1] ?? '';
      const end = column - 1 + note.end - note.at;
      const mendedLine =
        note.instead === undefined || end > text.length
          ? undefined
          : text.slice(0, column - 1) + note.instead + text.slice(end);
      const severity = serviceConfigWarnings.includes(note.rule) ? 'warning' : 'error';
      return { ...note, severity, line, column, text, ...(mendedLine === undefined ? {} : { mendedLine }) };
    })
    .sort((a, b) => rank(a) - rank(b));
};
