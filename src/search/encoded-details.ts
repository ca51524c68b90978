/* Several values of one trailer arrive joined by commas; one character more than the decoder takes, so that it can say so. */
const DETAILS_BIN =
  /grpc-status-details-bin["']?\s{0,3}[:=]\s{0,3}["']?([\w+/=-]{4,65537}(?:,\s?[\w+/=-]{4,65537}){0,15})/i;

/** Returns the value of a `grpc-status-details-bin` trailer in a text, still encoded. */
export const detailsBinIn = (text: string): string | undefined => DETAILS_BIN.exec(text)?.[1];

/** A lone value without the name of its trailer; shorter ones are words. */
const LONE_VALUE = /^[\w+/=-]{12,65536}$/;

/** Returns the encoded value that a text is, without the name of its trailer. */
export const loneValueIn = (text: string): string | undefined => LONE_VALUE.exec(text.trim())?.[0];
