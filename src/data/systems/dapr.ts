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
    en: 'Applications call a sidecar, `daprd`, for state, publish and subscribe, secrets, actors and calls to other applications. Most errors come from the sidecar, not from the application that is called.',
    zh: '应用调用 sidecar（`daprd`）来使用状态、发布订阅、密钥、actor，以及调用其他应用。多数错误出自 sidecar，而不是被调用的应用。',
  },
  contract: {
    says: {
      en: 'No document fixes the codes. One file lists errors of the API with their gRPC code and HTTP status, which often do not correspond.',
      zh: '没有文档规定状态码。一个文件列出 API 的错误及其 gRPC 状态码和 HTTP 状态，两者常常对不上。',
    },
    source: PREDEFINED,
  },
  rows: [
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`failed finding secret store with key …`: no secret store of this name is loaded. The HTTP API returns 401 for it.',
        zh: '`failed finding secret store with key …`：没有加载这个名字的密钥存储。HTTP API 对此返回 401。',
      },
      act: {
        en: 'Check the name and the `scopes` of the component; the sidecar loads components when it starts.',
        zh: '检查组件的名字和 `scopes`；sidecar 在启动时加载组件。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The configuration of the sidecar is the cause, not the request.',
        zh: '原因在 sidecar 的配置，不在请求。',
      },
      look: SIDECAR,
      source: PREDEFINED,
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: '`failed getting app id either from the URL path or the header dapr-app-id`: the call names no application.',
        zh: '`failed getting app id either from the URL path or the header dapr-app-id`：调用没有指明目标应用。',
      },
      act: {
        en: 'Send the metadata `dapr-app-id` with every proxied gRPC call.',
        zh: '每个经代理的 gRPC 调用都带上元数据 `dapr-app-id`。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'Nothing was looked for: a required value is missing.',
        zh: '并没有去查找，只是缺了必填的值。',
      },
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
        en: '`maximum stack depth exceeded`: actors call each other in a chain that is too long.',
        zh: '`maximum stack depth exceeded`：actor 之间的调用链太长。',
      },
      act: {
        en: 'Break the cycle of calls, or raise `maxStackDepth` of the reentrancy configuration. Waiting does not help.',
        zh: '打破调用环，或调大重入配置的 `maxStackDepth`。等待没有用。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'No quota is used up: the program has an error.',
        zh: '不是配额用完，是程序有错。',
      },
      source: PREDEFINED,
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: "`did not find address for actor '…'`: no running application hosts the actor. The HTTP API returns 404 for it.",
        zh: "`did not find address for actor '…'`：没有运行中的应用托管这个 actor。HTTP API 对此返回 404。",
      },
      act: {
        en: 'Start an application that registers the actor type and check its connection to the placement service, then retry.',
        zh: '启动注册了该 actor 类型的应用，检查它与 placement 服务的连接，然后重试。',
      },
      retry: 'fix-first',
      strength: 'observed',
      look: {
        en: '`dapr list` or the metadata API (`GetMetadata`) of each sidecar shows registered actor types.',
        zh: '`dapr list` 或各 sidecar 的元数据 API（`GetMetadata`）列出已注册的 actor 类型。',
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
        en: '`failed to invoke, id: …` or `error invoking app channel: …`: the call to the other application failed. The real cause follows in the same text.',
        zh: '`failed to invoke, id: …` 或 `error invoking app channel: …`：调用另一个应用失败，真正的原因在同一段文本的后面。',
      },
      act: {
        en: 'Act on the inner code of the text, such as `code = Unavailable`, and check first whether the other application ran the call.',
        zh: '按文本内层的状态码（例如 `code = Unavailable`）处理，重试前先查对方是否已执行。',
      },
      retry: 'check-first',
      strength: 'observed',
      differs: {
        en: 'The outer code hides the inner one: a service that is down looks like a bug.',
        zh: '外层状态码盖住了内层：服务没启动看起来像程序出错。',
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
        en: 'Configure the address and restart the sidecar. A retry cannot succeed.',
        zh: '配置地址并重启 sidecar，重试不会成功。',
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
        en: 'For many errors gRPC and HTTP disagree: a missing address of an actor is `FAILED_PRECONDITION` and 404, a missing component `INVALID_ARGUMENT` and 400 or 401, an existing reminder `ALREADY_EXISTS` and 409.',
        zh: '许多错误的 gRPC 与 HTTP 对不上：找不到 actor 地址是 `FAILED_PRECONDITION` 和 404，缺组件是 `INVALID_ARGUMENT` 和 400 或 401，reminder 已存在是 `ALREADY_EXISTS` 和 409。',
      },
      source: PREDEFINED,
    },
    {
      says: {
        en: '`app channel is not initialized` has two codes: `INTERNAL` for calls between applications, `UNAVAILABLE` for actors.',
        zh: '`app channel is not initialized` 有两个状态码：应用间调用是 `INTERNAL`，actor 是 `UNAVAILABLE`。',
      },
      source: PREDEFINED,
    },
  ],
  messages: ['dapr-app-channel-not-initialized'],
} as const satisfies System;
