import type { Rule } from './rule.ts';

/** Random characters change between small, capital and digit at about every second place, CamelCase at every fourth. */
const isRandom = (run: string): boolean => {
  const changes = run.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z])/g) ?? [];
  return changes.length > run.length * 0.36;
};

/** Secrets that are known by their own look. */
export const TOKENS: readonly Rule[] = [
  {
    pattern: /(?<![\w.-])eyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*)?/g,
    replacement: '<token>',
  },
  {
    pattern: /(?<!\w)A(?:KIA|SIA|IDA|ROA|GPA|NPA)[A-Z\d]{16}(?!\w)/g,
    replacement: '<token>',
  },
  {
    pattern:
      /(?<![\w-])(?:AIza|ya29\.|gh[pousr]_|github_pat_|glpat-|xox[abeprs]-|npm_|hf_|[prs]k[-_])[\w.-]{16,}/g,
    replacement: '<token>',
    isMeant: (found) => /\d/.test(found),
  },
  {
    pattern: /(?<!\w)(?:0x)?[\da-f]{32,}(?!\w)/gi,
    replacement: '<token>',
  },
  {
    pattern: /(?<![\w+/-])[\w+/-]{32,}={0,2}/g,
    replacement: '<token>',
    isMeant: isRandom,
  },
];
