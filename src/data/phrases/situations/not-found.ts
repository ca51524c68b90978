import type { Phrases } from '../phrases.ts';

export const notFoundPhrases = {
  'no-such-object': {
    en: [
      'no user with that id',
      'record with this id does not exist',
      'unknown customer id',
      "user with that id doesn't exist",
      'no matching row',
      'order does not exist',
      "can't find user by name",
      'order does not exist which code',
      'entity not found in database',
      'record not found',
      'lookup by id finds nothing',
      'is not found an actual error',
    ],
    zh: [
      '根据 id 查不到数据',
      '資源不存在',
      '找不到指定的文件',
      '訂單找不到',
      '找不到订单',
      '资源已被删除',
      '这个 key 没有',
      '记录找不到',
      '用户已删除',
      '订单不存在返回什么',
      '数据库里查不到记录',
      '根据 id 找不到',
    ],
  },
  'parent-missing': {
    en: [
      'bucket does not exist',
      'cant find the bucket',
      'the project was removed last week',
      'there is no such bucket',
      'create in a parent that does not exist',
      'the project of the new item is missing',
      'foreign key refers to a missing row on insert',
    ],
    zh: ['父资源不存在', '创建时所属项目不存在'],
  },
  'delete-again': {
    en: [
      'delete something that is already deleted',
      'soft delete a resource that is already soft deleted',
      'delete is called twice',
    ],
    zh: ['删除已经删掉的对象', '重复删除', '删除两次'],
  },
  'closed-rollout': {
    en: ['feature in gradual rollout not open to this group', 'canary feature not available to these users'],
    zh: ['灰度功能没开放', '灰度未开放给这类用户', '灰度'],
  },
} as const satisfies Readonly<Record<string, Phrases>>;
