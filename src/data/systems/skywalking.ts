import type { System } from './system.ts';

const MANAGER =
  'apache/skywalking-java:apm-sniffer/apm-agent-core/src/main/java/org/apache/skywalking/apm/agent/core/remote/GRPCChannelManager.java';
const AGENT =
  'apache/skywalking-java:apm-sniffer/apm-agent-core/src/main/java/org/apache/skywalking/apm/agent/core/conf/Config.java';

const OAP = {
  en: 'First the log of the agent, `logs/skywalking-api.log`; then that of the collector, `logs/skywalking-oap-server.log`, in Kubernetes `kubectl logs deploy/NAME` with the name that your release gives it.',
  zh: '先看 agent 的日志 `logs/skywalking-api.log`；再看 collector（OAP）的 `logs/skywalking-oap-server.log`，在 Kubernetes 里用 `kubectl logs deploy/NAME`，NAME 取决于 release。',
} as const;

/** The tracing agent for Java and its collector. */
export const skywalking = {
  name: 'Apache SkyWalking',
  about: {
    en: 'An agent in each Java process sends traces and metrics to the collector (OAP) over gRPC on port 11800. Your calls do not wait for it: a failure loses data of monitoring, not requests.',
    zh: '每个 Java 进程里的 agent 通过 11800 端口的 gRPC 把链路和指标发给 collector（OAP）。业务调用不等待它：失败丢的是监控数据，不是请求。',
  },
  contract: {
    says: {
      en: 'No document fixes the codes. The agent has one list of codes after which it drops its connection and chooses another collector.',
      zh: '没有文档规定状态码。agent 有一个列表：遇到其中的状态码就断开连接，换一个 collector。',
    },
    source: MANAGER,
  },
  rows: [
    {
      code: 'UNKNOWN',
      when: {
        en: 'A handler of the collector threw, or a proxy in between failed.',
        zh: 'collector 的处理函数抛出异常，或中间的代理出错。',
      },
      act: {
        en: 'The agent marks its connection as lost and connects again, which changes nothing if the collector is at fault: read its log.',
        zh: 'agent 会把连接标为断开并重连；如果是 collector 的问题，重连没有用，要看它的日志。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: { en: 'The agent takes it as an error of the network.', zh: 'agent 把它当作网络错误。' },
      look: OAP,
      source: MANAGER,
    },
    {
      code: 'PERMISSION_DENIED',
      when: {
        en: 'The token of the agent differs from that of the collector. The status has no text.',
        zh: 'agent 的 token 与 collector 配置的不同。状态没有文本。',
      },
      act: {
        en: 'Set `agent.authentication` of the agent (`SW_AGENT_AUTHENTICATION`) to the value of `SW_AUTHENTICATION` at the collector. The agent connects again every 30 seconds, in vain.',
        zh: '把 agent 的 `agent.authentication`（`SW_AGENT_AUTHENTICATION`）设成 collector 的 `SW_AUTHENTICATION`。agent 每 30 秒重连一次，不会成功。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'A missing token has this code too, not `UNAUTHENTICATED`, and the agent takes it as an error of the network.',
        zh: '没带 token 也是这个状态码，不是 `UNAUTHENTICATED`；而 agent 把它当作网络错误。',
      },
      source:
        'apache/skywalking:oap-server/server-core/src/main/java/org/apache/skywalking/oap/server/core/server/auth/AuthenticationInterceptor.java',
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: '`Watermark exceeded`: the collector uses more of its heap, or more direct memory, than its limit, and rejects data.',
        zh: '`Watermark exceeded`：collector 的堆使用率或直接内存超过水位，拒绝接收数据。',
      },
      act: {
        en: 'The agent connects to another collector if it has more than one. Give the collector more memory, or reduce sampling.',
        zh: '有多个 collector 时 agent 会换一个。给 collector 增加内存，或降低采样率。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'The agent reconnects after it instead of waiting on the connection.',
        zh: 'agent 遇到它会重连，而不是在原连接上等待。',
      },
      look: OAP,
      source:
        'apache/skywalking:oap-server/server-core/src/main/java/org/apache/skywalking/oap/server/core/watermark/WatermarkGRPCInterceptor.java',
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: 'Between collectors: the receiver rejects data that is passed on for aggregation.',
        zh: 'collector 之间：接收方拒绝转发来的聚合数据。',
      },
      act: {
        en: 'The sender drops or delays it; look for a node with more load than the others.',
        zh: '发送方会丢弃或延后；查找负载偏高的节点。',
      },
      retry: 'backoff',
      strength: 'observed',
      look: OAP,
      source:
        'apache/skywalking:oap-server/server-core/src/main/java/org/apache/skywalking/oap/server/core/remote/client/GRPCRemoteClient.java',
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: 'No collector listens at the address, or it restarts.',
        zh: '该地址没有 collector，或它正在重启。',
      },
      act: {
        en: 'The agent tries another address of its list at most every 30 seconds. Traces of that time are dropped.',
        zh: 'agent 最多每 30 秒换一个地址重试。这段时间的链路数据会丢弃。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'Nothing is sent later: data of the outage is lost.',
        zh: '不会补发，中断期间的数据就丢了。',
      },
      source: MANAGER,
    },
    {
      code: 'UNAUTHENTICATED',
      when: {
        en: 'A proxy or gateway in front of the collector asks for credentials.',
        zh: 'collector 前面的代理或网关要求凭据。',
      },
      act: {
        en: 'Configure the proxy: the collector itself never uses this code.',
        zh: '配置代理；collector 自己不会返回这个状态码。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The agent reconnects, as if the network had failed.',
        zh: 'agent 会重连，当作网络错误。',
      },
      source: MANAGER,
    },
    {
      code: 'UNIMPLEMENTED',
      when: {
        en: 'The collector has no receiver for metrics of meters, or it is turned off.',
        zh: 'collector 没有 meter 接收器，或没有启用。',
      },
      act: {
        en: "The agent logs `Backend doesn't support meter, it will be disabled` and stops sending them until the process restarts.",
        zh: "agent 记录 `Backend doesn't support meter, it will be disabled`，进程重启之前不再发送。",
      },
      retry: 'none',
      strength: 'observed',
      differs: {
        en: 'One response turns a function off for the life of the process.',
        zh: '一次响应就会让该功能在进程存活期间关闭。',
      },
      source:
        'apache/skywalking-java:apm-sniffer/apm-agent-core/src/main/java/org/apache/skywalking/apm/agent/core/meter/MeterSender.java',
    },
    {
      code: 'DEADLINE_EXCEEDED',
      when: {
        en: 'The collector did not take a batch within 30 seconds (`collector.grpc_upstream_timeout`).',
        zh: 'collector 没有在 30 秒内收完一批数据（`collector.grpc_upstream_timeout`）。',
      },
      act: {
        en: 'The batch is lost, and the agent continues on the same connection. Look at the storage of the collector.',
        zh: '这一批丢失，agent 在同一连接上继续。检查 collector 的存储。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'It is not in the list of network errors, so the agent does not reconnect.',
        zh: '不在网络错误列表里，所以 agent 不重连。',
      },
      look: OAP,
      source: AGENT,
    },
  ],
  facts: [
    {
      says: {
        en: 'The agent reconnects after `UNAVAILABLE`, `PERMISSION_DENIED`, `UNAUTHENTICATED`, `RESOURCE_EXHAUSTED`, and `UNKNOWN`, and after no other code.',
        zh: 'agent 遇到 `UNAVAILABLE`、`PERMISSION_DENIED`、`UNAUTHENTICATED`、`RESOURCE_EXHAUSTED`、`UNKNOWN` 会重连，其他状态码不会。',
      },
      source: MANAGER,
    },
    {
      says: {
        en: 'While the connection is lost, the agent counts the segments it gets as abandoned and drops them.',
        zh: '连接断开期间，agent 把收到的 segment 计为 abandoned 并丢弃。',
      },
      source:
        'apache/skywalking-java:apm-sniffer/apm-agent-core/src/main/java/org/apache/skywalking/apm/agent/core/remote/TraceSegmentServiceClient.java',
    },
    {
      says: {
        en: 'The agent looks at its connection every 30 seconds (`collector.grpc_channel_check_interval`).',
        zh: 'agent 每 30 秒检查一次连接（`collector.grpc_channel_check_interval`）。',
      },
      source: AGENT,
    },
  ],
  messages: ['skywalking-agent-status', 'skywalking-watermark-exceeded'],
} as const satisfies System;
