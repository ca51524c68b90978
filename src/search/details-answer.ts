import { codeByNumber } from '../data/names.ts';
import type { Answer } from './answer.ts';
import { decodeDetails } from './details.ts';

/** Returns the answer that the status inside encoded details gives, or `undefined` when they hold no code that failed. */
export const answerFromDetails = (value: string): Answer | undefined => {
  const decoded = decodeDetails(value);
  const code = codeByNumber(decoded.status.code);
  if (!decoded.ok || code === undefined || code === 'OK') return undefined;
  const description = decoded.status.message;
  return {
    codes: [code],
    kind: 'status',
    voice: 'is',
    pages: [],
    status: {
      format: 'details',
      code,
      ...(description && { description }),
      detailsBin: value,
      start: 0,
      end: value.length,
    },
    chain: [],
    messages: [],
    terms: [code],
    lines: [],
  };
};
