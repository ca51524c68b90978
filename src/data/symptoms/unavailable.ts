import type { Symptom } from './symptom.ts';

export const unavailable: readonly Symptom[] = [
  [8, 'unavailable|not available|not reachable|unreachable|不可用|无法使用|不能用|用不了|不可达|连不通'],
  [
    9,
    '@connection',
    'refused|reset|closed|dropped|drops|lost|lose|fail*|broken|broke|cannot|cant|unable|could not|couldnt|aborted|timed out|terminated|interrupted|not establish*|no route|拒绝|重置|断开|断了|中断|失败|不上|丢失|关闭|不了|超时|无法|异常|掉|没监听|没开|不通',
    '!@caller',
  ],
  [
    8,
    '@connection',
    'refused|reset|lost|fail*|broken|cannot|cant|unable|could not|timed out|closed|断|拒绝|重置|失败|不上|无法|不了',
  ],
  [
    9,
    '连不上|连接不上|无法连接|接不上|断网|断线|连不了|connect 不上|failed to connect|cannot connect|cant connect|could not connect|unable to connect|econnrefused|econnreset|connection refused|connection reset',
  ],
  [
    8,
    '@server',
    'down|offline|dead|not running|isnt running|restart*|shutdown|shut down|shuts down|shutting|not up|unhealthy|draining|crash*|overload*|busy|die*|died|killed|evicted|redeploy*|挂了|挂掉|宕机|重启|下线|关闭|停机|崩溃|没启动|未启动|维护|停了|过载|没有运行|没起来|繁忙|宕|死了|升级|关机|停服',
  ],
  [
    8,
    'network|internet|网络|网路',
    'fail*|down|error|unreachable|partition*|glitch*|flak*|issue*|problem*|outage|interrupted|lost|hiccup|blip|抖动|不通|中断|故障|异常|断|不稳定|问题|波动|闪断',
  ],
  [
    9,
    'dns|name resolution|hostname|host|域名|主机名|名称解析',
    'fail*|cannot|cant|not|no|lookup|error|resolve*|unknown|失败|解析|不了|错误|找不到',
  ],
  [
    9,
    'broken pipe|socket closed|no route|goaway|rst_stream|rolling update|rolling restart|redeploy|deployment|deploying|maintenance|滚动更新|滚动发布|滚动升级|发布|部署|维护|停机维护',
  ],
  [
    9,
    'no healthy|no available|no live|no backend|no backends|no upstream|no instance|no endpoints|没有可用|没有健康|无可用|没有存活|没有节点|没有实例|没有后端|无健康',
  ],
  [
    8,
    'tls|ssl|handshake|certificate|certificates|cert|证书|握手|plaintext|明文',
    'fail*|expired|invalid|error|untrusted|self signed|mismatch*|unknown authority|verify|tls server|失败|过期|无效|错误|不信任|不匹配|自签|校验',
    '!client certificate|客户端证书',
  ],
  [7, 'temporar*|transient*|intermittent*|暂时|临时|短暂|瞬时|偶发|偶尔|间歇'],
  [4, 'retry|retries|retryable|try again|backoff|back off|重试|稍后|退避|重连'],
  [6, 'overload*|过载|too busy|busy|繁忙|负载过高|太忙|忙'],
  [8, 'wrong port|nothing listen*|not listening|端口', 'port|listen*|没监听|没开|不通|错|没有监听|nothing'],
  [
    8,
    'load balancer|proxy|gateway|ingress|envoy|负载均衡|代理|网关',
    'no healthy|no backend|cannot reach|bad gateway|503|502|没有健康|没有可用|连不上|找不到后端',
  ],
];
