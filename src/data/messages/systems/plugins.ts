import type { Message } from '../message.ts';

/** What Terraform, Pulumi and other hosts of go-plugin print when a plugin process fails. */
export const pluginMessages = {
  'terraform-plugin-did-not-respond': {
    code: 'UNAVAILABLE',
    libraries: ['terraform'],
    example:
      'Error: Plugin did not respond\n\nThe plugin encountered an error, and failed to respond to the plugin.(*GRPCProvider).ApplyResourceChange call. The plugin logs may contain more details.',
    pattern:
      /Plugin did not respond|failed to respond to the plugin6?\.\(\*GRPCProvider\)|terraform-provider-\S{1,80} plugin crashed!/,
    source: 'hashicorp/terraform:internal/plugin/grpc_error.go',
    title: {
      en: 'Plugin did not respond (Terraform provider crashed)',
      zh: 'Plugin did not respond：provider 崩溃',
    },
    meaning: {
      en: 'The provider runs as a separate process and ended during the call, which Terraform sees as `UNAVAILABLE`. The change might have been made and is then missing in the state.',
      zh: 'provider 是独立进程，在调用途中退出，Terraform 看到的是 `UNAVAILABLE`。变更可能已经生效，但没有记入 state。',
    },
    causes: [
      {
        en: 'The provider panicked: a bug of this version of the provider.',
        zh: 'provider 发生 panic，是该版本的缺陷。',
      },
      {
        en: 'The machine killed the process for lack of memory.',
        zh: '机器因内存不足杀掉了该进程。',
      },
    ],
    steps: [
      {
        en: 'Search the output of this run for `Stack trace from the … plugin:` and `panic:` below it. Without a panic look for a kill (`dmesg | grep -i oom`). Do not apply again only to get a log.',
        zh: '在这次的输出里搜索 `Stack trace from the … plugin:` 及其下面的 `panic:`；没有 panic 就查是否被杀（`dmesg | grep -i oom`）。不要只为拿日志再次 apply。',
      },
      {
        en: 'Update the provider, or pin the version before the failure in `required_providers`, and report the panic to its repository.',
        zh: '升级 provider，或在 `required_providers` 里固定到出错前的版本，并把 panic 报告给它的仓库。',
      },
      {
        en: 'Before you apply again, look in the cloud and import what was created but is missing in the state: `terraform plan` does not find it.',
        zh: '再次 apply 前先到云平台查看，已创建但不在 state 里的资源要 import：`terraform plan` 发现不了它。',
      },
    ],
  },
  'terraform-provider-process-exited': {
    code: 'UNAVAILABLE',
    alsoCodes: ['CANCELLED'],
    codeless: true,
    libraries: ['go-plugin', 'grpc-go'],
    example:
      '[DEBUG] plugin: plugin process exited: path=.terraform/plugins/terraform-provider-shop_v3.0.1 pid=2514 error="exit status 2"\n[ERROR] eval: *terraform.evalReadDataRefresh, err: rpc error: code = Unavailable desc = transport is closing',
    pattern:
      /plugin process exited: (?:path|plugin)=|\*?terraform\.\w{1,60}, err: rpc error: code = Unavailable|write unix ->\/\S{1,200}\/plugin\d/,
    source: 'hashicorp/go-plugin:client.go',
    title: {
      en: 'plugin process exited (Terraform, Vault, Packer)',
      zh: '插件进程退出（plugin process exited）',
    },
    meaning: {
      en: 'A plugin runs as a separate process. It ended, so every call to it that was open failed with `UNAVAILABLE` (`transport is closing`) or `CANCELLED`.',
      zh: '插件是独立进程，它退出后，所有正在进行的调用都以 `UNAVAILABLE`（`transport is closing`）或 `CANCELLED` 失败。',
    },
    causes: [
      {
        en: 'The plugin panicked (`exit status 2`); its stack trace is further up in the log.',
        zh: '插件 panic（`exit status 2`），堆栈在日志更靠前的位置。',
      },
      {
        en: '`signal: killed`: the machine ran out of memory.',
        zh: '`signal: killed`：机器内存不足。',
      },
      {
        en: 'Without an error in the line: the host ended the plugin as usual at the end of its work.',
        zh: '这一行没有 error：宿主在工作结束时正常关闭了插件。',
      },
    ],
    steps: [
      {
        en: 'Search the log for `panic:` (with Terraform: `TF_LOG=debug`). The lines below it name the plugin and the place.',
        zh: '在日志里搜索 `panic:`（Terraform 用 `TF_LOG=debug`），下面几行指出插件和位置。',
      },
      {
        en: 'Update the plugin or pin the version before it, and report the panic. A retry ends the same way.',
        zh: '升级插件或固定到之前的版本，并报告 panic；重试结果一样。',
      },
    ],
  },
  'go-plugin-unrecognized-message': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['go-plugin'],
    example:
      'Failed to instantiate provider: Unrecognized remote plugin message: \nThis usually means\n  the plugin was not compiled for this architecture',
    pattern:
      /Unrecognized remote plugin message:(?=\s|$)|fork\/exec \S{0,160}(?:plugin|provider)\S{0,80}: (?:exec format error|permission denied)|plugin exited before we could connect|timeout while waiting for plugin to start|[Ii]ncompatible API version with plugin/,
    source: 'hashicorp/go-plugin:client.go',
    title: {
      en: 'Unrecognized remote plugin message (go-plugin)',
      zh: '插件启动失败：Unrecognized remote plugin message',
    },
    meaning: {
      en: 'The host started the plugin, and the first line that the plugin printed was not the handshake that names its gRPC address. No call was made.',
      zh: '宿主启动了插件，但插件打印的第一行不是说明 gRPC 地址的握手信息。还没有发出任何调用。',
    },
    causes: [
      {
        en: 'The binary is built for another processor or system (`exec format error`), or needs a library that is missing: in an Alpine image (Vault) a plugin built for glibc does not start, and `ldd` calls it `Not a valid dynamic program`. Build it with `CGO_ENABLED=0`.',
        zh: '二进制文件是为别的处理器或系统编译的（`exec format error`），或缺少动态库：Alpine 镜像（Vault）里运行不了为 glibc 编译的插件，`ldd` 报 `Not a valid dynamic program`。用 `CGO_ENABLED=0` 编译。',
      },
      {
        en: 'The plugin crashed at the start, or was not fast enough on a busy machine (`timeout while waiting`). It crashes too where `TMPDIR` is longer than some 90 characters: the path of its socket passes the limit of the system (108 bytes). Set a shorter `TMPDIR`.',
        zh: '插件启动时崩溃，或机器太忙没来得及启动（`timeout while waiting`）。`TMPDIR` 超过约 90 个字符时也会崩溃：socket 路径超出系统上限（108 字节），换短一些的 `TMPDIR`。',
      },
      {
        en: 'Plugin and host speak different versions of the protocol (`incompatible API version`): the plugin was built with an SDK older or newer than this host. Take the release that fits, or rebuild it.',
        zh: '插件与宿主的协议版本不同（`incompatible API version`）：插件所用 SDK 比宿主旧或新。换匹配的版本，或重新构建插件。',
      },
      {
        en: 'Vault locks memory, and the plugin is not allowed to: `setcap cap_ipc_lock=+ep PLUGIN`, the capability `IPC_LOCK` for the container, or `disable_mlock = true`, which lets secrets reach the swap: turn the swap off. Otherwise the file is not executable (`permission denied`: the folder was copied without file modes, or is mounted `noexec`), or security software stops it.',
        zh: 'Vault 会锁定内存，而插件没有这个权限：`setcap cap_ipc_lock=+ep PLUGIN`、给容器加 `IPC_LOCK`，或设 `disable_mlock = true`（密钥可能被换到 swap，要关闭 swap）。此外可能是文件没有执行权限（`permission denied`：复制目录时丢了权限，或挂载为 `noexec`），或被安全软件阻止。',
      },
    ],
    steps: [
      {
        en: 'Start the binary by hand. A working plugin prints that it is a plugin and ends; everything else it prints is the cause. `file BINARY` shows the processor.',
        zh: '手动运行这个二进制文件：正常的插件会说明自己是插件然后退出，其他输出就是原因。`file BINARY` 可看处理器架构。',
      },
      {
        en: 'Delete the cached plugin and install it again for this platform (`terraform init -upgrade`).',
        zh: '删除缓存的插件，按当前平台重新安装（`terraform init -upgrade`）。',
      },
    ],
  },
  'pulumi-resource-monitor-shut-down': {
    code: 'UNAVAILABLE',
    libraries: ['pulumi'],
    example:
      "rpc error: code = Unavailable desc = resource monitor shut down while waiting on step's done channel",
    pattern: /resource monitor shut down(?: while|$|["'\s])/,
    source: 'pulumi/pulumi:pkg/resource/deploy/source_eval.go',
    title: { en: 'resource monitor shut down (Pulumi)', zh: 'Pulumi：resource monitor 已关闭' },
    meaning: {
      en: 'The engine stopped the deployment while the program still registered resources. This line is a consequence: another error of the same run is the cause.',
      zh: '程序还在注册资源时，引擎已经停止部署。这一行只是后果，同一次运行里的另一个错误才是原因。',
    },
    causes: [
      {
        en: 'Another resource failed, and the engine cancelled the rest.',
        zh: '另一个资源失败，引擎取消了其余操作。',
      },
      { en: 'The run was cancelled (Ctrl+C, timeout of CI).', zh: '运行被取消（Ctrl+C、CI 超时）。' },
    ],
    steps: [
      {
        en: 'Read the summary above for the first `error:` that names a resource: that is the one to correct.',
        zh: '在上方汇总里找第一个指明资源的 `error:`，改正它。',
      },
      { en: 'Run `pulumi up` again; this line then disappears.', zh: '再运行 `pulumi up`，这一行会消失。' },
    ],
  },
  'terraform-request-cancelled': {
    code: 'CANCELLED',
    libraries: ['terraform'],
    example:
      'Error: Request cancelled\n\nThe plugin.(*GRPCProvider).ApplyResourceChange request was cancelled.',
    pattern: /The plugin\d?\.\(\*GRPCProvider\)\.\w{1,60} request was cancelled/,
    source: 'hashicorp/terraform:internal/plugin/grpc_error.go',
    title: { en: 'Request cancelled (Terraform)', zh: 'Terraform：请求被取消（Request cancelled）' },
    meaning: {
      en: 'The run was interrupted while a provider worked. What it created might be missing in the state.',
      zh: '运行在 provider 工作时被中断。它创建的资源可能没有记入状态。',
    },
    causes: [
      {
        en: 'Ctrl-C, or a CI job that was cancelled or reached its time limit.',
        zh: '按了 Ctrl-C，或 CI 任务被取消、超时。',
      },
      { en: 'Another resource failed and the run ended.', zh: '另一个资源失败，整个运行结束。' },
    ],
    steps: [
      {
        en: 'Look for `Interrupt received` in the output: it is the first cause; an `Error:` above is the second.',
        zh: '看输出里是否有 `Interrupt received`：有就是第一个原因，上方有 `Error:` 就是第二个。',
      },
      {
        en: 'Check in the cloud; if a resource exists without being in the state, `terraform import` it. `terraform plan` does not find it: the next apply would create a second one.',
        zh: '到云平台确认；资源已存在但不在状态里，就用 `terraform import` 导入。`terraform plan` 发现不了它，再次 apply 会重复创建。',
      },
    ],
  },
  'terraform-unsupported-plugin-method': {
    code: 'UNIMPLEMENTED',
    libraries: ['terraform'],
    example:
      'Error: Unsupported plugin method\n\nThe plugin.(*GRPCProvider).ValidateListResourceConfig method is not supported by this plugin.',
    pattern: /method is not supported by this plugin/,
    source: 'hashicorp/terraform:internal/plugin/grpc_error.go',
    title: {
      en: 'Unsupported plugin method (Terraform)',
      zh: 'Terraform：插件不支持该方法（Unsupported plugin method）',
    },
    meaning: {
      en: 'Terraform called a method that this release of the provider does not have.',
      zh: 'Terraform 调用了该版本 provider 没有的方法。',
    },
    causes: [
      {
        en: 'The provider is older than the feature that the configuration uses.',
        zh: 'provider 版本比配置所用的功能旧。',
      },
      { en: 'A lock file or a mirror holds an old release.', zh: '锁文件或镜像源里是旧版本。' },
    ],
    steps: [
      {
        en: 'Run `terraform version`, which lists the provider, and compare with its newest release: equal means that it does not have the feature.',
        zh: '执行 `terraform version` 查看 provider 版本，与最新版对照：已是最新就是还不支持。',
      },
      {
        en: 'Raise the version in `required_providers` and run `terraform init -upgrade`, or remove the feature from the configuration.',
        zh: '放宽 `required_providers` 的版本约束后执行 `terraform init -upgrade`，或从配置里去掉该功能。',
      },
    ],
  },
  'pulumi-plugin-did-not-start': {
    code: 'UNAVAILABLE',
    alsoCodes: ['INTERNAL', 'UNIMPLEMENTED'],
    codeless: true,
    libraries: ['pulumi'],
    example:
      'error: pulumi-nodejs (resource) plugin [/home/me/.pulumi/bin/pulumi-resource-pulumi-nodejs] did not come alive: rpc error: code = Internal desc = stream terminated by RST_STREAM with error code: PROTOCOL_ERROR',
    pattern:
      /plugin \[[^\]\n]{1,200}\] (?:did not come alive|wrote an invalid port)|could not read plugin \[[^\]\n]{1,200}\]|Detected that \S{1,200} exited prematurely|failed to Init GRPC to register RPC handlers/,
    source: 'pulumi/pulumi:sdk/go/common/resource/plugin/plugin.go',
    title: {
      en: 'plugin did not come alive / exited prematurely (Pulumi)',
      zh: 'Pulumi：插件没有启动（did not come alive）',
    },
    meaning: {
      en: 'The engine starts a plugin for each provider and language as a separate process, and this one ended or did not speak the expected protocol. No resource of it was changed by this call.',
      zh: '引擎为每个 provider 和语言启动一个插件进程，而这个进程退出了，或协议不符。这次调用没有改动它的资源。',
    },
    causes: [
      {
        en: 'CLI, SDK and plugin do not fit: a CLI of another major release than `@pulumi/pulumi` in `package.json` (`latest` can be a beta), or a CLI release that broke the plugin.',
        zh: 'CLI、SDK 与插件不匹配：CLI 的主版本与 `package.json` 里的 `@pulumi/pulumi` 不同（`latest` 可能是 beta），或某个 CLI 版本与插件不兼容。',
      },
      {
        en: 'The plugin crashes at the start: a bug of that release; what it printed follows the line.',
        zh: '插件启动就崩溃：该版本的缺陷，它的输出在这一行下面。',
      },
      {
        en: 'The machine stopped the process (memory), or the file is incomplete or for another processor.',
        zh: '进程被系统终止（内存不足），或文件不完整、处理器架构不对。',
      },
    ],
    steps: [
      {
        en: 'Run `pulumi about` and start the binary in brackets by hand: a working plugin prints a port. Another output is the cause; a port means that the versions do not fit.',
        zh: '运行 `pulumi about`，再手动启动方括号里的程序：正常的插件会打印端口号。别的输出就是原因；能打印端口说明是版本不匹配。',
      },
      {
        en: 'Use the same major release of CLI and SDK, or the release of CLI or plugin before the failure; delete the plugin (`pulumi plugin rm`) so that it is downloaded again.',
        zh: 'CLI 与 SDK 用同一主版本，或退回出问题之前的 CLI 或插件版本；用 `pulumi plugin rm` 删除插件后重新下载。',
      },
    ],
  },
  'pulumi-plugin-not-found': {
    code: 'NOT_FOUND',
    codeless: true,
    libraries: ['pulumi'],
    example:
      "error: no resource plugin 'pulumi-resource-aws' found in the workspace at version v6.0.2 or on your $PATH, install the plugin using `pulumi plugin install resource aws v6.0.2`",
    pattern:
      /no (?:resource|language|analyzer|\w{1,12}) plugin '[^'\n]{1,80}' found in the workspace|could not load plugin for \S{1,40} provider|failed to load (?:language )?plugin \S{1,200}: |failed to locate compatible plugin|(?:could not|failed to) (?:automatically )?download (?:and install )?(?:resource )?plugin/,
    source: 'pulumi/pulumi:sdk/go/common/workspace/plugins.go',
    title: {
      en: 'no resource plugin … found in the workspace (Pulumi)',
      zh: 'Pulumi：找不到 provider 插件（no resource plugin）',
    },
    meaning: {
      en: 'The engine found no program for a provider or language in the version that the project or the state asks for. Nothing was changed.',
      zh: '引擎没找到项目或 state 所要求版本的 provider 或语言插件，没有改动任何资源。',
    },
    causes: [
      {
        en: 'The plugin was never installed on this machine, as in a CI job without network or without `pulumi install`. The text holds the command.',
        zh: '这台机器没装过该插件，例如 CI 没有网络或没执行 `pulumi install`。报错里就有安装命令。',
      },
      {
        en: 'The state still names an older version of the provider: install that one as well, or `pulumi up` with the newer package.',
        zh: 'state 里还记着旧版 provider：把旧版也装上，或用新版包执行 `pulumi up`。',
      },
      {
        en: '`403` or `404` in the download: the plugin comes from another server (`--server`, `pluginDownloadURL`), is generated from a Terraform provider (`pulumi package add`), or has no build for this processor.',
        zh: '下载时 `403`、`404`：插件在别的服务器（`--server`、`pluginDownloadURL`），由 Terraform provider 生成（`pulumi package add`），或没有这个处理器的版本。',
      },
      {
        en: '`plugin not found` although the file exists: it cannot run there (Alpine without glibc, another processor), or `PULUMI_HOME` and `PATH` differ.',
        zh: '文件存在却报 `plugin not found`：它在那里运行不了（没有 glibc 的 Alpine、别的处理器），或 `PULUMI_HOME`、`PATH` 不同。',
      },
    ],
    steps: [
      {
        en: 'Run `pulumi plugin ls` and compare with the version in the text: missing means one of the first three causes, present the last: start the file by hand.',
        zh: '执行 `pulumi plugin ls`，与报错里的版本对照：没有是前三种，有就是最后一种，手动运行那个文件看看。',
      },
      {
        en: 'Run `pulumi install`, or the command in the text.',
        zh: '执行 `pulumi install`，或报错里给出的命令。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
