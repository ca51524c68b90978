import type { System } from './system.ts';

const RETRIES = 'aip-dev/google.aip.dev:aip/general/0194.md';
const PERMISSIONS = 'aip-dev/google.aip.dev:aip/general/0211.md';
const ERRORS = 'aip-dev/google.aip.dev:aip/general/0193.md';
const CREATE = 'aip-dev/google.aip.dev:aip/general/0133.md';
const UPDATE = 'aip-dev/google.aip.dev:aip/general/0134.md';
const DELETE = 'aip-dev/google.aip.dev:aip/general/0135.md';

/** The rules that Google Cloud APIs follow, and other APIs designed after them. */
export const googleApis = {
  name: 'Google Cloud APIs',
  about: {
    en: 'Google publishes the rules of its APIs as numbered proposals (AIP). They fix which code a standard method returns and which codes a client library retries. Many APIs of other companies follow them.',
    zh: 'Google 把自家 API 的规则写成编号的提案（AIP），规定标准方法返回哪个状态码，客户端库重试哪些。许多其他公司的 API 也照它设计。',
  },
  contract: {
    says: {
      en: 'AIP-193 requires a `google.rpc.Status` with a canonical code, and an `ErrorInfo` in the details of every error. AIP-194 lists the codes to retry.',
      zh: 'AIP-193 要求返回带规范状态码的 `google.rpc.Status`，每个错误的详情里都要有 `ErrorInfo`；AIP-194 列出可重试的状态码。',
    },
    source: ERRORS,
  },
  rows: [
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: 'A list method gets a page token together with arguments other than `page_size` that differ from those of the call that returned the token.',
        zh: '列表方法收到翻页 token，而除 `page_size` 外有参数与返回该 token 的那次调用不同。',
      },
      act: {
        en: 'Keep every argument while you page. Otherwise start again without a token.',
        zh: '翻页期间保持所有参数不变，否则不带 token 重新开始。',
      },
      retry: 'fix-first',
      strength: 'should',
      differs: {
        en: 'The code also covers arguments that contradict an earlier call, not only those that are invalid alone.',
        zh: '参数单独看没有错、但与之前的调用矛盾时，也用这个状态码。',
      },
      source: 'aip-dev/google.aip.dev:aip/general/0158.md',
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: 'The resource does not exist, and the caller is allowed to know that: it has the permission on the parent.',
        zh: '资源不存在，而且调用方有权知道这一点：它对父资源有权限。',
      },
      act: {
        en: 'Correct the name. AIP-194 says not to retry until the resource is created.',
        zh: '改正资源名。AIP-194 规定在资源创建之前不重试。',
      },
      retry: 'fix-first',
      strength: 'should',
      source: PERMISSIONS,
    },
    {
      code: 'ALREADY_EXISTS',
      when: {
        en: 'A create method gets a name that is taken. If the caller cannot see the existing resource, the code is `PERMISSION_DENIED`.',
        zh: '创建方法收到已被占用的名字。若调用方无权看到已有资源，则返回 `PERMISSION_DENIED`。',
      },
      act: {
        en: 'Read the existing resource and compare it, or choose another name.',
        zh: '读出已有资源进行比较，或换一个名字。',
      },
      retry: 'check-first',
      strength: 'must',
      source: CREATE,
    },
    {
      code: 'PERMISSION_DENIED',
      when: {
        en: 'The caller lacks the permission, whether or not the resource exists. The check comes before any other.',
        zh: '调用方没有权限，不论资源是否存在；权限检查先于其他检查。',
      },
      act: {
        en: 'Read `ErrorInfo.reason` first. `IAM_PERMISSION_DENIED`: grant the permission that it names, or correct the resource name. `SERVICE_DISABLED`: enable the API. `ACCESS_TOKEN_SCOPE_INSUFFICIENT`: get a token with the scope.',
        zh: '先看 `ErrorInfo.reason`。`IAM_PERMISSION_DENIED`：授予它写的权限，或改正资源名。`SERVICE_DISABLED`：启用 API。`ACCESS_TOKEN_SCOPE_INSUFFICIENT`：换一个带该 scope 的 token。',
      },
      retry: 'fix-first',
      strength: 'must',
      differs: {
        en: 'It is also what a caller gets for a resource that does not exist, so it proves nothing about existence.',
        zh: '资源不存在时调用方也会得到它，所以不能说明资源存在。',
      },
      look: {
        en: "The message has the form `Permission '…' denied on resource '…' (or it might not exist).`",
        zh: "报错信息的形式是 `Permission '…' denied on resource '…' (or it might not exist).`",
      },
      source: PERMISSIONS,
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: 'A quota is used up. AIP-194 lists the code among those that are generally not retried.',
        zh: '配额用完。AIP-194 把它列在一般不重试的状态码里。',
      },
      act: {
        en: 'With `RetryInfo`, wait as long as it says. Without it, find out which quota is used up and do not retry automatically: a quota can need hours, and retries can cost money.',
        zh: '带 `RetryInfo` 就按它等待。没有就先查是哪个配额用完，不要自动重试：配额可能要几小时才恢复，重试还可能产生费用。',
      },
      retry: 'when-told',
      strength: 'should',
      source: RETRIES,
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: 'A delete method finds child resources, and `force` is not set.',
        zh: '删除方法发现还有子资源，而请求没有设置 `force`。',
      },
      act: {
        en: 'Delete the children first, or send `force: true` where the method has it.',
        zh: '先删子资源，或在支持的方法上设置 `force: true`。',
      },
      retry: 'fix-first',
      strength: 'must',
      source: DELETE,
    },
    {
      code: 'ABORTED',
      when: {
        en: 'An update or a delete names an `etag` that is no longer current.',
        zh: '更新或删除请求里的 `etag` 已经不是最新。',
      },
      act: {
        en: 'Read the resource again, apply the change to it and send the new `etag`.',
        zh: '重新读取资源，在它上面修改，再带上新的 `etag` 提交。',
      },
      retry: 'restart',
      again: { en: 'Retry the whole read-modify-write', zh: '从读取开始重做整个读-改-写' },
      strength: 'must',
      differs: {
        en: 'Until March 2021 (update) and February 2022 (delete) the rule was `FAILED_PRECONDITION`, so older APIs can return that.',
        zh: '2021 年 3 月（更新）和 2022 年 2 月（删除）之前规定的是 `FAILED_PRECONDITION`，较早的 API 可能仍返回它。',
      },
      source: UPDATE,
    },
    {
      code: 'ABORTED',
      when: {
        en: 'A resource allows one long-running operation at a time, and one is running.',
        zh: '资源同一时间只允许一个长时间运行的操作，而已有一个在进行。',
      },
      act: {
        en: 'Wait until the running operation ends (`GetOperation`), then retry the request.',
        zh: '先等前一个操作结束（用 `GetOperation` 查进度），再重试。',
      },
      retry: 'backoff',
      strength: 'must',
      differs: {
        en: 'Nothing has to be read again: the request is correct, but too early.',
        zh: '不需要重新读取：请求没有错，只是发早了。',
      },
      source: 'aip-dev/google.aip.dev:aip/general/0151.md',
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: 'The only code that AIP-194 tells clients to retry, for unary methods whose repeated runs cause no unintended change.',
        zh: 'AIP-194 唯一要求客户端重试的状态码，仅限重复执行也没有意外副作用的一元方法。',
      },
      act: {
        en: 'Let the client library retry it. Calls that are part of a transaction restart as a whole.',
        zh: '交给客户端库重试；属于事务的调用要整体重来。',
      },
      retry: 'backoff',
      strength: 'should',
      source: RETRIES,
    },
  ],
  facts: [
    {
      says: {
        en: 'By AIP-193 every error MUST hold an `ErrorInfo`: compare `reason` and `domain`, not the message, which can change. If a service sends none, decide by the code.',
        zh: 'AIP-193 要求每个错误必须（MUST）带 `ErrorInfo`：比较 `reason` 和 `domain`，不要比较可能会变的报错信息。服务没有带时，按状态码判断。',
      },
      source: ERRORS,
    },
    {
      says: {
        en: 'AIP-194 names a code `UNAUTHORIZED` that does not exist in gRPC. The code is `UNAUTHENTICATED`, which the list has as well.',
        zh: 'AIP-194 里写了一个 gRPC 没有的状态码 `UNAUTHORIZED`。实际是 `UNAUTHENTICATED`，列表里也有。',
      },
      source: RETRIES,
    },
    {
      says: {
        en: 'An update of a resource that does not exist is `NOT_FOUND`, unless the request sets `allow_missing`: then the update creates it.',
        zh: '更新不存在的资源返回 `NOT_FOUND`，除非请求设置 `allow_missing`，此时会创建它。',
      },
      source: UPDATE,
    },
  ],
  messages: [
    'google-invalid-authentication-credentials',
    'google-insufficient-scopes',
    'google-api-not-enabled',
    'google-quota-exceeded',
    'google-deadline-exceeded',
    'google-iam-permission-denied',
    'google-requested-entity-not-found',
    'firestore-insufficient-permissions',
    'firestore-no-document-to-update',
    'firestore-requires-an-index',
    'bigquery-stream-closed',
    'spanner-session-not-found',
    'google-service-unavailable',
    'google-invalid-argument',
    'google-internal-error',
    'google-method-not-resolved',
    'google-default-credentials',
    'google-location-not-supported',
    'google-model-not-found',
    'google-api-key-rejected',
    'google-invalid-grant',
    'google-speech-audio-pace',
    'google-speech-audio-format',
    'gemini-turns-out-of-order',
    'cloud-tasks-queue-missing',
    'google-ads-developer-token',
  ],
} as const satisfies System;
