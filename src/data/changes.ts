import type { Localized } from '../i18n/locales.ts';
import type { Route } from '../routes/paths.ts';
import type { MessageId } from './messages.ts';

/** A page that changed; a message by an id that exists. */
type ChangedPage = Exclude<Route, { page: 'message' }> | { readonly page: 'message'; readonly id: MessageId };

/** Something that readers could not find here before, or find changed. */
export interface Change {
  /** When it was published, in UTC. */
  readonly at: `${number}-${number}-${number}T${number}:${number}:${number}Z`;
  /** What changed, as a heading: no full stop. */
  readonly title: Localized;
  /** What that means for readers. One or two sentences. */
  readonly says: Localized;
  /** The pages concerned, the most important first. */
  readonly routes: readonly [ChangedPage, ...ChangedPage[]];
}

/**
 * What was published, oldest first. Append only: an id is what a feed reader remembers an entry by, so it is never
 * changed, reused or removed.
 */
export const changes = {
  codes: {
    at: '2026-11-21T11:44:47Z',
    title: { en: 'All 17 codes have a page', zh: '17 个状态码都有了页面' },
    says: {
      en: 'Each explains what happened, who must act, whether to retry, and which similar codes it is confused with, in English and Chinese, with its sources.',
      zh: '每一页都写明发生了什么、谁该处理、能不能重试、容易和哪个状态码混淆，中英文都有，并列出来源。',
    },
    routes: [{ page: 'board' }],
  },
  messages: {
    at: '2026-11-21T11:44:47Z',
    title: { en: 'Messages that libraries print', zh: '各个库的报错信息' },
    says: {
      en: 'Each message has a page with its causes and what to do. The search finds it in a pasted log.',
      zh: '每条报错信息都有一页，写明原因和处理办法。把日志粘贴到查询框里就能找到它。',
    },
    routes: [{ page: 'messages' }, { page: 'search' }],
  },
  guides: {
    at: '2026-11-21T12:31:53Z',
    title: {
      en: 'Guides, mappings, comparisons and a path to the right code',
      zh: '指南、映射、对比，以及选择状态码的路径',
    },
    says: {
      en: 'For developers who return errors: questions that lead to one code, codes that are often confused, every mapping to and from HTTP, and guides to retries, deadlines, and error details.',
      zh: '写给需要返回错误的人：几个问题就能定下状态码的路径、容易混淆的状态码、与 HTTP 之间的全部映射，以及重试、截止时间和错误详情的指南。',
    },
    routes: [{ page: 'choose' }, { page: 'guides' }, { page: 'mappings' }, { page: 'comparisons' }],
  },
  examples: {
    at: '2026-11-21T12:31:53Z',
    title: { en: 'Examples in eight languages, all of them run', zh: '八种语言的示例，全部运行过' },
    says: {
      en: 'How a handler returns each code, how a client handles it, and what came back.',
      zh: '处理函数怎样返回每个状态码，客户端怎样处理，实际得到了什么输出。',
    },
    routes: [{ page: 'libraries' }],
  },
  data: {
    at: '2026-11-21T14:30:00Z',
    title: { en: 'The site as files for programs', zh: '给程序用的文件' },
    says: {
      en: 'Codes, messages and mappings as JSON with a schema, a Markdown twin of each page, this feed, and one archive of the whole site.',
      zh: '状态码、报错信息和映射的 JSON（带 schema）、每个页面的 Markdown 副本、这份订阅源，以及整站打包。',
    },
    routes: [{ page: 'data' }, { page: 'changes' }],
  },
  'service-config': {
    at: '2026-11-29T09:00:00Z',
    title: { en: 'Check or build a service config', zh: '检查或生成服务配置' },
    says: {
      en: 'Paste a service config to see which codes are retried, how often and when, and what each library rejects. A form writes one for you.',
      zh: '粘贴服务配置，就能看到哪些状态码会重试、重试几次、何时重试，以及各库会拒绝什么。也可以用表单生成配置。',
    },
    routes: [{ page: 'service-config' }],
  },
  systems: {
    at: '2026-11-29T09:00:00Z',
    title: { en: 'What codes mean in the system that you call', zh: '各个系统里状态码的含义' },
    says: {
      en: 'For protocols and systems such as CSI, OTLP and etcd: under which condition each code is returned, whether to retry, where to look, and what differs from the general meaning.',
      zh: 'CSI、OTLP、etcd 等协议和系统：每个状态码在什么条件下返回，能不能重试，到哪里查，与一般含义有什么不同。',
    },
    routes: [{ page: 'systems' }],
  },
  log: {
    at: '2026-11-29T09:20:00Z',
    title: { en: 'Read a whole log', zh: '分析整个日志' },
    says: {
      en: 'Open or paste a log to see which gRPC errors it contains, how often, and since when, with causes and steps for each. The log stays in the browser.',
      zh: '打开或粘贴日志，就能看到里面有哪些 gRPC 错误、各有多少次、从何时开始，并给出每种错误的原因和处理步骤。日志不会离开浏览器。',
    },
    routes: [{ page: 'log' }],
  },
  'streams-and-connections': {
    at: '2026-11-29T09:30:00Z',
    title: { en: 'Guides to streams and connections', zh: '流式调用与连接的指南' },
    says: {
      en: 'What the status of a streaming call means for the messages before it, and which code a call gets while a connection is lost, idle, or reopened.',
      zh: '流式调用出错之前收到的消息算不算数；断连、空闲、重连时调用会得到什么状态码。',
    },
    routes: [
      { page: 'guide', id: 'streams' },
      { page: 'guide', id: 'connections' },
    ],
  },
  'terminal-command': {
    at: '2026-11-29T11:10:00Z',
    title: { en: 'A command for the terminal', zh: '终端命令' },
    says: {
      en: 'The command explain tells in the terminal what a code, an error or a whole log says. It needs Node 20 or newer and sends nothing over the network.',
      zh: 'explain 命令在终端里解释状态码、报错或整份日志。需要 Node 20 或更高版本，不会通过网络发送任何内容。',
    },
    routes: [{ page: 'data' }],
  },
  frameworks: {
    at: '2026-11-29T11:40:00Z',
    title: { en: 'What frameworks make of errors', zh: '各框架怎样处理错误' },
    says: {
      en: 'For Kratos, go-zero, grpc-gateway, and others: which code an unhandled error becomes, how errors map to codes and HTTP, and which codes breakers and retries count.',
      zh: 'Kratos、go-zero、grpc-gateway 等框架：没处理的错误变成哪个状态码，错误怎样映射到状态码和 HTTP，熔断和重试统计哪些状态码。',
    },
    routes: [{ page: 'frameworks' }],
  },
  'testing-and-counting': {
    at: '2026-11-29T12:00:00Z',
    title: { en: 'Guides to testing clients and counting errors', zh: '测试客户端与统计错误的指南' },
    says: {
      en: 'How to provoke each code and check what a client makes of it; who counts which code as an error, with Prometheus queries that were run. Pages of messages say whether to retry where the cause decides more than the code.',
      zh: '怎么制造每个状态码来检查客户端；谁把哪些状态码算作错误，以及实际运行过的 Prometheus 查询。报错信息的原因比状态码更能决定能否重试时，页面会直接说明。',
    },
    routes: [
      { page: 'guide', id: 'provoke-every-code' },
      { page: 'guide', id: 'counting-errors' },
    ],
  },
  'more-situations': {
    at: '2026-11-29T16:30:00Z',
    title: { en: 'More situations', zh: '更多场景' },
    says: {
      en: 'The bank of situations grew to more than 130: partial batches, soft-deleted records, suspended accounts, maintenance, replicas, leases, and others, each with its code, the reason, and the sources.',
      zh: '场景增加到 130 多个：批量部分失败、软删除、账号停用、停机维护、只读副本、租约等，每个都给出状态码、理由和来源。',
    },
    routes: [{ page: 'choose' }],
  },
  'frameworks-run': {
    at: '2026-11-29T17:00:00Z',
    title: {
      en: 'NestJS, ASP.NET Core, and frameworks that were run',
      zh: '新增 NestJS 和 ASP.NET Core，七个框架已实际运行',
    },
    says: {
      en: 'Pages for NestJS and ASP.NET Core. The pages of Kratos, go-zero, Connect, go-grpc-middleware, grpc-gateway, Armeria, and NestJS show a program that was run, what it printed, and which statements the run proves.',
      zh: '新增 NestJS 和 ASP.NET Core 页面。Kratos、go-zero、Connect、go-grpc-middleware、grpc-gateway、Armeria 和 NestJS 的页面附上实际运行过的程序和输出，并注明哪些条目经过运行验证。',
    },
    routes: [
      { page: 'framework', id: 'nestjs' },
      { page: 'framework', id: 'aspnet-core' },
      { page: 'framework', id: 'kratos' },
    ],
  },
  'more-systems': {
    at: '2026-11-29T17:20:00Z',
    title: { en: '16 more systems', zh: '新增 16 个系统' },
    says: {
      en: 'What the codes mean in the Kubernetes CRI, BuildKit, Argo CD, SPIFFE, Spanner, Firestore, Pub/Sub, TiKV, Milvus, Terraform, Nacos and others, with their messages. The list of systems shows for each code which systems give it another meaning.',
      zh: '状态码在 Kubernetes CRI、BuildKit、Argo CD、SPIFFE、Spanner、Firestore、Pub/Sub、TiKV、Milvus、Terraform、Nacos 等系统里的含义，以及它们的报错信息。系统列表按状态码列出哪些系统另有含义。',
    },
    routes: [{ page: 'systems' }],
  },
  'spring-dubbo-run': {
    at: '2026-11-29T20:40:00Z',
    title: {
      en: 'Quarkus; Spring gRPC and Dubbo were run',
      zh: '新增 Quarkus，Spring gRPC 和 Dubbo 已实际运行',
    },
    says: {
      en: 'A page for Quarkus. The pages of Spring gRPC and Dubbo show a program that was run. They now say when details are lost, where a stub of Dubbo hides the status, and what its cluster retries.',
      zh: '新增 Quarkus 页面。Spring gRPC 和 Dubbo 的页面附上实际运行过的程序，并写明错误详情何时丢失、Dubbo 的 stub 把状态藏在哪里、集群会重试什么。',
    },
    routes: [
      { page: 'framework', id: 'quarkus' },
      { page: 'framework', id: 'spring-grpc' },
      { page: 'framework', id: 'dubbo' },
    ],
  },
  'whole-programs': {
    at: '2026-11-29T23:50:00Z',
    title: { en: 'Whole programs to copy', zh: '可直接复制的完整程序' },
    says: {
      en: 'The pages of nine libraries begin with a whole program that was run: imports, a server that returns an error, and a client that reads it. The guide to error details names the header limits of Node.js, and the mappings say which RST_STREAM grpc-go and grpc-java send.',
      zh: '九个库的页面开头都有一个运行过的完整程序：导入语句、返回错误的服务端、读取错误的客户端。错误详情指南补上了 Node.js 的首部上限，映射页写明 grpc-go 和 grpc-java 发出哪种 RST_STREAM。',
    },
    routes: [{ page: 'libraries' }, { page: 'guide', id: 'error-details' }, { page: 'mappings' }],
  },
  'underlying-errors': {
    at: '2026-11-30T02:50:00Z',
    title: { en: 'Errors that a status passes on', zh: '状态里带上的底层错误' },
    says: {
      en: '“Connection refused”, a name that does not resolve, an untrusted certificate, a full disk, an expired token, and other errors below gRPC have pages with causes and the command that tells them apart. The search finds them in the description of any status.',
      zh: '连接被拒绝、域名解析失败、证书不受信任、磁盘满、令牌过期等底层错误有了自己的页面，写明原因和区分它们的命令。查询框会在任何状态的描述里找到它们。',
    },
    routes: [{ page: 'messages' }, { page: 'message', id: 'os-connection-refused' }],
  },
  'causes-in-systems': {
    at: '2026-11-30T03:00:00Z',
    title: { en: 'Causes for 29 more texts of systems', zh: '新增 29 条系统报错及其原因' },
    says: {
      en: 'Texts of Temporal, Qdrant, Milvus, TiKV, Triton, Fabric, lnd, Cosmos SDK, Argo CD, Bazel, Dapr, Vault plugins, Longhorn, vSphere, containerd, and probes: what causes them, and the command that tells the causes apart.',
      zh: 'Temporal、Qdrant、Milvus、TiKV、Triton、Fabric、lnd、Cosmos SDK、Argo CD、Bazel、Dapr、Vault 插件、Longhorn、vSphere、containerd 和健康探针的报错：常见原因，以及用哪条命令区分。',
    },
    routes: [{ page: 'messages' }, { page: 'systems' }],
  },
  'framework-messages': {
    at: '2026-11-30T03:45:00Z',
    title: { en: 'More messages of frameworks and libraries', zh: '更多框架与库的报错' },
    says: {
      en: 'New pages for event loop threads of Quarkus, lost registrations in Kratos, timeouts of Dubbo, routes that grpc-gateway lacks, and grpc.aio in several loops. Pages of .NET, tonic, Java, Go, and Connect name further causes that reports gave, with the command that tells them apart.',
      zh: '新增报错页面：Quarkus 的事件循环线程、Kratos 注册丢失、Dubbo 超时、grpc-gateway 缺少路由、grpc.aio 用在多个循环里。.NET、tonic、Java、Go、Connect 的页面补上了报告中出现过的原因，以及区分它们的命令。',
    },
    routes: [
      { page: 'message', id: 'quarkus-thread-cannot-be-blocked' },
      { page: 'message', id: 'kratos-zero-endpoint-found' },
      { page: 'message', id: 'dubbo-response-timeout' },
      { page: 'message', id: 'grpc-gateway-no-route' },
      { page: 'message', id: 'python-aio-event-loops' },
    ],
  },
  'framework-and-system-messages': {
    at: '2026-11-30T06:35:00Z',
    title: { en: 'Messages of Dubbo, NestJS, Kitex, and others', zh: '新增 Dubbo、NestJS、Kitex 等的报错' },
    says: {
      en: 'Pages for 35 more texts: services that Dubbo does not find, .proto files that NestJS does not load, circuit breakers and limits of Kitex, go-zero, Kratos, and Armeria, JSON that does not fit a message, RocketMQ 5, CockroachDB, PD, Pub/Sub, Fabric, and Temporal.',
      zh: '新增 35 条报错页面：Dubbo 找不到服务、NestJS 加载不了 .proto、Kitex、go-zero、Kratos、Armeria 的熔断与限流、JSON 与消息不符，以及 RocketMQ 5、CockroachDB、PD、Pub/Sub、Fabric、Temporal。',
    },
    routes: [
      { page: 'message', id: 'dubbo-service-not-found' },
      { page: 'message', id: 'nestjs-invalid-proto-definition' },
      { page: 'message', id: 'protojson-syntax-error' },
      { page: 'messages' },
    ],
  },
  'consul-and-lifecycle-messages': {
    at: '2026-11-30T07:00:00Z',
    title: { en: 'Consul, and 27 more texts with their causes', zh: '新增 Consul 页面和 27 条报错的原因' },
    says: {
      en: 'A page of the codes of Consul. New messages: calls and channels that a Java program ends twice or never, targets and closed channels in Node, gRPC before a fork in Ruby, missing root certificates, xDS without a bootstrap or resource, and texts of Envoy, Istio, nginx, gNMI devices, Pulumi, and CSI sidecars.',
      zh: '新增 Consul 状态码页面。新增报错：Java 重复结束调用或从不关闭通道、Node 的目标地址和已关闭的通道、Ruby 在 fork 之前使用 gRPC、缺少根证书、xDS 缺少 bootstrap 或资源，以及 Envoy、Istio、nginx、gNMI 设备、Pulumi 和 CSI sidecar 的报错。',
    },
    routes: [
      { page: 'system', id: 'consul' },
      { page: 'message', id: 'java-call-already-closed' },
      { page: 'message', id: 'envoy-config-stream-closed' },
      { page: 'message', id: 'core-no-root-certificates' },
      { page: 'message', id: 'gnmi-collector-failed' },
    ],
  },
  'causes-below-and-beside-grpc': {
    at: '2026-11-30T10:20:00Z',
    title: { en: '24 more texts with their causes', zh: '新增 24 条报错的原因' },
    says: {
      en: 'New messages: credential helpers of Docker, left-over containers, lost inputs of Bazel, the Redis of Argo CD, slow disks below etcd, named vectors of Weaviate, limits of Spanner and Bigtable, macaroons of lnd, rings of Loki, versions of Ray, tensor shapes of TensorFlow Serving, actors of Dapr, the gRPC extension of PHP, Swoole, Hyperf, Armeria, Micronaut, Cadence, and Longhorn.',
      zh: '新增报错：Docker 凭据助手、残留容器、Bazel 丢失的输入、Argo CD 的 Redis、etcd 磁盘太慢、Weaviate 命名向量、Spanner 与 Bigtable 的上限、lnd 的 macaroon、Loki 的环、Ray 版本、TensorFlow Serving 张量形状、Dapr actor、PHP 的 grpc 扩展、Swoole、Hyperf、Armeria、Micronaut、Cadence 和 Longhorn。',
    },
    routes: [
      { page: 'message', id: 'docker-credential-helper-failed' },
      { page: 'message', id: 'etcd-slow-disk' },
      { page: 'message', id: 'weaviate-named-vectors' },
      { page: 'message', id: 'php-grpc-extension-missing' },
      { page: 'messages' },
    ],
  },
  'code-and-layers-that-do-not-fit': {
    at: '2026-11-30T11:05:00Z',
    title: { en: 'Generated code and image layers that do not fit', zh: '新增生成代码、镜像层等 8 条报错' },
    says: {
      en: 'New messages: generated code of Python for other releases, .proto files registered twice in Go, layers that containerd or BuildKit lost, resources that Argo CD cannot list, chaincode that does not start, sequences of Triton without a start, and transactions of Cosmos sent twice.',
      zh: '新增报错：Python 生成代码的版本不符、Go 重复注册 .proto 文件、containerd 与 BuildKit 丢失的层、Argo CD 列不出的资源、启动失败的链码、Triton 没有开始的序列，以及重复发送的 Cosmos 交易。',
    },
    routes: [
      { page: 'message', id: 'python-generated-code-version' },
      { page: 'message', id: 'go-proto-registration-conflict' },
      { page: 'message', id: 'containerd-content-lost' },
      { page: 'message', id: 'fabric-chaincode-launch-failed' },
      { page: 'messages' },
    ],
  },
  'google-and-engines-by-source': {
    at: '2026-11-30T14:20:00Z',
    title: {
      en: 'Google APIs, Gemini, Triton, Milvus, and engines',
      zh: '新增 Google、Gemini、Triton 等 24 条报错',
    },
    says: {
      en: 'New messages: general answers of Google APIs, credentials that are not found, regions, models, and keys of Gemini, limits and connections of Firestore, shared memory and Python models of Triton, query nodes of Milvus, search attributes of Temporal, disks and tokens of Zeebe, clocks of CockroachDB, and gems of Ruby on Alpine.',
      zh: '新增报错：Google API 的通用响应、找不到默认凭据、Gemini 的地区、模型与 API key、Firestore 的上限与连接、Triton 的共享内存与 Python 模型、Milvus 的查询节点、Temporal 的搜索属性、Zeebe 的磁盘与令牌、CockroachDB 的时钟，以及 Alpine 上的 Ruby gem。',
    },
    routes: [
      { page: 'message', id: 'google-service-unavailable' },
      { page: 'message', id: 'google-default-credentials' },
      { page: 'message', id: 'google-location-not-supported' },
      { page: 'message', id: 'triton-shared-memory' },
      { page: 'messages' },
    ],
  },
  'pods-builds-and-meshes': {
    at: '2026-11-30T14:30:00Z',
    title: { en: 'Pods, builds, and sidecars that do not start', zh: '新增 Pod、构建、sidecar 起不来的报错' },
    says: {
      en: 'New messages: CNI plugins and addresses, runc and graphics cards, secrets and attachments of volumes, Ceph, BuildKit (push, drivers, platforms, Dockerfile, context), plugins, command, and Redis of Argo CD, sidecars of Istio and Dapr, members and TLS of etcd, plugins of Pulumi, attestation of SPIRE, and lost error details of grpc-gateway.',
      zh: '新增报错：CNI 插件与地址、runc 与 GPU、卷的密钥与挂载、Ceph、BuildKit（推送、驱动、平台、Dockerfile、上下文）、Argo CD 的插件、命令与 Redis、Istio 与 Dapr 的 sidecar、etcd 的成员与 TLS、Pulumi 插件、SPIRE 认证，以及 grpc-gateway 丢失的错误详情。',
    },
    routes: [
      { page: 'message', id: 'cni-plugin-not-set-up' },
      { page: 'message', id: 'csi-attached-elsewhere' },
      { page: 'message', id: 'buildkit-push-denied' },
      { page: 'message', id: 'etcd-member-does-not-fit' },
      { page: 'messages' },
    ],
  },
  'generators-volumes-and-stores': {
    at: '2026-11-30T18:10:00Z',
    title: {
      en: 'Generators, CRI-O, volumes, and stores of logs and traces',
      zh: '新增代码生成、CRI-O、存储卷与日志、链路存储的报错',
    },
    says: {
      en: 'New messages: plugins and imports of protoc, generated Go code, images and names of CRI-O, broken image layers, shared mounts, limits, topology, capacity, iSCSI, and snapshots of CSI, configurations of collectors, limits of Loki, Tempo, and Thanos, Linkerd, access and placement of Dapr, KEDA, volumes of Nomad, leaders of Consul, tokens of Argo Workflows, clusters of Argo CD, and payloads of Kitex.',
      zh: '新增报错：protoc 的插件与 import、Go 生成代码、CRI-O 的镜像与名称、损坏的镜像层、共享挂载、CSI 的上限、拓扑、容量、iSCSI 与快照、Collector 配置、Loki、Tempo、Thanos 的上限、Linkerd、Dapr 的访问策略与 placement、KEDA、Nomad 的卷、Consul 的 leader、Argo Workflows 的 token、Argo CD 的集群，以及 Kitex 的 payload。',
    },
    routes: [
      { page: 'message', id: 'protoc-import-not-found' },
      { page: 'message', id: 'crio-image-not-pulled' },
      { page: 'message', id: 'csi-no-topology' },
      { page: 'message', id: 'linkerd-fail-fast' },
      { page: 'messages' },
    ],
  },
  'plugins-imports-and-turns': {
    at: '2026-11-30T18:30:00Z',
    title: {
      en: 'protoc plug-ins, imports, CORS, and 39 more texts',
      zh: '新增 protoc 插件、导入、跨域等 43 条报错',
    },
    says: {
      en: 'New messages: protoc and its plug-ins, protobuf releases of Java and C++, imports of Python, CORS, .NET without HTTP/2, iOS builds, Google tokens, Speech, turns of Gemini, Firestore values and App Check, workers and databases of Temporal, CockroachDB, TiKV, Milvus, Weaviate, Spark Connect, memory of accelerators, endorsements and orderers of Fabric, and addresses of Cosmos.',
      zh: '新增报错：protoc 及其插件、Java 与 C++ 的 protobuf 版本、Python 导入、跨域、不支持 HTTP/2 的 .NET、iOS 构建、Google 令牌、语音识别、Gemini 对话顺序、Firestore 的值与 App Check、Temporal 的 worker 与数据库、CockroachDB、TiKV、Milvus、Weaviate、Spark Connect、加速器显存、Fabric 的背书与 orderer，以及 Cosmos 地址。',
    },
    routes: [
      { page: 'message', id: 'protoc-plugin-not-found' },
      { page: 'message', id: 'browser-cors-blocked' },
      { page: 'message', id: 'google-invalid-grant' },
      { page: 'message', id: 'temporal-nondeterminism' },
      { page: 'messages' },
    ],
  },
  circumstances: {
    at: '2026-11-30T22:00:00Z',
    title: { en: 'Causes by circumstance', zh: '新增按场景定位' },
    says: {
      en: 'The same error has another cause in a container, behind a proxy, after idle time, or for large messages only. A new page lists these causes, each with a check and a fix, and the search shows those that a pasted text names.',
      zh: '同一条报错，在容器里、代理后面、空闲之后、只有大消息时，原因各不相同。新页面列出这些原因、确认方法和处理办法；粘贴的文本提到哪种场景，查询结果就给出对应的原因。',
    },
    routes: [{ page: 'circumstances' }, { page: 'search' }],
  },
  'causes-of-threads': {
    at: '2026-11-30T23:20:00Z',
    title: { en: 'Causes of messages, as public threads end', zh: '报错原因按公开讨论的结论重写' },
    says: {
      en: 'The most pasted messages of grpc-go, grpc-java, the C core, .NET, Node.js, Rust, Envoy, and systems name the causes that threads end with, each with its fix, and first what tells them apart. New: HTTP/2 that Kestrel did not negotiate, proto files that grpcurl does not find, and connections of Go that end while draining.',
      zh: 'grpc-go、grpc-java、C core、.NET、Node.js、Rust、Envoy 和各系统最常被粘贴的报错，原因改为公开讨论得出的结论，每条都带处理办法，并先说怎么区分。新增：Kestrel 没有协商出 HTTP/2、grpcurl 找不到 proto 文件、Go 连接排空后关闭。',
    },
    routes: [
      { page: 'messages' },
      { page: 'message', id: 'kestrel-http2-not-negotiated' },
      { page: 'message', id: 'grpcurl-proto-not-on-import-path' },
      { page: 'message', id: 'go-no-streams-left-while-draining' },
    ],
  },
  'causes-of-systems': {
    at: '2026-12-01T03:05:00Z',
    title: { en: 'More causes for systems around gRPC', zh: '更多系统报错的原因' },
    says: {
      en: 'New: Dapr without a certificate of Sentry, the identity of Linkerd, Nacos without a leader, volumes that cannot be expanded, vSphere, the repo-server of Argo CD, workers of Buildbarn, the token limit of Gemini, and Kestrel without TLS.',
      zh: '新增：Dapr 拿不到 Sentry 证书、Linkerd 身份证书、Nacos 选不出 leader、卷扩容失败、vSphere、连不上 Argo CD 的 repo-server、Buildbarn 没有 worker、Gemini 的 token 上限、没有 TLS 的 Kestrel。',
    },
    routes: [
      { page: 'messages' },
      { page: 'message', id: 'dapr-sentry-certificate' },
      { page: 'message', id: 'csi-expand-failed' },
      { page: 'message', id: 'argocd-repo-server-unreachable' },
    ],
  },
  'causes-of-more-systems': {
    at: '2026-12-01T05:05:00Z',
    title: {
      en: 'LocalAI, Seata, Ray Client, and other systems',
      zh: 'LocalAI、Seata、Ray Client 等系统的报错',
    },
    says: {
      en: 'New: models that LocalAI and Triton do not load, Ray Client, Seata without a server, the chaincode build of Fabric with Docker 29, subscriptions of Yellowstone gRPC, funds and peers of lnd, the gateway of Zeebe, PD that does not start, KurrentDB without its leader, versions of the Weaviate client, and a bare failed to solve.',
      zh: '新增：LocalAI 和 Triton 加载模型失败、Ray Client、Seata 找不到服务端、Docker 29 下 Fabric 链码构建失败、Yellowstone gRPC 订阅、lnd 的余额与对端、Zeebe 网关、PD 启动不了、KurrentDB 请求到了非 leader、Weaviate 客户端版本、没有原因的 failed to solve。',
    },
    routes: [
      { page: 'messages' },
      { page: 'message', id: 'localai-model-not-loaded' },
      { page: 'message', id: 'seata-no-available-service' },
      { page: 'message', id: 'fabric-chaincode-not-built' },
      { page: 'message', id: 'ray-client-timeout' },
    ],
  },
  'proxies-that-reject-the-tunnel': {
    at: '2026-12-01T05:30:00Z',
    title: {
      en: 'Proxies that reject the tunnel, and older wordings',
      zh: '代理拒绝建立隧道，以及旧版本的报错信息',
    },
    says: {
      en: 'New: what the C core, grpc-js, grpc-java, and .NET print when an HTTP proxy rejects the tunnel, VPN software in TUN mode, timeouts in the SDKs of Temporal, backpressure of Zeebe, nodes of Qdrant that do not join, short deadlines at Google Ads, and HTTP statuses in old Google clients for Node.',
      zh: '新增：HTTP 代理拒绝建立隧道时 C core、grpc-js、grpc-java、.NET 的报错，TUN 模式的代理软件，Temporal SDK 的调用超时，Zeebe 的背压，Qdrant 节点加入不了集群，Google Ads 的超时设得太短，Google 旧版 Node 客户端里的 HTTP 状态。',
    },
    routes: [
      { page: 'circumstances' },
      { page: 'message', id: 'core-http-proxy-rejected' },
      { page: 'message', id: 'temporal-call-cancelled' },
      { page: 'message', id: 'zeebe-backpressure' },
      { page: 'message', id: 'qdrant-consensus-not-started' },
    ],
  },
  'builds-and-bundles': {
    at: '2026-12-01T05:45:00Z',
    title: {
      en: 'Builds, bundles, and tests that do not load gRPC',
      zh: '构建、打包和测试中的报错',
    },
    says: {
      en: 'New: protoc that is missing for a platform, annotations that Java 11 dropped, fields that R8 renames, modules of Go that conflict, CMake and Bazel without gRPC, versions of Dart packages, native modules and proto files that a bundler leaves out, programs made with PyInstaller, Jest with jsdom, and lines of the C core that are harmless.',
      zh: '新增：缺少适合平台的 protoc、Java 11 去掉的注解、R8 改名的字段、Go 模块冲突、CMake 和 Bazel 找不到 gRPC、Dart 包版本、打包时漏掉的原生模块和 proto 文件、PyInstaller 打包的程序、Jest 的 jsdom 环境、C core 里可以忽略的日志。',
    },
    routes: [
      { page: 'messages' },
      { page: 'circumstances' },
      { page: 'message', id: 'protoc-not-for-platform' },
      { page: 'message', id: 'android-fields-renamed' },
      { page: 'message', id: 'node-native-module-missing' },
      { page: 'message', id: 'core-harmless-logs' },
    ],
  },
} as const satisfies Record<string, Change>;

/** Every change with its id, the latest first. */
export const latestChanges: readonly (Change & { readonly id: string })[] = Object.entries<Change>(changes)
  .map(([id, change]) => ({ id, ...change }))
  .reverse();
