/**
 * Every repository a claim rests on, pinned. A claim names its file as `'owner/name:path'`, so the version
 * stands once, here, and moving to a newer one is one line. `release` is what readers know the commit by.
 */
export const REPOSITORIES = {
  'grpc/grpc': { commit: '', date: '2026-08-20' },
  'grpc/grpc-go': { commit: '', date: '2026-08-22' },
  'grpc/grpc-java': { commit: '', date: '2026-08-20' },
  'hyperium/tonic': { commit: '', date: '2026-05-18' },
  'elixir-grpc/grpc': { commit: '', date: '2026-07-24' },
  'grpc/grpc-node': { commit: '', date: '2026-04-02' },
  'googleapis/googleapis': { commit: '', date: '2026-08-22' },
  'grpc/grpc-dart': { commit: '', date: '2026-07-01' },
  'grpc/grpc-web': { commit: '', date: '2025-10-30' },
  'envoyproxy/envoy': { commit: '', date: '2026-08-01' },
  'grpc/grpc-dotnet': { commit: '', date: '2026-07-22' },
  'grpc/grpc-swift-2': { commit: '', date: '2026-08-21' },
  'fullstorydev/grpcurl': { commit: '', date: '2026-08-01' },
  'abseil/abseil-cpp': { commit: '', date: '2026-08-01' },
  'connectrpc/connectrpc.com': { commit: '', date: '2026-06-30' },
  'connectrpc/connect-go': { commit: '', date: '2026-08-01' },
  'connectrpc/connect-es': { commit: '', date: '2026-08-01' },
  'grpc/grpc-swift': { commit: '', date: '2025-06-03' },
  'aip-dev/google.aip.dev': { commit: '', date: '2026-03-04' },
  'vmagamedov/grpclib': { commit: '', date: '2026-08-01' },
  'grpc-ecosystem/go-grpc-middleware': { commit: '', date: '2026-03-25' },
  'connectrpc/connect-kotlin': { commit: '', date: '2026-08-18' },
  'connectrpc/connect-swift': { commit: '', date: '2026-07-23' },
  'grpc-ecosystem/grpc-gateway': { commit: '', date: '2026-08-22' },
  'googleapis/python-api-core': { commit: '', date: '2026-08-01' },
  'tikv/grpc-rs': { commit: '', date: '2026-08-01' },
  'connectrpc/connect-dart': { commit: '', date: '2026-08-01' },
  'connectrpc/connect-python': { commit: '', date: '2026-06-29' },
  'grpc/proposal': { commit: '', date: '2026-06-25' },
  'open-telemetry/semantic-conventions': { commit: '', date: '2026-08-20' },
  'grpc/grpc-swift-nio-transport': { commit: '', date: '2026-07-20' },
  'hyperium/hyper-util': { commit: '', date: '2026-08-01' },
  'googleapis/gax-nodejs': { commit: '', date: '2026-08-01' },
  'grpc/grpc-swift-protobuf': { commit: '', date: '2026-08-01' },
  'golang/net': { commit: '', date: '2026-08-01' },
  'golang/go': { commit: '', date: '2026-08-01' },
  'grpc/grpc-kotlin': { commit: '', date: '2025-10-22' },
  'google/jwt_verify_lib': { commit: '', date: '2026-08-01' },
  'google/closure-library': { commit: '', date: '2026-08-01' },
} as const satisfies Record<
  `${string}/${string}`,
  { readonly commit: string; readonly date: `${number}-${number}-${number}`; readonly release?: string }
>;

/** A repository that claims may cite. */
export type Repository = keyof typeof REPOSITORIES;

/** A file at the pinned version of a known repository: `'grpc/grpc:doc/statuscodes.md'`. */
export type SourceId = `${Repository}:${string}`;
