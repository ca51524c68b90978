import type { System } from './system.ts';

const PREDEFINED = 'dapr/dapr:pkg/messages/predefined.go';
const INTERNAL = 'dapr/dapr:pkg/api/grpc/daprinternal.go';

const SIDECAR = {
  en: 'Log of the container `daprd` beside the application: `kubectl logs POD -c daprd`.',
  zh: '应用旁边 `daprd` 容器的日志：`kubectl logs POD -c daprd`。',
} as const;

const APP_PORT = {
  en: '`dapr.io/app-port` of the pod or `--app-port` of `dapr run`; then the log of `daprd`: `kubectl logs POD -c daprd`.',
  zh: 'Pod 的 `dapr.io/app-port` 或 `dapr run` 的 `--app-port`；再看 `daprd` 的日志：`kubectl logs POD -c daprd`。',
} as const;

/** The sidecar that applications call for state, messages, actors and each other. */
export const dapr = {
  name: 'Dapr',
  about: {
    en: 'Applications call a sidecar, `daprd`, for state, publish and subscribe, secrets, actors, and calls to other applications. Most errors come from the sidecar, not from the application that is called.',
    zh: '应用调用 sidecar（`daprd`）来使用状态、发布订阅、密钥、actor，以及调用其他应用。多数错误出自 sidecar，而不是被调用的应用。',
  },
  contract: {
    says: {
      en: 'No document fixes the codes. One file lists errors of the API with their gRPC code and HTTP status, which do not always correspond.',
      zh: '没有文档规定状态码。一个文件列出 API 的错误及其 gRPC 状态码和 HTTP 状态，两者不一定对应。',
    },
    source: PREDEFINED,
  },
  rows: [
    {
      code: 'UNKNOWN',
      when: {
        en: '`failed to proxy request: required metadata dapr-callee-app-id or dapr-app-id not found`: a proxied call names no application.',
        zh: '`failed to proxy request: required metadata dapr-callee-app-id or dapr-app-id not found`：经代理的调用没有指明目标应用。',
      },
      act: {
        en: 'Send the metadata `dapr-app-id` with every proxied gRPC call. A call of the Dapr API itself fails the same way if the sidecar does not know its method.',
        zh: '每个经代理的 gRPC 调用都带上元数据 `dapr-app-id`。调用 Dapr 自己的 API 时，如果 sidecar 没有这个方法，也会报这个错。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The cause is known and the application did not receive the call: a required value is missing.',
        zh: '原因是明确的：缺了必填的元数据，目标应用没有收到调用。',
      },
      source: 'dapr/dapr:pkg/messaging/grpc_proxy.go',
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`failed finding secret store with key …`: no secret store of this name is loaded. The HTTP API returns 401 for it.',
        zh: '`failed finding secret store with key …`：没有加载这个名字的密钥存储。HTTP API 对此返回 401。',
      },
      act: {
        en: 'Compare the name in the request with the name and `scopes` of the component, and look for errors while the sidecar loads it.',
        zh: '核对请求里的名字与组件的名字和 `scopes`，并检查 sidecar 加载组件时有没有报错。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The cause can be the configuration of the sidecar as well as the request.',
        zh: '原因也可能在 sidecar 的配置，不一定在请求。',
      },
      look: SIDECAR,
      source: PREDEFINED,
    },
    {
      code: 'PERMISSION_DENIED',
      when: {
        en: '`operations on actor reminders are only possible on hosted actor types`: this application does not host the actor type.',
        zh: '`operations on actor reminders are only possible on hosted actor types`：当前应用没有托管这个 actor 类型。',
      },
      act: {
        en: 'Call the reminder from an application that hosts the type. No permission has to change.',
        zh: '在托管该类型的应用里操作 reminder，不需要改权限。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'It is about where the actor is hosted, not about who calls.',
        zh: '与调用方身份无关，只看 actor 托管在哪里。',
      },
      source: PREDEFINED,
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: '`maximum stack depth exceeded`: with reentrancy on, one chain of calls entered the same actor more often than `maxStackDepth` allows, 32 times by default.',
        zh: '`maximum stack depth exceeded`：启用重入后，同一条调用链进入同一个 actor 的次数超过 `maxStackDepth`（默认 32）。',
      },
      act: {
        en: 'Break the cycle of calls, or raise `maxStackDepth` of the reentrancy configuration. Waiting does not help.',
        zh: '消除循环调用，或调大重入配置的 `maxStackDepth`。等待没有用。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'No quota is used up: the calls are nested too deeply.',
        zh: '不是配额用完，是调用嵌套太深。',
      },
      source: 'dapr/dapr:pkg/actors/targets/app/lock/lock.go',
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: "`did not find address for actor '…'`: no running application hosts the actor type. The HTTP API returns 404 for it.",
        zh: "`did not find address for actor '…'`：没有运行中的应用托管这个 actor 类型。HTTP API 对此返回 404。",
      },
      act: {
        en: 'Start an application that registers the actor type and check its connection to the placement service, then retry.',
        zh: '启动注册了该 actor 类型的应用，检查它与 placement 服务的连接，然后重试。',
      },
      retry: 'fix-first',
      strength: 'observed',
      look: {
        en: '`curl http://localhost:3500/v1.0/metadata` at each sidecar shows the actor types that its application has registered.',
        zh: '在各 sidecar 执行 `curl http://localhost:3500/v1.0/metadata`，会列出应用已注册的 actor 类型。',
      },
      source: PREDEFINED,
    },
    {
      code: 'INTERNAL',
      when: {
        en: '`app channel is not initialized`: the sidecar that was called has no port of its application, or the application is not up yet.',
        zh: '`app channel is not initialized`：被调用方的 sidecar 不知道应用的端口，或应用还没启动。',
      },
      act: {
        en: 'Set the application port of the callee and wait until it is up; then the same call succeeds.',
        zh: '给被调用方设置应用端口，等应用启动；之后同样的调用会成功。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'Neither program has an error: the configuration of the callee is incomplete.',
        zh: '两边程序都没有错，是被调用方的配置不完整。',
      },
      look: APP_PORT,
      source: INTERNAL,
    },
    {
      code: 'INTERNAL',
      when: {
        en: '`failed to invoke, id: …` (of the deprecated `InvokeService`) or `error invoking app channel: …`: the call to the other application failed. The real cause follows in the same text.',
        zh: '`failed to invoke, id: …`（已弃用的 `InvokeService`）或 `error invoking app channel: …`：调用另一个应用失败，真正的原因在同一段文本的后面。',
      },
      act: {
        en: 'Act on the inner code of the text, such as `code = Unavailable`, and check first whether the other application ran the call.',
        zh: '按文本内层的状态码（例如 `code = Unavailable`）处理，重试前先查对方是否已执行。',
      },
      retry: 'check-first',
      strength: 'observed',
      differs: {
        en: 'The outer code hides the inner one: a service that is down looks like a bug.',
        zh: '外层状态码掩盖了内层：服务没启动，看起来却像程序出错。',
      },
      look: SIDECAR,
      source: INTERNAL,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: '`placement service is not configured`: the sidecar started without the address of the placement service, so actors cannot be used.',
        zh: '`placement service is not configured`：sidecar 启动时没有 placement 服务的地址，不能使用 actor。',
      },
      act: {
        en: 'Set `--placement-host-address` (pod: `dapr.io/placement-host-address`) and restart the sidecar. A retry cannot succeed.',
        zh: '设置 `--placement-host-address`（Pod 用 `dapr.io/placement-host-address`）并重启 sidecar，重试不会成功。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The state does not pass: it lasts until the configuration changes.',
        zh: '不是暂时的，配置不改就一直如此。',
      },
      look: SIDECAR,
      source: PREDEFINED,
    },
  ],
  facts: [
    {
      says: {
        en: 'gRPC and HTTP disagree for some errors: a missing address of an actor is `FAILED_PRECONDITION` and 404, an unknown secret store `INVALID_ARGUMENT` and 401, a missing placement service `UNAVAILABLE` and 400.',
        zh: '有些错误的 gRPC 状态码与 HTTP 状态对不上：找不到 actor 地址是 `FAILED_PRECONDITION` 和 404，密钥存储不存在是 `INVALID_ARGUMENT` 和 401，没有 placement 服务是 `UNAVAILABLE` 和 400。',
      },
      source: PREDEFINED,
    },
    {
      says: {
        en: 'The list also holds errors that only the HTTP API returns, and one that no call returns: `app channel is not initialized` with `UNAVAILABLE`. The gRPC API returns that text with `INTERNAL`.',
        zh: '这个列表里有些错误只有 HTTP API 会返回，还有一个从不返回：状态码为 `UNAVAILABLE` 的 `app channel is not initialized`。gRPC API 返回这段文本时用的是 `INTERNAL`。',
      },
      source: PREDEFINED,
    },
  ],
  messages: [
    'dapr-invoke-not-ready',
    'dapr-app-channel-not-initialized',
    'dapr-error-invoking-app-channel',
    'dapr-service-not-resolved',
    'dapr-actor-no-address',
    'dapr-component-not-found',
    'dapr-actor-runtime-not-found',
    'dapr-component-init-failed',
    'dapr-access-denied',
    'dapr-placement-not-reached',
    'dapr-sentry-certificate',
  ],
} as const satisfies System;
