import type { Symptom } from './symptom.ts';

export const alreadyExists: readonly Symptom[] = [
  [
    8,
    'already exist*|exists already|already there|already taken|already registered|already in use|already used|already present|already created|已存在|已经存在|已被注册|已注册|已经注册|注册过|已被占用|被占用|已被使用|已经被使用|已占用|已经有|已有同|存在了|已经创建|同名',
  ],
  [8, 'duplicat*|dup key|重复|重名|重覆'],
  [
    9,
    'unique|uniqueness|primary key|唯一|主键',
    'constraint|violat*|conflict*|violation|duplicat*|index|约束|冲突|违反|重复|索引',
  ],
  [
    8,
    '@create',
    'twice|again|same|exist|exists|existing|already|another|再次|两次|又|相同|一样|同一个|已经|已存在|重复|存在',
  ],
  [
    8,
    'name|username|email|id|login|bucket|slug|number|名称|用户名|名字|邮箱|账号|手机号',
    'taken|in use|used|existing|already|exists|reused|占用|被用|已用|已注册|注册过|已存在|已被',
  ],
  [8, 'conflict*|冲突', 'existing|exist|exists|insert*|create*|unique|已有|已存在|创建|插入|唯一'],
  [6, 'exists|with this id exists|with that name exists|存在', '@create'],
  [
    7,
    'file|resource|record|entity|object|user|资源|文件|记录|账户|对象',
    'exists|that name exists|existed|已经在',
  ],
];
