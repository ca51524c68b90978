import { anyOf } from './word-lists.ts';

/**
 * Texts that ask for a way, propose something or name a topic: they claim no code, however much of one they name. Each list
 * holds patterns of words in one language, one a line.
 */

/** With these a title or a question begins that asks for a way. */
const ENGLISH_QUESTIONS = String.raw`
  how (?:to|do|does|can|could|should|would)
  is (?:it|there) (?:possible|a way|any way)
  any ways?
  correct way
  what is the (?:best|right|correct) way
  what happens (?:to|when|during|after)
  want to
  i want
  i would like
  i'd like
`;

/** With these a title begins that proposes or announces something. */
const ENGLISH_PROPOSALS = String.raw`
  feature requests?\b
  feat(?:ure)?[:(\]]
  proposal
  support(?:s|ing)?\b
  add(?:ing)?\b
  allow
  make\b
  configure
  implement
  custom(?:ize)?\b
  introduce
  improve
  use\b
  using\b
  set\b
  setting
  provide
  enable
  expose
  consider
  remove
  convert
  propagate\b
  resume\b
  validate\b
  parse\b
`;

/** With these a title begins that names what is written about. */
const ENGLISH_TOPICS = String.raw`
  pattern
  best practice
  example
  guide
  tutorial
  document
  docs?\b
`;

/** These ask for a way, or name a topic, at any place of a text. */
const ENGLISH_ANYWHERE = String.raw`
  \b(?:exception|error)s?[ -](?:handlers?|handling|advice|filters?|mappers?|interceptors?|middleware)\b(?! (?:not|never|does|doesn|isn|fail|return|throw|swallow))
  \b(?:exception|error)s? (?:handler|handling|interceptor|advice)\b
  \b(?:mock|simulate|best practices?|recommended)\b
  \bdoes\b[^?\n]{0,60}\bsupport\b
  \bhow (?:to|do i|can i|should i|can we)\b
  ^(?:max(?:imum)?|default) \w+ of\b(?![^\n]{0,60}\b(?:reached|exceeded|hit)\b)
`;

/** These ask for a way; 怎么办 and 怎么回事 ask about trouble. */
const CHINESE_QUESTIONS = String.raw`
  (?<!无论|無論|不管)(?:怎么|如何|怎样|怎樣|怎麼)(?!办|辦|回事|了|会|會)
  (?:怎么|如何|怎样|可以|支持|想|请教)[^\n]{0,12}(?:配置|设置|設定)
  有(?![^？?\n]{0,6}(?:解决|解決))[^？?\n]{1,24}(?:方式|方法|办法|途径)[吗嗎么？?]
  支持.{0,12}(?:吗|嗎)
  (?:会|能|要)[^？?\n]{1,14}吗
  (?:会|能|要)不(?:会|能|要)
  能否
  是否可以
  有没有办法
  多久
`;

const CHINESE_PROPOSALS = String.raw`
  想要
  我想
  ^(?:希望|建议|避免|应该|应当|可以|不要)
  (?:希望|建议)(?:能|可以|支持|增加|提供|添加)
  ^(?:配置|设置|設定|优化|調整|调整|增加|启用|啟用|新增|添加|完善|支持|支援|优化|優化|改进|改進|改善|修复|修復)(?![的项項了])
  (?:配置|设置|設定|优化)$
  自定义(?!的 [A-Za-z])|自定義|自訂
`;

const CHINESE_TOPICS = String.raw`
  ^(?:关于|關於)
  (?:全局|统一)(?:异常|错误)
  (?:异常|错误|例外|錯誤)(?:处理|處理|拦截|攔截)
  (?:抛错|异常|错误)的?问题$
  (?:都|就)是(?:为了|為了)
  实践|示例|教程|用法|大全|一览|一覽|对照表|對照表|有哪些
`;

/** How the two sides of a call learn of each other, or of an error: there is a way, and no code. */
const CHINESE_NOTICING = String.raw`
  不会?(?:自动)?重连
  (?:感知|检测|檢測|监控|监听|察觉|判断|获知|知道)[^\n]{0,12}(?:断开|断连|斷線|中断|掉线|断线|离线|下线|取消|停止)
  无法(?:获得|获取|拿到|得到|捕获)[^\n]{0,10}(?:错误|异常)
`;

/** Marks before a title: `[Feature]`, `(wip):`. */
const TAG = String.raw`(?:\[[\w /-]{1,30}\] ?|\(\w{1,10}\):? ?)?`;

const HOW_TO = new RegExp(
  `^${TAG}(?:${anyOf(ENGLISH_QUESTIONS, ENGLISH_PROPOSALS, ENGLISH_TOPICS)})|` +
    anyOf(ENGLISH_ANYWHERE, CHINESE_QUESTIONS, CHINESE_PROPOSALS, CHINESE_TOPICS, CHINESE_NOTICING),
  'i',
);

/** Tells whether a text asks for a way, proposes something or names a topic. */
export const isHowTo = (text: string): boolean => HOW_TO.test(text);
