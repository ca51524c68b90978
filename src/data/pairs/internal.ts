import type { PairsFrom } from './pair.ts';

export const internalPairs = {
  'INTERNAL/UNAVAILABLE': {
    question: {
      en: 'If nobody deploys or repairs anything, is the same call likely to succeed in a minute?',
      zh: '如果没人发布新版本，也没人修复，一分钟后同样的调用多半会成功吗？',
    },
    answers: {
      INTERNAL: {
        en: 'No: a defect is in the way, and the same input hits it again.',
        zh: '不会：是缺陷挡住了它，同样的输入还会再碰上。',
      },
      UNAVAILABLE: {
        en: 'Yes: something is down, starting, draining or overloaded, and it comes back by itself.',
        zh: '会：某个部分停机、正在启动、正在退出或过载，过后会自行恢复。',
      },
    },
  },
  'INTERNAL/DATA_LOSS': {
    question: {
      en: 'Once the software is fixed, are all the stored data still there and intact?',
      zh: '软件修好之后，存储的数据是否仍然完整无缺？',
    },
    answers: {
      INTERNAL: {
        en: 'Yes, or nobody knows yet: the processing is broken, and a new release cures it.',
        zh: '是，或者还不清楚：坏的是处理过程，发一个新版本就能好。',
      },
      DATA_LOSS: {
        en: 'No: bytes that were accepted are gone or corrupt, and no repair of the code brings them back.',
        zh: '不是：已经接收的数据没了或损坏了，改多少代码都找不回来。',
      },
    },
  },
} as const satisfies PairsFrom<'INTERNAL'>;
