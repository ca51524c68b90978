import type { Message } from '../message.ts';

/** grpc-js: time ran out. */
export const grpcJsDeadlines = {
  'node-deadline-waiting-name-resolution': {
    code: 'DEADLINE_EXCEEDED',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.10.5' } },
    example: 'Error: 4 DEADLINE_EXCEEDED: Deadline exceeded after 5.003s,waiting for name resolution',
    pattern: /Deadline exceeded after \d{1,9}\.\d{3}s,waiting for name resolution/,
    source: 'grpc/grpc-node:packages/grpc-js/src/resolving-call.ts',
    title: {
      en: 'Deadline exceeded, waiting for name resolution',
      zh: '名称解析期间超时（waiting for name resolution）',
    },
    meaning: {
      en: 'The whole deadline passed while the client waited for DNS. The call was not sent.',
      zh: '截止时间全部耗在等待 DNS 上，调用没有发出。',
    },
    causes: [
      { en: 'The DNS server is slow or unreachable.', zh: 'DNS 服务器缓慢或不可达。' },
      { en: 'The event loop was blocked, so nothing could proceed.', zh: '事件循环被阻塞，一切都无法推进。' },
    ],
    steps: [
      {
        en: 'Resolve the name in the same container and measure it.',
        zh: '在同一容器里解析该名字，并测量耗时。',
      },
      { en: 'Look for synchronous work that blocks the event loop.', zh: '检查阻塞事件循环的同步操作。' },
    ],
  },
  'node-deadline-waiting-lb-pick': {
    code: 'DEADLINE_EXCEEDED',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.10.5' } },
    example:
      'Error: 4 DEADLINE_EXCEEDED: Deadline exceeded after 5.001s,name resolution: 0.003s,wait_for_ready,Waiting for LB pick',
    pattern: /Deadline exceeded after \d{1,9}\.\d{3}s[^\n]{0,200}Waiting for LB pick/,
    source: 'grpc/grpc-node:packages/grpc-js/src/load-balancing-call.ts',
    title: {
      en: 'Deadline exceeded before a connection was ready',
      zh: '连接尚未就绪就超时（Deadline exceeded）',
    },
    meaning: {
      en: 'The channel had no ready connection before the deadline, so the call was not sent.',
      zh: '截止时间之前通道没有就绪的连接，调用没有发出。',
    },
    causes: [
      {
        en: 'The address does not respond (firewall, wrong port).',
        zh: '地址没有响应（防火墙、端口错误）。',
      },
      { en: 'TLS on one side only: connecting never succeeds.', zh: '只有一端启用 TLS，连接始终不成功。' },
      {
        en: 'The deadline is shorter than a first connection takes.',
        zh: '截止时间比首次建立连接所需的时间还短。',
      },
    ],
    steps: [
      {
        en: 'Test the address with `nc -vz HOST PORT` and `grpcurl`.',
        zh: '用 `nc -vz HOST PORT` 和 `grpcurl` 测试地址。',
      },
      {
        en: 'Run with `GRPC_TRACE=subchannel GRPC_VERBOSITY=DEBUG`.',
        zh: '设置 `GRPC_TRACE=subchannel GRPC_VERBOSITY=DEBUG` 运行。',
      },
      {
        en: 'If only the first call fails, connect beforehand with `client.waitForReady`.',
        zh: '若只有首次调用失败，用 `client.waitForReady` 提前建立连接。',
      },
    ],
  },
  'node-deadline-slow-server': {
    code: 'DEADLINE_EXCEEDED',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.10.5' } },
    example:
      'Error: 4 DEADLINE_EXCEEDED: Deadline exceeded after 1.002s,name resolution: 0.001s,LB pick: 0.002s,remote_addr=127.0.0.1:50051',
    pattern:
      /Deadline exceeded after \d{1,9}\.\d{3}s(?![^\n]{0,300}(?:waiting for name resolution|Waiting for LB pick))/,
    source: 'grpc/grpc-node:packages/grpc-js/src/resolving-call.ts',
    title: {
      en: 'Deadline exceeded: no response from the server in time',
      zh: '调用超时：服务端没有及时响应（Deadline exceeded after）',
    },
    meaning: {
      en: 'The request was sent to the server named in `remote_addr`, and no response came in time. The call might have run.',
      zh: '请求已发给 `remote_addr` 所示的服务端，但没有及时得到响应。调用可能已经执行。',
    },
    causes: [
      { en: 'The handler or one of its dependencies is slow.', zh: '处理函数或其依赖服务太慢。' },
      { en: 'The deadline is shorter than the method normally takes.', zh: '截止时间短于该方法的正常耗时。' },
    ],
    steps: [
      {
        en: 'Compare the deadline with the P99 latency of the method on that server.',
        zh: '把截止时间与该服务端上此方法的 P99 耗时对比。',
      },
      {
        en: 'Before you retry a write, find out whether it took effect.',
        zh: '重试写操作之前，先确认它是否已生效。',
      },
    ],
  },
  'deadline-exceeded-plain': {
    code: 'DEADLINE_EXCEEDED',
    libraries: ['grpc-js', 'grpc-dart'],
    example: 'Error: 4 DEADLINE_EXCEEDED: Deadline exceeded',
    pattern: /(?:^|DEADLINE_EXCEEDED: |message: )Deadline exceeded(?=,|$|["'\n)])/,
    source: 'grpc/grpc-node:packages/grpc-js/src/resolving-call.ts',
    title: { en: 'Deadline exceeded without further detail', zh: '调用超时（Deadline exceeded）' },
    meaning: {
      en: 'The deadline of the call passed. Older grpc-js releases, grpc-js servers and Dart give no further detail.',
      zh: '调用超过了截止时间。旧版 grpc-js、grpc-js 服务端和 Dart 不提供更多细节。',
    },
    causes: [
      { en: 'The handler or one of its dependencies is slow.', zh: '处理函数或其依赖服务太慢。' },
      { en: 'No connection became ready in time.', zh: '没有连接及时就绪。' },
    ],
    steps: [
      {
        en: 'Check whether the server logged the call. If not, look at the connection; if so, look at how long the call took.',
        zh: '看服务端有没有这次调用的日志：没有就查连接，有就查耗时。',
      },
      {
        en: 'Upgrade grpc-js to 1.10.5 or newer: it prints where the time went.',
        zh: '把 grpc-js 升级到 1.10.5 或更新版本，它会打印时间耗在哪里。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
