import type { guides } from '../../guides.ts';
import type { GuidePhrases } from '../phrases.ts';

export const exceptionsToCodesPhrases = {
  'one-place': {
    en: ['global error handler in grpc', 'central error mapping', 'avoid try catch in every method'],
    zh: [
      '统一异常处理',
      '异常返回码',
      '异常对应哪个状态码',
      '全局异常转状态码',
      '在哪里做错误转换',
      '每个方法都 try catch 怎么办',
    ],
  },
  interceptor: {
    en: [
      'exception interceptor java spring grpc',
      'python interceptor for exceptions',
      'GrpcExceptionHandler',
      'middleware to translate errors',
    ],
    zh: [
      'java 拦截器处理异常',
      'go 拦截器转换错误',
      'python 拦截器捕获异常',
      'GrpcAdvice',
      '服务端拦截器',
      'recovery 拦截器',
    ],
  },
  sqlstate: {
    en: [
      'map database errors to grpc codes',
      'unique violation to status',
      'postgres error code 23505',
      'foreign key violation status code',
      'mysql error 1062',
      'gorm record not found',
      'sql no rows',
      'serialization failure 40001',
      'database constraint errors',
    ],
    zh: [
      '数据库错误转 grpc 码',
      '23505',
      '1062 唯一键',
      '外键错误转什么码',
      'sql.ErrNoRows',
      '数据库异常怎么映射',
    ],
  },
  'errno-and-http': {
    en: ['map errno to grpc code', 'ENOENT EACCES ENOSPC', 'file system errors'],
    zh: ['errno 转 grpc 码', 'ENOSPC', '第三方 http 错误怎么转', '下游返回 404 我返回什么', '文件系统错误'],
  },
  mistakes: {
    en: [
      'leak internal errors to the client',
      'returning the code of a dependency unchanged',
      'every error becomes unknown',
      'hide stack traces from callers',
      'passing through downstream status',
    ],
    zh: ['把内部错误暴露给客户端', '下游错误码直接透传', '所有错误都变成 UNKNOWN', '透传下游状态'],
  },
} as const satisfies GuidePhrases<(typeof guides)['exceptions-to-codes']['sections'][number]>;
