import { parseTree, type Node, type ParseError } from 'jsonc-parser';

/** A JSON value with its place in the text. */
export type Json =
  | {
      readonly kind: 'object';
      readonly at: number;
      readonly end: number;
      readonly members: readonly Member[];
    }
  | { readonly kind: 'array'; readonly at: number; readonly end: number; readonly items: readonly Json[] }
  | {
      readonly kind: 'string' | 'number' | 'boolean' | 'null';
      readonly at: number;
      readonly end: number;
      readonly value: string | number | boolean | null;
      /** The value as it is written. */
      readonly raw: string;
    };

/** One key of an object. */
export interface Member {
  readonly key: string;
  readonly at: number;
  readonly end: number;
  readonly value: Json;
}

/** What a text is as JSON. */
export interface Parsed {
  /** The value, as far as it could be read; absent in an empty text. */
  readonly root?: Json;
  /** The place of the first fault. */
  readonly fault?: number;
}

/** Deeper than any service config, and shallow enough for a parser that calls itself. */
const DEEPEST = 100;

/** Tells where the text opens its hundredth level, or -1. */
const tooDeep = (text: string): number => {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at++;
      else if (character === '"' || character === '\n') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') {
      if (++depth > DEEPEST) return at;
    } else if (character === '}' || character === ']') depth--;
  }
  return -1;
};

const convert = (node: Node, text: string): Json => {
  const place = { at: node.offset, end: node.offset + node.length };
  if (node.type === 'object') {
    const members: Member[] = [];
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (!key || !value) continue;
      members.push({
        key: String(key.value),
        at: key.offset,
        end: key.offset + key.length,
        value: convert(value, text),
      });
    }
    return { kind: 'object', ...place, members };
  }
  if (node.type === 'array')
    return { kind: 'array', ...place, items: (node.children ?? []).map((child) => convert(child, text)) };
  const kind = node.type === 'property' ? 'null' : node.type;
  const raw = text.slice(place.at, place.end);
  return { kind, ...place, value: node.value as string | number | boolean | null, raw };
};

/** Reads a text as strict JSON, as far as it goes. Never throws. */
export const parseJson = (text: string): Parsed => {
  const deep = tooDeep(text);
  if (deep >= 0) return { fault: deep };
  const errors: ParseError[] = [];
  const node = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const fault = errors.length ? Math.min(...errors.map(({ offset }) => offset)) : undefined;
  return { ...(node ? { root: convert(node, text) } : {}), ...(fault === undefined ? {} : { fault }) };
};
