import type { PairsFrom } from './pair.ts';

export const notFoundPairs = {
  'NOT_FOUND/PERMISSION_DENIED': {
    question: {
      en: 'Is this caller allowed to know whether the resource exists?',
      zh: '这个调用方有权知道该资源是否存在吗？',
    },
    answers: {
      NOT_FOUND: {
        en: 'Yes: the service checked the permission, then looked the resource up and found nothing.',
        zh: '有：先查过权限，再去查找，没有找到。',
      },
      PERMISSION_DENIED: {
        en: 'No: reject before the lookup, with the same message whether the resource exists or not.',
        zh: '没有：查找之前就拒绝，资源存在与否，报错信息都一样。',
      },
    },
  },
  'NOT_FOUND/FAILED_PRECONDITION': {
    question: {
      en: 'Is the missing resource one that the request names?',
      zh: '缺少的资源，是请求里指定的吗？',
    },
    answers: {
      NOT_FOUND: {
        en: 'Yes, or a parent in its name: use the more specific code.',
        zh: '是（父资源也算）：用更具体的状态码。',
      },
      FAILED_PRECONDITION: {
        en: 'No: the named resource exists, but a step or a state around it is missing.',
        zh: '不是：请求指定的资源在，缺的是它周围的某个步骤或状态。',
      },
    },
  },
  'NOT_FOUND/UNIMPLEMENTED': {
    question: {
      en: 'Is the resource missing, or the method?',
      zh: '缺的是资源，还是方法？',
    },
    answers: {
      NOT_FOUND: {
        en: 'The resource: the method ran and searched for it.',
        zh: '资源：方法执行了，也去找过它。',
      },
      UNIMPLEMENTED: {
        en: 'The method: the server does not implement this path, so another name in the request fails as well.',
        zh: '方法：服务端没有实现这个方法，请求里换个名字也一样失败。',
      },
    },
  },
} as const satisfies PairsFrom<'NOT_FOUND'>;
