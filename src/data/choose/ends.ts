import type { Localized } from '../../i18n/locales.ts';
import type { CodeName } from '../names.ts';
import type { neighbours } from '../neighbours.ts';

/** Where the path ends. The runner-up is a neighbour, so that what decides between the two is recorded in `pairs.ts`. */
type End = {
  [Name in CodeName]: {
    readonly code: Name;
    readonly because: Localized;
    readonly runnerUp: (typeof neighbours)[Name][number];
  };
}[CodeName];

/** The ends of the path by id; several may name the same code. Ids are addresses: permanent. */
export const ends = {
  done: {
    code: 'OK',
    because: {
      en: 'The call did what it promises. An empty list, a retry of the same creation, or an accepted job are successes too.',
      zh: '调用做到了它承诺的事。空列表、同一次创建的重试、已受理的任务，也都是成功。',
    },
    runnerUp: 'NOT_FOUND',
  },
  'not-identified': {
    code: 'UNAUTHENTICATED',
    because: {
      en: 'The caller cannot be identified: credentials are missing, expired, or not accepted. Check this before anything else.',
      zh: '未登录、鉴权失败：凭据缺失、过期或不被接受，无法确认调用方是谁。这一项要最先检查。',
    },
    runnerUp: 'PERMISSION_DENIED',
  },
  'checker-down': {
    code: 'UNAVAILABLE',
    because: {
      en: 'The credentials could not be checked, so it is not known whether they are valid. Deny access, and return a retryable error.',
      zh: '凭据没法检查，不知道是否有效。一律不放行，但返回可重试的错误。',
    },
    runnerUp: 'UNAUTHENTICATED',
  },
  'not-allowed': {
    code: 'PERMISSION_DENIED',
    because: {
      en: 'The caller is known and is not allowed to do this; another role, scope, or plan would be.',
      zh: '没权限：知道调用方是谁，但它不能这样做；换个角色、scope 或套餐就能通过。',
    },
    runnerUp: 'FAILED_PRECONDITION',
  },
  hidden: {
    code: 'PERMISSION_DENIED',
    because: {
      en: 'Reject before the lookup, with the same message whether the resource exists or not.',
      zh: '查找之前就拒绝，资源存在与否，报错信息都一样。',
    },
    runnerUp: 'NOT_FOUND',
  },
  'limit-reached': {
    code: 'RESOURCE_EXHAUSTED',
    because: {
      en: 'The caller is allowed to do this, but a specific limit is used up.',
      zh: '限流或配额用完：它有权限，只是一个具体的上限用完了。',
    },
    runnerUp: 'UNAVAILABLE',
  },
  'not-served': {
    code: 'UNIMPLEMENTED',
    because: {
      en: 'No request to this method can succeed here: it is not written, not registered, or turned off.',
      zh: '在这里，发给这个方法的任何请求都不会成功：没实现、没注册，或者关掉了。',
    },
    runnerUp: 'NOT_FOUND',
  },
  'never-right': {
    code: 'INVALID_ARGUMENT',
    because: {
      en: 'The request is invalid in every state of the system, so the caller has to change it.',
      zh: '系统处于什么状态，这个请求都无效，调用方必须改它。',
    },
    runnerUp: 'FAILED_PRECONDITION',
  },
  missing: {
    code: 'NOT_FOUND',
    because: {
      en: 'The caller has permission, the lookup ran, and no resource has the name in the request.',
      zh: '调用方有权限，也查过了，没有叫这个名字的资源。',
    },
    runnerUp: 'PERMISSION_DENIED',
  },
  taken: {
    code: 'ALREADY_EXISTS',
    because: {
      en: 'The resource to create already exists and stays.',
      zh: '要创建的资源已经存在，而且会一直在。',
    },
    runnerUp: 'ABORTED',
  },
  'past-the-end': {
    code: 'OUT_OF_RANGE',
    because: {
      en: 'The position is beyond the data that exists at this moment; tomorrow it can be valid.',
      zh: '位置超出了此刻存在的数据；以后也许就有效了。',
    },
    runnerUp: 'INVALID_ARGUMENT',
  },
  'start-over': {
    code: 'ABORTED',
    because: {
      en: 'The call lost to a concurrent one. Rereading and redoing the change at once can succeed.',
      zh: '并发冲突。马上重新读取、重做修改，可能就成功。',
    },
    runnerUp: 'FAILED_PRECONDITION',
  },
  'fix-state': {
    code: 'FAILED_PRECONDITION',
    because: {
      en: 'The state stays until it is changed on purpose.',
      zh: '不去改，这个状态就不会变。',
    },
    runnerUp: 'ABORTED',
  },
  'send-again': {
    code: 'UNAVAILABLE',
    because: {
      en: 'The state recovers on its own, and then the same call, unchanged, succeeds.',
      zh: '状态会自己恢复，到那时原样重试就能成功。',
    },
    runnerUp: 'ABORTED',
  },
  'time-over': {
    code: 'DEADLINE_EXCEEDED',
    because: {
      en: 'The deadline that the caller set has passed. The work might be complete all the same.',
      zh: '超时：调用方给的截止时间已到。工作仍有可能已经做完。',
    },
    runnerUp: 'CANCELLED',
  },
  withdrawn: {
    code: 'CANCELLED',
    because: {
      en: 'The caller, a parent call, or a person with permission decided to stop.',
      zh: '主动取消：调用方、上层调用，或者有权限的人决定停下。',
    },
    runnerUp: 'DEADLINE_EXCEEDED',
  },
  'will-pass': {
    code: 'UNAVAILABLE',
    because: {
      en: 'A component is down, starting, draining, or overloaded, and recovers without a repair.',
      zh: '某个部分停了、正在启动、正在排空或过载，不用修也会恢复。',
    },
    runnerUp: 'RESOURCE_EXHAUSTED',
  },
  'data-gone': {
    code: 'DATA_LOSS',
    because: {
      en: 'Data that was accepted earlier is missing or damaged, and no copy can restore it.',
      zh: '早先接收的数据没了或坏了，没有副本可以恢复。',
    },
    runnerUp: 'INTERNAL',
  },
  'rule-broken': {
    code: 'INTERNAL',
    because: {
      en: 'You verified that an invariant is broken. A new release fixes it.',
      zh: '你确认某个不变量被破坏了。要靠新版本来修。',
    },
    runnerUp: 'UNKNOWN',
  },
  'no-idea': {
    code: 'UNKNOWN',
    because: {
      en: 'You know that the call failed and nothing about the cause. Return this rarely.',
      zh: '只知道出了错，原因一无所知。应当逐步减少落到这里的错误。',
    },
    runnerUp: 'INTERNAL',
  },
} as const satisfies Readonly<Record<string, End>>;

/** Id of an end of the path. */
export type EndId = keyof typeof ends;

/** Returns an end, typed as any end rather than as the literals of this one. */
export const endOf = (id: EndId): { code: CodeName; because: Localized; runnerUp: CodeName } => ends[id];
