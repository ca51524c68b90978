import type { Message } from '../message.ts';

/** grpc-js about a service config that it rejects. No call has been made. */
export const grpcJsServiceConfig = {
  'node-service-config-retry-policy': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-js'],
    example:
      'Error: Invalid method config retry policy: initialBackoff must be a string consisting of a positive integer or decimal followed by s',
    pattern: /Invalid method config (?:retry|hedging) policy: /,
    source: 'grpc/grpc-node:packages/grpc-js/src/service-config.ts',
    title: {
      en: 'Invalid method config retry policy',
      zh: '重试策略不合法（Invalid method config retry policy）',
    },
    meaning: {
      en: 'A field of `retryPolicy` or `hedgingPolicy` is missing or wrong. With `grpc.service_config`, the constructor of the client throws this error, which has no code. With a config from DNS, calls fail with `UNAVAILABLE`. No call was sent.',
      zh: '`retryPolicy` 或 `hedgingPolicy` 的字段缺失或有误。用 `grpc.service_config` 时，客户端的构造函数抛出这个错误，不带状态码；配置来自 DNS 时，调用以 `UNAVAILABLE` 失败。没有发出任何调用。',
    },
    causes: [
      {
        en: '`must be an integer at least 2`: `maxAttempts` is missing, in quotes, or 1. It counts the first attempt too.',
        zh: '`must be an integer at least 2`：`maxAttempts` 缺失、加了引号，或者是 1。它把第一次也算在内。',
      },
      {
        en: '`followed by s`: the duration is not in seconds, as in `"100ms"`, or has no unit.',
        zh: '`followed by s`：时长不是秒，例如 `"100ms"`，或者没有单位。',
      },
      {
        en: '`not a status code name`: the code is misspelled or a number in quotes. Lower case is accepted here, but not by other libraries.',
        zh: '`not a status code name`：状态码写错，或者给数字加了引号。这里接受小写，其他库不接受。',
      },
    ],
    steps: [
      {
        en: 'Correct the field that the text names: `"0.1s"` for durations, names of codes in capitals, `maxAttempts` from 2 to 5.',
        zh: '改正文字里指出的字段：时长写成 `"0.1s"`，状态码用大写，`maxAttempts` 取 2 到 5。',
      },
      {
        en: 'Create the client in a test, so that a wrong config fails before it is deployed.',
        zh: '在测试里创建客户端，让错误的配置在部署之前就失败。',
      },
    ],
  },
  'node-service-config-invalid': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-js'],
    example: 'Error: Invalid method config: invalid name array',
    pattern:
      /Invalid (?:service config|method config|method config name|retryThrottling|loadBalancingConfig): /,
    source: 'grpc/grpc-node:packages/grpc-js/src/service-config.ts',
    title: {
      en: 'Invalid service config or method config',
      zh: '服务配置不合法（Invalid service config）',
    },
    meaning: {
      en: 'A part of the service config other than the policies is wrong. With `grpc.service_config`, the constructor of the client throws this error, which has no code. With a config from DNS, calls fail with `UNAVAILABLE`. No call was sent.',
      zh: '服务配置里策略以外的部分有误。用 `grpc.service_config` 时，客户端的构造函数抛出这个错误，不带状态码；配置来自 DNS 时，调用以 `UNAVAILABLE` 失败。没有发出任何调用。',
    },
    causes: [
      {
        en: '`invalid name array`: an entry has no `name`. Only grpc-js reports it; the other libraries skip the entry.',
        zh: '`invalid name array`：条目没有 `name`。只有 grpc-js 会报错，其他库直接跳过这个条目。',
      },
      {
        en: '`duplicate name`: two entries have the same name.',
        zh: '`duplicate name`：两个条目同名。',
      },
      {
        en: '`invalid timeout`, `invalid waitForReady`: the value has the wrong type or unit.',
        zh: '`invalid timeout`、`invalid waitForReady`：值的类型或单位不对。',
      },
      {
        en: '`Invalid retryThrottling`: `maxTokens` is not above 0 and at most 1000, or a number is in quotes.',
        zh: '`Invalid retryThrottling`：`maxTokens` 不在 0 到 1000 之间，或者给数字加了引号。',
      },
    ],
    steps: [
      {
        en: 'Paste the config into the checker of this site: it shows line, column, and what the other libraries do with it.',
        zh: '把配置粘贴到本站的检查页，它会给出行、列，以及其他库的表现。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
