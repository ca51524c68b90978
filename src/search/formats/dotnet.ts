import type { Format } from '../status.ts';

/** Grpc.Net and the older Grpc.Core; a translation on a page changes the first word. */
export const dotnetFormats: readonly Format[] = [
  {
    id: 'dotnet',
    library: 'grpc-dotnet',
    pattern:
      /(?:\bStatus|状态)\(StatusCode\s?=\s?"?(?<code>\w{2,24})"?(?:,\s?Detail\s?=\s?"(?<text>[^\n]{0,2000}))?/g,
  },
];
