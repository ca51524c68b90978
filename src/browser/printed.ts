/* What understands texts of programs beyond the code that they print: the box fetches it where a text may hold such print. */
export { pasted } from '../search/pasted.ts';
export { placesOf } from '../search/places.ts';
export { statusAnswer } from '../search/status-answer.ts';
