import type { Localized } from '../../i18n/locales.ts';
import type { EndId } from './ends.ts';

/** Id of a question of the path; part of an address, so permanent. */
export type QuestionId =
  'obstacle' | 'identity' | 'rights' | 'request' | 'state' | 'remedy' | 'clock' | 'failure';

/** A question whose answers are tried from top to bottom; the first that fits is taken. */
interface Question {
  readonly asks: Localized;
  readonly answers: readonly { readonly says: Localized; readonly leadsTo: QuestionId | EndId }[];
}

/** Where the path begins. */
export const FIRST_QUESTION: QuestionId = 'obstacle';

/** The questions by id. Every question and every end is led to exactly once. Editorial. */
export const questions: Readonly<Record<QuestionId, Question>> = {
  obstacle: {
    asks: { en: 'What went wrong?', zh: '哪里出了问题？' },
    answers: [
      {
        says: { en: 'Nothing: the call succeeded', zh: '没有问题：调用成功' },
        leadsTo: 'done',
      },
      {
        says: { en: 'The method is not implemented here', zh: '方法：没有实现、没有注册，或没有启用' },
        leadsTo: 'not-served',
      },
      {
        says: { en: 'Authentication or permission', zh: '鉴权：调用方是谁，有没有权限' },
        leadsTo: 'identity',
      },
      {
        says: {
          en: 'The request (validation), or the state of the system (conflict)',
          zh: '请求不合法（校验），或者与系统状态冲突',
        },
        leadsTo: 'request',
      },
      {
        says: { en: 'The deadline passed (timeout), or the call was cancelled', zh: '超时或取消' },
        leadsTo: 'clock',
      },
      {
        says: { en: 'The service itself, or a dependency', zh: '服务自身，或者它的依赖服务' },
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
          en: 'It cannot tell: the auth server does not respond',
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
          en: 'None: the caller must not learn whether the resource exists',
          zh: '都不行：资源存不存在都不该让它知道',
        },
        leadsTo: 'hidden',
      },
      {
        says: { en: 'Another role, scope, or plan', zh: '换个角色、scope 或套餐' },
        leadsTo: 'not-allowed',
      },
      {
        says: {
          en: 'A later retry, or a smaller request (rate limit, quota)',
          zh: '限流、配额：晚些重试，或减小请求',
        },
        leadsTo: 'limit-reached',
      },
    ],
  },
  request: {
    asks: {
      en: 'Could exactly this request succeed in another state of the system?',
      zh: '系统状态不同，这个请求一字不改能成功吗？',
    },
    answers: [
      { says: { en: 'Never', zh: '永远不能' }, leadsTo: 'never-right' },
      { says: { en: 'Yes', zh: '能' }, leadsTo: 'state' },
    ],
  },
  state: {
    asks: { en: 'What about the state prevents it?', zh: '系统状态的问题在哪里？' },
    answers: [
      {
        says: { en: 'The resource that the request names does not exist', zh: '请求指定的资源不存在' },
        leadsTo: 'missing',
      },
      {
        says: { en: 'The resource to create already exists', zh: '要创建的资源已经存在' },
        leadsTo: 'taken',
      },
      {
        says: { en: 'A position is outside the current bounds', zh: '某个位置超出了当前的边界' },
        leadsTo: 'past-the-end',
      },
      {
        says: { en: 'Another state: a version, a lock, a missing step', zh: '别的：版本、锁、没做的步骤' },
        leadsTo: 'remedy',
      },
    ],
  },
  remedy: {
    asks: { en: 'What must happen before the call can succeed?', zh: '要怎样，这次调用才能成功？' },
    answers: [
      {
        says: { en: 'The caller rereads and redoes its change', zh: '调用方重新读取，重做修改' },
        leadsTo: 'start-over',
      },
      {
        says: { en: 'The state is changed on purpose', zh: '特意去改变系统状态' },
        leadsTo: 'fix-state',
      },
      {
        says: { en: 'Only time passes; then the same call works', zh: '过一会儿，原样重试就行' },
        leadsTo: 'send-again',
      },
    ],
  },
  clock: {
    asks: { en: 'What ended the call?', zh: '是什么结束了这次调用？' },
    answers: [
      { says: { en: 'The caller’s deadline', zh: '调用方的截止时间' }, leadsTo: 'time-over' },
      { says: { en: 'A decision to stop: cancellation', zh: '主动取消' }, leadsTo: 'withdrawn' },
    ],
  },
  failure: {
    asks: { en: 'What do you know about the failure?', zh: '关于这次失败，你知道什么？' },
    answers: [
      { says: { en: 'The cause disappears on its own', zh: '原因会自行消失' }, leadsTo: 'will-pass' },
      {
        says: { en: 'Stored data is lost for good', zh: '存储的数据已无法修复' },
        leadsTo: 'data-gone',
      },
      {
        says: { en: 'An invariant is broken', zh: '不变量被破坏' },
        leadsTo: 'rule-broken',
      },
      { says: { en: 'Only that the call failed', zh: '只知道出了错' }, leadsTo: 'no-idea' },
    ],
  },
};
