import type { Locale, Localized } from '../i18n/locales.ts';
import type { SourceId } from './sources.ts';

/** Something that is wrong with a service config, or that its author may not expect. */
export interface ServiceConfigRule {
  /** `{found}` is replaced by the words found in the text. */
  readonly says: Localized;
  /** Where a library's source says so. */
  readonly source: SourceId;
  /** A config of `content/examples/service-config/configs` that shows it; what each library did is recorded there. */
  readonly run: string;
}

const GO = 'grpc/grpc-go:service_config.go';
const GO_DURATION = 'grpc/grpc-go:internal/serviceconfig/duration.go';
const JAVA = 'grpc/grpc-java:core/src/main/java/io/grpc/internal/ServiceConfigUtil.java';
const JAVA_CHANNEL = 'grpc/grpc-java:core/src/main/java/io/grpc/internal/ManagedChannelServiceConfig.java';
const JS = 'grpc/grpc-node:packages/grpc-js/src/service-config.ts';
const A6 = 'grpc/proposal:A6-client-retries.md';

const rule = (en: string, zh: string, run: string, source: SourceId = GO) =>
  ({ says: { en, zh }, run, source }) as const;

/** The rules of the checker, by the id that its page gives to each fault. */
export const serviceConfigRules = {
  'json-empty': rule('The text is empty.', '文本是空的。', 'json-empty'),
  'too-long': rule(
    'The text has more than 65,536 characters. The checker does not read it.',
    '文本超过 65,536 个字符，检查器不会读取。',
    'json-empty-object',
  ),
  'json-malformed': rule('This is not valid JSON.', '这里不是合法的 JSON。', 'json-trailing-comma'),
  'json-unquoted': rule(
    'This is not valid JSON: `{found}` is not in double quotes.',
    '这里不是合法的 JSON：`{found}` 没有加双引号。',
    'json-unquoted-keys',
  ),
  'root-not-object': rule(
    'A service config is an object, not {found}.',
    '服务配置必须是对象，不能是 {found}。',
    'json-string',
  ),
  'wrapper-missing': rule(
    '`{found}` has no effect here: policies belong in an entry of `methodConfig`. No call is retried.',
    '`{found}` 放在这里不起作用：策略必须写在 `methodConfig` 的条目里。没有任何调用会重试。',
    'bare-retry-policy',
  ),
  'dns-form': rule(
    'A choice from a DNS record was given as the config itself: only what is in `serviceConfig` is a service config.',
    '这是 DNS 记录里的选项，不是服务配置本身：只有 `serviceConfig` 里的部分才是服务配置。',
    'dns-choice',
  ),
  'method-config-not-list': rule(
    '`methodConfig` must be a list of entries, not {found}.',
    '`methodConfig` 必须是条目列表，不能是 {found}。',
    'method-config-object',
  ),
  'entry-not-object': rule(
    'An entry of `methodConfig` must be an object, not {found}.',
    '`methodConfig` 的条目必须是对象，不能是 {found}。',
    'method-config-entry-null',
  ),
  'name-missing': rule(
    'This entry has no `name`, so it applies to no method. Write `"name": [{}]` for all methods.',
    '这个条目没有 `name`，不适用于任何方法。要适用于所有方法，请写 `"name": [{}]`。',
    'name-missing',
  ),
  'name-not-list': rule(
    '`name` must be a list, not {found}.',
    '`name` 必须是列表，不能是 {found}。',
    'name-object',
  ),
  'name-not-object': rule(
    'A name must be an object with `service` and `method`, not {found}.',
    '名称必须是带 `service` 和 `method` 的对象，不能是 {found}。',
    'name-strings',
  ),
  'name-not-text': rule(
    '`service` and `method` must be strings, not {found}.',
    '`service` 和 `method` 必须是字符串，不能是 {found}。',
    'name-service-number',
  ),
  'name-twice': rule(
    'Another entry has the name {found} already.',
    '另一个条目已经用了名称 {found}。',
    'name-duplicate',
  ),
  'name-never-matches': rule(
    'The name {found} matches no call: write `service` without slashes, and `method` alone. Wildcards do not exist.',
    '名称 {found} 匹配不到任何调用：`service` 里不写斜杠，`method` 只写方法名。不支持通配符。',
    'name-service-with-method',
  ),
  'method-without-service': rule(
    '`method` needs a `service` beside it.',
    '有 `method` 就必须同时有 `service`。',
    'name-method-without-service',
  ),
  'policy-not-object': rule(
    'A policy must be an object, not {found}.',
    '策略必须是对象，不能是 {found}。',
    'retry-policy-list',
  ),
  'both-policies': rule(
    'An entry takes `retryPolicy` or `hedgingPolicy`, not both.',
    '一个条目只能有 `retryPolicy` 或 `hedgingPolicy`，不能两个都有。',
    'hedging-and-retry',
    JS,
  ),
  'attempts-missing': rule(
    '`maxAttempts` is missing.',
    '缺少 `maxAttempts`。',
    'attempts-missing',
    JAVA_CHANNEL,
  ),
  'attempts-not-whole': rule(
    '`maxAttempts` must be a whole number without quotes, not {found}.',
    '`maxAttempts` 必须是不加引号的整数，不能是 {found}。',
    'attempts-string',
  ),
  'attempts-below-2': rule(
    '`maxAttempts` counts the first attempt too: it must be 2 or more, not {found}.',
    '`maxAttempts` 把第一次也算在内，至少是 2，不能是 {found}。',
    'attempts-1',
  ),
  'attempts-capped': rule(
    '`maxAttempts` {found} counts as 5, unless the program raises the limit of its library.',
    '`maxAttempts` 写 {found} 也只按 5 算，除非程序调高所用库的上限。',
    'attempts-6',
    A6,
  ),
  'initial-backoff-missing': rule(
    '`initialBackoff` is missing.',
    '缺少 `initialBackoff`。',
    'backoff-missing',
    JAVA_CHANNEL,
  ),
  'max-backoff-missing': rule(
    '`maxBackoff` is missing.',
    '缺少 `maxBackoff`。',
    'max-backoff-missing',
    JAVA_CHANNEL,
  ),
  'duration-malformed': rule(
    '{found} is not a duration: write seconds with `s` in quotes, such as `"0.1s"`. `ms` and `m` do not exist.',
    '{found} 不是时长：写带 `s` 的秒数并加引号，例如 `"0.1s"`。没有 `ms` 和 `m`。',
    'backoff-milliseconds',
    GO_DURATION,
  ),
  'backoff-not-positive': rule(
    'A backoff must be longer than zero, not {found}.',
    '退避时间必须大于零，不能是 {found}。',
    'backoff-zero',
    JAVA_CHANNEL,
  ),
  'multiplier-missing': rule(
    '`backoffMultiplier` is missing.',
    '缺少 `backoffMultiplier`。',
    'multiplier-missing',
    JAVA_CHANNEL,
  ),
  'multiplier-not-positive': rule(
    '`backoffMultiplier` must be a number greater than zero, not {found}.',
    '`backoffMultiplier` 必须是大于零的数字，不能是 {found}。',
    'multiplier-zero',
    JAVA_CHANNEL,
  ),
  'codes-missing': rule(
    '`retryableStatusCodes` must name at least one code.',
    '`retryableStatusCodes` 至少要写一个状态码。',
    'codes-empty',
    JAVA,
  ),
  'codes-not-list': rule(
    '`retryableStatusCodes` must be a list.',
    '`retryableStatusCodes` 必须是列表。',
    'codes-one-string',
    JAVA,
  ),
  'code-unknown': rule(
    '{found} is no code that every library takes: write the full name in capitals.',
    '{found} 不是所有库都接受的状态码：请用大写写出全名。',
    'codes-lower',
    'grpc/grpc-go:codes/codes.go',
  ),
  'hedging-not-supported': rule(
    'grpc-go and C core ignore `hedgingPolicy`: they send one attempt.',
    'grpc-go 和 C core 不理会 `hedgingPolicy`，只发一次。',
    'hedging',
  ),
  'hedging-delay-missing': rule(
    '`hedgingDelay` is missing. grpc-js then sends all copies at once.',
    '缺少 `hedgingDelay`。此时 grpc-js 会一次发出所有副本。',
    'hedging-no-delay',
    JAVA_CHANNEL,
  ),
  'key-twice': rule(
    'The key `{found}` is here twice.',
    '键 `{found}` 写了两次。',
    'json-duplicate-key',
    'grpc/grpc-java:core/src/main/java/io/grpc/internal/JsonParser.java',
  ),
  'key-case': rule(
    '`{found}` is read by grpc-go only: keys are case-sensitive elsewhere.',
    '只有 grpc-go 会读 `{found}`：其他库的键名区分大小写。',
    'retry-policy-capital',
  ),
  'key-misplaced': rule(
    '`{found}` has no effect at this place.',
    '`{found}` 放在这里不起作用。',
    'policy-beside-method-config',
  ),
  'key-misspelled': rule(
    'No library reads the key `{found}`, which is close to a known one.',
    '没有库会读键 `{found}`，它和一个已知的键很像。',
    'method-configs',
  ),
  'key-unknown': rule('No library reads the key `{found}`.', '没有库会读键 `{found}`。', 'unknown-top-key'),
  'timeout-decimals-lost': rule(
    'grpc-js reads the decimals of {found} as nanoseconds: the call ends with `DEADLINE_EXCEEDED` that much earlier.',
    'grpc-js 把 {found} 的小数部分当成纳秒，调用会提前相应的时间以 `DEADLINE_EXCEEDED` 结束。',
    'timeout-fraction',
    JS,
  ),
  'timeout-early': rule(
    'In C core a `timeout` of the config ended 1.2 to 2 s too early when it was run: short ones left no time for an attempt.',
    '实测中，C core 按配置里的 `timeout` 结束调用时提前了 1.2 到 2 秒，时限短的调用一次也发不出去。',
    'timeout-whole',
    'grpc/grpc:src/core/client_channel/client_channel_service_config.cc',
  ),
  'timeout-not-positive': rule(
    'A `timeout` of {found} ends calls at once or sets no limit, depending on the library.',
    '`timeout` 写 {found} 时，有的库立即结束调用，有的库当作不限时。',
    'timeout-zero',
  ),
  'timeout-object': rule(
    'Only grpc-js reads a `timeout` of this form.',
    '只有 grpc-js 会读这种形式的 `timeout`。',
    'timeout-object',
    JS,
  ),
  'wait-not-boolean': rule(
    '`waitForReady` must be true or false without quotes, not {found}.',
    '`waitForReady` 必须是不加引号的 true 或 false，不能是 {found}。',
    'wait-for-ready-string',
  ),
  'limit-not-read': rule('grpc-js does not read `{found}`.', 'grpc-js 不读 `{found}`。', 'request-limit', JS),
  'limit-not-whole': rule(
    'A message limit must be a whole number of bytes without quotes, not {found}.',
    '消息大小上限必须是不加引号的整数（字节），不能是 {found}。',
    'request-limit-string',
  ),
  'throttle-not-object': rule(
    '`retryThrottling` must be an object, not {found}.',
    '`retryThrottling` 必须是对象，不能是 {found}。',
    'throttle-null',
    JAVA,
  ),
  'throttle-tokens-missing': rule(
    '`maxTokens` is missing.',
    '缺少 `maxTokens`。',
    'throttle-tokens-missing',
    JAVA,
  ),
  'throttle-tokens-range': rule(
    '`maxTokens` must be a whole number from 1 to 1000, not {found}.',
    '`maxTokens` 必须是 1 到 1000 的整数，不能是 {found}。',
    'throttle-1001',
  ),
  'throttle-ratio-missing': rule(
    '`tokenRatio` is missing.',
    '缺少 `tokenRatio`。',
    'throttle-ratio-missing',
    JAVA,
  ),
  'throttle-ratio-not-positive': rule(
    '`tokenRatio` must be greater than zero and have at most three decimals, not {found}.',
    '`tokenRatio` 必须大于零，最多三位小数，不能是 {found}。',
    'throttle-ratio-tiny',
  ),
  'health-not-object': rule(
    '`healthCheckConfig` must be an object, not {found}.',
    '`healthCheckConfig` 必须是对象，不能是 {found}。',
    'health-check-string',
    JAVA,
  ),
  'health-name-not-text': rule(
    '`serviceName` must be a string, not {found}.',
    '`serviceName` 必须是字符串，不能是 {found}。',
    'health-check-number',
  ),
  'balancing-not-list': rule(
    '`loadBalancingConfig` must be a list, not {found}.',
    '`loadBalancingConfig` 必须是列表，不能是 {found}。',
    'balancing-object',
  ),
  'balancing-not-one': rule(
    'An entry of `loadBalancingConfig` has exactly one key: the name of a policy.',
    '`loadBalancingConfig` 的每个条目只有一个键，即策略名。',
    'balancing-two-keys',
  ),
  'balancing-empty': rule(
    '`loadBalancingConfig` names no policy.',
    '`loadBalancingConfig` 里没有任何策略。',
    'balancing-empty',
  ),
  'balancing-config': rule(
    'The config of a policy must be an object, not {found}.',
    '策略的配置必须是对象，不能是 {found}。',
    'balancing-null-config',
    JAVA,
  ),
  'balancing-unknown': rule(
    'A client knows none of these balancing policies: {found}. Names are in lower case.',
    '客户端不认识这些负载均衡策略：{found}。名称一律小写。',
    'balancing-unknown',
    JAVA,
  ),
  'balancing-name-not-text': rule(
    '`loadBalancingPolicy` must be a string, not {found}.',
    '`loadBalancingPolicy` 必须是字符串，不能是 {found}。',
    'policy-name-list',
  ),
  'throttle-not-for-hedging': rule(
    'grpc-js does not apply `retryThrottling` to hedging and sends every copy. grpc-java stops sending copies.',
    'grpc-js 的 `retryThrottling` 不限制对冲，副本照发；grpc-java 会停发副本。',
    'hedging-throttle',
    'grpc/grpc-node:packages/grpc-js/src/retrying-call.ts',
  ),
  'first-backoff-uncapped': rule(
    '`initialBackoff` is above `maxBackoff`: grpc-java and grpc-js wait the full `initialBackoff` the first time, grpc-go and C core do not.',
    '`initialBackoff` 大于 `maxBackoff`：grpc-java 和 grpc-js 第一次会等满 `initialBackoff`，grpc-go 和 C core 不会。',
    'max-backoff-below-initial',
    A6,
  ),
  'backoff-beyond-timeout': rule(
    'The pauses are longer than the `timeout`: not all attempts can be made.',
    '退避时间加起来超过 `timeout`：尝试次数用不完。',
    'timeout-during-backoff',
    A6,
  ),
  'code-may-have-run': rule(
    'A call that failed with {found} might have run. Retry it only if the method is idempotent.',
    '以 {found} 失败的调用可能已经执行过。只有方法幂等时才能重试。',
    'codes-all',
    A6,
  ),
  'code-from-client': rule(
    'The client itself ends a call with {found} when its deadline expires or the program cancels it. No attempt follows then. It retries this code only if a server sends it.',
    '截止时间已到或程序取消调用时，{found} 由客户端自己产生，之后不会再试。只有服务端返回的才会重试。',
    'codes-all',
    A6,
  ),
  'code-ok': rule(
    '`OK` is not a failure: a call that ends with it is never retried.',
    '`OK` 不是失败：以它结束的调用不会重试。',
    'codes-ok-too',
    A6,
  ),
  'code-not-worth-it': rule(
    'After {found} the same call fails again. Correct the request, the credentials, or the state first.',
    '遇到 {found}，原样重试还会失败。请先改正请求、凭据或业务数据的状态。',
    'codes-all',
    'aip-dev/google.aip.dev:aip/general/0194.md',
  ),
  'no-throttle': rule(
    'There is no `retryThrottling`: when everything fails, clients send each call {found} times.',
    '没有 `retryThrottling`：全部失败时，客户端会把每个调用发 {found} 次。',
    'name-service',
    A6,
  ),
} as const satisfies Record<string, ServiceConfigRule>;

/** The id of a rule, as the page of the checker gives it to each fault. */
export type RuleId = keyof typeof serviceConfigRules;

/** The rules of libraries, with their ids: how long a text may be is a limit of the checker. */
export const libraryRules: readonly (readonly [string, ServiceConfigRule])[] = Object.entries(
  serviceConfigRules,
).filter(([id]) => id !== 'too-long');

/** The sentences of the rules in one language; `{found}` is filled in. */
export type RuleSentences = Readonly<Record<RuleId, string>>;

/** Returns the sentences of the rules in one language. */
export const sentencesOf = (locale: Locale): RuleSentences =>
  Object.fromEntries(
    Object.entries(serviceConfigRules).map(([id, { says }]) => [id, says[locale]]),
  ) as Record<RuleId, string>;
