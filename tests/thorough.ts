/**
 * Whether everything is tried instead of a sample: every page in all four renderings, many more random texts.
 * `npm test` leaves it out, to be done within minutes.
 */
export const THOROUGH = process.env['THOROUGH'] === '1';
