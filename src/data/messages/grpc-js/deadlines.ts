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
        en: 'The address does not respond: a firewall, a security group, or a wrong port drops the packets. `nc -vz HOST PORT` hangs.',
        zh: '地址没有响应：防火墙、安全组或错误端口丢弃了数据包，`nc -vz HOST PORT` 会卡住。',
      },
      {
        en: 'TLS fails again and again (one side only, an unknown CA, another host name), or the connection is refused, and `waitForReady` hides it. The trace prints the reason.',
        zh: 'TLS 一再失败（只有一端启用、CA 不受信任、主机名不符），或连接被拒，而 `waitForReady` 掩盖了它。trace 会打印原因。',
      },
      {
        en: 'Only the first call fails: the deadline is shorter than DNS, TCP, TLS, and a cold start together. Connect beforehand with `client.waitForReady`, or give the first call more time.',
        zh: '只有第一个调用失败：截止时间比 DNS、TCP、TLS 加冷启动还短。先用 `client.waitForReady` 建立连接，或给第一个调用更多时间。',
      },
      {
        en: 'IPv6 first: the name has an AAAA record and the network no IPv6. Update `@grpc/grpc-js`: newer releases try both; or dial IPv4.',
        zh: '先试 IPv6：名字有 AAAA 记录而网络没有 IPv6。升级 `@grpc/grpc-js`，新版本两种都试；或用 IPv4。',
      },
      {
        en: 'A proxy is needed (`https_proxy`) or must not be used for this name (`no_grpc_proxy`).',
        zh: '需要代理（`https_proxy`），或该名字不能走代理（`no_grpc_proxy`）。',
      },
    ],
    steps: [
      {
        en: 'Run with `GRPC_TRACE=subchannel,transport,pick_first GRPC_VERBOSITY=DEBUG` and read the error of each attempt; none for seconds means dropped packets.',
        zh: '用 `GRPC_TRACE=subchannel,transport,pick_first GRPC_VERBOSITY=DEBUG` 运行，看每次尝试的错误；几秒都没有，说明数据包被丢弃。',
      },
      {
        en: 'Test the address with `nc -vz HOST PORT` and `grpcurl` from the same container.',
        zh: '在同一容器里用 `nc -vz HOST PORT` 和 `grpcurl` 测试地址。',
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
      {
        en: 'The handler, its database, or its queue is slow: `remote_addr` shows that the call reached a connection.',
        zh: '处理函数、数据库或队列慢：有 `remote_addr` 说明调用已经到了连接上。',
      },
      {
        en: 'The connection was dead and nothing noticed: after an idle time, a network change, or a freeze every call times out for minutes until TCP gives up. Set `grpc.keepalive_time_ms` and `grpc.keepalive_timeout_ms`, so that it reconnects.',
        zh: '连接已失效而没有察觉：空闲、换网络或冻结之后，几分钟内每个调用都超时，直到 TCP 放弃。设 `grpc.keepalive_time_ms` 和 `grpc.keepalive_timeout_ms`，让它重连。',
      },
      {
        en: 'The event loop of the client is blocked or the instance has too little CPU (Cloud Functions outside a request, Lambda, 0.1 vCPU): the response lies there unread. Measure with `perf_hooks.monitorEventLoopDelay()`.',
        zh: '调用方的事件循环被阻塞，或实例 CPU 太少（请求之外的 Cloud Functions、Lambda、0.1 vCPU）：响应已到但没有读取。用 `perf_hooks.monitorEventLoopDelay()` 测量。',
      },
      {
        en: 'Too much in parallel: hundreds of Firestore writes or publishes at once wait for one connection. Limit them (`p-limit`, `BulkWriter`, batches), or raise the pool size.',
        zh: '并行过多：几百个 Firestore 写入或发布同时等一个连接。限制并发（`p-limit`、`BulkWriter`、批量），或加大连接池。',
      },
      {
        en: 'The deadline is absolute and was computed once, or in seconds instead of milliseconds: compute `Date.now() + 5000` for each call.',
        zh: '截止时间是绝对时间，却只算了一次，或把毫秒写成秒：每次调用都算 `Date.now() + 5000`。',
      },
    ],
    steps: [
      {
        en: 'Look for the call in the log of the server: not there means the second or third cause, there but late the first, all late under load the fourth.',
        zh: '在服务端日志里找这个调用：没有是第二或第三种，有但慢是第一种，高负载时都慢是第四种。',
      },
      {
        en: 'Before you retry a write, find out whether it took effect.',
        zh: '重试写操作之前，先确认它是否已经生效。',
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
