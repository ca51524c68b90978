import type { Named } from './named.ts';

/** So much before a name tells how it came. */
const BEFORE = 60;

/** What came, told by who received it or of what sent it; `return …` asks for it instead. */
const CAME =
  /(?<!\b(?:should|must|would|could|can|may|to|want|please|not)(?: \w+)? )\b(?:returns|returned|returning|respond(?:s|ed) with|gives|gave|gets?|got|getting|throws|threw|thrown|throwing|raises|raised|receives?|received|receiving|sees?|sends|sent|reports?|reported|yields|is|was)\b(?! now)[^.,;\n]{0,24}$/i;
/** Between two names: the first one came instead of the second one. */
const INSTEAD = /^[^.;\n]{0,36}?\b(?:instead of|rather than)\b[^.;\n]{0,24}$/i;
const CAME_INSTEAD =
  /^[^.,;\n]{0,16}\b(?:returned|thrown|sent|reported|received|raised|shown)\b[^.,;\n]{0,8}\b(?:instead of|rather than)\b/i;

/**
 * Returns the two codes of a complaint, the one that should have come first: `returns INTERNAL instead of NOT_FOUND`.
 * `return INTERNAL instead of NOT_FOUND` is none.
 */
export const cameInstead = (text: string, named: readonly Named[]): readonly [Named, Named] | undefined => {
  for (const [nth, came] of named.entries()) {
    const wanted = named[nth + 1];
    if (!wanted || wanted.code === came.code || wanted.code === 'OK') continue;
    const between = text.slice(came.end, wanted.start);
    const before = text.slice(Math.max(0, came.start - BEFORE), came.start);
    if (INSTEAD.test(between) && (CAME_INSTEAD.test(between) || CAME.test(before))) return [wanted, came];
  }
  return undefined;
};

/** Who received a code tells what came; who serves it chose it. */
const RECEIVER = /\b(?:client|caller|browser|consumer|i|we|you)\b/i;
const CHOSEN =
  /\b(?:returns|returned|returning|responds? with|replies with|gives|throws|raises|sends|currently(?: \w+){0,3})[\s`'"(:]{0,3}(?:an? |the |codes?\.|Status(?:Code)?\.)*$/i;
const REJECTED =
  /\b(?:stop|don't|do not|no longer|never|avoid|instead of) (?:return|send|us)(?:ing|e)?[\s`'"(:]{0,3}(?:codes?\.)?$/i;
const WHEN = /\b(?:when|if|in case of|for|on|although|even though|because)\b/i;

/**
 * Returns when a service chose the only named code, as far as a complaint about it tells; undefined: it is none.
 * `returns INTERNAL when the token is expired` complains, `client gets INTERNAL when …` tells what came.
 */
export const situationOfComplaint = (text: string, named: readonly Named[]): string | undefined => {
  const [only, ...others] = named;
  if (!only || others.some(({ code }) => code !== only.code)) return undefined;
  const before = text.slice(0, only.start);
  const after = text.slice(only.end);
  if (REJECTED.test(before)) return after.split(WHEN).slice(1).join(' ') || undefined;
  if (!CHOSEN.test(before) || RECEIVER.test(before.slice(-BEFORE))) return undefined;
  if (/\bcurrently\b/i.test(before)) return before.replace(/\bcurrently\b[^.,;]*$/i, '').trim() || undefined;
  return after.split(WHEN).slice(1).join(' ') || undefined;
};
