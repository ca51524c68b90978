import type { LibraryPageId } from '../library-pages.ts';
import type { Phrases } from './phrases.ts';

/** What a reader of a library's page asks; `{}` stands for one of the words that name the library. */
export const libraryQuestions: Phrases = {
  en: [
    'how to return an error in {}',
    'how to get the status code in {}',
    'error handling in {}',
    'read the code from an exception in {}',
    'set error details in {}',
    'catch grpc errors in {}',
    'throw a status from {}',
    '{} error codes',
  ],
  zh: [
    '{} 怎么返回错误',
    '{} 怎么拿错误码',
    '{} 错误处理',
    '{} 怎么捕获异常',
    '{} 怎么设置状态码',
    '{} 状态码',
  ],
};

/** Words by which readers name each library and what belongs to it. */
export const libraryWords: Readonly<Record<LibraryPageId, readonly string[]>> = {
  go: ['go', 'golang', 'grpc-go', 'status.FromError', 'status.Errorf', 'cosmos'],
  java: [
    'java',
    'grpc-java',
    'StatusRuntimeException',
    'StatusException',
    'spring',
    'spring boot',
    'micronaut',
    'android',
  ],
  kotlin: ['kotlin', 'coroutine', 'grpc-kotlin'],
  python: ['python', 'grpcio', 'grpc.aio', 'RpcError', 'django', 'fastapi', 'grpclib'],
  typescript: [
    'node',
    'nodejs',
    'node.js',
    'typescript',
    'javascript',
    'grpc-js',
    'grpc-node',
    'ServiceError',
  ],
  rust: ['rust', 'tonic', 'Status in tonic', 'volo'],
  cpp: ['c++', 'cpp', 'grpc::Status', 'qt'],
  ruby: ['ruby', 'rails', 'GRPC::BadStatus', 'gruf'],
  c: ['c core', 'grpc core'],
  csharp: [
    'c#',
    'csharp',
    'RpcException',
    'dotnet',
    '.net',
    'grpc-dotnet',
    'grpc.core',
    'unity',
    'blazor',
    'protobuf-net',
  ],
  php: ['php', 'laravel', 'roadrunner', 'swoole'],
  dart: ['dart', 'flutter', 'GrpcError'],
  swift: ['swift', 'ios', 'grpc-swift', 'GRPCStatus'],
  'objective-c': ['objective-c', 'objc'],
  elixir: ['elixir', 'phoenix', 'GRPC.RPCError'],
  connect: ['connect', 'connectrpc', 'ConnectError', 'connect-go', 'connect-es', 'buf connect'],
  'grpc-web': ['grpc-web', 'grpcweb', 'browser client', 'improbable'],
  envoy: ['envoy', 'istio', 'grpc bridge filter', 'service mesh'],
  grpcurl: ['grpcurl', 'grpcui', 'postman', 'bloomrpc', 'evans'],
};
