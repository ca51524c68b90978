import type { FrameworkId } from '../frameworks.ts';
import type { Phrases } from './phrases.ts';

/** What a reader of a framework's page asks; `{}` stands for a word that names the framework. */
export const frameworkQuestions: Phrases = {
  en: [
    '{} error codes',
    '{} grpc error to http status',
    'how to return an error in {}',
    'which errors does the {} circuit breaker count',
  ],
  zh: ['{} 错误码', '{} 错误处理', '{} 错误怎么转成 HTTP 状态码', '{} 熔断统计哪些错误'],
};

/** Words by which readers name each framework; the first two are asked with each question. */
export const frameworkWords: Readonly<Record<FrameworkId, readonly string[]>> = {
  kratos: ['kratos', 'go-kratos', 'kratos errors', 'protoc-gen-go-errors'],
  'go-zero': ['go-zero', 'zrpc', 'gozero', 'goctl', 'httpx.Error'],
  'spring-grpc': ['spring grpc', 'spring-grpc', 'spring boot', 'springboot'],
  'grpc-spring': [
    'grpc-spring',
    'grpc-spring-boot-starter',
    'net.devh',
    'GrpcAdvice',
    'GrpcExceptionHandler',
  ],
  quarkus: ['quarkus', 'quarkus-grpc', 'ExceptionHandlerProvider'],
  dubbo: ['dubbo', 'dubbo triple', 'TriRpcStatus', 'triple'],
  connect: ['connectrpc', 'protoc-gen-connect-go'],
  'go-grpc-middleware': ['go-grpc-middleware', 'grpc_retry', 'grpc_recovery', 'grpc_ratelimit'],
  'grpc-gateway': ['grpc-gateway', 'grpc gateway', 'protoc-gen-grpc-gateway', 'runtime.HTTPError'],
  nestjs: ['nestjs', 'nest', 'GrpcExceptionFilter', '@nestjs/microservices'],
  'aspnet-core': ['asp.net core', 'aspnetcore', 'asp.net', 'Grpc.AspNetCore', 'EnableDetailedErrors'],
  kitex: ['kitex', 'cloudwego', 'BizStatusError', 'kerrors'],
  armeria: ['armeria'],
  hyperf: ['hyperf'],
};
