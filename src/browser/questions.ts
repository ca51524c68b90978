/* What questions in plain words need, in one file: the box fetches it when names and printed statuses say nothing. */
export { allFormats } from '../search/all-formats.ts';
export { lookUp } from '../search/answer.ts';
export { languageOf } from '../search/language.ts';
export { indexOf } from '../search/units.ts';
