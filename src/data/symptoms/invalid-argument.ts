import type { Symptom } from './symptom.ts';

export const invalidArgument: readonly Symptom[] = [
  [8, '@field', '@faulty'],
  [9, '参数|入参|传参', '错|误|不对|非法|无效|缺|不合法|校验|问题|不正确|为空|类型'],
  [9, 'argument|arguments|param|params|parameter|parameters', '@faulty'],
  [
    9,
    'validat*|schema|校验|表单验证|数据验证|格式验证',
    'fail*|error|errors|invalid|not pass*|wrong|reject*|失败|不通过|没通过|没过|不过|出错|未通过',
  ],
  [8, 'validation|校验|schema'],
  [
    9,
    'bad request|bad input|wrong input|invalid input|garbage|malformed|ill formed|badly formed|not well formed|wrong format|bad format|invalid format|invalid value|bad value|invalid enum|invalid id|not a valid|isnt valid|isnt a valid|syntax error|格式不对|格式错误|格式有误|格式不正确|格式非法|不合法|非法值|非法字符|非法输入|不合规|乱码',
  ],
  [
    9,
    'required|mandatory|must|必填|必须|必要|必传',
    'field|fields|parameter|param|argument|property|字段|参数|没填|缺|漏|项',
  ],
  [9, '必填|必传', '没|缺|漏|未|空|少'],
  [
    9,
    'field|fields|param|parameter|argument|value|name|字段|参数|名称',
    'empty|blank|null|为空|空的|空值|不能为空|不得为空',
  ],
  [9, 'negative|负数|为负|负的|负值|non numeric|not a number|不是数字|nan'],
  [8, 'type|types|类型', 'wrong|mismatch*|incorrect|invalid|不对|错误|不匹配|不符|传错'],
  [
    8,
    'email|mail address|phone|uuid|guid|date|timestamp|url|uri|json|xml|regex|name|username|password|cursor|filter|邮箱|手机号|手机|电话|日期|年龄|身份证|网址|正则|名字|用户名|密码|时间',
    'malformed|wrong format|bad|pars*|unparsable|not valid|illegal|illegal characters|invalid characters|characters|too long|too short|格式|非法|不合法|解析不了|解析失败|太长|太短|过长|过短|不符合',
  ],
  [
    8,
    'too long|too short|太长|太短|过长|过短|长度不',
    'string|name|field|value|password|text|title|description|字符串|名称|名字|值|密码|标题|内容|字段',
  ],
  [
    8,
    'unsupported value|unsupported enum|unknown enum|invalid combination|mutually exclusive|only one|both fields|both set|枚举|互斥|只能选一个|同时传',
  ],
  [8, 'end', 'before', 'start'],
  [8, '结束|终止', '早于|小于|先于|开始'],
  [
    7,
    'regardless of state|regardless of the state|whatever the state|whatever the server state|no matter the state|无论状态|与状态无关|不管状态',
  ],
  [
    6,
    'client|caller|客户端|调用方|前端',
    'sent|sends|passes|passed|传了|传的|发了',
    'wrong|bad|invalid|garbage|错|非法|无效',
  ],
  [7, '传了|传入|传的是|填了', '错|非法|负|空|无效|超长|不存在的枚举'],
];
