import type { Message } from './message.ts';

/** What the grpc-web client of browsers prints. */
export const grpcWeb = {
  'grpc-web-http-error': {
    code: 'UNAVAILABLE',
    alsoCodes: [
      'NOT_FOUND',
      'PERMISSION_DENIED',
      'UNAUTHENTICATED',
      'RESOURCE_EXHAUSTED',
      'DEADLINE_EXCEEDED',
      'INVALID_ARGUMENT',
      'FAILED_PRECONDITION',
      'ABORTED',
      'CANCELLED',
      'UNIMPLEMENTED',
      'UNKNOWN',
    ],
    libraries: ['grpc-web'],
    versions: { 'grpc-web': { since: '1.4' } },
    example: 'RpcError: Http response at 400 or 500 level, http status code: 503',
    pattern: /Http response at 400 or 500 level(?:, http status code: \d|(?=$|[\"'\n.}]))/,
    source: 'grpc/grpc-web:javascript/net/grpc/web/grpcwebclientreadablestream.js',
    title: {
      en: 'Http response at 400 or 500 level',
      zh: '收到 HTTP 状态而不是 gRPC-Web（400 or 500 level）',
    },
    meaning: {
      en: 'The proxy returned an HTTP error. grpc-web uses its own table: 404 gives `NOT_FOUND`, 429 `RESOURCE_EXHAUSTED`, 504 `DEADLINE_EXCEEDED`.',
      zh: '代理返回了 HTTP 错误。grpc-web 使用自己的映射表：404 对应 `NOT_FOUND`，429 对应 `RESOURCE_EXHAUSTED`，504 对应 `DEADLINE_EXCEEDED`。',
    },
    causes: [
      {
        en: 'The proxy has no healthy upstream (503): Envoy in Docker reaches the server by `host.docker.internal` (Mac, Windows), the name of the service, or `--network=host` (Linux), not by `localhost` or `0.0.0.0`; for a name with an IPv6 address set `dns_lookup_family: V4_ONLY` in the cluster.',
        zh: '代理没有健康的 upstream（503）：Docker 里的 Envoy 要用 `host.docker.internal`（Mac、Windows）、服务名，或 `--network=host`（Linux）访问服务端，不能用 `localhost` 或 `0.0.0.0`；名字有 IPv6 地址时在 cluster 里设 `dns_lookup_family: V4_ONLY`。',
      },
      {
        en: 'The cluster of Envoy lacks HTTP/2 (`http2_protocol_options` or `typed_extension_protocol_options`), or the server has TLS and the cluster none: then 502 or 503 with `upstream connect error`.',
        zh: 'Envoy 的 cluster 没有 HTTP/2（`http2_protocol_options` 或 `typed_extension_protocol_options`），或服务端有 TLS 而 cluster 没有：返回 502、503 和 `upstream connect error`。',
      },
      {
        en: '404: the route matches another path, or the filter `envoy.filters.http.grpc_web` is missing. Match the prefix `/` or `/package.Service/`, and put `grpc_web` before the router.',
        zh: '404：路由匹配的是别的路径，或缺少过滤器 `envoy.filters.http.grpc_web`。匹配前缀 `/` 或 `/package.Service/`，并把 `grpc_web` 放在 router 之前。',
      },
      {
        en: 'No gRPC-Web proxy is there: the page calls the gRPC server, a development server, or nginx without `grpc_pass`. Use Envoy, or the support of the server (`UseGrpcWeb`, `tonic_web`, connect-go).',
        zh: '没有 gRPC-Web 代理：页面直接调用了 gRPC 服务端、开发服务器，或没有 `grpc_pass` 的 nginx。用 Envoy，或服务端自带的支持（`UseGrpcWeb`、`tonic_web`、connect-go）。',
      },
      {
        en: '415, 400, or 426: the content type or the HTTP version is not what the hop takes (`application/grpc-web+proto`, `mode=grpcwebtext`); do not set `content-type` in the metadata.',
        zh: '415、400 或 426：content-type 或 HTTP 版本不对（`application/grpc-web+proto`、`mode=grpcwebtext`）；不要在元数据里设 `content-type`。',
      },
      {
        en: '401 or 403: the proxy or server rejects the token, or the preflight. If the log of your proxy has no line for the call, a proxy in the network of the browser responded (mobile network, company, VPN): use HTTPS on port 443, and try another network.',
        zh: '401 或 403：代理或服务端拒绝了令牌或预检请求。自己的代理没有这次调用的日志，就是浏览器所在网络里的代理（移动网络、公司、VPN）返回的：改用 443 端口的 HTTPS，并换个网络试。',
      },
    ],
    steps: [
      {
        en: 'Look at the request in the network tab: status, `server` header, and body (`upstream connect error`, `no healthy upstream`) show the component and the cause. No request at all with a status means CORS or a server that is down.',
        zh: '在网络面板看这个请求：状态、`server` 响应首部和内容（`upstream connect error`、`no healthy upstream`）说明组件和原因。没有状态说明是 CORS 或服务端没启动。',
      },
      {
        en: 'In the container of Envoy run `curl -v HOST:PORT` to the upstream; `curl localhost:9901/clusters` shows its health.',
        zh: '在 Envoy 容器里对 upstream 运行 `curl -v HOST:PORT`；`curl localhost:9901/clusters` 能看到健康状态。',
      },
    ],
    note: {
      en: 'The first half comes from Closure (`closure/goog/net/errorcode.js`).',
      zh: '前半句来自 Closure（`closure/goog/net/errorcode.js`）。',
    },
  },
  'grpc-web-unknown-content-type': {
    code: 'UNKNOWN',
    libraries: ['grpc-web'],
    versions: { 'grpc-web': { since: '1.2' } },
    example: 'RpcError: Unknown Content-type received.',
    pattern: /Unknown Content-type received/,
    source: 'grpc/grpc-web:javascript/net/grpc/web/grpcwebclientreadablestream.js',
    title: { en: 'Unknown Content-type received', zh: '响应不是 gRPC-Web（Unknown Content-type）' },
    meaning: {
      en: 'The content type of the response is not gRPC-Web. The HTTP status does not matter: an HTML page with 404 or 503 is `UNKNOWN`, too.',
      zh: '响应的 content-type 不是 gRPC-Web。与 HTTP 状态无关：404、503 的 HTML 页面也报 `UNKNOWN`。',
    },
    causes: [
      {
        en: 'The browser reached a web server or a plain gRPC server instead of the proxy.',
        zh: '浏览器连到了 Web 服务器或普通 gRPC 服务端，而不是代理。',
      },
      {
        en: 'The development server returns its index page for unknown paths.',
        zh: '开发服务器对未知路径返回首页。',
      },
    ],
    steps: [
      {
        en: 'Check the URL given to the client, and look at the response in the network tab.',
        zh: '检查传给客户端的 URL，并在网络面板查看响应。',
      },
      { en: 'Put a gRPC-Web proxy or middleware there.', zh: '在那里部署 gRPC-Web 代理或中间件。' },
    ],
  },
  'grpc-web-deserializing-response': {
    code: 'INTERNAL',
    alsoCodes: ['UNKNOWN'],
    libraries: ['grpc-web'],
    example:
      'RpcError: Error when deserializing response data; error: Error: Assertion failed, response: undefined',
    pattern: /Error when deserializing response data|Error in response deserializer function/,
    source: 'grpc/grpc-web:javascript/net/grpc/web/grpcwebclientreadablestream.js',
    title: {
      en: 'Error when deserializing response data',
      zh: '响应无法解码（deserializing response data）',
    },
    meaning: {
      en: 'The response arrived, but the generated code could not decode it. The server might have processed the call. Older releases print `Error in response deserializer function.` and give `UNKNOWN`.',
      zh: '响应已收到，但生成的代码无法解码。服务端可能已经处理了调用。旧版本打印 `Error in response deserializer function.`，状态码为 `UNKNOWN`。',
    },
    causes: [
      {
        en: 'The web page was built from another version of the proto than the server: a field changed its type or number.',
        zh: '网页与服务端使用了不同版本的 proto：字段改了类型或编号。',
      },
      {
        en: 'The generated code does not fit the installed `google-protobuf`.',
        zh: '生成的代码与安装的 `google-protobuf` 版本不匹配。',
      },
    ],
    steps: [
      {
        en: 'Call the method with `grpcurl` and the proto of the page: an error there means that the proto is out of date, a response that the generated code is.',
        zh: '用 `grpcurl` 和网页所用的 proto 调用该方法：报错说明 proto 过期，能返回说明生成的代码过期。',
      },
      {
        en: 'Generate the code again from the proto of the server, and build the page again without cached files.',
        zh: '用服务端的 proto 重新生成代码，清掉缓存后重新构建网页。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
