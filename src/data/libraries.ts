import type { Repository } from './sources.ts';

/** A client or server implementation, a component that answers in its place, or a server met behind many others. */
export interface Library {
  /** As its users call it; packages by the name under which they are installed. */
  readonly name: string;
  /** Language or platform, in the words of `spellings.ts` where both know it. */
  readonly language: string;
  readonly repository: Repository;
  /** A program that prints what gRPC gave it: where both texts occur, its own names the cause. */
  readonly isSystem?: true;
  /** No gRPC at all: what a client or server calls itself, and whose error a status passes on in its description. */
  readonly isUnderlying?: true;
}

/** Everything whose messages the site knows. Keys are permanent: addresses and data files contain them. */
export const LIBRARIES = {
  'grpc-go': { name: 'grpc-go', language: 'Go', repository: 'grpc/grpc-go' },
  'go-grpc-middleware': {
    name: 'go-grpc-middleware',
    language: 'Go',
    repository: 'grpc-ecosystem/go-grpc-middleware',
  },
  'grpc-gateway': { name: 'grpc-gateway', language: 'Go', repository: 'grpc-ecosystem/grpc-gateway' },
  'grpc-java': { name: 'grpc-java', language: 'Java', repository: 'grpc/grpc-java' },
  'grpc-okhttp': { name: 'grpc-java (OkHttp)', language: 'Java', repository: 'grpc/grpc-java' },
  'grpc-kotlin': { name: 'grpc-kotlin', language: 'Kotlin', repository: 'grpc/grpc-kotlin' },
  'grpc-core': { name: 'gRPC C core', language: 'C', repository: 'grpc/grpc' },
  'grpc-cpp': { name: 'gRPC C++', language: 'C++', repository: 'grpc/grpc' },
  grpcio: { name: 'grpcio', language: 'Python', repository: 'grpc/grpc' },
  'grpc-ruby': { name: 'grpc (gem)', language: 'Ruby', repository: 'grpc/grpc' },
  'grpc-php': { name: 'grpc (PECL)', language: 'PHP', repository: 'grpc/grpc' },
  'grpc-objc': { name: 'gRPC-Core (Objective-C)', language: 'Objective-C', repository: 'grpc/grpc' },
  'grpc-csharp': { name: 'Grpc.Core', language: 'C#', repository: 'grpc/grpc' },
  'grpc-dotnet': { name: 'grpc-dotnet', language: 'C#', repository: 'grpc/grpc-dotnet' },
  grpclib: { name: 'grpclib', language: 'Python', repository: 'vmagamedov/grpclib' },
  'grpc-js': { name: '@grpc/grpc-js', language: 'Node.js', repository: 'grpc/grpc-node' },
  'grpc-web': { name: 'grpc-web', language: 'gRPC-Web', repository: 'grpc/grpc-web' },
  tonic: { name: 'tonic', language: 'Rust', repository: 'hyperium/tonic' },
  'grpc-dart': { name: 'grpc (Dart)', language: 'Dart', repository: 'grpc/grpc-dart' },
  'grpc-swift': { name: 'grpc-swift 1', language: 'Swift', repository: 'grpc/grpc-swift' },
  'grpc-swift-2': { name: 'grpc-swift 2', language: 'Swift', repository: 'grpc/grpc-swift-2' },
  'elixir-grpc': { name: 'elixir-grpc', language: 'Elixir', repository: 'elixir-grpc/grpc' },
  'connect-go': { name: 'connect-go', language: 'Connect', repository: 'connectrpc/connect-go' },
  'connect-es': { name: 'connect-es', language: 'Connect', repository: 'connectrpc/connect-es' },
  etcd: { name: 'etcd', language: 'Go', repository: 'etcd-io/etcd', isSystem: true },
  containerd: { name: 'containerd', language: 'Go', repository: 'containerd/containerd', isSystem: true },
  dapr: { name: 'Dapr', language: 'Go', repository: 'dapr/dapr', isSystem: true },
  zeebe: { name: 'Zeebe', language: 'Java', repository: 'camunda/zeebe', isSystem: true },
  'argo-cd': { name: 'Argo CD', language: 'Go', repository: 'argoproj/argo-cd', isSystem: true },
  buildkit: { name: 'BuildKit', language: 'Go', repository: 'moby/buildkit', isSystem: true },
  'cri-client': {
    name: 'Kubernetes CRI client',
    language: 'Go',
    repository: 'kubernetes/cri-client',
    isSystem: true,
  },
  'cri-dockerd': { name: 'cri-dockerd', language: 'Go', repository: 'Mirantis/cri-dockerd', isSystem: true },
  'mount-utils': {
    name: 'Kubernetes mount-utils',
    language: 'Go',
    repository: 'kubernetes/mount-utils',
    isSystem: true,
  },
  csi: {
    name: 'CSI drivers',
    language: 'Any',
    repository: 'container-storage-interface/spec',
    isSystem: true,
  },
  'aws-ebs-csi': {
    name: 'AWS EBS CSI driver',
    language: 'Go',
    repository: 'kubernetes-sigs/aws-ebs-csi-driver',
    isSystem: true,
  },
  'ceph-csi': { name: 'Ceph CSI', language: 'Go', repository: 'ceph/ceph-csi', isSystem: true },
  'csi-sidecar': {
    name: 'CSI sidecars',
    language: 'Go',
    repository: 'kubernetes-csi/csi-lib-utils',
    isSystem: true,
  },
  'secrets-store-csi': {
    name: 'Secrets Store CSI driver',
    language: 'Go',
    repository: 'kubernetes-sigs/secrets-store-csi-driver',
    isSystem: true,
  },
  'docker-credential-helpers': {
    name: 'Docker credential helpers',
    language: 'Go',
    repository: 'docker/docker-credential-helpers',
    isSystem: true,
  },
  longhorn: { name: 'Longhorn', language: 'Go', repository: 'longhorn/longhorn-manager', isSystem: true },
  dskit: { name: 'Loki, Mimir, Tempo', language: 'Go', repository: 'grafana/dskit', isSystem: true },
  swoole: { name: 'Swoole', language: 'PHP', repository: 'swoole/swoole-src', isSystem: true },
  hyperf: { name: 'Hyperf', language: 'PHP', repository: 'hyperf/hyperf', isSystem: true },
  'micronaut-grpc': {
    name: 'Micronaut gRPC',
    language: 'Java',
    repository: 'micronaut-projects/micronaut-grpc',
    isSystem: true,
  },
  cadence: {
    name: 'Cadence',
    language: 'Go',
    repository: 'cadence-workflow/cadence-go-client',
    isSystem: true,
  },
  weaviate: { name: 'Weaviate', language: 'Go', repository: 'weaviate/weaviate', isSystem: true },
  bazel: { name: 'Bazel', language: 'Java', repository: 'bazelbuild/bazel', isSystem: true },
  terraform: { name: 'Terraform', language: 'Go', repository: 'hashicorp/terraform', isSystem: true },
  'go-plugin': { name: 'go-plugin', language: 'Go', repository: 'hashicorp/go-plugin', isSystem: true },
  pulumi: { name: 'Pulumi', language: 'Go', repository: 'pulumi/pulumi', isSystem: true },
  'google-cloud': {
    name: 'Google Cloud services',
    language: 'Any',
    repository: 'googleapis/googleapis',
    isSystem: true,
  },
  temporal: { name: 'Temporal', language: 'Go', repository: 'temporalio/temporal', isSystem: true },
  'go-zero': { name: 'go-zero', language: 'Go', repository: 'zeromicro/go-zero', isSystem: true },
  kratos: { name: 'Kratos', language: 'Go', repository: 'go-kratos/kratos', isSystem: true },
  kitex: { name: 'Kitex', language: 'Go', repository: 'cloudwego/kitex', isSystem: true },
  armeria: { name: 'Armeria', language: 'Java', repository: 'line/armeria', isSystem: true },
  'grpc-spring': {
    name: 'grpc-spring',
    language: 'Java',
    repository: 'grpc-ecosystem/grpc-spring',
    isSystem: true,
  },
  nestjs: { name: 'NestJS', language: 'Node.js', repository: 'nestjs/nest', isSystem: true },
  rocketmq: {
    name: 'RocketMQ client',
    language: 'Java',
    repository: 'apache/rocketmq-clients',
    isSystem: true,
  },
  cockroachdb: { name: 'CockroachDB', language: 'Go', repository: 'cockroachdb/cockroach', isSystem: true },
  dubbo: { name: 'Dubbo', language: 'Java', repository: 'apache/dubbo', isSystem: true },
  quarkus: { name: 'Quarkus', language: 'Java', repository: 'quarkusio/quarkus', isSystem: true },
  nacos: { name: 'Nacos', language: 'Java', repository: 'alibaba/nacos', isSystem: true },
  skywalking: {
    name: 'SkyWalking agent',
    language: 'Java',
    repository: 'apache/skywalking-java',
    isSystem: true,
  },
  grpcurl: { name: 'grpcurl', language: 'Go', repository: 'fullstorydev/grpcurl', isSystem: true },
  'grpc-health-probe': {
    name: 'grpc_health_probe',
    language: 'Go',
    repository: 'grpc-ecosystem/grpc-health-probe',
    isSystem: true,
  },
  nginx: { name: 'nginx', language: 'nginx', repository: 'nginx/nginx', isSystem: true },
  'otel-collector': {
    name: 'OpenTelemetry collector',
    language: 'Go',
    repository: 'open-telemetry/opentelemetry-collector',
    isSystem: true,
  },
  'opentelemetry-java': {
    name: 'OpenTelemetry SDK for Java',
    language: 'Java',
    repository: 'open-telemetry/opentelemetry-java',
    isSystem: true,
  },
  'opentelemetry-python': {
    name: 'OpenTelemetry SDK for Python',
    language: 'Python',
    repository: 'open-telemetry/opentelemetry-python',
    isSystem: true,
  },
  pymilvus: { name: 'pymilvus', language: 'Python', repository: 'milvus-io/pymilvus', isSystem: true },
  qdrant: { name: 'Qdrant', language: 'Rust', repository: 'qdrant/qdrant', isSystem: true },
  'weaviate-client': {
    name: 'Weaviate client',
    language: 'Python',
    repository: 'weaviate/weaviate-python-client',
    isSystem: true,
  },
  'tikv-client': { name: 'TiKV client', language: 'Rust', repository: 'tikv/client-rust', isSystem: true },
  'tensorflow-serving': {
    name: 'TensorFlow Serving',
    language: 'C++',
    repository: 'tensorflow/serving',
    isSystem: true,
  },
  triton: { name: 'Triton', language: 'C++', repository: 'triton-inference-server/core', isSystem: true },
  jax: { name: 'JAX', language: 'Python', repository: 'jax-ml/jax', isSystem: true },
  ray: { name: 'Ray', language: 'Python', repository: 'ray-project/ray', isSystem: true },
  'cosmos-sdk': { name: 'Cosmos SDK', language: 'Go', repository: 'osmosis-labs/cosmos-sdk', isSystem: true },
  lnd: { name: 'lnd', language: 'Go', repository: 'lightningnetwork/lnd', isSystem: true },
  'cri-o': { name: 'CRI-O', language: 'Go', repository: 'cri-o/cri-o', isSystem: true },
  keda: { name: 'KEDA', language: 'Go', repository: 'kedacore/keda', isSystem: true },
  nomad: { name: 'Nomad', language: 'Go', repository: 'hashicorp/nomad', isSystem: true },
  thanos: { name: 'Thanos', language: 'Go', repository: 'thanos-io/thanos', isSystem: true },
  linkerd: { name: 'Linkerd', language: 'Rust', repository: 'linkerd/linkerd2-proxy', isSystem: true },
  'argo-workflows': {
    name: 'Argo Workflows',
    language: 'Go',
    repository: 'argoproj/argo-workflows',
    isSystem: true,
  },
  protobuf: {
    name: 'Protocol Buffers',
    language: 'Any',
    repository: 'protocolbuffers/protobuf',
    isSystem: true,
  },
  'spark-connect': { name: 'Spark Connect', language: 'Any', repository: 'apache/spark', isSystem: true },
  consul: { name: 'Consul', language: 'Go', repository: 'hashicorp/consul', isSystem: true },
  gnmi: { name: 'gNMI targets', language: 'Any', repository: 'openconfig/gnmi', isSystem: true },
  istio: { name: 'Istio', language: 'Go', repository: 'istio/istio', isSystem: true },
  spire: { name: 'SPIRE', language: 'Go', repository: 'spiffe/spire', isSystem: true },
  fabric: { name: 'Hyperledger Fabric', language: 'Go', repository: 'hyperledger/fabric', isSystem: true },
  envoy: { name: 'Envoy', language: 'Envoy', repository: 'envoyproxy/envoy' },
  posix: { name: 'POSIX, DNS', language: 'Any', repository: 'libuv/libuv', isUnderlying: true },
  openssl: { name: 'TLS, X.509', language: 'Any', repository: 'google/boringssl', isUnderlying: true },
  sql: { name: 'SQL', language: 'Any', repository: 'lib/pq', isUnderlying: true },
  http: { name: 'HTTP', language: 'Any', repository: 'containerd/containerd', isUnderlying: true },
  jwt: { name: 'JWT', language: 'Any', repository: 'golang-jwt/jwt', isUnderlying: true },
} as const satisfies Record<string, Library>;

/** A library, as messages name it. */
export type LibraryId = keyof typeof LIBRARIES;

/** The C core and the languages that wrap it: one implementation, so they print the same texts. */
export const coreLibraries = [
  'grpc-core',
  'grpc-cpp',
  'grpcio',
  'grpc-ruby',
  'grpc-php',
  'grpc-objc',
] as const satisfies readonly LibraryId[];
