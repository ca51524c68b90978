import type { Symptom } from './symptom.ts';

export const unknown: readonly Symptom[] = [
  [
    7,
    'unknown error|unknown exception|unknown failure|unknown reason|unspecified error|未知错误|未知异常|未知原因|不明错误|未知的错误',
  ],
  [5, 'unknown|unrecogni*|未知|不明|无法识别|不认识'],
  [
    8,
    'unrecogni*|unknown|do not recogni*|dont recogni*|undefined|无法识别|不认识|未定义',
    'code|codes|error|status|number|错误|错误码|码',
  ],
  [
    8,
    'exception*|throw|throws|thrown|threw|raise|raises|raised|panic*|valueerror|runtimeexception|nullpointer*|null pointer|npe|traceback|异常|抛出|抛异常|抛了|空指针|panic|抛',
  ],
  [
    9,
    'unhandled|uncaught|未捕获|没捕获|未处理|没处理|没有处理|没有捕获',
    'exception*|error|panic*|异常|错误|例外',
  ],
  [
    9,
    'errors.new|errors new|plain error|plain exception|ordinary error|raw error|generic exception|non status error|fmt.errorf|普通 error|普通error|普通错误|普通的 error|普通异常',
  ],
  [
    8,
    'not a status|non status|no status|without a status|without status|没有转成|不是 status|没转成|没有包装',
  ],
  [
    8,
    'error|response|exception|failure|错误|异常',
    'without a code|no code|without code|no status|no grpc status|no details|no message|no information|没有状态码|没有错误码|没有信息|没有详情|没带状态码|没有错误信息',
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
  [7, 'could not be mapped|cannot be mapped|not be mapped|unmapped|无法映射|不能映射|没有对应'],
  [6, 'generic error|catch all|catchall|fallback code|兜底'],
];
