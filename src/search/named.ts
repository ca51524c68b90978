import { codeByNumber, codeNames, type CodeName } from '../data/names.ts';
import { codeBySpelling, namesOf } from './exact.ts';
import { HAN } from './han.ts';
import { isInner } from './inner.ts';

/** A code that a sentence names, and where. */
export interface Named {
  readonly code: CodeName;
  readonly start: number;
  readonly end: number;
}

const spellings = [
  ...new Set(codeNames.flatMap((code) => namesOf(code)).filter((name) => /^[A-Z_]+$/.test(name))),
];
const camel = (name: string): string =>
  name.replace(/_?([A-Z])([A-Z]*)/g, (_, first: string, rest: string) => first + rest.toLowerCase());

const capitalised = (name: string): string =>
  name.replace(/([A-Z])([A-Z]*)/g, (_, first: string, rest: string) => first + rest.toLowerCase());

const longestFirst = (names: readonly string[]): string =>
  names.toSorted((a, b) => b.length - a.length).join('|');

const SCREAMING = spellings.filter((name) => name !== 'OK');
/** Of two words or more, so that no everyday word is taken for a name: `NotFound`, `not_found`, `not-found`. */
const COMPOUND = SCREAMING.filter((name) => name.includes('_'));
/** One word, which is a name only where its surroundings say so: `codes.Internal`, `Code::Ok`, `code = Unknown`. */
const SINGLE = spellings.filter((name) => !name.includes('_'));

const singleForms = longestFirst(SINGLE.flatMap((name) => [name, camel(name), name.toLowerCase()]));

/** One word with a capital, which is a name where a name of several words is set against it: `Aborted or NotFound`. */
const CAPITALS = longestFirst(SINGLE.filter((name) => name !== 'OK').map(camel));
const WORDS = longestFirst([...COMPOUND, ...COMPOUND.map(camel)]);

const NAMES = new RegExp(
  [
    `(?<![\\w./-])(?:${longestFirst(SCREAMING)})(?![\\w-])`,
    `(?<![\\w/-])(?:${longestFirst([...COMPOUND.map(camel), ...COMPOUND.map(capitalised)])})(?=(?:Error|Exception|Status|Failure)?(?![\\w-]))`,
    `(?<![\\w./-])(?:${longestFirst(COMPOUND.flatMap((name) => [name.toLowerCase(), name.toLowerCase().replaceAll('_', '-')]))})(?![\\w./-])`,
    `(?<=\\b(?:StatusCodes?|codes|Code|code|Status|GRPCStatus|RPCError|GrpcError)(?:\\.|::))(?:${singleForms}|${longestFirst(COMPOUND)})\\b`,
    `(?<=\\b(?:\\w*errors?\\.|Code_?))(?:${longestFirst([...SINGLE.map(camel), ...COMPOUND, ...COMPOUND.map(camel)])})\\b`,
    `(?<=\`)(?:${singleForms})(?=\`)`,
    `(?<=\\bcode (?:= )?["']?)(?:${singleForms})\\b`,
    `(?<![\\w./-])(?:${CAPITALS})(?= (?:or|vs\\.?) (?:${WORDS})\\b)`,
    `(?<=\\b(?:${WORDS}) (?:or|vs\\.?) )(?:${CAPITALS})(?![\\w-])`,
    `(?<=(?:状态|状态码|错误码)(?:为|是|：|:) ?)(?:${singleForms})(?![\\w-])`,
  ].join('|'),
  'g',
);

/** So much of a text is read for names of codes. */
export const MOST_NAMING = 2400;

/** A sentence names a handful of codes; a list of them all asks for none. */
const MOST = 20;

/** Before the name of a class: its package; before a reason of Kubernetes: how its command line prints it. */
const PACKAGE = /(?:\b[a-z]\w*\.){2,}[\w.$]*$|\bError from server \($/;
const OF_GRPC = /grpc|google|firebase|\brpc\b/i;
/** Programs that are called over gRPC and whose errors are its codes. */
const SPEAKS_GRPC =
  /firestore|pub\/?sub|spanner|bigquery|bigtable|etcd|temporal|qdrant|milvus|weaviate|zeebe|dapr|argo ?cd|tonic|otlp|\bcsi\b|tikv|nacos|kubelet|containerd|zrpc/i;
const LONGEST_PACKAGE = 120;

/** Tells whether a name is that of a class of another program: `org.example.client.NotFoundException`. */
const isForeignClass = (text: string, start: number): boolean => {
  const prefix = PACKAGE.exec(text.slice(Math.max(0, start - LONGEST_PACKAGE), start))?.[0];
  return prefix !== undefined && !OF_GRPC.test(prefix);
};

/** Tells whether a name is that of an exception, which every library has, in a text that does not speak of gRPC. */
const isForeignException = (text: string, end: number): boolean =>
  text.startsWith('Exception', end) && !OF_GRPC.test(text) && !SPEAKS_GRPC.test(text);

/** Returns the codes that a text names in a form that no everyday word has, in its order. */
export const namedCodes = (text: string): Named[] => {
  const found: Named[] = [];
  for (const match of text.matchAll(NAMES)) {
    const end = match.index + match[0].length;
    if (isForeignClass(text, match.index) || isForeignException(text, end)) continue;
    const code = isInner(text, match.index) ? undefined : codeBySpelling(match[0]);
    if (code) found.push({ code, start: match.index, end });
    if (found.length === MOST) break;
  }
  return found;
};

/** Everyday words that name a code only beside a word for codes or errors, or in quotation marks. */
const EVERYDAY =
  'deadline exceeded|resource exhausted|permission denied|failed precondition|precondition ?failed|invalid ?argument|already exists|out of range|data loss|not found|unavailable|unimplemented|unauthenticated|aborted|cancell?ed|internal|unknown|not_implemented|invalidarguement';
const BESIDE = 'grpc|status|status ?codes?|codes?|errors?|exceptions?';
/** Everyday words of which nothing but a code is called so. */
const RARE = 'resource exhausted|failed precondition|(?<!context )deadline exceeded';
/** Between two of them: one is set against the other. */
const BETWEEN = 'not|instead of|rather than|over';
const SOFT = new RegExp(
  [
    `(?<=["'“\`])(?:${EVERYDAY})(?=["'”\`])`,
    `\\b(?:${EVERYDAY})(?= (?:response )?(?:errors?|status|codes?|exceptions?)\\b(?! handl| messag| detail| codes))`,
    `(?<=\\b(?:status|code|error|to|as|return|returns|vs\\.?|versus|with|not|grpc) )(?:Unavailable|Unimplemented|Unauthenticated|Aborted|Cancell?ed|Internal|Unknown|NotFound|NOT_IMPLEMENTED)\\b`,
    `(?<=\\b(?:${BESIDE}) (?:code )?(?:is |was |for |= ?|: ?)?)(?:${EVERYDAY})\\b(?! (?:messag|detail|handl))`,
    `\\b(?:${RARE})\\b`,
    `\\b(?:${EVERYDAY})(?=,? (?:${BETWEEN}) (?:${EVERYDAY})\\b)`,
    `(?<=\\b(?:${EVERYDAY}),? (?:${BETWEEN}) )(?:${EVERYDAY})\\b`,
    `(?<=(?:vs\\.?|versus) )(?:${EVERYDAY})\\b`,
    `\\b(?:${EVERYDAY})(?= (?:vs\\.?|versus) )`,
    `(?<=\\bretr(?:y|ies|ying)\\b[^.\\n]{0,30} (?:on|after) )(?:${EVERYDAY})\\b`,
    `(?<=\\b(?:can|may|should|safe to)\\b[^.\\n]{0,20} retry )(?:${EVERYDAY})(?=\\W*$)`,
    `(?<=\\bdifferences? between (?:(?:${EVERYDAY}) and )?)(?:${EVERYDAY})\\b`,
    `(?<=\\breturn )(?:unavailable|unimplemented|unauthenticated|aborted|cancell?ed)\\b`,
    `(?<=\\bGrpc)(?:Unavailable|NotFound|Internal|Unknown|Aborted|Cancelled)(?= error)`,
    `(?<=(?:[统統]一[为為]|收到的?|返回|回傳|[报報]|是 ?\\d{0,2}) ?)(?:unknown|internal|unavailable|aborted|unimplemented|cancell?ed)(?![\\w-])`,
  ].join('|'),
  'gi',
);

/** A code by its number, in a sentence about gRPC that says so: `the grpc code should be 16`, `grpc 14 after a restart`. */
const NUMBERED = new RegExp(
  [
    String.raw`(?<=\bg?rpc\b[^.\n]{0,40}\bcode\b[^.,\n\d]{0,16} |\b(?:error|status)(?: code)? |\bcode )\d{1,2}\b(?![.%:/-]?\w)`,
    String.raw`(?<=\bg?rpc )\d{1,2}(?= (?:after|when|during|on|重启|重啟|部署|发布)|之后|之後|时|$)`,
    String.raw`(?<=(?:报错?|報錯?|返回|回傳|收到) ?)\d{1,2}(?![.%:/-]?\w| ?[秒分个個次条條天种種行页頁笔筆])`,
  ].join('|'),
  'gi',
);
/** In a sentence about anything, who got it says that a number is a code: `we got code 8 from the server`. */
const RECEIVED_NUMBER =
  /(?<=\b(?:got|gets?|getting|receiv\w+|returns?|returned) (?:an? |the )?(?:error |status )?code )\d{1,2}(?= (?:from|when|under|on|after|for)\b)|(?<=\bcode )\d{1,2}(?= desc\b)/gi;
/** Beside these a number is one of HTTP/2, of a process or of another protocol. */
const OTHER_NUMBERS = /RST_?STREAM|GO_?AWAY|http|exit|errno|upstream|codespace|signal/i;
/** In the middle of a sentence about gRPC only a name begins with a capital. */
const CAPITALISED =
  /(?<=\b(?:an?|of|by|than|with|gets?|got|throws?|sends?|receives?|received|returned|returning|logs?|reports?|reported|shows?|sees?|raises?|sporadic|random|frequent|occasional|intermittent|constant|many) |grpc: )(?:Unavailable|Unimplemented|Unauthenticated|Aborted|Cancell?ed|Internal|Unknown)\b(?! (?:Server|Error|error|[Ss]ervice|[Mm]ethod))/g;

/** Names of two words, which in a sentence about gRPC are no everyday words. */
const TWO_WORDS = /\b(?:permission denied|(?<=context )deadline exceeded|invalid argument)\b/gi;
/** What else is denied while a program is built or started. */
const OF_FILES =
  /\bfiles?\b|protoc|chmod|mkdir|EACCES|\.sock\b|socket|install|\bnpm\b|\bpip\b|\bplugin\b|director/i;

const numbered = (text: string, form: RegExp): Named[] =>
  OTHER_NUMBERS.test(text)
    ? []
    : [...text.matchAll(form)].flatMap((match): Named[] => {
        const code = codeByNumber(Number(match[0]));
        return code ? [{ code, start: match.index, end: match.index + match[0].length }] : [];
      });

/** Returns the codes that a sentence about gRPC names by number, by a capital or in two words. */
const namedInPassing = (text: string): Named[] => [
  ...numbered(text, NUMBERED),
  ...[...text.matchAll(CAPITALISED), ...(OF_FILES.test(text) ? [] : text.matchAll(TWO_WORDS))].flatMap(
    (match): Named[] => {
      const code = codeBySpelling(match[0]);
      return code ? [{ code, start: match.index, end: match.index + match[0].length }] : [];
    },
  ),
];

/** The Chinese names of codes, which are everyday words: they count only where codes are compared. */
const CHINESE_NAMES = new RegExp(
  longestFirst([...new Set(codeNames.flatMap((code) => namesOf(code)).filter((name) => HAN.test(name)))]),
  'g',
);
const COMPARED_IN_CHINESE = /区别|差别|对比|差异|不同|区分/;
const LONGEST_COMPARISON = 40;

/** Returns the codes that a short Chinese question compares by their Chinese names. */
const comparedInChinese = (text: string): Named[] => {
  if (text.length > LONGEST_COMPARISON || !COMPARED_IN_CHINESE.test(text)) return [];
  const found = [...text.matchAll(CHINESE_NAMES)].flatMap((match): Named[] => {
    const code = codeBySpelling(match[0]);
    return code ? [{ code, start: match.index, end: match.index + match[0].length }] : [];
  });
  return new Set(found.map(({ code }) => code)).size === 2 ? found : [];
};

const UNKNOWN_SUBJECT = /^ (?:service|method|procedure|field|host|authority|command|flag|type|model|user)\b/i;

/** Returns the codes that a sentence names in everyday words; weaker than a name, stronger than a description. */
export const softlyNamed = (text: string): Named[] => {
  const found: Named[] = comparedInChinese(text);
  for (const match of text.matchAll(SOFT)) {
    // Programs print `error = unknown` of errors that have no name.
    if (/^unknown$/.test(match[0]) && /\berrors? ?= ?$/i.test(text.slice(0, match.index))) continue;
    // `code for unknown enum value` asks for a code of something unknown.
    if (/^unknown$/.test(match[0]) && /\b(?:for|when|if) (?:an? )?$/i.test(text.slice(0, match.index)))
      continue;
    // Libraries print `unknown service` and `unknown method` with other codes.
    if (/^unknown$/i.test(match[0]) && UNKNOWN_SUBJECT.test(text.slice(match.index + match[0].length)))
      continue;
    // Operating systems deny files in the same words.
    if (/^permission/i.test(match[0]) && OF_FILES.test(text) && !OF_GRPC.test(text)) continue;
    const code = codeBySpelling(match[0].replace(/arguement/i, 'argument'));
    if (code && code !== 'OK') found.push({ code, start: match.index, end: match.index + match[0].length });
    if (found.length === MOST) break;
  }
  const passing =
    OF_GRPC.test(text) || SPEAKS_GRPC.test(text) || /\bstub\b/i.test(text)
      ? namedInPassing(text)
      : numbered(text, RECEIVED_NUMBER);
  return [...found, ...passing].sort((a, b) => a.start - b.start);
};

/** Returns each code once, in the order of the names. */
export const codesOf = (names: readonly Named[]): CodeName[] => [...new Set(names.map(({ code }) => code))];
