import type { Message } from '../message.ts';

const REASONS = 'googleapis/googleapis:google/api/error_reason.proto';

const SERVICE_TEXT = {
  en: 'The text comes from the service, whose source is not public.',
  zh: '文本由服务返回，服务的源码不公开。',
} as const;

/** What Speech, Gemini, Cloud Tasks, Google Ads, and Firebase reject, and what the token endpoint rejects. */
export const googleRequestMessages = {
  'google-speech-audio-pace': {
    code: 'OUT_OF_RANGE',
    alsoCodes: ['INVALID_ARGUMENT', 'ABORTED'],
    codeless: true,
    libraries: ['google-cloud'],
    example:
      '11 OUT_OF_RANGE: Audio Timeout Error: Long duration elapsed without audio. Audio should be sent close to real time.',
    pattern:
      /Long duration elapsed without audio|being streamed too (?:fast|slow)|allowed stream duration|Sync input too long/,
    source: REASONS,
    title: {
      en: 'Long duration elapsed without audio (Speech-to-Text)',
      zh: '语音识别：音频发送过慢或过长（Audio Timeout）',
    },
    meaning: {
      en: 'The audio did not arrive in the time or length that Speech-to-Text accepts, and the service ended the stream. What it recognized until then was sent.',
      zh: '音频到达的速度或长度超出 Speech-to-Text 的限制，服务结束了流。此前识别出的结果已经返回。',
    },
    causes: [
      {
        en: '`Long duration elapsed`, `too slow`: nothing was sent for some ten seconds. The microphone was silent or paused, the sender ended without closing the stream, or the loop that reads responses blocks the one that sends.',
        zh: '`Long duration elapsed`、`too slow`：约十秒没有发送数据。麦克风静音或暂停、发送方结束却没有关闭流，或读响应的循环阻塞了发送。',
      },
      {
        en: 'The audio is not what the settings say: with a wrong sample rate, channel count, or a container such as MP3, WebM, or FLAC sent as `LINEAR16`, the service counts less audio than you sent.',
        zh: '音频与配置不符：采样率、声道数不对，或把 MP3、WebM、FLAC 等容器当作 `LINEAR16` 发送，服务算出的时长比实际短。',
      },
      {
        en: '`Exceeded maximum allowed stream duration`: one stream takes about five minutes. `Sync input too long`: one `Recognize` takes one minute.',
        zh: '`Exceeded maximum allowed stream duration`：一个流约五分钟。`Sync input too long`：一次 `Recognize` 只接受一分钟。',
      },
      {
        en: '`too fast`: a file was written without a pause between the chunks.',
        zh: '`too fast`：发送文件时各块之间没有停顿。',
      },
    ],
    steps: [
      {
        en: 'Log the time and size of each chunk and write the same bytes to a file: `ffprobe FILE` shows encoding, rate, and channels. Chunks of about 100 ms with no gap above some seconds are right.',
        zh: '记录每块的时间和大小，并把同样的字节写进文件：用 `ffprobe FILE` 看编码、采样率、声道。每块约 100 毫秒、间隔不超过几秒才正常。',
      },
      {
        en: 'Close the stream when the speaker stops, or send silence. Open the next stream before five minutes pass. For files use `LongRunningRecognize` with a `gs://` address.',
        zh: '说话结束就关闭流，或补发静音。不到五分钟就开下一个流。文件用 `LongRunningRecognize` 加 `gs://` 地址。',
      },
    ],
    note: SERVICE_TEXT,
  },
  'google-speech-audio-format': {
    code: 'INVALID_ARGUMENT',
    codeless: true,
    libraries: ['google-cloud'],
    example:
      '3 INVALID_ARGUMENT: sample_rate_hertz (16000) in RecognitionConfig must either be unspecified or match the value in the WAV header (44100).',
    pattern: /in RecognitionConfig must|use single channel \(|RecognitionAudio not set|[Bb]ad encoding\./,
    source: REASONS,
    title: {
      en: 'sample_rate_hertz must match (Speech-to-Text)',
      zh: '语音识别：音频格式与配置不符',
    },
    meaning: {
      en: 'The recognition config contradicts the audio. Nothing was recognized.',
      zh: '识别配置与音频不一致，没有进行识别。',
    },
    causes: [
      {
        en: 'Rate, encoding, or number of channels in the config differ from the header of the file. For WAV and FLAC leave encoding and rate out.',
        zh: '配置里的采样率、编码或声道数与文件头不同。WAV 和 FLAC 可以不写编码和采样率。',
      },
      {
        en: 'Stereo audio without `audio_channel_count`, or an encoding that this API version does not know (MP3, M4A).',
        zh: '双声道音频没有设置 `audio_channel_count`，或该 API 版本不支持这种编码（MP3、M4A）。',
      },
      {
        en: '`RecognitionAudio not set`: the content is empty, or the first message of a stream holds audio instead of the config.',
        zh: '`RecognitionAudio not set`：内容为空，或流的第一条消息放了音频而不是配置。',
      },
    ],
    steps: [
      {
        en: 'Run `ffprobe FILE` and compare codec, rate, and channels with the config.',
        zh: '执行 `ffprobe FILE`，把编码、采样率、声道与配置对照。',
      },
      {
        en: 'Correct the config, or convert: `ffmpeg -i IN -ac 1 -ar 16000 -c:a pcm_s16le OUT.wav`.',
        zh: '改正配置，或转码：`ffmpeg -i IN -ac 1 -ar 16000 -c:a pcm_s16le OUT.wav`。',
      },
    ],
    note: SERVICE_TEXT,
  },
  'google-invalid-grant': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNAUTHENTICATED', 'UNKNOWN'],
    codeless: true,
    libraries: ['google-cloud'],
    example:
      "google.auth.exceptions.RefreshError: ('invalid_grant: Bad Request', {'error': 'invalid_grant'})",
    pattern: /\binvalid_(?:grant|rapt)\b|Reauthentication is needed/,
    source: 'googleapis/google-auth-library-python:google/oauth2/reauth.py',
    title: {
      en: 'invalid_grant (Google credentials)',
      zh: 'Google 凭据失效（invalid_grant）',
    },
    meaning: {
      en: 'The token endpoint of Google rejected the credentials, so the library had no token and sent no call. `UNAVAILABLE` is misleading here: a retry does not help.',
      zh: 'Google 的令牌接口拒绝了凭据，客户端库拿不到令牌，没有发出调用。这里的 `UNAVAILABLE` 会误导：重试没有用。',
    },
    causes: [
      {
        en: 'The refresh token is expired or revoked: seven days for an OAuth app whose publishing status is Testing, six months without use, a changed password, or a policy of your organization that demands a new login.',
        zh: 'refresh token 已过期或被撤销：发布状态为 Testing 的 OAuth 应用只有七天，六个月没用过，改过密码，或组织策略要求重新登录。',
      },
      {
        en: '`Invalid JWT Signature`: the key of the service account was deleted or its file is changed (often `\\n` in an environment variable).',
        zh: '`Invalid JWT Signature`：服务账号的密钥已删除，或密钥内容被改动（常见于环境变量里的 `\\n`）。',
      },
      {
        en: '`Invalid JWT: Token must be a short-lived token`: the clock of this machine is wrong.',
        zh: '`Invalid JWT: Token must be a short-lived token`：本机时钟不准。',
      },
      {
        en: 'The refresh token belongs to another client ID than the one configured.',
        zh: 'refresh token 属于另一个 client ID。',
      },
    ],
    steps: [
      {
        en: 'Run `gcloud auth application-default print-access-token`. If it fails in the same way, the stored login is invalid; if not, the program uses other credentials (`GOOGLE_APPLICATION_CREDENTIALS`, a token file). Check `date -u`, too.',
        zh: '执行 `gcloud auth application-default print-access-token`。同样失败就是本地登录失效；成功就说明程序用了别的凭据（`GOOGLE_APPLICATION_CREDENTIALS`、令牌文件）。再核对 `date -u`。',
      },
      {
        en: 'Log in again (`gcloud auth application-default login`) or delete the stored token file and authorize the app again. For a service account create a new key or use Workload Identity. Set the OAuth app to In production.',
        zh: '重新登录（`gcloud auth application-default login`），或删除令牌文件后重新授权。服务账号要新建密钥，或改用 Workload Identity。OAuth 应用改为 In production。',
      },
    ],
  },
  'gemini-turns-out-of-order': {
    code: 'INVALID_ARGUMENT',
    codeless: true,
    libraries: ['google-cloud'],
    example:
      '400 INVALID_ARGUMENT: Please ensure that the number of function response parts is equal to the number of function call parts of the function call turn.',
    pattern:
      /of function call parts|function (?:call|response) turn\b|multiturn requests|thought_signature|contents is not specified|one parts field|(?:have a|an empty) text parameter/,
    source: REASONS,
    title: {
      en: 'number of function response parts / turn order (Gemini)',
      zh: 'Gemini：对话顺序或内容不合规（function call turn）',
    },
    meaning: {
      en: 'The list `contents` of the request is not a conversation that Gemini accepts: turns are missing, empty, or in another order. Nothing was generated.',
      zh: '请求里的 `contents` 不是 Gemini 接受的对话：轮次缺失、为空或顺序不对，没有生成内容。',
    },
    causes: [
      {
        en: 'A turn with function calls is not followed at once by one turn with as many function responses: one call was rejected or cancelled, or each response was sent as a separate turn.',
        zh: '带函数调用的一轮之后，没有紧跟一轮数量相同的函数响应：某次调用被拒绝或取消，或每个响应各发成一轮。',
      },
      {
        en: 'The history was cut in the middle of a call, for example to save tokens, or it begins with a model turn or a function response.',
        zh: '为节省 token 等原因截断历史时切在了调用中间，或历史以模型轮次、函数响应开头。',
      },
      {
        en: '`contents is not specified`, `parts field`, `text parameter`: a message has empty text, often after a tool that returned nothing or with only a system instruction.',
        zh: '`contents is not specified`、`parts field`、`text parameter`：某条消息文本为空，常见于工具没有返回内容，或只有系统指令。',
      },
      {
        en: '`thought_signature`: Gemini 3 wants the signature of its function call back unchanged, and the client dropped it.',
        zh: '`thought_signature`：Gemini 3 要求原样带回函数调用的签名，客户端把它丢了。',
      },
    ],
    steps: [
      {
        en: 'Print role and kinds of parts of each turn (`for c in contents: print(c.role, [list(p) for p in c.parts])`): user, model with N calls, user with N responses, model. The first turn that breaks the pattern is the cause.',
        zh: '打印每轮的角色和 part 类型（`for c in contents: print(c.role, [list(p) for p in c.parts])`）：用户、模型（N 个调用）、用户（N 个响应）、模型。第一处不符的就是原因。',
      },
      {
        en: 'Answer every call in one turn, also rejected ones (`{"error": "cancelled"}`), cut the history only before a user turn, leave empty messages out, and upgrade the SDK or agent framework. In a command-line tool begin a new session.',
        zh: '在同一轮里答复每个调用，被拒绝的也要答复（`{"error": "cancelled"}`）；只在用户轮次之前截断；去掉空消息；升级 SDK 或 agent 框架。命令行工具里新开会话。',
      },
    ],
    note: SERVICE_TEXT,
  },
  'cloud-tasks-queue-missing': {
    code: 'FAILED_PRECONDITION',
    alsoCodes: ['NOT_FOUND'],
    codeless: true,
    libraries: ['google-cloud'],
    example:
      '9 FAILED_PRECONDITION: Queue does not exist. If you just created the queue, wait at least a minute for the queue to initialize.',
    pattern: /Queue does not exist\. If you just|a queue with this name existed too recently/,
    source: REASONS,
    title: {
      en: 'Queue does not exist (Cloud Tasks)',
      zh: 'Cloud Tasks：队列不存在（Queue does not exist）',
    },
    meaning: {
      en: 'Cloud Tasks has no queue under the name in the request. The task was not created.',
      zh: 'Cloud Tasks 里没有请求中的队列，任务没有创建。',
    },
    causes: [
      {
        en: 'The name has another project or location than the queue (`projects/P/locations/L/queues/Q`), or the queue was not deployed there.',
        zh: '名称里的项目或位置与队列不同（`projects/P/locations/L/queues/Q`），或那里没有部署队列。',
      },
      {
        en: 'It was created less than a minute ago. A name that was deleted is blocked for some days.',
        zh: '创建不到一分钟。删除过的名字要过几天才能再用。',
      },
      {
        en: 'Functions for Firebase: the function with `onTaskDispatched` is not deployed, or is in another region than the client asks.',
        zh: 'Firebase Functions：带 `onTaskDispatched` 的函数没有部署，或区域与客户端请求的不同。',
      },
    ],
    steps: [
      {
        en: 'Run `gcloud tasks queues list --location=LOCATION --project=PROJECT` and compare with the name that you send.',
        zh: '执行 `gcloud tasks queues list --location=LOCATION --project=PROJECT`，与发送的名称对照。',
      },
      {
        en: 'Correct the name, or create the queue, wait a minute, and retry. A deleted queue needs another name.',
        zh: '改正名称，或创建队列、等一分钟再试。删除过的队列换个名字。',
      },
    ],
    note: SERVICE_TEXT,
  },
  'google-ads-deadline-too-short': {
    code: 'INVALID_ARGUMENT',
    alsoCodes: ['DEADLINE_EXCEEDED'],
    codeless: true,
    libraries: ['google-cloud'],
    example:
      'Failure: {"errors":[{"errorCode":{"requestError":"RPC_DEADLINE_TOO_SHORT"},"message":"The request timed out because the specified deadline was too short to complete the request."}]}',
    pattern: /RPC_DEADLINE_TOO_SHORT/,
    source: 'googleapis/googleapis:google/ads/googleads/v22/errors/request_error.proto',
    title: {
      en: 'RPC_DEADLINE_TOO_SHORT (Google Ads)',
      zh: 'Google Ads：超时设得太短（RPC_DEADLINE_TOO_SHORT）',
    },
    meaning: {
      en: 'Google Ads saw that the deadline of the call ends before the request can be completed. It responds with `INVALID_ARGUMENT`, although the cause is a timeout.',
      zh: 'Google Ads 判断调用的截止时间不够完成请求。它返回 `INVALID_ARGUMENT`，但原因是超时。',
    },
    causes: [
      {
        en: 'The client sets a short timeout for the call, or what is left of the deadline is short after retries.',
        zh: '客户端为这次调用设的超时太短，或重试之后剩余的时间太少。',
      },
      {
        en: 'The request is large: a report over many days, or a mutate with thousands of operations.',
        zh: '请求很大：报表跨很多天，或一次 mutate 有上千个操作。',
      },
    ],
    steps: [
      {
        en: 'Look at the timeout in the options of the call: `timeoutMillis` in PHP, `timeout=` in Python. Seconds are too short for large requests; the default of the library is an hour for most methods.',
        zh: '查看调用选项里的超时：PHP 的 `timeoutMillis`，Python 的 `timeout=`。大请求只给几秒不够；多数方法的库默认值是一小时。',
      },
      {
        en: 'Raise the timeout and retry; split the request where it is large. Rules that retry by code do not see this error: read `requestError` in `GoogleAdsFailure`.',
        zh: '调大超时再重试，请求大就拆开。按状态码重试的规则认不出这个错误：要读 `GoogleAdsFailure` 里的 `requestError`。',
      },
    ],
  },
  'google-ads-developer-token': {
    code: 'PERMISSION_DENIED',
    alsoCodes: ['UNAUTHENTICATED', 'INVALID_ARGUMENT'],
    codeless: true,
    libraries: ['google-cloud'],
    example:
      'authorization_error: DEVELOPER_TOKEN_NOT_APPROVED\nmessage: "The developer token is only approved for use with test accounts. To access non-test accounts, apply for Basic or Standard access."',
    pattern:
      /\bDEVELOPER_TOKEN_[A-Z_]{3}|developer token is (?:only|not)|\b(?:USER_PERMISSION_DENIED|CUSTOMER_NOT_ENABLED|NOT_ADS_USER)\b/,
    source: 'googleapis/googleapis:google/ads/googleads/v22/errors/authorization_error.proto',
    title: {
      en: 'developer token / USER_PERMISSION_DENIED (Google Ads)',
      zh: 'Google Ads：开发者令牌或账号无权限',
    },
    meaning: {
      en: 'Google Ads knows the caller and does not allow the call for this token, login, and customer account.',
      zh: 'Google Ads 认出了调用方，但这个令牌、登录账号与客户账号的组合不允许该调用。',
    },
    causes: [
      {
        en: '`USER_PERMISSION_DENIED`: the customer is reached through a manager account, and `login_customer_id` is missing or names another manager.',
        zh: '`USER_PERMISSION_DENIED`：客户账号要经由经理账号访问，而 `login_customer_id` 没有设置或不是该经理账号。',
      },
      {
        en: '`NOT_APPROVED`: the token has test access only, and the account is a real one.',
        zh: '`NOT_APPROVED`：令牌只有测试权限，而账号是正式账号。',
      },
      {
        en: '`PROHIBITED`: the Google Cloud project of the OAuth client was used with another developer token before.',
        zh: '`PROHIBITED`：OAuth 客户端所在的 Google Cloud 项目之前绑定过另一个开发者令牌。',
      },
      {
        en: 'The login is not a user of that account, or the account is not enabled (`CUSTOMER_NOT_ENABLED`).',
        zh: '登录账号不是该账号的用户，或账号未启用（`CUSTOMER_NOT_ENABLED`）。',
      },
    ],
    steps: [
      {
        en: 'Call `CustomerService.ListAccessibleCustomers`: it needs no customer. If your manager account is in the list, set it as `login_customer_id` (digits only); if not, the refresh token belongs to another login.',
        zh: '调用 `CustomerService.ListAccessibleCustomers`（不需要客户号）。列表里有你的经理账号就把它设为 `login_customer_id`（只写数字）；没有就是 refresh token 属于别的登录账号。',
      },
      {
        en: 'For real accounts apply for Basic access in the API Center. For `PROHIBITED` create the OAuth client in a new project.',
        zh: '正式账号要在 API Center 申请 Basic 权限。`PROHIBITED` 要在新项目里创建 OAuth 客户端。',
      },
    ],
  },
  'firestore-value-not-supported': {
    code: 'INVALID_ARGUMENT',
    codeless: true,
    libraries: ['google-cloud'],
    example:
      'Error: Value for argument "data" is not a valid Firestore document. Cannot use "undefined" as a Firestore value (found in field "city").',
    pattern:
      /\bas a Firestore value|valid Firestore document|Unsupported field value: |invalid nested entity|Nested arrays are not/,
    source: 'googleapis/nodejs-firestore:dev/src/serializer.ts',
    title: {
      en: 'Cannot use "undefined" as a Firestore value',
      zh: 'Firestore：值不支持（Cannot use "undefined"）',
    },
    meaning: {
      en: 'A value of the document or query has a type that Firestore cannot store. The client library or the service rejected it, and nothing was written.',
      zh: '文档或查询里的某个值是 Firestore 存不了的类型，被客户端库或服务拒绝，没有写入。',
    },
    causes: [
      {
        en: 'A field is `undefined`: an optional field of a form, or a property that is misspelled.',
        zh: '某个字段是 `undefined`：表单的可选字段，或属性名拼错。',
      },
      {
        en: 'The value is an instance of a class, or of another copy of the library (two versions of `@google-cloud/firestore`, the web SDK beside the admin SDK).',
        zh: '值是自定义类的实例，或来自另一份库（两个版本的 `@google-cloud/firestore`，web SDK 与 admin SDK 混用）。',
      },
      {
        en: 'An array directly holds another array (`nested entity`, `Nested arrays`).',
        zh: '数组里直接放了数组（`nested entity`、`Nested arrays`）。',
      },
    ],
    steps: [
      {
        en: 'Read the field behind `found in field`, and run `npm ls @google-cloud/firestore firebase` for copies.',
        zh: '看 `found in field` 后面的字段，并用 `npm ls @google-cloud/firestore firebase` 检查是否有多份。',
      },
      {
        en: 'Remove such fields, or call `db.settings({ ignoreUndefinedProperties: true })` once. Convert classes to plain objects and nested arrays to objects.',
        zh: '去掉这些字段，或启动时调用 `db.settings({ ignoreUndefinedProperties: true })`。类实例转成普通对象，嵌套数组改成对象。',
      },
    ],
  },
  'firestore-client-terminated': {
    code: 'FAILED_PRECONDITION',
    alsoCodes: ['CANCELLED', 'ABORTED'],
    codeless: true,
    libraries: ['google-cloud'],
    example: 'FirebaseError: [code=failed-precondition]: The client has already been terminated.',
    pattern: /client has already been terminated|Firestore shutting down|AsyncQueue is already failed/,
    source: 'firebase/firebase-js-sdk:packages/firestore/src/remote/datastore.ts',
    title: {
      en: 'The client has already been terminated (Firestore)',
      zh: 'Firestore：客户端已关闭（already been terminated）',
    },
    meaning: {
      en: 'The program uses a Firestore client after it was closed or failed. The call was not sent.',
      zh: 'Firestore 客户端关闭或出错之后，程序仍在使用它，调用没有发出。',
    },
    causes: [
      {
        en: '`terminate()` or `deleteApp()` ran earlier: in a test, at a logout, at a hot reload, or in a function that closes a client that others share.',
        zh: '之前执行过 `terminate()` 或 `deleteApp()`：测试、退出登录、热重载，或某个函数关闭了共用的客户端。',
      },
      {
        en: '`AsyncQueue is already failed`: the client stopped after an internal error, often a second tab or a broken IndexedDB cache. The first error in the log is the cause.',
        zh: '`INTERNAL ASSERTION FAILED`、`already failed`：客户端因内部错误停止，常见于第二个标签页或 IndexedDB 缓存损坏。日志里的第一个错误才是原因。',
      },
      {
        en: '`already been started`: settings or persistence were set after the first call.',
        zh: '`already been started`：首次调用之后才设置 settings 或持久化。',
      },
    ],
    steps: [
      {
        en: 'Search for `terminate(`, `deleteApp(`, and `getFirestore(` and log when each runs.',
        zh: '搜索 `terminate(`、`deleteApp(`、`getFirestore(`，记录各自何时执行。',
      },
      {
        en: 'Create one client per process and close it last; after `terminate()` call `getFirestore()` again. Set settings before the first call. For assertions clear the site data and upgrade the SDK.',
        zh: '每个进程只建一个客户端，最后才关闭；`terminate()` 之后重新调用 `getFirestore()`。settings 在首次调用之前设置。断言失败时清除站点数据并升级 SDK。',
      },
    ],
  },
  'firebase-app-check': {
    code: 'PERMISSION_DENIED',
    alsoCodes: ['UNAUTHENTICATED'],
    codeless: true,
    libraries: ['google-cloud'],
    example: 'Error returned from API. code: 403 body: App attestation failed.',
    pattern:
      /App attestation failed|App Check token is invalid|Missing appcheck token|No AppCheckProvider|\bappCheck\/\w/,
    source: REASONS,
    title: {
      en: 'App attestation failed (Firebase App Check)',
      zh: 'Firebase App Check 未通过（attestation failed）',
    },
    meaning: {
      en: 'App Check is enforced, and the app has no valid App Check token. Firestore then returns PERMISSION_DENIED, whatever the security rules say.',
      zh: '项目强制开启了 App Check，而应用没有有效的 App Check 令牌。此时不论安全规则怎么写，Firestore 都返回 PERMISSION_DENIED。',
    },
    causes: [
      {
        en: 'A debug build or emulator whose debug token is not registered in the console.',
        zh: '调试版或模拟器的 debug token 没有在控制台登记。',
      },
      {
        en: 'Android: Play Integrity does not know the app: the SHA-256 of the signing key is missing in Firebase, or the app was not installed from Play.',
        zh: 'Android：Play Integrity 不认识该应用：Firebase 里没有登记签名密钥的 SHA-256，或应用不是从 Play 安装的。',
      },
      {
        en: 'The provider is installed after the first use of Firestore, or not at all. On iOS, App Attest lacks its entitlement.',
        zh: '首次使用 Firestore 之后才安装 provider，或根本没装。iOS 缺少 App Attest 的 entitlement。',
      },
    ],
    steps: [
      {
        en: 'Turn enforcement off for Firestore in the console for a minute. If the call then succeeds, App Check is the cause; if not, the rules are.',
        zh: '在控制台暂时关闭 Firestore 的强制校验。调用成功就是 App Check 的问题，仍失败就是安全规则的问题。',
      },
      {
        en: 'Register the debug token that the log prints (`adb logcat | grep DebugAppCheckProvider`), add the SHA-256 fingerprint, and install the provider before other Firebase calls.',
        zh: '登记日志里打印的 debug token（`adb logcat | grep DebugAppCheckProvider`），补上 SHA-256 指纹，并在其他 Firebase 调用之前安装 provider。',
      },
    ],
    note: SERVICE_TEXT,
  },
  'google-gemini-input-tokens': {
    code: 'INVALID_ARGUMENT',
    codeless: true,
    libraries: ['google-cloud'],
    example:
      'google.api_core.exceptions.InvalidArgument: 400 The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).',
    pattern: /input token count \(?\d{1,12}\)? exceeds the maximum number of tokens/,
    source: REASONS,
    title: {
      en: 'input token count exceeds the maximum (Gemini)',
      zh: 'Gemini：输入超过 token 上限',
    },
    meaning: {
      en: 'Prompt, history, files, and tool definitions together are longer than the context of the model. Nothing was generated.',
      zh: '提示词、历史消息、文件和工具定义加起来超过了模型的上下文长度，没有生成任何内容。',
    },
    causes: [
      {
        en: 'The history of a chat or agent grows with each turn and is sent whole.',
        zh: '聊天或 agent 的历史每轮变长，又每次全部发送。',
      },
      {
        en: 'A file, a web page, or the result of a tool is put into the prompt whole; Base64 in the text counts as text.',
        zh: '整个文件、网页或工具结果放进了提示词；正文里的 Base64 按文本计算。',
      },
      {
        en: 'The model has a smaller context than the one the program was written for.',
        zh: '所用模型的上下文比程序假定的小。',
      },
    ],
    steps: [
      {
        en: 'Call `countTokens` with the same contents, then without history and without files: it tells which part is too long.',
        zh: '用相同内容调用 `countTokens`，再分别去掉历史和文件：能看出哪部分太长。',
      },
      {
        en: 'Cut or summarize the history, send only the parts of a file that matter, or use a model with a larger context. A retry without a change fails again.',
        zh: '截短或总结历史，只发文件里相关的部分，或换上下文更长的模型。不改动就重试仍会失败。',
      },
    ],
    note: SERVICE_TEXT,
  },
} as const satisfies Record<string, Message>;
