import type { Symptom } from './symptom.ts';

export const internal: readonly Symptom[] = [
  [10, '内部异常|内部错误|内部故障|internal error|internal failure|internal exception|internal server error'],
  [10, 'frame', 'corrupt*|malformed|broken|bad|损坏|错误'],
  [10, 'unexpected state|unexpected condition|invalid internal state|internal state|内部状态'],
  [10, 'programming|logic', 'mistake|error|bug|fault|defect'],
  [
    10,
    'inside the server|in the server|server side|server internals',
    'corrupted|broken|wrong|inconsistent|messed|bug',
    '!data|file|disk',
  ],
  [9, 'invariant|invariants|assert|assertion|assertions|不变量|不变式|断言'],
  [
    9,
    'serializ*|serialis*|deserializ*|deserialis*|marshal*|unmarshal*|序列化|反序列化|编解码',
    '!conflict|冲突|transaction|事务',
  ],
  [
    9,
    'protobuf|proto|message|response|frame|消息|响应|报文',
    'pars*|encod*|decod*|corrupt*|malformed frame|解析|编码|解码',
    '@failure',
  ],
  [
    9,
    'defect|bug|coding error|programming error|程序有|代码有',
    'code|server|our|service|抛|程序|代码|错|问题|bug',
  ],
  [9, 'impossible|不可能', 'branch|state|code|reach*|case|分支|状态|走到|代码'],
  [9, '数据库|sql|database', '报错|出错|异常|错误|blew up|unexpected*', '!连接|超时|重复|死锁|唯一'],
  [9, 'response|响应|返回', 'pars*|decode|解析|解码|反序列化', '!slow'],
  [8, 'internal|internally|内部错误|内部异常|内部故障|内部逻辑|系统内部|服务器内部|服务内部'],
  [8, 'bug|bugs|缺陷|程序错误|代码错误|代码有问题|逻辑错误|程序出错|代码bug'],
  [8, 'pars*|encod*|decod*|解析|编码|解码', 'protobuf|proto|response|protobuf 消息|消息|响应'],
  [8, 'http2|http 2|http/2|protocol|协议|frame', 'error|violat*|malformed|corrupt*|错误|出错|异常'],
  [
    8,
    'unexpected|意外|意料之外|预料之外',
    'nil|null|state|condition|server|failure|problem|问题|错误|失败|服务器|状态',
  ],
  [8, 'decode|解不开|解码|解析|读不懂|unpack', 'sent|response|reply|returned|返回|响应|回包|server'],
  [
    8,
    'no sense|inconsistent|不一致|写错了|逻辑错|混乱',
    'state|server code|内部|服务端|逻辑|代码|internal|system',
    '!version|版本',
  ],
  [
    8,
    '后台程序|服务端代码|服务端逻辑|服务端程序|server code|server logic',
    '错|问题|wrong|error|bug|缺陷|mistake',
  ],
  [7, 'broken|seriously|something is very|严重'],
  [7, 'crash|crashed|crashes|崩溃|崩了', 'bug|code|handler|缺陷|代码'],
  [7, 'compressed flag|compression flag|压缩标志|trailers|grpc status missing'],
  [
    7,
    'should never happen|impossible|unexpected internal|unexpected condition|不应该发生|不可能发生|意料之外',
  ],
  [
    7,
    'fault of the server|server fault|server side bug|服务端的错|服务端出错|服务端错误|server error|server side error|服务器错误|服务器出错',
  ],
  [
    7,
    'nothing client can do|client cannot fix|not client fault|not callers fault|不是客户端的问题|客户端没法',
  ],
  [
    6,
    'database|db|sql|query|数据库|sql',
    'unexpected*|fail*|error|意外|失败|出错|错误',
    '!slow|timeout|慢|超时|连接|connection',
  ],
  [6, 'something|inside|后台|底层', 'broke|broken|went wrong|wrong|出错|坏了|异常|错误'],
  [4, 'bug|broken|unexpected|defect|意外|缺陷|出错'],
];
