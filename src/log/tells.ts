import { codeNames } from '../data/names.ts';

/*
 * What every printed status holds, whatever prints it. One scan for these passes over the lines of a log that cannot
 * print one; what it finds is read with care.
 */
const NAMES = codeNames.filter((name) => name !== 'OK').join('|');

/** Finds the next place that may belong to a printed status; global, so `lastIndex` moves through a text. */
export const TELLS = new RegExp(
  [
    String.raw`[gG][rR][pP][cC]`,
    String.raw`\brpc error|\bRpc failed|ConnectError|Error Domain=|errors_impl\.|sdk-core|RpcE|RpcF|RpcS|RPCE|RPC that|\brpc\.`,
    String.raw`StatusCode|Status(?:Runtime|Rpc)?Exception|\bStatus ?\{`,
    String.raw`\bcode = |\bdesc = |\[code \d`,
    String.raw`api_core|gax\.|StatusCodes?\.|\bstatus: '?[A-Z]`,
    String.raw`"code" ?: ?(?:\d{1,2},|"[a-z_]+")|\\"code\\":`,
    String.raw`\bcode: \d{1,2},\r?\n\s{0,20}(?:details|metadata)`,
    String.raw`\bcode: '[A-Z]`,
    String.raw`\bCode: [A-Z][A-Za-z]+\s{0,4}\n`,
    String.raw`\b(?:${NAMES})\b`,
    String.raw`HTTP/2(?:\.0)?\\?" \d{3} `,
  ].join('|'),
  'g',
);
