import type { Localized } from '../i18n/locales.ts';

/** A service config that was run against a server on loopback, and what came of it. */
export interface ServiceConfig {
  readonly title: Localized;
  /** The library that ran it, as it names itself. */
  readonly ranWith: string;
  readonly config: object;
  /** What was observed, one observation each. */
  readonly observed: readonly Localized[];
}

const READ = { service: 'shop.v1.Catalogue', method: 'GetItem' };

/** The samples of the retry guide. The service was gRPC's own health service when they ran; only the name differs. */
export const serviceConfigs = {
  retry: {
    title: { en: 'Retry one read-only method', zh: '重试一个只读方法' },
    ranWith: 'grpc-go 1.85.0',
    config: {
      methodConfig: [
        {
          name: [READ],
          timeout: '2s',
          retryPolicy: {
            maxAttempts: 4,
            initialBackoff: '0.1s',
            maxBackoff: '2s',
            backoffMultiplier: 2,
            retryableStatusCodes: ['UNAVAILABLE'],
          },
        },
      ],
    },
    observed: [
      {
        en: 'Two failures, then success: three attempts in 0.29 s. The header `grpc-previous-rpc-attempts` was absent on the first attempt, then `1`, then `2`. Each attempt had less of the 2 s left.',
        zh: '失败两次后成功：三次尝试共 0.29 秒。第一次尝试没有 `grpc-previous-rpc-attempts`，之后依次是 `1`、`2`；2 秒的时限一次比一次剩得少。',
      },
      {
        en: 'If every attempt failed: four attempts in 0.69 s, then `max retries exhausted: failed after 4 attempts` in front of the text of the last one.',
        zh: '一直失败：四次尝试共 0.69 秒，然后在最后一次的文字前面加上 `max retries exhausted: failed after 4 attempts`。',
      },
      {
        en: 'A code that is not listed, or response headers sent before the error: one attempt.',
        zh: '没有列出的状态码，或者报错之前已经发出响应首部：只试一次。',
      },
      {
        en: 'A `maxAttempts` of 9 led to five attempts.',
        zh: '把 `maxAttempts` 写成 9，实际只试了五次。',
      },
    ],
  },
  throttle: {
    title: { en: 'Throttle retries when too many calls fail', zh: '失败太多时限制重试（retryThrottling）' },
    ranWith: 'grpc-go 1.85.0',
    config: {
      methodConfig: [
        {
          name: [READ],
          retryPolicy: {
            maxAttempts: 4,
            initialBackoff: '0.05s',
            maxBackoff: '0.1s',
            backoffMultiplier: 2,
            retryableStatusCodes: ['UNAVAILABLE'],
          },
        },
      ],
      retryThrottling: { maxTokens: 10, tokenRatio: 0.1 },
    },
    observed: [
      {
        en: 'Eight calls against a server that always failed: the first made four attempts, each of the other seven only one. The tokens had fallen to half, and nothing succeeded to raise them.',
        zh: '对始终失败的服务端发起八次调用：第一次试了四次，其余七次都只试一次。令牌已经降到一半，又没有成功的调用把它补回来。',
      },
    ],
  },
  hedge: {
    title: { en: 'Hedge a slow read: send a second copy', zh: '对慢的读请求对冲（hedging）：再发一份' },
    ranWith: '@grpc/grpc-js 1.14.7',
    config: {
      methodConfig: [
        {
          name: [READ],
          hedgingPolicy: { maxAttempts: 2, hedgingDelay: '0.1s', nonFatalStatusCodes: ['UNAVAILABLE'] },
        },
      ],
      retryThrottling: { maxTokens: 10, tokenRatio: 0.1 },
    },
    observed: [
      {
        en: 'The first copy took 1 s, the second 0.15 s: the second responded after 0.26 s, and the client cancelled the first.',
        zh: '第一份要 1 秒，第二份 0.15 秒：第二份在 0.26 秒时响应，客户端随即取消第一份。',
      },
      {
        en: 'The first copy failed at once with a listed code: the client sent the second within 20 ms, without waiting for the delay.',
        zh: '第一份立刻以列出的状态码失败：20 毫秒之内第二份就发出，没有等满间隔。',
      },
      {
        en: 'The second copy failed with a code that is not listed: the whole call failed, although the first was still running.',
        zh: '第二份以没有列出的状态码失败：整个调用失败，尽管第一份还在执行。',
      },
      {
        en: 'Eight calls against a server that always failed: each sent both copies. grpc-js does not apply `retryThrottling` to hedging.',
        zh: '对始终失败的服务端发起八次调用：每次都发了两份。grpc-js 的 `retryThrottling` 不限制对冲。',
      },
      {
        en: 'grpc-go 1.85.0 accepted the same config and sent one copy: it has no hedging.',
        zh: 'grpc-go 1.85.0 接受同样的配置，却只发了一份：它没有对冲。',
      },
    ],
  },
} as const satisfies Record<string, ServiceConfig>;
