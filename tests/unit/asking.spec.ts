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

test.each(['I have a need to return http status code from rpc service', 'which code', '返回什么错误码'])(
  '“%s”, a question without a situation, claims no code',
  (text) => {
    expect(asked(text).codes).toEqual([]);
  },
);
