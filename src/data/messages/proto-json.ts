import type { Message } from './message.ts';

const DECODER = 'protocolbuffers/protobuf-go:encoding/protojson/decode.go';

/** What Go programs print where JSON does not fit a message: grpc-gateway, Connect, Kratos, k6, grpcurl. */
export const protoJson = {
  'protojson-syntax-error': {
    code: 'INVALID_ARGUMENT',
    codeless: true,
    libraries: ['grpc-gateway', 'connect-go'],
    example: '{"code":3, "message":"proto: syntax error (line 1:10): unexpected token {", "details":[]}',
    pattern: /\bsyntax error \(line \d{1,6}:\d{1,6}\): ?(?:unexpected|invalid|missing|exceeded)\b/,
    source: DECODER,
    title: {
      en: 'proto: syntax error (line …): unexpected token',
      zh: 'JSON 与消息不符（proto: syntax error）',
    },
    meaning: {
      en: 'The body could not be read as JSON of the message. `line:column` is where; the call did not reach the handler.',
      zh: '请求体无法按该消息的 JSON 读取。`行:列` 是出错位置，调用没有到达处理函数。',
    },
    causes: [
      {
        en: 'A value has another JSON type than its field: an object for a string, a list for a single field, a single value for `repeated`. `FieldMask` is one string (`"name,price"`), `Timestamp` and `Duration` are strings too.',
        zh: '值的 JSON 类型与字段不同：字符串字段给了对象，单个字段给了列表，`repeated` 给了单个值。`FieldMask` 是一个字符串（`"name,price"`），`Timestamp`、`Duration` 也是字符串。',
      },
      {
        en: 'The text is not JSON: a comma before `}`, single quotes, a comment, a form body, or an empty body (`unexpected token` with nothing behind it).',
        zh: '文本不是 JSON：`}` 前多了逗号、单引号、注释、表单，或空的请求体（`unexpected token` 后面什么都没有）。',
      },
      {
        en: '`body: "field"` in `google.api.http`: the body is then the value of that field alone, not the whole message. Use `body: "*"` for the whole.',
        zh: '`google.api.http` 里写了 `body: "field"`：请求体只能是该字段的值，而不是整条消息。要整条消息就用 `body: "*"`。',
      },
    ],
    steps: [
      {
        en: 'Run `jq . BODY.json`. If it fails, correct the JSON; otherwise compare the field at `line:column` with its type in the `.proto`.',
        zh: '执行 `jq . BODY.json`：失败就改 JSON；成功就把 `行:列` 处的字段与 `.proto` 里的类型对照。',
      },
      {
        en: 'To see a valid body, print one with `protojson.Format(msg)` or `grpcurl -msg-template describe TYPE`.',
        zh: '想看正确的格式，用 `protojson.Format(msg)` 或 `grpcurl -msg-template describe TYPE` 打印一份。',
      },
    ],
  },
  'protojson-unknown-field': {
    code: 'INVALID_ARGUMENT',
    codeless: true,
    libraries: ['grpc-gateway', 'connect-go'],
    example: '{"code":3, "message":"proto: (line 1:2): unknown field \\"userNmae\\"", "details":[]}',
    pattern:
      /\(line \d{1,6}:\d{1,6}\): ?(?:unknown field \\{0,3}"|invalid value for \w{1,20} (?:field|key)|duplicate field \\{0,3}"|error parsing \\{0,3}"\w|unable to resolve \\{0,3}")/,
    source: DECODER,
    title: {
      en: 'proto: (line …): unknown field / invalid value',
      zh: 'JSON 字段不存在或值不对（unknown field）',
    },
    meaning: {
      en: 'The JSON is valid, and a field of it is not in the message, or its value does not fit. The call did not reach the handler.',
      zh: 'JSON 本身没错，但其中的字段不在消息里，或值不符合类型。调用没有到达处理函数。',
    },
    causes: [
      {
        en: '`unknown field`: misspelled, in another case than the name or its camelCase form, or the server runs an older `.proto`.',
        zh: '`unknown field`：拼写错误、大小写既不是原名也不是 camelCase，或服务端使用的 `.proto` 较旧。',
      },
      {
        en: '`invalid value for enum field`: the name of the enum is not known; `for int32 field`: text, a fraction, or a number out of range. 64-bit numbers are allowed as strings.',
        zh: '`invalid value for enum field`：枚举名不存在；`for int32 field`：给了文本、小数或超出范围的数。64 位数可以写成字符串。',
      },
      {
        en: '`invalid value for bytes field`: not Base64. `unable to resolve "type.googleapis.com/…"`: the type of an `Any` is not compiled into the program.',
        zh: '`invalid value for bytes field`：不是 Base64。`unable to resolve "type.googleapis.com/…"`：`Any` 的类型没有编译进程序。',
      },
    ],
    steps: [
      {
        en: 'Compare the field that the text names with the `.proto` of the server: `grpcurl HOST:PORT describe TYPE` prints it.',
        zh: '把报错里的字段与服务端使用的 `.proto` 对照：`grpcurl HOST:PORT describe TYPE` 可以打印。',
      },
      {
        en: 'Correct the name or value. If unknown fields are to pass, set `DiscardUnknown: true` in the `UnmarshalOptions` of the gateway (`runtime.WithMarshalerOption`).',
        zh: '改正字段名或值。要放过未知字段，就在网关的 `UnmarshalOptions` 里设 `DiscardUnknown: true`（`runtime.WithMarshalerOption`）。',
      },
    ],
  },
  'grpcurl-request-data': {
    code: 'INVALID_ARGUMENT',
    codeless: true,
    libraries: ['grpcurl', 'go-zero'],
    example:
      'Error invoking method "shop.Cart/Add": error getting request data: message type shop.Item has no known field named userNmae',
    pattern: /error getting request data: \S|message type \S{1,120} has no known field named \S/,
    source: 'fullstorydev/grpcurl:invoke.go',
    title: {
      en: 'error getting request data (grpcurl, go-zero gateway)',
      zh: '请求数据读不出（error getting request data）',
    },
    meaning: {
      en: 'grpcurl, or the gateway of go-zero, which is built on it, could not turn the JSON into the request message. No call was made.',
      zh: 'grpcurl，或基于它的 go-zero 网关，无法把 JSON 转成请求消息，没有发出调用。',
    },
    causes: [
      {
        en: '`has no known field named`: the field is not in the message that the server describes: misspelled, or a newer `.proto`. The go-zero gateway does not skip unknown fields.',
        zh: '`has no known field named`：服务端描述的消息里没有这个字段：拼写错误或 `.proto` 版本不同。go-zero 网关不会忽略未知字段。',
      },
      {
        en: '`bad input: expecting …`: a value of another type, for example a list for a single field, or a string for an object.',
        zh: '`bad input: expecting …`：值的类型不对，例如单个字段给了列表，对象给了字符串。',
      },
      {
        en: 'The shell changed the quotes: on Windows escape them, or read from standard input with `-d @`.',
        zh: '命令行改动了引号：Windows 下要转义，或用 `-d @` 从标准输入读取。',
      },
    ],
    steps: [
      {
        en: 'Run `grpcurl HOST:PORT describe TYPE` with the type of the text and compare the field names.',
        zh: '用报错里的类型执行 `grpcurl HOST:PORT describe TYPE`，对照字段名。',
      },
      {
        en: 'Correct the JSON (`-msg-template` prints an empty one), or bring server and client to one `.proto`. grpcurl skips unknown fields with `-allow-unknown-fields`.',
        zh: '改正 JSON（`-msg-template` 会打印空模板），或统一两边的 `.proto`。grpcurl 加 `-allow-unknown-fields` 可忽略未知字段。',
      },
    ],
  },
  'grpcurl-proto-not-on-import-path': {
    code: 'INVALID_ARGUMENT',
    beforeCall: true,
    libraries: ['grpcurl'],
    example:
      'Failed to process proto source files.: /home/me/api/greeter.proto does not reside in any import path',
    pattern:
      /does not reside in any import path|Failed to process proto source files|could not parse given files: [^\n]{1,300}no such file or directory/,
    source: 'fullstorydev/grpcurl:cmd/grpcurl/grpcurl.go',
    title: {
      en: 'Proto file does not reside in any import path (grpcurl)',
      zh: 'grpcurl：proto 文件不在任何 import 路径下',
    },
    meaning: {
      en: 'grpcurl or grpcui could not read the proto files that it was given. No connection was opened, and no call was made.',
      zh: 'grpcurl 或 grpcui 读不到给它的 proto 文件：没有建立连接，也没有发起调用。',
    },
    causes: [
      {
        en: 'The file of `-proto` is not below the folder of `-import-path`, or the name was given relative to another folder: since 1.3 it is read as protoc reads it.',
        zh: '`-proto` 的文件不在 `-import-path` 的目录下，或文件名是相对别的目录写的：1.3 起按 protoc 的规则读取。',
      },
      {
        en: 'An import of the file, such as `validate/validate.proto` or `google/api/annotations.proto`, is in another folder: add one `-import-path` for each.',
        zh: '文件里 import 的文件（如 `validate/validate.proto`、`google/api/annotations.proto`）在别的目录：每个目录加一个 `-import-path`。',
      },
      {
        en: 'The command runs in another folder than usual, as in a container or a script.',
        zh: '命令换了目录执行，例如在容器或脚本里。',
      },
    ],
    steps: [
      {
        en: '`protoc -I DIR -o /dev/null FILE.proto` with the same folders names the file that is missing.',
        zh: '用同样的目录运行 `protoc -I DIR -o /dev/null FILE.proto`，它会指出缺少哪个文件。',
      },
      {
        en: '`grpcurl -import-path DIR -import-path THIRD_PARTY -proto sub/FILE.proto …`, the name relative to `DIR`; or leave both out where the server has reflection.',
        zh: '`grpcurl -import-path DIR -import-path THIRD_PARTY -proto sub/FILE.proto …`，文件名相对 `DIR`；服务端有反射时两个都可以不写。',
      },
    ],
  },
  'grpcurl-service-not-exposed': {
    code: 'NOT_FOUND',
    alsoCodes: ['UNIMPLEMENTED'],
    codeless: true,
    libraries: ['grpcurl', 'go-zero'],
    example: 'Error invoking method "shop.Cart/Add": target server does not expose service "shop.Cart"',
    pattern:
      /target server does not expose service "|service "[^"\n]{1,120}" does not include a method named "|Failed to (?:resolve symbol|list methods for service) "|Symbol not found: \S|no such (?:Type or Enum|type: \.)/,
    source: 'fullstorydev/grpcurl:invoke.go',
    title: {
      en: 'target server does not expose service (grpcurl)',
      zh: '反射里没有该服务（does not expose service）',
    },
    meaning: {
      en: 'Reflection works, and its description lacks this service, method, or symbol. The call was not sent; the server might serve it all the same.',
      zh: '反射可用，但描述里没有这个服务、方法或符号。调用没有发出；服务端也许仍能处理它。',
    },
    causes: [
      {
        en: 'The name lacks the package or is misspelled: write `package.Service/Method` as `grpcurl … list` prints it.',
        zh: '名称缺少 package 或拼写错误：按 `grpcurl … list` 打印的写 `package.Service/Method`。',
      },
      {
        en: 'The server was given the descriptor of one file only: imported files must be registered too (tonic: a descriptor set made with `include_imports`; `File not found` or `no such Type or Enum` in the text). An import that is written otherwise than the file was compiled, such as `google/protobuf/Empty.proto` for `empty.proto`, breaks it as well. `Symbol not found: grpc.reflection…` with a grpcurl of 2018 or before: upgrade it.',
        zh: '服务端只注册了一个文件的描述：导入的文件也要注册（tonic 用带 `include_imports` 生成的描述集；文字里会有 `File not found` 或 `no such Type or Enum`）。import 的写法与编译时的路径不同也会这样，例如把 `empty.proto` 写成 `google/protobuf/Empty.proto`。2018 年及以前的 grpcurl 会报 `Symbol not found: grpc.reflection…`：升级它。',
      },
      {
        en: 'Code of gogo/protobuf is mixed with the standard generator, so that the files are in another registry; or the service is on another server or port.',
        zh: '混用了 gogo/protobuf 与标准生成器，文件在另一个注册表里；或服务在别的服务端、端口上。',
      },
    ],
    steps: [
      {
        en: 'Run `grpcurl HOST:PORT list` and `describe package.Service`. Listed and not described: descriptors are missing. Not listed: name, registration, or server.',
        zh: '执行 `grpcurl HOST:PORT list` 和 `describe package.Service`：能列出却不能描述，就是缺描述；列不出，就是名称、注册或服务端不对。',
      },
      {
        en: 'Without changing the server: `grpcurl -import-path DIR -proto FILE.proto …` takes the description from the file.',
        zh: '不改服务端的办法：`grpcurl -import-path DIR -proto FILE.proto …`，从文件取描述。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
