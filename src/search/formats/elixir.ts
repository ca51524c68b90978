import type { Format } from '../status.ts';

/** elixir-grpc, with its fields in either order. */
export const elixirFormats: readonly Format[] = [
  {
    id: 'elixir-message-first',
    library: 'elixir-grpc',
    pattern:
      /%GRPC\.RPCError\{[^\n}"]{0,100}\bmessage: "(?<text>[^\n"]{0,1000})", status: :?(?<code>\w{1,24})/g,
  },
  {
    id: 'elixir',
    library: 'elixir-grpc',
    pattern:
      /%GRPC\.RPCError\{[^\n}]{0,1000}?\bstatus: :?(?<code>\w{1,24})(?:,[^\n}]{0,40}? message: "(?<text>[^\n]{0,2000}))?/g,
  },
  {
    id: 'elixir-raise',
    library: 'elixir-grpc',
    pattern: /\(GRPC\.RPCError\) (?<code>[A-Za-z_ ]{2,24})(?: \(\d{1,2}\))?: (?<text>[^\n]{0,2000})/g,
  },
  {
    id: 'elixir-phrase',
    library: 'elixir-grpc',
    pattern: /\(GRPC\.RPCError\) (?<text>(?<code>[A-Z][A-Za-z (),.']{5,120})[^\n]{0,300})/g,
  },
];
