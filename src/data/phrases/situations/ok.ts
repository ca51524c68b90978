import type { Phrases } from '../phrases.ts';

export const okPhrases = {
  'empty-list': {
    en: [
      'search returns no results',
      'empty list which code',
      'no matches found for the filter is that an error',
      'list is empty not found or ok',
      'nothing in the table for this filter',
      'collection has no items',
      'list endpoint with no records',
      'search finds no hits',
      'no rows returned by select',
      'user has no orders yet',
      'return empty array or an error',
      'zero results for a search',
    ],
    zh: [
      '筛选后没有记录',
      '列表没有数据要不要报错',
      '没有查到数据算错误吗',
      '查询结果为空',
      '列表为空返回什么',
      '搜索没有结果',
      '查无数据',
      '一条记录都没有',
      '返回空数组还是报错',
      '查不到任何结果算失败吗',
      '没有订单的用户查列表',
    ],
  },
  'same-creation-again': {
    en: [
      'retry of the same create request',
      'client retries create after timeout return the created object',
      'idempotent create called again',
      'client resends the same order',
      'already subscribed and subscribes again',
      'like a post twice',
    ],
    zh: [
      '重复提交同一个请求',
      '重复关注直接返回成功',
      '幂等创建',
      '重试创建返回原来的对象',
      '响应丢了客户端又发一次',
      '同一个幂等键内容相同',
      '已经关注了再关注',
    ],
  },
  'accepted-for-later': {
    en: [
      'job accepted and processed asynchronously',
      'task queued and result comes later',
      'enqueue a background job',
      'report is generated asynchronously',
      "import has started but isn't finished",
    ],
    zh: ['异步处理返回什么', '放进队列稍后处理', '相当于 http 202', '异步任务提交成功', '报表后台生成'],
  },
  'already-in-state': {
    en: [
      'setting a value it already has',
      'enabling something already enabled',
      'resource is already in the desired state',
      'already enabled what to return',
      'no-op update nothing changed',
      'set the same value again',
    ],
    zh: ['已经是目标状态', '重复启用返回什么', '已经启用又启用一次', '没有任何变化的更新'],
  },
  'partial-batch': {
    en: ['bulk import with some rows rejected', 'half of the batch succeeded', 'partial success of a batch'],
    zh: ['导入部分失败', '批量操作部分成功', '批量里有的成功有的失败'],
  },
  'dry-run': {
    en: [
      'dry run succeeded what to return',
      'validate_only request',
      'preview of a change without applying it',
    ],
    zh: ['试运行没有问题', 'dry run 返回什么', '只校验不执行'],
  },
  'waiting-list': {
    en: ['user is put on the waitlist'],
    zh: ['名额满了进入排队', '进入候补名单'],
  },
  'gap-in-stream': {
    en: ['convey data loss without terminating the transport', 'slow subscriber missed some events'],
    zh: ['订阅方太慢漏了事件'],
  },
} as const satisfies Readonly<Record<string, Phrases>>;
