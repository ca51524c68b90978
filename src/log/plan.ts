/*
 * What of the look-up a text needs. Of some 450 patterns a line of a log matches two or three, and which ones is the
 * same for lines that differ only in words that occur in no pattern, such as names of users and items.
 */
import { formatsIn } from '../search/outermost.ts';
import { messagesIn, underlyingIn, type Catalogue, type KnownMessage } from '../search/messages.ts';
import { readable } from '../search/normalise.ts';
import { allFormats } from '../search/all-formats.ts';
import { memory } from './memory.ts';

/** A longer text is no line that others are like. */
const LONGEST = 4096;
const MOST_PLANS = 4000;
const MOST_WORDS = 20_000;

/** A word or a short number on its own; next to each other they are an id. */
const WORD = /(?<![a-z\d])(?:[a-z]{2,40}|\d{1,2})(?![a-z\d])/gi;
/** A part of a pattern with so many letters tells a word apart. */
const TELLING = 4;

/** What is in a pattern and in no text: classes, names of groups, how often something occurs. */
const SIGNS = /\\(?:x[\da-f]{2}|u[\da-f]{4}|\w)|\?<\w+>|\{[\d,]+\}|\w-\w/gi;

/** Returns a test for words and numbers that no pattern asks for, not even in parts. */
const noiseTest = (patterns: readonly RegExp[]): ((word: string) => boolean) => {
  const sources = patterns.map(({ source }) => source.replace(SIGNS, ' ').toLowerCase());
  const parts = new Set(sources.flatMap((source) => source.match(/[a-z]{2,}|\d+/g) ?? []));
  const words = [...parts].filter((part) => /[a-z]/.test(part));
  const long = words.filter(({ length }) => length >= TELLING);
  const short = words.filter(({ length }) => length < TELLING);
  // Parts may follow each other in one word: `re(?:set|fused)`.
  const asked = new RegExp(`${long.join('|')}|^(?:${short.join('|')})+$`, 'i');
  const known = memory<boolean>(MOST_WORDS);
  return (word) => known.get(word) ?? known.keep(word, !parts.has(word) && !asked.test(word));
};

/** Returns a function that tells what is looked for in a text; `alike` is the text without numbers and ids. */
export const planner = (messages: readonly KnownMessage[]): ((text: string, alike: string) => Catalogue) => {
  const isNoise = noiseTest([...allFormats, ...messages].map(({ pattern }) => pattern));
  const plans = memory<Catalogue>(MOST_PLANS);
  const whole = { messages, formats: allFormats };
  return (text, alike) => {
    if (text.length > LONGEST) return whole;
    const key = alike.replace(WORD, (word) => (isNoise(word) ? '*' : word));
    const plan = plans.get(key);
    if (plan) return plan;
    const shown = readable(text).text;
    const matches = [...messagesIn(shown, whole), ...underlyingIn(shown, whole)];
    const found = matches.map(({ message }) => message);
    return plans.keep(key, { messages: found, formats: formatsIn(shown, allFormats) });
  };
};
