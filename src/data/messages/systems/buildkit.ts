import type { Message } from '../message.ts';

/** What BuildKit prints in `docker build` and `docker buildx`; older releases print it inside a gRPC status. */
export const buildkitMessages = {
  'buildkit-process-failed': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['buildkit'],
    example:
      'ERROR: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
    pattern:
      /process "[^\n]{1,600}" did not complete successfully: |\bexecutor failed running(?=$|[ :[\n"'])/,
    source: 'moby/buildkit:solver/llbsolver/ops/exec.go',
    title: {
      en: 'process did not complete successfully (docker build)',
      zh: 'docker build：RUN 命令执行失败（executor failed）',
    },
    meaning: {
      en: 'A `RUN` line of the Dockerfile ended with an error. BuildKit and gRPC work: read what the command itself printed, above this line. Older releases print `executor failed running`.',
      zh: 'Dockerfile 里的某条 `RUN` 命令失败。BuildKit 和 gRPC 都没有问题：看这一行上方该命令自己的输出。旧版本打印 `executor failed running`。',
    },
    causes: [
      {
        en: 'The command failed, for example because a package or build dependency is missing or a download was not possible.',
        zh: '命令本身失败，比如缺少软件包或构建依赖，或下载不了。',
      },
      {
        en: '`exit code: 137`: the process was killed, mostly for lack of memory.',
        zh: '`exit code: 137`：进程被杀，多半是内存不足。',
      },
      {
        en: '`exit code: 127` or `126`: the program is not in the image or is not executable.',
        zh: '`exit code: 127` 或 `126`：镜像里没有这个程序，或没有执行权限。',
      },
    ],
    steps: [
      {
        en: 'Build again with `--progress=plain --no-cache` and read the output of the command that failed.',
        zh: '加上 `--progress=plain --no-cache` 重新构建，看失败命令的输出。',
      },
      {
        en: 'Correct that command or install what it needs in an earlier `RUN` line.',
        zh: '改正该命令，或在更早的 `RUN` 里装好它需要的东西。',
      },
    ],
  },
  'buildkit-no-dockerfile': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['buildkit'],
    example: 'ERROR: failed to solve: failed to read dockerfile: open Dockerfile: no such file or directory',
    pattern: /failed to read dockerfile: /,
    source: 'moby/buildkit:frontend/dockerui/config.go',
    title: { en: 'failed to read dockerfile (docker build)', zh: 'docker build：读不到 Dockerfile' },
    meaning: {
      en: 'The build context holds no Dockerfile at the expected path. The build did not start.',
      zh: '构建上下文里的预期路径上没有 Dockerfile，构建没有开始。',
    },
    causes: [
      {
        en: 'The command runs in another folder, or the last argument is another context than the one with the Dockerfile.',
        zh: '命令在别的目录执行，或最后一个参数不是 Dockerfile 所在的上下文。',
      },
      {
        en: 'The file has another name or case, such as `dockerfile`, and `-f` does not name it.',
        zh: '文件名或大小写不同（如 `dockerfile`），又没有用 `-f` 指定。',
      },
      { en: '`.dockerignore` leaves the file out.', zh: '`.dockerignore` 把它排除了。' },
    ],
    steps: [
      {
        en: 'Run `ls -l` on the context and the path of the message: if the file is there, `.dockerignore` leaves it out.',
        zh: '对上下文和报错里的路径执行 `ls -l`：文件存在，就是被 `.dockerignore` 排除。',
      },
      {
        en: 'Give both: `docker build -f PATH/Dockerfile CONTEXT`. `-f` is relative to the working folder, not to the context.',
        zh: '两者都写明：`docker build -f PATH/Dockerfile CONTEXT`。`-f` 相对当前目录，不是相对上下文。',
      },
    ],
  },
  'buildkit-file-not-in-context': {
    code: 'NOT_FOUND',
    alsoCodes: ['UNKNOWN'],
    codeless: true,
    libraries: ['buildkit'],
    example:
      'failed to solve: rpc error: code = Unknown desc = failed to compute cache key: "/package.json" not found: not found',
    pattern:
      /failed to compute cache key: (?:"|failed to (?:calculate checksum|walk))|failed to calculate checksum of ref /,
    source: 'moby/buildkit:solver/edge.go',
    title: {
      en: 'failed to compute cache key: not found (docker build)',
      zh: 'docker build：COPY 的文件不存在（cache key）',
    },
    meaning: {
      en: 'A `COPY` or `ADD` line names a file that the build context does not hold. The path in quotes is seen from the root of the context.',
      zh: '`COPY` 或 `ADD` 指定的文件不在构建上下文里。引号里的路径以上下文根目录为准。',
    },
    causes: [
      {
        en: 'The path is relative to the Dockerfile instead of the context.',
        zh: '路径写成了相对 Dockerfile，而不是相对上下文。',
      },
      {
        en: '`.dockerignore` leaves the file out, or it was never committed: a clone or CI job lacks what `.gitignore` names, and a Git context lacks `.git`.',
        zh: '`.dockerignore` 把它排除了，或从没提交：克隆或 CI 里没有 `.gitignore` 忽略的文件，Git 上下文里没有 `.git`。',
      },
      {
        en: 'The file is made by a step that did not run before the build, in Compose also for a service that is built as a dependency (`depends_on`), or `COPY --from` names the wrong stage.',
        zh: '文件由构建前的某一步生成而那一步没有执行（Compose 里也可能是作为依赖 `depends_on` 一起构建的服务），或 `COPY --from` 写错了阶段。',
      },
      {
        en: 'The context is the Git repository instead of the folder: `docker/build-push-action` without `context: .`, or a URL. Files that earlier steps made are not in it.',
        zh: '上下文是 Git 仓库而不是目录：`docker/build-push-action` 没有写 `context: .`，或用了 URL。前面步骤生成的文件不在里面。',
      },
    ],
    steps: [
      {
        en: 'Look for the file from the root of the context (`ls CONTEXT/PATH`), then in `.dockerignore`.',
        zh: '从上下文根目录找这个文件（`ls CONTEXT/PATH`），再看 `.dockerignore`。',
      },
      {
        en: 'Correct the path in the `COPY` line or build with the folder that holds the file as context.',
        zh: '改正 `COPY` 里的路径，或用包含该文件的目录作为上下文。',
      },
    ],
  },
  'buildkit-registry-failed': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['buildkit'],
    example:
      'failed to solve with frontend dockerfile.v0: failed to create LLB definition: failed to authorize: rpc error: code = Unknown desc = failed to fetch anonymous token: Get "https://auth.docker.io/token": dial tcp: lookup auth.docker.io: i/o timeout',
    pattern:
      /desc = failed to fetch (?:anonymous|oauth) token|failed to resolve source metadata for |failed to solve: [^\n]{0,300}failed to do request: Head /,
    source: 'moby/buildkit:util/resolver/authorizer.go',
    title: {
      en: 'failed to fetch anonymous token (docker build)',
      zh: 'docker build：镜像仓库连不上或鉴权失败（fetch token）',
    },
    meaning: {
      en: 'BuildKit asked the registry of a `FROM` image for a token or for the image, and the registry or the way to it failed.',
      zh: 'BuildKit 向 `FROM` 镜像所在的仓库请求令牌或镜像元数据，仓库出错或连不上。',
    },
    causes: [
      {
        en: '`dial tcp`, `lookup`, `i/o timeout`, or `EOF`: DNS, a firewall, or a proxy keeps the builder from the registry. A builder container has other name servers than its host: `docker buildx create --driver-opt network=host`. It often passes when retried. Where Docker Hub is blocked, use a mirror: `registry-mirrors` in `daemon.json`, or its name in `FROM`.',
        zh: '`dial tcp`、`lookup`、`i/o timeout` 或 `EOF`：DNS、防火墙或代理挡住了镜像仓库。构建容器的 DNS 与宿主机不同：`docker buildx create --driver-opt network=host`。重试常常就好。国内连不上 Docker Hub 就用镜像站：`daemon.json` 的 `registry-mirrors`，或直接写进 `FROM`。',
      },
      {
        en: '`not found` or `pull access denied`: the name of the image is wrong, or the registry needs `docker login`.',
        zh: '`not found` 或 `pull access denied`：镜像名写错，或需要 `docker login`。',
      },
      {
        en: '`429` or `toomanyrequests`: the registry limits anonymous pulls.',
        zh: '`429` 或 `toomanyrequests`：仓库对匿名拉取限流。',
      },
    ],
    steps: [
      {
        en: 'Run `docker pull IMAGE` on the machine of the builder. If it succeeds, the builder container has another network or proxy: look at `docker buildx inspect`.',
        zh: '在构建机上执行 `docker pull IMAGE`。如果成功，就是构建容器的网络或代理不同，看 `docker buildx inspect`。',
      },
      {
        en: 'Allow the address of the message in firewall and proxy, or log in; then retry.',
        zh: '在防火墙和代理中放通报错里的地址，或登录仓库，再重试。',
      },
    ],
  },
  'buildkit-daemon-lost': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN'],
    libraries: ['buildkit', 'grpc-go'],
    example: 'failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF',
    pattern:
      /failed to (?:receive status|solve)[^\n]{0,40}: (?:rpc error: code = )?Unavailable(?: desc =|:) (?:error reading from server|closing transport|transport is closing|connection error)|frontend grpc server closed unexpectedly|failed to list workers: |could not connect to \S{1,120}buildkitd\.sock/,
    source: 'moby/buildkit:client/solve.go',
    title: {
      en: 'failed to receive status: Unavailable (BuildKit)',
      zh: 'BuildKit 守护进程断开（failed to receive status）',
    },
    meaning: {
      en: 'The connection to the BuildKit daemon broke during the build: the daemon or its frontend ended. The build is lost.',
      zh: '构建过程中与 BuildKit 守护进程的连接断开：守护进程或前端退出了，这次构建作废。',
    },
    causes: [
      {
        en: 'The daemon was killed for lack of memory, or crashed and was restarted.',
        zh: '守护进程因内存不足被杀，或崩溃后重启。',
      },
      { en: 'The disk of the builder is full.', zh: '构建机磁盘已满。' },
      {
        en: 'A load balancer or a VPN cut the connection to a remote builder. `failed to list workers`, `could not connect`: the daemon does not run or listens on another socket: look at `BUILDKIT_HOST`; without root it needs user namespaces.',
        zh: '负载均衡器或 VPN 切断了到远程构建机的连接。`failed to list workers`、`could not connect`：守护进程没运行，或监听的是别的 socket：看 `BUILDKIT_HOST`；非 root 运行需要 user namespace。',
      },
    ],
    steps: [
      {
        en: 'Run `docker logs buildx_buildkit_BUILDER0` (or `journalctl -u docker`) and `dmesg | grep -i oom`: a new start or a kill at that second shows the first cause.',
        zh: '执行 `docker logs buildx_buildkit_BUILDER0`（或 `journalctl -u docker`）和 `dmesg | grep -i oom`：那一秒有重启或被杀记录就是第一个原因。',
      },
      {
        en: 'Give the builder more memory or limit `max-parallelism`, free disk with `docker buildx prune`, then build again.',
        zh: '给构建机加内存或限制 `max-parallelism`，用 `docker buildx prune` 清理磁盘，再重新构建。',
      },
    ],
  },
  'buildkit-no-active-session': {
    code: 'UNKNOWN',
    alsoCodes: ['DEADLINE_EXCEEDED', 'CANCELLED'],
    libraries: ['buildkit'],
    example:
      'failed to solve: rpc error: code = Unknown desc = no active session for kx2vf0: context deadline exceeded',
    pattern: /no active sessions?(?: for [\w:.-]{1,80})?: context |no active sessions\b/,
    source: 'moby/buildkit:session/manager.go',
    title: { en: 'no active session for … (BuildKit)', zh: 'BuildKit：no active session（命令行已断开）' },
    meaning: {
      en: 'The daemon needed files, secrets, or credentials from the command that started the build, and that command was no longer connected.',
      zh: '守护进程需要从启动构建的命令行读取文件、密钥或凭据，但它已断开。',
    },
    causes: [
      {
        en: 'The command was ended, or its connection to a remote builder broke, for example in a CI job that was cancelled.',
        zh: '命令已退出，或到远程构建器的连接断开，例如 CI 任务被取消。',
      },
      { en: 'A proxy in between ends idle or long connections.', zh: '中间的代理关闭了空闲或过长的连接。' },
      {
        en: 'Another build waited for a step that this command shares with it.',
        zh: '另一个构建与它共用同一步骤，在等它。',
      },
    ],
    steps: [
      {
        en: 'Run the build again with `BUILDKIT_PROGRESS=plain`. If it fails at the same time after the start, a timeout in between is the cause; otherwise the command was ended.',
        zh: '加 `BUILDKIT_PROGRESS=plain` 再构建一次：每次在相同时长后失败，就是中间有超时；否则是命令被结束。',
      },
      {
        en: 'Raise that timeout or build on the machine of the daemon.',
        zh: '调大该超时，或在守护进程所在机器上构建。',
      },
    ],
  },
  'buildkit-no-space-left': {
    code: 'RESOURCE_EXHAUSTED',
    alsoCodes: ['UNKNOWN'],
    codeless: true,
    libraries: ['buildkit', 'containerd'],
    example:
      'failed to solve: rpc error: code = ResourceExhausted desc = failed to copy files: copy file range failed: no space left on device',
    pattern:
      /(?:failed to (?:solve|copy|extract|prepare|pull|register)|rpc error: code = \w{1,20})[^\n]{1,300}no space left on device/,
    source: 'moby/buildkit:errdefs/internal_linux.go',
    title: { en: 'no space left (BuildKit, containerd)', zh: '磁盘空间不足（no space left on device）' },
    meaning: {
      en: 'The disk of the builder or node is full, so files of the image could not be written.',
      zh: '构建机或节点的磁盘已满，镜像文件写不进去。',
    },
    causes: [
      { en: 'The build cache or old images fill the disk.', zh: '构建缓存或旧镜像占满了磁盘。' },
      { en: 'There are no free inodes, although space is left.', zh: '空间还有，但 inode 用完了。' },
    ],
    steps: [
      {
        en: 'Compare `df -h /var/lib/docker` with `df -i /var/lib/docker` (containerd: `/var/lib/containerd`): 100 % in the second means inodes.',
        zh: '对照 `df -h /var/lib/docker` 和 `df -i /var/lib/docker`（containerd 是 `/var/lib/containerd`）：后者 100% 就是 inode 用完。',
      },
      {
        en: 'Free it with `docker buildx prune` and `docker image prune -a` (deletes every image that no container uses), on a node with `crictl rmi --prune`; then run it again.',
        zh: '用 `docker buildx prune` 和 `docker image prune -a`（会删掉没有容器使用的所有镜像）释放，节点上用 `crictl rmi --prune`，然后重试。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
