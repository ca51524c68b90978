import type { Message } from '../message.ts';

const REASONS = 'googleapis/googleapis:google/api/error_reason.proto';

const SERVICE_TEXT = {
  en: 'The text comes from the service, whose source is not public.',
  zh: '文本由服务返回，服务的源码不公开。',
} as const;

/** What services of Google answer with whatever the API is, and what Gemini and Vertex AI reject. */
export const googleServiceMessages = {
  'google-method-not-resolved': {
    code: 'UNIMPLEMENTED',
    libraries: ['google-cloud'],
    example: "12 UNIMPLEMENTED: GRPC target method can't be resolved.",
    pattern: /GRPC target method can[’']t be resolved/,
    source: REASONS,
    title: {
      en: 'GRPC target method can’t be resolved (Google)',
      zh: 'Google：没有这个方法（method can’t be resolved）',
    },
    meaning: {
      en: 'The front end of Google knows no method with this path at this address. The call did not run.',
      zh: 'Google 的前端在该地址上找不到这个路径的方法，调用没有执行。',
    },
    causes: [
      {
        en: 'The version of the API has ended, and an old release of the client library still calls it. Each version of the Google Ads API ends about a year after it began.',
        zh: '该 API 版本已停用，而旧版客户端库仍在调用。Google Ads API 的每个版本大约一年后停用。',
      },
      {
        en: 'The channel leads to the host of another service, such as `speech.googleapis.com` with a method of Text-to-Speech.',
        zh: '连的是别的服务的域名，例如对 `speech.googleapis.com` 调用 Text-to-Speech 的方法。',
      },
      {
        en: 'Package, service, or method is misspelled, or the code was generated from other proto files.',
        zh: '包名、服务名或方法名写错，或代码由别的 proto 文件生成。',
      },
    ],
    steps: [
      {
        en: 'Log the full path of the call, such as `/google.ads.googleads.v17.services.GoogleAdsService/Search`, and look for its folder in `googleapis/googleapis`: if the version is not there, it has ended; if it is, the host is wrong.',
        zh: '打印调用的完整路径，例如 `/google.ads.googleads.v17.services.GoogleAdsService/Search`，到 `googleapis/googleapis` 里找对应目录：没有这个版本就是已停用，有就是域名不对。',
      },
      {
        en: 'Upgrade the client library to a release for a version that is served, or correct the host.',
        zh: '把客户端库升级到对应现行版本的发布，或改正域名。',
      },
    ],
    note: SERVICE_TEXT,
  },
  'google-service-unavailable': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['google-cloud'],
    example:
      'io.grpc.StatusRuntimeException: UNAVAILABLE: The service was unable to fulfill your request. Please try again. [code=8a75]',
    pattern:
      /unable to fulfill your request|\[code=8a75\]|(?<!'|firestore\/unavailable\] )The service is currently unavailable(?!')|The model is overloaded|Authentication backend (?:unav|internal)|server cannot handle this request right now/,
    source: REASONS,
    title: {
      en: 'The service is currently unavailable (Google, code=8a75)',
      zh: 'Google：服务暂不可用（currently unavailable）',
    },
    meaning: {
      en: 'A service of Google ended the call and asks for a retry. For a streaming pull of Pub/Sub this is routine, not a failure.',
      zh: 'Google 的服务结束了调用，要求重试。对 Pub/Sub 的流式拉取来说这是常态，不是故障。',
    },
    causes: [
      {
        en: '`[code=8a75]`: the server closes a streaming pull that had no messages for a while. The client libraries open it again, and no message is lost: log it as information.',
        zh: '`[code=8a75]`：服务端关闭了一段时间没有消息的 streaming pull。SDK 会重新打开，不会丢消息：按 info 记录。',
      },
      {
        en: 'The service is overloaded or in maintenance for a moment: retry with backoff. `The model is overloaded`: too many calls for this model of Gemini: use another model or location. `Authentication backend`: the service cannot check tokens for a moment.',
        zh: '服务短暂过载或维护：退避重试。`The model is overloaded`：该 Gemini 模型请求过多：换模型或区域。`Authentication backend`：服务暂时无法校验令牌。',
      },
      {
        en: '`[cloud_firestore/unavailable]`: the device does not reach Firestore: no network, an emulator without Google Play services or internet, or a get from the server while offline. Use the cache (`Source.cache`), or wait for the network.',
        zh: '`[cloud_firestore/unavailable]`：设备连不上 Firestore：没有网络、模拟器没有 Google Play 服务或外网，或离线时从服务器读取。用缓存（`Source.cache`）或等待网络。',
      },
      {
        en: '`FIRESTORE_EMULATOR_HOST` is set by mistake, or names a wrong host or port of the emulator: unset or correct it.',
        zh: '误设了 `FIRESTORE_EMULATOR_HOST`，或其中模拟器的主机、端口写错：取消或改正它。',
      },
      {
        en: 'A proxy or firewall drops gRPC: use REST (`preferRest: true` in Node, `transport="rest"` in Python).',
        zh: '代理或防火墙拦截 gRPC：改用 REST（Node 的 `preferRest: true`，Python 的 `transport="rest"`）。',
      },
    ],
    steps: [
      {
        en: 'Try again after some seconds. If it succeeds, nothing is wrong on your side: let the library retry `UNAVAILABLE` with backoff.',
        zh: '几秒后再试。成功说明自己这边没有问题：让 SDK 对 `UNAVAILABLE` 退避重试。',
      },
      {
        en: 'If it lasts, run `curl -sv https://firestore.googleapis.com/` on the same device or machine: no response is the third or fifth cause; otherwise look at status.cloud.google.com for the region.',
        zh: '一直失败就在同一设备或机器上运行 `curl -sv https://firestore.googleapis.com/`：没有响应是第三或第五种；否则看 status.cloud.google.com 上该区域的状态。',
      },
    ],
    note: SERVICE_TEXT,
  },
  'google-internal-error': {
    code: 'INTERNAL',
    codeless: true,
    libraries: ['google-cloud'],
    example: 'Error: 13 INTERNAL: Internal error encountered.',
    pattern: /\bInternal error encountered\b/,
    source: REASONS,
    title: {
      en: 'Internal error encountered (Google)',
      zh: 'Google：服务内部错误（Internal error encountered）',
    },
    meaning: {
      en: 'A service of Google failed and tells nothing more. It might have run the call.',
      zh: 'Google 的服务出错，没有更多信息。调用可能已经执行。',
    },
    causes: [
      {
        en: 'A fault or overload of the service that passes after a while.',
        zh: '服务的故障或过载，过一会儿恢复。',
      },
      {
        en: 'A request that the service does not check: a wrong `login-customer-id` in Google Ads, a prompt or file that is too large for a model, or a field with an unexpected value.',
        zh: '服务没有校验的请求：Google Ads 的 `login-customer-id` 写错，提示词或文件超过模型所能处理，或字段的值不合常规。',
      },
      {
        en: 'A preview of an API or a model.',
        zh: '用的是预览版的 API 或模型。',
      },
    ],
    steps: [
      {
        en: 'Send the smallest valid request to the same method. If it succeeds, add your fields in halves until it fails; if it fails too, the service is at fault.',
        zh: '对同一方法发一个最小的合法请求。成功就逐半加回字段，直到失败为止；同样失败则是服务的问题。',
      },
      {
        en: 'Retry reads and idempotent writes with backoff. If it lasts, report the time and the request ID (`google.rpc.RequestInfo`, `request-id`).',
        zh: '读操作和幂等写操作带退避重试。持续失败就带上时间和请求 ID（`google.rpc.RequestInfo`、`request-id`）报障。',
      },
    ],
    note: SERVICE_TEXT,
  },
  'google-invalid-argument': {
    code: 'INVALID_ARGUMENT',
    codeless: true,
    libraries: ['google-cloud'],
    example: 'Error: 3 INVALID_ARGUMENT: Request contains an invalid argument.',
    pattern:
      /Request contains an invalid argument\b|at most \d{1,5} requests can be in one batch|included too many instances|instance\(s\) is allowed per prediction/,
    source: REASONS,
    title: {
      en: 'Request contains an invalid argument (Google)',
      zh: 'Google：参数无效（contains an invalid argument）',
    },
    meaning: {
      en: 'A service of Google rejected the request. The text is the same for every field; the error details name the field.',
      zh: 'Google 的服务拒绝了请求。不论哪个字段，文本都一样；错误详情里才有字段名。',
    },
    causes: [
      {
        en: 'A field is missing, empty, or has a value that the API does not take: `BadRequest` in the details, `GoogleAdsFailure` for Google Ads.',
        zh: '字段缺失、为空或值不被接受：看详情里的 `BadRequest`，Google Ads 是 `GoogleAdsFailure`。',
      },
      {
        en: 'The name of a resource has another form or another location than the host: `projects/ID/locations/REGION/…` needs `REGION-aiplatform.googleapis.com`.',
        zh: '资源名的格式不对，或位置与域名不一致：`projects/ID/locations/REGION/…` 要配 `REGION-aiplatform.googleapis.com`。',
      },
      {
        en: 'Vertex AI and Gemini: the model does not take this parameter, schema, type of file, or size of batch.',
        zh: 'Vertex AI 与 Gemini：模型不支持该参数、schema、文件类型或批量大小。',
      },
      {
        en: '`in one batch`, `too many instances`: the batch of embeddings is larger than the model takes (100 texts for the Gemini API, 250 or 1 in Vertex AI). Split it.',
        zh: '`in one batch`、`too many instances`：嵌入的批量超过模型上限（Gemini API 为 100 条，Vertex AI 为 250 或 1 条）。分批发送。',
      },
    ],
    steps: [
      {
        en: 'Print the details: `print(e.details)` in Python, `e.statusDetails` in Node, `status.Convert(err).Details()` in Go. They tell the first cause from the others.',
        zh: '打印详情：Python 用 `print(e.details)`，Node 用 `e.statusDetails`，Go 用 `status.Convert(err).Details()`。有字段名就是第一种原因。',
      },
      {
        en: 'Correct the field. Without details, compare name and host, then leave out optional fields one by one until it succeeds.',
        zh: '改正字段。没有详情时先核对资源名和域名，再逐个去掉可选字段，直到成功。',
      },
    ],
    note: SERVICE_TEXT,
  },
  'google-node-http-code': {
    code: 'DEADLINE_EXCEEDED',
    alsoCodes: [
      'UNAVAILABLE',
      'NOT_FOUND',
      'PERMISSION_DENIED',
      'RESOURCE_EXHAUSTED',
      'UNIMPLEMENTED',
      'UNAUTHENTICATED',
    ],
    codeless: true,
    libraries: ['google-cloud'],
    example: '{"code":504,"metadata":{"_internal_repr":{}},"message":"Gateway Timeout"}',
    pattern: /\bcode["']?: ?[45]\d\d,[^]{0,40}_internal_repr/,
    source: 'googleapis/nodejs-common-grpc:src/service.ts',
    title: {
      en: 'code: 504 instead of 4 (old Google clients for Node)',
      zh: 'Google 旧版 Node 客户端：code 是 HTTP 状态（504）',
    },
    meaning: {
      en: 'Old clients of Google Cloud for Node put an HTTP status in place of the gRPC code: 504 is `DEADLINE_EXCEEDED`, 503 `UNAVAILABLE`, 404 `NOT_FOUND`, 403 `PERMISSION_DENIED`. No web server sent it.',
      zh: '旧版 Google Cloud Node 客户端把 gRPC 状态码换成 HTTP 状态：504 是 `DEADLINE_EXCEEDED`，503 是 `UNAVAILABLE`，404 是 `NOT_FOUND`，403 是 `PERMISSION_DENIED`。它不是 Web 服务器返回的。',
    },
    causes: [
      {
        en: '504: the call ran out of time: a large read of Bigtable, Datastore, or Spanner, a slow network, or a process that is busy.',
        zh: '504：调用超时：Bigtable、Datastore、Spanner 的读取太大，网络慢，或进程太忙。',
      },
      {
        en: '500, 409, and 400 stand for several codes each: `INTERNAL`, `UNKNOWN`, or `DATA_LOSS`; `ALREADY_EXISTS` or `ABORTED`; `INVALID_ARGUMENT` or `OUT_OF_RANGE`. Read the text.',
        zh: '500、409、400 各代表几个状态码：`INTERNAL`、`UNKNOWN` 或 `DATA_LOSS`；`ALREADY_EXISTS` 或 `ABORTED`；`INVALID_ARGUMENT` 或 `OUT_OF_RANGE`。要看文字。',
      },
    ],
    steps: [
      {
        en: 'Run `npm ls @google-cloud/common-grpc grpc`: if the first is listed, the number is an HTTP status.',
        zh: '运行 `npm ls @google-cloud/common-grpc grpc`：列出前者，这个数字就是 HTTP 状态。',
      },
      {
        en: 'For 504 read fewer rows per call, or raise the timeout. Update the client: newer releases use `google-gax` and give the code of gRPC (`code: 4`).',
        zh: '504 就减少每次读取的行数，或调大超时。升级客户端：新版用 `google-gax`，给出 gRPC 的状态码（`code: 4`）。',
      },
    ],
  },
  'google-default-credentials': {
    code: 'UNAUTHENTICATED',
    codeless: true,
    libraries: ['google-cloud'],
    example:
      'google.auth.exceptions.DefaultCredentialsError: Your default credentials were not found. To set up Application Default Credentials, see https://cloud.google.com/docs/authentication/external/set-up-adc for more information.',
    pattern:
      /default credentials were not found|[Cc]ould not (?:load the default|find default|automatically determine) credentials|Application Default Credentials are not available|Unable to detect a Project Id/,
    source: 'googleapis/google-auth-library-python:google/auth/_default.py',
    title: {
      en: 'default credentials were not found (Google)',
      zh: 'Google：找不到默认凭据（default credentials）',
    },
    meaning: {
      en: 'The client library found no credentials on this machine (Application Default Credentials). No call was sent.',
      zh: '客户端库在本机找不到凭据（Application Default Credentials，ADC），没有发出调用。',
    },
    causes: [
      {
        en: 'On your own machine `gcloud auth application-default login` was never run; `gcloud auth login` is not enough.',
        zh: '本机没有执行过 `gcloud auth application-default login`；只执行 `gcloud auth login` 不够。',
      },
      {
        en: '`GOOGLE_APPLICATION_CREDENTIALS` is not set in this process, names a missing file, or holds the JSON instead of a path. Services, containers, and IDEs do not read your shell profile.',
        zh: '进程里没有 `GOOGLE_APPLICATION_CREDENTIALS`，或它指向不存在的文件，或填的是 JSON 内容而不是路径。服务、容器和 IDE 不读 shell 的配置。',
      },
      {
        en: 'On Google Cloud the metadata server (`169.254.169.254`) does not answer in time: the pod has just started (Workload Identity), the CPU is off between requests (Cloud Run, Functions), or google-auth-library is of 2019: upgrade it, make the call inside a request, and retry. Or the node has no service account.',
        zh: '在 Google Cloud 上元数据服务（`169.254.169.254`）没有及时响应：Pod 刚启动（Workload Identity）、请求之间 CPU 被关（Cloud Run、Functions），或 google-auth-library 是 2019 年的版本：升级，把调用放在请求里，并重试。也可能是节点没有服务账号。',
      },
      {
        en: 'The key was given to one client, and another library beside it looks for its own. `Unable to detect a Project Id`: only the project is missing (`GOOGLE_CLOUD_PROJECT`).',
        zh: '密钥只交给了一个客户端，旁边的另一个库自己去找。`Unable to detect a Project Id`：只缺项目（`GOOGLE_CLOUD_PROJECT`）。',
      },
    ],
    steps: [
      {
        en: 'Run `gcloud auth application-default print-access-token` as the same user in the same container. A token means that only the process lacks its environment; an error means that the credentials are missing.',
        zh: '在同一容器、用同一用户执行 `gcloud auth application-default print-access-token`：能拿到令牌说明只是进程缺环境变量，报错说明没有凭据。',
      },
      {
        en: 'Log in, or set the variable to the absolute path of a key file where the process starts, or pass credentials in code. In a cluster use Workload Identity.',
        zh: '登录，或在启动进程处把该变量设为密钥文件的绝对路径，或在代码里传凭据。集群里用 Workload Identity。',
      },
    ],
  },
  'google-location-not-supported': {
    code: 'FAILED_PRECONDITION',
    codeless: true,
    libraries: ['google-cloud'],
    example: '400 FAILED_PRECONDITION: User location is not supported for the API use.',
    pattern: /User location is not support(?:ed)?\b/,
    source: REASONS,
    title: {
      en: 'User location is not supported (Gemini API)',
      zh: 'Gemini：所在地区不支持（User location）',
    },
    meaning: {
      en: 'The Gemini API looks at the public address of the caller, and this address belongs to a region that is not served. The call did not run.',
      zh: 'Gemini API 按调用方的公网 IP 判断地区，这个 IP 属于不提供服务的地区。调用没有执行。',
    },
    causes: [
      {
        en: 'The server, container, VPN, or proxy leaves the network in such a region, for example Hong Kong.',
        zh: '服务器、容器、VPN 或代理的出口在这类地区，例如香港。',
      },
      {
        en: 'An edge network such as Cloudflare Workers runs the call near the user or through another data center than you expect.',
        zh: '边缘网络（如 Cloudflare Workers）在用户附近执行调用，或从意料之外的机房发出。',
      },
      {
        en: 'The region is served, and the address is listed elsewhere in geolocation data, or IPv6 leads another way than IPv4.',
        zh: '地区受支持，但 IP 归属库记的是别处，或 IPv6 与 IPv4 走的出口不同。',
      },
      {
        en: '`without a billing account linked`: this region has no free tier.',
        zh: '`without a billing account linked`：该地区没有免费额度，要绑定结算账号。',
      },
    ],
    steps: [
      {
        en: 'On the machine that calls, run `curl https://ipinfo.io` with `-4` and with `-6`: the country that it prints is what counts.',
        zh: '在发起调用的机器上分别用 `-4` 和 `-6` 执行 `curl https://ipinfo.io`：以它显示的国家或地区为准。',
      },
      {
        en: 'Fix the region of the function, use another exit of VPN or proxy, or call Vertex AI, where the location in the request counts. Link a billing account if the text asks for it.',
        zh: '给函数指定区域，换 VPN 或代理的出口，或改用 Vertex AI（看请求里的位置）。文本要求时绑定结算账号。',
      },
    ],
    note: SERVICE_TEXT,
  },
  'google-model-not-found': {
    code: 'NOT_FOUND',
    codeless: true,
    libraries: ['google-cloud'],
    example:
      '404 Publisher Model `projects/shop/locations/us-central1/publishers/google/models/gemini-1.5-pro-001` was not found or your project does not have access to it.',
    pattern:
      /Publisher Model \W{0,3}projects\/\S{1,200} (?:was )?not found|\bmodels\/[\w.-]{1,80} is not found for API version/,
    source: REASONS,
    title: {
      en: 'Publisher Model was not found (Vertex AI, Gemini)',
      zh: 'Vertex AI、Gemini：模型不存在（not found）',
    },
    meaning: {
      en: 'Vertex AI or the Gemini API serves no model of that name to this project at that location. The call did not run.',
      zh: 'Vertex AI 或 Gemini API 在该位置不向这个项目提供该名称的模型，调用没有执行。',
    },
    causes: [
      {
        en: 'The model is retired. Previews end first, and an old library or plugin still lists the name.',
        zh: '模型已下线。预览版最先下线，而旧的库或插件仍列着这个名称。',
      },
      {
        en: 'The location does not have it: many newer models are served from `global` only, not from a region such as `us-central1`.',
        zh: '该位置没有：许多新模型只在 `global` 提供，不在 `us-central1` 之类的区域。',
      },
      {
        en: 'The name is misspelled, or the model is served by `v1beta` and not by `v1`.',
        zh: '名称写错，或模型只在 `v1beta` 提供、不在 `v1`。',
      },
      {
        en: 'The project has no access: a model of another publisher has to be enabled in Model Garden first.',
        zh: '项目没有权限：其他发布方的模型要先在 Model Garden 里启用。',
      },
    ],
    steps: [
      {
        en: 'Send the same request to `locations/global`: if it succeeds, only the location is wrong. For the Gemini API list the names with `curl "https://generativelanguage.googleapis.com/v1beta/models?key=KEY"`.',
        zh: '把同样的请求发到 `locations/global`：成功就只是位置不对。Gemini API 用 `curl "https://generativelanguage.googleapis.com/v1beta/models?key=KEY"` 列出模型名。',
      },
      {
        en: 'Set a name and a location that are served, or upgrade the library that chooses them.',
        zh: '改用有效的模型名和位置，或升级决定它们的库。',
      },
    ],
    note: SERVICE_TEXT,
  },
  'google-api-key-rejected': {
    code: 'INVALID_ARGUMENT',
    alsoCodes: ['PERMISSION_DENIED', 'UNAUTHENTICATED'],
    codeless: true,
    libraries: ['google-cloud'],
    example: '400 INVALID_ARGUMENT: API key not valid. Please pass a valid API key.',
    pattern:
      /API key (?:not valid|expired|not found)|\bAPI_KEY_(?:INVALID|\w{1,20}_BLOCKED)\b|Requests to this API \S{1,80} method \S{1,120} are blocked/,
    source: REASONS,
    title: {
      en: 'API key not valid, or API_KEY_SERVICE_BLOCKED (Google)',
      zh: 'Google：API key 无效或被限制（not valid）',
    },
    meaning: {
      en: 'Google does not accept the API key, or the key is not allowed for this API or this caller. The call did not run.',
      zh: 'Google 不接受这个 API key，或它不允许用于该 API、该调用方。调用没有执行。',
    },
    causes: [
      {
        en: '`not valid`: the key has a space, quotes, or a placeholder, the variable was not read, or the key belongs to another product.',
        zh: '`not valid`：key 里有空格、引号或占位符，环境变量没有读到，或它是别的产品的 key。',
      },
      {
        en: '`expired`, `not found`: the key was deleted or replaced, or its project is gone.',
        zh: '`expired`、`not found`：key 已删除或更换，或项目已不存在。',
      },
      {
        en: '`are blocked`, `API_KEY_SERVICE_BLOCKED`: the restrictions of the key do not list this API, this address, this website, or this app.',
        zh: '`are blocked`、`API_KEY_SERVICE_BLOCKED`：key 的限制里没有该 API、该 IP、该网站或该应用。',
      },
    ],
    steps: [
      {
        en: 'Run `curl "https://generativelanguage.googleapis.com/v1beta/models?key=KEY"` with the key: a list means that the program sends another one; an error names the reason.',
        zh: '用这个 key 执行 `curl "https://generativelanguage.googleapis.com/v1beta/models?key=KEY"`：能列出就是程序发的不是它；报错里有原因。',
      },
      {
        en: 'Create a key in the right project, or add the API to its restrictions under APIs & Services, Credentials.',
        zh: '在正确的项目里新建 key，或在“API 和服务、凭据”里把该 API 加进限制。',
      },
    ],
    note: SERVICE_TEXT,
  },
} as const satisfies Record<string, Message>;
