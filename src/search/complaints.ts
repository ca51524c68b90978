import type { Named } from './named.ts';
import { rolesOf, wantedCodes } from './roles.ts';
import type { Naming } from './word-answer.ts';

/** Who received a code tells what came; who serves it chose it. */
const RECEIVER =
  /\b(?:clients?|callers?|browsers?|consumers?|i|we|you|gets?|got|getting|receiv\w+|sees?|saw)\b/i;
const WHEN = /\b(?:when|if|in case of|for|on|although|even though|because)\b/i;
const CURRENTLY = /\bcurrently\b[^.,;]*$/i;
/** So much before a name tells who received it. */
const BEFORE = 60;

/**
 * Returns when a service chose the only named code, as far as a complaint about it tells; undefined: it is none.
 * `returns INTERNAL when the token is expired` complains, `client gets INTERNAL when …` tells what came.
 */
export const situationOfComplaint = (text: string, named: readonly Named[]): string | undefined => {
  const [only, ...others] = named;
  if (!only || others.some(({ code }) => code !== only.code)) return undefined;
  const [role] = rolesOf(text, named);
  const before = text.slice(0, only.start);
  const isChosen = role === 'unwanted' || (role === 'came' && !RECEIVER.test(before.slice(-BEFORE)));
  if (!isChosen) return undefined;
  const situation = CURRENTLY.test(before)
    ? before.replace(CURRENTLY, '')
    : text.slice(only.end).split(WHEN).slice(1).join(' ');
  return situation.trim() || undefined;
};

/** Words of a complaint: another code is wanted than the one that is named, and the text does not say which. */
const UNFIT =
  /\bnot (?:entirely |quite |really |very )?(?:accurate|appropriate|helpful)\b|\b(?:seems?|looks?|is|it's) (?:a bit |very |rather )?(?:odd|weird|strange|confusing|misleading)\b|instead of (?:showing|the (?:actual|real)|a (?:meaningful|proper|useful))|不准确|不合适|很奇怪/i;

/** Tells whether a sentence complains about the codes that it names, and says of none that it should come. */
export const isUnfit = (text: string, named: readonly Named[]): boolean =>
  UNFIT.test(text) && !rolesOf(text, named).includes('wanted');

/** Returns what a text says of the codes that it names. */
export const namingIn = (text: string, named: readonly Named[]): Naming => {
  const situation = situationOfComplaint(text, named);
  return {
    wanted: wantedCodes(text, named),
    ...(situation === undefined ? {} : { situation }),
    isUnfit: isUnfit(text, named),
  };
};
