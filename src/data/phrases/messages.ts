import type { MessageId } from '../messages.ts';
import type { Phrases } from './phrases.ts';

/** How people describe what a message reports, besides quoting it. */
export const messagePhrases: Readonly<Partial<Record<MessageId, Phrases>>> = {
  'go-recv-message-too-large': {
    en: [
      'make max message size configurable',
      'increase max receive message size',
      'grpc message larger than 4MB',
      'response bigger than 4 megabytes',
      '4194304 limit',
      'how to raise the message size limit',
      'grpc max 4mb',
    ],
    zh: [
      '调大最大消息大小',
      '消息超过 4MB',
      '包太大',
      '响应超过 4MB',
      '4194304',
      '怎么调大消息上限',
      '默认 4MB 限制',
    ],
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
      'grpc-web request blocked by cors',
      'preflight fails',
      'browser shows code 14 or 2 for grpc-web',
    ],
    zh: [
      'grpc-web 跨域',
      '浏览器调用跨域',
      '跨域',
      'grpc-web 预检失败',
      '前端跨域报错',
      '浏览器 grpc-web 报 14',
    ],
  },
  'dotnet-start-ssl-failed': {
    en: [
      'SSL connection could not be established',
      'call a service with untrusted or invalid certificate',
      'client and service SSL/TLS configuration mismatch',
      'development certificate not trusted in .net',
      'dotnet dev-certs https --trust',
    ],
    zh: [
      '调用证书不受信任的服务',
      '客户端与服务 SSL/TLS 配置不一致',
      '开发证书不受信任',
      '证书无效',
      '.net 开发证书不受信任',
      'dotnet dev-certs',
    ],
  },
  'go-goaway-too-many-pings': {
    en: [
      'too many pings',
      'ENHANCE_YOUR_CALM',
      'keepalive ping too frequent',
      'enhance your calm',
      'client pings too often',
      'keepalive interval too short',
      'ENHANCE_YOUR_CALM too_many_pings',
    ],
    zh: ['ping 太频繁', '心跳太频繁被断开', 'keepalive 设置太小', 'ping 太频繁被断开', 'keepalive 间隔太短'],
  },
  'health-unknown-service': {
    en: ['health check returns not found', 'readiness probe fails for grpc', 'health service unknown'],
    zh: ['就绪探针失败', '健康检查不通过', '健康检查找不到服务', 'liveness 探针失败', '探活失败'],
  },
  'go-tls-certificate-expired': {
    en: [
      'certificate has expired',
      'x509 certificate expired',
      'ssl certificate ran out',
      'tls certificate not valid anymore',
      'calls fail after the certificate expired',
    ],
    zh: ['证书过期', 'x509 过期', 'tls 证书过期', 'ssl 证书到期', '证书过期后调用失败', '证书失效'],
  },
  'go-tls-unknown-authority': {
    en: [
      'self signed certificate rejected',
      'certificate signed by unknown authority',
      'self signed certificate not trusted by the client',
      'missing ca certificate',
      'x509 unknown authority',
      'how to trust a private ca in grpc',
    ],
    zh: ['自签证书不被信任', '证书不受信任', '自签名证书不被信任', '缺 ca 证书', 'x509 证书错误'],
  },
  'go-tls-first-record-not-tls': {
    en: [
      'tls client talks to plaintext server',
      'client uses tls server does not',
      'client uses tls but the server is plaintext',
      'insecure server with a secure client',
      'ssl wrong version number',
    ],
    zh: [
      '客户端用 TLS 服务端是明文',
      'TLS 和明文混用',
      '客户端开了 tls 服务端没开',
      '一边 tls 一边明文',
      '明文和加密混用',
    ],
  },
  'go-dial-connection-refused': {
    en: [
      'connection refused to the server port',
      'nothing listens on the port',
      'port is closed',
      "server isn't running on that port",
      'connecting to localhost inside docker fails',
      'cannot connect to my grpc server on localhost',
      'target machine actively refused it',
      'connect ECONNREFUSED grpc',
    ],
    zh: [
      '连接被拒绝',
      '端口没有监听',
      '服务没起',
      '服务没启动 连接被拒',
      'docker 里连 localhost 失败',
      '目标计算机积极拒绝',
      '本地 grpc 服务连不上',
      '连接不上服务端端口',
    ],
  },
  'go-dial-io-timeout': {
    en: [
      'dial tcp i/o timeout',
      'connect timed out',
      'firewall drops packets to the grpc port',
      'connect timeout to the server',
      'tcp dial timed out',
      'cannot reach the server from another network',
    ],
    zh: ['建连超时', '连接超时', '防火墙拦了', '防火墙拦了 grpc 端口', '跨网段连不上', '安全组没放行端口'],
  },
  'go-resolver-produced-zero-addresses': {
    en: ['name resolver returns no address', 'service discovery finds no instance'],
    zh: ['服务发现 没有实例', '没有可用地址', '注册中心没有实例'],
  },
  'go-context-deadline-exceeded': {
    en: [
      'context deadline exceeded',
      'call timed out in go',
      'call times out in go',
      'timeout error from the context',
      'request took too long in the go client',
    ],
    zh: ['context 超时', '调用超时', 'go 调用超时', '上下文超时', 'ctx 超时'],
  },
  'go-transport-is-closing': {
    en: [
      'transport is closing',
      'connection closed while the call was running',
      'errors during server restart',
      'server restarts and calls fail',
    ],
    zh: ['连接正在关闭', '连接被关闭', '调用时连接被关', '服务重启期间报错', '发布时报错'],
  },
  'go-error-reading-from-server': {
    en: [
      'connection closed by the server',
      'use of closed network connection',
      'error reading from server EOF',
      'connection reset by peer in a grpc call',
      'load balancer closed the connection',
      'eof from the server',
    ],
    zh: [
      '服务端断开连接',
      '连接被对端关闭',
      '流断了',
      '服务端主动断开',
      '连接被重置',
      '负载均衡断开连接',
      '服务端断开 EOF',
    ],
  },
  'java-io-exception': {
    en: [
      'io exception when calling',
      'java client cannot connect',
      'netty connection refused',
      'io exception in grpc java',
    ],
    zh: ['java 报 io exception', 'java 客户端连不上', 'netty 连接被拒', 'io exception'],
  },
  'java-panic': {
    en: ['grpc java panic this is a bug', 'channel panic in java'],
    zh: ['java channel panic', 'grpc java 报 panic'],
  },
  'java-invalid-protobuf': {
    en: ['invalid protobuf byte sequence', 'protobuf parsing failed in java'],
    zh: ['protobuf 解析失败', 'proto 字段改了解析失败'],
  },
  'go-unknown-service': {
    en: [
      'unknown service',
      'package name differs between client and server',
      "service isn't registered on the server",
      'wrong package name in proto',
      'calling the wrong server or port',
    ],
    zh: ['服务没注册', '包名不一致', '找不到 service', 'package 名不一致', '连错了服务', 'proto 包名改了'],
  },
  'go-max-retries-exhausted': {
    en: ['max retries exhausted'],
    zh: ['重试次数用完'],
  },
  'go-dial-unreachable': {
    en: ['network unreachable', 'host unreachable'],
    zh: ['网络不可达', '主机不可达'],
  },
  'go-dial-no-such-host': {
    en: [
      'dns lookup fails for the grpc target',
      'cannot resolve service name in kubernetes',
      'wrong hostname of the server',
    ],
    zh: ['服务名解析不了', 'k8s service 名字解析不到', '主机名写错'],
  },
  'go-error-reading-server-preface': {
    en: [
      'http1 server on the grpc port',
      "client speaks http/2 but the other side doesn't",
      'connection closes right after connecting',
    ],
    zh: ['对端不是 http2', '刚连上就断开', '端口上不是 grpc 服务'],
  },
  'go-server-preface-looks-like-http1': {
    en: ['plain http server answers a grpc client'],
    zh: ['连到了普通 http 服务'],
  },
  'go-all-subconns-transient-failure': {
    en: [
      'all backends are unreachable',
      'no working connection in the channel',
      'load balancer has no ready backend',
    ],
    zh: ['所有后端都不可用', '没有可用的连接'],
  },
  'go-tls-hostname-mismatch': {
    en: ['certificate host name does not match', 'server name override', 'ssl target name override'],
    zh: ['证书域名不匹配', '证书和主机名不一致', 'servername 不对'],
  },
  'go-tls-legacy-common-name': {
    en: ['certificate needs subject alternative names', 'common name deprecated in go 1.15'],
    zh: ['证书要有 SAN', 'common name 废弃'],
  },
  'go-tls-handshake-eof': {
    en: ['tls handshake fails immediately', 'plaintext client on a tls port'],
    zh: ['握手时断开'],
  },
  'go-tls-missing-alpn': {
    en: ['alpn not negotiated', 'grpc 1.67 alpn enforcement'],
    zh: ['没有协商 alpn', '升级后 alpn 报错'],
  },
  'go-context-canceled': {
    en: [
      'call fails because the context was canceled',
      'client cancelled context in go',
      'request canceled in server log',
    ],
    zh: ['go 里请求被取消', '调用被上层取消'],
  },
  'go-deadline-waiting-for-connection': {
    en: ['calls wait and time out because no connection is ready'],
    zh: ['还没连上就超时', '服务没起却报超时'],
  },
  'go-client-connection-closing': {
    en: ['using a closed ClientConn', 'conn.Close was called too early', 'connection closed by my own code'],
    zh: ['用了已关闭的连接', 'conn 被提前关闭'],
  },
  'go-keepalive-ping-failed': {
    en: ['keepalive timeout closes the connection', 'dead peer found by ping', 'no ack for a ping'],
    zh: ['ping 没有回应', '心跳超时断开'],
  },
  'go-goaway-graceful': {
    en: ['server drains the connection', 'goaway from a load balancer'],
    zh: ['服务端发来 GOAWAY', '连接被服务端平滑关闭'],
  },
  'go-send-message-too-large': {
    en: ['request too large to send', 'max send message size'],
    zh: ['发送的消息太大', '发送上限'],
  },
  'go-decompressor-not-installed': {
    en: ['gzip not registered', 'compression not supported by the other side'],
    zh: ['gzip 没注册'],
  },
  'go-unmarshal-failed': {
    en: [
      'protobuf decode error on the client',
      'proto files differ between client and server',
      'wire format error',
      'invalid utf-8 in a string field',
    ],
    zh: ['proto 两边不一致', 'utf-8 不合法'],
  },
  'go-marshal-failed': {
    en: ['cannot serialize the message', 'nil message returned by the handler'],
    zh: ['序列化失败', '返回了 nil 消息'],
  },
  'go-http-200-not-grpc': {
    en: ['got html instead of grpc', 'proxy answers with a web page', 'status 200 but text/html'],
    zh: ['返回了 html 页面', '代理返回网页', '连到了网站'],
  },
  'go-http-404': {
    en: ['404 from ingress for a grpc call', 'path not routed to the grpc service'],
    zh: ['ingress 404', '网关没有转发到 grpc 服务'],
  },
  'go-http-429-502-503-504': {
    en: ['bad gateway', '503 from the load balancer', 'gateway timeout 504 on a grpc call'],
    zh: ['grpc 502', 'nginx 返回 502', '负载均衡 503', '网关超时 504'],
  },
  'go-closed-without-trailers': {
    en: [
      'stream ended without a status',
      'proxy cut the response',
      'no trailers received',
      'http/1 proxy between client and server',
    ],
    zh: ['没有收到 trailer', '代理截断了响应', '流结束没有状态'],
  },
  'go-rst-stream-internal': {
    en: ['stream reset by the server', 'http2 protocol error on a stream'],
    zh: ['流被服务端重置', 'http2 协议错误'],
  },
  'go-rst-stream-refused': {
    en: ['server refuses new streams', 'max concurrent streams reached and stream refused'],
    zh: ['服务端拒绝新的流', '超过最大并发流被拒'],
  },
  'go-header-list-too-large': {
    en: ['metadata too big', 'too many headers', 'cookie or token makes headers too large'],
    zh: ['metadata 太大', '请求头太大', 'token 太长'],
  },
  'go-unknown-method': {
    en: ['method missing on the server after a proto change', 'old server version lacks the rpc'],
    zh: ['proto 加了方法服务端没更新', '服务端版本太旧没有方法'],
  },
  'go-generated-method-not-implemented': {
    en: ['forgot to implement the method', 'UnimplementedServer embedded'],
    zh: ['忘了实现方法', '只嵌入了 UnimplementedServer'],
  },
  'core-failed-to-connect-to-all-addresses': {
    en: ['channel cannot reach any address'],
    zh: ['python 客户端连不上', '所有地址都连不上', '节点连接失败'],
  },
  'core-dns-resolution-failed': {
    en: ['c-ares dns failure', 'dns resolution fails in python grpc', 'set GRPC_DNS_RESOLVER=native'],
    zh: ['python 域名解析失败', 'c-ares 解析失败', 'GRPC_DNS_RESOLVER'],
  },
  'core-socket-closed': {
    en: ['socket closed by the peer', 'connection lost in the middle', 'server crashed during the call'],
    zh: ['socket 被对端关闭', '调用过程中服务端崩溃'],
  },
  'core-recvmsg-connection-reset': {
    en: ['recvmsg connection reset by peer', 'connection reset in c++ client'],
    zh: ['recvmsg 重置', '连接被对端重置'],
  },
  'core-received-message-too-large': {
    en: ['python max receive message length', 'grpc.max_receive_message_length'],
    zh: ['python 消息太大', 'max_receive_message_length 怎么设'],
  },
  'core-metadata-too-large': {
    en: ['grpc.max_metadata_size', 'received metadata too large', 'trailing metadata exceeds the limit'],
    zh: ['元数据超限', 'max_metadata_size'],
  },
  'core-tls-certificate-verify-failed': {
    en: ['python grpc ssl certificate error', 'root certificate not found', 'default roots pem'],
    zh: ['python ssl 证书错误', '根证书找不到'],
  },
  'core-tls-wrong-version': {
    en: ['secure channel to an insecure port', 'ssl handshake failed wrong version number'],
    zh: ['secure_channel 连明文端口', 'WRONG_VERSION_NUMBER'],
  },
  'java-network-closed': {
    en: [
      'java connection closed for unknown reason',
      'idle connection killed between java client and server',
    ],
    zh: ['java 连接莫名断开', '空闲连接被断 java'],
  },
  'dotnet-start-connection-refused': {
    en: ['c# client cannot reach the server', 'HttpRequestException connection refused'],
    zh: ['c# 客户端连不上', '.net 连接被拒'],
  },
  'envoy-upstream-connect-error': {
    en: ['istio sidecar 503 to grpc', 'envoy cannot reach the pod', 'connection failure reset reason'],
    zh: ['istio sidecar 503', 'envoy 连不上 pod', '网格里连接失败'],
  },
  'envoy-no-healthy-upstream': {
    en: ['all envoy endpoints unhealthy', 'cluster has no hosts in istio'],
    zh: ['envoy 没有可用端点', 'istio 没有健康实例'],
  },
  'envoy-upstream-request-timeout': {
    en: ['envoy 15 second timeout', 'route timeout cuts long streams'],
    zh: ['envoy 15 秒超时', '长流被路由超时断开'],
  },
  'containerd-pull-failed': {
    en: ['kubernetes cannot pull an image', 'ImagePullBackOff', 'ErrImagePull', 'registry unauthorized'],
    zh: ['镜像拉不下来', '拉镜像失败', '镜像仓库没权限'],
  },
  'csi-operation-pending': {
    en: ['volume operation stuck', 'pvc attach pending', 'operation with the given volume id already exists'],
    zh: ['卷操作卡住', 'pvc 挂载一直等', '卷操作正在进行'],
  },
  'etcd-space-exceeded': {
    en: ['etcd nospace alarm', 'mvcc database space', 'etcd disk quota 2gb'],
    zh: ['etcd 空间满', 'etcd NOSPACE 告警'],
  },
  'etcd-leader-changed': {
    en: ['etcd has no leader', 'etcd leader election errors in kubernetes api'],
    zh: ['etcd 没有 leader', 'etcd 选主'],
  },
  'etcd-request-timed-out': {
    en: ['etcd slow disk', 'etcdserver timeout in apiserver'],
    zh: ['etcd 慢', 'etcdserver 超时'],
  },
  'nacos-client-not-connected': {
    en: ['nacos 2 grpc port 9848 not open', 'nacos client cannot register'],
    zh: ['nacos 9848 端口不通', 'nacos 注册失败', 'nacos 客户端连不上'],
  },
  'go-zero-make-sure-rpc-service': {
    en: ['go-zero rpc client cannot connect'],
    zh: ['go-zero 连不上 rpc', 'go-zero 启动报错 rpc'],
  },
};
