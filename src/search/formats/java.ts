import type { Format } from '../status.ts';

/** grpc-java, grpc-kotlin, Android and what wraps them. */
export const javaFormats: readonly Format[] = [
  {
    id: 'java-exception',
    library: 'grpc-java',
    pattern: /\bStatus(?:Runtime)?Exception:\s{0,3}(?<code>[A-Z_]{2,20})\b(?::\s?(?<text>[^\n]{0,2000}))?/g,
  },
  {
    id: 'java-status',
    library: 'grpc-java',
    pattern: /\bStatus\{code=(?<code>[A-Z_]{2,20}), description=(?<text>[^\n]{0,2000}?)(?=, cause=|\}|\n|$)/g,
  },
];
