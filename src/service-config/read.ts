import { MOST_CHARACTERS } from './input.ts';
import { readBalancing } from './balancing.ts';
import { readHealth, readThrottle, type Throttle } from './channel.ts';
import { readEntry, type Entry } from './entry.ts';
import { KEYS, noteKeys, noteTwice } from './keys.ts';
import type { Notes } from './notes.ts';
import type { RunLibrary } from './observation.ts';
import { Reader, shown, type JsonObject } from './reader.ts';
import { parseJson, type Parsed } from './tree.ts';
import { unquotedAt } from './unquoted.ts';

/** A config as one library understands it. */
export interface Reading {
  readonly accepted: boolean;
  readonly entries: readonly Entry[];
  readonly throttle?: Throttle;
}

const readEntries = (reader: Reader, root: JsonObject): Entry[] => {
  const field = reader.member(root, 'methodConfig');
  if (!field) {
    noteMissingWrapper(reader, root);
    return [];
  }
  const node = field.value;
  if (node.kind !== 'array') {
    if (reader.is('grpc-js') || (node.kind === 'null' && reader.is('grpc-go')))
      reader.ignore('method-config-not-list', node, shown(node));
    else reader.reject('method-config-not-list', node, shown(node));
    return [];
  }
  const taken = new Set<string>();
  return node.items.flatMap((item) => readEntry(reader, item, taken) ?? []);
};

/** A policy, or an entry, where the whole config belongs: every library passes over it. */
const noteMissingWrapper = (reader: Reader, root: JsonObject): void => {
  const inner: readonly string[] = [...KEYS.entry, ...KEYS.retry];
  const first = root.members.find(({ key }) => inner.includes(key));
  if (first) reader.ignore('wrapper-missing', first, first.key);
  const choice = root.members.find(({ key }) => key === 'serviceConfig');
  if (choice) reader.ignore('dns-form', choice, choice.key);
};

const BYTE_ORDER_MARK = '\uFEFF';

/** grpc-java drops a byte order mark, and looks at nothing behind the value. */
export const asJavaReads = (parsed: Parsed, text: string): Parsed => {
  const read = text.startsWith(BYTE_ORDER_MARK) ? ` ${text.slice(1)}` : text;
  const own = read === text ? parsed : parseJson(read);
  if (own.fault === undefined || !own.root) return own;
  const value = parseJson(read.slice(0, own.root.end));
  return value.fault === undefined ? value : own;
};

const noteMalformed = (reader: Reader, text: string, at: number): void => {
  const word = unquotedAt(text, at);
  if (word) reader.reject('json-unquoted', word, word.found, word.instead);
  else reader.reject('json-malformed', { at, end: at + 1 });
};

const readRoot = (reader: Reader, parsed: Parsed, text: string): Omit<Reading, 'accepted'> => {
  const { root, fault } = reader.is('grpc-java') ? asJavaReads(parsed, text) : parsed;
  const nothing = { entries: [] };
  if (text.length > MOST_CHARACTERS) {
    reader.ignore('too-long', { at: 0, end: 0 });
    return nothing;
  }
  if (fault !== undefined || !root) {
    // grpc-js takes no text for no config.
    if (text === '' && reader.is('grpc-js')) reader.remark('json-empty', { at: 0, end: 0 });
    else if (!text.trim()) reader.reject('json-empty', { at: 0, end: 0 });
    else noteMalformed(reader, text, fault ?? 0);
    return nothing;
  }
  noteTwice(reader, root);
  if (root.kind !== 'object') {
    const passes =
      (root.kind === 'null' && reader.is('grpc-go', 'grpc-java')) ||
      (root.kind === 'array' && reader.is('grpc-js'));
    if (passes) reader.ignore('root-not-object', root, shown(root));
    else reader.reject('root-not-object', root, shown(root));
    return nothing;
  }
  noteKeys(reader, root, 'root');
  const entries = readEntries(reader, root);
  readBalancing(reader, root);
  readHealth(reader, root);
  const throttle = readThrottle(reader, root, !reader.is('grpc-go') || hasEntries(reader, root));
  return { entries, ...(throttle ? { throttle } : {}) };
};

const hasEntries = (reader: Reader, root: JsonObject): boolean => {
  const field = reader.member(root, 'methodConfig');
  return field !== undefined && field.value.kind !== 'null';
};

/** Reads a config the way one library does. */
export const readConfig = (parsed: Parsed, text: string, library: RunLibrary, notes: Notes): Reading => {
  const reading = readRoot(new Reader(library, notes), parsed, text);
  return { ...reading, accepted: !notes.rejectedBy(library) };
};
