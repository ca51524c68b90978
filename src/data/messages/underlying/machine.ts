import type { Message } from '../message.ts';

/** Errors of files, memory, and limits of the machine that a status carries in its description. */
export const underlyingMachine = {
  'os-no-space-left': {
    code: 'UNKNOWN',
    alsoCodes: ['INTERNAL', 'RESOURCE_EXHAUSTED'],
    codeless: true,
    libraries: ['posix'],
    example: 'write /var/lib/data/000123.sst: no space left on device',
    pattern: /[Nn]o space left on device|ENOSPC|[Dd]isk quota exceeded/,
    source: 'libuv/libuv:include/uv.h',
    title: { en: 'No space left on device', zh: '磁盘满（no space left on device）' },
    meaning: {
      en: 'A file system on the server has no free blocks or no free inodes. The handler stopped in the middle of its work.',
      zh: '服务端的某个文件系统没有空闲块或 inode，处理函数做到一半停止。',
    },
    causes: [
      { en: 'Data, logs, or old images filled the disk.', zh: '数据、日志或旧镜像占满了磁盘。' },
      {
        en: 'The inodes are used up by many small files, while `df -h` still shows free space.',
        zh: '大量小文件用完了 inode，`df -h` 却还显示有空间。',
      },
      {
        en: 'For watches (`inotify`), the limit of watches is reached, not the disk.',
        zh: '如果是监视文件（`inotify`），到上限的是监视数，不是磁盘。',
      },
    ],
    steps: [
      {
        en: 'On the server run `df -h PATH` and `df -i PATH` for the path in the message.',
        zh: '在服务端对消息里的路径运行 `df -h PATH` 和 `df -i PATH`。',
      },
      {
        en: 'Free space (old logs; `crictl rmi --prune` for unused images; `docker system prune`, which deletes stopped containers, too) or enlarge the volume.',
        zh: '清理空间（旧日志；`crictl rmi --prune` 删除没用的镜像；`docker system prune` 还会删掉已停止的容器），或扩大卷。',
      },
      {
        en: 'If `inotify` is named, raise `fs.inotify.max_user_watches`.',
        zh: '如果提到 `inotify`，调高 `fs.inotify.max_user_watches`。',
      },
    ],
  },
  'os-permission-denied': {
    code: 'UNKNOWN',
    alsoCodes: ['INTERNAL', 'UNAVAILABLE'],
    codeless: true,
    libraries: ['posix'],
    example: 'open /var/lib/data/config.yaml: permission denied',
    pattern:
      /(?:open|mkdir|stat|unlink|chown|chmod|rename|remove|create|access|exec|fork\/exec|connect|bind|listen|write|read) ?(?:[^\n:]{0,160}: )?(?:permission denied|operation not permitted)|EACCES|EPERM|\(os error 13\)|\[Errno 13\]/,
    source: 'libuv/libuv:include/uv.h',
    title: {
      en: 'The operating system denied access to a file or socket',
      zh: '操作系统拒绝访问（permission denied）：文件或 socket 权限',
    },
    meaning: {
      en: 'The kernel denied an operation of the process on a file, directory, or socket. This is not PERMISSION_DENIED of gRPC: the caller lacks nothing.',
      zh: '内核拒绝了进程对文件、目录或 socket 的操作。它不是 gRPC 的 PERMISSION_DENIED：调用方并不缺少权限。',
    },
    causes: [
      {
        en: 'The process runs as another user than the owner of the file (a container with `runAsUser`, a volume that belongs to root): `fsGroup`, `chown`, or an init container.',
        zh: '进程用户不是文件所有者（容器的 `runAsUser`、属于 root 的卷）：用 `fsGroup`、`chown` 或 init 容器。',
      },
      {
        en: 'The client is not allowed to open the Unix socket, such as `/run/containerd/containerd.sock` or `/var/run/docker.sock`: use `sudo` or the group of the socket.',
        zh: '客户端无权打开 Unix socket，例如 `/run/containerd/containerd.sock`、`/var/run/docker.sock`：用 `sudo` 或 socket 所属的组。',
      },
      {
        en: 'SELinux forbids it although the modes are right: `:z` or `:Z` on the volume mount, or a policy.',
        zh: '权限正确而 SELinux 禁止：在卷挂载上加 `:z` 或 `:Z`，或调整策略。',
      },
      {
        en: 'A capability is missing (`IPC_LOCK`, `NET_ADMIN`, `SYS_ADMIN`, a port below 1024), seccomp or AppArmor blocks the call, or the container is rootless.',
        zh: '缺少能力（`IPC_LOCK`、`NET_ADMIN`、`SYS_ADMIN`、1024 以下的端口），被 seccomp 或 AppArmor 拦截，或容器是 rootless。',
      },
      {
        en: 'The file system is mounted read-only or `noexec`, or NFS maps root to another user (`root_squash`).',
        zh: '文件系统以只读或 `noexec` 挂载，或 NFS 把 root 映射为 nobody（`root_squash`）。',
      },
    ],
    steps: [
      {
        en: 'Compare `ls -lnd PATH` with `id` of the process (`ps -o user,group -p PID`). If the modes are right, look for a denial in `dmesg` or `ausearch -m avc`, and at `findmnt -T PATH`.',
        zh: '把 `ls -lnd 路径` 与进程的 `id` 对照（`ps -o user,group -p PID`）。若权限正确，在 `dmesg` 或 `ausearch -m avc` 里找拒绝记录，并看 `findmnt -T 路径`。',
      },
      {
        en: 'Change owner or mode, set `fsGroup`, or give what the denial names.',
        zh: '修改所有者或权限，设 `fsGroup`，或给出拒绝记录里缺少的权限。',
      },
    ],
  },
  'os-socket-file-missing': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN', 'INTERNAL'],
    codeless: true,
    libraries: ['posix'],
    example: 'dial unix /run/containerd/containerd.sock: connect: no such file or directory',
    pattern:
      /(?:dial|connect) (?:ENOENT|unix [^\n:]{1,160}: connect: no such file or directory)|connect ENOENT /,
    source: 'libuv/libuv:include/uv.h',
    title: { en: 'Unix socket file does not exist', zh: 'Unix socket 文件不存在' },
    meaning: {
      en: 'The client connects over a Unix socket, and no file has this path. Nothing was sent over this connection.',
      zh: '客户端通过 Unix socket 连接，而该路径没有文件。这条连接上没有发出任何请求。',
    },
    causes: [
      {
        en: 'The server is not running, so it did not create the socket.',
        zh: '服务端没有运行，所以没有创建 socket。',
      },
      {
        en: 'The path is another one in this version or distribution.',
        zh: '这个版本或发行版用的是别的路径。',
      },
      {
        en: 'The client runs in a container, and the directory of the socket is not mounted.',
        zh: '客户端在容器里运行，没有挂载 socket 所在的目录。',
      },
    ],
    steps: [
      {
        en: 'Run `ss -lx | grep NAME` on the host: it prints the path in use.',
        zh: '在主机上运行 `ss -lx | grep NAME`，它会打印实际的路径。',
      },
      {
        en: 'Start the server (`systemctl status NAME`), or give the client the right path.',
        zh: '启动服务端（`systemctl status NAME`），或给客户端正确的路径。',
      },
      {
        en: 'In a container mount the directory, not the file: the file is created anew when the server restarts.',
        zh: '在容器里挂载目录而不是文件：服务端重启时会重新创建该文件。',
      },
    ],
  },
  'os-file-missing': {
    code: 'UNKNOWN',
    alsoCodes: ['INTERNAL', 'NOT_FOUND'],
    codeless: true,
    libraries: ['posix'],
    example: 'open /etc/app/config.yaml: no such file or directory',
    pattern:
      /no such file or directory|No such file or directory|ENOENT|\(os error 2\)|The system cannot find the (?:file|path) specified/,
    sharedWith: {
      'os-socket-file-missing': 'A socket is a file too; the closer message is first in the catalogue.',
    },
    source: 'libuv/libuv:include/uv.h',
    title: { en: 'A file or directory does not exist', zh: '文件或目录不存在（no such file or directory）' },
    meaning: {
      en: 'The server tried to open a path that does not exist there.',
      zh: '服务端要打开的路径在它那里不存在。',
    },
    causes: [
      {
        en: 'The path is meant for another machine or container: a volume is not mounted, or a relative path starts in another directory.',
        zh: '路径属于另一台机器或容器：卷没有挂载，或者相对路径的起点不同。',
      },
      {
        en: 'A program that is called is not installed, or is not in `PATH` (`exec: … not found`, `mount.nfs`).',
        zh: '被调用的程序没有安装，或不在 `PATH` 里（`exec: … not found`、`mount.nfs`）。',
      },
      {
        en: 'The file was removed or moved while the server kept its path.',
        zh: '文件被删除或移走，服务端仍记着原来的路径。',
      },
    ],
    steps: [
      {
        en: 'List the path where the server runs: `ls -ld PATH` in the same container (`kubectl exec`, `docker exec`).',
        zh: '在服务端所在的容器里查看路径：`ls -ld PATH`（`kubectl exec`、`docker exec`）。',
      },
      {
        en: 'Mount the missing directory, install the missing program, or correct the path in the configuration.',
        zh: '挂载缺少的目录，安装缺少的程序，或修改配置里的路径。',
      },
    ],
  },
  'os-too-many-open-files': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN', 'INTERNAL', 'RESOURCE_EXHAUSTED'],
    codeless: true,
    libraries: ['posix'],
    example: 'accept4: too many open files',
    pattern: /[Tt]oo many open files|EMFILE|ENFILE/,
    source: 'libuv/libuv:include/uv.h',
    title: { en: 'Too many open files', zh: '打开的文件过多（too many open files）' },
    meaning: {
      en: 'The process reached its limit of file descriptors, and connections count as files. It can open no further connection or file.',
      zh: '进程的文件描述符用完，连接也算文件。它不能再打开连接或文件。',
    },
    causes: [
      {
        en: 'The client creates a channel for each call and does not close it: keep one per target.',
        zh: '客户端每次调用都创建通道而不关闭：每个目标只保留一个。',
      },
      {
        en: 'The limit is low (`ulimit -n` is often 1024): `LimitNOFILE=65536` in the systemd unit, `--ulimit nofile=65536:65536` for Docker.',
        zh: '限制过低（`ulimit -n` 常为 1024）：systemd 单元设 `LimitNOFILE=65536`，Docker 用 `--ulimit nofile=65536:65536`。',
      },
      {
        en: 'It is inotify and not files: `failed to create fsnotify watcher`, `inotify_init`, `inotify instances`. Raise `fs.inotify.max_user_instances` (for example 8192) and `fs.inotify.max_user_watches` with `sysctl -w`.',
        zh: '是 inotify 而不是文件：`failed to create fsnotify watcher`、`inotify_init`、`inotify instances`。用 `sysctl -w` 调大 `fs.inotify.max_user_instances`（例如 8192）和 `fs.inotify.max_user_watches`。',
      },
      {
        en: 'Many idle connections stay open because the server sets no `MAX_CONNECTION_IDLE`, or clients that are gone are not noticed without keepalive.',
        zh: '服务端没有设 `MAX_CONNECTION_IDLE`，大量空闲连接一直打开，或没有 keepalive 而察觉不到已离开的客户端。',
      },
      {
        en: 'The handler opens files, database connections, or processes and does not close them.',
        zh: '处理函数打开文件、数据库连接或进程而不关闭。',
      },
    ],
    steps: [
      {
        en: "Count by kind: `ls -l /proc/PID/fd | awk '{print $NF}' | sed 's/:.*//' | sort | uniq -c`, and compare with `grep files /proc/PID/limits`. Near the limit with sockets: channels. Far from it: inotify or the limit of the system.",
        zh: "按种类计数：`ls -l /proc/PID/fd | awk '{print $NF}' | sed 's/:.*//' | sort | uniq -c`，与 `grep files /proc/PID/limits` 对照。接近限制且多为 socket：通道；远低于限制：inotify 或系统限制。",
      },
      {
        en: 'Use one channel per target for the whole program, close what is not used, then raise the limit.',
        zh: '整个程序每个目标用一个通道，关闭不用的，再调大限制。',
      },
    ],
  },
  'os-address-in-use': {
    code: 'UNKNOWN',
    alsoCodes: ['INTERNAL', 'UNAVAILABLE'],
    codeless: true,
    libraries: ['posix'],
    example: 'listen tcp :50051: bind: address already in use',
    pattern:
      /[Aa]ddress already in use|EADDRINUSE|Only one usage of each socket address|port is already allocated/,
    source: 'libuv/libuv:include/uv.h',
    title: { en: 'Address already in use', zh: '端口被占用（address already in use）' },
    meaning: {
      en: 'A process could not listen because another one already has this port.',
      zh: '进程无法监听，因为端口已被另一个进程占用。',
    },
    causes: [
      { en: 'An earlier instance still runs.', zh: '之前的实例还在运行。' },
      { en: 'Another program uses the port.', zh: '另一个程序占用了端口。' },
    ],
    steps: [
      {
        en: 'Run `ss -ltnp "sport = :PORT"` to see which process it is; stop it, or choose another port.',
        zh: '运行 `ss -ltnp "sport = :PORT"` 看是哪个进程；停掉它，或换一个端口。',
      },
    ],
  },
  'os-out-of-memory': {
    code: 'UNKNOWN',
    alsoCodes: ['INTERNAL', 'RESOURCE_EXHAUSTED'],
    codeless: true,
    libraries: ['posix'],
    example: 'fork/exec /usr/bin/git: cannot allocate memory',
    pattern:
      /[Cc]annot allocate memory|ENOMEM|OutOfMemoryError|[Oo]ut of memory|OOMKilled|std::bad_alloc|exit (?:status|code:?) 137|signal: killed/,
    source: 'libuv/libuv:include/uv.h',
    title: { en: 'Out of memory', zh: '内存不足（out of memory）' },
    meaning: {
      en: 'A process on the server got no memory, or the kernel killed it for its memory use. The work stopped in the middle.',
      zh: '服务端的进程申请不到内存，或因内存使用被内核终止。工作做到一半停止。',
    },
    causes: [
      {
        en: 'The memory limit of the container is lower than the work needs.',
        zh: '容器的内存上限低于工作所需。',
      },
      {
        en: 'A message, a batch, or a model is too large; or many calls run at the same time.',
        zh: '消息、批次或模型太大，或者同时运行的调用太多。',
      },
      { en: 'The process leaks memory.', zh: '进程有内存泄漏。' },
    ],
    steps: [
      {
        en: 'Look for the kill: `dmesg | grep -i oom`, `kubectl describe pod NAME` (`OOMKilled`, exit code 137).',
        zh: '确认是否被终止：`dmesg | grep -i oom`、`kubectl describe pod NAME`（`OOMKilled`、退出码 137）。',
      },
      {
        en: 'Raise the limit, or send smaller batches and limit the concurrency.',
        zh: '调高上限，或者减小批次并限制并发。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
