import type { Claim } from '../code-facts.ts';

/** Common pitfalls of grpc-go. */
export const goTraps = [
  {
    says: {
      en: 'A plain context error carries no status: `status.Code(ctx.Err())` is `codes.Unknown`. Convert it with `status.FromContextError`. The server converts what a handler returns; your interceptors and clients must convert it themselves.',
      zh: '普通的 context 错误不带状态：`status.Code(ctx.Err())` 得到 `codes.Unknown`。用 `status.FromContextError` 转换。处理函数返回的错误，服务端会自动转换；在拦截器和客户端里要自己转换。',
    },
    source: 'grpc/grpc-go:status/status.go',
    run: { file: 'go/output/pitfalls.txt', printed: 'status.Code of a context error: Unknown' },
  },
  {
    says: {
      en: 'A status inside a wrapped error is used: a handler that returns `fmt.Errorf("load user: %w", err)` passes the code of its dependency to its own caller, with the whole text as the message. Choose the code again in each service.',
      zh: '包裹在错误里的状态同样有效：处理函数返回 `fmt.Errorf("load user: %w", err)`，就把依赖服务的状态码原样传给了自己的调用方，报错信息是整段文字。每个服务都应当重新选择状态码。',
    },
    source: 'grpc/grpc-go:status/status.go',
    run: {
      file: 'go/output/pitfalls.txt',
      printed:
        'status in a wrapped error: true NotFound load user: rpc error: code = NotFound desc = no such user',
    },
  },
  {
    says: {
      en: 'When the deadline passes, the server resets the stream with the HTTP/2 error CANCEL and sends no status, unless the handler returns at that moment. A client whose own deadline timer fires a moment later sees `CANCELLED` instead of `DEADLINE_EXCEEDED`.',
      zh: '截止时间一到，服务端就用 HTTP/2 错误 CANCEL 重置流，不再发送状态（除非处理函数恰好此时返回）。两端几乎同时到期；客户端的定时器只要晚一点，看到的就是 `CANCELLED` 而不是 `DEADLINE_EXCEEDED`。',
    },
    source: 'grpc/grpc-go:internal/transport/http2_server.go',
    run: {
      file: 'go/output/pitfalls.txt',
      printed: 'the deadline passes on the server: no response, stream ID 1; CANCEL; received from peer',
    },
  },
  {
    says: {
      en: '`received message larger than max (1752460652 vs. 4194304)` isn’t a large message: the number is the four ASCII bytes of `html`. A proxy or server sent a web page under a gRPC content type.',
      zh: '`received message larger than max (1752460652 vs. 4194304)` 并不是消息太大：这个数就是 `html` 四个字母的 ASCII 码。代理或服务端以 gRPC 的 content-type 发来了网页。',
    },
    source: 'grpc/grpc-go:rpc_util.go',
    run: {
      file: 'go/output/pitfalls.txt',
      printed: 'received message larger than max (1752460652 vs. 4194304)',
    },
  },
  {
    says: {
      en: '`codes.Code` prints Go words (`Canceled`), its JSON form accepts the upper-case names (`CANCELLED`). Logs and metrics that use the two side by side need both spellings in their queries.',
      zh: '`codes.Code` 打印的是 Go 的写法（`Canceled`），JSON 形式接受的是全大写的名字（`CANCELLED`）。日志和指标混用两者时，查询里两种写法都要写。',
    },
    source: 'grpc/grpc-go:codes/codes.go',
    run: {
      file: 'go/output/constants.txt',
      printed: 'codes.Canceled            Canceled            CANCELLED',
    },
  },
  {
    says: {
      en: 'A credentials plugin that fails with a plain error ends the call with `INTERNAL` if it belongs to the call, with `UNAUTHENTICATED` if it belongs to the connection. To choose the code yourself, return an error with a status from the plugin. grpcio reports `UNAVAILABLE`, grpc-js `UNKNOWN`.',
      zh: '凭据插件返回普通错误时，凭据设在单次调用上，得到 `INTERNAL`；设在连接上，得到 `UNAUTHENTICATED`。想自己决定状态码，就让插件返回带状态的错误。同样的失败，grpcio 报 `UNAVAILABLE`，grpc-js 报 `UNKNOWN`。',
    },
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    run: {
      file: 'go/reproduced/go-per-rpc-credentials-failed.txt',
      printed: 'code = Internal desc = transport: per-RPC creds failed due to error',
    },
  },
  {
    says: {
      en: '17 is not a code: `UnmarshalJSON` of `codes.Code` rejects the internal constant `_maxCode` (17) and every number above it.',
      zh: '17 不是状态码：`codes.Code` 的 `UnmarshalJSON` 遇到内部常量 `_maxCode`（17）和更大的数字，一律报错。',
    },
    source: 'grpc/grpc-go:codes/codes.go',
    run: { file: 'go/output/pitfalls.txt', printed: '17 read as JSON: invalid code: 17' },
  },
] as const satisfies readonly Claim[];
