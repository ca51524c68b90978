/** Interchangeable words, in both languages; see `Symptom` for how they match. */
export const concepts = {
  caller:
    'client|caller|user|customer|consumer|peer|requester|frontend|browser|observer|客户端|调用方|用户|前端|浏览器|消费者|请求方|调用者|对端|使用方',
  server:
    'server|service|backend|host|pod|pods|node|instance|replica|upstream|endpoint|服务|后端|节点|实例|上游|主机|进程|下游',
  connection: 'connection|connect|channel|socket|tcp|连接|通道|套接字|端口',
  token:
    'token|jwt|bearer|credential|api key|apikey|access key|cookie|session|signature|auth header|令牌|凭据|凭证|密钥|签名|会话|证件|票据|鉴权头|authorization',
  login: 'log in|login|sign in|登录|登陆',
  faulty:
    'invalid|missing|wrong|bad|malformed|expired|revoked|reject*|stale|absent|incorrect|illegal|unparsable|无效|缺少|缺失|过期|失效|不对|错误|不正确|有误|没带|没传|未带|未传|忘了带|忘带|吊销|非法|不合法|没有|空的|错了|忘记|不匹配|不通过|不可用|不存在',
  negation: 'not|no|never|without|lack*|forgot*|没|不|未|无|别|忘',
  failure: 'fail*|error|cannot|broken|broke|wrong|problem|issue|失败|出错|错误|异常|不了|故障|报错|无法|问题',
  refusal:
    'not allowed|disallow*|not permitted|forbid*|refuse*|denied|blocked|reject*|禁止|不允许|不让|不准|拒绝|不给|拦截|驳回',
  thing:
    'resource|record|row|rows|item|entity|object|document|file|user|account|order|key|id|ids|bucket|table|page|product|directory|folder|entry|topic|snapshot|lease|job|blob|image|volume|invoice|profile|customer|shard|project|comment|post|photo|config|book|tag|article|member|device|cluster|channel|资源|记录|数据|对象|文档|文件|用户|账号|账户|订单|商品|实体|目录|主键|条目|页面|行|主题|任务|镜像|快照|实例|名称|名字|文章|帖子|评论|图片|发票|项目|设备|成员|客户|东西',
  method:
    'method|rpc|rpcs|service|endpoint|procedure|api|apis|interface|operation|feature|function|functionality|方法|接口|服务|功能|操作|函数',
  field:
    'field|param|parameter|argument|arg|args|input|value|property|attribute|column|request body|payload|enum|form|字段|参数|入参|传参|形参|实参|输入|取值|属性|请求体|枚举|表单|必填|传值|传入|传的|名字|名称|数量|邮箱|手机号|日期|年龄|时间|金额|格式',
  container: 'directory|dir|folder|bucket|collection|namespace|rmdir|目录|文件夹|桶|集合|命名空间',
  tooMuch:
    'too large|too big|too huge|larger than|bigger than|exceed*|oversize*|greater than|limit|max|maximum|太大|过大|超过|超出|超大|上限|最大|大于|超限|限制|满',
  message:
    'message|payload|request size|response size|packet|body|bytes|mb|4mb|消息|报文|数据包|包体|请求体|响应体|载荷|体积',
  state: 'mode|phase|stage|模式|阶段|state|current status|状态',
  modify: 'modif*|updat*|edit*|write|wrote|writer|chang*|overwrit*|更新|写|编辑|改|变更|保存',
  impossible:
    'cannot|must not|may not|impossible|not possible|not allowed|无法|不能|不可|不得|没法|不许|不允许',
  create: 'create*|insert*|add|register*|sign up|signup|插入|添加|注册|新增|建',
  stored:
    'data|file|record|disk|storage|stored|database|backup|blob|object|bytes|replica|content|block|数据|文件|记录|磁盘|硬盘|存储|备份|内容|副本|块',
  damaged:
    'rot|rots|rotten|decay*|mangled|ruined|wiped|irreparabl*|beyond repair|unrepairable|corrupt*|damaged|broken|lost|lose|loss|gone|unrecoverable|irrecoverable|destroyed|vanish*|unreadable|disappear*|garbled|读不出|不见了|损坏|坏了|坏的|毁|没了|破损|遗失|丢|不可恢复|无法恢复|找不回',
  userAgent:
    'browser|tab|page|app|application|mobile|phone|screen|window|laptop|浏览器|页面|标签页|网页|应用|界面|手机|小程序|窗口',
  fieldValue:
    'zip|postcode|postal code|phone|email|date|age|price|quantity|amount|count|url|uri|uuid|guid|timestamp|currency|latitude|longitude|title|description|username|birthday|iban|color|colour|country|month|percentage|discount|hostname|regex|邮编|电话|手机号|邮箱|日期|年龄|价格|数量|金额|网址|时间戳|标题|描述|用户名|生日|经度|纬度|身份证|昵称|单价|分页大小|折扣|月份',
  othersOwn:
    'someone elses|somebody elses|another persons|another users|another tenants|another customers|other users|other peoples|other tenants|other customers|not mine|not my own|not theirs|他人|其他用户|其它用户|别的用户|其他租户|别的租户|别人',
} as const satisfies Record<string, string>;
