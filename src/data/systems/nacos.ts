import type { System } from './system.ts';

const CLIENT = 'alibaba/nacos:common/src/main/java/com/alibaba/nacos/common/remote/client/RpcClient.java';
const ACCEPTOR =
  'alibaba/nacos:core/src/main/java/com/alibaba/nacos/core/remote/grpc/GrpcRequestAcceptor.java';
const EXCEPTION = 'alibaba/nacos:api/src/main/java/com/alibaba/nacos/api/exception/NacosException.java';
const CONSTANTS = 'alibaba/nacos:api/src/main/java/com/alibaba/nacos/api/common/Constants.java';

const PORTS = {
  en: 'From the client: `nc -vz HOST 8848 && nc -vz HOST 9848`; on the server `logs/remote-digest.log`.',
  zh: '在客户端执行 `nc -vz HOST 8848 && nc -vz HOST 9848`；服务端看 `logs/remote-digest.log`。',
} as const;

/** The registry and configuration service, with its Java client. */
export const nacos = {
  name: 'Nacos',
  about: {
    en: 'A registry and configuration service. Naming and configuration in a client from release 2 each keep a gRPC connection on the main port plus 1000 (9848), on which requests and pushes run.',
    zh: '注册中心和配置中心。2.x 客户端的注册和配置各在主端口加 1000（9848）上保持一条 gRPC 连接，请求和推送都走它。',
  },
  contract: {
    says: {
      en: 'No document fixes the codes. Errors of the server are messages of the type `ErrorResponse` in a call that ends with `OK`; a status of gRPC concerns the connection only.',
      zh: '没有文档规定状态码。服务端的错误是 `OK` 调用里的 `ErrorResponse` 消息；gRPC 状态码只与连接有关。',
    },
    source: ACCEPTOR,
  },
  rows: [
    {
      code: 'OK',
      when: {
        en: '`Connection is unregistered.` (301): the server no longer knows the connection.',
        zh: '`Connection is unregistered.`（301）：服务端已不认识这条连接。',
      },
      act: {
        en: 'The client switches to another server, registers its services again, and retries the request.',
        zh: '客户端切换到其他服务端，重新注册服务并重试请求。',
      },
      retry: 'none',
      strength: 'observed',
      differs: {
        en: '`OK` carries an error, and the client repairs it automatically.',
        zh: '`OK` 里带着错误，客户端会自动恢复。',
      },
      source: ACCEPTOR,
    },
    {
      code: 'OK',
      when: {
        en: '`RequestHandler Not Found` (302): the server is older than the client, or a module of it is turned off.',
        zh: '`RequestHandler Not Found`（302）：服务端比客户端旧，或模块没有启用。',
      },
      act: {
        en: 'Update the server, or use a client of its release.',
        zh: '升级服务端，或使用对应版本的客户端。',
      },
      retry: 'none',
      strength: 'observed',
      differs: { en: 'Elsewhere this is `UNIMPLEMENTED`.', zh: '一般应为 `UNIMPLEMENTED`。' },
      source: ACCEPTOR,
    },
    {
      code: 'OK',
      when: {
        en: 'The response has code 503: the server limits this client. It is sent a second late on purpose.',
        zh: '响应带 503：服务端对该客户端限流，并故意延迟一秒返回。',
      },
      act: {
        en: 'Reduce the requests; look for a loop that publishes or registers all the time.',
        zh: '减少请求，检查是否有循环在不停发布或注册。',
      },
      retry: 'none',
      strength: 'observed',
      differs: { en: 'Elsewhere this is `RESOURCE_EXHAUSTED`.', zh: '一般应为 `RESOURCE_EXHAUSTED`。' },
      source: ACCEPTOR,
    },
    {
      code: 'OK',
      when: {
        en: 'The response has code 403: user, namespace, or signature has no permission.',
        zh: '响应带 403：用户、命名空间或签名没有权限。',
      },
      act: {
        en: 'Correct `username`, `password`, or the access key of the client.',
        zh: '改正客户端的 `username`、`password` 或 AK/SK。',
      },
      retry: 'none',
      strength: 'observed',
      differs: { en: 'Elsewhere this is `PERMISSION_DENIED`.', zh: '一般应为 `PERMISSION_DENIED`。' },
      source: EXCEPTION,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: 'The client reaches port 8848, but not port 9848: a firewall, a container without that port, or a proxy.',
        zh: '客户端能连 8848，连不上 9848：防火墙、容器没有映射该端口，或有代理。',
      },
      act: {
        en: 'Open 8848 and 9848 for clients; servers also need 9849 and 7848 between each other. A proxy has to pass TCP through and keep the offset of 1000.',
        zh: '为客户端放通 8848 和 9848，服务端之间还要放通 9849 和 7848。代理要透传 TCP，并保持 1000 的偏移。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'It lasts until the port is open; the HTTP console works meanwhile.',
        zh: '端口不通就一直失败，而 HTTP 控制台是正常的。',
      },
      look: PORTS,
      source: CONSTANTS,
    },
    {
      code: 'UNAVAILABLE',
      when: { en: 'The connection broke, or the server restarts.', zh: '连接断开，或服务端正在重启。' },
      act: {
        en: 'The client tries the servers of its list in turn and registers again. Your program needs no retry.',
        zh: '客户端会轮流尝试列表里的服务端并重新注册，程序不需要重试。',
      },
      retry: 'backoff',
      strength: 'observed',
      look: PORTS,
      source: CLIENT,
    },
    {
      code: 'DEADLINE_EXCEEDED',
      when: {
        en: 'No response within the time of the request; the client reports a `NacosException` with code 500.',
        zh: '请求没有按时得到响应；客户端报错误码 500 的 `NacosException`。',
      },
      act: {
        en: 'Read the configuration back before you publish again.',
        zh: '重新发布之前先读回配置确认。',
      },
      retry: 'check-first',
      strength: 'observed',
      differs: {
        en: 'The Java client hides the code: only the text of the cause shows a timeout.',
        zh: 'Java 客户端看不到状态码，只有原因文本里写着超时。',
      },
      source:
        'alibaba/nacos:common/src/main/java/com/alibaba/nacos/common/remote/client/grpc/GrpcConnection.java',
    },
    {
      code: 'UNIMPLEMENTED',
      when: {
        en: 'The port belongs to another program. A server of release 1 does not listen on 9848: that is `UNAVAILABLE`, `connection refused`.',
        zh: '该端口是别的程序。1.x 服务端不监听 9848，得到的是 `UNAVAILABLE`（`connection refused`）。',
      },
      act: {
        en: 'Correct the address and the port: the gRPC port is the main port plus 1000.',
        zh: '改正地址和端口：gRPC 端口是主端口加 1000。',
      },
      retry: 'fix-first',
      strength: 'observed',
      source: CONSTANTS,
    },
  ],
  facts: [
    {
      says: {
        en: '`Client not connected, current status: …` has the code -401 of the client: no call was sent.',
        zh: '`Client not connected, current status: …` 是客户端错误码 -401，请求没有发出。',
      },
      source: EXCEPTION,
    },
    {
      says: {
        en: 'By default a request times out after 3 seconds, a message has at most 10 MiB, and the client pings every 6 minutes.',
        zh: '默认请求超时 3 秒，消息上限 10 MiB，连接每 6 分钟 ping 一次。',
      },
      source:
        'alibaba/nacos:common/src/main/java/com/alibaba/nacos/common/remote/client/grpc/DefaultGrpcClientConfig.java',
    },
    {
      says: {
        en: 'The client retries a failed request three times by default, as long as its time has not ended, also when it publishes; each failure is logged as `Send request fail`.',
        zh: '客户端默认对失败的请求最多重试 3 次，且不超过超时，发布也一样；每次失败都记 `Send request fail`。',
      },
      source: CLIENT,
    },
  ],
  messages: [
    'nacos-client-not-connected',
    'nacos-connection-unregistered',
    'nacos-request-handler-not-found',
    'nacos-user-not-found',
    'nacos-no-raft-leader',
  ],
} as const satisfies System;
