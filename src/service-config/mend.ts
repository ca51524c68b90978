import { KEYS } from './keys.ts';
import type { Note } from './notes.ts';
import { parseJson, type Json, type Parsed } from './tree.ts';

const has = (root: Extract<Json, { kind: 'object' }>, keys: readonly string[]): boolean =>
  root.members.some(({ key }) => keys.includes(key));

/** Puts a bare policy or a bare entry where it belongs: all methods, since it names none. */
const wrap = (text: string, root: Json): string => {
  if (root.kind !== 'object') return text;
  if (root.members.some(({ key }) => key === 'methodConfig')) return text;
  const own = text.slice(root.at, root.end);
  if (has(root, KEYS.retry) && !has(root, KEYS.entry))
    return `{ "methodConfig": [{ "name": [{}], "retryPolicy": ${own} }] }`;
  if (!has(root, KEYS.entry)) return text;
  const named = root.members.some(({ key }) => key === 'name');
  return `{ "methodConfig": [${named ? own : own.replace('{', '{ "name": [{}],')}] }`;
};

/** Replaces what is wrong where the right form is certain. @returns `undefined` where nothing changes. */
export const mend = (json: string, { root, fault }: Parsed, notes: readonly Note[]): string | undefined => {
  if (!root || fault !== undefined) return undefined;
  let text = json;
  for (const { at, end, instead } of [...notes].sort((a, b) => b.at - a.at))
    if (instead !== undefined) text = text.slice(0, at) + instead + text.slice(end);
  const whole = notes.some(({ rule }) => rule === 'wrapper-missing');
  const shift = text.length - json.length;
  const mended = whole ? wrap(text, { ...root, end: root.end + shift }) : text;
  // A value that stood in quotes may be no JSON without them.
  return mended === json || parseJson(mended).fault !== undefined ? undefined : mended;
};
