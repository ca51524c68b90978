import { HAN } from './han.ts';

/** Words that sentences need and meaning does not. */
const FILLERS = new Set(
  'a an the is are was were be been being am has have had having its it this that these those my our your their his her we i you he she they to of very do does did just really quite please also some any s on in at by for with from as and so then there when while if would will shall me us them which what case cases get gets got getting seem seems seemed actually actual sometimes always often about into now here via try tries tried trying want wants wanted question issue problem upon whenever anyway frequently usually constantly suddenly randomly recently currently however although though because since due during within each every both such much many more even ever yet again simply basically properly correctly apparently probably maybe anyone somehow help hello hi thanks using used'.split(
    ' ',
  ),
);
/** Chinese words that tell when, how often, or that a reader asks: what happened is in the words around them. */
const CHINESE_FILLER_WORDS =
  /请问|请教|求助|大佬|一段时间|每隔|隔一段|有时候?|经常|总是?|一直|偶尔会|频繁|最近|现在|之后|以后|之前|后面|然后|的时候|时候|情况下?|什么原因|怎么回事|是什么问题|怎么解决|如何解决|怎么办|怎么处理|有什么解决办法|解决办法|原因导致|因为|由于|导致|所以|但是|不过|可是|而且|或者|一些|一个|一下|出现|提示|显示|控制台|信息|看起来|好像|似乎|可能|进行|使用|采用|通过|直接|我们|你们|他们|它们|大家|就会|就是|都是|还是|已知|如果|其中|以及|对于|关于/;
/** Characters that say no more. `你` and the like tell nothing; `他人` tells that a thing belongs to another user. */
const CHINESE_FILLERS =
  /[的了吗呢吧啊呀么这那个是把被给就也都还又很太请问该在和与及着到会要你您她]|(?<!其)他(?!人)/g;

/** Returns the part of an English word that its forms share: `retries`, `retried` and `retry` are `retri`. */
export const stem = (word: string): string => {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const singular = word.length > 4 ? word.replace(/(?<![su])s$/, '') : word;
  const bare = singular.length > 4 ? singular.replace(/(?<=[a-z]{3})(?:ing|(?<!e)ed)$/, '') : singular;
  return bare
    .replace(/(?<=[a-z]{3})(?<!^not)e$/, '')
    .replace(/(?<=[a-z]{2})y$/, 'i')
    .replace(/(?<=[a-z]{3})is(?=(?:ation|er)?$)/, 'iz')
    .replace(/(?<=[a-z]{2})([bdgmnprt])\1$/, '$1')
    .replace(/(?<=[a-z]{4})ll$/, 'l');
};

/** Negations in all their forms are `not`, so that "isn't there" and "does not exist" need no entries of their own. */
const plainWords = (word: string): readonly string[] => {
  if (/^(?:do|does|did|is|was|are|were|has|have|had|wo|would|should|must|need|ai)nt$/.test(word))
    return ['not'];
  if (/^(?:cant|couldnt|cannot|unable)$/.test(word)) return ['not'];
  return [word === 'could' ? 'can' : word];
};

/** Before a title: `[BUG]`, `[AIP-133]`, `fix(auth):`. */
const TAGS =
  /^(?:\s*\[[^\]\n]{1,20}\])+|^(?:feat|fix|chore|refactor|docs|test|perf)(?:\([^)\n]{1,30}\))?!?: /i;
/** In a Chinese sentence `client端` is one word. */
const SIDES = /(?<=client|server|provider|consumer) ?[端侧]/gi;

/** Returns lower-case English words and runs of Chinese. */
const runsOf = (normal: string): string[] =>
  normal
    .replaceAll('链接', '连接')
    .replace(SIDES, ' ')
    .replace(/gRPC|gprc/gi, 'grpc')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/(?<![a-z0-9])([cf])#/g, '$1sharp')
    .replace(/(?<![a-z0-9])c\+\+/g, 'cpp')
    .replace(/(?<![a-z0-9])\.net\b/g, ' dotnet')
    .replace(/(\w)['’](\w)/g, '$1$2')
    .replace(/\b(?:can|could) not\b/g, 'cannot')
    .replace(/([\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '$1')
    .replace(/([a-z0-9])(?=[\u4e00-\u9fff])|([\u4e00-\u9fff])(?=[a-z0-9])/g, '$1$2 ')
    .replace(/[^a-z0-9\u4e00-\u9fff]+/g, ' ')
    .trim()
    .split(' ');

/** A word of a sentence: its stem, and whether sentences need it more than meaning does. */
interface Word {
  readonly stem: string;
  readonly isFiller: boolean;
}

const wordsOf = (words: readonly string[]): Word[] =>
  words.flatMap(plainWords).map((word) => ({ stem: stem(word), isFiller: FILLERS.has(word) }));

const joined = (words: readonly Word[]): string => words.map((word) => word.stem).join(' ');

const telling = (words: readonly Word[]): Word[] => words.filter(({ isFiller }) => !isFiller);

/** Writes Chinese text in the characters and words of the synonyms. */
type Fold = (text: string) => string;

/** Words that mean the same, ready to be looked for. */
interface Concepts {
  /** Entries as they are written, so that `not there` does not become `not`. */
  readonly asWritten: Map<string, string>;
  /** Entries without the words that meaning does not need, where two remain: `lost the race` and `lost race`. */
  readonly inShort: Map<string, string>;
  /** Entries that end in `*`: the words before the last one, the beginning of that word, the concept. */
  readonly beginnings: Map<string, (readonly [string, string])[]>;
  readonly chinese: Map<string, string>;
}

const conceptsOf = (synonyms: Synonyms, fold: Fold): Concepts => {
  const concepts: Concepts = {
    asWritten: new Map(),
    inShort: new Map(),
    beginnings: new Map(),
    chinese: new Map(),
  };
  const { asWritten, inShort, beginnings, chinese } = concepts;
  for (const [concept, written] of Object.entries(synonyms))
    for (const entry of written.split('|').filter((some) => some !== ''))
      if (HAN.test(entry)) chinese.set(runsOf(fold(entry)).join(''), concept);
      else if (entry.endsWith('*')) {
        const words = entry.slice(0, -1).split(' ');
        const before = joined(wordsOf(words.slice(0, -1)));
        // Words are compared by their stems: `duplicate*` has to match `duplicat`.
        beginnings.set(before, [...(beginnings.get(before) ?? []), [stem(words.at(-1) ?? ''), concept]]);
      } else {
        const words = wordsOf(runsOf(entry));
        asWritten.set(joined(words), concept);
        if (telling(words).length > 1) inShort.set(joined(telling(words)), concept);
      }
  return concepts;
};

const MOST_WORDS = 6;

const conceptOf = (
  words: readonly Word[],
  { asWritten, inShort, beginnings }: Concepts,
): string | undefined => {
  const known = asWritten.get(joined(words));
  if (known !== undefined) return known;
  const last = words.at(-1);
  if (!last || last.isFiller || words[0]?.isFiller) return undefined;
  const bare = telling(words);
  return (
    inShort.get(joined(bare)) ??
    beginnings.get(joined(bare.slice(0, -1)))?.find(([beginning]) => last.stem.startsWith(beginning))?.[1]
  );
};

/** Returns the words with every run that a synonym covers replaced by its concept; the longest run wins. */
const withConcepts = (words: readonly Word[], concepts: Concepts): string[] => {
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(MOST_WORDS, words.length - at);
    let concept: string | undefined;
    for (; length > 0; length -= 1) {
      concept = conceptOf(words.slice(at, at + length), concepts);
      if (concept !== undefined) break;
    }
    const word = words[at];
    if (concept !== undefined) found.push(`=${concept}`);
    else if (word && !word.isFiller) found.push(word.stem);
    at += concept === undefined ? 1 : length;
  }
  return found;
};

const NEGATING = /[没不未无别]/;
/** Words that deny and say no more than one character does: their second one would pair with what is denied. */
const DENIALS = /(?<=[不未没])(?:能够?|可以|可(?![用靠达见知逆]))|(?<=无)法/g;

/** A run of Chinese without known words is cut into pairs of characters, a lone one stays. */
const pairsIn = (run: string): string[] => {
  const telling = run.replace(/[没不未无别有]/g, '').replace(CHINESE_FILLERS, '');
  if (telling.length < 2) return [...telling];
  return Array.from({ length: telling.length - 1 }, (_, at) => telling.slice(at, at + 2));
};

const pairsOf = (run: string): string[] => {
  const parts = run.replace(DENIALS, '').split(CHINESE_FILLER_WORDS);
  return [...(parts.some((part) => NEGATING.test(part)) ? ['not'] : []), ...parts.flatMap(pairsIn)];
};

const chineseTerms = (run: string, chinese: ReadonlyMap<string, string>, known: RegExp): string[] => {
  const terms: string[] = [];
  let at = 0;
  for (const match of run.matchAll(known)) {
    terms.push(...pairsOf(run.slice(at, match.index)), `=${chinese.get(match[0]) ?? ''}`);
    at = match.index + match[0].length;
  }
  return [...terms, ...pairsOf(run.slice(at))];
};

/** The words of each concept, parted by `|`. */
export type Synonyms = Readonly<Record<string, string>>;

/** Returns the words of each concept in both; what either has is in the other. */
export const withWords = (synonyms: Synonyms, more: Synonyms): Synonyms =>
  Object.fromEntries(
    Object.entries(synonyms).map(([concept, written]) => [concept, `${written}|${more[concept] ?? ''}`]),
  );

/** How the look-up reads. */
export interface Language {
  /** Returns what a text is about: stems, concepts for words that mean the same, pairs of Chinese characters; each once. */
  readonly read: (text: string) => string[];
  readonly isConcept: (word: string) => boolean;
}

/**
 * Returns how a text is read.
 *
 * @param synonyms the words of each concept.
 * @param fold does nothing to text that has nothing to be written otherwise.
 */
export const languageWith = (synonyms: Synonyms, fold: Fold): Language => {
  const concepts = conceptsOf(synonyms, fold);
  const { chinese } = concepts;
  // Without any word the pattern matches nothing.
  const words = [...chinese.keys()].sort((a, b) => b.length - a.length).join('|') || '$.';
  const known = new RegExp(words, 'g');
  const read = (text: string): string[] => {
    const terms: string[] = [];
    let pending: string[] = [];
    const flush = () => {
      terms.push(...withConcepts(wordsOf(pending), concepts));
      pending = [];
    };
    for (const run of runsOf(fold(text.normalize('NFKC').replace(TAGS, ''))))
      if (HAN.test(run)) {
        flush();
        terms.push(...chineseTerms(run, chinese, known));
      } else pending.push(run);
    flush();
    return [...new Set(terms.filter((term) => term !== ''))];
  };
  return { read, isConcept: (word) => Object.hasOwn(synonyms, word) };
};
