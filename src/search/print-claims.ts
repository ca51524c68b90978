import { codeByNumber, type CodeName } from '../data/names.ts';
import { namingIn } from './complaints.ts';
import { fragmentIn, isHandshakeLog } from './fragments.ts';
import { codesOfHttp, httpStatusIn } from './http.ts';
import { codeOfHttp2, http2ErrorIn } from './http2.ts';
import type { TextKind } from './kinds.ts';
import type { Catalogue } from './messages.ts';
import { isMetrics } from './metrics.ts';
import { pasted, type Pasted } from './pasted.ts';
import { isServiceConfig } from './service-config.ts';
import { codeOfServiceText } from './service-texts.ts';
import { isSharedText } from './shared-text.ts';
import { isBare, isForeign } from './status-answer.ts';
import type { Claim, Print } from './word-answer.ts';

/** A number before a message that several programs print with a code of their own. */
const NUMBER_BEFORE = /^\W{0,4}(?:grpc[- ])?(?:status|code)(?: code)?[ :=]{1,3}(\d{1,2})(?![\d.:/-])/i;

const codeBefore = (text: string): CodeName | undefined => {
  const number = NUMBER_BEFORE.exec(text)?.[1];
  return number === undefined ? undefined : codeByNumber(Number(number));
};

/** What a pasted text says for certain: a printed status, a known message or the telling part of one. */
const fromPrint = (
  text: string,
  found: Pasted | undefined,
  kind: TextKind,
  names: number,
): Claim | undefined => {
  // In a sentence a bare name is one of the names that are weighed against each other.
  const isName = found?.status !== undefined && isBare(found.status, names) && kind !== 'log' && names > 0;
  if (found && !isName && (found.status || names === 0 || kind === 'log')) {
    const telling = found.status ? undefined : fragmentIn(text);
    const isOfOthers = !found.status && isSharedText(found.messages, text) && !telling;
    // One message may carry several codes; a part of it tells which.
    const isTelling =
      telling?.message && (found.codes.length === 0 || found.messages.includes(telling.message));
    const before = found.status ? undefined : codeBefore(text);
    const refined = before ? [before] : isTelling ? [telling.code] : found.codes;
    const codes = !found.status && isHandshakeLog(text) ? [] : refined;
    if (!isOfOthers) return { ...found, codes, voice: codes.length > 0 ? 'is' : 'pages' };
  }
  if (names > 0 && kind !== 'log') return undefined;
  const fragment = fragmentIn(text);
  if (fragment)
    return {
      kind: 'message',
      voice: 'is',
      codes: [fragment.code],
      messages: fragment.message ? [fragment.message] : [],
    };
  const service = codeOfServiceText(text);
  return service && { kind: 'message', voice: 'is', codes: [service] };
};

/** What a service itself was answered says nothing yet of what it returns. */
const OF_DEPENDENCY = /下游|第三方|downstream|third[- ]party/i;

const fromNumbers = (text: string): Claim | undefined => {
  const http2 = http2ErrorIn(text);
  const code = http2 === undefined ? undefined : codeOfHttp2(http2);
  if (http2 !== undefined)
    return { kind: 'http2', voice: code ? 'probably' : 'pages', codes: code ? [code] : [] };
  const http = httpStatusIn(text);
  if (http === undefined || OF_DEPENDENCY.test(text)) return undefined;
  const codes = codesOfHttp(http, text);
  return { kind: 'http', voice: codes.length > 0 ? 'probably' : 'pages', codes };
};

/** Texts of programs that contain names and numbers of codes although no call failed. */
const foreignKind = (text: string): TextKind | undefined => {
  if (!isForeign(text)) return undefined;
  if (isServiceConfig(text)) return 'service-config';
  return http2ErrorIn(text) === undefined && !/HTTP\/?2/.test(text) ? 'http' : 'http2';
};

/** Returns the known messages that these codes carry: beside a bare name a message tells the cause. */
const messagesBeside = (text: string, known: Catalogue, codes: readonly CodeName[]): readonly string[] => {
  const carried = known.messages.filter(
    ({ code, alsoCodes }) => codes.includes(code) || alsoCodes?.some((also) => codes.includes(also)),
  );
  return pasted(text, { ...known, messages: carried })?.messages ?? [];
};

/** Returns what a text holds of what programs print, besides the status that answers it alone. */
export const printIn = (text: string, known: Catalogue, found: Pasted | undefined): Print => ({
  claim: (kind, names) => {
    if (isMetrics(text)) return { kind: 'log', voice: 'pages', codes: [] };
    const printed = fromPrint(text, found, kind, names);
    const foreign = foreignKind(text);
    const isOutweighed = printed?.status !== undefined && !isBare(printed.status, names);
    return foreign && !isOutweighed ? { kind: foreign, voice: 'pages', codes: [] } : printed;
  },
  messagesBeside: (codes) => messagesBeside(text, known, codes),
  numbers: () => fromNumbers(text),
  naming: (names) => namingIn(text, names),
});
