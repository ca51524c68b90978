import { literalsIn } from './literals.ts';

/** Escapes that stand for many characters, or for none. */
const CLASS_OR_PLACE = /^\\[dDwWsSbBnrtpPux1-9k]/;

// One piece of a pattern: class, group opening, quantifier, other syntax, or one character (escaped or not).
const PIECE =
  /(?<rest>\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<\w+>|<?[=!]|:))?|[|)^$.]|\\[pPuxk](?:\{[^}]*\}|\w*))|(?<times>\{\d+(?:,\d*)?\}\??|[*+?]\??)|(?<character>\\?[^])/g;

/** Returns the pattern with every literal run in a group of its own, `l0`, `l1`, … */
const withLiteralsNamed = (pattern: RegExp): RegExp => {
  const out: { text: string; literal: boolean }[] = [];
  for (const { groups = {} } of pattern.source.matchAll(PIECE)) {
    const { rest, times, character = '' } = groups;
    const literal = rest === undefined && times === undefined && !CLASS_OR_PLACE.test(character);
    const previous = out.at(-1);
    if (times !== undefined && previous) {
      previous.text += times;
      previous.literal = false;
    } else {
      out.push({ text: rest ?? character, literal });
    }
  }
  const named = out.map(({ text, literal }, index) => (literal ? `(?<l${index}>${text})` : text)).join('');
  return new RegExp(named, `${pattern.flags}d`);
};

/** Returns the literal runs of a pattern as the example has them: of alternatives, the one it took. */
const literalRuns = (pattern: RegExp, example: string): string[] => {
  const spans = Object.values(withLiteralsNamed(pattern).exec(example)?.indices?.groups ?? {})
    .filter((span) => span !== undefined)
    .toSorted(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined.map(([start, end]) => example.slice(start, end));
};

const LEAST_LETTERS = 6;

// What a library sets before the text that a file prints: "code = Internal desc = ", "UNAVAILABLE: ", "[internal] ".
const FRAME = /^(?:.*\bdesc = |[A-Z_]{2,}: |\[[a-z_]+\] |message: )/;

/**
 * What a message must find in its file: every literal run of at least two words, or the longest of one word.
 * Empty where the pattern has no literal of its own that tells anything.
 */
export const runsToFind = (pattern: RegExp, example: string, printedElsewhere?: RegExp): string[] => {
  const runs = literalRuns(pattern, example)
    .flatMap(literalsIn)
    .map((run) => run.replace(FRAME, ''))
    .flatMap((run) => (printedElsewhere ? run.split(printedElsewhere) : [run]))
    .map((run) => run.trim());
  const sentences = runs.filter((run) => /\p{L}{2}.*\s\S*\p{L}{2}/u.test(run));
  if (sentences.length > 0) return sentences;
  const [longest = ''] = runs.toSorted((a, b) => b.length - a.length);
  return longest.replaceAll(/\P{L}/gu, '').length < LEAST_LETTERS ? [] : [longest];
};
