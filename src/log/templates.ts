/*
 * Groups texts that differ in some of their words, after Drain (He and others, "Drain: An Online Log Parsing Approach
 * with Fixed Depth Tree", ICWS 2017): texts with as many words and the same beginning are compared word by word.
 */

/** A text whose varying words are stars. */
export interface Template {
  words: string[];
  readonly id: number;
}

/** The share of equal words above which two texts say the same. */
const ALIKE = 0.6;
const MOST_IN_BUCKET = 40;
const LONGEST_BUCKET_WORD = 40;

const likeness = (one: readonly string[], other: readonly string[]): number => {
  let equal = 0;
  for (let at = 0; at < one.length; at += 1) if (one[at] === other[at]) equal += 1;
  return one.length === 0 ? 1 : equal / one.length;
};

const merge = (template: Template, words: readonly string[]): void => {
  template.words = template.words.map((word, at) => (word === words[at] ? word : '*'));
};

/** Groups of texts, at most so many. */
export interface Templates {
  /** Returns the group of a text, or `undefined` when there are too many of them. */
  readonly groupOf: (kind: string, text: string) => Template | undefined;
}

/** Returns an empty set of groups; texts of different kinds are never alike. */
export const templates = (most: number): Templates => {
  const buckets = new Map<string, Template[]>();
  let count = 0;
  const groupOf = (kind: string, text: string): Template | undefined => {
    const words = text.split(/\s+/, 120);
    const first = words[0] ?? '';
    const begin = /\d|\*/.test(first) ? '*' : first.slice(0, LONGEST_BUCKET_WORD);
    const key = `${kind}\n${words.length}\n${begin}`;
    const bucket = buckets.get(key) ?? [];
    const [best] = bucket
      .map((template) => ({ template, likeness: likeness(template.words, words) }))
      .sort((a, b) => b.likeness - a.likeness);
    if (best && best.likeness >= ALIKE) {
      if (best.likeness < 1) merge(best.template, words);
      return best.template;
    }
    if (count >= most || bucket.length >= MOST_IN_BUCKET) return undefined;
    const template = { words, id: (count += 1) };
    bucket.push(template);
    buckets.set(key, bucket);
    return template;
  };
  return { groupOf };
};
