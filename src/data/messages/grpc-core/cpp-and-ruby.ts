import type { Message } from '../message.ts';

/** What only the C++ and the Ruby library print. */
export const grpcCoreCppAndRuby = {
  'cpp-unexpected-error-in-handler': {
    code: 'UNKNOWN',
    libraries: ['grpc-cpp'],
    example: 'code 2: Unexpected error in RPC handling',
    pattern: /Unexpected error in RPC handling/,
    source: 'grpc/grpc:include/grpcpp/support/method_handler.h',
    title: { en: 'C++ handler threw an exception', zh: 'C++ 处理函数抛出异常' },
    meaning: {
      en: 'An exception escaped from a C++ service method, and the library turned it into this fixed text.',
      zh: 'C++ 服务方法抛出了未捕获的异常，服务端库把它转换成这段固定文字。',
    },
    causes: [
      {
        en: 'Unhandled `std::exception`, for example from parsing or from a database client.',
        zh: '未处理的 `std::exception`，例如来自解析或数据库客户端。',
      },
    ],
    steps: [
      {
        en: 'Catch exceptions at the top of the handler, log them and return a `grpc::Status`.',
        zh: '在处理函数最外层捕获异常，记录日志并返回 `grpc::Status`。',
      },
      {
        en: 'Run the server under a debugger with `catch throw` to see where it comes from.',
        zh: '用调试器的 `catch throw` 运行服务端，查看抛出位置。',
      },
    ],
  },
  'ruby-no-free-threads': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['grpc-ruby'],
    example: 'GRPC::ResourceExhausted: 8:No free threads in thread pool',
    pattern: /No free threads in thread pool/,
    source: 'grpc/grpc:src/ruby/lib/grpc/generic/rpc_server.rb',
    title: { en: 'All Ruby server threads are busy', zh: 'Ruby 服务端线程全忙' },
    meaning: {
      en: "Every thread of the Ruby server's pool is busy, so the call was refused without running.",
      zh: 'Ruby 服务端线程池已满，调用未执行就被拒绝。',
    },
    causes: [
      { en: 'Handlers wait for slow dependencies.', zh: '处理函数在等待缓慢的依赖服务。' },
      { en: 'Long streams each hold a thread.', zh: '每个长流占用一个线程。' },
    ],
    steps: [
      { en: 'Retry with backoff on the client.', zh: '客户端退避重试。' },
      {
        en: 'Raise `pool_size` of `GRPC::RpcServer`, or run more server processes.',
        zh: '调大 `GRPC::RpcServer` 的 `pool_size`，或增加服务端进程。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
