import type { Localized } from '../i18n/locales.ts';

/** A response that a scripted peer sent to the client of each language, by its name in `content/examples/<language>/observed/responses.txt`. */
export interface ObservedResponse {
  readonly name: string;
  /** What the client received. */
  readonly received: Localized;
}

/** Responses that are not what a gRPC server sends, in the order in which readers meet them. */
export const observedResponses: readonly ObservedResponse[] = [
  {
    name: 'http-200-with-page',
    received: { en: 'HTTP 200 with a web page (`text/html`)', zh: 'HTTP 200，内容是网页（`text/html`）' },
  },
  {
    name: 'http-404',
    received: { en: 'HTTP 404, no `grpc-status`', zh: 'HTTP 404，没有 `grpc-status`' },
  },
  {
    name: 'http-429',
    received: { en: 'HTTP 429, no `grpc-status`', zh: 'HTTP 429，没有 `grpc-status`' },
  },
  {
    name: 'http-503',
    received: { en: 'HTTP 503, no `grpc-status`', zh: 'HTTP 503，没有 `grpc-status`' },
  },
  {
    name: 'http-503-grpc',
    received: {
      en: 'HTTP 503 with `content-type: application/grpc`, no `grpc-status`',
      zh: 'HTTP 503，`content-type: application/grpc`，没有 `grpc-status`',
    },
  },
  {
    name: 'http-503-grpc-with-grpc-status-5',
    received: {
      en: 'HTTP 503 with `content-type: application/grpc` and `grpc-status: 5`',
      zh: 'HTTP 503，`content-type: application/grpc`，带 `grpc-status: 5`',
    },
  },
  {
    name: 'http-404-with-grpc-status-5',
    received: {
      en: 'HTTP 404 with `text/html` and `grpc-status: 5`',
      zh: 'HTTP 404，`text/html`，带 `grpc-status: 5`',
    },
  },
  {
    name: 'status-missing-in-trailers',
    received: {
      en: 'HTTP 200, a message, trailers without `grpc-status`',
      zh: 'HTTP 200，一条消息，尾部元数据（trailers）里没有 `grpc-status`',
    },
  },
  {
    name: 'trailers-missing',
    received: {
      en: 'HTTP 200, a message, no trailers at all',
      zh: 'HTTP 200，一条消息，完全没有尾部元数据（trailers）',
    },
  },
  {
    name: 'status-text',
    received: { en: '`grpc-status: abc`, not a number', zh: '`grpc-status: abc`，不是数字' },
  },
  {
    name: 'status-17',
    received: {
      en: '`grpc-status: 17`, not one of the 17 codes',
      zh: '`grpc-status: 17`，不在 17 个状态码之内',
    },
  },
];
