import type { Message } from '../message.ts';

/** C core about a service config that it rejects. No call has been made. */
export const grpcCoreServiceConfig = {
  'core-service-config-invalid': {
    code: 'INVALID_ARGUMENT',
    libraries: ['grpc-core', 'grpcio'],
    example:
      'status = StatusCode.INVALID_ARGUMENT\n\tdetails = "Failed to create channel to \'127.0.0.1:50051\':errors validating service config: [field:methodConfig[0].retryPolicy.maxAttempts error:must be at least 2]"',
    pattern: /errors validating service config: \[/,
    source: 'grpc/grpc:src/core/service_config/service_config_impl.cc',
    title: {
      en: 'errors validating service config: no channel',
      zh: '服务配置校验失败（errors validating service config）',
    },
    meaning: {
      en: 'The client rejected the channel argument `grpc.service_config`. The channel exists, but every call on it fails at once with `INVALID_ARGUMENT`. No request was sent, so the server and your request are not the cause.',
      zh: '客户端不接受通道参数 `grpc.service_config`。通道虽然建了出来，上面的每个调用都会立即以 `INVALID_ARGUMENT` 失败。请求没有发出，与服务端和请求内容无关。',
    },
    causes: [
      {
        en: '`field not present`: C core demands all five fields of `retryPolicy`. A key in another case counts as missing.',
        zh: '`field not present`：C core 要求 `retryPolicy` 的五个字段都在。键名大小写不同也算缺失。',
      },
      {
        en: '`Not a duration`: the value is not a number of seconds with `s`, as in `"100ms"`.',
        zh: '`Not a duration`：值不是带 `s` 的秒数，例如 `"100ms"`。',
      },
      {
        en: '`failed to parse status code`, `is not a string`: a code is not the full name in capitals. Numbers are not accepted here.',
        zh: '`failed to parse status code`、`is not a string`：状态码没有用大写全名。这里不接受数字。',
      },
      {
        en: '`No known policies in list`: the client has none of the balancing policies.',
        zh: '`No known policies in list`：负载均衡策略一个都不认识。',
      },
    ],
    steps: [
      {
        en: 'Read `field:` and `error:` in the brackets: they give the path and the fault. All faults are listed, between semicolons.',
        zh: '看方括号里的 `field:` 和 `error:`：那是路径和错误。所有错误都列在里面，用分号隔开。',
      },
      {
        en: 'Paste the config into the checker of this site, and test it with one call when the program starts.',
        zh: '把配置粘贴到本站的检查页，并在程序启动时用一次调用验证。',
      },
    ],
  },
  'core-service-config-json': {
    code: 'INVALID_ARGUMENT',
    libraries: ['grpc-core', 'grpcio'],
    example:
      'status = StatusCode.INVALID_ARGUMENT\n\tdetails = "Failed to create channel to \'127.0.0.1:50051\':JSON parsing failed: [JSON parse error at index 328]"',
    pattern: /JSON parsing failed: \[(?:JSON parse error at index|duplicate key )/,
    source: 'grpc/grpc:src/core/util/json/json_reader.cc',
    title: {
      en: 'JSON parsing failed in the service config',
      zh: '服务配置不是合法 JSON（JSON parsing failed）',
    },
    meaning: {
      en: 'The text of `grpc.service_config` is not valid JSON. Every call on the channel fails at once with `INVALID_ARGUMENT`; no request was sent.',
      zh: '`grpc.service_config` 的文本不是合法的 JSON。通道上的每个调用都会立即以 `INVALID_ARGUMENT` 失败，请求没有发出。',
    },
    causes: [
      {
        en: 'A comma after the last entry, a comment, single quotes, a key without quotes, or a byte order mark at the start.',
        zh: '最后一项后面有逗号、有注释、用了单引号、键名没加引号，或者开头有 BOM。',
      },
      {
        en: 'One object has the same key twice: C core and grpc-java reject it, grpc-go and grpc-js take the last one.',
        zh: '同一个对象里键写了两次：C core 和 grpc-java 拒绝，grpc-go 和 grpc-js 取最后一个。',
      },
      {
        en: 'The text is empty. The index is then 18446744073709551615.',
        zh: '文本是空的，这时 index 是 18446744073709551615。',
      },
    ],
    steps: [
      {
        en: 'Count bytes from 0 to the index, or paste the config into the checker of this site: it gives line and column.',
        zh: '从 0 数到 index 那个字节；或者粘贴到本站的检查页，它会给出行和列。',
      },
      {
        en: 'Let the program write the text: `json.dumps(config)` in Python, `json_encode` in PHP, `to_json` in Ruby.',
        zh: '让程序生成文本：Python 用 `json.dumps(config)`，PHP 用 `json_encode`，Ruby 用 `to_json`。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
