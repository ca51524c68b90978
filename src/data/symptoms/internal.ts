import type { Symptom } from './symptom.ts';

export const internal: readonly Symptom[] = [
  [8, 'internal|internally|内部错误|内部异常|内部故障|内部逻辑|系统内部|服务器内部|服务内部'],
  [8, 'bug|bugs|缺陷|程序错误|代码错误|代码有问题|逻辑错误|程序出错|代码bug'],
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
  [8, 'pars*|encod*|decod*|解析|编码|解码', 'protobuf|proto|response|protobuf 消息|消息|响应'],
  [7, 'broken|seriously|something is very|严重'],
  [8, 'http2|http 2|http/2|protocol|协议|frame', 'error|violat*|malformed|corrupt*|错误|出错|异常'],
  [
    8,
    'database|db|sql|query|数据库|sql',
    'unexpected*|fail*|error|意外|失败|出错|错误',
    '!slow|timeout|慢|超时|连接|connection',
  ],
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
];
