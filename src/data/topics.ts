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
      /\b(?:error|status) codes? (?:lists?|tables?|cheat ?sheet|overview|enum|reference|summary)\b|\b(?:lists?|tables?) of (?:all )?(?:the )?(?:grpc )?(?:error|status) codes|\ball (?:the )?(?:grpc )?(?:error|status) codes|(?:状态码|错误码|狀態碼|錯誤碼) ?(?:大全|列表|一览|一覽|有哪些|汇总)/i,
    units: ['page/board'],
  },
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
