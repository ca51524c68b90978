import type { Phrases } from '../phrases.ts';

export const deadlineExceededPhrases = {
  'slow-dependency': {
    en: [
      'backend was too slow to answer',
      'too slow, ran out of time',
      'downstream call too slow and caller time is up',
      'dependency timed out within the caller deadline',
      'third party api timed out while handling the call',
      'database query took longer than the request allows',
      'call takes too long and times out',
      'request timeout',
      'timed out waiting for the response',
      'waited 30 seconds and nothing came back',
      'backend exceeds the time limit of the client',
    ],
    zh: [
      'deadline 到了',
      '下游响应太慢',
      '等太久了',
      '逾時未回應',
      '太久没响应',
      '下游太慢导致超时',
      '依赖服务响应慢',
      '调用第三方超时',
      '接口响应太慢',
      '请求超时',
      '等待响应超时',
      '处理时间超过客户端的限制',
      '等了 30 秒没有返回',
      '接口超时',
      '操作没有及时完成',
    ],
  },
  'arrived-too-late': {
    en: [
      'ran out of time before finishing',
      'deadline already expired when the request arrived',
      'request sat in the queue past its deadline',
      'no time left when processing starts',
      'deadline already passed on arrival',
      'skip work because the budget is spent',
    ],
    zh: ['请求到的时候已经超时', '排队排到超时', '轮到处理时已经没时间了', '剩余时间不够'],
  },
  'too-little-time': {
    en: ['not enough time left to start the work', 'remaining deadline is shorter than the step needs'],
    zh: ['时间预算不够就提前返回'],
  },
  'commit-unknown': {
    en: ['unknown whether the commit succeeded', 'timeout during commit'],
    zh: ['提交超时不知道成没成功', '不确定写入有没有生效'],
  },
} as const satisfies Readonly<Record<string, Phrases>>;
