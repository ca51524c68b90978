import type { CodeName } from '../names.ts';
import type { Phrases } from './phrases.ts';

/*
 * Titles of public questions and issues, kept as they were asked: from the work part of the collected texts only. Their
 * sources are recorded beside them in the tests' query files.
 */

/** Questions that want a code, by the code. */
export const askedOfCodes: Readonly<Partial<Record<CodeName, Phrases>>> = {
  UNKNOWN: {
    en: ["gRPC API doesn't set correct codes in error response"],
    zh: ['服务器抛出了一个异常'],
  },
  ALREADY_EXISTS: {
    en: ['`CreateBucket()` returns a confusing error code when the bucket already exists.'],
    zh: [],
  },
  NOT_FOUND: {
    en: ['Reject process instance migration if process instance is not found'],
    zh: [],
  },
  UNIMPLEMENTED: {
    en: [
      'QuickStart HelloWorld does not work?',
      "NOT_IMPLEMENTED doesn't seem to be an actual GRPC error code.",
      'triple service name is different from grpc service name',
    ],
    zh: [
      '服务未实现：客户端请求的服务未在服务器端实现',
      'grpc 连续调用不同方法时，出现 Unimplemented 的响应',
    ],
  },
  UNAVAILABLE: {
    en: [
      'H2-SSL Backend Protocol GRPC 502',
      'I dont know why dart change code to 14 when get success return',
      'Terraform Crashing with RPC Error',
      'Misleading gRPC status codes returned for some error cases',
    ],
    zh: [
      '连接超时错误:使用eureka注册和发现client找到了grpc-server地址，但是一直报连接超时。',
      'api 服务的 日志有很多这个日志 如何解决 Client received GoAway with error code ENHANCE_YOUR_CALM',
      'Go1.15以上，证书需要SANs',
      '启动区块链最后一步失败',
      'client端使用grpc协议连接不到server端',
    ],
  },
  INVALID_ARGUMENT: { en: ['Sometimes apear <account sequence mismatch>'], zh: ['用户ID必须大于0'] },
  PERMISSION_DENIED: {
    en: [],
    zh: ['访问了别的租户的数据'],
  },
  DEADLINE_EXCEEDED: {
    en: ['grpc client has 3 type errors when timeout'],
    zh: ['发现在 ctx 中设置的超时不生效，永远是2秒报超时'],
  },
  CANCELLED: {
    en: [],
    zh: [],
  },
  INTERNAL: {
    en: ['When gRPC server is not available, an iOS client throws an Internal instead of Unavailable.'],
    zh: ['无法解压但支持压缩算法', '呼叫具有不受信任/無效憑證的 gRPC 服務'],
  },
  RESOURCE_EXHAUSTED: {
    en: ['iOS swift: which property should i use to set the (X * 1024 * 1024) message size'],
    zh: [],
  },
  FAILED_PRECONDITION: {
    en: [],
    zh: [],
  },
};

/** Questions that a page answers without any code, by the English address of the page; '' where no page does. */
export const askedOfPages: Readonly<Record<string, Phrases>> = {
  '/mappings/': {
    en: [
      "Microsoft.AspNetCore.Grpc.HttpApi doesn't return the status set in the handler",
      'improve gRPC status code mapping for HTTP errors',
      'map 409s to already_exist in grpc',
      "When I'm using that behind a Contour httpproxy it fails with an http 426 Reply code.",
      'When writing errors, set the response status code to an HTTP error code.',
      'We use status.New(1001, "xxxx"): code between 1000 and 9999 should be http status 400',
      'Mapping gRPC code to HTTP status code',
      'Please help me with the inconsistent conversion rules of HTTP & GRPC error codes',
      'add the correspondence between grpc code and http code',
      'convert grpc errors to http status codes',
    ],
    zh: ['[Feature]支持自定义http与grpc的状态码转换'],
  },
  '/guides/retry/': {
    en: [],
    zh: [],
  },
  '/libraries/swift/': { en: [], zh: [] },
  '/guides/error-details/': {
    en: [
      "No clear documentation on if an how setting gRPC error codes is possible. All errors when performing ctx.res = new Error('some message')",
      'GRPC Error message is not returned to client',
      'How to correctly transmit error details to client with gRPC-JSON transcoding?',
    ],
    zh: [
      '到达api层的时候，错误的类型已经不是errorx.CodeErr了，没有办法断言',
      '如何获取grpc的错误码',
      'API 的错误模型',
      '如果呼叫不成功會發生什麼事？gRPC 會返回其錯誤狀態碼之一',
      '我想把 rpc 的某个业务流程方面的错误返回给 api，类型就不再是 CodeError 了',
    ],
  },
  '/libraries/python/': {
    en: ['when a not-OK status code is sent back to client, how would I access that status code?'],
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
      'use breaker with ctx to prevent deadline exceeded',
      'How to detect the client has disconnected when use server-side streaming?',
    ],
    zh: ['在使用Stream的情况下，服务端如何监控客户端断开了？'],
  },
  '/codes/internal/': {
    en: [
      'the error message is that the app channel is not initialized. did you make sure to configure an app-port?',
      'err: cannot invoke local endpoint: app channel not initialized',
    ],
    zh: ['按照官网手册操作，发现envoy无法注册到服务'],
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
      'help request: grpc-transcode not work',
      'Invalid GRPC call',
      'If the grpc server down, the connection will stuck',
    ],
    zh: [
      '客户端的请求会hang住，且没有任何报错信息',
      '使用 Consul 做服务注册，HTTP 服务发现提示 NODE_NOT_FOUND',
      '我隔一段时间再次访问milvus时候出现错误',
    ],
  },
  '/messages/envoy-upstream-request-timeout/': {
    en: [],
    zh: [],
  },
  '': {
    en: ['Error in connecting grpc', 'grpc service behind k8-headless service is not loadbalancing.'],
    zh: [
      '不支持dubbo3提供的triple协议（grpc）',
      '自定义的 error 结构体到了 client 侧变成 remote or network error[remote]: biz error',
    ],
  },
  '/messages/core-too-many-pings-server/': {
    en: [],
    zh: [],
  },
  '/libraries/csharp/': {
    en: [
      'How to define the statuscode on the server and return it to the client without throwing an exception',
    ],
    zh: ['gRPC 的效能最佳做法', '如果為每個 gRPC 呼叫建立新通道，則完成所需的時間可能會大幅增加'],
  },
  '/libraries/go/': { en: ['feat(gRPC): optimize gRPC error handling'], zh: [] },
  '/codes/unknown/': {
    en: ['serialize grpc exceptions by default', 'The question of account sequence mismatch'],
    zh: [
      'triple 协议 stub 调用无法捕获自定义异常甚至 RpcException',
      '使用Triple协议，调用端如何捕获服务端抛出的自定义异常',
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
    ],
    zh: [],
  },
  '/libraries/kotlin/': { en: [], zh: [] },
  '/libraries/rust/': {
    en: [],
    zh: [],
  },
  '/codes/resource-exhausted/': {
    en: [],
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
    en: ['Console error "grpc-status", "grpc-message" while data successfully come back'],
    zh: [],
  },
  '/codes/cancelled/': {
    en: ['Service is still running when client is killed.'],
    zh: [],
  },
  '/codes/not-found/': {
    en: ['The broker tries to correlate the message infinitely if the command is rejected'],
    zh: [],
  },
  '/codes/ok/': {
    en: ["Triton Inference Server doesn't return any values when using gRPC protocol but RESTful does"],
    zh: [],
  },
  '/messages/go-recv-message-too-large/': { en: [], zh: [] },
  '/codes/failed-precondition/': { en: [], zh: [] },
  '/codes/invalid-argument/': { en: [], zh: ['validate 使用 grpc 标准异常处理'] },
  '/': { en: [], zh: [] },
};
