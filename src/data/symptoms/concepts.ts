/** Interchangeable words, in both languages; see `Symptom` for how they match. */
export const concepts = {
  caller:
    'client|caller|user|customer|consumer|peer|requester|frontend|browser|observer|客户端|调用方|用户|前端|浏览器|消费者|请求方|调用者|对端|使用方|调用者|对端|使用方',
  server:
    'server|servers|service|services|backend|backends|host|pod|pods|node|instance|replica|upstream|endpoint|服务|服务端|服务器|后端|节点|实例|上游|主机|进程|下游',
  connection: 'connection|connections|connect|connecting|channel|socket|tcp|连接|连线|通道|套接字|端口',
  token:
    'token|tokens|jwt|bearer|credential|credentials|api key|apikey|access key|authorization header|cookie|session|signature|auth header|令牌|凭据|凭证|密钥|签名|会话|证件|票据|鉴权头|authorization',
  login: 'log in|login|logged in|logging in|sign in|signed in|登录|登陆|登入|登錄',
  faulty:
    'invalid|missing|wrong|bad|malformed|expired|expire|expires|revoked|reject*|stale|absent|incorrect|illegal|unparsable|无效|缺少|缺失|过期|失效|不对|错误|不正确|有误|没带|没传|未带|未传|忘了带|忘带|吊销|非法|不合法|没有|没有带|空的|错了|忘记|不匹配|不通过|不可用|不存在',
  negation:
    'not|no|never|cannot|cant|can not|dont|doesnt|didnt|isnt|wasnt|arent|wont|couldnt|could not|unable|without|lack*|forgot*|没|不|未|无|别|忘',
  failure:
    'fail*|error|errors|errored|cannot|cant|can not|could not|couldnt|unable|broken|broke|wrong|problem|issue|失败|出错|错误|异常|不了|故障|报错|无法|有问题|问题',
  refusal:
    'not allowed|disallow*|not permitted|forbid*|refuse*|denied|deny|denies|blocked|reject*|禁止|不允许|不让|不准|拒绝|不给|拦截|驳回',
  thing:
    'resource|resources|record|records|row|rows|item|items|entity|entities|object|objects|document|documents|file|files|user|users|account|order|orders|key|id|ids|bucket|table|page|product|directory|folder|entry|topic|snapshot|lease|job|blob|image|volume|invoice|profile|customer|shard|project|comment|post|photo|config|book|tag|article|member|device|cluster|channel|资源|记录|数据|对象|文档|文件|用户|账号|账户|帐号|订单|商品|实体|目录|主键|条目|页面|行|主题|任务|镜像|快照|实例|名称|名字|文章|帖子|评论|图片|发票|项目|设备|成员|客户|东西|id|key',
  method:
    'method|methods|rpc|rpcs|service|services|endpoint|procedure|api|apis|interface|operation|feature|features|function|functionality|方法|接口|服务|功能|操作|函数|rpc|api',
  field:
    'field|fields|param|params|parameter|parameters|argument|arguments|arg|args|input|inputs|value|values|property|attribute|column|query parameter|request body|payload|enum|form|字段|参数|入参|传参|形参|实参|输入|取值|属性|请求体|枚举|表单|必填|传值|传入|传的|名字|名称|数量|邮箱|手机号|日期|年龄|时间|金额|格式',
  container:
    'directory|directories|dir|folder|folders|bucket|buckets|collection|namespace|rmdir|目录|文件夹|存储桶|桶|集合|命名空间',
  tooMuch:
    'too large|too big|too huge|larger than|bigger than|exceed*|over the limit|over limit|above the limit|oversize*|greater than|limit|limits|max|maximum|太大|过大|超过|超出|超大|上限|最大|大于|超限|限制|满',
  message:
    'message|messages|payload|payloads|request size|response size|packet|body|bytes|mb|4mb|消息|报文|数据包|包体|请求体|响应体|载荷|体积',
  state: 'state|states|current status|状态',
  modify:
    'modif*|updat*|edit*|write|writes|writing|wrote|writer|writers|chang*|overwrit*|修改|更新|写|编辑|改|变更|保存',
  impossible:
    'cannot|cant|can not|could not|couldnt|must not|may not|impossible|not possible|not allowed|unable|无法|不能|不可|不得|没法|不可以|不许|不允许',
  create:
    'create*|creating|insert*|add|adding|register*|sign up|signs up|signup|创建|新建|插入|添加|注册|新增|建',
  stored:
    'data|file|files|record|records|disk|storage|stored|database|backup|blob|object|bytes|replica|replicas|content|block|数据|文件|记录|磁盘|硬盘|存储|备份|内容|副本|块',
  damaged:
    'rot|rots|rotted|rotten|decay*|mangled|ruined|wiped|irreparabl*|beyond repair|unrepairable|corrupt*|damaged|broken|lost|lose|loss|gone|unrecoverable|irrecoverable|destroyed|vanish*|unreadable|disappear*|garbled|读不出|不见了|损坏|丢失|丢了|坏了|坏的|毁|没了|破损|遗失|丢|损毁|不可恢复|无法恢复|找不回',
  userAgent:
    'browser|tab|page|app|application|mobile|phone|screen|window|laptop|浏览器|页面|标签页|网页|app|应用|界面|手机|小程序|窗口',
  fieldValue:
    'zip|zip code|postcode|postal code|phone|email|date|age|price|quantity|amount|count|url|uri|uuid|guid|timestamp|currency|latitude|longitude|title|description|username|birthday|iban|color|colour|country|month|percentage|discount|hostname|regex|邮编|电话|手机号|邮箱|日期|年龄|价格|数量|金额|网址|时间戳|标题|描述|用户名|生日|经度|纬度|身份证|手机号码|昵称|单价|分页大小|折扣|月份',
  othersOwn:
    'someone elses|somebody elses|another persons|another users|another tenants|another customers|other users|other peoples|other tenants|other customers|not mine|not my own|not their own|not theirs|别人的|他人的|他人|其他用户|其它用户|别的用户|其他租户|别的租户|别人',
} as const satisfies Record<string, string>;
