import { parseJson, type Json } from './tree.ts';

/** A config taken out of what was pasted. */
export interface Input {
  /** The config as JSON. */
  readonly json: string;
  /** Where it begins in what was pasted; absent where it was written in another form there. */
  readonly base?: number;
  readonly form: 'json' | 'program' | 'dns';
  /** What each choice of a DNS record asks of a client, as it is written; absent where there is no list of them. */
  readonly choices?: readonly string[];
  /** Which of the choices was taken, from 0. */
  readonly chosen?: number;
}

/** What a choice of a DNS record may ask of a client, as gRFC A2 names it. */
const CONDITIONS = ['clientLanguage', 'clientHostname', 'percentage'];
/** Characters of the conditions that are shown. */
const MOST_SHOWN = 200;

/** Tells which clients take a choice, as it is written; empty where all do. */
const conditionsOf = (json: string, { members }: Extract<Json, { kind: 'object' }>): string =>
  members
    .filter(({ key }) => CONDITIONS.includes(key))
    .map(({ key, value }) => `${key}: ${json.slice(value.at, value.end).replace(/\s+/g, ' ')}`)
    .join(', ')
    .replaceAll('`', '')
    .slice(0, MOST_SHOWN);

/** Longer than any service config that anybody keeps; what is longer is not looked at. */
export const MOST_CHARACTERS = 65_536;

/** Returns the content of each string literal. One pass, since a pattern would start over at each quote. */
const literals = (text: string): string[] => {
  const found: string[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '"') {
      if (start >= 0) found.push(text.slice(start, at));
      start = start >= 0 ? -1 : at + 1;
    }
  }
  return found;
};

const unescape = (literal: string): string => {
  try {
    return String(JSON.parse(`"${literal}"`));
  } catch {
    return literal.replace(/\\(["'\\])/g, '$1');
  }
};

/** Takes the text out of a literal of Go, Java, Python or JavaScript, also of several that are joined. */
const fromProgram = (text: string): Omit<Input, 'form'> => {
  if (/[{[,]\s*\\+["n]|"\s*\{\s*"\s*\+/.test(text)) {
    const joined = literals(text).map(unescape).join('');
    if (/^\s*[{[]/.test(joined)) return { json: joined };
  }
  const base = text.search(/[{[]/);
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  return base < 0 || end < base ? { json: text, base: 0 } : { json: text.slice(base, end + 1), base };
};

/** JSON below comments, which no library takes; in a program a comment is followed by code. */
const COMMENTED = /^\s*(?:(?:\/\/[^\n]*\n|\/\*(?:(?!\*\/)[^])*\*\/)\s*)+[{[]/;

/** More choices than this are not listed. */
const MOST_CHOICES = 50;

/** A list of choices, as a DNS TXT record holds it: one of them is taken, the first unless a later one is wanted. */
const fromChoices = (input: Input, wanted: number): Input => {
  const { json, base } = input;
  const { root, fault } = parseJson(json);
  if (fault !== undefined || root?.kind !== 'array') return input;
  const listed = root.items.slice(0, MOST_CHOICES);
  const chosen = wanted in listed ? wanted : 0;
  const choice = listed[chosen];
  if (choice?.kind !== 'object') return input;
  const inner = choice.members.find(({ key }) => key === 'serviceConfig')?.value;
  if (!inner) return input;
  const choices = listed.map((each) => (each.kind === 'object' ? conditionsOf(json, each) : ''));
  return {
    json: json.slice(inner.at, inner.end),
    ...(base !== undefined && { base: base + inner.at }),
    form: 'dns',
    choices,
    chosen,
  };
};

/** Takes the config out of what was pasted: JSON, a literal of a program, a DNS record. */
export const takeConfig = (text: string, choice = 0): Input => {
  if (text.length > MOST_CHARACTERS) return { json: text, base: 0, form: 'json' };
  const [record, quote = ''] = /^\s*("?)grpc_config=/.exec(text) ?? [];
  if (record !== undefined) {
    // A record that is printed in quotes is a literal like one of a program.
    const before = record.length - quote.length;
    const { json, base } = fromProgram(quote + text.slice(record.length));
    return fromChoices({ json, ...(base !== undefined && { base: base + before }), form: 'dns' }, choice);
  }
  if (COMMENTED.test(text) || (/^\s*(?:[{[]|$|null|"?\w*"?\s*$)/.test(text) && !/^\s*[{[]\s*\\/.test(text)))
    return fromChoices({ json: text, base: 0, form: 'json' }, choice);
  return fromChoices({ ...fromProgram(text), form: 'program' }, choice);
};
