import type { Symptom } from './symptom.ts';

export const alreadyExists: readonly Symptom[] = [
  [10, 'because', 'exists|already'],
  [
    9,
    'unique|uniqueness|primary key|唯一|主键',
    'constraint|violat*|conflict*|violation|duplicat*|index|约束|冲突|违反|重复|索引',
  ],
  [9, 'reuse|reused|重用|复用', 'id|key|name|create|键|名'],
  [9, '两遍|两次|第二次|多次', '提交|创建|添加|插入|注册|录入|新建', '!修改|更新'],
  [9, '已有|已存在|已经有', '插入|创建|记录|添加|新建|注册'],
  [
    9,
    '@create|upload|save|push|publish|sign up|上传|发布',
    'already|exist*|duplicat*|重名|已有|同名|撞',
    '!not exist|doesnt exist|nonexist*|不存在|cancelled|shipped|started|running',
  ],
  [9, 'collision|collide*|clash*|撞名|撞车|撞了', 'name|id|key|insert|create|名|键'],
  [9, 'same', 'name|id|key|email|number|slug|title', 'exist*|already|again|twice|another|other|there|second'],
  [
    8,
    'already exist*|exists already|already there|already taken|already registered|already in use|already used|already present|already created|已存在|已经存在|已被注册|已注册|已经注册|注册过|已被占用|被占用|已被使用|已经被使用|已占用|已经有|已有同|存在了|已经创建|同名',
  ],
  [8, 'duplicat*|dup key|重复|重名|重覆'],
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
  [
    8,
    'somebody|someone|another user|another|有人|别人',
    'already|用了|占|注册',
    'use|name|email|address|用|名|占|注册',
  ],
  [8, '已经|已|同样|一样|相同', '录入|登记|注册|添加过|创建过|有人用|用了|入库|提交过'],
  [8, 'existing', 'account|user|record|row|name|number|email|customer'],
  [8, 'was there before|there before|before already|been created before|created before|already did'],
  [8, 'second|twice', 'insert|create|submit*|add|sign'],
  [
    7,
    'file|resource|record|entity|object|user|资源|文件|记录|账户|对象',
    'exists|that name exists|existed|已经在',
  ],
  [7, 'exists', 'insert|create|add|register|row|topic|trying'],
  [6, 'exists|with this id exists|with that name exists|存在', '@create'],
  [6, 'two|second|both|两个|第二个', 'same|identical|相同|同样|一样', '!save|write|edit|updat*|time|改|写'],
  [4, 'existing|taken|twice|duplicate|同名|重复|占用|second time'],
];
