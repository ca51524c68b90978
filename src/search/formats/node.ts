import type { Format } from '../status.ts';

/** @grpc/grpc-js, the older C-core binding of Node, and gax for Node. */
export const nodeFormats: readonly Format[] = [
  {
    id: 'node',
    library: 'grpc-js',
    pattern: /(?<![\w.:/-])(?<number>\d{1,2}) (?<code>[A-Z][A-Z_]{1,19}): ?(?<text>[^\n]{0,2000})/g,
  },
  {
    id: 'node-object',
    pattern:
      /(?<![\w.-])(?<!Exception: \()code[:=] {0,3}(?<code>\d{1,2})(?:,|(?=\n)|(?= message: ["'`]))\s{0,20}(?:metadata\b|(?:details|message|msg)\b(?:[:=] {0,3}(?:\n {0,20})?['"`]?(?:\d{1,2} [A-Z_]{2,20}: )?(?<text>[^\n]{0,2000}))?)/g,
  },
];
