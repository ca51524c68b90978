/**
 * Words that mean the same where people describe failures, in both languages. The key stands for all of them when a
 * text is compared with the phrases of units, so a phrase written with one word is found with another. English entries
 * match all forms of a word; a `*` at the end matches every word that begins so. Longer entries win.
 */
export const synonyms = {
  // What happens to a connection
  connectfail:
    'not establish connection|connection not establish|cannot dial|unable to connect|unable to reach|failed to reach|connection failed|connection failure|connection error|fail connect|not reachable|unreachable|not connect|client not connected|no route to host|nothing listen|nobody listen|not listen|无法建立连接|连接不成功|连不上|连接不上|连接不到|无法连接|接不上|连不了|连不通|连接失败|连接异常|连接错误|不可达|连接不了|连不到|建连失败|不通|连接出错|连通不了|不连通|无法连通|不能连接|连接不通|never connect*|not reconnect*|never reconnect*|failed to reconnect|can not reconnect|not recover|never recover*|not able to connect|no connectivity|lose connectivity|lost connectivity|connectivity loss|connectivity issue*|connectivity problem*|connection issue*|connection problem*|trouble connecting|problems connecting|error connecting|error while dialing|dial error|dial fail*|ability to communicate|not communicate|cannot talk to|unable to communicate|communication fail*|communication error|refuse to connect|unable to establish|fail to establish|not establish|connect fails|connection never established|reconnect loop',
  connecttimeout:
    'connect timeout|connection timeout|connection timed out|connect timed out|dial timeout|timed out while dialing|连接超时|建连超时|拨号超时',
  refused:
    'connection refused|refuse connection|econnrefused|连接被拒|连接请求被拒|拒绝连接|连接拒绝|拒绝客户端的连接',
  cutoff:
    'connection lost|connection close|connection reset|connection broken|connection abort|lost connection|lose connection|broken pipe|econnreset|socket close|disconnect*|close the connection|use of close network connection|连接断开|断开连接|连接中断|突然断开|断开|断连|断链|断线|掉线|掉链|连接关闭|连接被关闭|连接被重置|连接重置|连接丢失|断流|流断了|断了|闪断|瞬断|connection keep reset|keep reset|keep drop*|connection die*|connection dead|connection dropped|drops connection|stream drop*|stream die*|stream break*|stream broken|stream terminated|stream closed|connection terminate*|connection interrupt*|connection end*|dead connection|broken connection|stale connection|connection goes stale|reset by peer|transport is closing|forcefully terminate*|forcibly close*|client gone away|server gone away|calls dropped|requests dropped|dropped call*|dropped request*|auto disconnect*|hangs up|hung up',
  dns: 'name resolution|resolve the name|resolve host|dns lookup|lookup host|host not found|unknown host|no such host|enotfound|eai_again|hostname|域名解析|解析域名|域名|主机名|找不到主机|名称解析|找不到服务器',
  down: 'offline|dead|crash*|die|killed|gone away|not running|not up|outage|go down|went down|挂了|挂掉|宕机|宕|崩溃|崩了|下线|停机|死了|没启动|没起来|未启动|没起|没跑起来|停了|起不来|stopped running|not started|never started|unavailable host|powered off',
  restart:
    'reboot*|rollout|roll out|rolling update|rolling restart|rolling|deployment|deployed|release|重启|滚动更新|滚动发布|滚动升级|发布|发版|上线|升级|部署|重新部署|redeploying|replaced|scaling down|recreate*|rescheduled|pod eviction|evicted',
  shutdown:
    'shutting down|stopping|terminating|drain*|graceful shutdown|graceful stop|关闭中|关停|停服|优雅停机|优雅退出|优雅关闭|正在关闭',
  starting:
    'starting up|booting|warm up|coming up|not ready|启动中|正在启动|预热|未就绪|没就绪|没准备好|initialising|still initializ*|still loading|loading up|bootstrapping|not initialized yet|boot up|not loaded|没有加载|没加载|未加载|未安装|尚未启动',
  running:
    'in progress|still run|ongoing|underway|正在进行|进行中|正在运行|运行中|正在排队|正在处理|处理中|正在执行|执行中',
  temporarily:
    'temporary|transient*|intermittent*|occasional*|sporadic*|flaky|blip|hiccup|for a moment|暂时|临时|短暂|瞬时|偶发|偶尔|间歇|抖动|不稳定|时好时坏|temporarily|momentarily|from time to time|now and then|once in a while|random|randomly|periodically|periodic|every few minutes|every few seconds|every few hours|spurious*',
  unusable: 'unavailable|unusable|不可用|无法使用|不能使用|用不了|不能用',
  overload:
    'overload*|overwhelmed|too busy|high load|heavy load|under load|shedding load|load shedding|过载|负载过高|负载太高|压力太大|繁忙|扛不住|降级|熔断',
  idle: 'idle|inactiv*|空闲|不活跃|未活跃|没活跃|不活动|长时间不用|长时间没用|长时间未使用|长时间不调用|长时间没有请求|一段时间不用|一段时间没有请求|隔一段时间|闲置|long silence|no traffic|without traffic|quiet period|no activity|sitting idle',
  healthy: 'healthy|alive|健康|存活',
  network: 'network|internet|网络|链路|内网|外网',
  tlsfail: 'handshake|tls|ssl|certificate*|cert|x509|self signed|cert verify|握手|证书|自签|不受信任|不信任',
  // Time
  timeout:
    'timing out|timeout|deadline|time limit|time budget|took too long|ran out of time|run out of time|too slow|out of time|逾时|截止时间|等太久|太久没|太慢|时限|耗时|期限|截止日期|deadline exceeded|expires before|never return*|never respond*|never answer*|not respond within|no response within|taking too long|too long to respond|not finish in time|not in time|dead line',
  giveup: 'gave up|gives up|stopped waiting|放弃|不等了|等不及|不想等',
  slow: 'slow|hang*|stuck|慢|卡住|卡死|一直转圈|没反应|没响应|没有响应|无响应|不响应',
  expired: 'expire*|out of date|too old|outdated|stale|过期|失效|到期|已过期',
  // Who and whether
  notlogin:
    'not log in|not sign in|not authenticated|unauthenticated|login required|log in again|sign in again|log in first|sign in first|未登录|没登录|没有登录|无法识别身份|识别不了身份|身份无法识别|无法确认身份|身份不明|尚未登录|请先登录|未认证|没认证|重新登录|未通过认证',
  login: 'logged in|signed in|login|登录|登陆|已登录',
  did: 'voted|liked|rated|reviewed|claimed|点赞|点过赞|投票|投过票|评价|评论过|举报|收藏|参与|参加|签到|打卡|关注|领取',
  authn:
    'authentication|authenticate|authn|auth|who is calling|who the caller|认证|鉴权|身份验证|身份|验签|签名验证',
  token:
    'token|tokn|jwt|bearer|cookie|session|access key|api key|apikey|ak/sk|令牌|会话|票据|密钥|凭据|凭证|credential*',
  password: 'password|密码|口令',
  denied:
    'no right|not permitted|not authorised|forbid*|permission denied|denied|lack permission|without permission|may not|not have permission|have no permission|不允许|不让|禁止|无权|没权限|没有权限|无权限|权限不足|权限不够|没权|越权|不准|拒绝访问|访问被拒|没授权|未授权|没有授权|insufficient permission*|insufficient privilege*|insufficient right*|not enough permission*|not enough rights|missing permission*|missing privilege*|may not access|must not access|no access to|not have access|lack access|not allowed to|not entitled to|permission error|permission problem|permissions issue|permission failure|access is denied|access not allowed|disallow*|prohibited',
  permission: 'permission|right|privilege|scope|role|clearance|entitlement|acl|rbac|iam|权限|角色|授权|特权',
  admin:
    'administrator|admin|owner|root|superuser|管理员|所有者|超级用户|群主|作者|创建者|创建人|发布者|发送者|负责人',
  own: '自己|本人|自身|yourself|themself|themselves|oneself|self',
  onlywho:
    '只有|仅有|仅限|只限|只允许|仅允许|只能由|必须由|仅由|restricted to|reserved for|only for|only available to|only open to',
  may: '才能|才可以|才可|方可|才允许',
  ordinary:
    'ordinary user|normal user|regular user|guest|viewer|intern|non admin|普通用户|普通账号|访客|游客|实习生|非管理员|只读账号',
  foreign:
    'someone elses|somebody elses|another user|another customer|another tenant|other user|other tenant|different tenant|other peoples|belongs to another|belongs to a different|不属于|别人|他人|其他用户|别的用户|其他租户|别的租户|coworker*|colleague*|teammate*|同事|别家|not own|not belong|not the owner|different user|different account|different owner|another device|another account|别的账号|不归',
  member: 'member|participant|attendee|成员|参与者|参会人',
  tenant: 'tenant|organisation|workspace|租户|组织',
  banned:
    'banned|suspended|blocked user|disabled account|account disabled|account suspended|account locked|account frozen|封禁|封号|被封|禁用|停用|拉黑|封了|封掉|冻结|frozen account|deactivated|user disabled|disabled user|account inactive|blacklisted|账号异常|账户异常|被锁定|已锁定|用户锁定|禁言',
  plan: 'plan|tier|subscription|premium|license|licence|套餐|会员|付费|订阅版|许可证|授权版',
  allowlist: 'allow list|allowlist|whitelist|white list|blocklist|blacklist|白名单|黑名单',
  // Quantity
  toobig:
    'too large|too big|larger than|bigger than|greater than expected|exceeds the size|oversize*|max message size|maximum message size|maxmessagesize|size limit|太大|过大|超大|消息大小|报文大小|数据量大|数据量太大|数据量过大|较大数据量|大数据量|体积过大|包太大|太长|大包|超过大小|over 4mb|greater than 4mb|exceed 4mb|4mb limit|4 mb limit|4mb|4 mb|4m|larger than max|message limit|messages bigger than|bigger message*|large message*|huge message*|big message*|large payload|huge payload|payload size|large response*|large request*|request size|response size|big response|max receive message|maxreceivemessagelength|messages size|message length|large file*|huge file*|big file*|giant|too long|limit of the size',
  ratelimit:
    'rate limit*|ratelimit*|arrive limit|reach limit|limit reached|hit the limit|over limit*|throttl*|too many request|too many call|too frequent*|qps|requests per second|calls per second|calls per minute|limiter|concurrent request*|concurrent rpc*|concurrent call*|concurrent stream*|请求量过大|限流|限频|限速|速率限制|请求速率|速率|调用频率|访问频率|太频繁|过于频繁|频率限制|请求过多|请求太多|流控|背压|rate exceed*|limit request*|request limit*|call limit',
  quota: 'quota|allowance|daily limit|monthly limit|free tier|配额|额度|限额|次数用完',
  usedup:
    'used up|use up|exhaust*|run out|ran out|no more|耗尽|用完|用尽|用光|领完|抢光|抢完|发完|不够用|used it all|ran dry|deplete*',
  full: 'full|no space|no space left|out of space|space left|满了|已满|空间不足|空间不够|写满|没有空间|没空间|out of disk|out of disk space|no disk space|not enough space|not enough disk|insufficient space|insufficient storage|disk space',
  memory:
    'out of memory|oom|no memory|memory|内存|runs out of memory|run out of memory|ran out of memory|not enough memory|insufficient memory|memory exhausted',
  disk: 'disk|storage|volume|磁盘|硬盘|存储',
  pool: 'pool|connection pool|连接池|线程池',
  exceeded:
    'exceed*|above the limit|over limit|more than|超过|超出|超限|超了|达到上限|到上限|达到最大|超出了',
  limit: 'limit|maximum|max|cap|上限|最大数量|最多|数量限制|次数限制|限制',
  count: 'number of|count of|count|quantity|次数|数量|人数|个数|条数|笔数|天数',
  toomany: 'too many|too much|太多|过多',
  notenough: 'not enough|insufficient|不足|不够',
  // State
  already: 'already|已经|已|previously',
  exists: 'exist*|is there|存在',
  absent:
    'not found|no such|not there|non existent|nonexistent|can not find|not finding|missing|absent|不存在|找不到|查不到|没找到|未找到|没有找到|没有这个|没有这条|查无|没查到|no longer exist*|was deleted|been deleted|already gone|does not know|unknown id|no match|not available in|never existed|not exist any',
  duplicate:
    'duplicate*|twice|same name|taken|name in use|unique constraint|unique key|primary key|unique index|重复|重名|同名|唯一键|唯一索引|唯一约束|主键冲突|主键',
  inuse:
    'in use|being used|still used|still attached|attached|mounted|referenced|dependents|depend on it|正在使用|使用中|在使用|在用|被占用|占用|被占|占了|引用|挂载|挂着|referring to|still refer*',
  conflict:
    'conflict*|collid*|collision|contention|race|lost the race|concurrent*|simultaneous*|at once|concurrent modification|冲突|竞争|并发|同时|抢|same time|edited concurrently|write write|clash*|concurrently modif*|concurrent write*|concurrent edit*|concurrent request to',
  version: 'version|etag|revision|版本|版本号',
  lock: 'optimistic lock*|optimistic concurrency|compare and swap|cas|乐观锁',
  leader: 'leader|primary node|主节点|领导者',
  mutex: 'lock|lease|distributed lock|锁|分布式锁|抢锁',
  transaction: 'transaction|事务',
  rollback: 'rolled back|rollback|回滚',
  deadlock: 'deadlock|死锁',
  notempty:
    'not empty|non empty|nonempty|still has|still have|still contains|still holds|has children|have children|children exist|contains children|has files|非空|不为空|不是空|还有文件|里面有文件|有子|子节点|子资源|子目录',
  wrongstate:
    'wrong state|not in the right state|not in a state|bad state|invalid state|state not allow|current state|wrong mode|wrong stage|state is not|illegal state|状态不对|状态不允许|当前状态|状态错误|状态不正确',
  paid: 'pay|paid|payment|付款|支付|已付',
  shipped: 'dispatch|发货|出货|出库|shipping',
  insufficientfunds:
    'insufficient balance|insufficient fund|not enough money|not enough balance|insufficient account balance|余额不足|钱不够',
  outofstock: 'out of stock|insufficient stock|not enough stock|no stock|库存不足|没库存|缺货',
  precondition: 'precondition|prerequisite|前置条件|前提条件|先决条件|前提|前置流程|前置步骤',
  // Values
  invalid:
    'invalid|incorrect|badly formatted|malformed|illegal|unparsable|not valid|bad format|wrong format|ill formed|garbled|failed validation|validate|validation|无效|非法|不合法|不正确|格式错|格式不对|格式错误|校验失败|校验不通过|参数校验|校验|garbage|nonsense|乱写|乱填|不规范|nonsensical|unacceptable|not acceptable|out of spec|bad values|bad input|bad request|wrong value|wrong type|clearly invalid|not parse|can not parse|parse error|syntax error|not well formed|unrecognised|unsupported value|not conform',
  field: 'field|param|parameter|argument|arg|property|attribute|字段|参数|入参|传参|实参|属性|形参',
  required: 'required|mandatory|必填|必传|必须填',
  empty: 'empty|blank|空的|为空|空值',
  negative: 'negative|below zero|less than zero|负数|负值|负的|小于零',
  range:
    'out of range|past the end|beyond the end|end of file|eof|past the last|超出范围|越界|末尾|结尾|最后一页|超过总页数|总页数',
  offset: 'offset|seek|index|position|下标|索引|偏移|偏移量|位置',
  page: 'page number|page token|page size|page|pagesize|页码|分页令牌|分页|翻页|每页',
  // Server programs
  notimplemented:
    'not implement*|unimplemented|unsupported|no handler|never registered|not written|body never written|isnt supported|未实现|没实现|没有实现|尚未实现|不支持|暂不支持|没注册|没有注册|还没写|没开发|未支持|not registered on|unknown service|unknown method|no such method|method not found|service not found|no such service|not exposed|not serving the|missing method|not know the method|不受支持|未启用',
  method: 'method|rpc|endpoint|procedure|api|接口|方法',
  exception:
    'exception|throw*|threw|raise*|uncaught|unhandled|runtimeexception|nullpointerexception|valueerror|异常|抛出|抛|空指针|未捕获|没捕获|error thrown|stack trace',
  internal: 'internal error|invariant|assertion|bug|内部错误|内部异常|不变量|断言',
  corrupt:
    'corrupt*|damaged|bit rot|unreadable|beyond repair|unrecoverable|irrecoverable|损坏|坏了|破损|读不出|坏道|毁',
  lost: 'lost data|data lost|lose data|data loss|vanish*|disappear*|gone for good|丢失|丢了|没了|不见了|找不回',
  checksum: 'checksum|crc|校验和|哈希不一致',
  decode:
    'unmarshal*|decode|反序列化|解码|序列化|解析失败|deserialise*|unserialize*|serialise*|encoding error|encode|marshal*|protobuf parse|invalid wire type|parsing',
  // People and programs
  client: 'client|caller|consumer|frontend|front end|前端|小程序|客户端|调用方|调用端|消费者',
  user: 'user|用户',
  server: 'server|service|backend|pod|instance|upstream|node|服务端|服务器|服务|后端|实例|上游|节点',
  dependency: 'dependency|downstream|下游|依赖',
  database: 'database|db|postgres|mysql|redis|数据库',
  proxy: 'proxy|gateway|ingress|load balancer|nginx|envoy|网关|代理',
  cancel: 'cancel*|abort|called off|取消|中止|终止|中断',
  browser: 'browser|tab|screen|浏览器|标签页|页面|网页',
  leave: 'navigate away|left the page|closed the page|closed the tab|关掉|关闭页面|离开页面|退出',
  object:
    'resource|record|row|entity|item|document|object|entry|snapshot|topic|queue|job|workflow|task|cluster|namespace|product|customer|device|model|collection|table|schema|secret|pipeline|template|connector|playlist|photo|picture|video|comment|ticket|invoice|cart|booking|reservation|webhook|repository|branch|vm|virtual machine|employee|student|article|catalog|contract|资源|记录|数据|对象|文档|条目',
  file: 'file|文件',
  folder: 'folder|directory|dir|bucket|rmdir|目录|文件夹|桶',
  create: 'create*|insert*|add|registered|sign up|signup|新建|创建|建|插入|注册|添加|新增',
  delete: 'delete*|remove*|drop|删除|删掉|删不掉|移除|删|注销|销户',
  modify: 'modif*|update*|edit|change*|overwrite|修改|更新|编辑|改了|改过|变更',
  read: 'read|view|see|open|查看|读取|看|读|查询',
  request: 'request|call|query|请求|调用',
  reply: 'reply|respond|response|answer|响应|应答',
  retry: 'retrying|try again|重试|再试',
  backoff: 'backoff|back off|退避',
  idempotent: 'idempoten*|幂等',
  keepalive: 'keepalive|keep alive|pings|保活|心跳',
  header: 'header|metadata|首部|元数据|请求头|标头',
  trailer: 'trailer|trailing metadata|尾部',
  stream: 'streaming|bidirectional|bidi|流式|双向流',
  details:
    'error detail*|error model|rich error|errorinfo|badrequest|richer error|google rpc status|错误详情|错误细节|详细错误|错误明细',
  owncodes:
    'own error code|own status code|custom error code|custom status code|custom code|custom error|user defined error|user defined code|define error code|define code|developer defined|application specific error|application error code|business error code|business error|business code|application code|自定义错误码|自定义状态码|自己的错误码|自己的状态码|自定义错误|自定义的错误|自定义的状态|业务错误码|业务错误|错误码怎么定义|定义错误码|业务状态码|业务码|自己的码',
  mapping: 'mapped|translate*|convert*|correspond*|equivalent|映射|对应|转换|转成|转为|换算',
  http: 'https|rest',
  loadbalance: 'load balanc*|loadbalanc*|负载均衡|负载不均|nlb|elb|alb|haproxy',
  healthcheck: 'health check|healthcheck|health probe|liveness|readiness|probe|健康检查|探针|探活|就绪探针',
  compress: 'compression|compress|gzip|压缩',
  decompress: 'decompress*|解压缩|解压',
  which:
    'which code|what code|which status|what status|which error code|哪个状态码|哪个码|什么状态码|哪个错误码|什么码|什么错误码',
  panic: 'panic*|segfault|nullpointer panic|宕掉',
  foreignkey: 'foreign key|外键',
  readonly: 'read only|readonly|replica|只读',
  mismatch: 'mismatch*|not match|out of sync|disagree*|不一致|不匹配|对不上|不相符|不符',
  name: 'name|username|user name|email|e mail|phone number|slug|alias|nickname|用户名|名称|名字|邮箱|手机号|昵称',
  identity: 'account|identity|who you are|账户|帐号',
  format: 'formatted|syntax|格式',
  value: 'value|number|amount|date|age|取值|数值|值|金额|日期|年龄|价格',
  mustbe: 'has to be|must|required to|必须|只能|不得|不能为|不能是',
  setup: 'set up|setup|migrate*|bootstrap*|verified|approved|approval|初始化|迁移|审核|审批|实名|绑定',
  first: 'first|beforehand|要先|首先',
  dofirst: 'must first|has to first|have to first|needs to first|请先|需先|须先|需要先|得先|必须先|应先',
  fillin:
    'please enter|please select|please provide|please choose|please specify|请填写|请输入|请选择|请指定|请提供|请扫描|未填写|没填写|未选择',
  atleast: 'greater than|at least|no less than|at most|between|大于|不小于|至少|介于|之间|不超过|不得超过',
  archived: 'unfinished|pending|outstanding|open orders|未归档|没结清|欠费|欠款|未完成|未结清|未处理',
  redeemed: 'redeem*|spent|coupon|voucher|gift card|优惠券|兑换码|红包|核销',
  changed:
    'was changed|were changed|has changed|already changed|changed by|modified by|updated by|被改|被修改|改过了|变了',
  interrupted: 'interrupted|cut off|drops out|中途断|被中断',
  carry: 'carries|send|sent|include*|provide*|present|携带|带上|提供',
  absence: 'without|no|lack*|没带|没有带|未带|没有',
  notgiven:
    'not provided|not specified|not supplied|not passed|must be provided|must be specified|缺少|缺失|未提供|未指定|没传|未传|没填|未填',
} as const satisfies Record<string, string>;
