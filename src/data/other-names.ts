import type { CodeName } from './names.ts';

/**
 * What people call each code when they name it rather than describe a problem, besides the spellings that libraries
 * have: shortened English, and the Chinese names, the one used on this site among them.
 */
export const otherNames = {
  OK: ['成功', '正常'],
  CANCELLED: ['cancel', '已取消', '取消', '被取消'],
  UNKNOWN: ['未知错误', '未知'],
  INVALID_ARGUMENT: ['invalid arguments', '参数无效', '无效参数', '参数错误', '非法参数'],
  DEADLINE_EXCEEDED: ['deadline', 'timeout', '超过截止时间', '超时', '截止时间已过'],
  NOT_FOUND: ['未找到', '找不到'],
  ALREADY_EXISTS: ['already exist', '已存在', '已经存在'],
  PERMISSION_DENIED: ['权限不足', '权限被拒绝', '权限拒绝', '没有权限', '无权限'],
  RESOURCE_EXHAUSTED: ['资源耗尽', '资源枯竭', '资源不足'],
  FAILED_PRECONDITION: ['precondition failed', '前置条件不满足', '前置条件失败', '前提条件失败'],
  ABORTED: ['abort', '已中止', '中止', '操作中止'],
  OUT_OF_RANGE: ['超出范围', '越界'],
  UNIMPLEMENTED: ['not implemented', '未实现', '没有实现'],
  INTERNAL: ['内部错误', '服务器内部错误'],
  UNAVAILABLE: ['服务不可用', '不可用'],
  DATA_LOSS: ['数据丢失'],
  UNAUTHENTICATED: ['unauthorized', '未认证', '未通过身份认证'],
} as const satisfies Record<CodeName, readonly string[]>;
