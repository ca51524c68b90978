/** The Chinese style, as far as a machine can see it. CONTRIBUTING holds the rest. */
import type { StyleRule } from './rule.ts';

export const chineseRules: readonly StyleRule[] = [
  {
    id: 'name-the-program',
    avoid: /有人|没有谁|谁也不?|开口|断定|作了?答|不像话|没进门|走错门/u,
    instead: '主语是程序就写程序：客户端、服务端、代理、库。',
    bad: '调用还没结束，有人就不再等了。',
    good: '调用还没结束，客户端就取消了它。',
  },
  {
    id: 'full-code-name',
    avoid: /就是它。|(?<![不时会须要])用它。|报它。|也是它。|这一个状态码/u,
    instead: '写状态码全名，单独复制出来仍要成立。',
    bad: '从读取开始重做有用 → 就是它。',
    good: '从读取开始重做有用 → `ABORTED`。',
  },
  {
    id: 'response',
    avoid: /应答/u,
    instead: 'response 写“响应”，动词写“返回”。',
    bad: '不带 gRPC 状态的 HTTP 应答。',
    good: '不带 gRPC 状态的 HTTP 响应。',
  },
  {
    id: 'space-after-stop',
    avoid: /[。，；：？！、] /u,
    instead: '全角标点后面不加空格。',
    bad: '看时间。 一毫秒内就失败。',
    good: '看时间。一毫秒内就失败。',
  },
  {
    id: 'run-in-label',
    avoid: /^LABEL。/u,
    instead: '引导词写成 **引导词**：正文。',
    bad: '**支付。** 扣款失败。',
    good: '**支付**：扣款失败。',
  },
  {
    id: 'load-shedding',
    avoid:
      /(丢弃|卸除|卸载)负载|允许名单|例外名单|双向 TLS|(百|95|99|99\.9) ?分位|压实|差一错误|执行机|报错文字/u,
    instead:
      '过载拒绝（load shedding）、白名单（allowlist）、mTLS、P95/P99、合并（compaction）、off-by-one、构建机（runner）、报错信息。',
    bad: '服务端正在卸除负载。',
    good: '服务端过载，正在拒绝请求（load shedding）。',
  },
  {
    id: 'no-metaphor',
    avoid: /挨饿|无辜|白白叫醒|被杀死|嫌[^疑]|冲击它|落败|已经有主|请款|守得住|让了路/u,
    instead: '直说发生了什么，不译俏皮话。',
    bad: '交互流量会挨饿。',
    good: '线上请求的配额会被吃光。',
  },
  {
    id: 'bug',
    avoid: /(?<![A-Za-z])bugs?(?![A-Za-z])/iu,
    instead: '写“缺陷”。',
    bad: '这是服务端的 bug。',
    good: '这是服务端的缺陷。',
  },
  {
    id: 'http-number',
    avoid: /某一?种 HTTP|HTTP 冲突|“请求过多”/u,
    instead: 'HTTP 数字照写：409、412、429。',
    bad: '代理返回某一种 HTTP 响应。',
    good: '代理返回 HTTP 412。',
  },
];
