import type { comparisons } from '../comparisons.ts';
import type { Phrases } from './phrases.ts';

/** What people ask who hesitate between the codes of a comparison and do not name them. */
export const comparisonPhrases: Readonly<Partial<Record<keyof typeof comparisons, Phrases>>> = {
  'PERMISSION_DENIED/UNAUTHENTICATED': {
    en: ['401 vs 403 in grpc', 'authentication or authorization error', 'unauthorized or forbidden'],
    zh: ['未认证和没权限有什么区别', '401 和 403', '认证和授权的区别'],
  },
  'NOT_FOUND/PERMISSION_DENIED': {
    en: ['not found or forbidden for objects of others', 'hide existence of a resource'],
    zh: ['别人的资源返回不存在还是没权限'],
  },
  'UNKNOWN/INTERNAL': {
    en: ['unknown or internal for exceptions'],
    zh: ['未捕获异常用 unknown 还是 internal', '未知错误和内部错误的区别'],
  },
  'CANCELLED/DEADLINE_EXCEEDED': {
    en: ['context cancelled versus deadline exceeded'],
    zh: ['取消和超时的区别'],
  },
  'DEADLINE_EXCEEDED/UNAVAILABLE': {
    en: ['timeout or unavailable', 'network timeout which code'],
    zh: ['超时和不可用的区别'],
  },
  'RESOURCE_EXHAUSTED/UNAVAILABLE': {
    en: ['overload or rate limit which code', 'load shedding code'],
    zh: ['限流和过载返回哪个', '限流熔断应该返回什么状态码'],
  },
  'FAILED_PRECONDITION/ABORTED/UNAVAILABLE': {
    en: ['difference between failed precondition, aborted and unavailable'],
    zh: ['前置条件失败 和 中止 区别'],
  },
  'INVALID_ARGUMENT/FAILED_PRECONDITION/OUT_OF_RANGE': {
    en: ['bad value or wrong state', 'invalid argument or out of range'],
    zh: ['参数错误和状态不对的区别'],
  },
};
