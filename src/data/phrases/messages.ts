import type { MessageId } from '../messages.ts';
import type { Phrases } from './phrases.ts';

/** How people describe what a message reports, besides quoting it. */
export const messagePhrases: Readonly<Partial<Record<MessageId, Phrases>>> = {
  'go-recv-message-too-large': {
    en: [
      'make max message size configurable',
      'increase max receive message size',
      'grpc message larger than 4MB',
    ],
    zh: ['调大最大消息大小', '消息超过 4MB', '包太大'],
  },
  'core-rst-stream-7': {
    en: ['more than 128 concurrent requests fail', 'rst_stream with error code 7'],
    zh: ['并发超过 128 就报错', '并发高了就出现 RST_STREAM'],
  },
  'node-stream-refused': {
    en: ['concurrent requests refused stream', 'stream refused by server'],
    zh: ['流被服务端拒绝'],
  },
  'java-context-cancelled': {
    en: ['io.grpc.Context was cancelled without error'],
    zh: ['Context 被取消'],
  },
  'grpc-web-http-error': {
    en: [
      'Http response at 400 or 500 level',
      'grpc-web call fails with http error',
      'cors error in grpc-web',
    ],
    zh: ['grpc-web 跨域', '浏览器调用跨域', '跨域'],
  },
  'dotnet-start-ssl-failed': {
    en: [
      'SSL connection could not be established',
      'call a service with untrusted or invalid certificate',
      'client and service SSL/TLS configuration mismatch',
    ],
    zh: ['调用证书不受信任的服务', '客户端与服务 SSL/TLS 配置不一致', '开发证书不受信任', '证书无效'],
  },
  'go-goaway-too-many-pings': {
    en: ['too many pings', 'ENHANCE_YOUR_CALM', 'keepalive ping too frequent'],
    zh: ['ping 太频繁', '心跳太频繁被断开', 'keepalive 设置太小'],
  },
  'health-unknown-service': {
    en: ['health check returns not found', 'readiness probe fails for grpc', 'health service unknown'],
    zh: ['就绪探针失败', '健康检查不通过', '健康检查找不到服务', 'liveness 探针失败', '探活失败'],
  },
  'go-tls-certificate-expired': {
    en: ['certificate has expired', 'x509 certificate expired'],
    zh: ['证书过期', 'x509 过期', 'tls 证书过期'],
  },
  'go-tls-unknown-authority': {
    en: ['self signed certificate rejected', 'certificate signed by unknown authority'],
    zh: ['自签证书不被信任', '证书不受信任'],
  },
  'go-tls-first-record-not-tls': {
    en: ['tls client talks to plaintext server', 'client uses tls server does not'],
    zh: ['客户端用 TLS 服务端是明文', 'TLS 和明文混用'],
  },
  'go-dial-connection-refused': {
    en: ['connection refused to the server port', 'nothing listens on the port'],
    zh: ['连接被拒绝', '端口没有监听', '服务没起'],
  },
  'go-dial-io-timeout': {
    en: ['dial tcp i/o timeout', 'connect timed out'],
    zh: ['建连超时', '连接超时', '防火墙拦了'],
  },
  'go-resolver-produced-zero-addresses': {
    en: ['name resolver returns no address', 'service discovery finds no instance'],
    zh: ['服务发现 没有实例', '没有可用地址', '注册中心没有实例'],
  },
  'go-context-deadline-exceeded': {
    en: ['context deadline exceeded', 'call timed out in go'],
    zh: ['context 超时', '调用超时'],
  },
  'go-transport-is-closing': { en: ['transport is closing'], zh: ['连接正在关闭', '连接被关闭'] },
  'go-error-reading-from-server': {
    en: [
      'connection closed by the server',
      'use of closed network connection',
      'error reading from server EOF',
    ],
    zh: ['服务端断开连接', '连接被对端关闭', '流断了', '服务端主动断开'],
  },
  'java-io-exception': { en: ['io exception when calling'], zh: ['java 报 io exception'] },
  'java-invalid-protobuf': {
    en: ['invalid protobuf byte sequence', 'protobuf parsing failed in java'],
    zh: ['protobuf 解析失败', 'proto 字段改了解析失败'],
  },
  'go-unknown-service': {
    en: ['unknown service', 'package name differs between client and server'],
    zh: ['服务没注册', '包名不一致', '找不到 service'],
  },
  'go-max-retries-exhausted': { en: ['max retries exhausted'], zh: ['重试次数用完'] },
};
