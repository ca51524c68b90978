import type { Localized } from '../i18n/locales.ts';
import type { SourceId } from './sources.ts';

/** How large the headers or trailers of one call can be before a library or proxy rejects them. */
export interface HeaderLimit {
  readonly label: Localized;
  readonly source: SourceId;
  readonly limit: string;
  readonly note: Localized;
}

/** Limits that hold without configuration, the smallest first. Headers and trailers are each measured on their own. */
export const headerLimits = [
  {
    label: { en: 'gRPC over HTTP/2, the document', zh: 'gRPC over HTTP/2 文档' },
    source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
    limit: '8 KiB',
    note: {
      en: 'The suggested default: a server limits request headers to it, and a client response headers and trailers.',
      zh: '建议的默认值：服务端对请求首部，客户端对响应首部和尾部元数据。',
    },
  },
  {
    label: { en: 'grpc-java', zh: 'grpc-java' },
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/GrpcUtil.java',
    limit: '8 KiB',
    note: {
      en: 'On both sides; `maxInboundMetadataSize` raises it.',
      zh: '客户端和服务端都适用；用 `maxInboundMetadataSize` 调大。',
    },
  },
  {
    label: {
      en: 'C core (C++, Python, Ruby, PHP, Objective-C)',
      zh: 'C core（C++、Python、Ruby、PHP、Objective-C）',
    },
    source: 'grpc/grpc:include/grpc/impl/channel_arg_names.h',
    limit: '8–16 KiB',
    note: {
      en: 'Above the soft limit some calls fail at random; above the hard limit all do. `grpc.max_metadata_size` and `grpc.absolute_max_metadata_size` raise them.',
      zh: '超过软上限，部分调用会随机失败，所以错误时有时无；超过硬上限，全部失败。用 `grpc.max_metadata_size` 和 `grpc.absolute_max_metadata_size` 调大。',
    },
  },
  {
    label: { en: 'tonic', zh: 'tonic' },
    source: 'hyperium/tonic:tonic/src/transport/channel/endpoint.rs',
    limit: '16 KiB',
    note: {
      en: 'The default of hyper; `http2_max_header_list_size` raises it.',
      zh: '来自 hyper 的默认值；用 `http2_max_header_list_size` 调大。',
    },
  },
  {
    label: { en: 'Kestrel, the server of ASP.NET Core', zh: 'ASP.NET Core 的服务器 Kestrel' },
    source: 'dotnet/aspnetcore@8.0.0-alpha.1:src/Servers/Kestrel/Core/src/Http2Limits.cs',
    limit: '32 KiB',
    note: {
      en: 'For request headers: `MaxRequestHeadersTotalSize` for all of a request together, `Http2.MaxRequestHeaderFieldSize` for each field.',
      zh: '针对请求首部：合计上限用 `MaxRequestHeadersTotalSize` 调整，单个字段的上限用 `Http2.MaxRequestHeaderFieldSize` 调整。',
    },
  },
  {
    label: { en: 'Envoy', zh: 'Envoy' },
    source: 'envoyproxy/envoy:api/envoy/config/core/v3/protocol.proto',
    limit: '60 KiB',
    note: {
      en: 'For response headers, which carry a status without a body; `max_response_headers_kb` changes it. Larger headers become a 503.',
      zh: '针对响应首部，没有响应体的状态就放在那里；用 `max_response_headers_kb` 修改。超过就变成 503。',
    },
  },
  {
    label: { en: '@grpc/grpc-js', zh: '@grpc/grpc-js' },
    source: 'grpc/grpc-node:packages/grpc-js/src/channel-options.ts',
    limit: '64 KiB',
    note: {
      en: 'For each field, not for all together; a larger one ends the call with `INTERNAL`. The number of fields counts too: 100 pass, 128 end the call with `RESOURCE_EXHAUSTED`. These limits come from Node.js, hold on both sides, and no option of grpc-js changes them.',
      zh: '按单个字段计算，不是合计；字段更大时调用以 `INTERNAL` 结束。字段个数也有限制：100 个可以，128 个时调用以 `RESOURCE_EXHAUSTED` 结束。限制来自 Node.js，客户端和服务端都适用，grpc-js 没有选项可改。',
    },
  },
  {
    label: {
      en: '.NET HttpClient, used by Grpc.Net.Client',
      zh: '.NET HttpClient（Grpc.Net.Client 的传输层）',
    },
    source: 'dotnet/runtime@13d2066:src/libraries/Common/src/System/Net/Http/HttpHandlerDefaults.cs',
    limit: '64 KiB',
    note: {
      en: 'For responses; `MaxResponseHeadersLength` of `SocketsHttpHandler`, in KiB, changes it.',
      zh: '针对响应；用 `SocketsHttpHandler` 的 `MaxResponseHeadersLength` 修改，单位 KiB。',
    },
  },
  {
    label: { en: 'grpc-go', zh: 'grpc-go' },
    source: 'grpc/grpc-go:internal/transport/defaults.go',
    limit: '16 MiB',
    note: {
      en: 'The default will become 8 KiB. Set `GRPC_GO_EXPERIMENTAL_ENABLE_8KB_DEFAULT_HEADER_LIST_SIZE` to `true` now to see which calls will fail later.',
      zh: '即将改为 8 KiB：现在把 `GRPC_GO_EXPERIMENTAL_ENABLE_8KB_DEFAULT_HEADER_LIST_SIZE` 设为 `true`，就能看到将来哪些调用会失败。',
    },
  },
] as const satisfies readonly HeaderLimit[];
