import type { Format } from '../status.ts';

/** Forms that few texts show: of programs around the libraries, of old releases, of damaged texts. */
export const rareFormats: readonly Format[] = [
  {
    // go-grpc-middleware and Argo CD say the code of the call first; a status in the error beside it is an inner one.
    id: 'finished-call',
    pattern: /\bfinished (?:\w{1,12} ){0,2}call with code (?<code>[A-Z]\w{1,23})\b/g,
  },
  {
    // Of a client that names only number and message; a number alone is printed by every program.
    id: 'number-message',
    pattern:
      /(?:^|\n|grpc |gRPC )(?:[Ee]rror code:? (?<code>\d{1,2}),? [Mm]essage: ?)(?<text>[^\n]{0,2000})/g,
    weak: true,
  },
  {
    id: 'kratos',
    pattern:
      /\berror: code = (?<http>[1-5]\d\d) reason = \w{0,60} message = (?<text>[^\n]{0,2000}?)(?= metadata = |\n|$)/g,
  },
  {
    id: 'chinese-number',
    pattern:
      /\b(?:g?RPC|grpc|rpc)\b[^\n\d]{0,20}(?:错误码|状态码|返回码)[:为是 ]{0,3}(?<code>\d{1,2})(?![\d.])(?:[,;] ?(?:错误信息|信息|描述)[:为是] ?(?<text>[^\n]{0,2000}))?/gi,
  },
  {
    id: 'chinese-name',
    pattern:
      /返回状态码?[:为是 ]{0,3}(?<code>[A-Z][A-Za-z_]{1,24})(?:, ?错误信息[:为是] ?(?<text>[^\n]{0,2000}))?/g,
  },
  {
    id: 'stream-closed',
    library: 'envoy',
    pattern:
      /\bgRPC (?:config )?stream(?: to \S{1,80})? closed: (?<code>\d{1,2}),(?: (?<text>[^\n]{0,2000}))?/g,
  },
  {
    id: 'pymilvus',
    library: 'grpcio',
    pattern:
      /\bRpcError: \[\w{1,40}\], StatusCode\.(?<code>[A-Z_]{2,20}), (?<text>[^\n]{0,2000}?)(?=, channel_state|, <|\n|$)/g,
  },
  {
    // A picture-to-text tool sets a space behind the dot and loses the words before.
    id: 'python-damaged',
    pattern: /\bStatusCode\. ?(?<code>[A-Z_]{2,20})\s{1,40}details\s?=\s?"(?<text>[^\n]{0,2000})/g,
  },
  {
    // What the background threads of Google's clients log of an error, whose text begins with the HTTP status.
    id: 'api-core-log',
    library: 'grpcio',
    pattern:
      /(?:worker|error): (?<http>[45]\d\d) (?<text>[^\n]{0,2000})(?=[^]{0,3000}api_core\/grpc_helpers)/g,
  },
  {
    id: 'api-core-repr',
    pattern: /^(?<code>[A-Z][A-Za-z]{3,24})\(['"](?<text>[^\n'"]{0,2000})['"]\)$/gm,
    weak: true,
  },
  {
    // What the bridge of Temporal's Python SDK raises: number, message, bytes of the details.
    id: 'temporal-python',
    library: 'tonic',
    pattern: /\((?<code>\d{1,2}), ["'](?<text>[^\n"']{0,2000})["'], b["']/g,
  },
  {
    // The log of Google Ads' client for PHP.
    id: 'google-ads-log',
    pattern: /\bStatus code: (?<code>\d{1,2})\n\s{0,4}Details: (?<text>[^\n]{0,2000})/g,
  },
  {
    // Old clients of Google for Node put an HTTP status in place of the code; these stand for one code each.
    id: 'common-grpc',
    pattern:
      /\bcode["']?: ?(?<http>40[134]|429|499|50[134]),\s{0,20}["']?metadata["']?: ?(?:Metadata )?\{\s{0,20}["']?_internal_repr/g,
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
  {
    id: 'otel-java',
    pattern:
      /\bServer is (?<code>UNAVAILABLE|UNIMPLEMENTED)\b(?:[^\n]{0,300}?Full error message: ?(?<text>[^\n]{0,2000}))?/g,
  },
  {
    // Dubbo's Triple prints a space before the colon, also inside other exceptions.
    id: 'dubbo',
    pattern: /(?:\b[Ll]ast error is|StatusRpcException): (?<code>[A-Z_]{2,20}) ?: (?<text>[^\n]{0,2000})/g,
  },
  {
    id: 'zeebe',
    pattern: /\brejected with code '(?<code>[A-Z_]{5,20})'(?:: (?<text>[^\n]{0,2000}))?/g,
  },
  {
    id: 'objc',
    library: 'grpc-objc',
    pattern:
      /\bError Domain=(?:io\.grpc|FIR\w{0,30}|grpc\w{0,20}) Code=(?<code>\d{1,2})\b(?: "(?<text>[^\n"]{0,2000}))?/gi,
  },
  {
    // The text form of google.rpc.Status.
    id: 'proto-text',
    pattern:
      /(?<![\w.-])code:\s{0,2}(?<code>\d{1,2}|[A-Z_]{2,20})\s{1,4}message:\s{0,2}"(?<text>[^\n"]{0,2000})/g,
  },
  {
    id: 'dotnet-retry',
    library: 'grpc-dotnet',
    pattern: /\bfailed gRPC call\. Status code: '(?<code>\w{2,24})'/g,
  },
  {
    id: 'go-pair',
    library: 'grpc-go',
    pattern: /\[code (?<number>\d{1,2})\/(?<code>\w{2,24})\]/g,
  },
  {
    // A terminal or a picture-to-text tool broke the line in the middle of the name.
    id: 'go-wrapped',
    library: 'grpc-go',
    pattern:
      /\brpc error: code = (?<code>[A-Z][A-Za-z]{1,20}\n\s{0,4}[A-Za-z]{1,20})\s{1,3}desc = (?<text>[^\n]{0,2000})/g,
  },
  {
    id: 'python-old',
    library: 'grpcio',
    pattern: /\bterminated with \(StatusCode\.(?<code>[A-Z_]{2,20}),\s?(?<text>[^\n]{0,2000})/g,
  },
  {
    id: 'grpclib',
    library: 'grpclib',
    pattern: /<Status\.(?<code>[A-Z_]{2,20}): (?<number>\d{1,2})>(?:,\s?['"](?<text>[^\n]{0,2000}))?/g,
  },
  {
    // What `print(error.code(), error.details())` and sentences around it say.
    id: 'python-code',
    library: 'grpcio',
    pattern:
      /\bStatusCode\.(?<code>[A-Z_]{2,20})(?:: |, error details: | encountered [^\n]{0,200}?Error details: )(?<text>[^\n]{0,2000})/g,
  },
  {
    id: 'python-bracket',
    library: 'grpcio',
    pattern: /\[StatusCode\.(?<code>[A-Z_]{2,20})\](?: (?<text>[^\n]{0,2000}))?/g,
  },
  {
    id: 'api-core-bare',
    library: 'grpcio',
    pattern: /(?:^|\n)(?<code>[A-Z][A-Za-z]{1,24}): (?:\d{3}|None) (?<text>[^\n]{0,2000})/g,
  },
  {
    id: 'python-value',
    library: 'grpcio',
    pattern:
      /\((?<number>\d{1,2}), '(?<code>[a-z]{2,16}(?: [a-z]{2,16}){0,2})'\)(?:: (?<text>[^\n]{0,2000}))?/g,
  },
  {
    id: 'grpc-rs',
    library: 'grpc-core',
    pattern:
      /\bRpc(?:Failure|Status)\b[^\n]{0,40}?\b(?:status: |code: |: )(?:(?<number>\d{1,2})[- ])?(?<code>[A-Za-z_]{2,24})\b(?:,? (?:details|message): (?:Some\()?"?(?<text>[^\n]{0,2000})| (?<rest>[^\n]{0,500}))?/g,
  },
  {
    id: 'tensorflow',
    pattern: /\berrors(?:_impl)?\.(?<code>[A-Z][A-Za-z]{1,24})Error\b(?:: (?<text>[^\n]{0,2000}))?/g,
  },
  {
    id: 'product-code',
    pattern:
      /(?<![\w/.-])(?:(?:cloud_)?firestore|functions|storage|database|auth)\/(?<code>[a-z]+(?:-[a-z]+){0,2})\b/g,
  },
  {
    id: 'cpp-code',
    library: 'grpc-cpp',
    pattern:
      /\b(?:[Rr][Pp][Cc]|gRPC|[Cc]all|[Rr]equest)\b[^\n:]{0,30}\b(?:failed|error)\b[^\n\d]{0,30}?\b(?:status |error )?code:? ?(?<code>\d{1,2})\b(?![./])(?:[,:;] (?:error )?(?:message:? )?(?<text>[^\n]{0,2000}))?/g,
  },
  {
    // TensorRT in Triton numbers its own errors the same way, in `logging.cc`.
    id: 'cpp-example',
    pattern: /(?<!\blogging)\.cc:?\d{1,5}\]? (?<code>\d{1,2}): (?<text>[^\n]{0,2000})/g,
  },
  {
    id: 'status-code-words',
    pattern: /\bgRPC status code:? (?<code>\d{1,2})\b\.?(?: Error message: (?<text>[^\n]{0,2000}))?/g,
  },
  {
    id: 'code-details',
    pattern: /\bcode\s?=\s?(?<code>\w{1,24})\s{1,3}details\s?=\s?"?(?<text>[^\n"]{0,2000})/g,
  },
  {
    id: 'gax',
    library: 'grpc-java',
    pattern:
      /\bgax\.(?:rpc|grpc)\.(?<code>[A-Z][A-Za-z]{1,24})Exception\b(?::\s?(?:io\.grpc\.Status(?:Runtime)?Exception: [A-Z_]{2,20}(?:: )?)?(?<text>[^\n]{0,2000}))?/g,
  },
  {
    id: 'trailers-message-first',
    pattern:
      /(?<![\w.-])["'[]?grpc-message["'\]]?\s{0,3}[:=]\s{0,3}[["']{0,2}(?<text>[^\n"';,]{0,1000})["'\]]{0,2}[\s,;<>|*"'{}[\]]{1,24}grpc-status["']?\s{0,3}[:=]\s{0,3}[["']{0,2}(?<code>\d{1,2})\b/gi,
    encoded: true,
  },
  {
    // Not the chain of errors that Rust prints, whose lines are numbered from 0.
    id: 'number-first',
    pattern: /^(?!0: [^\n]{0,2000}\n\s{0,8}1: )(?<code>\d{1,2}): ?(?<text>[A-Za-z{][^\n]{0,2000})/g,
  },
  {
    id: 'number-colon',
    pattern:
      /\b(?:(?:ERR(?:OR)?|[Ee]rror|[Ss]tatus|[Rr]pcError): ?)(?<code>\d{1,2}): ?(?<text>[A-Za-z{][^\n]{0,2000})/g,
    weak: true,
  },
];
