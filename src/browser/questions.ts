/* What questions in plain words need, in one file: the box fetches it when names and printed statuses say nothing. */
export { lookUp } from '../search/answer.ts';
export { formats } from '../search/formats.ts';
export { languageOf } from '../search/language.ts';
export { unpacked } from '../search/packed-units.ts';
export { mayHoldPrint } from '../search/print.ts';
export { indexOf } from '../search/units.ts';
