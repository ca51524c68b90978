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
  {
    id: 'node-trace',
    library: 'grpc-js',
    pattern:
      /\b(?:ended with status|cancelWithStatus)[: ]{1,2}code[:=] ?(?<code>\d{1,2}) details[:=] ?"(?<text>[^\n"]{0,2000})/g,
  },
  {
    // What programs make of an error of any client: `GrpcError(code: 14, message: '…')`.
    id: 'error-object',
    pattern:
      /\b(?:Grpc|GRPC|Rpc|RPC)Error\(code: ?(?<code>\d{1,2}), ?mess{1,2}age: ?['"]?(?<text>[^\n'"]{0,2000})/g,
  },
  {
    id: 'grpc-web-string',
    library: 'grpc-web',
    pattern: /\bRpcError\((?<code>[A-Z_]{2,20})\): (?<text>[^\n]{0,2000})/g,
  },
  {
    id: 'grpc-web-object',
    library: 'grpc-web',
    pattern: /\[RpcError\]: (?<text>[^\n]{0,2000})(?:\n[^\n]{0,300}){1,30}?\n\s{0,8}code: (?<code>\d{1,2}),/g,
  },
  {
    id: 'protobuf-ts',
    pattern: /\bRpcError: (?<text>[^\n]{0,2000})\n{1,3}Code: (?<code>[A-Z_]{2,20})\b/g,
  },
  {
    id: 'gax-node',
    library: 'grpc-js',
    pattern: /\bGaxError\b[^\n]{0,60}?, caused by (?<code>\d{1,2})\b/g,
  },
];
