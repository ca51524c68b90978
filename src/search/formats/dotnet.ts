import type { Format } from '../status.ts';

/** Grpc.Net and the older Grpc.Core. */
export const dotnetFormats: readonly Format[] = [
  {
    id: 'dotnet',
    library: 'grpc-dotnet',
    pattern: /\bStatus\(StatusCode\s?=\s?"?(?<code>\w{2,24})"?(?:,\s?Detail\s?=\s?"(?<text>[^\n]{0,2000}))?/g,
  },
];
