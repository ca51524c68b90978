import type { Localized } from '../i18n/locales.ts';

/** What the builder of service configs says. */
export const serviceConfigBuilder = {
  title: { en: 'Build a service config', zh: '生成服务配置' },
  lead: {
    en: 'Choose what to retry. The config is written into the field at the top of this page, which checks it.',
    zh: '选择要重试什么。生成的配置会写进页首的输入框，并立即检查。',
  },
  names: {
    en: 'Services or methods, between commas; empty for all',
    zh: '服务或方法，用逗号分隔；留空表示全部',
  },
  kind: { en: 'Kind of call', zh: '调用类型' },
  codes: { en: 'Codes to retry', zh: '要重试的状态码' },
  attempts: { en: 'Attempts, with the first', zh: '次数（含第一次）' },
  first: { en: 'First pause, seconds', zh: '首次退避（秒）' },
  longest: { en: 'Longest pause, seconds', zh: '最长退避（秒）' },
  timeout: { en: 'Timeout of the whole call, whole seconds', zh: '整个调用的超时（整数秒）' },
  throttle: {
    en: 'Stop retries when too many calls fail (`retryThrottling`)',
    zh: '失败太多时停止重试（`retryThrottling`）',
  },
  write: { en: 'Write the config', zh: '生成配置' },
  none: {
    en: 'No code is selected, so the config retries nothing. For a call that changes data, check first whether it ran.',
    zh: '没有选状态码，配置不会重试。会改数据的调用，请先确认是否已经执行。',
  },
  ignored: {
    en: 'Not a service or method name: {names}',
    zh: '不是服务名或方法名：{names}',
  },
  attach: { en: 'Attach the config in your program', zh: '在程序里使用这个配置' },
  ran: {
    en: 'These lines come from the programs that ran every config of this page; your config goes where theirs is. C++, Ruby, and PHP take the same channel argument as Python, `grpc.service_config`.',
    zh: '这些代码取自运行本页所有配置的程序，换上你的配置即可。C++、Ruby、PHP 与 Python 一样用通道参数 `grpc.service_config`。',
  },
} as const satisfies Record<string, Localized>;

/** Where the programs that ran the configs attach them: the statement between two texts, both included. */
export const serviceConfigAttachments = [
  {
    label: 'grpc-go',
    language: 'go',
    file: 'go/serviceconfig/client.go',
    from: 'channel, err := grpc.NewClient(',
    to: 'grpc.WithDefaultServiceConfig(j.Config))',
  },
  {
    label: 'grpc-java',
    language: 'java',
    file: 'java/src/main/java/example/serviceconfig/Main.java',
    from: 'return NettyChannelBuilder',
    to: '.build();',
  },
  {
    label: 'C core (Python)',
    language: 'python',
    file: 'python/service_config.py',
    from: 'channel = grpc.insecure_channel(',
    to: 'job["config"])])',
  },
  {
    label: 'grpc-js',
    language: 'typescript',
    file: 'typescript/service-config.ts',
    from: 'client = new Client(',
    to: '});',
  },
] as const;
