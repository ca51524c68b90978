import type { Message } from '../message.ts';

/** What Bazel prints about its cache, and Argo CD about its Redis. */
export const buildMessages = {
  'bazel-lost-inputs': {
    code: 'NOT_FOUND',
    codeless: true,
    libraries: ['bazel'],
    example:
      'ERROR: /src/app/BUILD:38:10: Testing //app:app_test failed: lost inputs with digests: 187249f0c3de1dd6/3075112',
    pattern:
      /[Ll]ost inputs (?:no longer available remotely|with digests)\b|Unexpected lost inputs|lost input too many times|\bMissing digest: [0-9a-f]{16}|do(?:es)? not exist remotely|BulkTransferException/,
    source:
      'bazelbuild/bazel@8:src/main/java/com/google/devtools/build/lib/actions/LostInputsExecException.java',
    title: {
      en: 'Lost inputs no longer available remotely (Bazel)',
      zh: 'Bazel：缓存里的输入已被淘汰（Lost inputs）',
    },
    meaning: {
      en: 'An action needs a file that Bazel left in the remote cache and did not download, and the cache no longer has it. Bazel 9 prints `Lost inputs no longer available remotely`, older releases `lost inputs with digests`, `Missing digest`, or `do not exist remotely`. Your source is not wrong.',
      zh: '某个 action 需要的文件，Bazel 之前只留在远程缓存、没有下载，而缓存里已经没有了。Bazel 9 打印 `Lost inputs no longer available remotely`，旧版本打印 `lost inputs with digests`、`Missing digest` 或 `do not exist remotely`。源码没有问题。',
    },
    causes: [
      {
        en: 'The cache evicted the file between two builds or during one: it is too small, or keeps entries for a shorter time than the output tree of Bazel lives.',
        zh: '缓存在两次构建之间或构建途中淘汰了该文件：容量太小，或保留时间短于 Bazel 输出目录的寿命。',
      },
      {
        en: 'The layers differ: the local disk cache or the action cache of the server still names files that the file store (CAS) has dropped, or a proxy sends reads to another store than writes.',
        zh: '各层不一致：本地磁盘缓存或远程的 action cache 还记着 CAS 已删除的文件，或代理让读和写落到不同的存储。',
      },
      {
        en: 'A fault of the release that bypasses the recovery: 9.1.1 and 9.2 corrected several.',
        zh: '所用版本的缺陷绕过了恢复机制：9.1.1 与 9.2 修正了几处。',
      },
    ],
    steps: [
      {
        en: 'Build once more with `--rewind_lost_inputs`: Bazel then runs the actions again that made the file. If it fails on the same file, the layers differ: try `--disk_cache=` and `--noremote_accept_cached`.',
        zh: '加上 `--rewind_lost_inputs` 再构建：Bazel 会重跑生成该文件的 action。若还是同一个文件，就是各层不一致：试试 `--disk_cache=` 和 `--noremote_accept_cached`。',
      },
      {
        en: 'Give the cache more room or a longer retention, the same for all its layers; older releases: `--experimental_remote_cache_eviction_retries=5`, or `--remote_download_outputs=all`.',
        zh: '加大缓存容量或延长保留时间，各层一致；旧版本用 `--experimental_remote_cache_eviction_retries=5`，或 `--remote_download_outputs=all`。',
      },
    ],
  },
  'bazel-retries-exhausted': {
    code: 'UNAVAILABLE',
    alsoCodes: ['DEADLINE_EXCEEDED'],
    codeless: true,
    libraries: ['bazel'],
    example: "Couldn't build file app.jar: Unexpected IO error.: Exhaused retry attempts (0)",
    pattern: /Exhaust?ed retry attempts \(\d{1,4}\)/,
    source: 'bazelbuild/bazel:src/main/java/com/google/devtools/build/lib/remote/Retrier.java',
    title: {
      en: 'Exhausted retry attempts (Bazel, old releases)',
      zh: 'Bazel：重试用尽（Exhausted retry attempts）',
    },
    meaning: {
      en: 'A call to the remote cache or executor failed, and no retry was left. Releases of 2018 and before print only this; newer ones print the gRPC status instead.',
      zh: '对远程缓存或执行服务的调用失败，重试次数已用完。2018 年及以前的版本只打印这一句，新版本会直接打印 gRPC 状态。',
    },
    causes: [
      {
        en: 'The cache is not reachable or slower than `--remote_timeout`.',
        zh: '缓存访问不到，或慢于 `--remote_timeout`。',
      },
      {
        en: 'A proxy in between ends connections: nginx closes one after `keepalive_requests` requests, 1,000 by default.',
        zh: '中间的代理会断开连接：nginx 每条连接处理 `keepalive_requests` 个请求（默认 1000）后关闭。',
      },
      { en: 'The credentials are missing or expired.', zh: '凭据缺失或过期。' },
    ],
    steps: [
      {
        en: 'Build with `--verbose_failures`: the trace below names the status. Without one, look into the log of the cache or proxy at that time.',
        zh: '加 `--verbose_failures` 构建：下面的堆栈里有状态。没有堆栈时，看缓存或代理当时的日志。',
      },
      {
        en: 'Upgrade Bazel; raise `--remote_timeout`, `--remote_retries`, and `keepalive_requests` of nginx.',
        zh: '升级 Bazel；调大 `--remote_timeout`、`--remote_retries` 和 nginx 的 `keepalive_requests`。',
      },
    ],
  },
  'argocd-redis-noauth': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['argo-cd'],
    example:
      'rpc error: code = Unknown desc = error getting cached app managed resources: NOAUTH Authentication required.',
    pattern:
      /(?:desc = |FATA\[\d{4}\] |msg=\\?"|cached app )[^\n]{0,240}(?:\bNOAUTH Authentication required|\bWRONGPASS invalid username-password pair)/,
    source: 'argoproj/argo-cd:server/application/application.go',
    title: { en: 'NOAUTH Authentication required (Argo CD, Redis)', zh: 'Argo CD：Redis 密码缺失（NOAUTH）' },
    meaning: {
      en: 'Argo CD keeps manifests and application trees in Redis, and Redis demands a password that this component did not send. It has nothing to do with Git or with the login of users.',
      zh: 'Argo CD 把清单和应用树缓存在 Redis，而 Redis 要求密码，这个组件没有带。与 Git、用户登录都无关。',
    },
    causes: [
      {
        en: 'The pods of `repo-server`, `server`, or `application-controller` started before the secret `argocd-redis` existed, so `REDIS_PASSWORD` is empty in them. This happens at the first installation or after the upgrade that turned the password on.',
        zh: '`repo-server`、`server`、`application-controller` 的 Pod 早于 secret `argocd-redis` 启动，其中 `REDIS_PASSWORD` 为空。首次安装或升级到启用密码的版本时会这样。',
      },
      {
        en: 'The command line runs in core mode (`--core`, `login --core`): it talks to Redis itself and, in older releases, without the password.',
        zh: '命令行用的是 core 模式（`--core`、`login --core`）：它自己访问 Redis，旧版本不带密码。',
      },
      {
        en: 'Your own Redis or the chart has a password that the components are not given, or the secret was changed later (`WRONGPASS`).',
        zh: '自建 Redis 或 chart 设了密码却没有传给各组件，或后来改了 secret（`WRONGPASS`）。',
      },
    ],
    steps: [
      {
        en: "Run `kubectl -n argocd get secret argocd-redis` and `kubectl -n argocd exec deploy/argocd-repo-server -- sh -c 'echo ${REDIS_PASSWORD:+set}'`: a secret without `set` is the first cause.",
        zh: "执行 `kubectl -n argocd get secret argocd-redis` 和 `kubectl -n argocd exec deploy/argocd-repo-server -- sh -c 'echo ${REDIS_PASSWORD:+set}'`：secret 存在但没有打印 `set`，就是第一种。",
      },
      {
        en: 'Restart the components: `kubectl -n argocd rollout restart deploy,statefulset`. For the command line upgrade it, or set `REDIS_PASSWORD` from that secret.',
        zh: '重启各组件：`kubectl -n argocd rollout restart deploy,statefulset`。命令行则升级，或从该 secret 取值设置 `REDIS_PASSWORD`。',
      },
    ],
  },
  'argocd-initial-state-failed': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['argo-cd'],
    example:
      'failed to sync cluster https://10.68.0.1:443: failed to load initial state of resource Service: services is forbidden: User "system:serviceaccount:argocd:argocd-application-controller" cannot list resource "services"',
    pattern: /failed to load initial state of resource [\w.-]{1,120}/,
    source: 'argoproj/argo-cd:gitops-engine/pkg/cache/cluster.go',
    title: {
      en: 'failed to load initial state of resource (Argo CD)',
      zh: 'Argo CD：列不出某类资源（initial state）',
    },
    meaning: {
      en: 'Argo CD lists every kind of resource in the cluster before it compares, and the API server failed for the kind named here. All applications of that cluster stop, even those without this kind.',
      zh: 'Argo CD 比较之前会列出集群里的每类资源，而 API server 列这一类时失败。该集群的所有应用都会停住，哪怕没有用到这一类。',
    },
    causes: [
      {
        en: '`conversion webhook for … failed`: the operator of that CRD is down or removed, or its certificate is old.',
        zh: '`conversion webhook for … failed`：该 CRD 的 operator 停止或已卸载，或证书过期。',
      },
      {
        en: '`is forbidden`, `cannot list resource`: the account of the controller lacks that right, as in an installation for one namespace.',
        zh: '`is forbidden`、`cannot list resource`：controller 的账号没有该权限，例如只装在一个命名空间时。',
      },
      {
        en: 'A timeout, or `the server could not find the requested resource`: the API server is overloaded, or the CRD is being replaced.',
        zh: '超时，或 `the server could not find the requested resource`：API server 过载，或 CRD 正在更换。',
      },
    ],
    steps: [
      {
        en: 'Run `kubectl get KIND.GROUP -A` with the kind of the message: the same error there is the first or third cause. If it works, it is the second: `kubectl auth can-i list KIND --as=system:serviceaccount:argocd:argocd-application-controller`.',
        zh: '用报错里的类型执行 `kubectl get KIND.GROUP -A`：同样失败就是第一或第三种。成功就是第二种：`kubectl auth can-i list KIND --as=system:serviceaccount:argocd:argocd-application-controller`。',
      },
      {
        en: 'Start the operator, or delete the leftover CRD, which also deletes every object of that kind; grant the right, or set `resource.respectRBAC: normal`; or leave the kind out with `resource.exclusions` in `argocd-cm`. Then restart the application controller.',
        zh: '启动 operator，或删掉残留的 CRD（该类型的所有对象会一起被删）；授予权限，或设 `resource.respectRBAC: normal`；或在 `argocd-cm` 用 `resource.exclusions` 排除该类型。然后重启 application controller。',
      },
    ],
  },
  'bazel-cache-write-denied': {
    code: 'PERMISSION_DENIED',
    codeless: true,
    libraries: ['bazel'],
    example:
      'ERROR: --remote_upload_local_results is set, but the current account is not authorized to write local results to the remote cache.',
    pattern: /current account is not authorized to write local results/,
    source:
      'bazelbuild/bazel:src/main/java/com/google/devtools/build/lib/remote/RemoteServerCapabilities.java',
    title: {
      en: 'not authorized to write local results (Bazel)',
      zh: 'Bazel：没有写远程缓存的权限（not authorized）',
    },
    meaning: {
      en: 'The capabilities of the server say that this client is not allowed to write the action cache, and Bazel would upload local results. The build stops before its first action.',
      zh: '服务端返回的 capabilities 表明该客户端不能写 action cache，而 Bazel 要上传本地结果。构建在第一个 action 之前停止。',
    },
    causes: [
      {
        en: 'The server is set up for remote execution, where only workers write: Buildbarn without `allowAcUpdatesForInstanceNamePrefixes` or an authorizer for clients.',
        zh: '服务端按远程执行配置，只让 worker 写：例如 Buildbarn 没有 `allowAcUpdatesForInstanceNamePrefixes`，或没有给客户端授权。',
      },
      {
        en: 'The key or account is read-only, as it should be on the machine of a developer.',
        zh: '密钥或账号只读，开发者机器上通常就该如此。',
      },
      {
        en: 'No key was sent, and the server treats the client as a guest.',
        zh: '没有带密钥，服务端把客户端当作匿名访问。',
      },
    ],
    steps: [
      {
        en: 'Build with `--noremote_upload_local_results`: if it works, reading is allowed and only writing is not.',
        zh: '加 `--noremote_upload_local_results` 构建：能成功就说明可读，只是不能写。',
      },
      {
        en: 'Keep that flag for read-only accounts. Where results should be written, in CI for example, send a key with that right or allow it in the server.',
        zh: '只读账号保留该参数。需要写入的地方（如 CI）换有写权限的密钥，或在服务端放行。',
      },
    ],
  },
  'buildbarn-no-workers': {
    code: 'FAILED_PRECONDITION',
    alsoCodes: ['UNAVAILABLE'],
    libraries: ['buildbarn', 'bazel'],
    example:
      '(Exit 34): UNAVAILABLE: No workers exist for instance name prefix "fuse" platform {"properties":[{"name":"OSFamily","value":"linux"}]}',
    pattern: /No workers exist for instance /,
    source: 'buildbarn/bb-remote-execution:pkg/scheduler/in_memory_build_queue.go',
    title: {
      en: 'No workers exist for instance name prefix (Buildbarn)',
      zh: 'Buildbarn：没有匹配的 worker（No workers exist）',
    },
    meaning: {
      en: 'The scheduler has no worker with exactly this instance name and these platform properties. The action did not run. In the first minutes after its start it says `UNAVAILABLE`, afterwards `FAILED_PRECONDITION`.',
      zh: '调度器没有实例名和平台属性都完全一致的 worker，action 没有执行。调度器刚启动的几分钟内返回 `UNAVAILABLE`，之后返回 `FAILED_PRECONDITION`。',
    },
    causes: [
      {
        en: 'The build asks for other properties than the workers announce: another digest in `container-image`, another `OSFamily`, one property more, or none. They have to be equal, not only contained.',
        zh: '构建要求的属性与 worker 声明的不同：`container-image` 的摘要、`OSFamily` 不同，多一个属性，或一个也没有。两边必须完全相等，包含还不够。',
      },
      {
        en: 'No worker runs, or the workers do not reach the scheduler: the container has crashed, or FUSE or NFS is missing on its machine.',
        zh: 'worker 没有运行或连不上调度器：容器崩溃，或机器上缺少 FUSE、NFS。',
      },
      {
        en: 'The instance name differs: `--remote_instance_name` has to begin with the one of the workers.',
        zh: '实例名不同：`--remote_instance_name` 必须以 worker 的实例名开头。',
      },
    ],
    steps: [
      {
        en: 'Open the page of the scheduler (port 7982): it lists all queues with properties and workers. Compare them letter by letter with the text. An empty list is the second cause.',
        zh: '打开调度器的页面（7982 端口），里面列出所有队列的属性和 worker，与报错逐字对照。列表为空是第二种。',
      },
      {
        en: 'Set `exec_properties` of the platform or `--remote_default_exec_properties`, or correct the workers, then build again.',
        zh: '设置平台的 `exec_properties` 或 `--remote_default_exec_properties`，或改正 worker，再重新构建。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
