import type { Localized } from '../../i18n/locales.ts';
import type { Actor, RetryVerdict } from '../code-facts.ts';
import type { MessageId } from '../messages.ts';

/** What holds for a retry after certain messages, where their cause decides more than their code does. */
export interface OwnRetry {
  readonly verdict: RetryVerdict;
  /** Who has to act before the same call can succeed. */
  readonly actor: Actor;
  /** Why the verdict is another one than that of the code. One or two sentences. Editorial, from the causes of the messages. */
  readonly because: Localized;
  readonly messages: readonly MessageId[];
}

/** Messages whose cause allows a better verdict than their code, grouped by the cause. */
export const ownRetries = {
  messageSize: {
    verdict: 'fix-first',
    actor: 'caller',
    because: {
      en: 'The same message exceeds the limit on every retry: send less, or raise the limit of the side that rejects it. If the response was too large, the handler has already run.',
      zh: '同样的消息每次重试都会超限：少发一些，或者调高拒绝它的那一端的上限。如果是响应太大，处理函数已经执行过。',
    },
    messages: [
      'go-recv-message-too-large',
      'go-send-message-too-large',
      'core-received-message-too-large',
      'core-sent-message-too-large',
      'java-received-message-too-large',
      'node-received-message-too-large',
      'node-send-message-too-large',
      'dotnet-message-size-exceeded',
      'connect-go-message-too-large',
      'connect-es-message-too-large',
    ],
  },
  metadataSize: {
    verdict: 'fix-first',
    actor: 'caller',
    because: {
      en: 'The same headers or trailers exceed the limit again: make them smaller, or raise the limit of the side that rejects them.',
      zh: '同样的首部或尾部元数据还会超限：把它们变小，或者调高拒绝它们的那一端的上限。',
    },
    messages: [
      'core-metadata-too-large',
      'java-metadata-too-large',
      'java-header-size-exceeded',
      'go-header-list-too-large',
      'go-peer-header-list-exceeded',
    ],
  },
  clientTls: {
    verdict: 'fix-first',
    actor: 'caller',
    because: {
      en: 'The TLS settings of client and server do not match, so every connection fails until one side changes. This attempt was not sent.',
      zh: '客户端和服务端的 TLS 设置不匹配，一方修改之前每次连接都会失败。这次尝试没有发出。',
    },
    messages: [
      'go-tls-unknown-authority',
      'go-tls-hostname-mismatch',
      'go-tls-no-ip-sans',
      'go-tls-first-record-not-tls',
      'go-tls-handshake-eof',
      'go-tls-remote-error',
      'core-tls-certificate-verify-failed',
      'core-tls-wrong-version',
      'core-tls-peer-name',
      'java-ssl-exception',
      'node-no-connection-tls',
      'dotnet-start-ssl-failed',
      'tonic-https-without-tls',
    ],
  },
  serverTls: {
    verdict: 'fix-first',
    actor: 'service',
    because: {
      en: 'Every connection fails until the certificate or the TLS settings of the server or proxy change. This attempt was not sent.',
      zh: '服务端或代理更换证书、修改 TLS 设置之前，每次连接都会失败。这次尝试没有发出。',
    },
    messages: [
      'go-tls-certificate-expired',
      'go-tls-legacy-common-name',
      'go-tls-missing-alpn',
      'core-tls-missing-alpn',
      'java-alpn-failed',
    ],
  },
  otherProtocol: {
    verdict: 'fix-first',
    actor: 'caller',
    because: {
      en: 'The program at that address speaks another protocol: until the address, the port, or the transport security is corrected, every retry meets the same response.',
      zh: '这个地址上的程序用的是别的协议：地址、端口或传输加密设置改正之前，重试得到的还是同样的响应。',
    },
    messages: [
      'go-error-reading-server-preface',
      'go-server-preface-looks-like-http1',
      'core-http1-server',
      'connect-go-h2c-hint',
      'dotnet-start-http2-handshake',
      'go-server-received-http1',
      'java-preface-string-missing',
      'nginx-too-large-http2-frame',
    ],
  },
  wrongTarget: {
    verdict: 'fix-first',
    actor: 'caller',
    because: {
      en: 'The name, the address, or the proxy that the client was given is wrong, or does not exist in this network. This attempt was not sent.',
      zh: '客户端拿到的名称、地址或代理设置有误，或者在这个网络里不存在。这次尝试没有发出。',
    },
    messages: [
      'go-dial-no-such-host',
      'go-proxy-connect-handshake-failed',
      'java-unable-to-resolve-host',
      'java-unresolved-address',
      'node-name-resolution-failed',
      'tonic-dns-error',
      'go-dial-address-with-path',
      'otlp-http-exporter-failed',
    ],
  },
  pings: {
    verdict: 'fix-first',
    actor: 'caller',
    because: {
      en: 'A retry gets a new connection, and the server closes that one too until the client pings less often: set the keepalive interval first.',
      zh: '重试会用新连接，只要客户端的 ping 还是这么频繁，服务端照样会关闭它：先改 keepalive 间隔。',
    },
    messages: [
      'go-goaway-too-many-pings',
      'core-goaway-too-many-pings',
      'core-too-many-pings-server',
      'java-goaway-too-many-pings',
    ],
  },
  closedByProgram: {
    verdict: 'fix-first',
    actor: 'caller',
    because: {
      en: 'Your own program closed this channel, so every call on it fails: correct who closes it and when.',
      zh: '通道是自己的程序关闭的，在它上面发起的调用都会失败：先改正由谁、在什么时候关闭它。',
    },
    messages: ['java-channel-shutdown', 'go-client-connection-closing', 'python-channel-closed'],
  },
  programFault: {
    verdict: 'fix-first',
    actor: 'caller',
    because: {
      en: 'Your own code caused it, not the server: the same code produces it again.',
      zh: '原因在自己的代码，与服务端无关：同样的代码还会再出同样的错。',
    },
    messages: ['java-deadline-before-start', 'core-illegal-header', 'go-marshal-failed'],
  },
  operatorFirst: {
    verdict: 'fix-first',
    actor: 'service',
    because: {
      en: 'The store accepts no writes until its operator frees space and clears the alarm.',
      zh: '运维人员腾出空间并解除告警之前，存储不接受任何写入。',
    },
    messages: ['etcd-space-exceeded'],
  },
  machineFull: {
    verdict: 'fix-first',
    actor: 'service',
    because: {
      en: 'The disk or the memory of that machine is used up: every retry fails until its operator frees some.',
      zh: '那台机器的磁盘或内存已用完：在运维释放之前，每次重试都会失败。',
    },
    messages: ['buildkit-no-space-left'],
  },
  rejectedBeforeTheHandler: {
    verdict: 'backoff',
    actor: 'later',
    because: {
      en: 'The server was at its limit and rejected the call before its handler ran, so calls of any kind can be retried. Nothing says when: back off.',
      zh: '服务端已到上限，在处理函数执行之前就拒绝了调用，所以任何调用都可以重试。响应里没有等待时间：用退避。',
    },
    messages: [
      'go-middleware-rate-limited',
      'python-concurrent-rpc-limit',
      'ruby-no-free-threads',
      'tonic-too-many-active-requests',
      'etcd-too-many-requests',
      'google-quota-exceeded',
      'temporal-rate-limit-exceeded',
      'zeebe-no-partition-available',
      'triton-maximum-queue-size',
      'otlp-data-refused-memory',
    ],
  },
  notSent: {
    verdict: 'backoff',
    actor: 'later',
    because: {
      en: 'This attempt did not reach a handler, so calls of any kind can be retried, unless an earlier attempt was sent.',
      zh: '这次尝试没有到达任何处理函数，只要之前没有发出过别的尝试，任何调用都可以重试。',
    },
    messages: [
      'go-dial-connection-refused',
      'go-dial-io-timeout',
      'go-dial-unreachable',
      'go-deadline-waiting-for-connection',
      'go-stream-rejected-draining',
      'go-rst-stream-refused',
      'core-failed-to-connect-to-all-addresses',
      'core-connections-to-all-backends-failing',
      'core-rst-stream-7',
      'core-server-shutdown',
      'core-too-many-streams',
      'java-max-concurrent-streams',
      'node-no-connection-refused',
      'node-stream-refused',
      'node-deadline-waiting-name-resolution',
      'node-deadline-waiting-lb-pick',
      'dotnet-start-connection-refused',
      'tonic-tcp-connect-error',
      'tonic-operation-was-canceled',
      'swift-connection-pool-timeout',
      'swift2-could-not-connect',
      'go-connection-is-unavailable',
      'kratos-no-available-node',
      'milvus-fail-connecting',
      'dapr-service-not-resolved',
    ],
  },
  streamLimit: {
    verdict: 'check-first',
    actor: 'later',
    because: {
      en: 'A limit of the connection ended the stream, and nothing says when the limit allows more. The call might have run: find out which limit it is, and lower the load before you retry.',
      zh: '流因为连接上的上限被终止，响应里没有说明何时恢复。调用可能已经执行：先弄清是哪个上限，降低负载后再重试。',
    },
    messages: [
      'go-rst-stream-exhausted',
      'core-rst-stream-11',
      'java-rst-stream-exhausted',
      'node-bandwidth-exhausted',
    ],
  },
  cutByTheOtherSide: {
    verdict: 'check-first',
    actor: 'later',
    because: {
      en: 'A time limit or a broken connection ended the call; your program did not cancel it. The call might have run: a call that is safe to repeat can be retried, the others need a check.',
      zh: '调用因时限或连接断开而终止，不是自己的程序取消的。调用可能已经执行：可以重复的调用直接重试，其他调用先查清。',
    },
    messages: [
      'go-rst-stream-cancel',
      'core-rst-stream-8',
      'java-rst-stream-cancel',
      'node-call-cancelled',
      'tonic-timeout-expired',
      'tonic-transport-error',
      'core-stream-removed',
      'connect-node-aborted',
    ],
  },
  pluginFailed: {
    verdict: 'fix-first',
    actor: 'caller',
    because: {
      en: 'The plugin or another resource of the same run failed: the same call ends the same way until that is corrected.',
      zh: '插件或同一次运行里的另一个资源已失败：改正之前，同样的调用结果一样。',
    },
    messages: [
      'terraform-plugin-did-not-respond',
      'terraform-provider-process-exited',
      'go-plugin-unrecognized-message',
      'pulumi-resource-monitor-shut-down',
    ],
  },
  otherProcessFirst: {
    verdict: 'fix-first',
    actor: 'service',
    because: {
      en: 'Another process of the cluster or job is not running, is not reachable, or failed: start or correct it first, then retry.',
      zh: '集群或作业里的另一个进程没有运行、连不上或已失败：先启动或修复它，再重试。',
    },
    messages: [
      'go-zero-make-sure-rpc-service',
      'nacos-client-not-connected',
      'weaviate-grpc-health-check-failed',
      'jax-barrier-timed-out',
      'jax-coordination-service-lost',
      'ray-gcs-not-reachable',
      'fabric-endorser-client-failed',
      'fabric-gateway-endorse-failed',
    ],
  },
  operationPending: {
    verdict: 'backoff',
    actor: 'later',
    because: {
      en: 'An earlier call for the same volume is still running. CSI calls are idempotent, so wait and send the same call again.',
      zh: '同一个卷的上一个调用还在执行。CSI 调用是幂等的，等待后再发同样的调用。',
    },
    messages: ['csi-operation-pending'],
  },
  serviceConfig: {
    verdict: 'fix-first',
    actor: 'caller',
    because: {
      en: 'The service config is not valid: calls fail until it is corrected, wherever the client gets it from. This attempt was not sent.',
      zh: 'service config 无效：不管客户端从哪里得到它，改正之前调用都会失败。这次尝试没有发出。',
    },
    messages: [
      'go-service-config-from-resolver',
      'node-service-config-retry-policy',
      'node-service-config-invalid',
    ],
  },
} as const satisfies Record<string, OwnRetry>;

/**
 * Messages of codes that can be retried, for which the verdict of the code is right: their cause can pass by
 * itself, is not known from the text, or is one of several. Every other message of such a code has its own verdict.
 */
export const RETRIED_AS_THE_CODE_SAYS: readonly MessageId[] = [
  'go-dial-unix-socket',
  'go-resolver-produced-zero-addresses',
  'go-dns-record-lookup-error',
  'go-all-subconns-transient-failure',
  'go-tls-handshake-timeout',
  'go-context-deadline-exceeded',
  'go-latest-balancer-error',
  'go-max-retries-exhausted',
  'go-transport-is-closing',
  'go-keepalive-ping-failed',
  'go-error-reading-from-server',
  'go-goaway-graceful',
  'go-http-429-502-503-504',
  'go-http-status-until-1-39',
  'core-dns-resolution-failed',
  'core-name-resolution-failure',
  'core-errors-resolving',
  'core-socket-closed',
  'core-recvmsg-connection-reset',
  'core-goaway-received',
  'core-keepalive-timeout',
  'core-http2-header-status-5xx',
  'credentials-plugin-failed',
  'core-deadline-exceeded',
  'core-connect-failed',
  'core-endpoint-read-failed',
  'java-io-exception',
  'java-network-closed',
  'java-okhttp-end-of-stream',
  'java-no-usable-address',
  'java-keepalive-failed',
  'java-channel-closed',
  'java-deadline-exceeded',
  'java-http-5xx',
  'java-rst-stream-refused',
  'java-goaway',
  'node-no-connection-established',
  'node-connection-dropped',
  'node-read-econnreset',
  'node-http-status-5xx',
  'node-deadline-slow-server',
  'deadline-exceeded-plain',
  'dotnet-error-starting-call',
  'dotnet-error-reading-next-message',
  'dotnet-bad-response-5xx',
  'dotnet-deadline-exceeded-empty',
  'tonic-mapped-from-http-status',
  'dart-error-connecting',
  'dart-missing-trailers',
  'swift-rpc-timed-out',
  'swift-transport-became-inactive',
  'swift2-stream-unexpectedly-closed',
  'elixir-timeout',
  'connect-go-http-status',
  'connect-es-timed-out',
  'connect-node-unavailable',
  'grpc-web-http-error',
  'envoy-upstream-connect-error',
  'envoy-no-healthy-upstream',
  'envoy-upstream-request-timeout',
  'envoy-local-rate-limited',
  'etcd-leader-changed',
  'etcd-request-timed-out',
  'etcd-unhealthy-cluster',
  'node-write-error',
  'go-server-failed-to-read-frame',
  'core-bare-socket-error',
  'java-context-timed-out',
  'buildkit-daemon-lost',
  'zeebe-timeout-gateway-broker',
  'etcd-client-retrying-unary-invoker',
  'skywalking-agent-status',
  'otlp-sending-queue-full',
  'tikv-leader-not-found',
  'spire-workload-attestation-failed',
  'cri-server-not-initialized',
];

/** Returns what holds for a retry after this message, where that is not what its code says. */
export const ownRetryOf = (id: string): OwnRetry | undefined =>
  Object.values<OwnRetry>(ownRetries).find(({ messages }) => messages.some((message) => message === id));
