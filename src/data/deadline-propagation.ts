import type { Localized } from '../i18n/locales.ts';
import type { SourceId } from './sources.ts';

/** How the deadline of an incoming call reaches the calls that its handler makes. */
export interface Propagation {
  readonly label: Localized;
  readonly source: SourceId;
  /** Whether it travels without a line of code about it. */
  readonly byItself: boolean;
  readonly how: Localized;
}

/** What each library does with an incoming deadline, those that propagate it automatically first. */
export const deadlinePropagation = [
  {
    label: { en: 'grpc-go', zh: 'grpc-go' },
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    byItself: true,
    how: {
      en: 'In the `context.Context` of the handler: pass it to the outgoing call, never `context.Background()`. Cleanup that must outlast the call gets `context.WithoutCancel(ctx)` and `context.WithTimeout`.',
      zh: '随处理函数的 `context.Context` 走：对外调用时把它传进去，绝不要用 `context.Background()`。调用结束后仍要完成的清理，用 `context.WithoutCancel(ctx)` 加 `context.WithTimeout`。',
    },
  },
  {
    label: { en: 'connect-go', zh: 'connect-go' },
    source: 'connectrpc/connect-go:protocol_grpc.go',
    byItself: true,
    how: { en: 'As in grpc-go, in the `context.Context`.', zh: '与 grpc-go 一样，随 `context.Context` 走。' },
  },
  {
    label: { en: 'grpc-java', zh: 'grpc-java' },
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/ClientCallImpl.java',
    byItself: true,
    how: {
      en: 'In the current `io.grpc.Context`; the earlier of its deadline and that of the stub applies. Your own thread pool needs `Context.currentContextExecutor`.',
      zh: '随当前的 `io.grpc.Context` 走；它的截止时间和 stub 上的，取较早的一个。自己的线程池要用 `Context.currentContextExecutor` 包装。',
    },
  },
  {
    label: { en: 'grpc-dotnet', zh: 'grpc-dotnet' },
    source:
      'grpc/grpc-dotnet:src/Grpc.AspNetCore.Server.ClientFactory/GrpcServerHttpClientBuilderExtensions.cs',
    byItself: false,
    how: {
      en: '`EnableCallContextPropagation()` on clients from the factory; otherwise pass `context.Deadline` and `context.CancellationToken`.',
      zh: '对工厂创建的客户端调用 `EnableCallContextPropagation()`；否则自己传 `context.Deadline` 和 `context.CancellationToken`。',
    },
  },
  {
    label: { en: 'gRPC C++', zh: 'gRPC C++' },
    source: 'grpc/grpc:include/grpcpp/client_context.h',
    byItself: false,
    how: {
      en: 'Create the context of the outgoing call with `ClientContext::FromServerContext`.',
      zh: '用 `ClientContext::FromServerContext` 创建对外调用的 context。',
    },
  },
  {
    label: { en: '@grpc/grpc-js', zh: '@grpc/grpc-js' },
    source: 'grpc/grpc-node:packages/grpc-js/src/resolving-call.ts',
    byItself: false,
    how: {
      en: 'Pass `{ parent: call }` as an option of the outgoing call; the cancellation is propagated too.',
      zh: '对外调用时传选项 `{ parent: call }`，取消也会一起传下去。',
    },
  },
  {
    label: { en: 'grpcio (Python)', zh: 'grpcio（Python）' },
    source: 'grpc/grpc:src/python/grpcio/grpc/_server.py',
    byItself: false,
    how: {
      en: 'Pass `timeout=min(context.time_remaining(), 5)`, with your own limit in place of 5. Never pass `time_remaining()` alone: if the caller set no deadline, it returns about 9.2e18 seconds, and an outgoing call with that timeout ends at once with `DEADLINE_EXCEEDED`. In `grpc.aio` it returns `None` instead: check for it first.',
      zh: '传 `timeout=min(context.time_remaining(), 5)`，上限自己定。调用方没设截止时间时，`time_remaining()` 返回约 9.2e18 秒，直接当作 timeout 传下去，对外调用会立刻以 `DEADLINE_EXCEEDED` 结束。`grpc.aio` 此时返回 `None`，要先判断。',
    },
  },
  {
    label: { en: 'tonic', zh: 'tonic' },
    source: 'hyperium/tonic:tonic/src/request.rs',
    byItself: false,
    how: {
      en: 'Read `grpc-timeout` from the metadata yourself, subtract the time that you have used, and call `Request::set_timeout`.',
      zh: '自己从元数据里读 `grpc-timeout`，减去已经用掉的时间，再调用 `Request::set_timeout`。',
    },
  },
] as const satisfies readonly Propagation[];
