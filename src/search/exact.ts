import { aliases } from '../data/aliases.ts';
import { CODE_NUMBERS, codeByNumber, codeNames, type CodeName } from '../data/names.ts';
import { otherNames } from '../data/other-names.ts';

/** A number or a spelling that needs no interpretation. */
export interface ExactMatch {
  readonly kind: 'number' | 'spelling';
  readonly code: CodeName;
}

/** Returns a name without case, separators and punctuation. */
export const squeeze = (text: string): string => text.toLowerCase().replace(/[^a-z0-9\u4e00-\u9fff]/g, '');

/** Returns everything a code is called: the canonical name, what libraries say instead, what people say. */
export const namesOf = (code: CodeName): readonly string[] => [
  code,
  ...(aliases[code] ?? []),
  ...otherNames[code],
];

const bySqueezedName: ReadonlyMap<string, CodeName> = new Map(
  codeNames.flatMap((code) => namesOf(code).map((name) => [squeeze(name), code] as const)),
);

/*
 * One rule covers every notation in `data/spellings`: what is left of a constant without its qualifier,
 * separators and the words that languages wrap around it is the name. A test proves it for each of them.
 */
const WRAPPING =
  'grpc|rpc|status|codes?|errors?|err|is|k|the|what|does|mean|meaning|of|in|错误码|状态码|状态|是什么|什么|意思|怎么办|错误|代表|含义|表示|for|stands?';
const TRAILING = `${WRAPPING}|exception`;
const longestFirst = [...bySqueezedName.keys()].sort((a, b) => b.length - a.length).join('|');
const WRAPPED_NAME = new RegExp(`^(?:${WRAPPING})*?(${longestFirst})(?:${TRAILING})*$`);
/** Who got a number from whom, and in which language. */
const BEFORE_NUMBER = 'number|码|返回|报错|服务端返回|客户端收到|why|doiget|iget|weget|serverreturn(?:s|ed)';
const AFTER_NUMBER = 'node(?:js)?|python|golang|go|java|kotlin|dotnet|csharp|rust|php|ruby|swift|dart';
const WRAPPED_NUMBER = new RegExp(
  `^(?:${WRAPPING}|${BEFORE_NUMBER})*(\\d{1,2})(?:${TRAILING}|${AFTER_NUMBER})*$`,
);
/** A name after its qualifier: `codes.NotFound`, `Code::NotFound`, `firestore/not-found`, `grpc_code="OK"`. */
const QUALIFIED = /^[\w \\.:/>-]{0,60}(?:\.|::|\\|\/|->|=)["']?([a-z][\w -]*?)(?:\(\)|["'])?$/i;
/** After other words, dots and lower case make a host (`cannot resolve cart.internal`) unless they name a code's type. */
const ENDS_IN_HOST = /\s(?!\S*(?:code|status|grpc|error))[a-z\d-]+(?:\.[a-z\d-]+)+$/;
/** The bare number 0 to 16 beside its own name: `14 UNAVAILABLE`, `UNAVAILABLE (14)`. */
const NUMBER_BESIDE = /^\W*(\d{1,2})\b\W*(?=[a-z_])|(?<=[a-z])\W*\b(\d{1,2})\W*$/i;

/** grpcurl and its like exit with the code plus this, to stay clear of the shell's own exit statuses. */
const GRPCURL_EXIT_OFFSET = 64;

/** Returns the code that a name in any spelling stands for: `codes.NotFound`, `not-found`, `kNotFound`, `未找到`. */
export const codeBySpelling = (spelling: string): CodeName | undefined => {
  const whole = WRAPPED_NAME.exec(squeeze(spelling))?.[1];
  if (whole !== undefined) return bySqueezedName.get(whole);
  const tail = ENDS_IN_HOST.test(spelling) ? undefined : QUALIFIED.exec(spelling)?.[1];
  const name = tail === undefined ? undefined : WRAPPED_NAME.exec(squeeze(tail))?.[1];
  return name === undefined ? undefined : bySqueezedName.get(name);
};

const codeByWrittenNumber = (text: string): CodeName | undefined => {
  if (/(?:^\W*|[\s:=])-\d/.test(text)) return undefined;
  const number = WRAPPED_NUMBER.exec(squeeze(text))?.[1];
  return number === undefined ? undefined : codeByNumber(Number(number));
};

const codeByExitStatus = (text: string): CodeName | undefined => {
  const exit = /\bgrpc(?:url|_?health_?probe)\b.{0,40}?\bexit(?:ed)?\b\D{0,30}(\d{1,2})\s*$/i.exec(text)?.[1];
  if (exit === undefined) return undefined;
  return Number(exit) === 0 ? 'OK' : codeByNumber(Number(exit) - GRPCURL_EXIT_OFFSET);
};

/** Longer entries are sentences or logs, which need more than a look at a table. */
const LONGEST_EXACT = 80;

/** Classes of the runtime of Java and .NET have names that codes have as well. */
const OF_RUNTIME = /\b(?:javax?|System|HttpStatus\w{0,9})\.[\w.$]{1,60}$/;

/** Returns the code that a number or a spelling alone names, in any case, separator or notation. */
export const exact = (entered: string): ExactMatch | undefined => {
  if (entered.length > LONGEST_EXACT) return undefined;
  const text = entered.normalize('NFKC').trim();
  if (text.includes('\n') || OF_RUNTIME.test(text)) return undefined;

  const numbered = codeByWrittenNumber(text) ?? codeByExitStatus(text);
  if (numbered) return { kind: 'number', code: numbered };

  const beside = NUMBER_BESIDE.exec(text);
  const number = beside?.[1] ?? beside?.[2];
  const code = codeBySpelling(beside ? text.replace(NUMBER_BESIDE, '') : text);
  if (code === undefined) return undefined;
  return number === undefined || CODE_NUMBERS[code] === Number(number)
    ? { kind: 'spelling', code }
    : undefined;
};
