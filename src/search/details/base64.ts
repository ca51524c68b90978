import { base64Decode } from '@bufbuild/protobuf/wire';
import { Broken } from './problem.ts';

/**
 * Several times the 8 KiB that metadata may often have, so that only a broken paste is rejected: the result is drawn
 * as a tree, which must not freeze the page.
 */
export const LONGEST_VALUE = 65_536;

const check = (value: string, start: number): void => {
  const stray = value.search(/[^\w+/=\-\s]/);
  if (stray >= 0) throw new Broken('bad-character', start + stray);
  const padding = value.indexOf('=');
  if (padding >= 0 && !/^==?$/.test(value.slice(padding).replace(/\s/g, '')))
    throw new Broken('bad-padding', start + padding);
  const digits = value.replace(/[\s=]/g, '').length;
  if (digits === 0) throw new Broken('empty', start);
  if (digits % 4 === 1) throw new Broken('lone-character', start + value.search(/[^\s=][\s=]*$/));
};

/**
 * Reads base64 and base64url, with or without padding, whatever the line breaks that a terminal put in.
 * @yields the bytes of each value: gRPC lets a proxy join the values of one key by commas, each encoded on its own.
 */
export function* valuesIn(text: string): Generator<Uint8Array> {
  if (text.length > LONGEST_VALUE) throw new Broken('too-long', LONGEST_VALUE);
  let start = 0;
  for (const value of text.split(',')) {
    check(value, start);
    // The library passes over four kinds of white space; a page or a terminal knows more.
    yield base64Decode(value.replace(/\s/g, ''));
    start += value.length + 1;
  }
}
