import type { Text } from '../../i18n/locales.ts';
import type { CodeName } from '../names.ts';
import type { neighbours } from '../neighbours.ts';

/** Where the path ends. The runner-up is a neighbour, so that what decides between the two stands in `pairs.ts`. */
type End = {
  [Name in CodeName]: {
    readonly code: Name;
    readonly because: Text;
    readonly runnerUp: (typeof neighbours)[Name][number];
  };
}[CodeName];

/** The ends of the path by id; several may name the same code. Ids are addresses: permanent. */
export const ends = {
  done: {
    code: 'OK',
    because: {
      en: 'The call did what it promises. An empty list, a repeated creation or an accepted job are successes too.',
      zh: '调用做到了它承诺的事。空列表、重复的同一次创建、已受理的任务，也都是成功。',
    },
    runnerUp: 'NOT_FOUND',
  },
  'not-identified': {
    code: 'UNAUTHENTICATED',
    because: {
      en: 'Nobody can say who is calling: credentials are missing, expired or not accepted. Check this before anything else.',
      zh: '说不出是谁在调用：凭据缺失、过期或不被接受。这一项要最先检查。',
    },
    runnerUp: 'PERMISSION_DENIED',
  },
  'checker-down': {
    code: 'UNAVAILABLE',
    because: {
      en: 'Nobody examined the credentials, so nothing is known against them. Deny access, and return a retryable error.',
      zh: '没有谁检查过凭据，也就谈不上有什么问题。一律不放行，但要说“稍后再来”。',
    },
    runnerUp: 'UNAUTHENTICATED',
  },
  'not-allowed': {
    code: 'PERMISSION_DENIED',
    because: {
      en: 'The caller is known and may not do this; another role, scope or plan would get through.',
      zh: '知道调用方是谁，但它不能这样做；换个角色、scope 或套餐就能通过。',
    },
    runnerUp: 'FAILED_PRECONDITION',
  },
  hidden: {
    code: 'PERMISSION_DENIED',
    because: {
      en: 'Refuse before you look, in the same words whether the thing exists or not.',
      zh: '查找之前就拒绝，对象存在与否，措辞都一样。',
    },
    runnerUp: 'NOT_FOUND',
  },
  'limit-reached': {
    code: 'RESOURCE_EXHAUSTED',
    because: {
      en: 'The caller may do this, but a limit that can be named is used up.',
      zh: '它有权这样做，只是一个说得出名字的上限用完了。',
    },
    runnerUp: 'UNAVAILABLE',
  },
  'not-served': {
    code: 'UNIMPLEMENTED',
    because: {
      en: 'No request to this method can succeed here: not written, not registered or switched off.',
      zh: '在这里，发给这个方法的任何请求都不会成功：没写、没注册，或者关掉了。',
    },
    runnerUp: 'NOT_FOUND',
  },
  'never-right': {
    code: 'INVALID_ARGUMENT',
    because: {
      en: 'The request is wrong in every state of the system, so the caller has to change it.',
      zh: '系统处于什么状态，这个请求都不对，调用方必须改它。',
    },
    runnerUp: 'FAILED_PRECONDITION',
  },
  missing: {
    code: 'NOT_FOUND',
    because: {
      en: 'The caller may look, the lookup ran, and nothing has the name in the request.',
      zh: '调用方有权看，也查过了，没有叫这个名字的对象。',
    },
    runnerUp: 'PERMISSION_DENIED',
  },
  taken: {
    code: 'ALREADY_EXISTS',
    because: {
      en: 'What the call wants to create is there already and will stay.',
      zh: '要创建的东西已经在那里，而且会一直在。',
    },
    runnerUp: 'ABORTED',
  },
  'past-the-end': {
    code: 'OUT_OF_RANGE',
    because: {
      en: 'The position is beyond what exists at this moment; tomorrow it may be valid.',
      zh: '位置超出了此刻存在的范围；明天也许就有效了。',
    },
    runnerUp: 'INVALID_ARGUMENT',
  },
  'start-over': {
    code: 'ABORTED',
    because: {
      en: 'The call lost a race. Reading again and redoing the change at once may win it.',
      zh: '它在竞争中落败。马上重新读取、重做修改，可能就赢了。',
    },
    runnerUp: 'FAILED_PRECONDITION',
  },
  'fix-state': {
    code: 'FAILED_PRECONDITION',
    because: {
      en: 'The state stands in the way until somebody changes it on purpose.',
      zh: '在有人特意去改之前，这个状态一直挡在那里。',
    },
    runnerUp: 'ABORTED',
  },
  'send-again': {
    code: 'UNAVAILABLE',
    because: {
      en: 'The state recovers on its own, and the same call, unchanged, succeeds then.',
      zh: '状态会自己恢复，到那时原样重发就能成功。',
    },
    runnerUp: 'ABORTED',
  },
  'time-over': {
    code: 'DEADLINE_EXCEEDED',
    because: {
      en: 'The time that the caller allowed is used up. The work may have been done all the same.',
      zh: '调用方给的时间用完了。工作仍有可能已经做完。',
    },
    runnerUp: 'CANCELLED',
  },
  withdrawn: {
    code: 'CANCELLED',
    because: {
      en: 'Somebody decided to stop: the caller, its own caller, or a person with the right to.',
      zh: '有人决定停下：调用方、发起上层调用的一方，或者有权叫停的人。',
    },
    runnerUp: 'DEADLINE_EXCEEDED',
  },
  'will-pass': {
    code: 'UNAVAILABLE',
    because: {
      en: 'Something is down, starting, draining or overloaded, and comes back without a repair.',
      zh: '某个部分停了、正在启动、正在退出或过载，不用修也会恢复。',
    },
    runnerUp: 'RESOURCE_EXHAUSTED',
  },
  'data-gone': {
    code: 'DATA_LOSS',
    because: {
      en: 'What was accepted earlier is missing or damaged, and no copy can restore it.',
      zh: '早先接收的数据没了或坏了，没有副本可以恢复。',
    },
    runnerUp: 'INTERNAL',
  },
  'rule-broken': {
    code: 'INTERNAL',
    because: {
      en: 'You checked something that must always hold, and it does not. A new release fixes it.',
      zh: '你检查过某个必须永远成立的条件，结果不成立。要靠新版本来修。',
    },
    runnerUp: 'UNKNOWN',
  },
  'no-idea': {
    code: 'UNKNOWN',
    because: {
      en: 'You know that something failed and nothing about the cause. Return this rarely.',
      zh: '你只知道出了错，原因一无所知。应当逐步减少落到这里的错误。',
    },
    runnerUp: 'INTERNAL',
  },
} as const satisfies Readonly<Record<string, End>>;

/** Id of an end of the path. */
export type EndId = keyof typeof ends;

/** @returns an end, typed as any end rather than as the literals of this one. */
export const endOf = (id: EndId): { code: CodeName; because: Text; runnerUp: CodeName } => ends[id];
