import type { Message } from '../message.ts';

/** Why BuildKit does not build, export, or push an image, beside a command of the Dockerfile that fails. */
export const imageMessages = {
  'buildkit-push-denied': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['buildkit'],
    example:
      'ERROR: failed to solve: failed to push registry.example.com/shop/web:1.4: unexpected status from POST request to https://registry.example.com/v2/shop/web/blobs/uploads/: 401 Unauthorized',
    pattern:
      /failed to push \S{1,300}: |failed to configure \w{1,20} cache exporter|error writing (?:layer|manifest) blob/,
    source: 'moby/buildkit:exporter/containerimage/export.go',
    title: {
      en: 'failed to push, insufficient_scope (BuildKit)',
      zh: 'BuildKit：镜像 push 失败（failed to push）',
    },
    meaning: {
      en: 'The image was built. The registry rejected the push, or was not reachable.',
      zh: '镜像已经构建好，是镜像仓库拒绝了推送，或访问不到。',
    },
    causes: [
      {
        en: '`401`, `403`, `insufficient_scope`, or `denied`: the step did not log in to this registry, the token may only read (GitHub: `packages: write` is missing), or the name lacks registry and owner, so that it goes to `docker.io/library`.',
        zh: '`401`、`403`、`insufficient_scope` 或 `denied`：没有登录这个仓库；令牌只能读（GitHub 缺 `packages: write`）；或镜像名没写仓库和所有者，推到了 `docker.io/library`。',
      },
      {
        en: '`400`, `404`, or `405` with a cache: the registry does not take the format of the cache or the repository does not exist (ECR creates none automatically). Try `image-manifest=true,oci-mediatypes=true`.',
        zh: '推缓存时 `400`、`404` 或 `405`：仓库不接受缓存的格式，或 repository 不存在（ECR 不会自动创建）。试试 `image-manifest=true,oci-mediatypes=true`。',
      },
      {
        en: '`413`, `EOF`, or `broken pipe`: a proxy in front of the registry limits the body or its time (nginx: `client_max_body_size 0`).',
        zh: '`413`、`EOF` 或 `broken pipe`：仓库前面的代理限制了请求体大小或时间（nginx 设 `client_max_body_size 0`）。',
      },
      {
        en: '`dial tcp`, `x509`, or `HTTP response to HTTPS client`: a builder in a container does not know the host name, CA, or plain HTTP registry of the host: put them into `buildkitd.toml`.',
        zh: '`dial tcp`、`x509` 或 `HTTP response to HTTPS client`：容器里的 builder 不知道宿主机的主机名、CA 或 HTTP 仓库，要写进 `buildkitd.toml`。',
      },
    ],
    steps: [
      {
        en: 'Push a small image by hand with the same login: `docker login REGISTRY && docker push REGISTRY/OWNER/test`. If that passes, it is the builder or the cache; otherwise name or permission.',
        zh: '用同一登录手动推一个小镜像：`docker login REGISTRY && docker push REGISTRY/OWNER/test`。能推是 builder 或缓存的问题，推不了是名称或权限。',
      },
      {
        en: 'Correct login, name, or `buildkitd.toml`, then run the build again: the layers come from the cache.',
        zh: '改正登录、名称或 `buildkitd.toml` 后重新构建：各层会来自缓存。',
      },
    ],
  },
  'buildkit-driver-lacks-feature': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['buildkit'],
    example: 'ERROR: failed to solve: docker exporter does not currently support exporting manifest lists',
    pattern:
      /docker exporter does not (?:currently )?support exporting|(?:Cache export|OCI exporter|Docker exporter|[Mm]ulti-?[- ]?platform build|Auto-push)(?: feature)? is (?:currently )?not supported for|granting entitlement \S{1,60} is not allowed|multiple platforms feature is currently not supported/,
    source: 'moby/buildkit:exporter/oci/export.go',
    title: {
      en: 'not supported for the docker driver (buildx)',
      zh: 'buildx：docker 驱动不支持（not supported）',
    },
    meaning: {
      en: 'The builder that was used cannot do what the command asks. Nothing was built.',
      zh: '所用的 builder 做不到命令要求的事，什么都没有构建。',
    },
    causes: [
      {
        en: '`not supported for the docker driver`: the default builder of Docker exports no cache and builds one platform. Create another: `docker buildx create --use` (`docker/setup-buildx-action` in GitHub Actions), or turn on the containerd image store.',
        zh: '`not supported for the docker driver`：Docker 默认的 builder 不能导出缓存，也只能构建一个平台。执行 `docker buildx create --use` 新建一个（GitHub Actions 用 `docker/setup-buildx-action`），或开启 containerd 镜像存储。',
      },
      {
        en: '`exporting manifest lists`: `--load` takes one platform. Use `--push`, or build with one `--platform`. Attestations count too: `--provenance=false`.',
        zh: '`exporting manifest lists`：`--load` 只能一个平台。改用 `--push`，或只写一个 `--platform`。证明信息也算：加 `--provenance=false`。',
      },
      {
        en: '`granting entitlement`: the daemon runs without `--allow-insecure-entitlement security.insecure` (or `network.host`).',
        zh: '`granting entitlement`：守护进程没有用 `--allow-insecure-entitlement security.insecure`（或 `network.host`）启动。',
      },
    ],
    steps: [
      {
        en: 'Run `docker buildx ls`: the line with `*` is the builder that is used, and its column says `docker` or `docker-container`.',
        zh: '执行 `docker buildx ls`：带 `*` 的一行是所用的 builder，后面写着 `docker` 还是 `docker-container`。',
      },
      {
        en: 'Choose or create a builder with the driver `docker-container`, or leave out the option.',
        zh: '选用或新建 `docker-container` 驱动的 builder，或去掉该选项。',
      },
    ],
  },
  'image-platform-missing': {
    code: 'NOT_FOUND',
    alsoCodes: ['UNKNOWN'],
    codeless: true,
    libraries: ['containerd', 'buildkit'],
    example:
      'failed to pull and unpack image "registry.k8s.io/pause:3.8": no match for platform in manifest: not found',
    pattern:
      /no match for platform in manifest|no matching manifest for \w{1,20}\/|\bexec format error\b|does not match the (?:detected host|specified) platform/,
    source: 'containerd/containerd:core/images/image.go',
    title: {
      en: 'no match for platform in manifest (image for another CPU)',
      zh: '镜像没有这个 CPU 架构（no match for platform）',
    },
    meaning: {
      en: 'The image exists, and has no variant for the processor or operating system of this machine.',
      zh: '镜像存在，但没有适合这台机器处理器或操作系统的版本。',
    },
    causes: [
      {
        en: 'The image was built on another processor, such as an Apple M chip (`arm64`), and runs on `amd64`, or the reverse. Build both: `docker buildx build --platform linux/amd64,linux/arm64 --push`.',
        zh: '镜像在另一种处理器上构建，例如 Apple M 芯片（`arm64`），却在 `amd64` 上运行，或反过来。两种都构建：`docker buildx build --platform linux/amd64,linux/arm64 --push`。',
      },
      {
        en: 'The publisher offers no variant for it (RISC-V, ARMv7, Windows). Choose another tag or image, also for `sandbox_image`, or build it yourself.',
        zh: '发布者没有提供这种架构（RISC-V、ARMv7、Windows）。换标签或镜像（`sandbox_image` 也一样），或自己构建。',
      },
      {
        en: '`exec format error`: the image is for another processor and the machine has no emulator (`docker run --privileged tonistiigi/binfmt --install all`), or a script has no `#!` line.',
        zh: '`exec format error`：镜像是别的架构且机器没有模拟器（`docker run --privileged tonistiigi/binfmt --install all`），或脚本缺少 `#!` 行。',
      },
      {
        en: 'A mirror or a `docker save` kept one platform only, or a digest names the image of one platform.',
        zh: '镜像站或 `docker save` 只保留了一个平台，或 digest 指向单一平台的镜像。',
      },
    ],
    steps: [
      {
        en: 'Compare `docker buildx imagetools inspect IMAGE` (or `crane manifest IMAGE`) with `uname -m` of the machine: `x86_64` is `amd64`, `aarch64` is `arm64`.',
        zh: '对照 `docker buildx imagetools inspect IMAGE`（或 `crane manifest IMAGE`）和机器的 `uname -m`：`x86_64` 即 `amd64`，`aarch64` 即 `arm64`。',
      },
      {
        en: 'Use an image with that platform, or schedule the pod on fitting nodes (`nodeSelector: kubernetes.io/arch`).',
        zh: '换有该平台的镜像，或把 Pod 调度到合适的节点（`nodeSelector: kubernetes.io/arch`）。',
      },
    ],
  },
  'buildkit-dockerfile-invalid': {
    code: 'INVALID_ARGUMENT',
    alsoCodes: ['UNKNOWN'],
    codeless: true,
    libraries: ['buildkit'],
    example: 'ERROR: failed to solve: dockerfile parse error on line 3: unknown instruction: RUNN',
    pattern:
      /dockerfile parse error(?: on)? line \d|base name \([^)\n]{0,200}\) should not be blank|failed to parse stage name|failed to solve: invalid reference format|secret \S{1,100}: not found|make sure SSH_AUTH_SOCK is set|invalid empty ssh agent socket|unset ssh forward key|target stage \S{1,80} could not be found|circular dependency detected on stage/,
    source: 'moby/buildkit:frontend/dockerfile/instructions/parse.go',
    title: {
      en: 'dockerfile parse error, base name should not be blank',
      zh: 'BuildKit：Dockerfile 或构建参数有误（parse error）',
    },
    meaning: {
      en: 'BuildKit could not use the Dockerfile with the arguments, secrets, and keys that the command gave. No step ran, or none after this line.',
      zh: '按命令给的参数、密钥和 SSH 密钥，BuildKit 用不了这个 Dockerfile。没有步骤执行，或这一行之后都没执行。',
    },
    causes: [
      {
        en: '`parse error`: the named line: a misspelled instruction, a comment or an empty line behind `\\`, quotes, or a heredoc that needs `# syntax=docker/dockerfile:1`.',
        zh: '`parse error`：看报错行：指令拼错、`\\` 后面跟了注释或空行、引号问题，或 heredoc 需要 `# syntax=docker/dockerfile:1`。',
      },
      {
        en: '`should not be blank`, `failed to parse stage name`, `invalid reference format`: an `ARG` in `FROM` is empty. It must come before the first `FROM` or be given with `--build-arg`; names of images are lower case.',
        zh: '`should not be blank`、`failed to parse stage name`、`invalid reference format`：`FROM` 里的 `ARG` 为空。它要写在第一个 `FROM` 之前，或用 `--build-arg` 传入；镜像名必须小写。',
      },
      {
        en: '`secret … not found`: the build was started without `--secret id=…` (in Compose `build.secrets`), or the file or variable behind it is empty.',
        zh: '`secret … not found`：构建时没给 `--secret id=…`（Compose 是 `build.secrets`），或对应的文件、变量为空。',
      },
      {
        en: '`SSH_AUTH_SOCK`, `ssh forward key`: no agent runs, or `--ssh default` is missing. `target stage`: `--target` (Compose `target`) names no `FROM … AS`; `circular dependency`: a stage copies from itself.',
        zh: '`SSH_AUTH_SOCK`、`ssh forward key`：没有运行 agent，或缺少 `--ssh default`。`target stage`：`--target`（Compose 的 `target`）与任何 `FROM … AS` 都对不上；`circular dependency`：某个 stage 从自己复制。',
      },
    ],
    steps: [
      {
        en: 'Run `docker build --check .`: it reports errors of the Dockerfile without building. If it reports none, it is an argument, a secret, or a key.',
        zh: '执行 `docker build --check .`：不构建就能报出 Dockerfile 的错误。没有报错，就是参数、密钥或 SSH 密钥的问题。',
      },
      {
        en: 'Correct the line, or pass what is missing (`--build-arg`, `--secret`, `--ssh`).',
        zh: '改正那一行，或传入缺少的内容（`--build-arg`、`--secret`、`--ssh`）。',
      },
    ],
  },
  'buildkit-context-unreadable': {
    code: 'UNKNOWN',
    alsoCodes: ['INTERNAL'],
    codeless: true,
    libraries: ['buildkit'],
    example: 'ERROR: failed to solve: error from sender: open data/db: permission denied',
    pattern:
      /error from sender: |contains value with non-printable ASCII|archive\/tar: unknown file mode|failed to solve: invalid file request|failed to solve: lstat |failed to xattr /,
    source: 'moby/buildkit:session/filesync/filesync.go',
    title: {
      en: 'error from sender: open …: permission denied (build)',
      zh: 'BuildKit：构建上下文读取失败（error from sender）',
    },
    meaning: {
      en: 'The client could not read or send a file of the build context. No step ran.',
      zh: '客户端读不了或发不出构建上下文里的某个文件。没有步骤执行。',
    },
    causes: [
      {
        en: '`permission denied`: a folder in the context belongs to another user, such as the data of a database or of a container that ran as root. List it in `.dockerignore`.',
        zh: '`permission denied`：上下文里有属于别的用户的目录，例如数据库或以 root 运行的容器写的数据。把它写进 `.dockerignore`。',
      },
      {
        en: '`non-printable ASCII`: the path of the project or a pattern in `.dockerignore` holds letters beyond ASCII (or a byte order mark). Rename it, or update Docker.',
        zh: '`non-printable ASCII`：项目路径或 `.dockerignore` 里有非 ASCII 字符（如中文）或 BOM。改名，或升级 Docker。',
      },
      {
        en: '`unknown file mode`, `invalid file request`, `xattr`: a socket, a placeholder of OneDrive, or a file that changed during the build. Exclude it, or move the project out of the synchronized folder.',
        zh: '`unknown file mode`、`invalid file request`、`xattr`：socket、OneDrive 占位文件，或构建时被改动的文件。排除它，或把项目移出同步目录。',
      },
      {
        en: '`lstat …`: a path that `-f`, `--build-context`, or Compose names does not exist.',
        zh: '`lstat …`：`-f`、`--build-context` 或 Compose 里写的路径不存在。',
      },
    ],
    steps: [
      {
        en: 'Run `find . ! -readable -o -type s -o -type p | head` in the context: what it lists is the cause. If it lists nothing, look at the path itself.',
        zh: '在上下文目录执行 `find . ! -readable -o -type s -o -type p | head`：列出的就是原因；没有列出就看路径本身。',
      },
      {
        en: 'Put the path into `.dockerignore` (one pattern a line), or build from a folder that holds the sources only.',
        zh: '把路径写进 `.dockerignore`（一行一条），或从只有源码的目录构建。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
