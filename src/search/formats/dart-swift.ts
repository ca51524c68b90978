import type { Format } from '../status.ts';

/** grpc-dart with Flutter, and both generations of grpc-swift. */
export const dartSwiftFormats: readonly Format[] = [
  {
    id: 'dart',
    library: 'grpc-dart',
    pattern:
      /\bgRPC Error \((?:code: )?(?<number>\d{1,2}),(?: codeName: (?<code>[A-Z_]{2,20}),)? (?:message: )?(?<text>[^\n]{0,2000}?)(?=, details: |\n|$)/g,
  },
  {
    id: 'swift',
    library: 'grpc-swift',
    pattern: /(?<![\w.])(?<code>[a-z][a-z ]{1,24}) \((?<number>\d{1,2})\)(?:: ?(?<text>[^\n]{0,2000}))?/g,
  },
  {
    id: 'swift-code',
    library: 'grpc-swift-2',
    pattern:
      /\b(?:RPCError|GRPCStatus)\(code: \.?(?<code>[a-zA-Z ]{2,24})(?: \(\d{1,2}\))?, message: "?(?<text>[^\n]{0,2000})/g,
  },
  {
    id: 'swift-2',
    library: 'grpc-swift-2',
    pattern: /(?:^|\n|: )(?<code>[a-z]+[A-Z]?[A-Za-z]{1,20}): "(?<text>[^\n]{0,2000})/g,
    weak: true,
  },
];
