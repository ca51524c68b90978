import type { Phrases } from '../phrases.ts';

export const failedPreconditionPhrases = {
  'folder-not-empty': {
    en: [
      'delete a directory that is not empty',
      'directory is not empty so rmdir fails',
      "bucket isn't empty, can't delete",
      'delete non empty folder',
      'foreign key constraint violation on delete',
      'cannot delete because children exist',
      'object is still referenced',
    ],
    zh: [
      '目录不为空不能删除',
      '目录非空不能删除',
      '桶不是空的 删不了',
      '目录非空不能删',
      '还有子节点不能删除',
      '外键约束不能删除',
      '被引用不能删除',
    ],
  },
  'wrong-stage': {
    en: [
      'order already cancelled cannot ship',
      'operation not allowed in the current state',
      'wrong status of the order',
      'resource is in the wrong state',
      'insufficient account balance',
      'not enough stock to place the order',
    ],
    zh: [
      '訂單已出貨不能取消',
      '订单状态不允许',
      '当前状态不能操作',
      '余额不足',
      '库存不足下单失败',
      '未绑卡不能支付',
      '状态不对',
    ],
  },
  'still-attached': {
    en: ['volume still attached', 'resource still in use cannot be deleted'],
    zh: ['卷还挂载着', '资源还在使用'],
  },
  'step-not-done': {
    en: [
      'schema not migrated yet',
      'must be initialized first',
      'setup step missing',
      'database is a read-only replica and a write came in',
      'email not verified yet',
      'terms not accepted',
    ],
    zh: ['还没初始化', '要先做某一步', '没有实名认证', '没绑定手机', '只读副本不能写'],
  },
  'locked-by-person': {
    en: ['document locked by another editor', 'record is checked out by a colleague'],
    zh: ['文档被同事锁定', '被别人锁住编辑'],
  },
} as const satisfies Readonly<Record<string, Phrases>>;
