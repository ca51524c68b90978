import type { guides } from '../../guides.ts';
import type { GuidePhrases } from '../phrases.ts';

export const countingErrorsPhrases = {
  'who-counts': {
    en: [
      'classify status codes as non errors',
      'do not count these codes as failures',
      'is not found an error in metrics',
      'should cancelled count as error',
      'opentelemetry span status grpc',
      'error rate by grpc code',
      'which codes does linkerd count as failures',
      'istio success rate grpc',
      'server errors versus client errors in grpc',
    ],
    zh: [
      '哪些状态码算错误',
      'NOT_FOUND 算不算错误',
      '取消算错误吗',
      'opentelemetry span 状态',
      'istio 成功率 grpc',
      '错误率统计口径',
      '哪些码算服务端错误',
    ],
  },
  owners: {
    en: [
      'client fault or server fault per code',
      'who is responsible for which code',
      'split error rate by cause',
    ],
    zh: ['哪些码是客户端的错', '哪些码是服务端的错', '错误归属'],
  },
  queries: {
    en: [
      'promql for grpc error rate',
      'prometheus query for grpc status codes',
      'grafana dashboard grpc errors',
      'grpc_server_handled_total',
      'rpc_server_duration',
      'error ratio promql',
      'metrics for grpc status code',
      'prometheus interceptor',
    ],
    zh: [
      'gRPC 错误率 PromQL',
      'Prometheus 查询 gRPC 错误率',
      'grafana grpc 错误',
      '错误率 promql',
      'grpc 监控指标',
      'prometheus 拦截器',
    ],
  },
  names: {
    en: ['metric renamed', 'rpc.grpc.status_code attribute', 'grpc_code label', 'semantic conventions rpc'],
    zh: ['指标改名', 'rpc.grpc.status_code', 'grpc_code 标签', '语义约定'],
  },
  alerts: {
    en: [
      'alert threshold for unavailable',
      'too many alerts from deadline exceeded',
      'slo for grpc service',
      'availability sli grpc',
      'error budget burn',
    ],
    zh: ['告警阈值', '告警太多', 'grpc 服务 slo', '可用性 sli', '错误预算'],
  },
} as const satisfies GuidePhrases<(typeof guides)['counting-errors']['sections'][number]>;
