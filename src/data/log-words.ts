import type { Spoken } from '../i18n/fill.ts';
import type { Localized } from '../i18n/locales.ts';

/** What is said of a log, in the browser and in the terminal; `{…}` is filled in there. */
export const logWords = {
  top: {
    en: '{share}% of the {failures} errors are `{code}`: {what}',
    zh: '{failures} 个错误中有 {share}% 是 `{code}`：{what}',
  },
  peer: { en: 'Peer: {peer}.', zh: '对端：{peer}。' },
  since: { en: 'First at {time}, in line {line}.', zh: '首次出现：{time}，第 {line} 行。' },
  sinceLine: { en: 'First in line {line}.', zh: '首次出现：第 {line} 行。' },
  none: {
    en: 'No gRPC error status. Lines read: {lines}.',
    zh: '{lines} 行日志里没有 gRPC 错误状态。',
  },
  ok: { en: 'Calls that ended with `OK`: {ok}.', zh: '{ok} 个调用以 `OK` 结束。' },
  lines: { en: 'Lines read: {lines}.', zh: '已读 {lines} 行。' },
  reading: { en: 'Reading: {share}%, lines: {lines}.', zh: '正在读取：{share}%，{lines} 行。' },
  stopped: { en: 'Stopped: the figures cover the part read so far.', zh: '已停止：统计只包含已读的部分。' },
  broken: {
    en: 'The file could not be read to its end: it changed, or its compressed data is damaged. The figures cover the part before that.',
    zh: '文件没能读到末尾：文件有变动，或压缩数据损坏。统计只包含此前的部分。',
  },
  unloadable: {
    en: 'The log reader could not be loaded. Check the network and try again.',
    zh: '日志分析没能加载，请检查网络后重试。',
  },
  unhanded: {
    en: 'The log did not arrive, because the browser does not store data for this site. Open the file here, or paste the text.',
    zh: '日志没能传过来：浏览器不允许本站存储数据。请在这里打开文件，或粘贴内容。',
  },
  code: { en: 'Code', zh: '状态码' },
  count: { en: 'Count', zh: '次数' },
  first: { en: 'First', zh: '首次' },
  last: { en: 'Last', zh: '末次' },
  line: { en: 'line {line}', zh: '第 {line} 行' },
  from: { en: 'From', zh: '起始' },
  chart: { en: '`{code}`, at most {most} per bar', zh: '`{code}`，每个柱形最多 {most} 次' },
  perTime: {
    en: 'Errors over time, {width} per bar (UTC where the log names no zone)',
    zh: '按时间统计，每个柱形 {width}（日志未写时区时按 UTC）',
  },
  perLine: { en: 'Errors by line number (lines per bar: {width})', zh: '按行号统计，每个柱形 {width} 行' },
  seconds: { en: '{n} s', zh: '{n} 秒' },
  numbers: { en: 'The chart as a table', zh: '图表数据' },
  example: { en: 'First example, line {line}', zh: '首个示例，第 {line} 行' },
  typical: { en: 'Typical example, line {line}', zh: '典型示例，第 {line} 行' },
  latest: { en: 'Last example, line {line}', zh: '末个示例，第 {line} 行' },
  unknownText: { en: 'no description', zh: '没有描述' },
  others: { en: '{count} more', zh: '另有 {count} 项' },
  method: { en: 'Methods', zh: '方法' },
  peers: { en: 'Peers', zh: '对端' },
  libraries: { en: 'Libraries', zh: '库' },
  cutLines: {
    en: 'Lines longer than 64 KB: {count}. Only the beginning of each was read.',
    zh: '有 {count} 行过长，只读了前 64 KB。',
  },
  ungrouped: {
    en: '{count} errors are counted by code, but belong to no group: the log has too many different messages.',
    zh: '有 {count} 个错误只按状态码统计，没有分组：不同的报错信息太多。',
  },
  report: { en: 'gRPC errors in a log', zh: '日志中的 gRPC 错误' },
  copied: { en: 'Copied', zh: '已复制' },
  uncopied: {
    en: 'The browser does not allow copying. Download the JSON file.',
    zh: '浏览器不允许复制，请下载 JSON 文件。',
  },
} as const satisfies Record<string, Localized>;

/** What is said of a log, in one language. */
export type LogWords = Spoken<typeof logWords>;

/** What the page itself says. */
export const logPage = {
  file: { en: 'Log file (plain or gzip)', zh: '日志文件（纯文本或 gzip）' },
  text: { en: 'Or paste lines of a log', zh: '或粘贴日志内容' },
  private: {
    en: 'The log does not leave your browser, and this page does not store it. If you open a log from the lookup box, the browser stores it until this page has received it, then deletes it. If this page does not open, your next visit to it deletes the log.',
    zh: '日志不会离开浏览器，本页也不保存日志。从查询框打开的日志会暂存在浏览器里，本页收到后立即删除；如果本页没能打开，下次打开时删除。',
  },
  noscript: {
    en: 'Reading a log needs JavaScript. Without it, look up a single error in the list of messages.',
    zh: '分析日志需要 JavaScript。没有 JavaScript 时，可在报错信息列表里查找单条错误。',
  },
  stop: { en: 'Stop', zh: '停止' },
  progress: { en: 'Progress', zh: '进度' },
  codes: { en: 'Codes', zh: '状态码' },
  when: { en: 'When', zh: '何时出现' },
  groups: { en: 'Groups of equal messages', zh: '相同的报错信息' },
  groupsLead: {
    en: 'Parts that vary are shown as `*`. Open a group for its first, a typical and its last event, and for causes and steps.',
    zh: '变化的部分显示为 `*`。展开一组可以看到首个、典型和末个示例，以及原因和处理步骤。',
  },
  more: { en: 'Show more groups', zh: '显示更多' },
  where: { en: 'Methods, peers, and libraries', zh: '方法、对端和库' },
  share: { en: 'Share the result', zh: '导出结果' },
  keep: { en: 'Include addresses and secrets', zh: '保留地址和密钥' },
  copy: { en: 'Copy as Markdown', zh: '复制为 Markdown' },
  download: { en: 'Download as JSON', zh: '下载 JSON' },
  counted: { en: 'What is counted', zh: '统计规则' },
  rules: {
    en: [
      'A status counts when a library, proxy, or interceptor printed it: `rpc error: code = …`, `StatusRuntimeException`, `grpc-status`, `grpc.code`, Envoy access logs with `%GRPC_STATUS%`, and the forms of the other languages.',
      'Lines of one stack trace count once, with the outermost status. Calls that ended with `OK` are counted apart.',
      'Words such as "unavailable" in other output do not count.',
      'Plain text, NDJSON, logfmt, klog, journald, CRI, `kubectl logs`, and `docker compose` are read, also in UTF-16.',
    ],
    zh: [
      '只统计库、代理或拦截器打印的状态：`rpc error: code = …`、`StatusRuntimeException`、`grpc-status`、`grpc.code`、带 `%GRPC_STATUS%` 的 Envoy 访问日志，以及其他语言的写法。',
      '一个堆栈只算一次，取最外层的状态。以 `OK` 结束的调用单独统计。',
      '其他输出里的“unavailable”等词不计入。',
      '支持纯文本、NDJSON、logfmt、klog、journald、CRI、`kubectl logs` 和 `docker compose` 的输出，也支持 UTF-16。',
    ],
  },
} as const satisfies Record<string, Localized | Readonly<Record<'en' | 'zh', readonly string[]>>>;
