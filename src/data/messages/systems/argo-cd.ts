import type { Message } from '../message.ts';

/** What Argo CD prints on its page, in the status of an application and in its command. */
export const argoCdMessages = {
  'argocd-manifest-generation-error': {
    code: 'UNKNOWN',
    alsoCodes: ['FAILED_PRECONDITION', 'INVALID_ARGUMENT'],
    libraries: ['argo-cd'],
    example:
      'ComparisonError: rpc error: code = Unknown desc = Manifest generation error (cached): apps/shop: app path does not exist',
    pattern:
      /Manifest generation error \(cached\)|: app path (?:is absolute|does not exist|is not a directory)|manifest error cache hit|[Uu]nable to generate manifests in |failed to unmarshal manifest/,
    source: 'argoproj/argo-cd:reposerver/repository/repository.go',
    title: {
      en: 'Manifest generation error (cached) (Argo CD)',
      zh: 'Argo CD：生成清单失败（Manifest generation）',
    },
    meaning: {
      en: 'The repo-server could not make manifests from the Git folder of the application and keeps the error. gRPC works: the cause is the text behind the colon.',
      zh: 'repo-server 无法从应用的 Git 目录生成清单，并缓存了这个错误。gRPC 没有问题，原因在冒号后面。',
    },
    causes: [
      {
        en: '`app path does not exist` or `is absolute`: `source.path` is wrong. It is relative to the root of the repository, without a leading slash or back-slashes, and exists at `targetRevision`.',
        zh: '`app path does not exist` 或 `is absolute`：`source.path` 写错。它相对仓库根目录，开头不带斜杠，不用反斜杠，并且在 `targetRevision` 里存在。',
      },
      {
        en: '`helm template … failed` or `helm dependency build`: a value, a chart version, or a repository that Argo CD does not know: add the repository of the dependency (for OCI with `enableOCI: "true"`), pin the chart, or correct `values`.',
        zh: '`helm template … failed` 或 `helm dependency build`：values、chart 版本，或 Argo CD 不认识的仓库：添加依赖的仓库（OCI 加 `enableOCI: "true"`）、固定 chart 版本，或改正 `values`。',
      },
      {
        en: '`kustomize build … failed`: a base or overlay is missing at that revision, a remote base cannot be fetched, or the Kustomize of Argo CD is another version (`kustomize.version`). `must specify --enable-helm`: set `kustomize.buildOptions`.',
        zh: '`kustomize build … failed`：该版本里缺少 base 或 overlay、远程 base 拉不到，或 Argo CD 的 Kustomize 版本不同（`kustomize.version`）。`must specify --enable-helm`：设 `kustomize.buildOptions`。',
      },
      {
        en: '`failed to unmarshal`, `yaml:`, or `error converting YAML`: a manifest in the folder is not valid YAML, or a file there does not hold a manifest: exclude it (`directory.exclude`).',
        zh: '`failed to unmarshal`、`yaml:` 或 `error converting YAML`：目录里有无效的 YAML，或有不是清单的文件：用 `directory.exclude` 排除。',
      },
      {
        en: '`context deadline exceeded`, `signal: killed`, or `plugin … failed`: the repo server is too slow or out of memory, or a sidecar plugin failed: raise its memory and `ARGOCD_EXEC_TIMEOUT`, and read its log.',
        zh: '`context deadline exceeded`、`signal: killed` 或 `plugin … failed`：repo server 太慢、内存不足，或 sidecar 插件失败：调大内存和 `ARGOCD_EXEC_TIMEOUT`，看它的日志。',
      },
      {
        en: 'The cause is corrected, but the error is still in the cache: `argocd app get APP --hard-refresh`.',
        zh: '原因已改正，但错误还在缓存里：`argocd app get APP --hard-refresh`。',
      },
    ],
    steps: [
      {
        en: 'Run `argocd app manifests APP --revision REV`, or the same `helm template` or `kustomize build` in a clone: it shows the cause at once.',
        zh: '运行 `argocd app manifests APP --revision REV`，或在克隆里运行同样的 `helm template`、`kustomize build`：直接看到原因。',
      },
      {
        en: 'Correct path or manifest, then make Argo CD forget the cached error: `argocd app get APP --hard-refresh`.',
        zh: '改正路径或清单，再让 Argo CD 丢掉缓存的错误：`argocd app get APP --hard-refresh`。',
      },
    ],
  },
  'argocd-mixed-versions': {
    code: 'UNIMPLEMENTED',
    libraries: ['argo-cd', 'grpc-go'],
    example:
      'rpc error: code = Unimplemented desc = unknown method UpdateRevisionForPaths for service repository.RepoServerService',
    pattern:
      /for service (?:repository\.RepoServerService|application\.ApplicationService|plugin\.ConfigManagementPluginService)/,
    source: 'argoproj/argo-cd:reposerver/repository/repository.go',
    title: {
      en: 'unknown method … RepoServerService (Argo CD)',
      zh: 'Argo CD：组件版本不一致（unknown method）',
    },
    meaning: {
      en: 'The application controller or the API server called a method that the running repo-server does not have: the components have different versions.',
      zh: 'application controller 或 API server 调用了正在运行的 repo-server 没有的方法：组件版本不一致。',
    },
    causes: [
      {
        en: 'An upgrade replaced the controller but not the repo-server: its rollout failed or is not finished.',
        zh: '升级时只换了 controller，repo-server 的滚动更新失败或还没完成。',
      },
      {
        en: 'The command `argocd` or a sidecar plugin has another version than the server.',
        zh: '`argocd` 命令或 sidecar 插件与服务端版本不同。',
      },
    ],
    steps: [
      {
        en: 'Compare the images: `kubectl -n argocd get pods -o custom-columns=NAME:.metadata.name,IMAGE:.spec.containers[0].image`.',
        zh: '对照镜像：`kubectl -n argocd get pods -o custom-columns=NAME:.metadata.name,IMAGE:.spec.containers[0].image`。',
      },
      {
        en: 'Bring all of them to one version and restart `argocd-repo-server`.',
        zh: '把它们统一到同一个版本，并重启 `argocd-repo-server`。',
      },
    ],
  },
  'argocd-repository-not-accessible': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['argo-cd'],
    example:
      'rpc error: code = Unknown desc = error testing repository connectivity: authentication required',
    pattern:
      /error testing repository connectivity: |repository not accessible: |rpc error: code = Unknown desc = (?:authentication required|failed to list refs|error creating SSH agent|unknown error: remote:)|desc = [^\n]{0,240}ssh: handshake failed: |code Unknown" error="(?:rpc error: code = Unknown desc = )?authentication required|git client for repo/,
    sharedWith: {
      'argocd-repo-server-unreachable': 'the server puts its own words around those of the cause',
    },
    source: 'argoproj/argo-cd:reposerver/repository/repository.go',
    title: {
      en: 'repository not accessible: authentication required',
      zh: 'Argo CD：访问不了仓库（authentication required）',
    },
    meaning: {
      en: 'The repo-server could not read the Git or Helm repository. The text behind the colon comes from Git, SSH, or HTTP, not from gRPC.',
      zh: 'repo-server 读不到 Git 或 Helm 仓库。冒号后面的文字来自 Git、SSH 或 HTTP，不是 gRPC。',
    },
    causes: [
      {
        en: '`authentication required` or `Repository not found`: the credentials are missing, expired, or saved for another URL (a missing `.git` or one more `/` at the end counts). GitHub takes a token, never the password of the account. `SSH_AUTH_SOCK not-specified`: no private key is saved (`argocd repo add URL --ssh-private-key-path FILE`). `unknown error: remote:`: the deploy key is not enabled for this project (GitLab).',
        zh: '`authentication required` 或 `Repository not found`：凭据缺失、过期，或保存在另一个 URL 下（少了 `.git`、末尾多一个 `/` 都算）。GitHub 只接受令牌，不接受账号密码。`SSH_AUTH_SOCK not-specified`：没有保存私钥（`argocd repo add URL --ssh-private-key-path FILE`）。`unknown error: remote:`：部署密钥没有对该项目启用（GitLab）。',
      },
      {
        en: '`knownhosts: key is unknown` or `key mismatch`: the SSH host key is not in `argocd-ssh-known-hosts-cm`, or the server has a new one (GitHub changed its keys in 2021 and 2023): compare what `ssh-keyscan HOST` prints with the keys that the host publishes, then `ssh-keyscan HOST | argocd cert add-ssh --batch`. A port other than 22 is written `[HOST]:PORT`. `unable to authenticate`: the private key belongs to another account, or the URL lacks its user (`ssh://git@…`).',
        zh: '`knownhosts: key is unknown` 或 `key mismatch`：SSH 主机密钥不在 `argocd-ssh-known-hosts-cm` 里，或服务器换了密钥（GitHub 在 2021 和 2023 年换过）：先把 `ssh-keyscan HOST` 的输出与官方公布的密钥核对，再执行 `ssh-keyscan HOST | argocd cert add-ssh --batch`。非 22 端口写成 `[HOST]:PORT`。`unable to authenticate`：私钥属于别的账号，或 URL 没写用户（`ssh://git@…`）。',
      },
      {
        en: '`x509`: the CA of the Git server is not in `argocd-tls-certs-cm`.',
        zh: '`x509`：Git 服务器的 CA 不在 `argocd-tls-certs-cm` 里。',
      },
      {
        en: '`dial tcp` or `i/o timeout`: the cluster cannot reach the Git server.',
        zh: '`dial tcp` 或 `i/o timeout`：集群连不上 Git 服务器。',
      },
    ],
    steps: [
      {
        en: 'Run `argocd repo list` and compare the URL letter by letter with the one of the application, including `.git` and a `/` at the end.',
        zh: '执行 `argocd repo list`，逐字对照应用里的 URL，包括 `.git` 和末尾的 `/`。',
      },
      {
        en: 'Run `git ls-remote URL` in the repo-server pod: it tells credentials from network.',
        zh: '在 repo-server 的 Pod 里执行 `git ls-remote URL`，可区分是凭据还是网络的问题。',
      },
    ],
  },
  'argocd-permission-denied': {
    code: 'PERMISSION_DENIED',
    libraries: ['argo-cd'],
    example:
      'rpc error: code = PermissionDenied desc = permission denied: applications, sync, shop/cart, sub: ci, iat: 2026-01-01T00:00:00Z',
    pattern:
      /permission denied: (?:applications|applicationsets|projects|repositories|clusters|certificates|accounts|gpgkeys|logs|exec|extensions), \w{1,40}, |FATA\[\d{4}\] rpc error: code = PermissionDenied desc = permission denied(?![\w:])|"error":"permission denied","code":7/,
    source: 'argoproj/argo-cd:util/rbac/rbac.go',
    title: {
      en: 'permission denied: applications, sync (Argo CD)',
      zh: 'Argo CD：没权限（permission denied: applications）',
    },
    meaning: {
      en: 'The token is valid, and no RBAC rule of Argo CD allows this action. The text lists resource, action, object, and user (`sub`).',
      zh: '令牌有效，但 Argo CD 的 RBAC 规则都不允许这个操作。文本依次是资源、操作、对象和用户（`sub`）。',
    },
    causes: [
      {
        en: 'No line in `argocd-rbac-cm` (`policy.csv`) gives this user or group the action, and `policy.default` is empty or read-only.',
        zh: '`argocd-rbac-cm`（`policy.csv`）没有授予该用户或组这个操作，`policy.default` 又为空或只读。',
      },
      {
        en: 'The groups of the SSO login do not arrive: the scope `groups` is missing.',
        zh: 'SSO 登录的组没有传过来：缺少 `groups` scope。',
      },
      {
        en: 'The application does not exist, or is in another namespace or project than the command names: Argo CD then also reports a missing permission, without resource and action.',
        zh: '应用不存在，或命令写错了命名空间、项目：这时 Argo CD 也报没权限，且不写资源和操作。',
      },
    ],
    steps: [
      {
        en: 'Ask with the values of the text: `argocd admin settings rbac can SUBJECT ACTION RESOURCE OBJECT --namespace argocd`, and `argocd account get-user-info` for the groups.',
        zh: '用文本里的值查询：`argocd admin settings rbac can SUBJECT ACTION RESOURCE OBJECT --namespace argocd`；组用 `argocd account get-user-info` 看。',
      },
      {
        en: 'Add a line `p, ROLE, RESOURCE, ACTION, OBJECT, allow` and assign the role with `g, USER, ROLE`.',
        zh: '加一行 `p, ROLE, RESOURCE, ACTION, OBJECT, allow`，再用 `g, USER, ROLE` 绑定角色。',
      },
    ],
  },
  'argocd-invalid-session': {
    code: 'UNAUTHENTICATED',
    codeless: true,
    libraries: ['argo-cd'],
    example:
      'rpc error: code = Unauthenticated desc = invalid session: token has invalid claims: token is expired',
    pattern:
      /\bno session information\b|\binvalid session: (?:[Tt]oken |account |signature |failed to |unable to |oidc: )|Unauthenticated desc = invalid session: /,
    source: 'argoproj/argo-cd:server/server.go',
    title: {
      en: 'invalid session / no session information (Argo CD)',
      zh: 'Argo CD：会话无效（invalid session）',
    },
    meaning: {
      en: 'The API server received no token, or one that it does not accept. The action did not run.',
      zh: 'API server 没有收到令牌，或不接受该令牌，操作没有执行。',
    },
    causes: [
      { en: 'The session has expired (24 hours by default).', zh: '会话已过期（默认 24 小时）。' },
      {
        en: '`signature is invalid`: the server key changed, for example because `argocd-secret` was made anew.',
        zh: '`signature is invalid`：服务端密钥变了，比如重建了 `argocd-secret`。',
      },
      {
        en: 'The token of an account was removed, or the command talks to another server than the one that made it.',
        zh: '账号令牌已删除，或命令连接的不是签发它的服务端。',
      },
    ],
    steps: [
      {
        en: 'Run `argocd context` to see which server is used, then `argocd login SERVER` again.',
        zh: '用 `argocd context` 确认连的是哪个服务端，再执行 `argocd login SERVER`。',
      },
      {
        en: 'In CI, make a new token with `argocd account generate-token` and put it in `ARGOCD_AUTH_TOKEN`.',
        zh: '在 CI 里用 `argocd account generate-token` 生成新令牌，放进 `ARGOCD_AUTH_TOKEN`。',
      },
    ],
  },
  'argocd-sync-window': {
    code: 'PERMISSION_DENIED',
    libraries: ['argo-cd'],
    example: 'rpc error: code = PermissionDenied desc = cannot sync: blocked by sync window',
    pattern: /cannot sync: (?:blocked by|invalid) sync window/,
    source: 'argoproj/argo-cd:server/application/application.go',
    title: {
      en: 'cannot sync: blocked by sync window (Argo CD)',
      zh: 'Argo CD：被同步窗口阻止（sync window）',
    },
    meaning: {
      en: 'The project forbids syncs at this time. Nothing was changed, and the account has the permission.',
      zh: 'project 在这个时间不允许同步。没有任何改动，账号权限没有问题。',
    },
    causes: [
      {
        en: 'A deny window is active, or no allow window is.',
        zh: '正处在禁止窗口内，或不在任何允许窗口内。',
      },
      {
        en: 'The window does not allow manual syncs (`manualSync: false`).',
        zh: '窗口不允许手动同步（`manualSync: false`）。',
      },
    ],
    steps: [
      {
        en: 'Run `argocd proj windows list PROJECT`: the column `STATUS` shows which window is active, `MANUALSYNC` whether it allows manual syncs.',
        zh: '执行 `argocd proj windows list PROJECT`：`STATUS` 列显示哪个窗口生效，`MANUALSYNC` 列显示是否允许手动同步。',
      },
      {
        en: 'Wait for the end of the window, or run `argocd proj windows enable-manual-sync PROJECT ID`.',
        zh: '等窗口结束，或执行 `argocd proj windows enable-manual-sync PROJECT ID`。',
      },
    ],
  },
  'argocd-project-not-allowed': {
    code: 'INVALID_ARGUMENT',
    libraries: ['argo-cd'],
    example:
      'rpc error: code = InvalidArgument desc = app is not allowed in project "shop", or the project does not exist',
    pattern:
      /app is not allowed in project "|application destination (?:spec for|server and namespace|\{[^}\n]{1,200}\} is not permitted)|application repo \S{1,300} is not permitted in project/,
    source: 'argoproj/argo-cd:server/application/application.go',
    title: { en: 'app is not allowed in project (Argo CD)', zh: 'Argo CD：应用不在 project 允许范围内' },
    meaning: {
      en: 'The project does not exist, or it does not allow the namespace, the destination, or the repository of the application.',
      zh: 'project 不存在，或不允许这个应用的命名空间、目标集群或仓库。',
    },
    causes: [
      {
        en: '`destination … is not permitted` or `repo … is not permitted`: the project has no entry for it.',
        zh: '`destination … is not permitted` 或 `repo … is not permitted`：project 里没有对应条目。',
      },
      {
        en: '`app is not allowed in project`: the project does not exist, or the application is in another namespace than `sourceNamespaces` allows.',
        zh: '`app is not allowed in project`：project 不存在，或应用所在命名空间不在 `sourceNamespaces` 里。',
      },
    ],
    steps: [
      {
        en: 'Run `argocd proj get PROJECT`: not found means the name; otherwise compare destinations, repositories and source namespaces with the application.',
        zh: '执行 `argocd proj get PROJECT`：找不到就是名称问题，否则把目标、仓库、来源命名空间与应用对照。',
      },
      {
        en: 'Add what is missing: `argocd proj add-destination PROJECT SERVER NAMESPACE` or `argocd proj add-source PROJECT URL`.',
        zh: '补上缺的条目：`argocd proj add-destination PROJECT SERVER NAMESPACE` 或 `argocd proj add-source PROJECT URL`。',
      },
    ],
  },
  'argocd-target-state-not-loaded': {
    code: 'UNKNOWN',
    alsoCodes: [
      'UNAVAILABLE',
      'DEADLINE_EXCEEDED',
      'FAILED_PRECONDITION',
      'INVALID_ARGUMENT',
      'UNAUTHENTICATED',
      'PERMISSION_DENIED',
      'NOT_FOUND',
      'INTERNAL',
    ],
    codeless: true,
    libraries: ['argo-cd'],
    example:
      'ComparisonError: Failed to load target state: failed to generate manifest for source 1 of 1: rpc error: code = Unknown desc = error resolving repo revision',
    pattern: /Failed to load target state: |failed to generate manifest for source \d{1,3} of \d{1,3}: /,
    source: 'argoproj/argo-cd:controller/state.go',
    title: { en: 'Failed to load target state (Argo CD)', zh: 'Argo CD：读取目标状态失败（target state）' },
    meaning: {
      en: 'The controller asked the repo-server for the manifests of the application and got an error. The cluster was not changed: the cause follows the last `desc =`.',
      zh: '控制器向 repo-server 请求应用的清单时出错。集群没有改动，原因在最后一个 `desc =` 之后。',
    },
    causes: [
      {
        en: '`Manifest generation error`, `helm template`, or `kustomize build`: the manifests of this revision are wrong.',
        zh: '`Manifest generation error`、`helm template` 或 `kustomize build`：该版本的清单有错。',
      },
      {
        en: '`authentication required`, `repository not found`, or `unable to resolve`: URL, credentials or revision of the repository are wrong.',
        zh: '`authentication required`、`repository not found` 或 `unable to resolve`：仓库的 URL、凭据或版本有误。',
      },
      {
        en: '`code = Unavailable` or `DeadlineExceeded`: the repo-server restarts, is out of memory or too slow for this repository.',
        zh: '`code = Unavailable` 或 `DeadlineExceeded`：repo-server 正在重启、内存不足，或对这个仓库来说太慢。',
      },
    ],
    steps: [
      {
        en: 'Run `argocd app get APP --hard-refresh`, then `argocd app manifests APP`: it shows whether the error is still there.',
        zh: '运行 `argocd app get APP --hard-refresh`，再运行 `argocd app manifests APP`：看错误是否还在。',
      },
      {
        en: 'With `Unavailable` or `DeadlineExceeded`: `kubectl -n argocd logs deploy/argocd-repo-server --previous`; raise its memory and replicas, or `controller.repo.server.timeout.seconds` and `server.repo.server.timeout.seconds`.',
        zh: '`Unavailable` 或 `DeadlineExceeded`：看 `kubectl -n argocd logs deploy/argocd-repo-server --previous`；增加内存和副本，或提高 `controller.repo.server.timeout.seconds` 和 `server.repo.server.timeout.seconds`。',
      },
    ],
  },
  'argocd-tool-failed': {
    code: 'UNKNOWN',
    alsoCodes: ['INTERNAL', 'DEADLINE_EXCEEDED'],
    codeless: true,
    libraries: ['argo-cd'],
    example: 'rpc error: code = Unknown desc = `helm dependency build` failed timeout after 1m30s',
    pattern:
      /`(?:helm[23]?|kustomize|git|jsonnet|\S{0,80}\/(?:helm[23]?|kustomize|git)) [^`\n]{1,600}` failed (?:exit status \d|timeout after|signal)/,
    source: 'argoproj/argo-cd:util/exec/exec.go',
    title: {
      en: '`helm …` failed exit status / timeout (Argo CD)',
      zh: 'Argo CD：helm、kustomize 或 git 命令失败',
    },
    meaning: {
      en: 'The repo server ran the quoted command to render the application, and the command failed or took too long. gRPC only carries its output: the cause is what follows.',
      zh: 'repo server 执行引号里的命令来渲染应用，命令失败或太慢。gRPC 只是转达它的输出，原因在后面。',
    },
    causes: [
      {
        en: '`timeout after 1m30s` or `signal: killed`: the repo server has too little CPU or memory, or the download is slow. Raise its limits, then `ARGOCD_EXEC_TIMEOUT`.',
        zh: '`timeout after 1m30s` 或 `signal: killed`：repo server 的 CPU 或内存不够，或下载慢。先调大资源上限，再调大 `ARGOCD_EXEC_TIMEOUT`。',
      },
      {
        en: '`helm dependency build`, `helm pull`, or `repo add`: the chart or version does not exist under that URL (write `chart: NAME` without the alias of the repository), two repositories have the same name, or the registry needs credentials in a repository secret.',
        zh: '`helm dependency build`、`helm pull` 或 `repo add`：该 URL 下没有这个 chart 或版本（`chart: NAME` 不带仓库别名），两个仓库同名，或需要在仓库 Secret 里配置凭据。',
      },
      {
        en: '`helm2 …` (releases before 2.0): the chart has `apiVersion: v1`, so Argo CD runs Helm 2, which lacks the repositories and credentials of Helm 3. Set `apiVersion: v2` in `Chart.yaml`, or `source.helm.version: v3` in the application.',
        zh: '`helm2 …`（2.0 之前的版本）：chart 的 `apiVersion` 是 `v1`，Argo CD 就用 Helm 2 执行，没有 Helm 3 的仓库和凭据。在 `Chart.yaml` 里写 `apiVersion: v2`，或在应用里设 `source.helm.version: v3`。',
      },
      {
        en: '`helm template`: the templates fail, values are missing or of another type, or the chart needs a newer Helm or Kubernetes version.',
        zh: '`helm template`：模板出错，缺少 values 或类型不对，或 chart 要求更新的 Helm 或 Kubernetes 版本。',
      },
      {
        en: '`kustomize build`: a resource path is wrong, or the file needs a newer kustomize. `git fetch` or `checkout`: the revision does not exist, or the token lacks access.',
        zh: '`kustomize build`：资源路径写错，或文件要求更新的 kustomize。`git fetch` 或 `checkout`：revision 不存在，或令牌没权限。',
      },
    ],
    steps: [
      {
        en: 'Run the quoted command in a clone with the versions of `argocd version`. If it fails there, the chart or overlay is the cause; if it works, look at the repo server: `kubectl top pod -n argocd` and `kubectl logs deploy/argocd-repo-server -n argocd`.',
        zh: '在本地克隆里用 `argocd version` 列出的版本执行引号里的命令。也失败就是 chart 或 overlay 的问题；成功就看 repo server：`kubectl top pod -n argocd` 和 `kubectl logs deploy/argocd-repo-server -n argocd`。',
      },
      {
        en: 'Correct it, then `argocd app get APP --hard-refresh`, because the error is cached.',
        zh: '改正后运行 `argocd app get APP --hard-refresh`，因为错误会被缓存。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
