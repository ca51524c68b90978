import type { Message } from '../message.ts';

/** HTTP responses of what a server calls, such as a registry or an API, that a status carries in its description. */
export const underlyingHttp = {
  'http-access-denied': {
    code: 'UNKNOWN',
    alsoCodes: ['INTERNAL', 'PERMISSION_DENIED', 'UNAUTHENTICATED'],
    codeless: true,
    libraries: ['http'],
    example:
      'unexpected status from GET request to https://registry.example/v2/app/manifests/1: 403 Forbidden',
    pattern:
      /\b401 Unauthorized|\b403 Forbidden|(?:(?:[Rr]esponse|[Rr]eturned|responded with|failed with|got|unexpected)(?: HTTP)? status(?: code)?:? ?|StatusCode: )40[13](?!\d)|insufficient_scope|pull access denied/,
    source: 'containerd/containerd:core/remotes/errors/errors.go',
    title: { en: 'HTTP 401 or 403 from a system behind the call', zh: '下游 HTTP 返回 401 或 403' },
    meaning: {
      en: 'The program that wrote this called something over HTTP, and its credentials were rejected there. Usually the server called a registry, an API, or an identity provider, and your own credentials are not the subject; in a client it is a proxy or a token endpoint.',
      zh: '写下这段文字的程序通过 HTTP 调用了别的组件，对方不接受它的凭据。通常是服务端调用镜像仓库、API 或身份提供方，与你自己的凭据无关；如果是客户端，则是代理或令牌端点。',
    },
    causes: [
      {
        en: '401: the server sends no credentials there, or they are wrong or expired.',
        zh: '401：服务端没有带凭据，或者凭据错误、已过期。',
      },
      {
        en: '403: the credentials are known but lack the permission, or the name does not exist and the other system hides that.',
        zh: '403：凭据有效但没有权限；也可能名称不存在，对方用 403 隐藏了这一点。',
      },
      {
        en: 'A proxy or firewall responds instead of the target.',
        zh: '中间的代理或防火墙代替目标返回了响应。',
      },
    ],
    steps: [
      {
        en: 'Send the same request with `curl -v` from the machine of the server: the header `WWW-Authenticate` and the body name what is missing.',
        zh: '在服务端的机器上用 `curl -v` 发送同样的请求：`WWW-Authenticate` 首部和响应体会写明缺什么。',
      },
      {
        en: 'Renew or add the credentials that the server uses (pull secret, service account, API key), and check the spelling of the name.',
        zh: '更新或补上服务端使用的凭据（拉取密钥、服务账号、API key），并检查名称的拼写。',
      },
    ],
  },
  'http-too-many-requests': {
    code: 'UNKNOWN',
    alsoCodes: ['INTERNAL', 'RESOURCE_EXHAUSTED', 'UNAVAILABLE'],
    codeless: true,
    libraries: ['http'],
    example:
      'unexpected status from GET request to https://registry.example/v2/app/manifests/1: 429 Too Many Requests',
    pattern:
      /\b429 Too Many Requests|(?:(?:[Rr]esponse|[Rr]eturned|responded with|failed with|got|unexpected)(?: HTTP)? status(?: code)?:? ?|StatusCode: )429(?!\d)|toomanyrequests/,
    source: 'containerd/containerd:core/remotes/errors/errors.go',
    title: { en: 'HTTP 429 from a system behind the call', zh: '下游 HTTP 返回 429：被限流' },
    meaning: {
      en: 'The program that wrote this, usually the server, called something over HTTP too often, or used up its quota there.',
      zh: '写下这段文字的程序（通常是服务端）通过 HTTP 调用别的组件过于频繁，或用完了那里的配额。',
    },
    causes: [
      {
        en: 'Many servers share one address, and the limit counts addresses (anonymous pulls from a public registry).',
        zh: '多台服务器共用一个出口地址，而限额按地址计算（例如匿名拉取公共镜像）。',
      },
      { en: 'Retries without a pause multiply the requests.', zh: '重试没有间隔，请求成倍增加。' },
    ],
    steps: [
      {
        en: 'Read `Retry-After` and the rate-limit headers with `curl -sI` from the server, and wait that long.',
        zh: '在服务端用 `curl -sI` 查看 `Retry-After` 和限额首部，并等待相应时间。',
      },
      {
        en: 'Authenticate the requests, use a mirror or a cache, and retry with exponential backoff and jitter.',
        zh: '给请求加上身份认证，使用镜像站或缓存，并用带抖动的指数退避重试。',
      },
    ],
  },
  'http-server-error': {
    code: 'UNKNOWN',
    alsoCodes: ['INTERNAL', 'UNAVAILABLE'],
    codeless: true,
    libraries: ['http'],
    example: 'unexpected status from POST request to https://api.example/v1/items: 503 Service Unavailable',
    pattern:
      /\b500 Internal Server Error|\b502 Bad Gateway|\b503 Service (?:Temporarily )?Unavailable|\b504 Gateway Time-?out|(?:(?:[Rr]esponse|[Rr]eturned|responded with|failed with|got|unexpected)(?: HTTP)? status(?: code)?:? ?|StatusCode: )50[0234](?!\d)/,
    source: 'containerd/containerd:core/remotes/errors/errors.go',
    title: { en: 'HTTP 500 to 504 from a system behind the call', zh: '下游 HTTP 返回 500–504' },
    meaning: {
      en: 'The program that wrote this, usually the server, called something over HTTP, and that failed or was not reached by its own proxy. The request might have run there.',
      zh: '写下这段文字的程序（通常是服务端）通过 HTTP 调用了别的组件，对方出错，或者对方的代理连不上它。请求可能已经在那里执行。',
    },
    causes: [
      {
        en: '502 or 503: the proxy of the other system has no healthy backend.',
        zh: '502、503：对方的代理没有健康的后端。',
      },
      { en: '504: its backend is slower than the timeout of the proxy.', zh: '504：后端比代理的超时更慢。' },
      {
        en: '500: a fault of the other system, for this input or for all.',
        zh: '500：对方自身的故障，可能只针对这个输入。',
      },
    ],
    steps: [
      {
        en: 'Send the same request with `curl -v` from the machine of the server: the header `Server` or `Via` tells whether the proxy or the application responded.',
        zh: '在服务端的机器上用 `curl -v` 发送同样的请求：从 `Server`、`Via` 首部可以看出响应来自代理还是应用。',
      },
      {
        en: 'Look at the health of that system; in your handler return UNAVAILABLE for 502, 503, and 504, so that clients can retry.',
        zh: '检查对方是否健康；自己的处理函数遇到 502、503、504 时返回 UNAVAILABLE，客户端才可以重试。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
