import { coreLibraries } from '../../libraries.ts';
import type { Message } from '../message.ts';

/** C core: size of messages, size and form of metadata. */
export const grpcCorePayloads = {
  'core-received-message-too-large': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: coreLibraries,
    example:
      'status = StatusCode.RESOURCE_EXHAUSTED\n\tdetails = "Stream removed (CLIENT: Received message larger than max (5242885 vs. 4194304))"',
    pattern: /Received message larger than max \(\d+ vs\. \d+\)/,
    source: 'grpc/grpc:src/core/ext/filters/message_size/message_size_filter.cc',
    title: { en: 'Received message larger than max', zh: '收到的消息超过大小上限（larger than max）' },
    meaning: {
      en: 'The message is over the receive limit (4 MiB by default) of the side named in front, CLIENT or SERVER. Older releases name no side.',
      zh: '消息超过了前面标明的一侧（CLIENT 或 SERVER）的接收上限，默认 4 MiB。旧版本不写是哪一侧。',
    },
    causes: [
      {
        en: 'The receive limit of the client is the default of 4 MiB: `options=[("grpc.max_receive_message_length", N)]` when the channel is made (-1 removes it). The option of the server does not change it.',
        zh: '客户端接收限制是默认的 4 MiB：创建通道时传入 `options=[("grpc.max_receive_message_length", N)]`（-1 表示不限）。服务端选项不影响它。',
      },
      {
        en: 'The server reports it (`SERVER:`, or its log): `grpc.server(…, options=[("grpc.max_receive_message_length", N)])`.',
        zh: '服务端报错（`SERVER:` 或在其日志里）：`grpc.server(…, options=[("grpc.max_receive_message_length", N)])`。',
      },
      {
        en: 'A list, file, image, or tensor is sent as one message: use pages, chunks, or a stream.',
        zh: '列表、文件、图片或张量作为一条消息发送：改用分页、分块或流。',
      },
      {
        en: 'The channel is made by a library that has its own setting: pymilvus, etcd3, Ray, Jina, Google clients. Pass the option through it, or upgrade it.',
        zh: '通道由有自己设置的库创建：pymilvus、etcd3、Ray、Jina、Google 客户端。通过它传入选项，或升级。',
      },
      {
        en: 'The option has its old name (`grpc.max_message_length`), or another type than a whole number.',
        zh: '选项用了旧名（`grpc.max_message_length`），或值不是整数。',
      },
    ],
    steps: [
      {
        en: 'Read the second number: 4194304 on a client means that its channel has no such option. In newer releases CLIENT or SERVER in front names the side.',
        zh: '看第二个数字：客户端为 4194304 说明其通道没有该选项。新版本前面的 CLIENT 或 SERVER 写明是哪一侧。',
      },
      {
        en: 'Raise the limit there, to somewhat more than the first number; for data that keeps growing use paging or a stream.',
        zh: '在那里把限制调到略大于第一个数字；会持续增长的数据用分页或流。',
      },
    ],
  },
  'core-sent-message-too-large': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: [...coreLibraries, 'grpc-js'],
    example:
      'status = StatusCode.RESOURCE_EXHAUSTED\n\tdetails = "CLIENT: Sent message larger than max (5242880 vs. 4194304)"',
    pattern: /Sent message larger than max \(\d+ vs\. \d+\)/,
    source: 'grpc/grpc:src/core/ext/filters/message_size/message_size_filter.cc',
    title: {
      en: 'Sent message larger than max',
      zh: '要发送的消息超过大小上限（Sent message larger than max）',
    },
    meaning: {
      en: 'A send limit is configured on this side, and the message exceeds it. grpc-js servers use the same words.',
      zh: '本端配置了发送上限，消息超过了它。grpc-js 服务端使用同样的文字。',
    },
    causes: [
      {
        en: 'The program sets `grpc.max_send_message_length`; by default the size is unlimited.',
        zh: '程序设置了 `grpc.max_send_message_length`；默认没有上限。',
      },
    ],
    steps: [
      { en: 'Raise it (-1 removes it), or split the message.', zh: '调大它（-1 表示不限），或拆分消息。' },
      { en: 'Also check the receive limit of the peer.', zh: '同时检查对端的接收上限。' },
    ],
  },
  'core-metadata-too-large': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: coreLibraries,
    example:
      'status = StatusCode.RESOURCE_EXHAUSTED\n\tdetails = "received metadata size exceeds soft limit (10240 vs. 8192); :path:56B authorization:9800B"',
    pattern: /received (?:initial |trailing )?metadata size exceeds (?:(?:soft|hard) )?limit/,
    source: 'grpc/grpc:src/core/ext/transport/chttp2/transport/hpack_parse_result.cc',
    title: {
      en: 'received metadata size exceeds limit',
      zh: '首部或尾部元数据过大（received metadata size）',
    },
    meaning: {
      en: 'Headers or trailers are larger than this side accepts, 8 KiB by default. Between the soft and the hard limit calls are rejected at random.',
      zh: '首部或尾部元数据超过本端上限，默认 8 KiB。大小介于软、硬上限之间时，会随机拒绝调用。',
    },
    causes: [
      { en: 'A token or cookie grew.', zh: '令牌或 cookie 变大。' },
      {
        en: 'Error details or a long error message fill the trailers.',
        zh: '错误详情或很长的报错信息占满了尾部元数据。',
      },
    ],
    steps: [
      {
        en: 'The text lists the size of each key: cut the largest one.',
        zh: '报错信息列出了每个键的大小：先缩减最大的那个。',
      },
      {
        en: 'Otherwise raise `grpc.max_metadata_size` and `grpc.absolute_max_metadata_size` on the receiving side.',
        zh: '否则在接收一侧调大 `grpc.max_metadata_size` 和 `grpc.absolute_max_metadata_size`。',
      },
    ],
  },
  'core-metadata-illegal-base64': {
    code: 'INTERNAL',
    libraries: coreLibraries,
    example:
      'status = StatusCode.INTERNAL\n\tdetails = "Error parsing \'trace-bin\' metadata: illegal base64 encoding"',
    pattern:
      /Error parsing '[^'\n]{1,200}' metadata: illegal base64 encoding|Failed base64 decoding metadata/,
    source: 'grpc/grpc:src/core/ext/transport/chttp2/transport/hpack_parse_result.cc',
    title: {
      en: 'Error parsing -bin metadata: illegal base64',
      zh: '二进制元数据不是 base64（Error parsing metadata）',
    },
    meaning: {
      en: 'A header whose name ends in `-bin` does not hold base64.',
      zh: '名字以 `-bin` 结尾的首部，其值不是 base64。',
    },
    causes: [
      {
        en: 'A hand-written client or proxy puts text under a `-bin` key.',
        zh: '手写的客户端或代理把文本放进了 `-bin` 键。',
      },
    ],
    steps: [
      { en: 'Let the library encode the value: pass raw bytes.', zh: '直接传原始字节，由库负责编码。' },
      { en: 'Rename keys that hold text.', zh: '存放文本的键改名。' },
    ],
  },
  'core-illegal-header': {
    code: 'INTERNAL',
    libraries: coreLibraries,
    example: 'status = StatusCode.INTERNAL\n\tdetails = "Invalid metadata"\n\tdebug_error_string = ""',
    pattern: /(?<=^|[:="'\n]\s?)(?:Illegal header (?:key|value)|Invalid metadata(?=$|["\s]))/,
    source: 'grpc/grpc:src/core/lib/surface/validate_metadata.cc',
    title: {
      en: 'Invalid metadata: key or value not allowed',
      zh: '元数据的键或值不合法（Invalid metadata）',
    },
    meaning: {
      en: 'A metadata key or value breaks the rules, so the call was not sent. The error says only `Invalid metadata`; the key is in a log line of the library on standard error that ends in `Illegal header key` or `Illegal header value`.',
      zh: '元数据的键或值不符合规则，调用没有发出。错误本身只写 `Invalid metadata`；是哪个键，要看库写到标准错误的一行日志，它以 `Illegal header key` 或 `Illegal header value` 结尾。',
    },
    causes: [
      {
        en: 'The key has upper-case letters, spaces, or other characters than `a-z 0-9 _ - .`.',
        zh: '键里有大写字母、空格，或 `a-z 0-9 _ - .` 之外的字符。',
      },
      {
        en: 'A text value has line breaks or letters outside printable ASCII, for example a token read with its newline.',
        zh: '文本值含有换行或非可打印 ASCII 字符，例如读取令牌时带上了换行。',
      },
    ],
    steps: [
      { en: 'Write keys in lower case and strip the values.', zh: '键用小写，值去掉首尾空白。' },
      {
        en: 'Put values that are not ASCII under a key that ends in `-bin`.',
        zh: '非 ASCII 的值放到以 `-bin` 结尾的键下。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
