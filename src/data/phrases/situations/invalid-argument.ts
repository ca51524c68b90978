import type { Phrases } from '../phrases.ts';

export const invalidArgumentPhrases = {
  'field-missing': {
    en: [
      'missing required field in request',
      'missing field',
      'required parameter not provided',
      'mandatory field missing',
      'name must not be empty',
      'request validation failed',
      'validate request fields',
    ],
    zh: [
      '必填字段没传',
      '参数格式错误',
      '缺少必填参数',
      '参数不合法',
      '字段为空',
      '參數格式錯誤',
      '入参不合法',
      '必填参数为空',
      '缺少必填字段',
      '参数校验不通过',
      '请求参数校验失败',
      'validate 校验失败',
    ],
  },
  'malformed-id': {
    en: [
      'malformed uuid in the request',
      'uuid is malformed',
      'id has the wrong format',
      'invalid uuid',
      'cannot parse the id',
      'email has invalid format',
    ],
    zh: ['邮箱格式不对', 'ID 格式不对', 'uuid 不合法', '手机号格式校验失败'],
  },
  'fields-contradict': {
    en: [
      'two fields in the request contradict each other',
      'start date after end date',
      'two fields contradict each other',
      'mutually exclusive fields both set',
    ],
    zh: ['結束時間早於開始時間', '开始时间晚于结束时间', '两个字段互相矛盾', '两个参数不能同时传'],
  },
  'impossible-value': {
    en: [
      'month 13',
      'age is negative',
      'percentage above 100',
      'value outside the allowed values whatever the state',
    ],
    zh: ['月份是 13', '年龄传了负数', '百分比大于 100', '参数越界'],
  },
  'negative-page-size': {
    en: ['page size is negative', 'limit must be positive'],
    zh: ['每页条数是负数', 'page size 小于 0'],
  },
  'foreign-page-token': {
    en: ['page token is invalid', 'cannot decode the page token', 'cursor from another query'],
    zh: ['分页令牌无效', '翻页 token 解不开'],
  },
  'value-too-long': {
    en: ['name is longer than 64 characters', 'text exceeds maximum length', 'string too long'],
    zh: ['名称超过最大长度', '字符串太长', '文本超长'],
  },
  'upload-checksum': {
    en: [
      'uploaded content does not match the checksum sent',
      'md5 of the upload mismatch',
      'client closed the upload stream before sending all chunks',
    ],
    zh: ['上传内容和校验和不符', '上传的 md5 对不上'],
  },
  'etag-missing': {
    en: ['update without etag although required', 'if-match header missing'],
    zh: ['更新没带 etag', '缺少 if-match'],
  },
  'option-not-supported': {
    en: [
      'unknown enum value sent by the client',
      'client sent an unsupported enum value',
      'enum value not supported',
      'option is not supported by this method',
      'unsupported filter expression',
    ],
    zh: ['枚举值不支持', '某个选项不支持', '不支持的参数取值'],
  },
} as const satisfies Readonly<Record<string, Phrases>>;
