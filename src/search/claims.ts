import type { CodeName } from '../data/names.ts';
import { judge, lookOf, OF_CALL, SPEAKS_OF_GRPC, type Likelihood } from './judgement.ts';
import type { TextKind } from './kinds.ts';
import { looksWritten } from './output.ts';
import { isSharedText } from './shared-text.ts';
import type { Neighbourhood, Unit, UnitIndex } from './units.ts';
import { anyOf } from './word-lists.ts';

/** How likely a code must be: `npm run search:fit` prints what each threshold costs. */
const ENOUGH = 0.55;
/** Where a code is asked for, and the text shows signs of this one only. */
const ENOUGH_WHERE_ASKED = 0.35;

/** A phrase this near says the same as the text: what it stands for is not outvoted. */
const SAME = 0.99;

/** A text that says no more than the sign of one code needs is about that code. */
const ALL_TOLD = 1;

/** A text that does not name gRPC and names one of these programs is about that program. */
const OTHER_PROGRAM = new RegExp(
  anyOf(String.raw`
    postgres|mysql|mongo|redis|kafka
    nginx|apache|ingress|graphql|swagger|axios|net/http
    docker|kubernetes|\bk8s|kubelet|minikube|crashloop|imagepull|notready|\bhelm|镜像
    error from server \(
    jenkins|\bCI\b|github|\bgit\b|terraform|maven|\bnpm\b|\bpip\b
    systemd|\bssh\b|publickey
    selenium|jmeter|爬虫
    stripe|openai|微信|支付宝
  `),
  'i',
);

/** Codes of what became of a call, whatever it asked for: trouble of every other program is told in the same words. */
const OF_CALLS: ReadonlySet<CodeName> = new Set([
  'CANCELLED',
  'UNKNOWN',
  'DEADLINE_EXCEEDED',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
]);
/** Where trouble has no call: sites that people log in to, databases, programs that are built, installed or started. */
const OF_NO_CALL = new RegExp(
  anyOf(String.raw`
    log ?in\b|website|登[录陆錄入]|网页|页面|网站
    database|数据库|資料庫
    \bbuild|编译|构建|打包
    install|deploy|安装|部署
    (?<!重新)启动
  `),
  'i',
);

/** A single word, or words that end with a number: what programs print while all is well. */
const LABEL = /^\s*(?:[\w-]{1,60}|[A-Z]\w{0,30}(?: \w{1,30}){1,6} \d{1,9})[.!:\s]*$/;
/** Words that tell of a failure when they stand alone. */
const FAILURE = new RegExp(
  String.raw`^\s*(?:${anyOf(String.raw`
    banned|suspended|forbidden|unauthorized
    conflict\w*|colli(?:des|sion)|deadlock\w*|locked
    duplicated?|exists|absent
    corrupt\w*|unreadable|unrecoverable
    incorrect|malformed|unsupported
    exhausted|oversized?|rate-?limit\w*|throttl\w+
    disconnected|overload\w*|unreachable
  `)})[.!:\s]*$`,
  'i',
);

/** Tells whether a text of this kind can ask for a code that it does not name. */
export const mayClaim = (kind: TextKind, text: string): boolean => {
  if (kind === 'which-code') return true;
  if (kind !== 'symptom' && kind !== 'other') return false;
  if (kind === 'other' && LABEL.test(text) && !FAILURE.test(text)) return false;
  return SPEAKS_OF_GRPC.test(text) || (!OTHER_PROGRAM.test(text) && looksWritten(text));
};

/** Tells whether a text shows that a call is meant. */
const isOfCall = (kind: TextKind, text: string): boolean =>
  kind === 'which-code' || SPEAKS_OF_GRPC.test(text) || (OF_CALL.test(text) && !OF_NO_CALL.test(text));

/** Success is claimed only of a text in which nothing failed. */
const NOT_SUCCESS = /\bnot\b|n't\b|\bfail|\berror|\bwithout\b|不|没|失败|错误|异常|無|沒|失敗|錯/i;

/** What a claim from plain words says, and the unit that it rests on. */
export interface WordClaim {
  readonly code: CodeName;
  readonly unit: Unit;
}

/** Tells how likely each code is in a text of plain words, the likeliest first. */
export const likelihoods = (kind: TextKind, text: string, nearby: Neighbourhood): Likelihood[] =>
  judge(nearby, lookOf(kind, text, nearby));

/** Returns the one code of the phrases that say the same as the text; none: no phrase does, or they differ. */
const saidAlike = ({ units }: Neighbourhood): readonly (CodeName | undefined)[] => [
  ...new Set(units.filter(({ likeness }) => likeness >= SAME).map(({ unit }) => unit.code)),
];

/** Returns how likely a code must be: less where a code is asked for and the text shows signs of this one only. */
const enoughFor = (code: CodeName, kind: TextKind, { shown }: Pick<Neighbourhood, 'shown'>): number =>
  kind === 'which-code' && shown.length > 0 && shown.every((unit) => unit.code === code)
    ? ENOUGH_WHERE_ASKED
    : ENOUGH;

const likelyCode = (kind: TextKind, text: string, nearby: Neighbourhood): CodeName | undefined => {
  const alike = saidAlike(nearby);
  if (alike.length === 1) return alike[0];
  const [signed, ...others] = new Set(nearby.shown.map(({ code }) => code));
  if (alike.length === 0 && nearby.told >= ALL_TOLD && others.length === 0) return signed;
  const best = likelihoods(kind, text, nearby).find(({ code }) => code !== undefined);
  if (!best?.code || best.chance < enoughFor(best.code, kind, nearby)) return undefined;
  return alike.length === 0 || alike.includes(best.code) ? best.code : undefined;
};

/** Returns the code that the text speaks for, where that is likely enough and the kind of text lets it claim. */
export const claimFromWords = (
  kind: TextKind,
  text: string,
  nearby: Neighbourhood,
  units: Pick<UnitIndex, 'byId'>,
): WordClaim | undefined => {
  if (!mayClaim(kind, text)) return undefined;
  const code = likelyCode(kind, text, nearby);
  if (!code || (code === 'OK' && NOT_SUCCESS.test(text))) return undefined;
  const unit =
    nearby.shown.find((shown) => shown.code === code) ??
    nearby.units.find((near) => near.unit.code === code)?.unit ??
    units.byId(`code/${code}`);
  const [kindOfUnit, id = ''] = unit?.id.split('/') ?? [];
  const needsCall = OF_CALLS.has(code) || kindOfUnit === 'message';
  if (needsCall && saidAlike(nearby).length === 0 && !isOfCall(kind, text)) return undefined;
  // What TLS and sockets print for every program proves no call of gRPC.
  if (kindOfUnit === 'message' && isSharedText([id], text)) return undefined;
  return unit && { code, unit };
};
