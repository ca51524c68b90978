import type { SystemId } from '../systems.ts';
import type { Phrases } from './phrases.ts';

/** What a reader of a system's page asks; `{}` stands for a word that names the system. */
export const systemQuestions: Phrases = {
  en: ['{} error codes', 'grpc status codes of {}', '{} retryable codes', 'which errors does {} retry'],
  zh: ['{} 错误码', '{} 状态码', '{} 哪些错误可以重试', '{} 报错'],
};

/** Words by which readers name each system; the first two are asked with each question. */
export const systemWords: Readonly<Record<SystemId, readonly string[]>> = {
  csi: ['csi', 'csi driver', 'container storage interface', 'external-provisioner', 'volume attach'],
  otlp: ['otlp', 'opentelemetry', 'otel collector', 'otlp exporter'],
  'google-apis': ['google cloud', 'gcp', 'aip-194', 'aip-193', 'google api'],
  'remote-execution': ['bazel', 'remote execution', 'remote cache', 'buildbarn', 'buildfarm', 'buck2'],
  temporal: ['temporal', 'temporal workflow', 'temporal sdk', 'temporal worker'],
  zeebe: ['zeebe', 'camunda', 'camunda 8', 'job worker'],
  dapr: ['dapr', 'dapr sidecar', 'daprd'],
  qdrant: ['qdrant', 'qdrant vector database', 'qdrant client'],
  triton: ['triton', 'triton inference server', 'tritonclient', 'tritonserver'],
  fabric: ['hyperledger fabric', 'fabric gateway', 'fabric peer', 'chaincode endorsement'],
  cri: ['cri', 'kubelet', 'containerd', 'crictl', 'container runtime interface'],
  buildkit: ['buildkit', 'docker build', 'buildx', 'buildkitd', 'failed to solve'],
  argocd: ['argo cd', 'argocd', 'argo', 'argocd repo-server'],
  spire: ['spire', 'spiffe', 'spire agent', 'workload api', 'svid'],
  spanner: ['spanner', 'cloud spanner', 'google spanner'],
  firestore: ['firestore', 'cloud firestore', 'firebase'],
  pubsub: ['pubsub', 'pub/sub', 'google pubsub', 'streaming pull'],
  tikv: ['tikv', 'tidb', 'tiflash', 'client-go tikv'],
  weaviate: ['weaviate', 'weaviate client', 'weaviate vector database'],
  milvus: ['milvus', 'pymilvus', 'zilliz', 'milvus vector database'],
  'tensorflow-serving': ['tensorflow serving', 'tf serving', 'tensorflow_model_server', 'servable'],
  terraform: ['terraform', 'terraform provider', 'go-plugin', 'tfplugin'],
  nacos: ['nacos', 'nacos client', 'nacos-client', 'nacos server'],
  skywalking: ['skywalking', 'skywalking agent', 'oap', 'apm agent'],
  cosmos: ['cosmos sdk', 'cosmos', 'osmosis', 'cosmwasm', 'account sequence'],
  lnd: ['lnd', 'lncli', 'lightning node', 'lightning network'],
  consul: ['consul', 'consul agent', 'consul dataplane'],
  gnmi: ['gnmi', 'gnmic', 'openconfig', 'telemetry subscription'],
  etcd: ['etcd', 'etcdserver', 'etcdctl', 'clientv3'],
};
