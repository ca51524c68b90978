import type { Format } from '../status.ts';

/** Ruby's exceptions and PHP's status objects. */
export const rubyFormats: readonly Format[] = [
  {
    id: 'ruby',
    library: 'grpc-ruby',
    pattern: /\bGRPC::(?<code>[A-Z][A-Za-z]{1,24})\b:? ?\(?(?:(?<number>\d{1,2}):(?<text>[^\n]{0,2000}))?/g,
  },
  {
    id: 'ruby-trace',
    library: 'grpc-ruby',
    pattern: /': (?<number>\d{1,2}):(?<text>[^\n]{0,600}?) \(GRPC::(?<code>[A-Z][A-Za-z]{1,24})\)/g,
  },
  {
    id: 'ruby-bad-status',
    library: 'grpc-ruby',
    pattern: /\bGRPC::BadStatus\b:? ?\(?(?<code>\d{1,2}):(?<text>[^\n]{0,2000})/g,
  },
  {
    id: 'google-cloud-ruby',
    library: 'grpc-ruby',
    pattern:
      /\bGoogle::Cloud::(?<code>[A-Z][A-Za-z]{1,24})Error\b(?::? ?\(?(?<number>\d{1,2}):(?<text>[^\n]{0,2000}))?/g,
  },
  {
    id: 'php',
    library: 'grpc-php',
    pattern:
      /\[?"?\bcode"?\]?\s{0,3}=>\s{0,12}(?:int\()?(?<code>\d{1,2})\b\)?[^\n]{0,4}\s{0,20}\[?"?details"?\]?\s{0,3}=>\s{0,12}(?:string\(\d{1,6}\) ?)?"?(?<text>[^\n]{0,2000})/g,
  },
];
