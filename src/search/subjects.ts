import { frameworkWords } from '../data/phrases/frameworks.ts';
import { libraryWords } from '../data/phrases/libraries.ts';
import { systemWords } from '../data/phrases/systems.ts';

/** Of a longer text the beginning says which program it is about. */
const SEEN = 300;
/** Shorter names are everyday words or parts of them: `go`, `nest`, `node`. */
const LEAST_LETTERS = 5;
/** A name that is an everyday verb. */
const EVERYDAY = 'connect';
/** Short names that no everyday word has. */
const SHORT = /^(?:etcd|dapr|otlp|gnmi|dubbo|java|ruby|rust|php|csi|lnd|tikv|tidb|\.net|c#|c\+\+)$/;

const escaped = (word: string): string =>
  word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]/g, '[ -]?');

/** Beside one of these a short name is no everyday word: `in go`, `go grpc`, `node 怎么`. */
const BEFORE = '(?:\\b(?:in|for|with|using|from|grpc|use)|用|在|使用) ?';
const AFTER = '(?= ?(?:grpc|rpc|client|server|客户端|服务端|语言|里|中|怎么|如何|怎麼))';

/** A program that the site has a page about, and how a text names it. */
interface Subject {
  readonly unit: string;
  readonly pattern: RegExp;
}

const subjectsOfKind = (kind: string, words: Readonly<Record<string, readonly string[]>>): Subject[] =>
  Object.entries(words).map(([id, names]) => {
    const isTelling = (name: string) => name.length >= LEAST_LETTERS || SHORT.test(name);
    const known = names.filter((name) => name !== EVERYDAY);
    const telling = known.filter(isTelling).map(escaped).join('|');
    const short = known
      .filter((name) => !isTelling(name))
      .map((name) => `${BEFORE}${escaped(name)}(?![\\w/])|(?<![\\w/.-])${escaped(name)}${AFTER}`);
    return {
      unit: `${kind}/${id}`,
      pattern: new RegExp([`(?<![\\w/-])(?:${telling || '$.'})(?![\\w/])`, ...short].join('|'), 'i'),
    };
  });

const SUBJECTS: readonly Subject[] = [
  ...subjectsOfKind('framework', frameworkWords),
  ...subjectsOfKind('system', systemWords),
  ...subjectsOfKind('library', libraryWords),
];

/** Returns ids of the units about the programs that a text names, frameworks and systems before languages. */
export const subjectsOf = (text: string): string[] => {
  const seen = text.slice(0, SEEN);
  return SUBJECTS.filter(({ pattern }) => pattern.test(seen)).map(({ unit }) => unit);
};
