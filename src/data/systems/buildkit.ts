import type { System } from './system.ts';

const ERR = 'moby/buildkit:util/grpcerrors/grpcerrors.go';
const SYNC = 'moby/buildkit:session/filesync/filesync.go';
const CLIENT = 'moby/buildkit:client/client.go';

const LOG = {
  en: '`docker buildx du` and `df -h` for space; `docker logs buildx_buildkit_…` or `journalctl -u docker` for the daemon.',
  zh: '空间看 `docker buildx du` 和 `df -h`；守护进程看 `docker logs buildx_buildkit_…` 或 `journalctl -u docker`。',
} as const;

/** The build engine behind `docker build` and `docker buildx`. */
export const buildkit = {
  name: 'BuildKit (docker build)',
  about: {
    en: '`docker build` and `docker buildx` call a daemon over gRPC, and the daemon calls back into the command for files, secrets, and credentials. `failed to solve:` carries the error of the step that failed; only older versions print `rpc error:` behind it.',
    zh: '`docker build` 和 `docker buildx` 通过 gRPC 调用守护进程，守护进程又回调命令行读取文件、密钥和凭据。`failed to solve:` 后面是失败步骤的错误，只有旧版本还打印 `rpc error:`。',
  },
  contract: {
    says: {
      en: 'No document fixes the codes. The code comes from the error itself or from what it wraps; without one it is `UNKNOWN`, and details carry the step and the line of the Dockerfile.',
      zh: '没有文档规定状态码。状态码取自错误本身或它包裹的错误，都没有就是 `UNKNOWN`；详情带有步骤和 Dockerfile 的行号。',
    },
    source: ERR,
  },
  rows: [
    {
      code: 'UNKNOWN',
      when: {
        en: 'A step failed: a command returned a number other than 0, a file is missing, a registry rejected the request.',
        zh: '某个步骤失败：命令返回值不是 0、文件缺失、镜像仓库拒绝请求。',
      },
      act: {
        en: 'Read the last part of the text and correct the Dockerfile, the context, or the login. After a timeout or an HTTP 5xx of the registry run the same command again.',
        zh: '看文本最后一段，改正 Dockerfile、上下文或登录信息。镜像仓库超时或返回 HTTP 5xx 时，原样重新执行命令。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The text names the cause, mostly in the build itself or in the registry, not in the daemon.',
        zh: '文本写明了原因，多半出在构建本身或镜像仓库，不是守护进程。',
      },
      source: ERR,
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: '`no access allowed to dir "…"`: the daemon asked for a folder that the command did not offer, usually a named context or the folder of the Dockerfile.',
        zh: '`no access allowed to dir "…"`：守护进程要读取的目录，命令行没有提供，通常是命名上下文或 Dockerfile 所在目录。',
      },
      act: {
        en: 'Pass the folder with the command: as context, as `--build-context name=path`, or with `-f`.',
        zh: '在命令里传入该目录：作为上下文、`--build-context name=path`，或用 `-f`。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The folder can exist: the session does not offer it.',
        zh: '目录可能存在，只是会话没有提供。',
      },
      source: SYNC,
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: '`no such job …`: the build has ended or the daemon was restarted during it.',
        zh: '`no such job …`：构建已结束，或守护进程在构建期间重启过。',
      },
      act: {
        en: 'Run the same command again; steps that were cached are not repeated.',
        zh: '重新执行同一条命令，已缓存的步骤不会重做。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'The id was right and is forgotten when the daemon restarts.',
        zh: 'ID 没有错，守护进程重启后就不认得了。',
      },
      look: LOG,
      source: 'moby/buildkit:solver/errdefs/jobs.go',
    },
    {
      code: 'ALREADY_EXISTS',
      when: {
        en: '`target already exists`: the exporter was told to write to a file or folder that it is not allowed to overwrite.',
        zh: '`target already exists`：导出目标已存在，导出器不能覆盖。',
      },
      act: { en: 'Choose another output or remove the old one.', zh: '换一个输出位置，或删除旧的。' },
      retry: 'fix-first',
      strength: 'observed',
      source: SYNC,
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: 'The daemon itself got “no space left on device” or “out of memory” from its kernel. A `RUN` command that fills the disk ends as `UNKNOWN`.',
        zh: '守护进程自己从内核得到“磁盘空间不足”或“内存不足”。`RUN` 命令写满磁盘时是 `UNKNOWN`。',
      },
      act: {
        en: 'Free space with `docker buildx prune`, or give the daemon more memory. Then build again.',
        zh: '用 `docker buildx prune` 释放空间，或给守护进程更多内存，然后重新构建。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'It is the machine of the daemon, not a quota: waiting does not help. The text `received message larger than max` is the limit of gRPC instead.',
        zh: '是守护进程所在机器的资源，不是配额；等待没有用。文本是 `received message larger than max` 时，则是 gRPC 的消息上限。',
      },
      look: LOG,
      source: ERR,
    },
    {
      code: 'INTERNAL',
      when: {
        en: 'The kernel reported an input or output error, damaged memory, or a state that cannot be recovered.',
        zh: '内核报告了 I/O 错误、内存损坏或不可恢复的状态。',
      },
      act: {
        en: 'Check the disk of the builder (`dmesg`). If the text names `RST_STREAM` or a header with `non-printable ASCII`, gRPC itself failed: for the header, build from a path of ASCII characters.',
        zh: '检查构建机的磁盘（`dmesg`）。文本是 `RST_STREAM` 或首部含 `non-printable ASCII` 时，是 gRPC 自己出错；后者要换到纯 ASCII 的路径构建。',
      },
      retry: 'check-first',
      strength: 'observed',
      differs: {
        en: 'It separates errors of the machine from errors of the build.',
        zh: '用来区分机器故障和构建本身的错误。',
      },
      source: 'moby/buildkit:errdefs/internal.go',
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: 'The daemon cannot be reached, or it ended during the build: `error reading from server: EOF`, `closing transport`.',
        zh: '连不上守护进程，或它在构建期间退出：`error reading from server: EOF`、`closing transport`。',
      },
      act: {
        en: 'A command that waits for a new builder asks once a second while it gets this code. If a running build ends so, look for a daemon that was killed for memory.',
        zh: '等待新构建器的命令，遇到该状态码会每秒重试一次。运行中的构建这样结束时，检查守护进程是否因内存被杀。',
      },
      retry: 'backoff',
      strength: 'observed',
      look: LOG,
      source: CLIENT,
    },
    {
      code: 'UNIMPLEMENTED',
      when: {
        en: 'The daemon is older than 0.11 and has no `Info`.',
        zh: '守护进程版本低于 0.11，没有 `Info` 方法。',
      },
      act: {
        en: 'The command takes it as a sign that the daemon is up and goes on.',
        zh: '命令行据此认为守护进程已启动，继续执行。',
      },
      retry: 'none',
      strength: 'observed',
      differs: {
        en: 'A response with this code proves that the daemon runs.',
        zh: '收到这个状态码就证明守护进程在运行。',
      },
      source: CLIENT,
    },
    {
      code: 'UNIMPLEMENTED',
      when: {
        en: 'The Dockerfile or its `# syntax=` line asks for a feature that this daemon does not have.',
        zh: 'Dockerfile 或 `# syntax=` 要求的功能，这个守护进程没有。',
      },
      act: {
        en: 'Update the daemon, or use an older version of the syntax image.',
        zh: '升级守护进程，或改用较旧的 syntax 镜像。',
      },
      retry: 'fix-first',
      strength: 'observed',
      source: 'moby/buildkit:frontend/gateway/gateway.go',
    },
  ],
  facts: [
    {
      says: {
        en: 'An error of several causes takes the first code that is neither `OK` nor `UNKNOWN`.',
        zh: '错误有多个原因时，取第一个既不是 `OK` 也不是 `UNKNOWN` 的状态码。',
      },
      source: ERR,
    },
    {
      says: {
        en: 'Calls back into the command wait at most 5 seconds for its session; then the text is `no active session for …` or `no active sessions`.',
        zh: '守护进程回调命令行时最多等 5 秒会话，之后报 `no active session for …` 或 `no active sessions`。',
      },
      source: 'moby/buildkit:session/group.go',
    },
    {
      says: {
        en: 'A missing secret and a command without secrets (`NOT_FOUND`, `UNIMPLEMENTED`) are both turned into `secret …: not found`.',
        zh: '密钥不存在和命令行没有提供密钥（`NOT_FOUND`、`UNIMPLEMENTED`）都会变成 `secret …: not found`。',
      },
      source: 'moby/buildkit:session/secrets/secrets.go',
    },
    {
      says: {
        en: 'The daemon checks the command by health calls during a build and ends the build when they fail repeatedly, for example on a slow network.',
        zh: '构建期间，守护进程用健康检查探测命令行，连续失败（例如网络很慢）就结束构建。',
      },
      source: 'moby/buildkit:session/grpc.go',
    },
  ],
  messages: [
    'buildkit-process-failed',
    'buildkit-no-dockerfile',
    'buildkit-file-not-in-context',
    'buildkit-registry-failed',
    'buildkit-daemon-lost',
    'buildkit-no-active-session',
    'buildkit-no-space-left',
    'docker-credential-helper-failed',
    'buildkit-record-lost',
    'buildkit-push-denied',
    'buildkit-driver-lacks-feature',
    'buildkit-dockerfile-invalid',
    'buildkit-context-unreadable',
    'buildkit-failed-to-solve',
  ],
} as const satisfies System;
