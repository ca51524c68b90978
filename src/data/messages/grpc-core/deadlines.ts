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
      { en: 'The handler or one of its dependencies is slow.', zh: '处理函数或其依赖服务太慢。' },
      {
        en: "The server's thread pool is full, and the call waited in a queue.",
        zh: '服务端线程池已满，调用在排队。',
      },
      {
        en: 'With `wait_for_ready`: the channel never became ready.',
        zh: '启用 `wait_for_ready` 时：通道一直没有就绪。',
      },
    ],
    steps: [
      {
        en: 'Check whether the server logged the call. If not, look at the connection; if so, look at how long the call took.',
        zh: '看服务端有没有这次调用的日志：没有就查连接，有就查耗时。',
      },
      {
        en: 'Compare the timeout with the P99 latency of the method.',
        zh: '把超时与该方法的 P99 耗时对比。',
      },
      {
        en: 'Before you retry a write, find out whether it took effect.',
        zh: '重试写操作之前，先确认它是否已生效。',
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
