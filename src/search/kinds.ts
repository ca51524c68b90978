import { isHowTo } from './how-to.ts';
import { LONGEST_SENTENCE, outputSigns } from './output.ts';
import { anyOf } from './word-lists.ts';

/** What kind of text was entered; the kind decides what may be claimed. */
export type TextKind =
  | 'number'
  | 'spelling'
  | 'typo'
  | 'http'
  | 'http2'
  | 'status'
  | 'message'
  | 'log'
  | 'configuration'
  | 'service-config'
  | 'comparison'
  | 'which-code'
  | 'how-to'
  | 'symptom'
  | 'other';

const QUESTION =
  /[?？]|^(?:how|what|why|which|when|should|can|is|does|do|i|we|my)\b|怎么|如何|为什么|為什麼|什么|什麼|哪个|請問|请问|吗|嗎|怎樣|怎样/i;

const SETTING = /^\s{0,20}[-#]?\s?["']?[\w.$/-]{1,60}["']?\s?(?:[:=]|\{$|\s\S{1,80};?$)/;
const CODE_LINE =
  /^\s{0,20}(?:(?:const|let|var|func|def|class|public|private|import|package|syntax|message|enum|service|rpc|option|return|if|for|use|fn|type|interface|repeated|optional|string|int32|int64|bool)\b|[}\])]|[A-Z_]{3,} ?= ?\d+;|@\w)/;

/** What occurs only in source code and style sheets. */
const SOURCE =
  /^(?:type \w+ (?:int|struct|interface|string)\b|func \w+\(|const \(|package \w+$)|\biota\b|^[ \t]{0,12}[.#][\w-]{1,60}(?:::\w+)? \{/m;

/** Tells whether most lines set something or are source code, and none tells of a failure. */
const isConfiguration = (text: string): boolean => {
  if (/\n/.test(text) && SOURCE.test(text)) return true;
  const lines = text
    .slice(0, 4000)
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (lines.length < 2 && !/^\s*[{<[]|[{;]\s*$/.test(text)) return false;
  const settings = lines.filter((line) => SETTING.test(line) || CODE_LINE.test(line)).length;
  return settings / lines.length > 0.7 && !/error|fail|exception|refused|\bat \w|rpc error/i.test(text);
};

const COMPARES =
  /\bvs\.?\b|\bversus\b|\bdifferences? between\b|\b(?:or|instead of|rather than|not)\b|还是|還是|或|区别|區別|而不是|对比/i;

const WHICH_CODE = new RegExp(
  anyOf(String.raw`
    \b(?:which|what)\b[^?\n]{0,40}\b(?:code|status|error)\b
    \bshould(?: [\w ]{0,40})? (?:return|respond|throw|reject|fail with|be|map)\b
    \breturns? (?:the )?(?:wrong|which|what)\b
    \bto return\b
    \b(?:error|status)(?: code)? (?:to use|to return) (?:for|when|if)\b
    \bchang(?:e|ing) (?:the )?(?:error|status)(?: code)? (?:when|for|if|to)\b
    (?<!(?:码|碼|详情|细节|信息|错误))(?:怎么|如何)(?:返回|报)[?？]?$
    返回什么|返回什麼|返回哪|返回的码|该返回|应返回
    用哪个|用什么码|哪个(?:状态码|错误码|码)|什么(?:状态码|错误码|码)
    应该报|报什么
    回傳什麼|傳回什麼|回什麼|應該回
  `),
  'i',
);

/** A code asked for as people type it into a search box: `grpc status code for X`, `X grpc 状态码`. */
const CODE_FOR = new RegExp(
  anyOf(String.raw`
    \b(?:(?:status|error|response|return) codes?|status|code|error(?! when \w+ing)) (?:for|when|if)\b
    \bg?rpc equivalent (?:of|for|to)\b
    ^g?rpc (?:(?:status|error|response|return) )?code\b
    ^g?rpc [\w ]{1,30} code$
    \bg?rpc (?:(?:status|error|response|return) )?code$
    \bg?rpc ?的?(?:状态码|狀態碼|错误码|錯誤碼|返回码|code)$
    ^g?rpc ?的?(?:状态码|狀態碼|错误码|錯誤碼|返回码)(?=[ \u4e00-\u9fff])
  `),
  'i',
);
/** What is asked about codes as such: their list, their handling, their place in a program. */
const ABOUT_CODES = new RegExp(
  anyOf(String.raw`
    \b(?:lists?|all|enums?\b(?! value)|constants?|numbers?|tables?|cheat ?sheet)\b
    \b(?:mapp?ings?|maps?|convert\w*|https?|vs)\b
    \b(?:handl\w*|retr(?:y|ies)|best practices?|design|custom|own)\b
    \b(?:examples?|protos?|meanings?|definitions?|references?|documentation|explained)\b
    \b(?:interceptors?|middleware|headers?|trailers?|metadata)\b
    \b(?:log(?:s|ging)?|metrics?|monitor\w*)\b
    大全|列表|一覽|一览|枚举|有哪些
    对照|映射|转换
    含义|意思|定义|规范|说明|详解|介绍|文档
    设计|自定义|自定義|统一|封装|处理|拦截|获取|解析
  `),
  'i',
);
const LONGEST_SEARCH = 80;

/** Tells whether a short text names a situation and the word code, and no more. */
const asksCodeFor = (text: string): boolean =>
  text.length <= LONGEST_SEARCH && CODE_FOR.test(text.trim()) && !ABOUT_CODES.test(text);

const TROUBLE = new RegExp(
  anyOf(String.raw`
    \b(?:fail\w*|errors?|problem|issue|wrong|broken|bad|invalid|unexpected|crash\w*)\b
    \b(?:not|no|never|without|missing|lost|gone)\b|n't\b
    \b(?:reject\w*|refus\w*|den(?:y|ied)|cancel\w*|reset|closed?|stops?|drops?|down)\b
    \b(?:exceed\w*|expired?|timed? ?out|too|full|already|still|only|but)\b
    错|误|失败|异常|坏|挂|报
    没|无|不|未
    断|拒|丢|冲突
    超|过|已|满
    錯|誤|敗|異|無|沒|斷|丟|衝|過|滿
  `),
  'i',
);

/** Lines of pytest: a failed test, what it compared, and the line that compared. */
const TEST_RUN = /^(?:FAILED|ERROR) \S+::|^E {2,}\S|^> {2}[^\n]{0,120}\bassert\b/m;

/** Returns what kind a text is that neither prints a status nor holds a known message. */
export const kindOfWords = (text: string, named: number): TextKind => {
  const signs = outputSigns(text);
  const asks = QUESTION.test(text) && text.length <= LONGEST_SENTENCE;
  if (TEST_RUN.test(text)) return 'log';
  if (isConfiguration(text) && (signs >= 1 || SOURCE.test(text))) return 'configuration';
  if (signs >= (asks ? 3 : 2) || text.length > 4 * LONGEST_SENTENCE) return 'log';
  if (named > 1 && COMPARES.test(text)) return 'comparison';
  if (WHICH_CODE.test(text) || asksCodeFor(text)) return 'which-code';
  if (isHowTo(text)) return 'how-to';
  return TROUBLE.test(text) ? 'symptom' : 'other';
};
