import type { CodeName } from '../data/names.ts';
import type { Named } from './named.ts';
import { anyOf } from './word-lists.ts';

const ROLES = ['unwanted', 'wanted', 'came', 'mentioned'] as const;
/** What a sentence says of a code that it names: it should not come, it should, it came, or nothing. */
export type Role = (typeof ROLES)[number];

/** Verbs by which a code comes, without their endings: `return` commands, `returns` and `returned` tell. */
const VERBS =
  'return|throw|rais|send|giv|us|report|respond|repl|fail|reject|answer|end|set|yield|surfac|propagat|prefer|show|receiv';
const COMMANDING = `(?:${VERBS})[ey]?\\b(?: with)?`;
const TELLING = `(?:(?:${VERBS})(?:i?e?s|ed|n|ing)|threw|sent|gave|g[eo]ts?|getting|sees?|saw|is|are|was|were|being)\\b`;

/** Before a name: this code should come. */
const WANTING = anyOf(String.raw`
  \b(?:should|must|shall|ought to|(?:want|expect|need)(?:s|ed)?|like to|will|going to|better|could|now)\b(?: (?!not\b|never\b)\w+){0,4}
  (?:^|[:.!?)(\]] ?|\b(?:to|and|please|make \S+) )${COMMANDING}
  \b(?:chang|convert|translat|turn|modif|classif|updat|mak|ensur)(?:e|es|ed|s|ing|y|ies|ied)?\b
  \bswitch(?:es|ed|ing)\b|\bmap(?:s|ped)?\b[^.;\n]{0,30} (?:to|as)\b
  \b(?:specs?|docs|documentation|specification)\b(?: \w+){0,3}? (?:says?|suggests?|requires?)\b|\bbecame\b
  (?:应|應)(?:该|該|当|當)?|改[为為成]|映射[为為到成]|[变變]成|期望|[预預]期|希望|建议|建議|用|新版|现在|現在
`);
/** Before a name: this code should not come. */
const REJECTING = anyOf(String.raw`
  (?:\b(?:not|never|no longer|stop|avoid|without)|n't)\b(?: \w+){0,2}? (?:${VERBS})(?:[ey]|ing|ed)?\b
  \b(?:currently|odd|weird|strange|wrong|incorrect|misleading|confusing|unexpected)\b(?: \w+){0,4}
  \breplac(?:e|es|ed|ing)\b(?! with| by)
  \bfrom\b(?: \w+){0,2}
  \b(?:instead of|rather than)\b(?: \w+){0,2}
  不(?:要|应|该|应该|應該|再)(?:用|使用|返回|把)|而不是|而非|不是|取代
`);
/** Before a name: this code came. */
const COMING = anyOf(String.raw`
  \b(?:${TELLING}|${COMMANDING})
  收到|得到|拿到|却|居然|总是|实际|目前|当前|误[报判]|(?:接口|服[务務]端?|[服伺][务服]器|网关|客[户戶]端|rpc|方法) ?(?:会|會)?(?:返回|回傳|抛出?|报)
`);
const CUES = new RegExp(`(?<unwanted>${REJECTING})|(?<wanted>${WANTING})|(?<came>${COMING})`, 'gi');

const IS = String.raw`^[\s\`'")]*(?:(?:errors?|status|code|response|be|is|was|would|might|may|seems?|a|the|much|more|very|rather) )*`;
/** After a name, the same. */
const AFTER = new RegExp(
  `(?<wanted>${IS}(?:not (?:thrown|returned|sent|raised)|(?:should|must)(?! not)|better|appropriate|right|correct|best|suitable|expected|documented|mak\\w+ \\w* ?sense|fits|what)\\b|^[^，。]{0,6}(?:更合适|才对))|` +
    `(?<unwanted>${IS}(?:misleading|wrong|incorrect|confusing|must not|should not|doesn't)\\b|^[^，。]{0,6}不(?:合[适理]|准确|对|利))`,
  'i',
);

/** Around the words between two names: quotation marks, and the type that the second one belongs to. */
const MARKS = /^[\s`'",/]{1,9}|[\s`'"(:]{1,9}(?:\w+(?:\.|::))*$/g;
/** Between two names: the first one in place of the second one. */
const INSTEAD =
  /\b(?:instead of|rather than|in place of)(?: \w+){0,4}$|\bnot(?: (?:an?|the|as|with|by|returning))?$|\binstead$|(?:而不是|而非|不是)$/i;
/** Before the first and between two names: the first one becomes the second one. */
const CHANGED =
  /(?:\b(?:from|replac\w*|chang\w+|convert\w*|translat\w*|map\w*|treat\w*|turn\w*|modify\w*|switch\w*)\b(?:(?! with| by)[^.;\n]){0,40}|[把将將從从][^，。]{0,10})$/i;
const INTO = /^[^.;,\n]{0,40}\b(?:to|with|as|by|into)\b[^.;,\n]{0,12}$|[为為成到作]了?$/i;
const BECOMES =
  /^(?:->|→|=>|(?:\w+ )?(?:replaced|changed|converted|translated|mapped|turned) (?:to|with|as|by|into)|became)$/i;
/** Between two names: both are meant alike. */
const ALIKE = /^(?:or|and|nor|&|和|或者?|、|以及)?$/i;

/** So much before a name, and after it, tells of it. */
const NEAR = 120;
const SENTENCE_END = /[.!?;]\s|[。！？；\n]/;

/** Returns the role whose group of a pattern matched. */
const roleOfMatch = (match: RegExpMatchArray | null | undefined): Role | undefined =>
  ROLES.find((role) => match?.groups?.[role] !== undefined);

/** Returns the part of a text that belongs to the sentence of what follows. */
const sameSentence = (before: string): string => (before.split(SENTENCE_END).at(-1) ?? '').trimStart();

/** A name, with the words before and after it in its sentence. */
interface Place {
  readonly code: CodeName;
  readonly before: string;
  readonly after: string;
}

const placesOf = (text: string, names: readonly Named[]): Place[] =>
  names.map(({ code, start, end }, nth) => {
    const previous = names[nth - 1]?.end ?? 0;
    const next = names[nth + 1]?.start ?? text.length;
    return {
      code,
      before: sameSentence(text.slice(Math.max(previous, start - NEAR), start)),
      after: text.slice(end, Math.min(next, end + NEAR)).split(SENTENCE_END, 1)[0] ?? '',
    };
  });

/** Returns what the words around a name say of it: those after it, else the last ones before it. */
const roleOf = ({ before, after }: Place): Role =>
  roleOfMatch(AFTER.exec(after)) ?? roleOfMatch([...before.matchAll(CUES)].at(-1)) ?? 'mentioned';

/** Tells whether words say that a code came. */
const TOLD = new RegExp(`\\b${TELLING}`, 'i');
/** A title with such a tag says what a change does. */
const CHANGE = /^\[?\w+(?:\([\w-]+\))?!?\]?: /;

/** Returns what a text says of each of the codes that it names. */
export const rolesOf = (text: string, names: readonly Named[]): Role[] => {
  const places = placesOf(text, names);
  const roles = places.map(roleOf);
  for (const [nth, first] of places.entries()) {
    const second = places[nth + 1];
    if (!second || first.code === second.code) continue;
    const apart = text.slice(names[nth]?.end, names[nth + 1]?.start);
    if (apart.length > NEAR || SENTENCE_END.test(apart)) continue;
    const between = apart.replace(MARKS, '');
    if (INSTEAD.test(between)) {
      const role = roles[nth];
      const isComplaint =
        second.code !== 'OK' &&
        role !== 'wanted' &&
        (role !== 'mentioned' || TOLD.test(between) || (/\binstead\b/.test(between) && !CHANGE.test(text)));
      roles[nth] = isComplaint ? 'came' : 'wanted';
      roles[nth + 1] = isComplaint ? 'wanted' : 'unwanted';
    } else if (BECOMES.test(between) || (CHANGED.test(first.before) && INTO.test(between))) {
      roles[nth] = 'unwanted';
      roles[nth + 1] = 'wanted';
    } else if (ALIKE.test(between)) roles[nth + 1] = roles[nth] ?? 'mentioned';
  }
  return roles;
};

/** So many codes side by side, or fewer in clauses of their own, are a list, which asks for none of them. */
const LISTED = 4;
const LISTED_APART = 3;

/** Tells whether a text lists codes: what each is for, or which there are. */
const isList = (text: string, names: readonly Named[]): boolean => {
  const { size } = new Set(names.map(({ code }) => code));
  const isApart = names.every(
    ({ start }, nth) => nth === 0 || SENTENCE_END.test(text.slice(names[nth - 1]?.end, start)),
  );
  return size >= LISTED || (size >= LISTED_APART && isApart);
};

/** Returns the named codes, those first that should come, without those that should not; none of a list. */
export const wantedCodes = (text: string, names: readonly Named[]): CodeName[] => {
  const roles = rolesOf(text, names);
  const having = (...some: Role[]): CodeName[] =>
    names.filter((_, nth) => some.includes(roles[nth] ?? 'mentioned')).map(({ code }) => code);
  const wanted = having('wanted');
  const unwanted = having('unwanted');
  if (wanted.length === 0 && isList(text, names)) return [];
  const others = having('came', 'mentioned').filter((code) => !unwanted.includes(code));
  const asked = wanted.length > 0 ? [...wanted, ...having('came')] : others.length > 0 ? others : unwanted;
  return [...new Set(asked)];
};
