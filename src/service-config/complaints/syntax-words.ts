import { byteLength, goQuoted } from './texts.ts';
import type { SyntaxFault, Wanted } from './syntax.ts';

/** How encoding/json names what it looked for. */
const GO_WANTED = {
  value: 'looking for beginning of value',
  'first-key': 'looking for beginning of object key string',
  key: 'looking for beginning of object key string',
  colon: 'after object key',
  'comma-in-object': 'after object key:value pair',
  'comma-in-array': 'after array element',
  end: 'after top-level value',
} as const satisfies Record<Exclude<Wanted, 'token'>, string>;

/** What V8 says instead of naming the token. */
const V8_WANTED = {
  'first-key': "Expected property name or '}'",
  key: 'Expected double-quoted property name',
  colon: "Expected ':' after property name",
  'comma-in-object': "Expected ',' or '}' after property value",
  'comma-in-array': "Expected ',' or ']' after array element",
} as const;

/** Characters that V8 shows before and after the place. */
const V8_CONTEXT = 10;

const place = (text: string, at: number): { line: number; column: number } => {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

/** Returns what encoding/json says; it names the first byte of a character, as if it were one. */
export const goSyntax = (text: string, { at, wanted }: SyntaxFault): string | undefined => {
  if (wanted === 'token') return undefined;
  if (at >= text.length) return 'unexpected end of JSON input';
  const [byte = 0] = new TextEncoder().encode(text.slice(at, at + 2));
  const character = String.fromCharCode(byte);
  const quoted =
    character === "'"
      ? String.raw`'\''`
      : character === '"'
        ? `'"'`
        : `'${goQuoted(character).slice(1, -1)}'`;
  return `invalid character ${quoted} ${GO_WANTED[wanted]}`;
};

const v8Token = (text: string, at: number): string => {
  if (at >= text.length) return 'Unexpected end of JSON input';
  const from = text.length > 2 * V8_CONTEXT && at >= V8_CONTEXT ? at - V8_CONTEXT : 0;
  const to = text.length > 2 * V8_CONTEXT && at < text.length - V8_CONTEXT ? at + V8_CONTEXT : text.length;
  const shown = `${from > 0 ? '...' : ''}"${text.slice(from, to)}"${to < text.length ? '...' : ''}`;
  return `Unexpected token '${text[at] ?? ''}', ${shown} is not valid JSON`;
};

/** Returns what V8 says of a text, as Node prints it. */
export const v8Syntax = (text: string, { at, wanted }: SyntaxFault): string | undefined => {
  if (wanted === 'token') return undefined;
  if (wanted === 'value') return v8Token(text, at);
  const { line, column } = place(text, at);
  const where = `at position ${at} (line ${line} column ${column})`;
  return wanted === 'end'
    ? `Unexpected non-whitespace character after JSON ${where}`
    : `${V8_WANTED[wanted]} in JSON ${where}`;
};

/** Returns what C core says of a text. At the end of the text it counts back to the last byte, in 64 bits. */
export const coreSyntax = (text: string, { at, wanted }: SyntaxFault): string | undefined => {
  if (wanted === 'token') return undefined;
  const index = byteLength(text.slice(0, at)) - (at < text.length ? 0 : 1);
  return `JSON parsing failed: [JSON parse error at index ${BigInt.asUintN(64, BigInt(index))}]`;
};

const LENIENT = 'Use JsonReader.setStrictness(Strictness.LENIENT) to accept malformed JSON';

/** What Gson says at a value that is none, and whether it has read over the character by then. */
const gsonValue = (character: string, inside: SyntaxFault['inside']): { says: string; read: boolean } => {
  if (/[\],;]/.test(character))
    return { says: inside === 'array' ? LENIENT : 'Unexpected value', read: true };
  if (/['/#]/.test(character)) return { says: LENIENT, read: true };
  return { says: /[}:]/.test(character) ? 'Expected value' : LENIENT, read: false };
};

const gsonWord = (character: string, wanted: Wanted): string => {
  if (/[/#]/.test(character)) return LENIENT;
  switch (wanted) {
    case 'key':
      return character === '}' ? 'Expected name' : LENIENT;
    case 'colon':
      return character === '=' ? LENIENT : "Expected ':'";
    case 'comma-in-object':
      return character === ';' ? LENIENT : 'Unterminated object';
    case 'comma-in-array':
      return character === ';' ? LENIENT : 'Unterminated array';
    default:
      return LENIENT;
  }
};

/** Returns where a number or a word begins that goes up to a place; the place itself where none does. */
const beginOfLiteral = (text: string, at: number): number => {
  let begin = at;
  while (/[\w.+-]/.test(text[begin - 1] ?? '')) begin -= 1;
  return begin;
};

const malformed = (says: string, text: string, at: number, path: string): string => {
  const { line, column } = place(text, at);
  return `com.google.gson.stream.MalformedJsonException: ${says} at line ${line} column ${column} path ${path}\nSee https://github.com/google/gson/blob/main/Troubleshooting.md#malformed-json`;
};

/** Returns what Gson says of a text; `undefined` for a word that it takes in capitals. */
export const gsonSyntax = (text: string, { at, wanted, path, inside }: SyntaxFault): string | undefined => {
  if (wanted === 'token' || wanted === 'end') return undefined;
  const { line, column } = place(text, at);
  if (at >= text.length)
    return `java.io.EOFException: End of input at line ${line} column ${column} path ${path}`;
  if (/^(?:true|false|null)\b/i.test(text.slice(at, at + 6))) return undefined;
  const character = text[at] ?? '';
  const begin = beginOfLiteral(text, at);
  // It takes what directly follows a number or a word for a part of it, and complains where that begins.
  if (begin < at && !/[\s{}[\]:,]/.test(character)) {
    const before = (index: string) => String(Number(index) - 1);
    return malformed(LENIENT, text, begin, inside === 'array' ? path.replace(/\d+(?=\]$)/, before) : path);
  }
  const { says, read } =
    wanted === 'value' ? gsonValue(character, inside) : { says: gsonWord(character, wanted), read: true };
  return malformed(says, text, read ? at + 1 : at, path);
};
