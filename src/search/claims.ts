import type { CodeName } from '../data/names.ts';
import { isSharedText } from './fragments.ts';
import type { TextKind } from './kinds.ts';
import type { Neighbourhood, Unit } from './units.ts';

/** How near the nearest phrase must be, and which share of the votes its code must have. Fitted on the work part. */
interface Enough {
  readonly fit: number;
  readonly share: number;
}

/** A few everyday words describe a situation. */
const PLAIN: Enough = { fit: 0.5, share: 0.5 };
/** Names, numbers and punctuation tell of a product, a file or a log, about which the phrases know nothing. */
const PARTICULAR: Enough = { fit: 0.5, share: 0.75 };
const WHICH_CODE: Enough = { fit: 0.4, share: 0.45 };

const LONGEST_PLAIN = 60;
const KNOWN_CAPITALS = /^[A-Z](?=[a-z ])|\b(?:I|g?RPC|GRPC|API|ID|TLS|HTTP|DB)\b|gRPC/g;

/** An apostrophe within a word and small numbers are everyday writing. */
const PARTICULAR_SIGNS = /[A-Z`"{}<>_=:()[\]/\\]|\w\.\w|\d{3,}|'(?![a-z])|(?<![a-z])'/;

const isPlain = (text: string): boolean =>
  text.length <= LONGEST_PLAIN && !PARTICULAR_SIGNS.test(text.replace(KNOWN_CAPITALS, ''));

/** A text that names gRPC and tells of no trouble is about a topic; one with names and numbers and without gRPC is about another program. */
const OF_GRPC = /grpc|\brpc\b|状态码|錯誤碼|错误码|status code/i;

const enoughFor = (kind: TextKind, text: string): Enough | undefined => {
  if (kind === 'which-code') return WHICH_CODE;
  if (kind !== 'symptom' && kind !== 'other') return undefined;
  if (isPlain(text) && !(kind === 'other' && OF_GRPC.test(text))) return PLAIN;
  return OF_GRPC.test(text) ? PARTICULAR : undefined;
};

/** Success is claimed only of a text in which nothing failed. */
const NOT_SUCCESS = /\bnot\b|n't\b|\bfail|\berror|\bwithout\b|不|没|失败|错误|异常|無|沒|失敗|錯/i;

/** What a claim from plain words says, and the unit that it rests on. */
export interface WordClaim {
  readonly code: CodeName;
  readonly unit: Unit;
}

/** @returns the code that the nearest units speak for, where one is far ahead and the kind of text lets it claim. */
export const claimFromWords = (
  kind: TextKind,
  text: string,
  { units, votes }: Neighbourhood,
): WordClaim | undefined => {
  const enough = enoughFor(kind, text);
  const [vote] = votes;
  const code = vote?.code;
  if (!enough || !vote || !code || vote.share < enough.share) return undefined;
  if (code === 'OK' && NOT_SUCCESS.test(text)) return undefined;
  const near = units.find(({ unit }) => unit.code === code);
  if (!near || near.fit < enough.fit) return undefined;
  const [kindOfUnit, id = ''] = near.unit.id.split('/');
  // What TLS and sockets print for every program proves no call of gRPC.
  if (kindOfUnit === 'message' && isSharedText([id], text)) return undefined;
  return { code, unit: near.unit };
};
