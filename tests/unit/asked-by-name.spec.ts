import { expect, test } from 'vitest';
import { knowledgeFor } from '../../src/model/knowledge.ts';
import { titled, topics } from '../../src/data/topics.ts';
import { lookUp } from '../../src/search/answer.ts';
import { subjectsOf } from '../../src/search/subjects.ts';
import { titledUnits, topicUnits } from '../../src/search/topics.ts';

const { units } = knowledgeFor('any text');

test('each topic and each page that is asked for by name leads to units of the site', () => {
  const named = [...topics, ...titled].flatMap((topic) => topic.units);
  expect(named.filter((id) => units.byId(id) === undefined)).toEqual([]);
});

test.each([
  ['go-zero 怎么返回业务错误码', ['framework/go-zero']],
  ['how to return an error in go grpc', ['library/go']],
  ['c# 怎么抛 RpcException', ['library/csharp']],
  ['@GrpcAdvice', ['framework/grpc-spring']],
  ['client-go tikv is slow', ['system/tikv']],
  ['let it go', []],
  ['connect to server failed', []],
  ['the server node is down', []],
])('a text names the programs that it is about: %s', (text, expected) => {
  expect(subjectsOf(text)).toEqual(expected);
});

test('of a long text only the beginning names a program', () => {
  expect(subjectsOf(`${'word '.repeat(60)}kitex`)).toEqual([]);
});

test('of a long text only the beginning tells a topic and the page that it asks for', () => {
  const [topic, name] = ['mock an error', 'grpc error codes list'];
  expect(topicUnits(topic)).toEqual(['guide/provoke-every-code']);
  expect(topicUnits(`${'word '.repeat(60)}${topic}`)).toEqual([]);
  expect(titledUnits(`${'word '.repeat(60)}${name}`)).toEqual([]);
  expect(topicUnits('the row is gone')).toEqual([]);
});

test.each([
  ['grpc error codes list', 'page/board'],
  ['504 vs DEADLINE_EXCEEDED', 'page/mappings'],
  ['max length of grpc error message', 'guide/error-details'],
  ['流式接口怎么返回错误', 'guide/streams'],
  ['channel 有哪些状态', 'guide/connections'],
  ['统一异常处理', 'guide/exceptions-to-codes'],
  ['grpc 名词解释', 'page/glossary'],
  ['pick a status code for my api', 'page/choose'],
  ['grpc-status 在响应头还是 trailer', 'guide/grpc-over-http'],
  ['服务重启后客户端不重连', 'guide/connections'],
])('the page that has the name which a text asks for comes first: %s', (text, id) => {
  expect(titledUnits(text)[0]).toBe(id);
  expect(lookUp(text, knowledgeFor(text)).pages[0]?.id).toBe(id);
});

test('a maximum that is asked for claims no code', () => {
  expect(lookUp('max length of grpc error message', knowledgeFor('max')).codes).toEqual([]);
});

test('the HTTP status that a dependency returned does not become the code of the service', () => {
  const { codes, kind } = lookUp('下游返回 400 参数错误', knowledgeFor('下游'));
  expect(kind).not.toBe('http');
  expect(codes).not.toContain('OK');
  expect(lookUp('http 400', knowledgeFor('http')).kind).toBe('http');
});

test.each([
  ['重复删除同一条数据', 'ALREADY_EXISTS'],
  ["this node isn't leader", 'UNAVAILABLE'],
])('a sign of another situation keeps “%s” from being %s', (text, wrong) => {
  expect(lookUp(text, knowledgeFor(text)).codes[0]).not.toBe(wrong);
});
