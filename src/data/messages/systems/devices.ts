import type { Message } from '../message.ts';

/** What network devices print over gNMI, and collectors around it. */
export const deviceMessages = {
  'gnmi-unsupported-encoding': {
    code: 'UNIMPLEMENTED',
    alsoCodes: ['INVALID_ARGUMENT'],
    libraries: ['gnmi'],
    example: 'rpc error: code = Unimplemented desc = gNMI: subscribe: unsupported encoding: JSON',
    pattern:
      /unsupported encoding:? (?:JSON|JSON_IETF|PROTO|ASCII|BYTES|\d)\b|[Ee]ncoding (?:JSON|JSON_IETF|PROTO|ASCII|BYTES) (?:is )?not supported/,
    source: 'google/gnxi:gnmi/server.go',
    title: {
      en: 'gNMI: unsupported encoding',
      zh: 'gNMI：设备不支持这种编码（unsupported encoding）',
    },
    meaning: {
      en: 'The device implements the method, but not the encoding that the request asks for. It sent nothing.',
      zh: '设备实现了这个方法，但不支持请求里的编码，没有返回数据。',
    },
    causes: [
      {
        en: 'The collector asks for `JSON` by default, and the device offers only `JSON_IETF` or `PROTO` (Cisco IOS XR, many for `Subscribe`).',
        zh: '采集器默认请求 `JSON`，而设备只支持 `JSON_IETF` 或 `PROTO`（Cisco IOS XR，很多设备的 `Subscribe`）。',
      },
      {
        en: 'One YANG model of the device supports fewer encodings than others.',
        zh: '设备的某个 YANG 模型支持的编码更少。',
      },
    ],
    steps: [
      {
        en: 'Run `gnmic -a HOST:PORT capabilities`: `supported encodings` at the end lists what the device takes.',
        zh: '运行 `gnmic -a HOST:PORT capabilities`：末尾的 `supported encodings` 就是设备支持的编码。',
      },
      {
        en: 'Set it in the collector: `--encoding json_ietf` or `proto` (gnmic), `encoding = "proto"` (telegraf), `"encoding": "PROTO"` (gnmi-gateway).',
        zh: '在采集器里设置：gnmic 用 `--encoding json_ietf` 或 `proto`，telegraf 用 `encoding = "proto"`，gnmi-gateway 用 `"encoding": "PROTO"`。',
      },
    ],
  },
  'gnmi-request-incomplete': {
    code: 'INVALID_ARGUMENT',
    alsoCodes: ['NOT_FOUND', 'INTERNAL'],
    libraries: ['gnmi'],
    example: 'rpc error: code = InvalidArgument desc = request must contain a prefix',
    pattern:
      /request must contain a (?:prefix|subscription)\b|no such target: "|prefix and path origins do not match|Argument 'elem' error/,
    source: 'openconfig/gnmi:subscribe/subscribe.go',
    title: {
      en: 'gNMI: request must contain a prefix / no such target',
      zh: 'gNMI：缺少 prefix 或 target（must contain a prefix）',
    },
    meaning: {
      en: 'The device or collector reads the target and the origin from the prefix of the request, and what it got there does not fit. No data was sent.',
      zh: '设备或采集器从请求的 prefix 里读取 target 和 origin，而收到的内容不符合要求。没有返回数据。',
    },
    causes: [
      {
        en: '`must contain a prefix`, `missing target`: the server keeps several targets, or is built on the collector of OpenConfig (NVIDIA Cumulus among others), and wants a target.',
        zh: '`must contain a prefix`、`missing target`：服务端保存多个 target，或基于 OpenConfig 的采集器（例如 NVIDIA Cumulus），必须给出 target。',
      },
      {
        en: "`Argument 'elem' error`, `origins do not match`: the device rejects an empty prefix or an origin, or wants the origin at one place only (Huawei, Cisco IOS XR).",
        zh: "`Argument 'elem' error`、`origins do not match`：设备不接受空的 prefix 或 origin，或要求 origin 只写在一处（华为、Cisco IOS XR）。",
      },
      {
        en: '`no such target`: the name differs from the one in the configuration of the collector.',
        zh: '`no such target`：名字与采集器配置里的不同。',
      },
    ],
    steps: [
      {
        en: 'Repeat it by hand and look at what is sent: `gnmic -a HOST:PORT --debug subscribe --target NAME --prefix "ORIGIN:/" --path PATH`. If it works, the collector sends another prefix.',
        zh: '手动重试并查看发出的内容：`gnmic -a HOST:PORT --debug subscribe --target NAME --prefix "ORIGIN:/" --path PATH`。成功说明采集器发的 prefix 不同。',
      },
      {
        en: 'Set `target` (gnmic `--target`, telegraf `target`), or leave prefix and origin out and write the module name into the path (`/huawei-ifm:ifm/…`); a newer telegraf omits an empty prefix.',
        zh: '设置 `target`（gnmic 的 `--target`，telegraf 的 `target`）；或者不写 prefix 和 origin，把模块名写进路径（`/huawei-ifm:ifm/…`）。新版 telegraf 不再发送空 prefix。',
      },
    ],
  },
  'gnmi-method-not-implemented': {
    code: 'UNIMPLEMENTED',
    libraries: ['gnmi'],
    example: 'rpc error: code = Unimplemented desc = Subscribe is not implemented.',
    pattern:
      /(?:Subscribe|mode (?:POLL|ON_CHANGE|STREAM|ONCE)|subscription mode \w{1,20}) (?:is )?not (?:implemented|supported)|Qos not supported|subscription using use_models is not supported/,
    source: 'google/gnxi:gnmi/server.go',
    title: {
      en: 'gNMI: Subscribe or its mode is not implemented',
      zh: 'gNMI：设备没有实现 Subscribe 或该模式（not implemented）',
    },
    meaning: {
      en: 'The device or simulator answers gNMI, but not this method, mode or option. Another request works.',
      zh: '设备或模拟器支持 gNMI，但没有实现这个方法、模式或选项。换一种请求可以成功。',
    },
    causes: [
      {
        en: 'The target is a reference program, such as an older `gnmi_target` of gnxi, which has `Get` and `Set` only.',
        zh: '目标是参考程序，例如旧版 gnxi 的 `gnmi_target`，只有 `Get` 和 `Set`。',
      },
      {
        en: 'The device does not support the mode for that path: `ON_CHANGE` on counters, `POLL`, or an option such as `qos` (Juniper).',
        zh: '设备在该路径上不支持这个模式：计数器用 `ON_CHANGE`、`POLL`，或 `qos` 之类的选项（Juniper）。',
      },
    ],
    steps: [
      {
        en: 'Try `gnmic get --path PATH`, then `gnmic subscribe --mode once --path PATH`: the first that works shows what the device has.',
        zh: '依次试 `gnmic get --path PATH` 和 `gnmic subscribe --mode once --path PATH`：先成功的就是设备支持的。',
      },
      {
        en: 'Subscribe with `--stream-mode sample`, leave `qos` and `use_models` out, or use another target.',
        zh: '改用 `--stream-mode sample`，去掉 `qos` 和 `use_models`，或换一个目标。',
      },
    ],
  },
  'gnmi-collector-failed': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNAUTHENTICATED', 'INVALID_ARGUMENT', 'UNIMPLEMENTED', 'PERMISSION_DENIED', 'NOT_FOUND'],
    codeless: true,
    libraries: ['gnmi'],
    example:
      'E! [inputs.gnmi] Error in plugin: failed to setup subscription: rpc error: code = Unavailable desc = connection error: desc = "error reading server preface: EOF"',
    pattern:
      /\[inputs\.gnmi\] [^\n]{0,60}(?:aborted gNMI subscription|failed to setup subscription)|cli\.QueryDisplay: |gnmi_(?:subscribe|get|set|cli)\.go:\d{1,4}\] /,
    source: 'openconfig/gnmi:cmd/gnmi_cli/gnmi_cli.go',
    title: {
      en: 'aborted gNMI subscription / failed to setup (telegraf)',
      zh: 'gNMI 采集失败：failed to setup subscription',
    },
    meaning: {
      en: 'A collector could not open or keep its subscription. The status behind it is that of the device, or of the way to it; the collector connects again.',
      zh: '采集器没能建立或保持订阅。后面的状态来自设备或途中的网络；采集器会重连。',
    },
    causes: [
      {
        en: '`server preface: EOF` or `first record does not look like a TLS handshake`: TLS on one side only. telegraf needs `tls_enable = true`, gnmic uses TLS unless `--insecure` is set.',
        zh: '`server preface: EOF` 或 `first record does not look like a TLS handshake`：只有一端启用 TLS。telegraf 要设 `tls_enable = true`；gnmic 默认使用 TLS，除非加 `--insecure`。',
      },
      {
        en: '`handshake failure` or `unknown certificate authority`: the device offers only old cipher suites (`tls_cipher_suites = ["all"]` in telegraf), or wants a client certificate from the CA that it trusts.',
        zh: '`handshake failure` 或 `unknown certificate authority`：设备只支持旧的加密套件（telegraf 设 `tls_cipher_suites = ["all"]`），或要求由它信任的 CA 签发的客户端证书。',
      },
      {
        en: '`Unauthenticated`: user name and password are wrong, or were not sent as metadata `username` and `password`.',
        zh: '`Unauthenticated`：用户名或密码错误，或没有放在元数据 `username`、`password` 里发送。',
      },
      {
        en: '`error reading from server: EOF` right after connecting: the device closed the call, because of a path or an option that it does not support.',
        zh: '刚连上就 `error reading from server: EOF`：设备结束了调用，原因是它不支持某个路径或选项。',
      },
    ],
    steps: [
      {
        en: 'Run `gnmic -a HOST:PORT -u USER -p PASSWORD --skip-verify capabilities`, then with `--insecure`: which of them works tells TLS from identity; the log of the device names the rest.',
        zh: '先运行 `gnmic -a HOST:PORT -u USER -p PASSWORD --skip-verify capabilities`，再加 `--insecure`：看哪个成功，就能区分 TLS 和身份问题；其余看设备日志。',
      },
      {
        en: 'Give the collector what worked, and subscribe to one path first.',
        zh: '把成功的参数配置到采集器，先只订阅一个路径。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
