import type { CodeName } from '../data/names.ts';
import { HAN } from './han.ts';
import type { TextKind } from './kinds.ts';
import { NO_SUPPORT, type Support } from './support.ts';
import type { Neighbourhood } from './units.ts';
import { SUBJECTS } from './vocabulary.ts';
import { anyOf } from './word-lists.ts';

/** Words of texts about calls and their codes. */
export const SPEAKS_OF_GRPC = /grpc|gprc|\brpc\b|状态码|錯誤碼|错误码|status code/i;

/** What shows that a call is meant: its two ends, what passes between them, how long it may take. */
export const OF_CALL = new RegExp(
  anyOf(String.raw`
    client|server|\bpeer|客户端|用戶端|伺服器
    \bservices?\b|服务|服務|endpoint|接口|method|handler|\bstub
    \bcall|unary|stream|channel|调用|呼叫|作業
    request|response|metadata|请求|請求|响应
    network|网络|网路|網路
    repl(?:y|ies)|replica|\bnodes?\b|leader|流式|传输|节点
    deadline
  `),
  'i',
);

/** The writer speaks of their own affairs or addresses a reader, as customers and players do. */
const PERSONAL = /\b(?:i|i'm|my|me)\b|我|[你您]好|吗|怎么办|为啥|咋/i;

/** What screens, documents, games, shops and banks have, and a call does not. */
const OF_OTHER_FIELD = new RegExp(
  anyOf(String.raw`
    \b(?:click|menus?|dialog|icons?|widgets?|css|plugins?|android|mac(?:os)?|windows|excel|undefined|atm|screen)\b
    点击|點擊|按[钮鈕]|菜单|選單|面板|样式|渲染|光标|快捷键|粘贴|插件|组件|元件|窗口|界面|桌面
    标题|標題|编辑器|編輯器|表格|文[档檔]|移动端|行動端|浏览器|瀏覽器|游戏|遊戲
    淘宝|支付宝|花呗|借呗|信用卡|银行卡|[还借贷]款|分期|身份证
  `),
  'i',
);

/** What a text looks like, as far as it tells whether a code is wanted. */
export interface Look {
  readonly isWhichCode: number;
  readonly isOther: number;
  /** Names, numbers and punctuation tell of a product, a file or a log, about which the phrases know nothing. */
  readonly isParticular: number;
  readonly length: number;
  readonly unknown: number;
  readonly words: number;
  readonly isQuestion: number;
  readonly isOfGrpc: number;
  readonly isWithoutCall: number;
  readonly isPersonal: number;
  /** It names something other than at its beginning. */
  readonly isNaming: number;
  readonly isOfOtherField: number;
}

/** What speaks for one code. */
export interface CodeMeasures extends Support {
  /** Share of the words that its signs need, where the text shows signs of no other code. */
  readonly told: number;
  /** A sign in a text that speaks of gRPC. */
  readonly signOfGrpc: number;
}

/** What speaks against every code: what is near without one, and what the text looks like. */
export type NoneMeasures = Omit<Support, 'strongSign' | 'weakSign'> & Look;

/** How much each measure counts. `npm run search:fit` finds the numbers. */
export interface Weights {
  readonly code: Readonly<Record<keyof CodeMeasures, number>>;
  readonly none: Readonly<Record<keyof NoneMeasures, number>>;
  /** For no code, whatever the text. */
  readonly start: number;
}

export const WEIGHTS: Weights = {
  code: {
    votes: 1.48,
    likeness: 1.87,
    likenessOfKnown: 1.56,
    held: 1.44,
    leaning: 0.72,
    strongSign: 1.26,
    weakSign: 1.12,
    told: 1.21,
    signOfGrpc: 1.03,
  },
  none: {
    votes: 0.42,
    likeness: 0.32,
    likenessOfKnown: 0.88,
    held: 0.49,
    leaning: 0.04,
    isWhichCode: -0.51,
    isOther: 0.39,
    isParticular: 0.32,
    length: 0.1,
    unknown: 1.93,
    words: 1.17,
    isQuestion: 0.68,
    isOfGrpc: 0.62,
    isWithoutCall: 0.74,
    isPersonal: 1.06,
    isNaming: 1.55,
    isOfOtherField: 1.66,
  },
  start: 2.29,
};

/** One apostrophe within a word and small numbers are everyday writing. */
const PARTICULAR_SIGNS = /[A-Z`"{}<>_=:()[\]/\\]|\w\.\w|\d{3,}|'(?![a-z])|(?<![a-z])'/;
const KNOWN_CAPITALS = /^[A-Z](?=[a-z ])|\b(?:I|g?RPC|GRPC|API|ID|TLS|HTTP|DB)\b|gRPC/g;
const HUNDRED = 100;
const TEN = 10;
const MOST = 2;

/** In a Chinese sentence every Latin word is a name, with a capital or without. */
const NAMES_IN_CHINESE = /(?<![A-Za-z])[A-Z][A-Za-z]{0,30}\d{0,2}(?![\w.])/g;

const isParticular = (text: string): boolean => {
  const everyday = text.replace(KNOWN_CAPITALS, '');
  return PARTICULAR_SIGNS.test(HAN.test(text) ? everyday.replace(NAMES_IN_CHINESE, '') : everyday);
};

const KNOWN_NAMES = /\b(?:I|API|ID)\b/g;
const NAME = /(?<!^|[.!?] )\b[A-Z][a-z]/;

/** Returns what a text looks like. */
export const lookOf = (kind: TextKind, text: string, { unknown, words, shown }: Neighbourhood): Look => {
  const isWhichCode = kind === 'which-code';
  const isOfGrpc = SPEAKS_OF_GRPC.test(text);
  const mayBeOfOther = !isWhichCode && !isOfGrpc;
  const isWithoutCall = mayBeOfOther && !OF_CALL.test(text);
  return {
    isWhichCode: Number(isWhichCode),
    isOther: Number(kind === 'other' && shown.length === 0),
    isParticular: Number(isParticular(text)),
    length: Math.min(MOST, text.length / HUNDRED),
    unknown,
    words: Math.min(MOST, words / TEN),
    isQuestion: Number(/[?？]/.test(text)),
    isOfGrpc: Number(isOfGrpc),
    isWithoutCall: Number(isWithoutCall),
    isPersonal: Number(isWithoutCall && PERSONAL.test(text)),
    isNaming: Number(mayBeOfOther && NAME.test(text.replace(KNOWN_NAMES, ''))),
    isOfOtherField: Number(mayBeOfOther && OF_OTHER_FIELD.test(text)),
  };
};

const weighed = <Key extends string>(
  weights: Readonly<Record<Key, number>>,
  measures: Readonly<Record<Key, number>>,
): number => (Object.keys(weights) as Key[]).reduce((sum, key) => sum + weights[key] * measures[key], 0);

/** A code, or none, and how likely it is that a text wants it. */
export interface Likelihood {
  readonly code: CodeName | undefined;
  readonly chance: number;
}

/** What is near to a text, as far as it is judged. */
type Judged = Pick<Neighbourhood, 'support' | 'shown' | 'told'>;

/** Returns what speaks for each subject, in their order; the last one is no code. */
export const measuresOf = (
  { support, shown, told }: Judged,
  look: Look,
): readonly (CodeMeasures | NoneMeasures)[] => {
  const signed = new Set(shown.map(({ code }) => code));
  return SUBJECTS.map((code, subject) => {
    const measures = support[subject] ?? NO_SUPPORT;
    if (code === undefined) return { ...measures, ...look };
    return {
      ...measures,
      told: signed.size === 1 && signed.has(code) ? Math.min(1, told) : 0,
      signOfGrpc: measures.strongSign * look.isOfGrpc,
    };
  });
};

/** Tells how likely each code is, and that the text wants none, the likeliest first. */
export const judge = (nearby: Judged, look: Look, weights: Weights = WEIGHTS): Likelihood[] => {
  const scores = measuresOf(nearby, look).map((measures) =>
    'isOfGrpc' in measures
      ? weights.start + weighed(weights.none, measures)
      : weighed(weights.code, measures),
  );
  // Stryker disable next-line MethodExpression: scores are moved only so that no power overflows; shares stay the same
  const highest = Math.max(...scores);
  // Stryker disable next-line ArithmeticOperator: the same
  const shares = scores.map((score) => Math.exp(score - highest));
  const all = shares.reduce((a, b) => a + b, 0);
  return SUBJECTS.map((code, subject) => ({ code, chance: (shares[subject] ?? 0) / all })).sort(
    (a, b) => b.chance - a.chance,
  );
};
