import type { Repository } from './sources.ts';

/** A client or server implementation, a component that answers in its place, or a server met behind many others. */
export interface Library {
  /** As its users call it; packages by the name under which they are installed. */
  readonly name: string;
  /** Language or platform, in the words of `spellings.ts` where both know it. */
  readonly language: string;
  readonly repository: Repository;
}

/** Everything whose messages the site knows. Keys are permanent: addresses and data files contain them. */
export const LIBRARIES = {
  'grpc-go': { name: 'grpc-go', language: 'Go', repository: 'grpc/grpc-go' },
  'go-grpc-middleware': {
    name: 'go-grpc-middleware',
    language: 'Go',
    repository: 'grpc-ecosystem/go-grpc-middleware',
  },
  'grpc-gateway': { name: 'grpc-gateway', language: 'Go', repository: 'grpc-ecosystem/grpc-gateway' },
  'grpc-java': { name: 'grpc-java', language: 'Java', repository: 'grpc/grpc-java' },
  'grpc-okhttp': { name: 'grpc-java (OkHttp)', language: 'Java', repository: 'grpc/grpc-java' },
  'grpc-kotlin': { name: 'grpc-kotlin', language: 'Kotlin', repository: 'grpc/grpc-kotlin' },
  'grpc-core': { name: 'gRPC C core', language: 'C', repository: 'grpc/grpc' },
  'grpc-cpp': { name: 'gRPC C++', language: 'C++', repository: 'grpc/grpc' },
  grpcio: { name: 'grpcio', language: 'Python', repository: 'grpc/grpc' },
  'grpc-ruby': { name: 'grpc (gem)', language: 'Ruby', repository: 'grpc/grpc' },
  'grpc-php': { name: 'grpc (PECL)', language: 'PHP', repository: 'grpc/grpc' },
  'grpc-objc': { name: 'gRPC-Core (Objective-C)', language: 'Objective-C', repository: 'grpc/grpc' },
  'grpc-csharp': { name: 'Grpc.Core', language: 'C#', repository: 'grpc/grpc' },
  'grpc-dotnet': { name: 'grpc-dotnet', language: 'C#', repository: 'grpc/grpc-dotnet' },
  grpclib: { name: 'grpclib', language: 'Python', repository: 'vmagamedov/grpclib' },
  'grpc-js': { name: '@grpc/grpc-js', language: 'Node.js', repository: 'grpc/grpc-node' },
  'grpc-web': { name: 'grpc-web', language: 'gRPC-Web', repository: 'grpc/grpc-web' },
  tonic: { name: 'tonic', language: 'Rust', repository: 'hyperium/tonic' },
  'grpc-dart': { name: 'grpc (Dart)', language: 'Dart', repository: 'grpc/grpc-dart' },
  'grpc-swift': { name: 'grpc-swift 1', language: 'Swift', repository: 'grpc/grpc-swift' },
  'grpc-swift-2': { name: 'grpc-swift 2', language: 'Swift', repository: 'grpc/grpc-swift-2' },
  'elixir-grpc': { name: 'elixir-grpc', language: 'Elixir', repository: 'elixir-grpc/grpc' },
  'connect-go': { name: 'connect-go', language: 'Connect', repository: 'connectrpc/connect-go' },
  'connect-es': { name: 'connect-es', language: 'Connect', repository: 'connectrpc/connect-es' },
  etcd: { name: 'etcd', language: 'Go', repository: 'etcd-io/etcd' },
  containerd: { name: 'containerd', language: 'Go', repository: 'containerd/containerd' },
  dapr: { name: 'Dapr', language: 'Go', repository: 'dapr/dapr' },
  zeebe: { name: 'Zeebe', language: 'Java', repository: 'camunda/zeebe' },
  envoy: { name: 'Envoy', language: 'Envoy', repository: 'envoyproxy/envoy' },
} as const satisfies Record<string, Library>;

/** A library, as messages name it. */
export type LibraryId = keyof typeof LIBRARIES;

/** The C core and the languages that wrap it: one implementation, so they print the same texts. */
export const coreLibraries = [
  'grpc-core',
  'grpc-cpp',
  'grpcio',
  'grpc-ruby',
  'grpc-php',
  'grpc-objc',
] as const satisfies readonly LibraryId[];
