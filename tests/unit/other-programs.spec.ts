/** What other programs print and what people tell of them claims no code of gRPC. */
import { expect, test } from 'vitest';
import { knowledgeFor } from '../../src/model/knowledge.ts';
import { lookUp } from '../../src/search/answer.ts';

const answerTo = (text: string) => lookUp(text, knowledgeFor(text));
const codesOf = (text: string) => answerTo(text).codes;

for (const text of [
  'Error: UPGRADE FAILED: timed out waiting for the condition: context deadline exceeded',
  'terraform apply: Error: context deadline exceeded',
  'Caused by: java.util.concurrent.TimeoutException',
  'System.TimeoutException',
  'org.example.web.HttpServerErrorException$InternalServerError: 500 null',
  'Error from server (NotFound): pods "web-0" not found',
  'Error from server (AlreadyExists): services "web" already exists',
  'TimeoutError: Navigation timeout of 30000 ms exceeded',
  'AxiosError: Network Error',
  'Unable to connect to the server: net/http: TLS handshake timeout',
  'listen tcp :8080: bind: address already in use',
  'Permission denied (publickey).',
  'tar: Permission denied error, mkdir of the cache',
  '登录后提示系统异常',
  '启动时连不上数据库',
  '支付成功后一直没有回调',
  '希望支持按用户限流',
])
  test(`no code is claimed of “${text}”`, () => {
    expect(codesOf(text)).toEqual([]);
  });

for (const [text, code] of [
  ['context deadline exceeded', 'DEADLINE_EXCEEDED'],
  ['grpc: helm: context deadline exceeded', 'DEADLINE_EXCEEDED'],
  ['TimeoutException', 'DEADLINE_EXCEEDED'],
  ['InternalServerError', 'INTERNAL'],
  ['NotFound: no order 42', 'NOT_FOUND'],
  ['grpc permission denied error of a file', 'PERMISSION_DENIED'],
] as const)
  test(`“${text}” is ${code}`, () => {
    expect(codesOf(text)[0]).toBe(code);
  });

for (const [text, id] of [
  ['Error from server (NotFound): pods "web-0" not found', 'cni-plugin-not-set-up'],
  ['fork/exec /usr/bin/app: permission denied', 'go-plugin-unrecognized-message'],
  ['ssh: handshake failed: ssh: unable to authenticate', 'argocd-repository-not-accessible'],
  ['rpc error: code = Unauthenticated desc = authentication required', 'argocd-repository-not-accessible'],
  ['NOAUTH Authentication required.', 'argocd-redis-noauth'],
  ['rpc error: code = Unauthenticated desc = the invalid session: 12', 'argocd-invalid-session'],
  ['{"message": "user not found"}', 'nacos-user-not-found'],
  ['the port is still being used by another process', 'csi-attached-elsewhere'],
  ['rpc error: code = InvalidArgument desc = userID cannot be empty', 'csi-secret-not-readable'],
  ['alice does not have write access to the repository', 'google-iam-permission-denied'],
] as const)
  test(`“${text}” is not the message ${id}`, () => {
    expect(answerTo(text).messages).not.toContain(id);
  });
