/**
 * What a text is about, told by single words, and where that is explained. A topic claims no code: it puts pages in
 * front of a reader whose sentence is like none of the known phrases.
 */
export interface Topic {
  readonly pattern: RegExp;
  /** Ids of units, the surest first. */
  readonly units: readonly string[];
}

/** The topics, the narrower ones first. */
export const topics: readonly Topic[] = [
  {
    pattern:
      /\bmock|\bsimulat|\bunit ?tests?\b|\bin tests?\b|\bfault inject|\bchaos\b|\binject(?:ing)? (?:errors?|faults?|failures?)|模拟|模擬|单元测试|單元測試|故障注入|怎么测试|如何测试/i,
    units: ['guide/provoke-every-code'],
  },
  {
    pattern:
      /\berror rate|\bSL[OIA]s?\b|\bcount(?:s|ed|ing)? (?:as|towards?)\b|错误率|錯誤率|统计|計入|计入|算失败|算错误/i,
    units: ['guide/counting-errors'],
  },
  {
    pattern:
      /prometheus|\bmetrics?\b|monitoring|\bmonitor\b|dashboard|alert(?:ing|s)?\b|observab|监控|指标|告警|監控|指標/i,
    units: ['guide/counting-errors', 'guide/grpc-over-http/alerting'],
  },
  {
    pattern:
      /rate[- ]?limit|throttl|too many (?:concurrent )?(?:rpc |grpc )?(?:requests|calls)|\bquota|限流|限速|配额|配額/i,
    units: ['code/RESOURCE_EXHAUSTED'],
  },
  {
    pattern:
      /max\w*[ -]?(?:message|metadata|header)|(?:message|metadata|header)s?[- ]?size|too (?:large|big)\b|消息(?:太大|过大|大小)/i,
    units: ['code/RESOURCE_EXHAUSTED'],
  },
  {
    pattern:
      /\bretr(?:y|ies|ied|ying)\b|back-?off|circuit ?breaker|\bbreaker\b|resilien|hedging|重试|重試|熔断|退避/i,
    units: ['guide/retry'],
  },
  {
    pattern: /http (?:status|error|response) codes?|http 状态码|\b[2-5]\d\d (?:instead|status)\b|状态码映射/i,
    units: ['page/mappings'],
  },
  {
    pattern: /\bcors\b|grpc-?web\b|\bbrowser\b|preflight|unsafe header|跨域|浏览器/i,
    units: ['library/grpc-web', 'guide/grpc-over-http'],
  },
  {
    pattern:
      /time[sd]?[ -]?out|deadline|\bhangs?\b|\bhung\b|\bstuck\b|blocks? (?:for ?ever|indefinitely)|超时|超時|逾時|卡住|期限/i,
    units: ['guide/deadlines-and-cancellation', 'code/DEADLINE_EXCEEDED'],
  },
  {
    pattern: /cancel|client (?:is )?(?:disconnect|killed|gone)|clients? disconnects?|取消|中止/i,
    units: ['guide/deadlines-and-cancellation', 'code/CANCELLED'],
  },
  {
    pattern: /x\.?509|certificate|\btls\b|\bssl\b|common ?name|\bsans?\b|证书|憑證|握手/i,
    units: ['code/UNAVAILABLE'],
  },
  {
    pattern: /\btokens?\b|credential|\bjwt\b|\bauth(?:entication)?\b|unauthorized|login|认证|鉴权|身分|登录/i,
    units: ['code/UNAUTHENTICATED', 'comparison/PERMISSION_DENIED/UNAUTHENTICATED'],
  },
  {
    pattern:
      /http[ /]?(?:status|code|mapping|error)|status code mapping|gateway|transcod|\bmappings?\b|http ?状态|映射|网关/i,
    units: ['page/mappings', 'guide/grpc-over-http'],
  },
  {
    pattern:
      /error ?details?|status ?details?|richer error|google\.rpc|error ?info|bad ?request\b|错误详情|詳細/i,
    units: ['guide/error-details'],
  },
  {
    pattern:
      /(?:custom|own|application|business|define|rich)\w*[^\n]{0,30}(?:error|exception|status|rpcerror)|(?:error|exception|status|message)s?[^\n]{0,40}(?:context info|metadata|additional|attach)|metadata|自定义|自定義|自訂|元数据/i,
    units: ['guide/error-details', 'guide/exceptions-to-codes'],
  },
  {
    pattern:
      /(?:error|exception)s?[- ]?(?:handl|management|middleware|interceptor|propagat|mapping|advice)|(?:handl|catch|throw|wrap|convert|return|serializ|propagat)\w*[^\n]{0,40}(?:error|exception|status)|异常|捕获|错误处理|錯誤處理|断言/i,
    units: ['guide/error-details', 'guide/exceptions-to-codes'],
  },
  {
    pattern:
      /connect(?:ions?|ed|ing)?\b|disconnect|reconnect|unreachable|\bidle\b|keep-?alive|load[- ]?balanc|server (?:is )?(?:down|restart)|连接|链接|連線|连不上|断开|断连|注册中心|无法注册|长连接|重连|负载(?:均衡|不均)|連接池|连接池/i,
    units: ['code/UNAVAILABLE', 'guide/connections'],
  },
];

/** What a text asks for with the name that its page has: these pages come before those that words are merely near to. */
export const titled: readonly Topic[] = [
  {
    pattern:
      /(?:error|status) ?codes? (?:lists?|tables?|overview|enum|reference|summary|cheat ?sheet)\b|\b(?:lists?|all|tables?|overview)(?: of)?(?: all)?(?: the)? (?:grpc )?(?:error|status) ?codes\b|(?:错误码|状态码|錯誤碼|狀態碼) ?(?:有哪些|大全|列表|清单|汇总|一览|一覽|表$)|(?:所有|全部)的?(?:错误码|状态码|錯誤碼|狀態碼)|(?:错误码|状态码|錯誤碼|狀態碼)(?:一共|总共|共)?有?多少|how many (?:grpc )?(?:error |status )?codes/i,
    units: ['page/board'],
  },
  {
    pattern:
      /\b[1-5]\d\d (?:vs\.?|or|versus|和|还是|與|与) (?:grpc )?[A-Z][A-Z_]{3,}|\b[A-Z][A-Z_]{3,} (?:vs\.?|or|versus) (?:http )?[1-5]\d\d\b|(?:错误码|状态码|錯誤碼|狀態碼)(?:对照|對照|对应|對應|映射)|what does [45]\d\d (?:become|map|correspond)|http2? (?:error )?codes? (?:to|and|vs) grpc|grpc (?:status )?codes? (?:to|and|vs) http/i,
    units: ['page/mappings'],
  },
  {
    pattern:
      /locali[sz]|\bi18n\b|多语言|多語言|国际化|在地化|(?:max\w*|how) (?:length|size|long|big)[^\n]{0,30}(?:error|status)(?: message|detail)|(?:错误信息|错误详情|details?)[^\n]{0,6}(?:最大|多长|多大|上限|丢)/i,
    units: ['guide/error-details'],
  },
  {
    pattern:
      /(?:bidi\w*|stream(?:ing|s)?)\b[^\n]{0,30}\b(?:errors?|status|broke|fails?|failed)\b|\b(?:errors?|status|failure)\b[^\n]{0,30}\b(?:bidi\w*|stream(?:ing|s)?)\b(?! removed| refused| closed)|(?:流式|双向流|雙向流|串流|\bstream)[^\n]{0,14}(?:错误|报错|出错|状态码|中断|中斷|断了|续传)/i,
    units: ['guide/streams'],
  },
  {
    pattern:
      /\bchannel[^\n]{0,14}(?:states?\b|状态|狀態)|长连接|長連接|复用连接|(?:不|自动|重新)(?:重连|連線|连接)|\breconnect(?:s|ing)?\b|\b(?:one|single|same) pod\b|(?:idle|闲置|空闲)[^\n]{0,12}(?:connection|连接|断|掐)|(?:connection|连接)[^\n]{0,12}(?:\bidle|闲置|空闲)/i,
    units: ['guide/connections'],
  },
  {
    pattern: /术语|術語|名词解释|名詞解釋|terminolog|\bglossary\b|\bterms (?:in|of)\b/i,
    units: ['page/glossary'],
  },
  {
    pattern:
      /(?:download|下载|下載)[^\n]{0,20}(?:json|数据|資料|data)|数据接口|\bapi for (?:this|the) data|machine[- ]readable/i,
    units: ['page/data'],
  },
  {
    pattern:
      /\b(?:list|meaning|catalog\w*)(?: of)?[\w ]{0,14} error messages\b|(?:打印|输出)的?(?:错误信息|报错)|(?:报错信息|错误信息)(?:大全|列表)/i,
    units: ['page/messages'],
  },
  {
    pattern:
      /(?:error|alert|message)s?[^\n]{0,20}(?:help url|runbook|doc\w* link|link to)|(?:link|url)s?[^\n]{0,20}\b(?:error message|alert|runbook)|(?:错误|报错|告警)[^\n]{0,10}(?:文档链接|链接|runbook)/i,
    units: ['guide/link-your-errors'],
  },
  {
    pattern:
      /(?:similar|confus\w*|mixed up) (?:grpc )?(?:error |status )?codes|(?:容易|经常)(?:混淆|搞混)|相似的?(?:错误码|状态码)/i,
    units: ['page/comparisons'],
  },
  {
    pattern:
      /(?:convert|translate|map)\w* [^\n]{0,14}exceptions|拦截器[^\n]{0,8}(?:错误|异常)|\bexception (?:handler|handling|advice|mapping|filter)|\berror (?:handler|interceptor)\b|(?:统一|全局|全域)(?:异常|错误|例外|錯誤)|(?:异常|例外)(?:拦截|攔截|转换|映射)|(?:postgres|mysql|\bsql|数据库|資料庫|database)[^\n]{0,14}(?:错误|异常|errors?)[^\n]{0,14}(?:code|码|转|map|convert)/i,
    units: ['guide/exceptions-to-codes'],
  },
  {
    pattern:
      /(?:chrome|browser|浏览器)[^\n]{0,20}grpc-status|grpc-status[^\n]{0,24}(?:trailer|header|头|哪|chrome|browser)|\btrailers? (?:explained|only)|(?:失败|报错|出错|\berrors?|\bfail\w*)[^\n]{0,14}(?:http|返回|还是|status) ?[^\n]{0,6}\b200\b/i,
    units: ['guide/grpc-over-http'],
  },
  {
    pattern:
      /\b(?:decide|choose|choosing|pick|select)\w*\b[^\n]{0,16}(?:error|status) ?codes?|选择?(?:错误码|状态码)|(?:错误码|状态码)(?:怎么选|选择)/i,
    units: ['page/choose'],
  },
  {
    pattern:
      /(?:fails?|errors?) on purpose|故意(?:失败|报错|出错)|\bforce (?:an? )?(?:grpc )?(?:error|failure)/i,
    units: ['guide/provoke-every-code'],
  },
  {
    pattern:
      /\b(?:is it (?:ok|okay|safe)|can i|may i|should i)\b[^\n]{0,24}\b(?:resend|retry|try again)|能(?:不能)?(?:再发|重发)|重复下单/i,
    units: ['guide/retry'],
  },
];
