/** Ids and titles of some messages, in the order of the catalogue. */
export type MessageTitles = readonly (readonly [id: string, title: string])[];

/** How many messages share a file: an answer leads to three at most, often neighbours, which one small file names. */
export const MESSAGES_IN_FILE = 16;
