import type { Message } from '../message.ts';

/** What Zeebe says of disks and tokens, and Temporal of search attributes and activities that have ended. */
export const processEngineMessages = {
  'zeebe-out-of-disk-space': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['zeebe'],
    example:
      'rpc error: code = ResourceExhausted desc = Cannot accept requests for partition 1. Broker is out of disk space',
    pattern: /Broker is out of disk space/,
    source:
      'camunda/zeebe:zeebe/broker/src/main/java/io/camunda/zeebe/broker/transport/ErrorResponseWriter.java',
    title: {
      en: 'Broker is out of disk space (Zeebe)',
      zh: 'Zeebe：broker 磁盘空间不足（out of disk space）',
    },
    meaning: {
      en: 'The disk of the broker holds more than its watermark allows, so the broker rejects every command. The command had no effect.',
      zh: 'broker 的磁盘用量超过水位线，所有命令都被拒绝，命令没有生效。',
    },
    causes: [
      {
        en: 'An exporter does not export (Elasticsearch is down, full, or rejects records), so the log cannot be compacted.',
        zh: 'exporter 导不出数据（Elasticsearch 停机、写满或拒绝写入），日志无法压缩。',
      },
      {
        en: 'The volume is too small for the load, or other data lies on the same disk.',
        zh: '磁盘对这个负载太小，或同一块盘上还有别的数据。',
      },
      {
        en: 'The watermark counts free space, and on a small disk it is reached early: 2 GiB by default, a percentage in older releases.',
        zh: '水位线按剩余空间算，盘小就很快到：默认 2 GiB，旧版本按百分比。',
      },
    ],
    steps: [
      {
        en: 'Run `df -h` on the data directory of the broker, then look at the exporter positions at `/actuator/exporters` or in its log: a position that does not change is the first cause.',
        zh: '在 broker 的数据目录执行 `df -h`，再看 `/actuator/exporters` 或日志里 exporter 的位置：一直不动就是第一种原因。',
      },
      {
        en: 'Get the exporter working or enlarge the volume. The broker then accepts commands again automatically; retry.',
        zh: '恢复 exporter 或扩容磁盘。broker 会自动恢复接收命令，之后再重试。',
      },
    ],
  },
  'zeebe-access-token-failed': {
    code: 'CANCELLED',
    alsoCodes: ['UNAUTHENTICATED', 'UNKNOWN'],
    codeless: true,
    libraries: ['zeebe'],
    example:
      'java.io.IOException: Failed while requesting access token with status code 401 and message Unauthorized.',
    pattern: /Failed while requesting access token with status code \d{3}/,
    source:
      'camunda/zeebe:clients/java/src/main/java/io/camunda/zeebe/client/impl/oauth/OAuthCredentialsProvider.java',
    title: {
      en: 'Failed while requesting access token (Zeebe)',
      zh: 'Zeebe：取访问令牌失败（access token）',
    },
    meaning: {
      en: 'The client asked the OAuth server for a token and got an HTTP error. The command was not sent; the status above only says that the call ended.',
      zh: '客户端向 OAuth 服务取令牌，收到 HTTP 错误。命令没有发出，外层状态只表示调用结束。',
    },
    causes: [
      {
        en: '401 or 403: client ID, secret, or audience is wrong, or the client was deleted. The audience of Camunda 8 SaaS is `zeebe.camunda.io`.',
        zh: '401、403：client ID、secret 或 audience 错误，或 client 已删除。Camunda 8 SaaS 的 audience 是 `zeebe.camunda.io`。',
      },
      {
        en: '404: the address of the token endpoint or its realm is wrong, or the cluster no longer exists.',
        zh: '404：令牌地址或 realm 错误，或集群已不存在。',
      },
      {
        en: '429 or 5xx: the OAuth server limits or fails, often because each client object asks for its own token.',
        zh: '429、5xx：OAuth 服务限流或故障，常因每个客户端对象各自取令牌。',
      },
    ],
    steps: [
      {
        en: 'Ask for a token by hand: `curl -d "grant_type=client_credentials&client_id=ID&client_secret=SECRET&audience=AUDIENCE" TOKEN_URL`. The same code shows that the settings are wrong, a token that the program reads others.',
        zh: '手工取一次：`curl -d "grant_type=client_credentials&client_id=ID&client_secret=SECRET&audience=AUDIENCE" TOKEN_URL`。返回同样的状态码就是配置错误，能取到就是程序读的不是这套配置。',
      },
      {
        en: 'Correct `ZEEBE_CLIENT_ID`, `ZEEBE_CLIENT_SECRET`, `ZEEBE_TOKEN_AUDIENCE`, and `ZEEBE_AUTHORIZATION_SERVER_URL`, and keep one client with its cache of tokens.',
        zh: '改正 `ZEEBE_CLIENT_ID`、`ZEEBE_CLIENT_SECRET`、`ZEEBE_TOKEN_AUDIENCE`、`ZEEBE_AUTHORIZATION_SERVER_URL`，只用一个客户端对象并保留令牌缓存。',
      },
    ],
  },
  'temporal-search-attribute': {
    code: 'INVALID_ARGUMENT',
    codeless: true,
    libraries: ['temporal'],
    example: 'rpc error: code = InvalidArgument desc = search attribute CustomerId is not defined',
    pattern:
      /search attribute \S{1,80} is not defined|has no mapping defined for (?:search attribute|field name)|\bBadSearchAttributes\b/,
    source: 'temporalio/temporal:common/searchattribute/validator.go',
    title: {
      en: 'search attribute is not defined (Temporal)',
      zh: 'Temporal：搜索属性没有注册（search attribute）',
    },
    meaning: {
      en: 'The workflow or query uses a search attribute that this namespace does not have. A start is rejected; in a running workflow the workflow task fails and is tried again.',
      zh: '工作流或查询用了该命名空间没有的搜索属性。启动会被拒绝；运行中的工作流则是 workflow task 失败并重试。',
    },
    causes: [
      {
        en: 'The attribute was never added, or was added to another namespace or another cluster. Samples and tests expect some to exist.',
        zh: '没有添加过，或加在了别的命名空间、别的集群。示例和测试往往假定已存在。',
      },
      {
        en: 'Adding it failed without notice: a script ran before the server was ready, or Elasticsearch rejected the request.',
        zh: '添加时悄悄失败：脚本在服务就绪前执行，或 Elasticsearch 拒绝了请求。',
      },
      {
        en: 'Name or type differs: names are case-sensitive, and the value has to be of the type that was registered.',
        zh: '名称或类型不同：名称区分大小写，值的类型要与注册的一致。',
      },
    ],
    steps: [
      {
        en: 'Run `temporal operator search-attribute list --namespace NAMESPACE`: it shows whether the name is there, and its type.',
        zh: '执行 `temporal operator search-attribute list --namespace NAMESPACE`，看有没有这个名称，以及类型。',
      },
      {
        en: 'Run `temporal operator search-attribute create --name NAME --type Keyword --namespace NAMESPACE`, wait a minute, and look at the log of the server if it does not appear.',
        zh: '执行 `temporal operator search-attribute create --name NAME --type Keyword --namespace NAMESPACE`，等一分钟；没有出现就看服务端日志。',
      },
    ],
  },
  'temporal-activity-not-found': {
    code: 'NOT_FOUND',
    libraries: ['temporal'],
    example:
      'rpc error: code = NotFound desc = invalid activityID or activity already timed out or invoking workflow is completed',
    pattern: /invalid activityID or activity already timed out or invoking workflow is completed/,
    source: 'temporalio/temporal:service/history/consts/const.go',
    title: {
      en: 'activity already timed out or workflow completed',
      zh: 'Temporal：活动已超时或工作流已结束（invalid activityID）',
    },
    meaning: {
      en: 'A worker reported a result or a heartbeat for an activity that the server no longer waits for. The result is dropped; the activity might have run to its end.',
      zh: 'worker 为服务端已不再等待的活动（activity）上报结果或心跳。结果被丢弃，而活动本身可能已执行完。',
    },
    causes: [
      {
        en: 'The activity took longer than `StartToCloseTimeout`, or its heartbeats came later than `HeartbeatTimeout`: the server has already started the next attempt.',
        zh: '活动耗时超过 `StartToCloseTimeout`，或心跳间隔超过 `HeartbeatTimeout`：服务端已开始下一次尝试。',
      },
      {
        en: 'The workflow was completed, terminated, or reset while the activity ran.',
        zh: '活动执行期间，工作流已结束、被终止或被重置。',
      },
      {
        en: 'An asynchronous completion uses a wrong or old task token, or completes twice.',
        zh: '异步完成时用了错误或过期的 task token，或完成了两次。',
      },
    ],
    steps: [
      {
        en: 'Run `temporal workflow show --workflow-id ID`: `ActivityTaskTimedOut` before the report is the first cause, an end of the workflow the second.',
        zh: '执行 `temporal workflow show --workflow-id ID`：上报前有 `ActivityTaskTimedOut` 是第一种原因，工作流已结束是第二种。',
      },
      {
        en: 'Raise the timeout above the longest run, send heartbeats while it runs, and make the activity idempotent. After a cancelled workflow the message can be ignored.',
        zh: '把超时调到大于最长耗时，执行中发心跳，并让活动幂等。工作流已取消的，可以忽略这条。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
