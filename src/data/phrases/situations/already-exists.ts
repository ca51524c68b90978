import type { Phrases } from '../phrases.ts';

export const alreadyExistsPhrases = {
  'duplicate-key': {
    en: [
      'duplicate key on insert',
      'resource with this id exists',
      'insert violates unique constraint',
      'row with this primary key is already present',
      'file with the same name exists',
      'creating a table with a name we already have',
      'resource exists and create was called again',
      'duplicate registration',
      'duplicate entry',
      'created twice',
      'unique constraint violation on insert',
      'duplicate key value',
      'record with this key exists already',
    ],
    zh: [
      '主键冲突',
      '资源重复',
      '同名文件已经存在',
      '插入重复数据',
      '重复注册',
      '违反唯一约束',
      '資料已經存在',
      '已经存在同名项目',
      '重复添加',
      '重复创建',
      '记录已存在',
      '唯一键冲突',
      '插入主键重复',
    ],
  },
  'name-taken': {
    en: [
      'username is taken',
      'name is already in use',
      'username taken',
      'email is in use already',
      'phone number already registered',
    ],
    zh: [
      '用户名已被占用',
      '新建的资源已经有了',
      '邮箱已经注册过了',
      '用户已经注册',
      '用户名被占用',
      '邮箱已被注册',
      '手机号已注册',
    ],
  },
  'used-request-id': {
    en: [
      'request id reused with other content',
      'idempotency key reused with a different body',
      'idempotency key conflict',
    ],
    zh: ['唯一索引冲突', '请求 ID 重复内容不同', '幂等键冲突', '幂等键重复', '防重 token 重复'],
  },
  'undelete-live': {
    en: ['undelete an object that is not deleted'],
    zh: ['恢复没有被删除的对象'],
  },
} as const satisfies Readonly<Record<string, Phrases>>;
