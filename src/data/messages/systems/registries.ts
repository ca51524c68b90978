import type { Message } from '../message.ts';

/** What clients of registries and brokers print: Nacos with access control, RocketMQ 5. */
export const registryMessages = {
  'nacos-user-not-found': {
    code: 'PERMISSION_DENIED',
    codeless: true,
    libraries: ['nacos'],
    example:
      'ErrCode:403, ErrMsg:http error, code=403,msg=user not found!,dataId=shop.yml,group=DEFAULT_GROUP,tenant=',
    pattern:
      /(?:msg=|message=|ErrMsg: ?|"message": ?"|server error: ?)(?:user not found!|unknown user!|authorization failed!|token (?:invalid|expired)!)|(?:code=403,msg=|ErrMsg: ?)(?:user not found|unknown user|Invalid signature)\b/,
    source:
      'alibaba/nacos:plugin-default-impl/nacos-default-auth-plugin/src/main/java/com/alibaba/nacos/plugin/auth/impl/authenticate/AbstractAuthenticationManager.java',
    title: {
      en: 'user not found! / authorization failed! 403 (Nacos)',
      zh: 'Nacos：鉴权失败（user not found，403）',
    },
    meaning: {
      en: 'Nacos rejected the request because of its access control. 403 is a field of the response of Nacos: over gRPC the call itself ends with `OK`.',
      zh: 'Nacos 的鉴权拒绝了请求。403 是 Nacos 响应里的字段：走 gRPC 时，这次调用本身的状态是 `OK`。',
    },
    causes: [
      {
        en: '`user not found`: no user name and password were sent. They must be in what the bootstrap reads (`spring.cloud.nacos.config.*` and `discovery.*`), and Spring Cloud Alibaba must be new enough to pass them on; tests read their own configuration.',
        zh: '`user not found`：没有带用户名密码。要写在启动阶段读取的配置里（`spring.cloud.nacos.config.*` 和 `discovery.*`），且 Spring Cloud Alibaba 版本要新到会传递它们；单元测试读的是自己的配置。',
      },
      {
        en: 'The login failed before, as the log of the client shows (`login failed`, `NoClassDefFoundError`): a wrong password, `context-path`, or a Jackson whose artifacts have different versions.',
        zh: '之前登录失败，客户端日志里有（`login failed`、`NoClassDefFoundError`）：密码错、`context-path` 错，或 Jackson 各构件版本不一致。',
      },
      {
        en: '`token invalid`, `Invalid signature`: the servers of the cluster have different `nacos.core.auth.plugin.nacos.token.secret.key`.',
        zh: '`token invalid`、`Invalid signature`：集群各节点的 `nacos.core.auth.plugin.nacos.token.secret.key` 不一致。',
      },
      {
        en: '`authorization failed`: the role of the user has no permission on this namespace.',
        zh: '`authorization failed`：用户的角色没有该命名空间的权限。',
      },
    ],
    steps: [
      {
        en: "Run `curl -X POST 'http://SERVER:8848/nacos/v1/auth/login' -d 'username=U&password=P'`. A token means that the client does not send them; `unknown user` means that they are wrong.",
        zh: "执行 `curl -X POST 'http://SERVER:8848/nacos/v1/auth/login' -d 'username=U&password=P'`：能拿到令牌就是客户端没有带；`unknown user` 就是用户名密码错。",
      },
      {
        en: 'Set `username` and `password` for config and discovery, upgrade client and Spring Cloud Alibaba, give the role its permission, or the servers one key.',
        zh: '给 config 和 discovery 都配上 `username`、`password`，升级客户端与 Spring Cloud Alibaba，给角色授权，或统一各节点的密钥。',
      },
    ],
  },
  'rocketmq-client-start-failed': {
    code: 'UNAVAILABLE',
    alsoCodes: ['DEADLINE_EXCEEDED', 'UNIMPLEMENTED', 'CANCELLED'],
    codeless: true,
    libraries: ['rocketmq'],
    example:
      'java.lang.IllegalStateException: Expected the service PushConsumerImpl-0 [FAILED] to be RUNNING, but the service has FAILED',
    pattern:
      /Expected the service \w{1,40}(?:Producer|Consumer)Impl-\d{1,6} \[FAILED\]|create grpc conn failed, ?err=|(?:fetch|update|get|query) topic route|telemeter settings|sync settings during|the rocketmq client failed/,
    source: 'apache/rocketmq-clients:golang/rpc_client.go',
    title: {
      en: 'Expected the service … to be RUNNING (RocketMQ 5)',
      zh: 'RocketMQ：客户端启动失败（to be RUNNING）',
    },
    meaning: {
      en: 'The client of RocketMQ 5 could not fetch the route of its topics at the start. The cause follows below, mostly a gRPC status. Nothing was sent or received.',
      zh: 'RocketMQ 5 客户端启动时取不到 topic 路由。原因写在下面，多为 gRPC 状态。没有收发任何消息。',
    },
    causes: [
      {
        en: 'The endpoint is the name server (9876) or a broker (10911): this client speaks gRPC, which only the proxy serves (8081 by default). Start it, or `mqbroker --enable-proxy`.',
        zh: '端点写成了 name server（9876）或 broker（10911）：这个客户端走 gRPC，只有 proxy 提供（默认 8081）。启动 proxy，或用 `mqbroker --enable-proxy`。',
      },
      {
        en: '`UNIMPLEMENTED: HTTP status code 404`: an HTTP server, such as the console, listens on that port.',
        zh: '`UNIMPLEMENTED: HTTP status code 404`：该端口上是 HTTP 服务，例如控制台。',
      },
      {
        en: '`Failed ALPN negotiation`, `Network closed for unknown reason`: TLS is on at one side only. Call `enableSsl(false)` for a proxy without TLS.',
        zh: '`Failed ALPN negotiation`、`Network closed for unknown reason`：只有一端开 TLS。proxy 没有 TLS 就调用 `enableSsl(false)`。',
      },
      {
        en: 'Docker maps the port of the proxy to another number: `grpcServerPort` in `rmq-proxy.json` must be the number that clients use. Or the topic does not exist: version 5 does not create it.',
        zh: 'Docker 把 proxy 端口映射成了别的号：`rmq-proxy.json` 的 `grpcServerPort` 必须与客户端用的一致。或 topic 不存在：5.x 不会自动创建。',
      },
    ],
    steps: [
      {
        en: 'Run `nc -vz HOST 8081` from the machine of the client and read the first `Caused by` below the text.',
        zh: '在客户端机器上执行 `nc -vz HOST 8081`，再看文字下面第一个 `Caused by`。',
      },
      {
        en: 'Set the endpoint to `PROXY:8081`; create the topic with `mqadmin updateTopic`; look into `~/logs/rocketmq/rocketmq-client.log`.',
        zh: '把端点设为 `PROXY:8081`；用 `mqadmin updateTopic` 创建 topic；日志在 `~/logs/rocketmq/rocketmq-client.log`。',
      },
    ],
  },
  'nacos-no-raft-leader': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN', 'INTERNAL'],
    codeless: true,
    libraries: ['nacos'],
    example: 'ErrCode:500, ErrMsg:The Raft Group [naming_persistent_service_v2] did not find the Leader node',
    pattern:
      /The Raft Group \[\w{1,60}\] did not find the Leader node|server is (?:DOWN|STARTING) now, please try again/,
    source:
      'alibaba/nacos:core/src/main/java/com/alibaba/nacos/core/distributed/raft/exception/NoLeaderException.java',
    title: {
      en: 'did not find the Leader node, server is DOWN (Nacos)',
      zh: 'Nacos：选不出 leader（did not find the Leader node）',
    },
    meaning: {
      en: 'The node was reached, and its Raft group has no leader, so it rejects registrations and writes. The port of the client is not the cause.',
      zh: '节点已连上，但它的 Raft 组没有 leader，所以拒绝注册和写入。与应用所连的端口无关。',
    },
    causes: [
      {
        en: 'The address of a node has changed (container, DHCP, several network cards): the saved members in `data/protocol/raft` still hold the old one, or `cluster.conf` lists another one than the node uses. Set `nacos.inetutils.ip-address`.',
        zh: '节点地址变了（容器、DHCP、多网卡）：`data/protocol/raft` 里保存的成员还是旧地址，或 `cluster.conf` 与节点实际地址不同。设置 `nacos.inetutils.ip-address`。',
      },
      {
        en: 'Port 7848 between the nodes is closed, or fewer than half of them run.',
        zh: '节点之间的 7848 端口不通，或运行的节点不到一半。',
      },
      {
        en: 'A single node was started as a cluster: start it with `-m standalone`.',
        zh: '单个节点按集群模式启动：用 `-m standalone` 启动。',
      },
      {
        en: '`server is DOWN` for minutes after the start: the database or the disk of the node fails.',
        zh: '启动几分钟后仍是 `server is DOWN`：节点的数据库或磁盘有故障。',
      },
    ],
    steps: [
      {
        en: 'Read `logs/alipay-jraft.log` and `logs/protocol-raft.log` of each node: they name the members and the address that does not respond. Compare with `cluster.conf`.',
        zh: '看每个节点的 `logs/alipay-jraft.log` 和 `logs/protocol-raft.log`：里面有成员和没有响应的地址；与 `cluster.conf` 对照。',
      },
      {
        en: 'Correct address and ports, then restart. If the old member stays: stop all nodes, keep a copy of `data/protocol`, delete it, and start them. With embedded storage the configuration is in there as well: then do not delete it.',
        zh: '改正地址和端口后重启。旧成员仍在时：停掉所有节点，备份并删除 `data/protocol`，再启动。用内置存储时配置也在里面，不要删。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
