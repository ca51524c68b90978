import type { ExampleId } from '../../data/examples.ts';
import { cutRegions } from '../../model/example-regions.ts';

/** How one language's client is written, as far as the rules of `content/examples/README.md` concern it. */
interface Style {
  /** Returns the text of each call of the service in a region. */
  readonly calls: (region: string) => readonly string[];
  /** Tells whether a call ends at a deadline. */
  readonly timed: (call: string, region: string) => boolean;
  /** A deadline that starts anew: inside a loop it would leave the loop without an end. */
  readonly fresh: RegExp;
  /** A wait that cannot be ended early. */
  readonly wait?: RegExp;
  /** A write to the store that skips its one-step methods. */
  readonly write: RegExp;
}

const withBrackets = (text: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
};

/** Returns a function that finds calls by how they start, up to the closing bracket. */
const callsLike =
  (start: RegExp) =>
  (region: string): string[] =>
    [...region.matchAll(start)].map(({ 0: found, index }) =>
      region.slice(index, withBrackets(region, index + found.length - 1)),
    );

/** Stubs of Java and Kotlin get the deadline in a chain: `docs.withDeadline(end).getDocument(…)`. */
const JVM: Style = {
  calls: (region) => [...region.matchAll(/\bdocs\s*\.[^\n]*(?:\n\s*\.[^\n]*)*/g)].map(([chain]) => chain),
  timed: (call) => /\.withDeadline/.test(call),
  fresh: /withDeadlineAfter\(/,
  write: /\bstore\.put\(/,
};

const STYLES: Readonly<Record<ExampleId, Style>> = {
  go: {
    calls: callsLike(/\bdocs\.\w+\(/g),
    timed: (_, region) => region.includes('context.WithTimeout('),
    fresh: /context\.WithTimeout\(/,
    wait: /\btime\.Sleep\(/,
    write: /\bstore\.put\(/,
  },
  java: JVM,
  kotlin: { ...JVM, wait: /\bThread\.sleep\(/ },
  python: {
    calls: callsLike(/\bstub\.[A-Z]\w*\(/g),
    timed: (call) => /\btimeout=/.test(call),
    fresh: /\btimeout=\d/,
    wait: /\btime\.sleep\(/,
    write: /\bstore\.(?:put\(|records\[)/,
  },
  typescript: {
    calls: callsLike(/\b(?:docs|client)\.\w+\(/g),
    timed: (call) => /\b(?:deadline|options|within)\b/.test(call),
    fresh: /Date\.now\(\) \+ \d/,
    wait: /\bsleep\((?![^;]*\bsignal\b)/,
    write: /\bstore\.(?:put|set)\(/,
  },
  rust: {
    calls: callsLike(/\bdocs\s*\.(?!clone\b)\w+\(/g),
    timed: (call, region) => {
      const request = /\((\w+)\)$/.exec(call)?.[1];
      return call.includes('until(') || region.includes(`${request}.set_timeout(`);
    },
    fresh: /Instant::now\(\) \+ Duration/,
    wait: /\bthread::sleep\(/,
    write: /\bstore\s*\.put\(/,
  },
  cpp: {
    calls: callsLike(/\bdocs\.\w+\(/g),
    timed: (call, region) => region.includes(`${/\(&(\w+)/.exec(call)?.[1]}.set_deadline(`),
    fresh: /set_deadline\([^)]*now\(\) \+/,
    wait: /\bsleep_for\(/,
    write: /\bstore_\.Put\(/,
  },
  ruby: {
    calls: callsLike(/\bstub\.\w+\(/g),
    timed: (call) => /\bdeadline:/.test(call),
    fresh: /\bdeadline: Time\.now \+/,
    write: /@store\.put\b/,
  },
};

const LOOP = /\b(?:for|while|loop|retry|repeat)\b|\bbegin$/m;
const COMMENT = /^\s*(?:\/\/|#|\*|\/\*\*?).*$|"""[\s\S]*?"""/gm;

const callProblems = (style: Style, region: string): string[] =>
  style
    .calls(region)
    .filter((call) => !style.timed(call, region))
    .map((call) => `${call.replace(/\s+/g, ' ')} has no deadline. Give it one.`);

const loopProblems = (style: Style, region: string): string[] => {
  const loop = LOOP.exec(region);
  return loop && style.fresh.test(region.slice(loop.index))
    ? ['a deadline starts anew inside a loop. Take one for the whole loop, before it.']
    : [];
};

/** Returns the rules of `content/examples/README.md` that the source of a client breaks, region by region. */
export const clientProblems = (id: ExampleId, file: string, source: string): string[] => {
  const style = STYLES[id];
  return [...cutRegions(source, file)].flatMap(([name, { text }]) => {
    const code = text.replace(COMMENT, '');
    const wait = style.wait?.test(code) ? ['a wait cannot be ended early. Make it end with the caller.'] : [];
    const problems = [...callProblems(style, code), ...loopProblems(style, code), ...wait];
    return problems.map((problem) => `${file}, ${name}: ${problem}`);
  });
};

/** Tells whether the source of a server writes to the store without its one-step methods. */
export const serverProblems = (id: ExampleId, file: string, source: string): string[] =>
  !/\bstore\.\w+$/i.test(file) && STYLES[id].write.test(source)
    ? [`${file}: writes without looking in the same step. Use create or replaceText of the store.`]
    : [];
