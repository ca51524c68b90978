import type { Message } from '../message.ts';

/** What delivers and runs other programs: Argo CD, Bazel, Dapr components, plugins of Vault. */
export const deliveryMessages = {
  'argocd-revision-not-resolved': {
    code: 'UNKNOWN',
    libraries: ['argo-cd'],
    example: "rpc error: code = Unknown desc = unable to resolve 'release-1.4' to a commit SHA",
    pattern: /[Uu]nable to resolve '[^'\n]{1,200}' to a commit SHA/,
    source: 'argoproj/argo-cd:util/git/client.go',
    title: {
      en: 'Unable to resolve to a commit SHA (Argo CD)',
      zh: 'Argo CD：找不到分支或标签（to a commit SHA）',
    },
    meaning: {
      en: 'The repo-server read the repository, and it has no branch, tag, or commit of this name. No manifests were generated.',
      zh: 'repo-server 读到了仓库，但里面没有这个名字的分支、标签或提交，没有生成任何清单。',
    },
    causes: [
      {
        en: '`targetRevision` is misspelled, or the branch was renamed or deleted after the merge (`master` became `main`).',
        zh: '`targetRevision` 拼错，或分支在合并后被改名或删除（`master` 变成 `main`）。',
      },
      {
        en: 'The tag was not pushed, or has a `v` that is missing here.',
        zh: '标签没有推送，或标签带 `v` 而这里没有写。',
      },
      {
        en: '`repoURL` names another repository, such as a fork or the Helm repository instead of Git.',
        zh: '`repoURL` 指向另一个仓库，例如 fork，或应填 Git 却填了 Helm 仓库。',
      },
    ],
    steps: [
      {
        en: 'Run `git ls-remote URL REVISION`: no output means that it does not exist in that repository.',
        zh: '执行 `git ls-remote URL REVISION`：没有输出就是仓库里不存在。',
      },
      {
        en: 'Correct `targetRevision` (or use `HEAD`), push the branch or tag, then `argocd app get APP --hard-refresh`, because the error is cached.',
        zh: '改正 `targetRevision`（或用 `HEAD`），推送分支或标签，再执行 `argocd app get APP --hard-refresh`，因为错误有缓存。',
      },
    ],
  },
  'argocd-application-not-found': {
    code: 'NOT_FOUND',
    alsoCodes: ['PERMISSION_DENIED'],
    libraries: ['argo-cd'],
    example:
      'rpc error: code = NotFound desc = error getting application by name: applications.argoproj.io "cart" not found',
    pattern: /error getting application(?: by name)?: |applications\.argoproj\.io "[^"\n]{1,200}" not found/,
    source: 'argoproj/argo-cd:server/application/application.go',
    title: {
      en: 'error getting application: not found (Argo CD)',
      zh: 'Argo CD：找不到应用（error getting application）',
    },
    meaning: {
      en: 'The API server looked for the application in one namespace and did not find it there. Nothing was changed.',
      zh: 'API 服务器在某个命名空间里查找该应用，没有找到，什么都没有改变。',
    },
    causes: [
      {
        en: 'The application is in another namespace than that of Argo CD: name it as `NAMESPACE/NAME`.',
        zh: '应用不在 Argo CD 自己的命名空间里：写成 `NAMESPACE/NAME`。',
      },
      {
        en: 'The command line is logged in to another Argo CD, or with `--core` uses the namespace of the present kube context.',
        zh: '命令行登录的是另一个 Argo CD，或用了 `--core`，此时用的是当前 kube context 的命名空间。',
      },
      {
        en: 'It was deleted or not created yet, or the account has no permission: releases since 2.6 then report `PermissionDenied`.',
        zh: '应用已删除或还没创建，或账号没有权限：2.6 起这种情况报 `PermissionDenied`。',
      },
    ],
    steps: [
      {
        en: 'Run `kubectl get applications.argoproj.io -A | grep NAME`, then `argocd context`: found elsewhere is the first cause, another server the second.',
        zh: '执行 `kubectl get applications.argoproj.io -A | grep NAME`，再看 `argocd context`：在别处找到是第一个原因，服务器不同是第二个。',
      },
      {
        en: 'Give the namespace, log in to the right server, or set it with `kubectl config set-context --current --namespace=argocd` for `--core`.',
        zh: '写上命名空间，登录正确的服务器；用 `--core` 时执行 `kubectl config set-context --current --namespace=argocd`。',
      },
    ],
  },
  'remote-execution-capabilities': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNAUTHENTICATED', 'PERMISSION_DENIED', 'UNIMPLEMENTED', 'DEADLINE_EXCEEDED'],
    codeless: true,
    libraries: ['bazel', 'grpc-java'],
    example:
      'ERROR: Failed to query remote execution capabilities: UNAVAILABLE: Unable to resolve host cache.internal',
    pattern:
      /Failed to query remote execution capabilities|Remote execution is not supported by the remote server/,
    source: 'bazelbuild/bazel:src/main/java/com/google/devtools/build/lib/remote/RemoteModule.java',
    title: {
      en: 'Failed to query remote execution capabilities (Bazel)',
      zh: 'Bazel：连不上远程执行（capabilities）',
    },
    meaning: {
      en: 'Bazel asks the remote server for its capabilities before it builds, and that first call failed. No action ran remotely. The words behind the colon name the cause.',
      zh: 'Bazel 构建前先查询远程服务端的能力，这个调用失败了。没有远程执行任何操作，冒号后面写着原因。',
    },
    causes: [
      {
        en: '`Unable to resolve host` or `Connection refused`: the VPN is off, or the address in `.bazelrc` is wrong. Without fallback the build stops here.',
        zh: '`Unable to resolve host` 或 `Connection refused`：VPN 没连，或 `.bazelrc` 里的地址不对。没有回退设置，构建就停在这里。',
      },
      {
        en: '`UNAUTHENTICATED` or `PERMISSION_DENIED`: no key header (`--remote_header`), an expired login of `--google_default_credentials`, or a credential helper that fails.',
        zh: '`UNAUTHENTICATED` 或 `PERMISSION_DENIED`：没有密钥首部（`--remote_header`）、`--google_default_credentials` 的登录已过期，或凭据助手出错。',
      },
      {
        en: '`io exception` or `INTERNAL: http2`: `grpc://` for a TLS port or `grpcs://` for a plaintext one; an HTTP cache needs `http://`.',
        zh: '`io exception` 或 `INTERNAL: http2`：TLS 端口用了 `grpc://`，或明文端口用了 `grpcs://`；HTTP 缓存要写 `http://`。',
      },
      {
        en: '`Remote execution is not supported`: the server is only a cache, the instance name is wrong, or the account is not allowed to execute. Use `--remote_cache` or another `--remote_instance_name`.',
        zh: '`Remote execution is not supported`：服务端只是缓存、实例名不对，或账号没有执行权限。改用 `--remote_cache`，或改 `--remote_instance_name`。',
      },
    ],
    steps: [
      {
        en: 'Run `grpcurl HOST:PORT build.bazel.remote.execution.v2.Capabilities/GetCapabilities` (with `-plaintext` for `grpc://`, `-H` for the key). It shows network, TLS, and login apart from Bazel.',
        zh: '执行 `grpcurl HOST:PORT build.bazel.remote.execution.v2.Capabilities/GetCapabilities`（`grpc://` 加 `-plaintext`，密钥用 `-H`），不经 Bazel 即可区分网络、TLS 和登录问题。',
      },
      {
        en: 'Correct address, scheme, or header. To build without the server, leave out `--remote_cache` and `--remote_executor`, or set `--remote_local_fallback`.',
        zh: '改正地址、协议或首部。想不依赖服务端构建，就去掉 `--remote_cache` 和 `--remote_executor`，或设置 `--remote_local_fallback`。',
      },
    ],
  },
  'dapr-component-not-found': {
    code: 'INVALID_ARGUMENT',
    alsoCodes: ['FAILED_PRECONDITION', 'NOT_FOUND'],
    codeless: true,
    libraries: ['dapr'],
    example: 'rpc error: code = InvalidArgument desc = pubsub orders is not found',
    pattern:
      /(?:pubsub|(?:state|secret|configuration|lock) store) ['"]?[\w.-]{1,80}['"]? is not (?:found|configured)|\bERR_(?:PUBSUB_NOT_FOUND|STATE_STORE_NOT_(?:FOUND|CONFIGURED)|PUBSUB_NOT_CONFIGURED)\b|desc = pubsub [\w.'-]{1,80} not found/,
    source: 'dapr/dapr:pkg/api/errors/errors.go',
    title: {
      en: 'pubsub / state store is not found (Dapr)',
      zh: 'Dapr：组件不存在（is not found）',
    },
    meaning: {
      en: 'The sidecar has no component of this kind and name. The request did not reach a broker or a store.',
      zh: 'sidecar 里没有这种类型和名字的组件，请求没有到达消息队列或存储。',
    },
    causes: [
      {
        en: 'The name in the call is not `metadata.name` of the component file, but for example the type or the file name.',
        zh: '调用里的名字不是组件文件的 `metadata.name`，而是类型或文件名等。',
      },
      {
        en: 'The component was not loaded: it is in another namespace, its `scopes` leave this app out, or `--resources-path` names another folder.',
        zh: '组件没有加载：在别的命名空间、`scopes` 不含该应用，或 `--resources-path` 指向别的目录。',
      },
      {
        en: 'The sidecar could not initialize it (`error init component` in its log), for example because Redis was not up.',
        zh: 'sidecar 初始化组件失败（日志里有 `error init component`），例如 Redis 还没启动。',
      },
    ],
    steps: [
      {
        en: 'Run `curl localhost:3500/v1.0/metadata` beside the app: `components` lists what is loaded. If it is missing, the log of `daprd` shows why.',
        zh: '在应用旁执行 `curl localhost:3500/v1.0/metadata`：`components` 列出已加载的组件。缺少时看 `daprd` 日志。',
      },
      {
        en: 'Correct the name, namespace, or scope, then restart the pod so that the sidecar loads it.',
        zh: '改正名字、命名空间或 scope，再重启 Pod 让 sidecar 加载。',
      },
    ],
  },
  'go-plugin-tls-init': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['go-plugin'],
    example:
      'plugin tls init: error="error during token unwrap request: Put \\"https://127.0.0.1:8200/v1/sys/wrapping/unwrap\\": http: server gave HTTP response to HTTPS client"',
    pattern: /plugin tls init: |error during token unwrap request: /,
    source: 'hashicorp/go-plugin:server.go',
    title: {
      en: 'plugin tls init: error during token unwrap (Vault)',
      zh: 'Vault 插件：plugin tls init（token unwrap）',
    },
    meaning: {
      en: 'The plugin of Vault started and calls Vault back over HTTP, at `api_addr`, to get its certificate. That call failed, so the plugin ended before any gRPC call.',
      zh: 'Vault 插件启动后会按 `api_addr` 通过 HTTP 回调 Vault 取证书。这个回调失败，插件在任何 gRPC 调用之前就退出了。',
    },
    causes: [
      {
        en: '`server gave HTTP response to HTTPS client`: `api_addr` begins with `https://`, and the listener has `tls_disable = 1`.',
        zh: '`server gave HTTP response to HTTPS client`：`api_addr` 写的是 `https://`，而监听器设了 `tls_disable = 1`。',
      },
      {
        en: '`connection refused`, `no such host`, or a timeout: `api_addr` is not reachable from the machine of Vault itself, such as a load balancer or a wrong interface.',
        zh: '`connection refused`、`no such host` 或超时：从 Vault 自己的机器连不上 `api_addr`，例如写了负载均衡器或别的网卡。',
      },
      {
        en: '`x509: certificate is valid for …, not …` or `unknown authority`: the certificate lacks the address in `api_addr` (often the IP address of the pod), or the plugin does not trust its CA.',
        zh: '`x509: certificate is valid for …, not …` 或 `unknown authority`：证书里没有 `api_addr` 的地址（常是 Pod IP），或插件不信任该 CA。',
      },
      {
        en: '`secret is nil` or `wrapping token is not valid`: the token of 60 seconds is used up, or another Vault got the request.',
        zh: '`secret is nil` 或 `wrapping token is not valid`：60 秒的令牌已用掉，或由另一个 Vault 响应。',
      },
    ],
    steps: [
      {
        en: 'On the host of Vault run `curl -v API_ADDR/v1/sys/health` with the address that the text names: it fails with the same cause.',
        zh: '在 Vault 主机上对文本里的地址执行 `curl -v API_ADDR/v1/sys/health`，会出现同样的原因。',
      },
      {
        en: 'Set `api_addr` (or `VAULT_API_ADDR`) to scheme, name, and port of the listener of this Vault, with a name from its certificate; give the plugin `-ca-cert=FILE` in its `args` for a private CA.',
        zh: '把 `api_addr`（或 `VAULT_API_ADDR`）设成本机监听器的协议、名字和端口，名字要在证书里；自建 CA 就在插件的 `args` 里加 `-ca-cert=FILE`。',
      },
      {
        en: 'A plugin built with a current SDK uses AutoMTLS and makes no such call.',
        zh: '用新版 SDK 编译的插件使用 AutoMTLS，不再有这个回调。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
