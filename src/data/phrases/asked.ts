import type { CodeName } from '../names.ts';
import type { Phrases } from './phrases.ts';

/*
 * Titles of public questions and issues, kept as they were asked: from the work part of the collected texts only. Their
 * sources are recorded beside them in the tests' query files.
 */

/** Questions that want a code, by the code. */
export const askedOfCodes: Readonly<Partial<Record<CodeName, Phrases>>> = {
  UNKNOWN: {
    en: [
      'I received gRPC error "key not found" and it\'s code was set to 2, which stands for Unknown',
      "gRPC API doesn't set correct codes in error response",
    ],
    zh: ['服务器抛出了一个异常'],
  },
  ALREADY_EXISTS: {
    en: ['`CreateBucket()` returns a confusing error code when the bucket already exists.'],
    zh: [],
  },
  NOT_FOUND: {
    en: ['Volume does not exists', 'Reject process instance migration if process instance is not found'],
    zh: [],
  },
  UNIMPLEMENTED: {
    en: [
      'QuickStart HelloWorld does not work?',
      'rpc resturn "Unimplemented desc = unknown service" after server restart',
      "NOT_IMPLEMENTED doesn't seem to be an actual GRPC error code.",
      'triple service name is different from grpc service name',
    ],
    zh: [
      '服务未实现：客户端请求的服务未在服务器端实现',
      '服务器上没有找到方法',
      'grpc 连续调用不同方法时，出现 Unimplemented 的响应',
    ],
  },
  UNAVAILABLE: {
    en: [
      'H2-SSL Backend Protocol GRPC 502',
      'I dont know why dart change code to 14 when get success return',
      'statusCode=14, msg: "Channel shutdownNow invoked" or "End of stream or IOException". It is a bug?',
      'Grpc client is always disconnected the connection and then retry to connect to the server after configuring keep-alive parameters',
      'insert RPC failed Connection reset by peer',
      'OTLP gRPC metrics exporter fails to connect',
      'Terraform Crashing with RPC Error',
      'Facing Connectivity issues in GRPC Calls ( Upstream connect error or disconnect/reset before headers ) after adding istio as sidecar',
      'Intermittent "upstream connect error or disconnect/reset before headers. reset reason: remote reset" Errors in Envoy gRPC requests',
      'Misleading gRPC status codes returned for some error cases',
      'UNAUTHORIZED if Auth Server is down?',
      'Error code: 14 "Http response at 400 or 500 level"',
    ],
    zh: [
      '客户端无法与gRPC服务端建立连接，通常表现为connection refused或context deadline exceeded',
      '客户端与polaris服务器每隔一段时间就会断开',
      '连接超时错误:使用eureka注册和发现client找到了grpc-server地址，但是一直报连接超时。',
      'api 服务的 日志有很多这个日志 如何解决 Client received GoAway with error code ENHANCE_YOUR_CALM',
      '服务器正在关闭',
      '在连接中断之前,传输了一些数据',
      'grpc请求频繁出现因为连接被关闭导致无法正常请求',
      'docker部署应用提示链接9848失败',
      'Go1.15以上，证书需要SANs',
      '启动区块链最后一步失败',
      'client端使用grpc协议连接不到server端',
      'gRPC-go 报 use of closed network connection',
      '用戶端與服務 SSL/TLS 組態不相符',
      'gRPC 連線中斷',
    ],
  },
  INVALID_ARGUMENT: { en: ['Sometimes apear <account sequence mismatch>'], zh: ['用户ID必须大于0'] },
  PERMISSION_DENIED: {
    en: [
      'Spring Security integration returns wrong status code when the caller does not have permissions to execute the operation',
      'license of the customer has expired',
      'feature only available on the paid plan',
    ],
    zh: ['无权访问', '访问了别的租户的数据', '账号被封禁了调接口'],
  },
  DEADLINE_EXCEEDED: {
    en: ['grpc client has 3 type errors when timeout', 'gRPC: Consider grpc.ErrClientConnTimeout a timeout.'],
    zh: [
      'gRPC 呼叫有可能在一部電腦上完成，但回應傳回給用戶端時已超過期限',
      '发现在 ctx 中设置的超时不生效，永远是2秒报超时',
      '在使用grpc调用服务时提示超时context deadline exceeded',
      '求解超過 60 秒強制逾時 Call timed out after 60.000s',
    ],
  },
  CANCELLED: {
    en: [
      'when try a Generic invoke in triple Protocol, I got a error like this：Triple Server received remote reset errorCode=8',
    ],
    zh: ['客户端应用程序取消了请求'],
  },
  INTERNAL: {
    en: [
      'When gRPC server is not available, an iOS client throws an Internal instead of Unavailable.',
      'Go panics should return a gRPC error',
    ],
    zh: ['无法解压但支持压缩算法', '呼叫具有不受信任/無效憑證的 gRPC 服務'],
  },
  RESOURCE_EXHAUSTED: {
    en: [
      'received message larger than max (4561623 vs. 4194304)',
      'iOS swift: which property should i use to set the (X * 1024 * 1024) message size',
      'PHP: Received message larger than max',
    ],
    zh: ['限流熔断应该返回什么状态码'],
  },
  FAILED_PRECONDITION: {
    en: ['Reject commands if the preconditions are not met', 'foreign key constraint violation on delete'],
    zh: ['库存不足下单失败'],
  },
};

/** Questions that a page answers without any code, by the English address of the page; '' where no page does. */
export const askedOfPages: Readonly<Record<string, Phrases>> = {
  '/mappings/': {
    en: [
      'On receiving an HTTP response, the status code should be internal.',
      'Remove HTTP mappings from status.h',
      'Implement HTTP→gRPC status code mapping',
      "Microsoft.AspNetCore.Grpc.HttpApi doesn't return the status set in the handler",
      'improve gRPC status code mapping for HTTP errors',
      'Support mapping gRPC and HTTP status code',
      'convert non-200 HTTP status codes to GRPC codes',
      'map 409s to already_exist in grpc',
      "When I'm using that behind a Contour httpproxy it fails with an http 426 Reply code.",
      'When writing errors, set the response status code to an HTTP error code.',
      'TripleRpcException should be removed and support dubbo status to triple status mapping',
      'I have a need to return http status code from rpc service',
      'We use status.New(1001, "xxxx"): code between 1000 and 9999 should be http status 400',
      'customize the error return',
      'Mapping gRPC code to HTTP status code',
      'grpc-json: use gRPC status to HTTP status code mapping',
      'HTTP status codes mapping',
      'Please help me with the inconsistent conversion rules of HTTP & GRPC error codes',
      'transport/http: uses gRPC status to the HTTP error.',
      'Middleware appears to use HTTP error codes even when the request was originally gRPC - is this intended?',
      'The HTTP status is 101 instead of 200 When my errors.code is set to 101',
      'add the correspondence between grpc code and http code',
      'convert grpc errors to http status codes',
      'Refine Gateway gRPC error status codes',
    ],
    zh: ['[Feature]支持自定义http与grpc的状态码转换'],
  },
  '/guides/retry/': {
    en: [
      'Dont retry Internal error codes in RetryTransient',
      'How to turn off the breaker middleware?',
      'gRPC client now automatically reconnects to the server after disconnection.',
      'add grpcclient connect exception to support service retry',
      "Why grpc doesn't retry the request? Only after one request fails, the next is successfully already on another server?",
      'Transactions that are aborted by Spanner and that need to be retried should use the resetForRetry method, instead of creating a new transaction',
      'retry aborted transactions',
      'Use gRPC status code to indicate retryable and not retryable errors',
    ],
    zh: ['暂时性故障处理与 gRPC 重试', 'grpc客户端重试连接'],
  },
  '/libraries/swift/': { en: ['How can I set a custom status and message in response?'], zh: [] },
  '/guides/error-details/': {
    en: [
      'Is there a way to set custom grpc error codes?',
      "Add 'ErrorToCode' type to support use of custom errors",
      'How do I customize rpcError',
      "No clear documentation on if an how setting gRPC error codes is possible. All errors when performing ctx.res = new Error('some message')",
      'how to pass errors in rpc services back into api services?',
      'Supports zrpc error custom handling, like httpx.seterrorhandler',
      'grpc error management like kratos error generator',
      'Allow passing custom error details, similar to gRPC.',
      'GRPC Error message is not returned to client',
      'returned errors should conform to google.rpc.Status',
      'Support for custom status codes',
      'Developer defined error codes',
      'How to correctly transmit error details to client with gRPC-JSON transcoding?',
    ],
    zh: [
      '在写rpc 的时候, 我想把 rpc的某个业务流程方面的错误返回给api',
      '到达api层的时候，错误的类型已经不是errorx.CodeErr了，没有办法断言',
      '我服务端发的metadata，客户端总是接不到',
      '如何获取grpc的错误码',
      'API 的错误模型',
      '如果呼叫不成功會發生什麼事？gRPC 會返回其錯誤狀態碼之一',
      '请问api服务如何方便的提取rpc的自定义错误码？',
      '我想把 rpc 的某个业务流程方面的错误返回给 api，类型就不再是 CodeError 了',
      '在做系統時，可能會要定義自己的狀態碼，gRPC 要怎麼做',
    ],
  },
  '/libraries/python/': {
    en: [
      'Documentation on setting custom error codes',
      'when a not-OK status code is sent back to client, how would I access that status code?',
    ],
    zh: [],
  },
  '/messages/dotnet-start-ssl-failed/': {
    en: [],
    zh: [
      'gRPC 用戶端必須使用與所呼叫服務相同的連線層級安全性',
      '呼叫沒有受信任憑證的 gRPC 服務時，會傳回下列錯誤訊息',
      '在本機測試應用程式，但 ASP.NET Core HTTPS 開發憑證不受信任',
    ],
  },
  '/guides/deadlines-and-cancellation/': {
    en: [
      'transport/grpc: streamClientInterceptor does not apply WithTimeout, unlike unaryClientInterceptor',
      'feat(volo-grpc): support timeout for client',
      'use breaker with ctx to prevent deadline exceeded',
      '[Bug] Triple default timeout is inconsistent with Dubbo',
      'How to detect the client has disconnected when use server-side streaming?',
      "Server side can't know whether the stream is closed from client",
      'In Bidirectional streaming in server side, how I can check that the client connection is ok or not?',
      'Determine stream cancellation was issued by client',
      'Detect When Client Closes Client-Side Streaming Call',
      'Apis in leaseClient, lockClient support timeout for grpc invocation',
      'Make jax.distributed timeouts configurable via jax.config',
    ],
    zh: [
      '上下文超时设置不合理',
      '具有期限和取消功能的可靠 gRPC 服務',
      '除非指定期限，否則 gRPC 呼叫沒有時間限制',
      '期限會提供呼叫的執行時間上限，因此設定期限很重要',
      '用戶端用於中止進行中呼叫的功能',
      'Golang gRPC学习(04): Deadlines超时限制',
      '为什么要使用Deadlines',
      '[BUG] triple 协议发生 connection timeout 时设置的超时时间无效',
      'r.GetService能获取到服务节点，但是直接使用discovery:///service-name 拨号的时候就会超时',
      '服务端感知客户端断开连接',
      '如果客户端应用停用或者网络中断，服务端如何才能主动感知到',
      '在使用Stream的情况下，服务端如何监控客户端断开了？',
    ],
  },
  '/codes/internal/': {
    en: [
      'the error message is that the app channel is not initialized. did you make sure to configure an app-port?',
      'err: cannot invoke local endpoint: app channel not initialized',
    ],
    zh: ['数据库查询失败', '按照官网手册操作，发现envoy无法注册到服务'],
  },
  '/codes/deadline-exceeded/': {
    en: [],
    zh: [
      'polaris在使用grpc连接注册中心时，总是报超时问题',
      '當作用中呼叫數目達到連線串流限制時，其他呼叫會在用戶端中排入佇列',
      'nacos注册服务后无法被发现报错',
    ],
  },
  '/codes/unavailable/': {
    en: [
      'How understand and resolve kinds of GRPC Client Errors',
      'nacos grpc client cannot reconnect when closed',
      'help request: grpc-transcode not work',
      'grpclb client will reconnect when the connection is down (e.g. proxy drops the server side connection but keeps the client side)',
      'Invalid GRPC call',
      'If the grpc server down, the connection will stuck',
      'grpc timed out when dialling with tls connection',
      '[gcs] Better error message when failing to connect to GCS external storage',
    ],
    zh: [
      '客户端在进行grpc调用时与Polaris控制面8091端口的链接为短连接',
      '客户端的请求会hang住，且没有任何报错信息',
      '网络断开后，在恢复，reconnect陷入循环，未正常进行重连',
      '服务器已经开放8848、9848、9849端口，依然出现:Server check fail',
      '启动报错说服务端9848端口不可用，telnet也通，并且过一会能在控制台看到某些服务',
      'docker容器内无法连接nacos容器please check server ,port 9848 is available',
      '使用HAProxy将rockermq proxy对外暴露，rocketmq proxy的grpc端口是8081，连接失败',
      '使用 Consul 做服务注册，HTTP 服务发现提示 NODE_NOT_FOUND',
      '注册中心使用了一个未启用的IP,导致服务发现不能使用',
      '关于nacos-client 出现 Client not connected,current status:STARTING的踩坑经验',
      '确认使用http请求访问8848端口都没有问题，但客户端还是无法跟服务端建立grpc连接',
      '从原来的1.3.3的版本升级到nacos2.x，本地测试正常，服务器就一直报错 Client not connected',
      '我隔一段时间再次访问milvus时候出现错误',
      '不可连接IP，需要设置超时',
      'docker部署nacos集群nginx负载均衡，服务注册正常，但是grpc报错',
    ],
  },
  '/messages/envoy-upstream-request-timeout/': {
    en: [
      'Envoy sometimes returns "upstream response timeout" before an upstream is associated with the stream',
    ],
    zh: [],
  },
  '': {
    en: [
      'Adding gRPC health check ping to be a part of is_live()',
      'Avoid Vault hang when no communication established with plugin',
      'grpc communication with response of Content-Type is missing from the request',
      'Kitex is always returning ErrRemoteOrNetwork after newIOErrorHandleMW',
      'Error in connecting grpc',
      '[gRPC] Add keepalive support',
      'How can I convey data loss to the client without terminating the underlying gRPC transport',
      'how to add a global exception interceptor that intercepts any RuntimeException and propagate meaningful information to the client',
      'Inconsistent behaviour when throwing StatusRuntimeException.',
      'Correct way to handle error w/client streaming to server?',
      'how to manually fail a client streaming?',
      'For bi-directional streaming calls failure can we expect all responses to be delivered to client',
      'grpc service behind k8-headless service is not loadbalancing.',
      "gRPC load balancing doesn't appear to work",
      'HealthCheck reports SERVING even when it is defined as NOT_SERVING',
    ],
    zh: [
      '不支持dubbo3提供的triple协议（grpc）',
      '自定义的 error 结构体到了 client 侧变成 remote or network error[remote]: biz error',
      'gRPC 等待就緒 Wait for Ready 快速失敗',
    ],
  },
  '/messages/core-too-many-pings-server/': {
    en: ['Keepalive enforcement policy: police inbound PING rate, send too_many_pings'],
    zh: [],
  },
  '/libraries/csharp/': {
    en: [
      'How to define the statuscode on the server and return it to the client without throwing an exception',
    ],
    zh: ['gRPC 的效能最佳做法', '如果為每個 gRPC 呼叫建立新通道，則完成所需的時間可能會大幅增加'],
  },
  '/libraries/go/': { en: ['feat(gRPC): optimize gRPC error handling'], zh: ['rpc error code 怎么设置？'] },
  '/codes/unknown/': {
    en: [
      'serialize grpc exceptions by default',
      'Docs should cover how to respond to `Manifest generation error (cached)`',
      'The question of account sequence mismatch',
    ],
    zh: [
      'triple 协议 stub 调用无法捕获自定义异常甚至 RpcException',
      '请问triple协议该如何处理异常呢？都被RpcException包裹了，没办法拿到业务异常里的信息。',
      '使用Triple协议，调用端如何捕获服务端抛出的自定义异常',
      'spring-cloud-alibaba feign里面使用，这个是什么原因？是什么地方没有配置对吗',
    ],
  },
  '/libraries/typescript/': {
    en: [
      '(wip): GRPC exception and mapping',
      'Set custom statusCode for a GRPC Exception',
      'Setting gRPC status and fetching it in the middleware',
    ],
    zh: [],
  },
  '/libraries/java/': {
    en: [
      "Add '@GrpcAdvice' exception handling support",
      'GrpcExceptionHandler does not seem to be called when using Reactor generated stubs',
      'Any ways like @GrpcAdvice in yidongnan/grpc-spring-boot-starter？',
      'my grpc server only sends errors with Code: Unknown and empty messages',
      'How can I set error codes and error messages when using reactive-grpc with Reactor?',
    ],
    zh: ['异常处理时返回了StatusException，可是客户端收到的都是StatusRuntimeException是否正常？'],
  },
  '/libraries/kotlin/': { en: ['how can i handle grpc stream( with kotlin flow) errors ?'], zh: [] },
  '/libraries/rust/': {
    en: [
      "What is a good paradigm for returning errors with some context info? `.fail` method doesn't let attach any information",
    ],
    zh: [],
  },
  '/codes/resource-exhausted/': {
    en: ['what is maximum message size for `grpc 1.0.0`?', 'Better resource limit exceeded error message'],
    zh: [],
  },
  '/messages/go-latest-balancer-error/': { en: [], zh: ['请教etcd连接错误的问题'] },
  '/libraries/': { en: ['Status codes and their use in gRPC'], zh: [] },
  '/choose/': { en: ['Adopt gRPC status code', 'fix: return correct gRPC code'], zh: [] },
  '/messages/go-tls-legacy-common-name/': { en: ['X.509 CommonName deprecation'], zh: [] },
  '/compare/permission-denied-vs-unauthenticated/': {
    en: [],
    zh: ['Nacos2.0.3升级到2.2.3 开启鉴权后程序连接报错', 'naos从2.1.0升级至2.2.3后开启鉴权应用报错'],
  },
  '/codes/permission-denied/': { en: [], zh: ['服务端与客户端升级到1.3.2提示authorization failed!'] },
  '/libraries/grpc-web/': {
    en: [
      'grpc-web call receives CORS error when using nginx proxy',
      'Unable to test and use the grpc-web call using nginx proxy.',
      'Console error "grpc-status", "grpc-message" while data successfully come back',
    ],
    zh: [],
  },
  '/codes/cancelled/': {
    en: [
      'Server-side of an ServerStream-Request hangs with "rstCode 8", if client suddenly vanishes.',
      'Service is still running when client is killed.',
      'How can the server detect that the client has stopped listening to a specific stream?',
    ],
    zh: [],
  },
  '/codes/not-found/': {
    en: ['The broker tries to correlate the message infinitely if the command is rejected'],
    zh: [],
  },
  '/codes/ok/': {
    en: [
      "Triton Inference Server doesn't return any values when using gRPC protocol but RESTful does",
      "What's the guidance for a call to mutate a resource that is already in the desired state?",
      'some items in the batch failed and others succeeded',
    ],
    zh: [],
  },
  '/messages/go-recv-message-too-large/': { en: ['Make maxMessageSize configurable'], zh: [] },
  '/codes/failed-precondition/': { en: ['Non-standard use of 412 HTTP Status Code'], zh: [] },
  '/codes/invalid-argument/': { en: [], zh: ['validate 使用 grpc 标准异常处理'] },
  '/': { en: [], zh: ['如果 gRPC 呼叫不成功會發生什麼事？'] },
};
