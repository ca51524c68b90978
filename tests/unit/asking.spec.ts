import { expect, test } from 'vitest';
import { knowledgeFor } from '../../src/model/knowledge.ts';
import { lookUp } from '../../src/search/answer.ts';
import { situationAsked } from '../../src/search/asking.ts';

const asked = (text: string) => {
  const { kind, voice, codes } = lookUp(text, knowledgeFor(text));
  return { kind, voice, codes };
};

test.each([
  ['token expired - what grpc status should interceptor return?', 'token expired -'],
  ['database is down, what error code should my grpc handler return to the client', 'database is down,'],
  ['用户不存在 grpc 应该返回什么错误码', '用户不存在'],
  ['参数校验失败用哪个状态码', '参数校验失败'],
  ['攔截器驗證身分失敗要回傳什麼', '攔截器驗證身分失敗'],
])('the situation of “%s” is “%s”', (text, situation) => {
  expect(situationAsked(text)).toContain(situation);
  expect(situationAsked(text)).not.toMatch(/code|status|return|返回|状态码|回傳/);
});

test.each([
  ['which gRPC status code when\tthe user\n is missing?', 'when the user is missing?'],
  ['what code to return if   the row is   locked', 'if the row is locked'],
  ['grpc status code for user not found', 'for user not found'],
  ['what  code  to return if the row is locked', 'if the row is locked'],
  ['user missing which code now', 'user missing now'],
  ['重复提交的时候 返回什么', '重复提交'],
  ['用户不存在返回什么码合适', '用户不存在 合适'],
])('of “%s” nothing but the situation is left', (text, situation) => {
  expect(situationAsked(text)).toBe(situation);
});

test.each([
  ['token expired - what grpc status should interceptor return?', 'UNAUTHENTICATED'],
  ['database is down, what error code should my grpc handler return to the client', 'UNAVAILABLE'],
  ['user is logged in but is not an admin, which grpc error', 'PERMISSION_DENIED'],
  ['transaction serialization failure, grpc status to return so client retries', 'ABORTED'],
  ['用户不存在 grpc 应该返回什么错误码', 'NOT_FOUND'],
  ['参数校验失败用哪个状态码', 'INVALID_ARGUMENT'],
  ['被限流了返回哪个 code', 'RESOURCE_EXHAUSTED'],
  ['token 过期 gRPC 拦截器返回什么', 'UNAUTHENTICATED'],
])('“%s” is probably %s', (text, code) => {
  expect(asked(text)).toEqual({ kind: 'which-code', voice: 'probably', codes: [code] });
});

test.each([
  ['grpc status code for user not found', 'NOT_FOUND'],
  ['grpc error code for expired jwt', 'UNAUTHENTICATED'],
  ['grpc status code rate limit', 'RESOURCE_EXHAUSTED'],
  ['grpc code for wrong password', 'UNAUTHENTICATED'],
  ['grpc status code for missing field', 'INVALID_ARGUMENT'],
  ['grpc status code for circuit breaker open', 'UNAVAILABLE'],
  ['duplicate email grpc status code', 'ALREADY_EXISTS'],
  ['限流 grpc 错误码', 'RESOURCE_EXHAUSTED'],
  ['参数校验失败 grpc 错误码', 'INVALID_ARGUMENT'],
  ['没权限 grpc code', 'PERMISSION_DENIED'],
  ['库存不足 grpc 状态码', 'FAILED_PRECONDITION'],
  ['账号被封 grpc 状态码', 'PERMISSION_DENIED'],
  ['grpc 状态码 版本冲突', 'ABORTED'],
])('“%s”, as typed into a search box, is probably %s', (text, code) => {
  expect(asked(text)).toEqual({ kind: 'which-code', voice: 'probably', codes: [code] });
});

test.each([
  'grpc status codes cheat sheet',
  'grpc status code enum java',
  'grpc error code in proto',
  'grpc error code mapping to http',
  'grpc 状态码 大全',
  'grpc 错误码和 http 状态码对照表',
  'grpc 自定义错误码',
])('“%s” asks about codes as such and claims none', (text) => {
  expect(asked(text).codes).toEqual([]);
});

test.each(['I have a need to return http status code from rpc service', 'which code', '返回什么错误码'])(
  '“%s”, a question without a situation, claims no code',
  (text) => {
    expect(asked(text).codes).toEqual([]);
  },
);
