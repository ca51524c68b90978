import type { Message } from '../message.ts';

/** grpc-java about a service config that it rejects. No call has been made. */
export const grpcJavaServiceConfig = {
  'java-service-config-invalid': {
    code: 'UNKNOWN',
    libraries: ['grpc-java'],
    example:
      'java.lang.IllegalStateException: Default config is invalid: Status{code=UNKNOWN, description=failed to parse service config, cause=java.lang.NullPointerException: maxAttempts cannot be empty\n}',
    pattern: /Default config is invalid: Status\{code=UNKNOWN, description=(?!None of \[)/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/ManagedChannelImpl.java',
    title: {
      en: 'Default config is invalid: failed to parse service config',
      zh: '默认服务配置不合法（Default config is invalid）',
    },
    meaning: {
      en: '`build()` of the channel rejected the map of `defaultServiceConfig` with an exception. `UNKNOWN` comes from the parser, not from a server: no call was sent.',
      zh: '通道的 `build()` 不接受 `defaultServiceConfig` 的 Map，抛出异常。`UNKNOWN` 来自解析器，不是服务端返回的：没有发出任何调用。',
    },
    causes: [
      {
        en: 'A key is missing: `maxAttempts cannot be empty`. For `retryThrottling` the text is only a `NullPointerException` about `getNumberAsDouble`.',
        zh: '缺少键：`maxAttempts cannot be empty`。缺少 `retryThrottling` 的键时，只看到与 `getNumberAsDouble` 有关的 `NullPointerException`。',
      },
      {
        en: 'A duration has another unit than seconds: `NumberFormatException: For input string: "20m"` for `"20ms"`, or `Invalid duration string`.',
        zh: '时长的单位不是秒：写 `"20ms"` 会看到 `NumberFormatException: For input string: "20m"`，或 `Invalid duration string`。',
      },
      {
        en: 'A code is unknown or is `OK`: `Status code unavailable is not valid`, `must not contain OK`.',
        zh: '状态码不认识，或者是 `OK`：`Status code unavailable is not valid`、`must not contain OK`。',
      },
      {
        en: 'The map has an `Integer` where the parser expects a `Double`, or a string where it expects a list: `ClassCastException`.',
        zh: 'Map 里用了 `Integer`（解析器要 `Double`），或该用列表的地方用了字符串：`ClassCastException`。',
      },
    ],
    steps: [
      {
        en: 'Read the text after `cause=`: it names the field or the value.',
        zh: '看 `cause=` 后面的文字，那里有字段名或值。',
      },
      {
        en: 'Write numbers as `Double` (`4.0`), durations as `"0.1s"`, and codes in capitals.',
        zh: '数字写成 `Double`（`4.0`），时长写成 `"0.1s"`，状态码用大写。',
      },
      {
        en: 'Paste the JSON that the map stands for into the checker of this site.',
        zh: '把与 Map 对应的 JSON 粘贴到本站的检查页。',
      },
    ],
  },
  'java-service-config-no-policy': {
    code: 'UNKNOWN',
    libraries: ['grpc-java'],
    example:
      'java.lang.IllegalStateException: Default config is invalid: Status{code=UNKNOWN, description=None of [ROUND_ROBIN] specified by Service Config are available., cause=null}',
    pattern: /None of \[[^\]\n]{0,200}\] specified by Service Config are available/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/ServiceConfigUtil.java',
    title: {
      en: 'None of the policies of the service config are available',
      zh: '服务配置里的负载均衡策略都不可用（specified by Service Config）',
    },
    meaning: {
      en: 'The client knows none of the policies in `loadBalancingConfig` or `loadBalancingPolicy`. The channel was not created.',
      zh: '`loadBalancingConfig` 或 `loadBalancingPolicy` 里的策略，客户端一个都不认识，通道没有创建。',
    },
    causes: [
      {
        en: 'The name is in capitals or misspelled. Names are in lower case: `round_robin`.',
        zh: '策略名用了大写或写错。策略名一律小写：`round_robin`。',
      },
      {
        en: 'The artifact that has the policy is not on the class path, such as `grpc-xds`.',
        zh: '提供这个策略的构件不在 classpath 上，例如 `grpc-xds`。',
      },
      {
        en: 'A shaded jar lost the files in `META-INF/services` that register the policy.',
        zh: '打包时丢了 `META-INF/services` 里注册策略的文件。',
      },
    ],
    steps: [
      {
        en: 'Correct the name, and append `{"pick_first": {}}` as the last entry: a client takes the first policy that it knows.',
        zh: '改正策略名，并在末尾加上 `{"pick_first": {}}`：客户端采用第一个认识的策略。',
      },
      {
        en: 'Merge the service files when you build one jar (`ServicesResourceTransformer`, `mergeServiceFiles()`).',
        zh: '打成一个 jar 时要合并服务文件（`ServicesResourceTransformer`、`mergeServiceFiles()`）。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
