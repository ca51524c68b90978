import type { Localized } from '../i18n/locales.ts';
import type { FieldPath } from './detail-messages.ts';
import type { SourceId } from './sources.ts';

/** The messages of `google/rpc/error_details.proto`. */
export const DETAIL_TYPES = [
  'ErrorInfo',
  'RetryInfo',
  'DebugInfo',
  'QuotaFailure',
  'PreconditionFailure',
  'BadRequest',
  'RequestInfo',
  'ResourceInfo',
  'Help',
  'LocalizedMessage',
] as const;

/** A standard error detail. */
export type DetailType = (typeof DETAIL_TYPES)[number];

/** Where the details are defined. */
export const DETAILS_SOURCE = 'googleapis/googleapis:google/rpc/error_details.proto' satisfies SourceId;

/** Returns what an `Any` that packs this detail has in `type_url`. */
export const typeUrlOf = <D extends DetailType>(detail: D): `type.googleapis.com/google.rpc.${D}` =>
  `type.googleapis.com/google.rpc.${detail}`;

type Described = {
  readonly [D in DetailType]: {
    /** What the detail is for. One line. */
    readonly purpose: Localized;
    /** What belongs into each field; number and type are in `detail-messages.ts`. */
    readonly fields: Readonly<Record<FieldPath<`google.rpc.${D}`>, Localized>>;
  };
};

/** What each detail says, field by field. Which detail suits which code is with the codes. */
export const details = {
  ErrorInfo: {
    purpose: {
      en: 'The cause of the error in a form that programs can branch on',
      zh: '错误的原因，程序可以据此走不同的分支',
    },
    fields: {
      reason: {
        en: 'Why it failed: upper snake case, at most 63 characters, such as `CARD_EXPIRED`',
        zh: '失败的原因：大写下划线形式，最多 63 个字符，例如 `CARD_EXPIRED`',
      },
      domain: {
        en: 'The domain that defines this reason: usually the name of the service, such as `pay.example.com`',
        zh: '由谁定义这个原因：通常是服务名，例如 `pay.example.com`',
      },
      metadata: {
        en: 'Values that the error message mentions, as strings under keys such as `cardId`',
        zh: '报错信息里出现的变量，以字符串存放，键形如 `cardId`',
      },
    },
  },
  RetryInfo: {
    purpose: {
      en: 'The minimum time to wait before a retry',
      zh: '重试之前至少要等多久',
    },
    fields: {
      retry_delay: {
        en: 'The waiting time; retry after it, with additional backoff',
        zh: '等待时长；之后再重试，并且仍要退避',
      },
    },
  },
  DebugInfo: {
    purpose: {
      en: 'Stack trace and notes for the developers of the service; remove it before an error leaves your organization',
      zh: '给服务开发者看的堆栈和说明；错误传出公司之前要去掉',
    },
    fields: {
      stack_entries: { en: 'The stack trace, one frame per entry', zh: '堆栈，每项一帧' },
      detail: { en: 'Anything else that helps to find the bug', zh: '有助于定位缺陷的其他说明' },
    },
  },
  QuotaFailure: {
    purpose: { en: 'Which quota was exceeded, and whose quota it is', zh: '哪个配额用完了，以及是谁的配额' },
    fields: {
      violations: { en: 'One entry for each quota that was exceeded', zh: '每个超出的配额一项' },
      'violations.subject': {
        en: 'Whose quota it is: a project, a user, an address',
        zh: '谁的配额：项目、用户或地址',
      },
      'violations.description': {
        en: 'What was exceeded and how to get more, in a sentence',
        zh: '一句话说明超出了什么、怎样申请更多',
      },
      'violations.api_service': { en: 'The service that keeps the quota', zh: '管理这个配额的服务' },
      'violations.quota_metric': { en: 'The metric that is limited', zh: '受限的指标' },
      'violations.quota_id': {
        en: 'Identifier of the limit; unique within the service',
        zh: '这条限额的标识，在服务内唯一',
      },
      'violations.quota_dimensions': {
        en: 'The dimensions of the limit, such as region or zone',
        zh: '限额按什么维度计，例如地域或可用区',
      },
      'violations.quota_value': { en: 'The limit in force when it was hit', zh: '触发时生效的限额值' },
      'violations.future_quota_value': {
        en: 'The limit to come, while a change is rolling out; absent otherwise',
        zh: '限额正在调整时，将要生效的新值；否则不出现',
      },
    },
  },
  PreconditionFailure: {
    purpose: {
      en: 'Which conditions must hold before the call can succeed',
      zh: '调用要成功，必须先满足哪些条件',
    },
    fields: {
      violations: { en: 'One entry for each condition that does not hold', zh: '每个不满足的条件一项' },
      'violations.type': {
        en: 'Kind of condition, from a list that the service defines, such as `TOS`',
        zh: '条件的类别，取自服务自定义的列表，例如 `TOS`',
      },
      'violations.subject': { en: 'What the condition is about', zh: '条件针对的对象' },
      'violations.description': { en: 'How to meet the condition', zh: '怎样满足它' },
    },
  },
  BadRequest: {
    purpose: { en: 'Which fields of the request are wrong, and how', zh: '请求里哪些字段有错，错在哪里' },
    fields: {
      field_violations: { en: 'One entry for each wrong field', zh: '每个有错的字段一项' },
      'field_violations.field': {
        en: 'Path to the field in the request, such as `items[2].name`',
        zh: '字段在请求中的路径，例如 `items[2].name`',
      },
      'field_violations.description': {
        en: "Why the server doesn't accept the value",
        zh: '这个值为什么不被接受',
      },
      'field_violations.reason': {
        en: 'The reason for programs: upper snake case, at most 63 characters',
        zh: '给程序用的原因：大写下划线形式，最多 63 个字符',
      },
      'field_violations.localized_message': {
        en: 'The explanation for the user who fills in the form',
        zh: '给填表的人看的说明',
      },
    },
  },
  RequestInfo: {
    purpose: {
      en: 'Data that the service owner needs to find this request',
      zh: '服务端团队据此找回这一次请求',
    },
    fields: {
      request_id: {
        en: 'Identifier that only the service understands; quote it in bug reports',
        zh: '只有服务端团队能解读的 ID，报告缺陷时附上它',
      },
      serving_data: {
        en: 'Further data for the service, such as an encrypted stack trace',
        zh: '给服务端团队的其他数据，例如加密的堆栈',
      },
    },
  },
  ResourceInfo: {
    purpose: { en: 'Which resource the error is about', zh: '错误与哪个资源有关' },
    fields: {
      resource_type: {
        en: 'The type of the resource: a plain name or a type URL',
        zh: '资源的类型：普通名称或类型 URL',
      },
      resource_name: { en: 'Its name', zh: '资源名' },
      owner: {
        en: 'The owner of the resource, if the caller is allowed to know it',
        zh: '资源的所有者，前提是允许调用方知道',
      },
      description: {
        en: 'The problem with the resource, such as the missing permission',
        zh: '访问它时出了什么问题，例如缺哪个权限',
      },
    },
  },
  Help: {
    purpose: { en: 'Links to pages that explain or solve the problem', zh: '指向能说明或解决问题的页面' },
    fields: {
      links: { en: 'One entry for each page', zh: '每个页面一项' },
      'links.description': { en: 'What the link offers', zh: '链接的说明' },
      'links.url': { en: 'The URL', zh: 'URL' },
    },
  },
  LocalizedMessage: {
    purpose: {
      en: 'Text for the end user, in one language',
      zh: '可以给最终用户看的文字，只含一种语言',
    },
    fields: {
      locale: { en: 'The language as a BCP 47 tag, such as `zh-CN`', zh: '语言，BCP 47 标签，例如 `zh-CN`' },
      message: { en: 'The text', zh: '文字内容' },
    },
  },
} as const satisfies Described;
