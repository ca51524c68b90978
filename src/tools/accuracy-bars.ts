/** Lowest share of right answers that each class of queries may reach, in percent. */
export const ACCURACY_BARS: Readonly<Record<string, number>> = {
  number: 100,
  identifier: 100,
  http: 100,
  'pasted-error': 98,
  trap: 95,
  typo: 95,
  'pasted-error-nocode': 90,
  'natural-en': 88,
  'natural-zh': 88,
  'no-answer': 90,
};
