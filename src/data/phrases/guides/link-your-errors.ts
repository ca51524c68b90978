import type { guides } from '../../guides.ts';
import type { GuidePhrases } from '../phrases.ts';

export const linkYourErrorsPhrases = {
  addresses: {
    en: [
      'link to a status code page',
      'short url for a code',
      'permanent link to an error code',
      'documentation link in error messages',
    ],
    zh: ['报错里放链接', '状态码短链接', '错误码固定链接', '报错信息里带文档地址'],
  },
  help: {
    en: [
      'Help detail with a link',
      'google.rpc.Help',
      'add a help url to the status',
      'documentation url in error details',
    ],
    zh: ['报错里带帮助链接', '错误详情里放文档链接'],
  },
  logs: {
    en: [
      'how to log the status code',
      'log grpc errors',
      'structured logging of grpc errors',
      'print the status in logs',
    ],
    zh: ['日志里怎么记状态码', '日志怎么打', '日志打码名还是数字', '结构化日志记录 grpc 错误', '打印状态码'],
  },
  runbooks: {
    en: [
      'runbook for grpc errors',
      'alerting on status codes',
      'error rate slo',
      'link the alert to an explanation',
      'on call guide',
      'code review comment about status codes',
    ],
    zh: ['排障手册', '告警怎么配', '错误率怎么算', '告警里放链接', '值班手册', '代码评审状态码'],
  },
  'own-copy': {
    en: ['host the reference internally', 'self hosted copy', 'download the site', 'offline documentation'],
    zh: ['内网部署一份', '离线文档', '下载整站', '自建镜像'],
  },
} as const satisfies GuidePhrases<(typeof guides)['link-your-errors']['sections'][number]>;
