import type { Message } from '../message.ts';

/** grpc-go about a service config that it rejects. No call has been made. */
export const grpcGoServiceConfig = {
  'go-service-config-invalid': {
    code: 'UNKNOWN',
    libraries: ['grpc-go'],
    example: 'grpc: the provided default service config is invalid: duplicated name',
    pattern:
      /the provided default service config is invalid: (?!invalid retry policy|malformed duration|invalid code)/,
    source: 'grpc/grpc-go:clientconn.go',
    title: {
      en: 'The provided default service config is invalid',
      zh: '默认服务配置不合法（default service config is invalid）',
    },
    meaning: {
      en: '`grpc.NewClient` rejected the text of `WithDefaultServiceConfig` and created no channel. The error has no status; `status.Code` returns `Unknown` for it. No call was sent.',
      zh: '`grpc.NewClient` 不接受 `WithDefaultServiceConfig` 的文本，没有创建通道。这个错误不带状态，`status.Code` 对它返回 `Unknown`。没有发出任何调用。',
    },
    causes: [
      {
        en: 'The text is not valid JSON: `invalid character`, `unexpected end of JSON input`.',
        zh: '文本不是合法的 JSON：`invalid character`、`unexpected end of JSON input`。',
      },
      {
        en: 'A field has the wrong type: `json: cannot unmarshal … into Go struct field`, followed by the path of the field.',
        zh: '字段类型不对：`json: cannot unmarshal … into Go struct field`，后面是字段路径。',
      },
      {
        en: 'Two entries have the same name: `duplicated name`. A name has a `method` but no `service`: `cannot combine empty`.',
        zh: '两个条目同名：`duplicated name`；只写了 `method`，没写 `service`：`cannot combine empty`。',
      },
      {
        en: '`retryThrottling` is incomplete. A missing or zero `tokenRatio` is reported as `may not be negative`.',
        zh: '`retryThrottling` 不完整。`tokenRatio` 缺失或为零时，报的也是 `may not be negative`。',
      },
    ],
    steps: [
      {
        en: 'Paste the config into the checker of this site: it shows line, column, and the correct form.',
        zh: '把配置粘贴到本站的检查页，它会给出行、列和正确写法。',
      },
      {
        en: 'Create the client in a unit test, so that a wrong config fails before it is deployed.',
        zh: '在单元测试里创建客户端，让错误的配置在部署之前就失败。',
      },
    ],
  },
  'go-service-config-retry-policy': {
    code: 'UNKNOWN',
    libraries: ['grpc-go'],
    example:
      'grpc: the provided default service config is invalid: invalid retry policy (&{MaxAttempts:1 InitialBackoff:20ms MaxBackoff:40ms BackoffMultiplier:2 RetryableStatusCodes:[Unavailable]}): ',
    pattern: /invalid retry policy \(&\{MaxAttempts:/,
    source: 'grpc/grpc-go:service_config.go',
    title: {
      en: 'invalid retry policy in a service config',
      zh: '重试策略不合法（invalid retry policy）',
    },
    meaning: {
      en: 'A field of `retryPolicy` is missing or out of range, and `grpc.NewClient` created no channel. The text shows what was read and does not name the field.',
      zh: '`retryPolicy` 的某个字段缺失或超出范围，`grpc.NewClient` 没有创建通道。文字只列出读到的值，不指出是哪个字段。',
    },
    causes: [
      {
        en: '`MaxAttempts` is below 2. It counts the first attempt too.',
        zh: '`MaxAttempts` 小于 2。它把第一次也算在内。',
      },
      {
        en: 'A value is zero because the key is missing or misspelled, as in `max_attempts`.',
        zh: '值是零，因为缺少这个键，或键名写错，例如 `max_attempts`。',
      },
      {
        en: '`RetryableStatusCodes` is empty.',
        zh: '`RetryableStatusCodes` 为空。',
      },
      {
        en: 'Since grpc-go reads policies strictly, it rejects what earlier releases skipped without a complaint.',
        zh: 'grpc-go 开始严格检查策略后，会拒绝旧版本悄悄跳过的写法。',
      },
    ],
    steps: [
      {
        en: 'Look in the braces for a value of zero, a negative one, or an empty list: that field is the wrong one.',
        zh: '在花括号里找为零、为负的值或空列表，那就是出错的字段。',
      },
      {
        en: 'Set all five fields: `maxAttempts` from 2 to 5, `initialBackoff`, `maxBackoff`, `backoffMultiplier`, `retryableStatusCodes`.',
        zh: '五个字段都要写：`maxAttempts`（2 到 5）、`initialBackoff`、`maxBackoff`、`backoffMultiplier`、`retryableStatusCodes`。',
      },
    ],
  },
  'go-service-config-duration': {
    code: 'UNKNOWN',
    libraries: ['grpc-go'],
    example:
      'grpc: the provided default service config is invalid: malformed duration "20ms": strconv.ParseInt: parsing "20m": invalid syntax',
    pattern: /malformed duration "[^"\n]{0,80}": /,
    source: 'grpc/grpc-go:internal/serviceconfig/duration.go',
    title: {
      en: 'malformed duration in a service config',
      zh: '服务配置里的时长写错（malformed duration）',
    },
    meaning: {
      en: 'A `timeout` or a backoff is not a number of seconds with `s`, and `grpc.NewClient` created no channel.',
      zh: '`timeout` 或退避时间不是带 `s` 的秒数，`grpc.NewClient` 没有创建通道。',
    },
    causes: [
      {
        en: 'The value has a unit of Go, such as `"100ms"` or `"1m"`. A service config knows only seconds.',
        zh: '用了 Go 的单位，例如 `"100ms"`、`"1m"`。服务配置只认秒。',
      },
      {
        en: 'The unit is missing, as in `"0.1"` (`missing seconds unit`), or the value is empty or null.',
        zh: '缺少单位，例如 `"0.1"`（`missing seconds unit`），或者值为空、为 null。',
      },
      {
        en: 'The value has blanks, an exponent, or more than nine decimals.',
        zh: '值里有空格、指数，或者小数超过九位。',
      },
    ],
    steps: [
      {
        en: 'Write seconds in quotes: `"0.1s"` for 100 ms, `"60s"` for a minute.',
        zh: '写成带引号的秒数：100 毫秒写 `"0.1s"`，一分钟写 `"60s"`。',
      },
    ],
  },
  'go-service-config-code': {
    code: 'UNKNOWN',
    libraries: ['grpc-go'],
    example: 'grpc: the provided default service config is invalid: invalid code: "\\"unavailable\\""',
    pattern: /service config(?: is invalid)?: invalid code: /,
    source: 'grpc/grpc-go:codes/codes.go',
    title: {
      en: 'invalid code in a service config',
      zh: '服务配置里的状态码写错（invalid code）',
    },
    meaning: {
      en: '`retryableStatusCodes` has a text that is no name of a code, and `grpc.NewClient` created no channel.',
      zh: '`retryableStatusCodes` 里有不是状态码名的文本，`grpc.NewClient` 没有创建通道。',
    },
    causes: [
      {
        en: 'The name is in lower case or is the name in Go: `"unavailable"`, `"Unavailable"`, `"codes.Unavailable"`.',
        zh: '写成小写或 Go 里的名字：`"unavailable"`、`"Unavailable"`、`"codes.Unavailable"`。',
      },
      {
        en: '`CANCELLED` is spelled with one L, or a number is in quotes: `"14"`. A plain 14 is accepted here, but not by C core.',
        zh: '`CANCELLED` 少写了一个 L，或者数字加了引号：`"14"`。不加引号的 14 这里接受，C core 不接受。',
      },
    ],
    steps: [
      {
        en: 'Write the full name in capitals, such as `"UNAVAILABLE"`. Every library accepts this form.',
        zh: '用大写写出全名，例如 `"UNAVAILABLE"`，所有库都接受。',
      },
    ],
  },
  'go-service-config-from-resolver': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    example: 'rpc error: code = Unavailable desc = error parsing service config: duplicated name',
    pattern: /error parsing service config: /,
    source: 'grpc/grpc-go:clientconn.go',
    title: {
      en: 'error parsing service config from the resolver',
      zh: '名称解析器给的服务配置不合法（error parsing service config）',
    },
    meaning: {
      en: 'Name resolution delivered an invalid service config and the channel has none from before. Every call fails, although the addresses might be fine. No call was sent.',
      zh: '名称解析器给出的服务配置不合法，通道之前也没有可用的配置。即使地址正常，每个调用也会失败，而且都没有发出。',
    },
    causes: [
      {
        en: 'The `grpc_config` TXT record of the name, or your own resolver, has a faulty config. The text after the colon names the fault.',
        zh: '域名的 `grpc_config` TXT 记录，或你自己的解析器，给了有误的配置。冒号后面就是错误所在。',
      },
    ],
    steps: [
      {
        en: 'Run `dig TXT _grpc_config.NAME` and paste the record into the checker of this site.',
        zh: '运行 `dig TXT _grpc_config.NAME`，把记录粘贴到本站的检查页。',
      },
      {
        en: 'Until the record is corrected, `grpc.WithDisableServiceConfig()` makes the client ignore what the resolver delivers.',
        zh: '记录改好之前，可用 `grpc.WithDisableServiceConfig()` 让客户端忽略解析器给的配置。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
