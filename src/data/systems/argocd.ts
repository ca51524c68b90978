import type { System } from './system.ts';

const APP = 'argoproj/argo-cd:server/application/application.go';
const MAP = 'argoproj/argo-cd:util/grpc/errors.go';
const REPO = 'argoproj/argo-cd:reposerver/repository/repository.go';

const REPOLOG = {
  en: '`kubectl -n argocd logs deploy/argocd-repo-server`.',
  zh: '`kubectl -n argocd logs deploy/argocd-repo-server`。',
} as const;

const RBAC = {
  en: "`argocd account can-i get applications 'PROJECT/APP'`; the real reason is in `kubectl -n argocd logs deploy/argocd-server`.",
  zh: "`argocd account can-i get applications 'PROJECT/APP'`；真正原因在 `kubectl -n argocd logs deploy/argocd-server`。",
} as const;

/** The delivery tool whose API server, controller and repo-server call each other over gRPC. */
export const argocd = {
  name: 'Argo CD',
  about: {
    en: 'Over gRPC, the command line calls the API server, and the API server and the controller call the repo-server. The status of a command comes from the API server. In `ComparisonError` it comes from the repo-server, or from the client in the controller if the repo-server did not respond.',
    zh: '用 gRPC 调用：命令行调用 API server，API server 和 controller 调用 repo-server。命令行看到的状态来自 API server；`ComparisonError` 里的状态来自 repo-server，repo-server 没有响应时来自 controller 的客户端。',
  },
  contract: {
    says: {
      en: 'No document fixes the codes. One file turns errors of the Kubernetes API into codes, because the gateway turns the codes into HTTP again.',
      zh: '没有文档规定状态码。一个文件把 Kubernetes API 的错误转成状态码，网关再转成 HTTP 状态。',
    },
    source: MAP,
  },
  rows: [
    {
      code: 'UNKNOWN',
      when: {
        en: 'Generating manifests failed: Helm, Kustomize, a plugin, or invalid YAML. `Manifest generation error (cached)` repeats an earlier failure.',
        zh: '生成清单失败：Helm、Kustomize、插件或 YAML 有误。`Manifest generation error (cached)` 是之前失败的缓存。',
      },
      act: {
        en: 'Correct the repository; the cause is at the end of the text. If it was outside Git, such as in a chart repository, run `argocd app get APP --hard-refresh`, since the failure is cached.',
        zh: '改正仓库内容，原因在文本末尾。如果原因不在 Git 里（例如 chart 仓库），执行 `argocd app get APP --hard-refresh`，因为失败会被缓存。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The cause is in the repository, and the code hides it.',
        zh: '原因在仓库里，状态码看不出来。',
      },
      look: REPOLOG,
      source: REPO,
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`app is not allowed in project "…", or the project does not exist`: every failure to read the project has this text.',
        zh: '`app is not allowed in project "…", or the project does not exist`：读取 project 的任何失败都是这段文本。',
      },
      act: {
        en: 'Check that the project exists, that it allows the namespace of the application, and the log of the API server.',
        zh: '检查 project 是否存在、是否允许应用所在的命名空间，并看 API server 的日志。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The text is vague on purpose, so that callers cannot find out which projects exist.',
        zh: '文本故意含糊，避免调用方探测有哪些 project。',
      },
      look: RBAC,
      source: APP,
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`existing application spec is different, use upsert flag to force update`: an application of this name exists with other settings.',
        zh: '`existing application spec is different, use upsert flag to force update`：同名应用已存在且配置不同。',
      },
      act: {
        en: 'Add `--upsert` to `argocd app create` if you want to overwrite it.',
        zh: '确认可以覆盖，就给 `argocd app create` 加 `--upsert`。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'Other services return `ALREADY_EXISTS` here.',
        zh: '别的服务会返回 `ALREADY_EXISTS`。',
      },
      source: APP,
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: 'The request names the project, the account is allowed to read the application there, and the project has no such application.',
        zh: '请求指明了 project，账号也有其中的权限，但 project 里没有这个应用。',
      },
      act: {
        en: 'Check name, namespace, and project. Without the permission in that project the code is `PERMISSION_DENIED`.',
        zh: '核对名称、命名空间和 project。账号在该 project 里没有权限时，状态码是 `PERMISSION_DENIED`。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'An application that belongs to another project is reported as missing.',
        zh: '应用属于别的 project，也报不存在。',
      },
      look: RBAC,
      source: APP,
    },
    {
      code: 'PERMISSION_DENIED',
      when: {
        en: '`permission denied` without a project in the request: the application does not exist, or the account is not allowed to read it.',
        zh: '`permission denied`，请求没有指明 project：应用不存在，或账号没有权限。',
      },
      act: {
        en: 'Check the name first: a wrong one gives the same status. Then check the RBAC policy.',
        zh: '先核对名称，写错也是这个状态；再查 RBAC 策略。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'A missing application is reported as `PERMISSION_DENIED`.',
        zh: '应用不存在也报 `PERMISSION_DENIED`。',
      },
      look: RBAC,
      source: APP,
    },
    {
      code: 'PERMISSION_DENIED',
      when: {
        en: '`cannot sync: blocked by sync window`: a sync window of the project forbids it now.',
        zh: '`cannot sync: blocked by sync window`：project 的同步窗口目前不允许同步。',
      },
      act: {
        en: 'Wait until the window is open, or allow manual syncs in it. No permission has to change.',
        zh: '等窗口打开再同步，或在窗口里允许手动同步。不需要改权限。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: { en: 'It depends on the time, not on the account.', zh: '取决于时间，与账号无关。' },
      look: { en: '`argocd proj windows list PROJECT`.', zh: '`argocd proj windows list PROJECT`。' },
      source: APP,
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: 'The Kubernetes API returned 400: a manifest or patch is malformed.',
        zh: 'Kubernetes API 返回 400：清单或 patch 格式错误。',
      },
      act: {
        en: 'Correct the manifest. The state of the system does not matter.',
        zh: '改正清单，与系统状态无关。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'In general a malformed request is `INVALID_ARGUMENT`; here that code is for 422.',
        zh: '一般请求格式错误是 `INVALID_ARGUMENT`，这里它对应 422。',
      },
      source: MAP,
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: '`rollback cannot be initiated when auto-sync is enabled`, `Cannot sync to …: auto-sync currently set to …`, `application is deleting`.',
        zh: '`rollback cannot be initiated when auto-sync is enabled`、`Cannot sync to …: auto-sync currently set to …`、`application is deleting`。',
      },
      act: {
        en: 'Turn auto-sync off with `argocd app set APP --sync-policy none`, or change the target revision in the application.',
        zh: '用 `argocd app set APP --sync-policy none` 关闭自动同步，或修改应用的目标版本。',
      },
      retry: 'fix-first',
      strength: 'observed',
      source: APP,
    },
    {
      code: 'ABORTED',
      when: {
        en: 'The Kubernetes API returned 409 for a conflict: the object changed in between.',
        zh: 'Kubernetes API 返回 409 冲突：对象在此期间被修改。',
      },
      act: { en: 'Read the object again and repeat the change.', zh: '重新读取对象再修改。' },
      retry: 'backoff',
      strength: 'observed',
      source: MAP,
    },
    {
      code: 'INTERNAL',
      when: {
        en: '`Failed to update application. Too many conflicts`: ten attempts in a row met a change by another client.',
        zh: '`Failed to update application. Too many conflicts`：连续十次更新都遇到其他客户端的修改。',
      },
      act: {
        en: 'Retry later; look for a second tool that writes the same application.',
        zh: '稍后重试，并查找是否有别的工具在写同一个应用。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'A conflict, which elsewhere is `ABORTED`: nothing is broken.',
        zh: '实际是并发冲突，一般应为 `ABORTED`；程序没有出错。',
      },
      source: APP,
    },
    {
      code: 'UNAUTHENTICATED',
      when: {
        en: '`no session information` or `invalid session: …`: the token is missing, has expired, or was revoked.',
        zh: '`no session information` 或 `invalid session: …`：没有 token，或 token 已过期、被吊销。',
      },
      act: {
        en: 'Run `argocd login` or renew the token of the account. All tokens end when the signing key of the server changes.',
        zh: '执行 `argocd login` 或更新账号的 token。服务端签名密钥变更后，所有 token 都会失效。',
      },
      retry: 'fix-first',
      strength: 'observed',
      source: 'argoproj/argo-cd:server/server.go',
    },
  ],
  facts: [
    {
      says: {
        en: 'After `RESOURCE_EXHAUSTED` and `UNAVAILABLE` the command line makes up to three attempts, about a second apart. It accepts messages of up to 200 MB (`ARGOCD_GRPC_MAX_SIZE_MB`).',
        zh: '命令行只在 `RESOURCE_EXHAUSTED` 和 `UNAVAILABLE` 之后重试，最多尝试三次，间隔约一秒；消息上限 200 MB（`ARGOCD_GRPC_MAX_SIZE_MB`）。',
      },
      source: 'argoproj/argo-cd:pkg/apiclient/apiclient.go',
    },
    {
      says: {
        en: 'Calls to the repo-server are limited to 100 MB per message. `ARGOCD_GRPC_MAX_SIZE_MB` changes this limit too, at the caller and at the repo-server.',
        zh: '调用 repo-server 的消息上限是 100 MB；在调用方和 repo-server 上同样用 `ARGOCD_GRPC_MAX_SIZE_MB` 修改。',
      },
      source: 'argoproj/argo-cd:reposerver/apiclient/clientset.go',
    },
    {
      says: {
        en: 'A wrong path or revision is `INVALID_ARGUMENT` when the details of an application are asked for, and `UNKNOWN` when its manifests are generated.',
        zh: '路径或版本写错：查询应用详情时是 `INVALID_ARGUMENT`，生成清单时是 `UNKNOWN`。',
      },
      source: REPO,
    },
  ],
  messages: [
    'argocd-manifest-generation-error',
    'argocd-target-state-not-loaded',
    'argocd-tool-failed',
    'argocd-mixed-versions',
    'argocd-repository-not-accessible',
    'argocd-permission-denied',
    'argocd-invalid-session',
    'argocd-sync-window',
    'argocd-project-not-allowed',
    'argocd-revision-not-resolved',
    'argocd-application-not-found',
    'argocd-redis-noauth',
    'argocd-initial-state-failed',
    'argocd-plugin-failed',
    'argocd-command-no-connection',
    'argocd-redis-unreachable',
    'argocd-repo-server-unreachable',
    'argocd-cluster-not-synchronized',
  ],
} as const satisfies System;
