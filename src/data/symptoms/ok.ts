import type { Symptom } from './symptom.ts';

export const ok: readonly Symptom[] = [
  [6, 'success*|succeed*|成功'],
  [9, 'success|successful|succeeded|successfully', 'rpc|call|request|response|operation|grpc|code'],
  [9, '调用|请求|操作|处理|执行|对应|返回', '成功'],
  [
    9,
    'no error|no errors|without error|without an error|without errors|without any error|no problem|没有错误|没错误|没报错|未报错|无错误|不是错误',
  ],
  [8, 'went well|went fine|fine|everything worked|all good|一切正常|正常返回|正常完成|没问题|没有问题|顺利'],
  [
    9,
    'empty list|empty result|empty results|no results|no items|no matches|nothing matches|nothing to delete|空列表|列表为空|列表是空|结果为空|结果是空|空结果|空数组|没有匹配',
  ],
  [5, 'empty|为空|空的', 'search|list|query|搜索|列表|查询列表'],
  [6, 'not an error|算错误吗|算不算错误|是错误吗'],
];
