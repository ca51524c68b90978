import type { Text } from '../../i18n/locales.ts';
import type { EndId } from './ends.ts';

/** Id of a question of the path; part of an address, so permanent. */
export type QuestionId =
  'obstacle' | 'identity' | 'rights' | 'request' | 'state' | 'remedy' | 'clock' | 'failure';

/** A question whose answers are tried from top to bottom; the first that fits is taken. */
interface Question {
  readonly asks: Text;
  readonly answers: readonly { readonly says: Text; readonly leadsTo: QuestionId | EndId }[];
}

/** Where the path begins. */
export const FIRST_QUESTION: QuestionId = 'obstacle';

/** The questions by id. Every question and every end is led to exactly once. Editorial. */
export const questions: Readonly<Record<QuestionId, Question>> = {
  obstacle: {
    asks: { en: 'What went wrong?', zh: '是什么挡住了这次调用？' },
    answers: [
      {
        says: { en: 'Nothing: it succeeded', zh: '什么都没有：它做到了该做的事' },
        leadsTo: 'done',
      },
      {
        says: { en: 'The method isn’t implemented here', zh: '方法：没有实现、没有注册，或没有启用' },
        leadsTo: 'not-served',
      },
      {
        says: { en: 'Authentication or authorization', zh: '调用方：它是谁，或者它能做什么' },
        leadsTo: 'identity',
      },
      {
        says: { en: 'The request, or the state of the system', zh: '请求本身，或者它遇到的状态' },
        leadsTo: 'request',
      },
      {
        says: { en: 'The deadline passed, or the call was cancelled', zh: '时间到了，或者已经没有人在等' },
        leadsTo: 'clock',
      },
      {
        says: { en: 'The service itself, or something behind it', zh: '服务自身，或者它背后的某个环节' },
        leadsTo: 'failure',
      },
    ],
  },
  identity: {
    asks: { en: 'Does the service know who is calling?', zh: '服务知道是谁在调用吗？' },
    answers: [
      {
        says: { en: 'No: the credentials do not prove it', zh: '不知道：凭据证明不了身份' },
        leadsTo: 'not-identified',
      },
      {
        says: {
          en: 'Nobody can tell: the auth server does not answer',
          zh: '没法知道：认证服务器没有响应',
        },
        leadsTo: 'checker-down',
      },
      { says: { en: 'Yes', zh: '知道' }, leadsTo: 'rights' },
    ],
  },
  rights: {
    asks: { en: 'What would let this caller through?', zh: '怎样才能让这个调用方通过？' },
    answers: [
      {
        says: {
          en: 'The caller must not learn whether the resource exists',
          zh: '它连对象存不存在都不该知道',
        },
        leadsTo: 'hidden',
      },
      {
        says: { en: 'Another role, scope or plan', zh: '换个角色、scope 或套餐' },
        leadsTo: 'not-allowed',
      },
      {
        says: { en: 'Retrying later, or sending a smaller request', zh: '晚些再来，或者少要一点' },
        leadsTo: 'limit-reached',
      },
    ],
  },
  request: {
    asks: {
      en: 'Could exactly this request succeed in another state of the system?',
      zh: '系统换一种状态，这个请求一字不改能成功吗？',
    },
    answers: [
      { says: { en: 'Never', zh: '永远不能' }, leadsTo: 'never-right' },
      { says: { en: 'Yes', zh: '能' }, leadsTo: 'state' },
    ],
  },
  state: {
    asks: { en: 'What is it about the state?', zh: '状态的问题在哪里？' },
    answers: [
      {
        says: { en: 'The thing that the request names is missing', zh: '请求指定的对象不存在' },
        leadsTo: 'missing',
      },
      {
        says: { en: 'The thing to create is already there', zh: '要创建的对象已经存在' },
        leadsTo: 'taken',
      },
      {
        says: { en: 'A position lies beyond the current bounds', zh: '某个位置超出了当前的边界' },
        leadsTo: 'past-the-end',
      },
      {
        says: { en: 'Something else: a version, a lock, a missing step', zh: '别的：版本、锁、没做的步骤' },
        leadsTo: 'remedy',
      },
    ],
  },
  remedy: {
    asks: { en: 'What must happen before the call can succeed?', zh: '要怎样，这次调用才能成功？' },
    answers: [
      {
        says: { en: 'The caller reads again and redoes its change', zh: '调用方重新读取，重做修改' },
        leadsTo: 'start-over',
      },
      {
        says: { en: 'Somebody puts the state right', zh: '有人把状态改对' },
        leadsTo: 'fix-state',
      },
      {
        says: { en: 'Only time passes; then the same call works', zh: '过一会儿，原样重发就行' },
        leadsTo: 'send-again',
      },
    ],
  },
  clock: {
    asks: { en: 'What ended the call?', zh: '是什么结束了这次调用？' },
    answers: [
      { says: { en: 'The caller’s deadline', zh: '调用方的截止时间' }, leadsTo: 'time-over' },
      { says: { en: 'Somebody’s decision to stop', zh: '有人决定停下' }, leadsTo: 'withdrawn' },
    ],
  },
  failure: {
    asks: { en: 'What do you know about the failure?', zh: '关于这次失败，你知道什么？' },
    answers: [
      { says: { en: 'It will pass by itself', zh: '问题会自行消失' }, leadsTo: 'will-pass' },
      {
        says: { en: 'Stored data is lost for good', zh: '存储的数据已无法修复' },
        leadsTo: 'data-gone',
      },
      {
        says: { en: 'Something that must always hold does not', zh: '本该永远成立的条件不成立了' },
        leadsTo: 'rule-broken',
      },
      { says: { en: 'Only that something failed', zh: '只知道出了错' }, leadsTo: 'no-idea' },
    ],
  },
};
