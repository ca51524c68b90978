import type { System } from './system.ts';

const ERR = 'hashicorp/terraform:internal/plugin/grpc_error.go';

const LOG = {
  en: '`Stack trace from the … plugin:` in the output of the failed run. For a log without another apply: `TF_LOG=trace TF_LOG_PATH=trace.log terraform plan`.',
  zh: '在出错那次的输出里找 `Stack trace from the … plugin:`。要日志又不想再次 apply：`TF_LOG=trace TF_LOG_PATH=trace.log terraform plan`。',
} as const;

/** The providers of Terraform, and other programs that use go-plugin. */
export const terraform = {
  name: 'Terraform plugins',
  about: {
    en: 'Terraform starts each provider as a process and calls it over gRPC on the same machine (go-plugin). Errors of resources are diagnostics in a response with `OK`; a status means that the plugin itself failed. Vault, Nomad, and Packer use the same library.',
    zh: 'Terraform 把每个 provider 作为进程启动，在本机用 gRPC 调用（go-plugin）。资源的错误是 `OK` 响应里的诊断信息；出现状态码说明插件本身出错。Vault、Nomad、Packer 也用这个库。',
  },
  contract: {
    says: {
      en: 'The plugin protocol has no statuses for errors of resources: they are diagnostics. Terraform translates three codes and prints every other as `Plugin error`.',
      zh: '插件协议不用状态码表示资源错误，而是用诊断信息。Terraform 翻译三种状态码，其他的都打印成 `Plugin error`。',
    },
    source: ERR,
  },
  rows: [
    {
      code: 'OK',
      when: {
        en: 'The response carries diagnostics: a wrong argument, an API of the cloud that failed.',
        zh: '响应带有诊断信息：参数有误，或云厂商 API 失败。',
      },
      act: {
        en: 'Read the text of the diagnostic; Terraform prints it with the resource.',
        zh: '看诊断文本，Terraform 会连同资源一起打印。',
      },
      retry: 'none',
      strength: 'observed',
      differs: { en: '`OK` does not mean that the resource was created.', zh: '`OK` 不代表资源已创建。' },
      source: ERR,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: '`Plugin did not respond`: the provider process has ended, usually because it crashed.',
        zh: '`Plugin did not respond`：provider 进程已退出，多半是崩溃。',
      },
      act: {
        en: 'Look for the panic of the provider in the output, and update or pin the provider. A retry crashes again. If the resource exists already, import it before the next apply.',
        zh: '在输出里找 provider 的 panic，升级或锁定 provider 版本。重试还会崩溃；资源若已创建，先导入再 apply。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'It is a crash on the same machine, not a network.',
        zh: '是本机进程崩溃，不是网络问题。',
      },
      look: LOG,
      source: ERR,
    },
    {
      code: 'UNAVAILABLE',
      when: { en: 'The plugin does not offer its output as a stream.', zh: '插件不提供输出流。' },
      act: {
        en: 'go-plugin goes on without it, as for `UNIMPLEMENTED`.',
        zh: 'go-plugin 跳过它继续，`UNIMPLEMENTED` 也一样。',
      },
      retry: 'none',
      strength: 'observed',
      differs: {
        en: 'Nothing has failed: the plugin is built with an older library.',
        zh: '没有失败，只是插件用了旧版库。',
      },
      source: 'hashicorp/go-plugin:grpc_stdio.go',
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: '`must call Setup.Handshake first`: a program that drives `terraform rpcapi` called a service before the handshake.',
        zh: '`must call Setup.Handshake first`：驱动 `terraform rpcapi` 的程序在握手之前调用了服务。',
      },
      act: { en: 'Call `Handshake` first. Waiting does not help.', zh: '先调用 `Handshake`，等待没有用。' },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'A wrong order of calls, for which others use `FAILED_PRECONDITION`.',
        zh: '实际是调用顺序错误，一般用 `FAILED_PRECONDITION`。',
      },
      source: 'hashicorp/terraform:internal/rpcapi/dynrpcserver/common.go',
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: '`handshake already completed`: a program that drives `terraform rpcapi` called `Handshake` a second time.',
        zh: '`handshake already completed`：驱动 `terraform rpcapi` 的程序第二次调用了 `Handshake`。',
      },
      act: { en: 'Keep the capabilities of the first call.', zh: '使用第一次调用得到的能力列表。' },
      retry: 'fix-first',
      strength: 'observed',
      source: 'hashicorp/terraform:internal/rpcapi/setup.go',
    },
    {
      code: 'CANCELLED',
      when: {
        en: '`Request cancelled`: the run was interrupted, for example by Ctrl-C.',
        zh: '`Request cancelled`：运行被中断，例如按了 Ctrl-C。',
      },
      act: {
        en: 'Check in the cloud whether the resource exists, and `terraform import` it if `terraform state list` does not show it. `terraform plan` does not find such a resource: the next apply would create a second one.',
        zh: '先到云平台确认资源是否已创建；已创建而 `terraform state list` 里没有，就用 `terraform import` 导入。`terraform plan` 发现不了它，再次 apply 会重复创建。',
      },
      retry: 'no',
      strength: 'observed',
      differs: { en: 'The work at the cloud can go on after it.', zh: '云上的操作可能仍在继续。' },
      source: ERR,
    },
    {
      code: 'UNIMPLEMENTED',
      when: {
        en: 'An older provider has no method for resource identities.',
        zh: '较旧的 provider 没有资源标识方法。',
      },
      act: { en: 'Terraform takes it as an empty list and goes on.', zh: 'Terraform 当作空列表继续。' },
      retry: 'none',
      strength: 'observed',
      differs: {
        en: 'It shows the age of the provider. Nothing failed.',
        zh: '说明 provider 较旧，不是错误。',
      },
      source: 'hashicorp/terraform:internal/plugin/grpc_provider.go',
    },
    {
      code: 'UNIMPLEMENTED',
      when: {
        en: '`Unsupported plugin method`: the configuration needs a feature that the provider does not have.',
        zh: '`Unsupported plugin method`：配置需要的功能，provider 没有。',
      },
      act: {
        en: 'Raise the version in `required_providers`, then run `terraform init -upgrade`, which stays within it.',
        zh: '先放宽 `required_providers` 里的版本约束，再执行 `terraform init -upgrade`，它只在约束范围内升级。',
      },
      retry: 'fix-first',
      strength: 'observed',
      source: ERR,
    },
    {
      code: 'UNKNOWN',
      when: {
        en: '`Plugin error`: `The plugin returned an unexpected error from …`, with the status in the text.',
        zh: '`Plugin error`：`The plugin returned an unexpected error from …`，文本里带着状态。',
      },
      act: {
        en: 'Read the inner text. It is often a message that cannot be decoded, from a provider of another protocol.',
        zh: '看内层文本，常见的是消息无法解码，provider 的协议版本不同。',
      },
      retry: 'fix-first',
      strength: 'observed',
      look: LOG,
      source: ERR,
    },
  ],
  facts: [
    {
      says: {
        en: 'A plugin has 1 minute to print its address on its first line; any other output there gives `Unrecognized remote plugin message`.',
        zh: '插件要在 1 分钟内在第一行打印地址；第一行是别的内容就报 `Unrecognized remote plugin message`。',
      },
      source: 'hashicorp/go-plugin:client.go',
    },
    {
      says: {
        en: 'Terraform accepts a provider schema of up to 64 MiB. Providers that are built with terraform-plugin-go limit each message to 256 MiB.',
        zh: 'Terraform 接收的 provider schema 上限 64 MiB；用 terraform-plugin-go 构建的 provider 每条消息上限 256 MiB。',
      },
      source: 'hashicorp/terraform:internal/plugin6/grpc_provider.go',
    },
    {
      says: {
        en: 'The status of a plugin holds no details by design, so Terraform prints only the method and its own text.',
        zh: '插件的状态按设计不带详情，Terraform 只打印方法名和自己的文本。',
      },
      source: ERR,
    },
  ],
  messages: [
    'terraform-plugin-did-not-respond',
    'terraform-provider-process-exited',
    'go-plugin-unrecognized-message',
    'terraform-request-cancelled',
    'terraform-unsupported-plugin-method',
    'go-plugin-tls-init',
  ],
} as const satisfies System;
