/** How English asks which code to return; what is left says when. */
const ENGLISH = [
  /\b(?:which|what)(?:'s| is| are| would be)?(?: the)?(?: (?:right|best|correct|proper|appropriate|suitable))?(?: gRPC| rpc)?(?: (?:status|error|response|return|canonical))?[ -](?:codes?|status(?:es)?|errors?)\b/gi,
  /\b(?:should|shall|must|do|does|would|will|can|could|ought to)\b(?: (?:I|we|you|it|be|my|the|a|our|this|that|gRPC|rpc|server|handler|interceptor|service|method|client|middleware)){0,6} (?:return(?:ed)?|respond with|throw|raise|reject with|fail with|use[d]?|map to|send|give|get|be)\b/gi,
  /\b(?:to )?(?:return|respond with|throw|raise|send)(?: it| back| to the (?:client|caller))*\b/gi,
  /\b(?:(?:my|the|our|a|an|from|in) )*(?:gRPC|rpc)(?: (?:status|error|code|codes|server|service|handler|method|interceptor))*\b/gi,
  /\b(?:status|error) codes?\b/gi,
  /\bequivalent (?:of|for|to)\b/gi,
];

const CODE = '(?:状态码|狀態碼|错误码|錯誤碼|码|碼|codes?|status|错误|錯誤|状态|异常)';
const WHICH = '(?:什么|什麼|哪个|哪個|哪种|哪種|哪一个|啥|何种|怎样的)(?: ?样的)?';
const WHO = '(?:gRPC ?)?(?:服务端|服務端|服务器|伺服器|拦截器|攔截器|接口|服务)?';
const SHOULD = '(?:应该|應該|应当|應當|应|應|需要|要|该|該|可以|会|會)?';
const RETURN = '(?:返回给?|用|使用|抛出?|拋出?|报|報|回傳|傳回|响应|回)';

/** The same in Chinese, Simplified and Traditional. */
const CHINESE = [
  /的?时候|的?時候|的话|的話/g,
  new RegExp(`${WHO} ?${SHOULD} ?${RETURN} ?${WHICH} ?(?:gRPC ?)?${CODE}?`, 'gi'),
  new RegExp(`(?:是|属于)?${WHICH} ?(?:gRPC ?)?${CODE}`, 'gi'),
  /\bgRPC\b/gi,
  /^[ 的]*(?:状态码|狀態碼|错误码|錯誤碼|返回码)|(?:状态码|狀態碼|错误码|錯誤碼|返回码|(?<![a-z])code) *$/gi,
];

/** The situation that a question for a code is about: the text without the words that ask, which every such question has. */
export const situationAsked = (text: string): string =>
  [...ENGLISH, ...CHINESE]
    .reduce((left, pattern) => left.replace(pattern, ' '), text.replace(/\s+/g, ' '))
    .replace(/ {2,}/g, ' ')
    .trim();
