import type { Format } from '../status.ts';

/** Headers and trailers as curl, proxies, browsers, access logs and trailer dumps show them. */
export const headerFormats: readonly Format[] = [
  {
    id: 'trailers',
    pattern:
      /(?<![\w.-])["'[]?grpc-status["'\]]?\s{0,3}[:=,]\s{0,3}[["']{0,2}(?<code>\d{1,2})\b["'\]]{0,2}(?:(?: grpc-status-name=[A-Z_]{2,20})?(?:[\s,;<>|*'"{}[\]]{1,24}|\n\[[^\n]{0,60} )grpc-message["']?\s{0,3}[:=,]\s{0,3}[["']{0,2}(?<text>[^\n"';]{0,2000}))?/gi,
    encoded: true,
  },
];
