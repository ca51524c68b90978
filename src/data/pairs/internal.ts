import type { PairsFrom } from './pair.ts';

export const internalPairs = {
  'INTERNAL/UNAVAILABLE': {
    question: {
      en: 'Is the same call likely to work in a minute without anyone fixing anything?',
      zh: '不发布新版本、也不修复，一分钟后同样的调用多半会成功吗？',
    },
    answers: {
      INTERNAL: {
        en: 'No: a bug prevents it, and the same input triggers it again.',
        zh: '不会：是缺陷，同样的输入还会再触发它。',
      },
      UNAVAILABLE: {
        en: 'Yes: a component is down, starting, draining, or overloaded, and it recovers on its own.',
        zh: '会：某个部分停机、正在启动、正在排空或过载，过后会自行恢复。',
      },
    },
  },
  'INTERNAL/DATA_LOSS': {
    question: {
      en: 'Once the software is fixed, is all the stored data still intact?',
      zh: '软件修好之后，存储的数据是否仍然完整无缺？',
    },
    answers: {
      INTERNAL: {
        en: 'Yes, or it is not known yet: the processing is broken, and a new release fixes it.',
        zh: '是，或者还不清楚：坏的是处理过程，发一个新版本就能好。',
      },
      DATA_LOSS: {
        en: 'No: accepted data is missing or corrupt, and no code fix brings it back.',
        zh: '不是：已经接收的数据没了或损坏了，改代码也找不回来。',
      },
    },
  },
} as const satisfies PairsFrom<'INTERNAL'>;
