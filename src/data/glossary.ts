import type { Localized } from '../i18n/locales.ts';

/** A term in both languages, and the other words that readers may know it by. */
export interface Term {
  readonly term: Localized;
  /** Second words for it in simplified Chinese: readers meet them elsewhere, and a test keeps them off our pages. */
  readonly avoided?: readonly [string, ...string[]];
  /** Words of Taiwan and Hong Kong. */
  readonly traditional?: readonly [string, ...string[]];
  readonly note?: Localized;
}

/** One word per thing on the Chinese pages. Editorial. */
export const glossary: readonly Term[] = [
  { term: { en: 'status code', zh: '状态码' }, avoided: ['状态代码', '状态编码'], traditional: ['狀態碼'] },
  { term: { en: 'call, RPC', zh: '调用' }, traditional: ['呼叫'] },
  { term: { en: 'caller', zh: '调用方' }, avoided: ['调用者'], traditional: ['呼叫端', '呼叫者'] },
  { term: { en: 'client', zh: '客户端' }, avoided: ['客户机', '用户端'], traditional: ['用戶端'] },
  {
    term: { en: 'server', zh: '服务端' },
    avoided: ['服务器端', '伺服'],
    traditional: ['伺服器', '伺服端'],
    note: {
      en: 'The program that responds. For the machine it runs on, “服务器” is right.',
      zh: '指返回响应的程序；说到它所在的机器，才用“服务器”。',
    },
  },
  { term: { en: 'client library', zh: '客户端库' }, traditional: ['用戶端程式庫'] },
  { term: { en: 'server library', zh: '服务端库' }, traditional: ['伺服器程式庫'] },
  {
    term: { en: 'handler', zh: '处理函数' },
    avoided: ['处理程序', '处理器函数'],
    traditional: ['處理常式'],
  },
  { term: { en: 'service', zh: '服务' }, traditional: ['服務'] },
  { term: { en: 'method', zh: '方法' } },
  { term: { en: 'request', zh: '请求' }, traditional: ['請求', '要求'] },
  { term: { en: 'response', zh: '响应' }, traditional: ['回應'] },
  { term: { en: 'unary call', zh: '一元调用' } },
  { term: { en: 'streaming call', zh: '流式调用' }, avoided: ['流调用', '串流'], traditional: ['串流呼叫'] },
  { term: { en: 'stream', zh: '流' }, traditional: ['串流', '資料流'] },
  { term: { en: 'connection', zh: '连接' }, traditional: ['連線'] },
  {
    term: { en: 'deadline', zh: '截止时间' },
    avoided: ['截止期限', '最后期限', '截止日期', '死线'],
    traditional: ['截止時間', '期限'],
    note: {
      en: 'A point in time. The length of time that leads to it is the timeout.',
      zh: '指一个时刻；从现在到它的时长叫“超时”。',
    },
  },
  { term: { en: 'timeout', zh: '超时' }, traditional: ['逾時'] },
  { term: { en: 'cancel', zh: '取消' } },
  { term: { en: 'retry', zh: '重试' }, traditional: ['重試'] },
  { term: { en: 'backoff', zh: '退避' }, avoided: ['指数回退', '指数退让', '指数后退'] },
  {
    term: { en: 'exponential backoff with jitter', zh: '带抖动的指数退避' },
    avoided: ['带随机性的指数'],
    traditional: ['帶有隨機抖動的指數退避'],
  },
  { term: { en: 'idempotent', zh: '幂等' }, avoided: ['等幂'], traditional: ['冪等', '等冪'] },
  { term: { en: 'hedging', zh: '对冲' } },
  { term: { en: 'read-only', zh: '只读' }, traditional: ['唯讀'] },
  { term: { en: 'side effect', zh: '副作用' }, avoided: ['边际效应', '副效应'] },
  { term: { en: 'metadata', zh: '元数据' }, traditional: ['中繼資料', '詮釋資料'] },
  {
    term: { en: 'header', zh: '首部' },
    avoided: ['标头', '报头', '头部字段', '请求头', '响应头'],
    traditional: ['標頭'],
  },
  {
    term: { en: 'trailers', zh: '尾部元数据' },
    avoided: ['尾部首部', '挂车', '拖尾', '尾部标头'],
    traditional: ['尾端標頭'],
    note: {
      en: 'At its first use on a page, the English word follows in parentheses.',
      zh: '页面里首次出现时，在括号里注上英文。',
    },
  },
  { term: { en: 'error details', zh: '错误详情' }, traditional: ['錯誤詳細資料'] },
  {
    term: { en: 'message, as protobuf defines it', zh: '消息' },
    traditional: ['訊息'],
  },
  {
    term: { en: 'message, as a library prints it', zh: '报错信息' },
    avoided: ['错误消息', '错误信息'],
    traditional: ['錯誤訊息'],
    note: {
      en: 'English uses one word for both; Chinese has two.',
      zh: '英文里这两样东西是同一个词，中文分开说。',
    },
  },
  { term: { en: 'field', zh: '字段' }, traditional: ['欄位'] },
  {
    term: { en: 'payload', zh: '载荷' },
    avoided: ['有效负载', '有效载荷', '净荷'],
    traditional: ['承載資料', '酬載'],
  },
  { term: { en: 'serialization', zh: '序列化' } },
  { term: { en: 'deserialize', zh: '反序列化' }, avoided: ['解序列化'], traditional: ['還原序列化'] },
  { term: { en: 'proxy', zh: '代理' }, traditional: ['代理伺服器'] },
  { term: { en: 'sidecar', zh: 'sidecar' }, avoided: ['边车'] },
  { term: { en: 'gateway', zh: '网关' }, traditional: ['閘道'] },
  {
    term: { en: 'load balancer', zh: '负载均衡器' },
    avoided: ['负载平衡', '负载均衡设备'],
    traditional: ['負載平衡器'],
  },
  { term: { en: 'backend', zh: '后端' }, traditional: ['後端'] },
  { term: { en: 'upstream', zh: '上游' } },
  { term: { en: 'dependency', zh: '依赖服务' }, traditional: ['相依服務'] },
  {
    term: { en: 'name resolution', zh: '名称解析' },
    avoided: ['名字解析'],
    traditional: ['名稱解析'],
  },
  {
    term: { en: 'keepalive', zh: 'keepalive' },
    note: {
      en: 'Stays English, since that is what settings and messages are called.',
      zh: '保留英文，因为配置项和报错信息里就这么写。',
    },
  },
  { term: { en: 'resource', zh: '资源' }, traditional: ['資源'] },
  { term: { en: 'quota', zh: '配额' }, traditional: ['配額'] },
  { term: { en: 'rate limiting', zh: '限流' }, avoided: ['速率限制', '限速'], traditional: ['流量限制'] },
  {
    term: { en: 'load shedding', zh: '过载拒绝' },
    avoided: ['丢弃负载', '卸除负载', '卸载负载'],
  },
  { term: { en: 'draining', zh: '排空' } },
  { term: { en: 'allowlist', zh: '白名单' }, avoided: ['允许名单', '例外名单'] },
  { term: { en: 'credentials', zh: '凭据' }, avoided: ['凭证'], traditional: ['憑證', '認證資料'] },
  { term: { en: 'token', zh: '令牌' }, traditional: ['權杖'] },
  {
    term: { en: 'page token', zh: '分页令牌' },
    avoided: ['翻页令牌', '页面令牌', '页标记'],
    traditional: ['分頁權杖'],
  },
  {
    term: { en: 'authentication', zh: '身份认证' },
    avoided: ['身份验证', '身份校验', '鉴别'],
    traditional: ['身分驗證'],
    note: {
      en: 'Who is calling. What the caller is allowed to do is authorization, “授权”. The common word “鉴权” covers both; use it only as the searched word, with the exact term beside it.',
      zh: '回答“是谁在调用”；“能做什么”是授权。常说的“鉴权”两者都指，只作为检索词出现，旁边写清是哪一种。',
    },
  },
  { term: { en: 'authorization', zh: '授权' }, traditional: ['授權'] },
  { term: { en: 'permission', zh: '权限' }, traditional: ['權限', '許可權'] },
  {
    term: { en: 'precondition', zh: '前置条件' },
    avoided: ['前提条件', '先决条件'],
    traditional: ['先決條件'],
  },
  {
    term: { en: 'transaction', zh: '事务' },
    traditional: ['交易'],
    note: {
      en: 'Of a database. On our pages “交易” is a purchase or a payment.',
      zh: '指数据库事务；本站说“交易”，指的是买卖或付款。',
    },
  },
  {
    term: { en: 'optimistic locking', zh: '乐观锁' },
    avoided: ['乐观并发', '乐观锁定'],
    traditional: ['樂觀鎖定'],
  },
  {
    term: { en: 'read-modify-write', zh: '读-改-写' },
    avoided: ['读改写', '读取-修改-写入', '读取—修改—写入', '读－改－写'],
  },
  { term: { en: 'interceptor', zh: '拦截器' }, traditional: ['攔截器'] },
  { term: { en: 'log', zh: '日志' }, avoided: ['记录档'], traditional: ['記錄檔', '日誌'] },
  {
    term: { en: 'dashboard', zh: '监控面板' },
    avoided: ['仪表盘', '仪表板', '看板'],
    traditional: ['儀表板'],
  },
  { term: { en: 'alert', zh: '告警' }, avoided: ['警报', '报警'], traditional: ['警示'] },
  { term: { en: 'on-call', zh: '值班' }, traditional: ['待命'] },
  { term: { en: 'runbook', zh: '排障手册' }, avoided: ['运行手册', '操作手册', '应急手册'] },
  {
    term: { en: 'rolling update', zh: '滚动更新' },
    avoided: ['滚动升级', '滚动发布'],
    traditional: ['滾動更新'],
  },
  { term: { en: 'crash', zh: '崩溃' }, traditional: ['當機'] },
  { term: { en: 'bug', zh: '缺陷' }, traditional: ['程式錯誤'] },
  {
    term: { en: 'stack trace', zh: '堆栈' },
    avoided: ['栈跟踪', '栈追踪', '调用栈'],
    traditional: ['堆疊追蹤'],
  },
  {
    term: { en: 'workaround', zh: '临时办法' },
    avoided: ['变通方案', '变通方法', '变通办法', '临时方案'],
    traditional: ['因應措施'],
  },
];
