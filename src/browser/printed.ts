/* What finds the pages of a printed status, in one file: the box fetches it when no name and no number is the answer. */
export { formats } from '../search/formats.ts';
export { placesOf } from '../search/places.ts';
export { mayHoldPrint } from '../search/print.ts';
export { statusAnswer } from '../search/status-answer.ts';
