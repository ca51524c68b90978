import { codeNames } from '../data/names.ts';
import { nearest } from './nearest.ts';
import type { Json } from './tree.ts';

const UNITS = { ns: 1e-9, us: 1e-6, µs: 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600 } as const;

/** Returns a duration as every library reads it, for what is written in another form; `undefined` where that is a guess. */
export const suggestDuration = (node: Json): string | undefined => {
  if (node.kind === 'number' && Number(node.value) >= 0) return `"${decimal(Number(node.value))}s"`;
  if (node.kind !== 'string') return undefined;
  const match = /^\s*\+?(\d*\.?\d*(?:e-?\d{1,2})?)\s*(ns|us|µs|ms|s|m|h)?\s*$/i.exec(String(node.value));
  const [, amount = '', unit = 's'] = match ?? [];
  const scale = Object.entries(UNITS).find(([name]) => name === unit.toLowerCase())?.[1];
  if (!amount || scale === undefined || !Number.isFinite(Number(amount))) return undefined;
  return `"${decimal(Number(amount) * scale)}s"`;
};

/** Nine decimals at most, without those that say nothing. */
const decimal = (seconds: number): string => seconds.toFixed(9).replace(/\.?0+$/, '') || '0';

/** Spellings of other places that mean one code. */
const OTHER_NAMES = new Map([
  ['CANCELED', 'CANCELLED'],
  ['TIMEOUT', 'DEADLINE_EXCEEDED'],
  ['DEADLINE', 'DEADLINE_EXCEEDED'],
]);

/** Returns the name of the code that is probably meant, in quotes. */
export const suggestCode = (node: Json): string | undefined => {
  if (node.kind === 'number') {
    const name = codeNames[Number(node.value)];
    return name && name !== 'OK' ? `"${name}"` : undefined;
  }
  if (node.kind !== 'string') return undefined;
  const written = String(node.value)
    .trim()
    .replace(/^.*[.:]/, '');
  const numbered = /^\d{1,2}$/.test(written) ? codeNames[Number(written)] : undefined;
  const plain = written
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/[\s-]/g, '_')
    .toUpperCase();
  const name = numbered ?? OTHER_NAMES.get(plain) ?? nearest(plain, codeNames);
  return name && name !== 'OK' ? `"${name}"` : undefined;
};
