import type { SourceId } from './sources.ts';

/** The versions whose reading of service configs was run, as `observed/versions.json` records them. */
export const ranVersions = {
  'grpc-go': '1.85.0',
  'grpc-java': '1.85.1',
  'grpc-core': '1.85.1',
  'grpc-js': '1.14.7',
} as const satisfies Record<string, string>;

/** The first version that follows a policy unless the program says otherwise. Not known for C core. */
export const retriesSince = {
  'grpc-go': { version: '1.42.0', source: 'grpc/grpc-go@v1.42.0:internal/envconfig/envconfig.go' },
  'grpc-java': {
    version: '1.40.0',
    source: 'grpc/grpc-java@v1.40.0:core/src/main/java/io/grpc/internal/ManagedChannelImplBuilder.java',
  },
  'grpc-js': { version: '1.8.0', source: 'grpc/grpc-node@1.8.0:packages/grpc-js/src/retrying-call.ts' },
} as const satisfies Partial<Record<keyof typeof ranVersions, { version: string; source: SourceId }>>;
