import type { Symptom } from './symptom.ts';

export const ok: readonly Symptom[] = [
  [10, 'went through|goes through|go through|as planned|as it should', '!not|never|cannot|didnt|fail*'],
  [10, '@impossible|no|nothing|any', 'error', 'everything|worked|fine|well|completed|finished'],
  [10, 'normal|expected|not an error|fine', 'empty|nothing|zero results|no results'],
  [9, 'success|successful|succeeded|successfully', 'rpc|call|request|response|operation|grpc|code'],
  [9, '调用|请求|操作|处理|执行|对应|返回', '成功'],
  [
    9,
    'no error|no errors|without error|without an error|without errors|without any error|no problem|没有错误|没错误|没报错|未报错|无错误|不是错误',
  ],
  [
    9,
    'empty list|empty result|empty results|no results|no items|no matches|nothing matches|nothing to delete|空列表|列表为空|列表是空|结果为空|结果是空|空结果|空数组|没有匹配',
  ],
  [9, 'without', 'trouble|problem*|error|issue|incident|fail*', '!code|status'],
  [9, '无异常|没有异常|no exception|without exception', '完成|处理|结束|completed|finished'],
  [9, 'success', 'number|code|mean|which|what'],
  [9, 'everything', 'ok|fine|good|right|worked|works|well', '!but|not|yet'],
  [
    9,
    'worked|work',
    'fine|well|first try|as expected|as intended|request|call',
    '!not|but|until|stop*|no longer|yesterday|before',
  ],
  [8, 'went well|went fine|fine|everything worked|all good|一切正常|正常返回|正常完成|没问题|没有问题|顺利'],
  [
    8,
    'work|finish|complete|end|ended|rpc|call|request',
    'normally|fine|as expected|cleanly|without problem*|properly|worked',
  ],
  [8, '请求|调用|处理|执行|操作', '没有问题|没问题|无异常|没有异常|顺利|正常完成|正常结束'],
  [8, '没出|没有出|没有发生|未发生', '问题|错误|异常|故障'],
  [
    7,
    'completed|finished|complete|done',
    'request|call|rpc|operation',
    '!not|never|before|fail*|unable|in time|error|cannot|until',
  ],
  [6, 'success*|succeed*|成功'],
  [6, 'not an error|算错误吗|算不算错误|是错误吗'],
  [6, 'everything fine|正常', '!不正常|非正常|异常'],
  [5, 'empty|为空|空的', 'search|list|query|搜索|列表|查询列表'],
];
