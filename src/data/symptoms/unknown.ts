import type { Symptom } from './symptom.ts';

export const unknown: readonly Symptom[] = [
  [
    10,
    'without|no|missing|没有|没设置|未设置',
    'status|grpc code|状态',
    'error|exception|throw*|错误|异常|抛|报错',
  ],
  [
    10,
    'code|status|number|码|状态',
    'not recogniz*|unrecogniz*|not understand|not a known|not defined|outside enum|不认识|识别不了|认不出|无法识别',
    '!user|method|rpc|token|resource',
  ],
  [
    10,
    'no|without|missing|lack*|absent|没有|没带|缺|无',
    'grpc status|status header|trailer|grpc 状态',
    '!description',
  ],
  [
    10,
    'no equivalent|no counterpart|no grpc equivalent|does not map|not translate|not translatable|no translation|no corresponding|没法对应|无法对应|对应不了|对应不上|没法转换|无法转换|转不了',
    'code|error|errno|exception|status|码|错误|异常',
  ],
  [
    9,
    'unhandled|uncaught|未捕获|没捕获|未处理|没处理|没有处理|没有捕获',
    'exception*|error|panic*|异常|错误',
  ],
  [
    9,
    'errors.new|plain error|plain exception|ordinary error|raw error|generic exception|non status error|fmt.errorf|普通 error|普通错误|普通的 error|普通异常',
  ],
  [9, '无法识别|不认识|不明|未知', '码|编号'],
  [9, '没有|没带|无|缺少', '状态|码', '错误|返回|响应|异常'],
  [
    9,
    'no matching code|no code|without code|no mapping|cannot be mapped|映射不了|没法映射|无法映射|对不上',
    'error|code|exception|错误|码|system|系统|已知',
  ],
  [
    9,
    'without|no|没有|为空|缺少',
    'description|detail|info|information|信息|描述|详情',
    'error|code|exception|错误|异常',
  ],
  [
    9,
    'never heard|not heard|not in enum|not in the list|not one of|not listed|没见过|不在列表',
    'code|number|码|状态',
  ],
  [9, 'handler|my code|servicer|my service|处理函数', 'exception|throw|panic*|raise*|异常|抛'],
  [9, 'gibberish|nonsense|meaningless|weird|strange', 'status|code|error|answer|response'],
  [9, 'no better', 'code|known|choice'],
  [9, 'when|if', 'no other code|nothing else|none of the codes|cannot classify|cannot tell', '!granted'],
  [
    9,
    'bare|naked|raw|plain|ordinary|generic|regular|custom|裸|原始|自定义|普通',
    'error|exception|err|异常|错误',
  ],
  [9, 'swallow*|吞', 'exception|error|details|异常|错误'],
  [9, 'escap*|bubbl*|leak*|propagat*', 'exception|error|handler|panic', '!permission|internal'],
  [9, 'throw new|raise exception|uncaught*|unhandled*|抛出异常|抛了异常|抛异常|未捕获'],
  [
    9,
    'number|code|status|码',
    'outside|not between|greater than 16|above 16|bigger than 16|out of the known|超过 16|大于 16',
    '!page|index|offset|value|field',
  ],
  [
    9,
    'reply|answer|respond|return|send|sent',
    'status number|code number|strange number|odd number|weird number',
  ],
  [
    9,
    'generic|vague|unspecific|opaque|useless|含糊|笼统|模糊',
    'failure|error|exception|message|错误|报错',
    '!temporary|network',
  ],
  [
    8,
    'unrecogni*|unknown|do not recogni*|undefined|无法识别|不认识|未定义',
    'code|error|status|number|错误|错误码',
  ],
  [
    8,
    'exception*|throw|thrown|threw|raise|panic*|valueerror|runtimeexception|nullpointer*|null pointer|npe|traceback|异常|空指针|抛',
  ],
  [8, 'not a status|non status|no status|without a status|没有转成|不是 status|没转成|没有包装'],
  [
    8,
    'error|response|exception|failure|错误|异常',
    'without a code|no code|no status|no grpc status|no details|no message|no information|没有状态码|没有信息|没有详情|没带状态码|没有错误信息',
  ],
  [
    8,
    'no idea|dont know what|nobody knows|cannot tell|nothing else known|no status information|不知道是什么|不知道什么|原因不明|不知道原因|不清楚|说不清|搞不清|没有错误信息',
  ],
  [
    8,
    'another system|different system|other system|error domain|error space|foreign|third party|另一个系统|其他系统|别的系统|外部系统|第三方',
    'error|status|code|map*|错误|状态|映射|异常',
  ],
  [
    8,
    'handler|function|method|servicer|service|server code|处理函数|服务端代码',
    'plain|throw|raise|panic*|exception|bare error|ordinary|go error|std error|抛|异常|裸',
  ],
  [8, 'legacy|foreign|old system|旧系统|遗留系统|老系统', 'error|code|错误|映射'],
  [8, 'errorf|error_f|errors new|raised exception|nobody caught|not caught|没人捕获|没有捕获'],
  [
    8,
    'keyerror|typeerror|attributeerror|zerodivision*|indexerror|illegalstate*|runtime error|stack overflow|segfault',
  ],
  [8, 'reason|cause|原因', 'not known|unknown|unclear|not given|hidden|obscure|不明|未知|不清|不详|查不出'],
  [
    8,
    'die|died|crash*|blow*|fail*',
    'indexerror|keyerror|typeerror|valueerror|exception|panic|nil pointer|unwrap|segfault',
    '!bug',
  ],
  [
    7,
    'unknown error|unknown exception|unknown failure|unknown reason|unspecified error|未知错误|未知异常|未知原因|不明错误|未知的错误',
  ],
  [7, 'not be mapped|unmapped|无法映射|不能映射|没有对应'],
  [
    7,
    'nothing to explain|no explanation|without explanation|not understand|not explain*|mystery|weird error|strange error|莫名其妙|奇怪的错误',
  ],
  [7, 'code', 'unknown|unrecogni*|undefined'],
  [6, 'generic error|catch all|catchall|fallback code|兜底'],
  [6, 'default|默认', 'code|error|handler|错误|码|哪个|是'],
  [5, 'unknown|unrecogni*|未知|不明|无法识别|不认识'],
  [4, 'exception|unexplained|mystery|strange|异常|莫名'],
];
