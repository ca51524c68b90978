import type { Phrases } from '../phrases.ts';

export const okPhrases = {
  'empty-list': {
    en: [
      'search returns no results',
      'empty list which code',
      'no matches found for the filter is that an error',
      'list is empty not found or ok',
    ],
    zh: ['查询结果为空', '列表为空返回什么', '搜索没有结果', '没有查到数据算错误吗'],
  },
  'same-creation-again': {
    en: [
      'retry of the same create request',
      'client retries create after timeout return the created object',
      'idempotent create called again',
      'resource is already in the desired state',
    ],
    zh: ['重复的创建请求返回成功', '幂等创建', '已经是目标状态', '重试创建返回原来的对象'],
  },
  'accepted-for-later': {
    en: [
      'job accepted and processed asynchronously',
      'long running operation started what to return',
      'some items in the batch failed and others succeeded',
      'partial success of a batch',
    ],
    zh: ['任务已受理后台执行', '异步处理返回什么', '批量操作部分成功', '批量里有的成功有的失败'],
  },
} as const satisfies Readonly<Record<string, Phrases>>;
