import type { Spoken } from '../i18n/fill.ts';
import type { Locale, Localized } from '../i18n/locales.ts';
import { sentencesOf, type RuleSentences } from './service-config-rules.ts';

/** What the checker says in the browser; `{…}` is filled in there. */
export const serviceConfigWords = {
  retries: {
    en: 'Retries {codes}: at most {attempts} attempts, with {least} to {most} of pauses.',
    zh: '重试 {codes}：最多 {attempts} 次，退避合计 {least} 到 {most}。',
  },
  hedges: {
    en: 'Hedges: sends up to {attempts} copies, the next after {delay}, and goes on after {codes}.',
    zh: '对冲：最多发 {attempts} 份，间隔 {delay}，遇到 {codes} 继续。',
  },
  nothing: { en: 'No call of this method is retried.', zh: '这个方法的调用不会重试。' },
  rejected: { en: 'Rejected as a whole by {libraries}.', zh: '{libraries} 会拒绝整个配置。' },
  ignored: {
    en: 'Accepted without a complaint, but without retries, by {libraries}.',
    zh: '{libraries} 接受它，也不报错，但不会重试。',
  },
  since: {
    en: 'By default, older versions do not do this: {libraries}.',
    zh: '旧版本默认不会这样做：{libraries}。',
  },
  before: { en: '{library} before {version}', zh: '{library} {version} 之前的版本' },
  worst: {
    en: 'When everything fails, each call reaches the server {attempts} times, and waits {least} to {most} between attempts.',
    zh: '全部失败时，每个调用会到达服务端 {attempts} 次，各次之间共等待 {least} 到 {most}。',
  },
  throttle: {
    en: 'After {failures} failures without a success the throttle stops retries on the channel.',
    zh: '连续失败 {failures} 次后，限流会停掉整个通道的重试。',
  },
  choices: {
    en: 'The DNS record has {count} choices. Checked here is number {number}, which applies to {conditions}. A client uses the first choice that fits it.',
    zh: 'DNS 记录里有 {count} 个选项，这里检查的是第 {number} 个，它适用于 {conditions}。客户端采用第一个符合条件的选项。',
  },
  anyClient: { en: 'every client', zh: '所有客户端' },
  anyMethod: { en: 'any method', zh: '任意方法' },
  'applies-method': {
    en: 'The entry in line {line} applies to {method}: it names the method.',
    zh: '{method} 采用第 {line} 行的条目，它写明了这个方法。',
  },
  'applies-service': {
    en: 'The entry in line {line} applies to {method}: it names the service.',
    zh: '{method} 采用第 {line} 行的条目，它写明了这个服务。',
  },
  'applies-default': {
    en: 'The entry in line {line} applies to {method}: it is the default, and no other entry names the method or its service.',
    zh: '{method} 采用第 {line} 行的条目：它是默认条目，没有别的条目写明这个方法或它的服务。',
  },
  'applies-none': {
    en: 'No entry of `methodConfig` applies to {method}.',
    zh: '`methodConfig` 里没有适用于 {method} 的条目。',
  },
  'applies-rejected': {
    en: 'The four libraries that were run reject this config: none of it applies, and no call is retried.',
    zh: '实测的四个库都会拒绝这份配置：它完全不生效，任何调用都不会重试。',
  },
  line: { en: 'line {line}, column {column}', zh: '第 {line} 行，第 {column} 列' },
  retried: { en: 'retried', zh: '重试' },
  'hedged-past': { en: 'hedging goes on', zh: '对冲继续' },
  final: { en: 'final', zh: '不重试' },
  yes: { en: 'accepts', zh: '接受' },
  no: { en: 'rejects the config', zh: '拒绝整个配置' },
  noBecause: { en: 'rejects the config, with these words:', zh: '拒绝整个配置，报错：' },
  accepted: { en: 'accepts, without effect', zh: '接受，但不起作用' },
  dotnet: {
    en: 'reads no JSON: set the same fields in `ServiceConfig` of `GrpcChannelOptions`',
    zh: '不读 JSON：在 `GrpcChannelOptions` 的 `ServiceConfig` 里设同样的字段',
  },
  instead: { en: 'Write:', zh: '改为：' },
  attempt: {
    en: 'Attempt {attempt}: {from} to {to} after the start',
    zh: '第 {attempt} 次：开始后 {from} 到 {to}',
  },
  attemptAt: {
    en: 'Attempt {attempt}: {from} after the start, when the server says',
    zh: '第 {attempt} 次：开始后 {from}，由服务端指定',
  },
  stopped: {
    en: 'With this pushback the client sends one attempt and does not retry.',
    zh: '收到这个 pushback，客户端只发一次，不再重试。',
  },
  recovery: {
    en: 'A call that fails after that is sent once. At least {successes} calls must succeed before a failure is retried again; each further failure takes one more token.',
    zh: '之后失败的调用只发一次。至少要有 {successes} 次调用成功，失败才会再次重试；每多失败一次，又少一个令牌。',
  },
  deadline: { en: 'The `timeout` ends the call at {at}.', zh: '`timeout` 在 {at} 时结束调用。' },
  shown: {
    en: 'As {library} reads it; the server fails at once. Pauses vary by a fifth, which the bars show.',
    zh: '以 {library} 的读法为准，假定服务端立即失败。退避时间上下浮动五分之一，即图中横条。',
  },
} as const satisfies Record<string, Localized>;

/** The words of the checker in one language. */
export type ConfigWords = Spoken<typeof serviceConfigWords>;

/** Returns the words of the checker in one language. */
export const wordsOf = (locale: Locale): ConfigWords =>
  Object.fromEntries(
    Object.entries(serviceConfigWords).map(([key, text]) => [key, text[locale]]),
  ) as ConfigWords;

/** Returns the words of the checker with the sentences of its rules, in one language. */
export const verdictWordsOf = (locale: Locale): ConfigWords & { readonly says: RuleSentences } => ({
  ...wordsOf(locale),
  says: sentencesOf(locale),
});

/** What the page itself says. */
export const serviceConfigPage = {
  field: {
    en: 'Service config (JSON, a string of your program, or a DNS TXT record)',
    zh: '服务配置（JSON、程序里的字符串或 DNS TXT 记录）',
  },
  method: { en: 'Method', zh: '方法' },
  choice: { en: 'Choice of the DNS record', zh: 'DNS 记录的选项' },
  pushbackField: {
    en: '`grpc-retry-pushback-ms` that the server sends with each failure (optional)',
    zh: '服务端每次失败时返回的 `grpc-retry-pushback-ms`（可选）',
  },
  private: { en: 'Nothing you paste leaves your browser.', zh: '粘贴的内容不会离开浏览器。' },
  broken: {
    en: 'The checker could not be loaded. Check the network and try again.',
    zh: '检查器没能加载，请检查网络后重试。',
  },
  noscript: {
    en: 'The checker needs JavaScript. The examples and rules below do not.',
    zh: '检查器需要 JavaScript，下面的示例和规则不需要。',
  },
  faults: { en: 'What to fix', zh: '需要修改的地方' },
  mended: { en: 'Fixed config', zh: '改好的配置' },
  codes: { en: 'The 17 codes', zh: '17 个状态码' },
  when: { en: 'When attempts are sent', zh: '何时发出各次尝试' },
  pushback: {
    en: 'If the server sends `grpc-retry-pushback-ms`, that number replaces the next pause, and a negative number ends retries. In the runs, grpc-java then also retried codes that the policy does not list. An unreadable value ended retries in grpc-go and grpc-java, led to a retry at once in grpc-js, and ended the call with `INTERNAL` in C core.',
    zh: '服务端返回 `grpc-retry-pushback-ms` 时，这个毫秒数代替下一次退避；负数表示不再重试。实测中，grpc-java 这时连策略没有列出的状态码也会重试。值无法解析时，grpc-go 和 grpc-java 不再重试，grpc-js 立即重试，C core 以 `INTERNAL` 结束调用。',
  },
  raise: { en: 'How each library raises the limit of 5 attempts', zh: '各库如何调高 5 次的上限' },
  numbers: { en: 'Worst case', zh: '最坏情况' },
  libraries: { en: 'Libraries', zh: '各库' },
  examples: { en: 'Mistakes found in public projects', zh: '公开项目里出现过的错误' },
  try: { en: 'Open in the checker', zh: '在检查器里打开' },
  tryIt: {
    en: 'Open the service config that led to it in the checker',
    zh: '在检查器里打开引发它的服务配置',
  },
  rules: { en: 'Rules, as four libraries were seen to apply them', zh: '规则，以及四个库的实测表现' },
  rulesLead: {
    en: 'Each row was run against grpc-go, grpc-java, C core through Python, and grpc-js. grpc-dotnet was read from source: it takes objects, no JSON.',
    zh: '每一行都用 grpc-go、grpc-java、C core（经 Python）和 grpc-js 实际运行过。grpc-dotnet 只读过源码：它用对象配置，不读 JSON。',
  },
  sinceLead: {
    en: 'A `retryPolicy` has an effect by default since these versions, read from source:',
    zh: '从以下版本起，`retryPolicy` 默认生效（读自源码）：',
  },
  complaintNote: {
    en: 'What a library prints is predicted for the versions that were run: {versions}. It was the same for each of the {count} configs that were run. grpc-java prints the frames of its stack too, and C core puts `Failed to create channel to` and the address in front.',
    zh: '报错信息按实测过的版本预测：{versions}。实测的 {count} 份配置，预测全部一致。grpc-java 还会打印堆栈，C core 前面还有 `Failed to create channel to` 和地址。',
  },
  rule: { en: 'Rule', zh: '规则' },
  rejects: { en: 'rejects', zh: '拒绝' },
  accepts: { en: 'accepts', zh: '接受' },
  retries: { en: 'accepts, retries', zh: '接受，重试' },
} as const satisfies Record<string, Localized>;

/** Configs of the harness that show what went wrong in public projects, in our own values. */
export const serviceConfigMistakes = [
  {
    run: 'bare-retry-policy',
    title: { en: 'A policy without `methodConfig`', zh: '策略外面没有 `methodConfig`' },
    seenIn: 'smartcontractkit/chainlink-common#2373',
  },
  {
    run: 'name-missing',
    title: { en: 'An entry without `name`', zh: '条目没有 `name`' },
    seenIn: 'world-federation-of-advertisers/cross-media-measurement#2950',
  },
  {
    run: 'backoff-milliseconds',
    title: { en: 'Milliseconds in a duration', zh: '时长用了毫秒' },
    seenIn: undefined,
  },
  {
    run: 'attempts-1',
    title: {
      en: '`maxAttempts` of 1, which grpc-go rejects since it reads policies strictly',
      zh: '`maxAttempts` 为 1：grpc-go 现在严格检查，会拒绝',
    },
    seenIn: 'grpc/grpc-go#7905',
  },
  {
    run: 'timeout-fraction',
    title: { en: 'A `timeout` below one second in grpc-js', zh: 'grpc-js 里不足一秒的 `timeout`' },
    seenIn: undefined,
  },
] as const;
