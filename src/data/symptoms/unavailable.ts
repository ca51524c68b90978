import type { Symptom } from './symptom.ts';

export const unavailable: readonly Symptom[] = [
  [10, 'server|service|pod|node|instance|backend', 'restart'],
  [
    10,
    'pod|pods|backend|service|server|instance|后端|实例|服务',
    'not ready|not up yet|isnt ready|starting up|warming up|没就绪|未就绪|还没就绪|还没起来|启动中',
  ],
  [
    10,
    'server|service|backend|process|daemon',
    'not started|not yet started|hasnt started|not running|starting|booting|not up',
  ],
  [
    10,
    'enotfound|eai_again|eai again|no address|no addresses|address available|zero addresses|transient failure|transientfailure|transient_failure|etimedout|ehostunreach|enetunreach|epipe',
  ],
  [
    9,
    '@connection',
    'refused|reset|closed|dropped|drops|lost|lose|fail*|broken|broke|cannot|cant|unable|could not|couldnt|aborted|timed out|terminated|interrupted|not establish*|no route|拒绝|重置|断开|断了|中断|失败|不上|丢失|关闭|不了|超时|无法|异常|掉|没监听|没开|不通',
    '!@caller',
  ],
  [
    9,
    '连不上|连接不上|无法连接|接不上|断网|断线|连不了|connect 不上|failed to connect|cannot connect|cant connect|could not connect|unable to connect|econnrefused|econnreset|connection refused|connection reset',
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
  [9, 'nothing|nobody|no process|no one', 'listen|listening|running on|answering'],
  [9, 'server|service|host|node|pod|服务器|服务|节点|主机', '没开|没起|没启动|没跑|没运行|restart*|重启'],
  [9, 'port|端口', 'closed|not open|没开|关了|不通|没监听|未监听', '!browser'],
  [9, 'vpn|wifi|cable|网线|专线|wan|lan', 'dropped|down|disconnect*|fail|断|挂'],
  [9, 'k8s|kubernetes|pod|pods|container|容器', 'restart*|evict*|kill|crash|reschedul*|重启|驱逐|被杀|漂移'],
  [9, 'refuse', 'connection|connect|连接'],
  [9, 'during', 'deploy|release|rollout|restart|upgrade|maintenance'],
  [9, '发布|升级|上线|部署|迁移', '期间|过程|时|正在|中'],
  [9, '断连|断链|断线|掉线|掉链|重连'],
  [9, 'drops|drop|flap*|disconnect*', 'connection|randomly|often|stream|channel', '!user|client|caller'],
  [9, 'cannot|cant|could not|not|unable', 'reach|connect|dial|contact', '!limit|deadline'],
  [
    9,
    'heavy load|under load|high load|overwhelmed|too busy|at capacity',
    '!timeout|quota|times out|time out',
  ],
  [8, 'unavailable|not available|not reachable|unreachable|不可用|无法使用|不能用|用不了|不可达|连不通'],
  [
    8,
    '@connection',
    'refused|reset|lost|fail*|broken|cannot|cant|unable|could not|timed out|closed|断|拒绝|重置|失败|不上|无法|不了',
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
    8,
    'tls|ssl|handshake|certificate|certificates|cert|证书|握手|plaintext|明文',
    'fail*|expired|invalid|error|untrusted|self signed|mismatch*|unknown authority|verify|tls server|失败|过期|无效|错误|不信任|不匹配|自签|校验',
    '!client certificate|客户端证书',
  ],
  [8, 'wrong port|nothing listen*|not listening|端口', 'port|listen*|没监听|没开|不通|错|没有监听|nothing'],
  [
    8,
    'load balancer|proxy|gateway|ingress|envoy|负载均衡|代理|网关',
    'no healthy|no backend|cannot reach|bad gateway|503|502|没有健康|没有可用|连不上|找不到后端',
  ],
  [
    8,
    'reach|reached|reaching|访问|ping',
    'cannot|cant|could not|not|unable|no longer|不了|不到|不通',
    '!deadline|limit|权限',
  ],
  [
    8,
    'host|server|pod|node|machine|container|机器|容器',
    'away|gone|disappear*|vanish*|die|killed|reboot*|not started|没了|没开|没起|没启动|关了',
  ],
  [8, 'rolling|deploy|deploying|redeploy|发布|上线|升级', 'update|out|restart|version|new|服务|中|时|期间'],
  [8, '网络|机房|专线|光纤', '挂|断|坏|不通|抖'],
  [7, 'temporar*|transient*|intermittent*|暂时|临时|短暂|瞬时|偶发|偶尔|间歇'],
  [
    7,
    '访问不了|打不开|访问不到|无法访问|稍后再试|稍后重试|try later|try again later|later',
    '!权限|permission|role',
  ],
  [7, 'outage|blackout|power failure|断电|停电|宕'],
  [6, 'overload*|过载|too busy|busy|繁忙|负载过高|太忙|忙'],
  [4, 'retry|retries|retryable|try again|backoff|back off|重试|稍后|退避|重连'],
  [4, 'connection|network|host|dns|port|socket|proxy|outage|down|连接|网络|主机|端口|代理|宕'],
];
