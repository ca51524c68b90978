import { coreLibraries } from '../../libraries.ts';
import type { Message } from '../message.ts';

/** C core: time ran out, or the caller gave up. */
export const grpcCoreDeadlines = {
  'core-deadline-exceeded': {
    code: 'DEADLINE_EXCEEDED',
    libraries: [...coreLibraries, 'grpc-dotnet'],
    example: 'status = StatusCode.DEADLINE_EXCEEDED\n\tdetails = "Deadline Exceeded"',
    pattern: /(?:^|[:="'\n]\s?)Deadline Exceeded(?=$|["'\s.,;)])/,
    source: 'grpc/grpc:src/core/lib/surface/call.cc',
    title: { en: "Deadline Exceeded: the call's timeout expired", zh: '调用超时（Deadline Exceeded）' },
    meaning: {
      en: 'The timeout of the call expired. That includes name resolution and connecting when `wait_for_ready` is set. ASP.NET Core servers send the same text.',
      zh: '调用设定的超时时间已到。启用 `wait_for_ready` 时，名称解析和建立连接的时间也算在内。ASP.NET Core 服务端发送同样的文字。',
    },
    causes: [
      {
        en: 'No connection came up: a firewall, a missing route, a proxy (`http_proxy` set, or needed and not set). "Failed to pick subchannel", "Failed to create subchannel", or `wait_for_ready` belong to it.',
        zh: '连接没有建立：防火墙、缺少路由、代理（设置了 `http_proxy`，或需要代理而没设）。出现“Failed to pick subchannel”“Failed to create subchannel”，或使用 `wait_for_ready` 时属于此类。',
      },
      {
        en: 'The handler or one of its dependencies is slow, or the first call loads a model or wakes an instance.',
        zh: '处理函数或其依赖服务很慢，或第一次调用要加载模型、唤醒实例。',
      },
      {
        en: "The server's thread pool is full (`max_workers`, long streams each hold a thread), and the call waited in a queue: more workers, or `grpc.aio`.",
        zh: '服务端线程池已满（`max_workers`；每个长流占一个线程），调用在排队：增加 worker，或使用 `grpc.aio`。',
      },
      {
        en: 'The process forked after gRPC was used (gunicorn `--preload`, Celery, multiprocessing), so that calls in the child never end: make the channel after the fork.',
        zh: '使用 gRPC 之后进程 fork 了（gunicorn `--preload`、Celery、multiprocessing），子进程里的调用不会完成：在 fork 之后创建通道。',
      },
      {
        en: 'The timeout is too short for the data, or in another unit: `timeout` is in seconds in Python, milliseconds in other clients.',
        zh: '超时对数据量来说太短，或单位不对：Python 的 `timeout` 以秒计，其他客户端以毫秒计。',
      },
      {
        en: 'The load balancer or pod behind the connection is gone, and the client does not notice: set `grpc.keepalive_time_ms`.',
        zh: '连接后面的负载均衡或 Pod 已不在，而客户端没有察觉：设置 `grpc.keepalive_time_ms`。',
      },
    ],
    steps: [
      {
        en: 'Check whether the server logged the call. Not logged: connection, proxy, fork, or thread pool; `GRPC_VERBOSITY=debug` shows connection attempts. Logged: compare the time it took with the timeout.',
        zh: '看服务端是否记录了该调用。没有记录：连接、代理、fork 或线程池，`GRPC_VERBOSITY=debug` 会显示连接过程；有记录：把耗时与超时对照。',
      },
      {
        en: 'Set the timeout above the P99 latency of the method. Before you retry a write, find out whether it took effect.',
        zh: '把超时设得高于该方法的 P99 延迟。重试写操作前先确认是否已生效。',
      },
    ],
  },
  'core-cancelled': {
    code: 'CANCELLED',
    libraries: coreLibraries,
    example: 'status = StatusCode.CANCELLED\n\tdetails = "CANCELLED"',
    pattern:
      /(?:details = "|desc = |\bCANCELLED \(1\): |GRPC::Cancelled: 1:)(?:CANCELLED|Cancelled)(?=$|["'\s,;)])/,
    source: 'grpc/grpc:src/core/lib/surface/call.cc',
    title: { en: 'CANCELLED without further text', zh: '调用被取消（CANCELLED）' },
    meaning: {
      en: 'The application cancelled the call, or its parent call ended. The message has no further text.',
      zh: '应用取消了调用，或其上层调用已结束，没有更多说明。',
    },
    causes: [
      {
        en: 'The client program called `cancel()`, or the object that holds the call was destroyed.',
        zh: '客户端程序调用了 `cancel()`，或持有调用的对象已被销毁。',
      },
      { en: 'On a server: the client went away.', zh: '在服务端看到：客户端已经离开。' },
    ],
    steps: [
      {
        en: 'On the client find the cancel; on the server stop the work and do not alert.',
        zh: '在客户端找出取消的位置；在服务端停止工作即可，不必告警。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
