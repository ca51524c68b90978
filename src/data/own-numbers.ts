import type { Localized } from '../i18n/locales.ts';
import type { SourceId } from './sources.ts';

/** A number that is not a code, sent by a grpc-go server to clients that were run: each library reports it differently. */
export const OWN_NUMBER = 42;

/** What one client made of the number. */
export interface NumberSeen {
  /** The client and its version, as it was run. */
  readonly label: string;
  /** What it printed or answered. */
  readonly printed: string;
  readonly means: Localized;
  /** Where its source says so. */
  readonly source: SourceId;
}

/** The same error, `card declined`, as four clients saw it. */
export const ownNumberSeen = [
  {
    label: 'grpc-go 1.85.0',
    printed: 'rpc error: code = Code(42) desc = card declined',
    means: { en: 'The client keeps the number, without a name.', zh: '客户端保留了数字，但没有名字。' },
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
  },
  {
    label: '@grpc/grpc-js 1.14.7',
    printed: '42 undefined: card declined',
    means: {
      en: 'The client keeps the number, and its name is `undefined`.',
      zh: '客户端保留了数字，名字是 `undefined`。',
    },
    source: 'grpc/grpc-node:packages/grpc-js/src/call.ts',
  },
  {
    label: 'grpcio 1.85.1',
    printed: 'StatusCode.UNKNOWN card declined',
    means: { en: 'The number is lost.', zh: '数字丢失。' },
    source: 'grpc/grpc:src/python/grpcio/grpc/_channel.py',
  },
  {
    label: 'grpcurl 1.9.4',
    printed: 'Code: Code(42)',
    means: {
      en: 'grpcurl exits with status 106, which is the number plus 64.',
      zh: 'grpcurl 的退出状态是 106，即原数字加 64。',
    },
    source: 'fullstorydev/grpcurl:cmd/grpcurl/grpcurl.go',
  },
] as const satisfies readonly NumberSeen[];
