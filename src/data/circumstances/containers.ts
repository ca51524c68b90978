import type { Circumstance } from './circumstance.ts';

/** Containers, pods, and the machines below them. */
export const containers = {
  'out-of-memory': {
    title: {
      en: 'The container was killed: OOMKilled, exit code 137',
      zh: '容器被杀：OOMKilled、退出码 137',
    },
    signs: [
      /OOMKilled|exit(?:ed)?(?: with)?(?: \w{1,9})? ?(?:code|status)?[:=]? ?\(?137\b|\boom[- ]kill|Out of memory: Kill|内存(?:不足|溢出)被杀/,
    ],
    why: {
      en: 'Exit code 137 is signal 9: a program that is killed cannot finish its calls, and callers see the connection break.',
      zh: '退出码 137 表示进程收到了信号 9：被杀的程序来不及结束调用，调用方看到的是连接断开。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'The server used more memory than its limit allows, and the kernel killed it. Every open call ends with it.',
          zh: '服务端用的内存超过上限，被内核杀掉，正在进行的调用全部随之中断。',
        },
        check: {
          en: '`kubectl describe pod POD` prints `OOMKilled` as the reason; `docker inspect -f "{{.State.OOMKilled}}" CONTAINER` prints `true`.',
          zh: '`kubectl describe pod POD` 里的原因是 `OOMKilled`；`docker inspect -f "{{.State.OOMKilled}}" CONTAINER` 输出 `true`。',
        },
        fix: {
          en: 'Raise `resources.limits.memory` (Compose: `mem_limit`), and bound what calls can use: message size, concurrent calls, buffered streams. Let the runtime know the limit: `GOMEMLIMIT`, `-XX:MaxRAMPercentage`.',
          zh: '调大 `resources.limits.memory`（Compose：`mem_limit`），并限制调用占用的内存：消息大小、并发数、流的缓冲。运行时也要知道上限：`GOMEMLIMIT`、`-XX:MaxRAMPercentage`。',
        },
        source: 'docker/cli:docs/reference/run.md',
      },
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'The program did not end after SIGTERM and was killed when the grace period was over: the reason is `Error`, not `OOMKilled`.',
          zh: '程序收到 SIGTERM 后没有退出，宽限期一到被强制杀掉：此时原因是 `Error`，不是 `OOMKilled`。',
        },
        check: {
          en: 'The pod was being deleted, or its liveness probe failed: `kubectl get events`. The program ended 30 seconds later, which is the default of Kubernetes.',
          zh: '用 `kubectl get events` 看 Pod 当时是否在被删除，或存活探针失败；30 秒后（Kubernetes 默认值）进程才结束。',
        },
        fix: {
          en: 'Stop the server gracefully on SIGTERM (`GracefulStop`, `server.stop(grace)`), start it with the exec form of `CMD` so that it gets the signal, or raise `terminationGracePeriodSeconds`.',
          zh: '收到 SIGTERM 时优雅关闭服务端（`GracefulStop`、`server.stop(grace)`）；`CMD` 用 exec 形式，信号才能送到进程；或调大 `terminationGracePeriodSeconds`。',
        },
        source: 'kubernetes/api:core/v1/types.go',
      },
    ],
  },
  'wrong-architecture': {
    title: {
      en: 'Image for another processor: exec format error, arm64 and amd64',
      zh: '镜像架构不符：exec format error、arm64 与 amd64',
    },
    signs: [
      /exec format error|incompatible architecture|wrong ELF class|does not match the detected host platform|no matching manifest for linux\/|架构不(?:符|匹配)/,
    ],
    why: {
      en: 'An image or a native library for amd64 does not start on arm64, or runs in emulation, and the other way round.',
      zh: 'amd64 的镜像或原生库在 arm64 上起不来，或只能模拟运行；反过来也一样。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'The server never started, because its image or a native library (a wheel, a gem, a `.so`) was built for another architecture. Callers get `connection refused`.',
          zh: '镜像或原生库（wheel、gem、`.so`）是给另一种架构编译的，服务端根本没启动，调用方得到 `connection refused`。',
        },
        check: {
          en: '`docker image inspect -f "{{.Architecture}}" IMAGE` differs from `uname -m` of the machine (`x86_64` is amd64, `aarch64` is arm64).',
          zh: '`docker image inspect -f "{{.Architecture}}" IMAGE` 与机器上 `uname -m` 的结果不一致（`x86_64` 即 amd64，`aarch64` 即 arm64）。',
        },
        fix: {
          en: 'Build for the machine that runs it: `docker build --platform linux/amd64 …`, or both with `docker buildx build --platform linux/amd64,linux/arm64`. Install dependencies within the image; do not copy `node_modules` or a virtual environment from a laptop.',
          zh: '按运行机器的架构构建：`docker build --platform linux/amd64 …`，或用 `docker buildx build --platform linux/amd64,linux/arm64` 同时构建。依赖在镜像里安装，不要从本机拷贝 `node_modules` 或虚拟环境。',
        },
        source: 'compose-spec/compose-spec:05-services.md',
      },
      {
        codes: ['DEADLINE_EXCEEDED', 'UNAVAILABLE'],
        cause: {
          en: 'The image runs in emulation (QEMU, Rosetta), so that starting and every call take several times as long.',
          zh: '镜像在模拟环境（QEMU、Rosetta）里运行，启动和每次调用都慢几倍。',
        },
        check: {
          en: 'Docker warned that the platform of the image does not match the host, and the same call to a native image is fast.',
          zh: 'Docker 提示过镜像平台与宿主机不符；换成原生架构的镜像，同一个调用很快。',
        },
        fix: {
          en: 'Use an image of the architecture of the machine, and remove `platform:` or `--platform` that forces another one.',
          zh: '换成与机器架构一致的镜像，去掉强制指定其他架构的 `platform:` 或 `--platform`。',
        },
        source: 'docker/cli:docs/reference/commandline/container_run.md',
      },
    ],
  },
  'missing-ca-certificates': {
    title: {
      en: 'TLS fails only in a small image: Alpine, scratch, slim, distroless',
      zh: '只在精简镜像里 TLS 失败：Alpine、scratch、slim、distroless',
    },
    signs: [
      /\balpine\b|\bscratch\b|\bdistroless\b|[-:]slim\b|\bbusybox\b|精简镜像/,
      /certificate signed by unknown authority|CERTIFICATE_VERIFY_FAILED|unable to get local issuer|PartialChain|UnknownIssuer|root certificates?|CA certificates?|ca-certificates|根证书/,
    ],
    why: {
      en: 'The certificate is the same everywhere; small images lack the file with the root certificates that it is checked against.',
      zh: '证书本身没有变；精简镜像里缺的是用来校验它的根证书文件。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'INTERNAL'],
        cause: {
          en: 'The image has no root certificates. Go, .NET, and Rust with native roots read them from the system; Java and Node.js bring their own.',
          zh: '镜像里没有根证书。Go、.NET、使用系统根证书的 Rust 都从系统读取；Java 和 Node.js 自带。',
        },
        check: {
          en: 'In the container: `ls -l /etc/ssl/certs/ca-certificates.crt /etc/ssl/cert.pem` finds neither file.',
          zh: '在容器里执行 `ls -l /etc/ssl/certs/ca-certificates.crt /etc/ssl/cert.pem`，两个文件都不存在。',
        },
        fix: {
          en: 'Alpine: `RUN apk add --no-cache ca-certificates`; Debian slim: `apt-get install -y ca-certificates`; scratch: `COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/`. Do not disable verification.',
          zh: 'Alpine：`RUN apk add --no-cache ca-certificates`；Debian slim：`apt-get install -y ca-certificates`；scratch：`COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/`。不要关闭证书校验。',
        },
        source: 'golang/go:src/crypto/x509/root_linux.go',
      },
    ],
  },
  'musl-libc': {
    title: {
      en: 'Program or native library does not load on Alpine (musl)',
      zh: '程序或原生库在 Alpine（musl）上加载不了',
    },
    signs: [
      /\balpine\b|\bmusl\b|glibc/,
      /symbol not found|Error relocating|UnsatisfiedLinkError|Error loading shared librar|ld-linux|GLIBC_2|cannot open shared object|not a dynamic executable/,
    ],
    why: {
      en: 'Alpine has musl instead of glibc; binaries that were linked against glibc do not load there.',
      zh: 'Alpine 用的是 musl 而不是 glibc，链接 glibc 的二进制在上面加载不了。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'INTERNAL', 'UNKNOWN'],
        cause: {
          en: 'A native part of the program was built for glibc: the C extension of gRPC, netty-tcnative, or a Go binary with cgo. The server does not start, or its TLS does not.',
          zh: '程序里有为 glibc 编译的原生部分：gRPC 的 C 扩展、netty-tcnative，或开了 cgo 的 Go 程序。结果是服务端起不来，或 TLS 起不来。',
        },
        check: {
          en: 'In the container: `ldd FILE` on the library that the error names prints `not found` or `ld-linux`.',
          zh: '在容器里对报错中的库执行 `ldd FILE`，输出里有 `not found` 或 `ld-linux`。',
        },
        fix: {
          en: 'Use a Debian image (`-slim`), or build and install within Alpine (`pip install --no-binary grpcio grpcio`, `gem install grpc --platform ruby`). Go: build with `CGO_ENABLED=0`.',
          zh: '换用 Debian 系镜像（`-slim`），或在 Alpine 里编译安装（`pip install --no-binary grpcio grpcio`、`gem install grpc --platform ruby`）。Go：用 `CGO_ENABLED=0` 编译。',
        },
        source: 'docker-library/docs:.template-helpers/variant-alpine.md',
      },
    ],
  },
  'probes-fill-the-log': {
    title: {
      en: 'Server log is full of preface or handshake errors at a fixed interval',
      zh: '服务端日志按固定间隔刷握手、前言错误',
    },
    signs: [
      /failed to receive the preface|client preface string missing|bogus greeting|ServerHandshake\([^\n]{0,80}\) failed|Sending GOAWAY failed|TLS handshake error/,
      /\bprob(?:e|es|ing)\b|health ?-?check|load ?balancer|\b[ENACS]LB\b|every \d{1,3} ?s|探针|健康检查|探活|负载均衡|每隔? ?\d{1,3} ?秒/,
    ],
    why: {
      en: 'A health check that only opens and closes a TCP connection, or sends HTTP/1.1, is not a gRPC call. No caller is concerned.',
      zh: '健康检查只建一条 TCP 连接（或发 HTTP/1.1）就断开，这不是 gRPC 调用，不影响任何调用方。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'UNKNOWN'],
        cause: {
          en: 'A TCP probe of Kubernetes or of a load balancer connects to the gRPC port and closes the connection. Newer releases of grpc-go leave a plain close out of the log.',
          zh: 'Kubernetes 或负载均衡的 TCP 探测连上 gRPC 端口就断开。较新的 grpc-go 不再记录这种单纯的断开。',
        },
        check: {
          en: 'The lines come in the interval of the probe (`periodSeconds`, 10 by default), from the address of the node or the load balancer.',
          zh: '日志间隔等于探测间隔（`periodSeconds`，默认 10），来源是节点或负载均衡的地址。',
        },
        fix: {
          en: 'Serve `grpc.health.v1.Health` and probe with it: `readinessProbe: {grpc: {port: 50051}}`; for a load balancer, a health check of type gRPC, or one on another port.',
          zh: '提供 `grpc.health.v1.Health` 并用它探测：`readinessProbe: {grpc: {port: 50051}}`；负载均衡改用 gRPC 类型的健康检查，或检查另一个端口。',
        },
        source: 'grpc/grpc-go:internal/transport/http2_server.go',
      },
    ],
  },
  'pod-not-ready': {
    title: {
      en: 'Pod is not ready, or its probe fails: 0/1, readiness, liveness',
      zh: 'Pod 未就绪或探针失败：0/1、readiness、liveness',
    },
    signs: [
      /readiness|liveness|startup ?probe|CrashLoopBackOff|\b0\/[1-9] +(?:Running|CrashLoop|Error)|no endpoints available|ENDPOINTS[^\n]{0,20}<none>|就绪(?:探针|检查)|存活(?:探针|检查)|未就绪/,
      /\bpods?\b|kubectl|kubelet|kubernetes|\bk8s\b|\bprobes?\b|探针|deployment/,
    ],
    why: {
      en: 'A Service sends calls to ready pods only. Without one, its address refuses connections, and a headless Service has no DNS record.',
      zh: 'Service 只把调用发给就绪的 Pod。一个都没有时，Service 地址拒绝连接，headless Service 则没有 DNS 记录。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'No pod behind the Service is ready, or its selector matches none. Callers get `connection refused`, or `no such host` if the Service is headless.',
          zh: 'Service 后面没有就绪的 Pod，或 selector 没有选中任何 Pod。调用方得到 `connection refused`；headless Service 则是 `no such host`。',
        },
        check: {
          en: '`kubectl get endpointslices -l kubernetes.io/service-name=SERVICE` shows no address, or `kubectl get pods` shows `0/1`.',
          zh: '`kubectl get endpointslices -l kubernetes.io/service-name=SERVICE` 里没有地址，或 `kubectl get pods` 显示 `0/1`。',
        },
        fix: {
          en: 'Fix what keeps the pod from being ready (`kubectl describe pod POD`, `kubectl logs POD --previous`), and compare `selector` with the labels of the pods.',
          zh: '先解决 Pod 未就绪的原因（`kubectl describe pod POD`、`kubectl logs POD --previous`），再核对 `selector` 与 Pod 的标签。',
        },
        source: 'kubernetes/dns:docs/specification.md',
      },
      {
        codes: ['UNIMPLEMENTED', 'NOT_FOUND', 'UNAVAILABLE'],
        cause: {
          en: 'The probe fails though the server works: the health service is not registered, `service` names one that it does not know, or the port speaks TLS while the probe is plaintext by default.',
          zh: '服务正常但探针失败：没有注册健康检查服务，`service` 填的名字它不认识，或端口是 TLS 而探针默认明文。',
        },
        check: {
          en: 'Call what the probe calls: `grpcurl -plaintext -d \'{"service":""}\' HOST:PORT grpc.health.v1.Health/Check`.',
          zh: '照探针的方式调用：`grpcurl -plaintext -d \'{"service":""}\' HOST:PORT grpc.health.v1.Health/Check`。',
        },
        fix: {
          en: 'Register the health service and set its status to SERVING; leave `service` out. On a TLS port, run `grpc_health_probe -tls` as an `exec` probe, or set `mode: TLS` where the cluster has it.',
          zh: '注册健康检查服务并把状态设为 SERVING，`service` 留空。TLS 端口用 `exec` 探针执行 `grpc_health_probe -tls`，集群支持时设 `mode: TLS`。',
        },
        source: 'kubernetes/api:core/v1/types.go',
      },
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'The liveness probe fails under load and the pod is restarted in the middle of calls: a probe has 1 second by default, and three failures in a row are enough.',
          zh: '高负载时存活探针超时，Pod 在调用中途被重启：探针默认只等 1 秒，连续失败三次就重启。',
        },
        check: {
          en: '`kubectl describe pod POD` shows `Liveness probe failed` and a growing restart count.',
          zh: '`kubectl describe pod POD` 里有 `Liveness probe failed`，重启次数在增加。',
        },
        fix: {
          en: 'Raise `timeoutSeconds` and `failureThreshold` of the liveness probe, use a `startupProbe` for slow starts, and let only the readiness probe depend on load.',
          zh: '调大存活探针的 `timeoutSeconds` 和 `failureThreshold`，启动慢的服务用 `startupProbe`，让负载只影响就绪探针。',
        },
        source: 'kubernetes/api:core/v1/types.go',
      },
    ],
  },
  'one-pod-gets-all-calls': {
    title: {
      en: 'One pod or server gets all calls, the others are idle',
      zh: '所有调用都打到一个 Pod 或实例，其他空闲',
    },
    signs: [
      /(?:all|every|most)[^\n]{0,25}(?:calls?|requests?|traffic|load|rpcs?)[^\n]{0,50}(?:one|same|single|1)(?: \w{1,12})? (?:pod|replica|instance|backend|server|node)|(?:only|just) (?:one|1|a single)(?: of the)? (?:pods?|replicas?|instances?|backends?)|uneven|unbalanced|not load.?balanc|负载不均|不均衡|負載不均|(?:只|都|全)[^\n]{0,8}(?:一个|同一个?|一台)(?: ?pod|实例|节点|机器|副本)/,
      /kubernetes|\bk8s\b|\bpods?\b|replicas?|load.?balanc|ClusterIP|headless|\bHPA\b|负载均衡|实例/,
    ],
    why: {
      en: 'A channel keeps one HTTP/2 connection, and a ClusterIP or TCP load balancer chooses a pod per connection, not per call.',
      zh: '通道长期使用一条 HTTP/2 连接，而 ClusterIP 和四层负载均衡按连接选 Pod，不按调用选。',
    },
    causes: [
      {
        codes: ['RESOURCE_EXHAUSTED', 'DEADLINE_EXCEEDED', 'UNAVAILABLE'],
        cause: {
          en: 'The client has one connection to a ClusterIP, so that one pod gets all its calls and is overloaded.',
          zh: '客户端到 ClusterIP 只有一条连接，所有调用都压在一个 Pod 上，把它压垮。',
        },
        check: {
          en: '`nslookup SERVICE` in the client prints one address, and the pods show very different numbers of calls.',
          zh: '在客户端里执行 `nslookup SERVICE` 只得到一个地址，各 Pod 的调用数相差很大。',
        },
        fix: {
          en: 'Make the Service headless (`clusterIP: None`), dial `dns:///SERVICE:PORT`, and set `{"loadBalancingConfig":[{"round_robin":{}}]}`; or let a proxy that knows HTTP/2 balance the calls (Linkerd, Istio, Envoy).',
          zh: '把 Service 设为 headless（`clusterIP: None`），连接 `dns:///SERVICE:PORT`，并设置 `{"loadBalancingConfig":[{"round_robin":{}}]}`；或交给懂 HTTP/2 的代理按调用均衡（Linkerd、Istio、Envoy）。',
        },
        source: 'kubernetes/api:core/v1/types.go',
      },
      {
        codes: ['RESOURCE_EXHAUSTED', 'DEADLINE_EXCEEDED', 'UNAVAILABLE'],
        cause: {
          en: 'The Service is headless, but new pods get nothing: the client resolves the name again only after a connection breaks.',
          zh: 'Service 已是 headless，但新 Pod 收不到调用：客户端要等连接断开才重新解析域名。',
        },
        check: {
          en: 'Pods that started after the client have no connection: `ss -tn` within them.',
          zh: '在客户端之后启动的 Pod 里执行 `ss -tn`，看不到连接。',
        },
        fix: {
          en: 'Set a maximum age of connections on the server (`MaxConnectionAge` of grpc-go, `maxConnectionAge` of grpc-java, `grpc.max_connection_age_ms` of the C core), some minutes with a grace period.',
          zh: '在服务端限制连接寿命（grpc-go `MaxConnectionAge`、grpc-java `maxConnectionAge`、C core `grpc.max_connection_age_ms`），设为几分钟并留宽限期。',
        },
        source: 'grpc/grpc-go:internal/resolver/dns/dns_resolver.go',
      },
    ],
  },
  'cpu-throttled': {
    title: {
      en: 'Slow only in the cluster: CPU limit and throttling',
      zh: '只在集群里慢：CPU 限额与节流（throttling）',
    },
    signs: [
      /throttl|cfs_quota|nr_throttled|limits?\.cpu|cpu[ -]?limits?|CPU ?(?:限额|节流|限流|限制)/,
      /\bcpu\b|cgroup|\bcfs\b/,
    ],
    why: {
      en: 'A CPU limit is a quota per 100 milliseconds: a program with many threads uses it up in a part of that time and does not run for the rest.',
      zh: 'CPU 限额是每 100 毫秒的配额：线程多的程序很快用完，余下的时间完全停住。',
    },
    causes: [
      {
        codes: ['DEADLINE_EXCEEDED', 'UNAVAILABLE'],
        cause: {
          en: 'The container has used up its CPU quota. Calls, TLS handshakes, and keepalive answers wait, although the node is not busy.',
          zh: '容器用完了 CPU 配额，调用、TLS 握手和 keepalive 响应都在等，而节点并不忙。',
        },
        check: {
          en: 'In the container: `nr_throttled` in `/sys/fs/cgroup/cpu.stat` grows while calls are slow.',
          zh: '在容器里看 `/sys/fs/cgroup/cpu.stat`：调用变慢时 `nr_throttled` 在增长。',
        },
        fix: {
          en: 'Raise or remove `resources.limits.cpu` and keep the request; fit the number of threads to the limit (`GOMAXPROCS`, `-XX:ActiveProcessorCount`, the thread pool of the server).',
          zh: '调大或去掉 `resources.limits.cpu`，保留 request；线程数与限额匹配（`GOMAXPROCS`、`-XX:ActiveProcessorCount`、服务端线程池）。',
        },
        source: 'docker/cli:docs/reference/run.md',
      },
    ],
  },
  'network-policy': {
    title: {
      en: 'Fails with a NetworkPolicy in the cluster',
      zh: '集群有 NetworkPolicy 时不通',
    },
    signs: [/\bnetwork ?polic(?:y|ies)|\bcilium\b|\bcalico\b|网络策略|網路原則|網絡策略/],
    why: {
      en: 'As soon as one policy selects a pod, everything that no policy allows is dropped without an answer, DNS included.',
      zh: '只要有一条策略选中了 Pod，没有被放行的流量都会被悄悄丢弃，DNS 也不例外。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'A policy of the server lets in other ports or namespaces only. A dropped packet gets no answer, so the client waits until its connect timeout or its deadline.',
          zh: '服务端一侧的策略只放行了别的端口或命名空间。丢包不等于拒绝：客户端一直等到连接超时或截止时间。',
        },
        check: {
          en: '`kubectl get networkpolicy -A`, then from the pod of the client `nc -vz -w 3 SERVICE PORT`: it times out and does not print `connection refused`.',
          zh: '先 `kubectl get networkpolicy -A`，再从客户端 Pod 里执行 `nc -vz -w 3 SERVICE PORT`：结果是超时，而不是被拒绝。',
        },
        fix: {
          en: 'Allow the port of the container (not of the Service) in `ingress` of the server with the labels of the client, and in `egress` of the client if it has an egress policy.',
          zh: '在服务端的 `ingress` 里按客户端标签放行容器端口（不是 Service 端口）；客户端有 egress 策略时，也要在它的 `egress` 里放行。',
        },
        source: 'kubernetes/api:networking/v1/types.go',
      },
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'An `egress` policy allows the server and forgets DNS, so that no name can be resolved.',
          zh: '`egress` 策略放行了服务端，却漏了 DNS，所有域名都解析不了。',
        },
        check: {
          en: 'The call works with the IP address of the pod, and `nslookup SERVICE` times out.',
          zh: '直接用 Pod 的 IP 能调通，`nslookup SERVICE` 超时。',
        },
        fix: {
          en: 'Allow port 53, UDP and TCP, to `kube-system` in `egress`.',
          zh: '在 `egress` 里放行到 `kube-system` 的 53 端口，UDP 和 TCP 都要。',
        },
        source: 'kubernetes/api:networking/v1/types.go',
      },
    ],
  },
  'port-forward': {
    title: {
      en: 'kubectl port-forward works and the Service does not, or it breaks',
      zh: 'kubectl port-forward 能通而 Service 不通，或转发中断',
    },
    signs: [/port-?forward(?:ing)?\b|端口转发/, /kubectl|kubernetes|\bk8s\b|\bpods?\b/],
    why: {
      en: '`kubectl port-forward` enters the pod by its own `localhost` and goes to one pod only; a Service comes from outside.',
      zh: '`kubectl port-forward` 从 Pod 自己的 `localhost` 进入，而且只连一个 Pod；Service 的流量来自外部。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'The server listens on `127.0.0.1` within the pod. Port forwarding reaches it there, the Service does not.',
          zh: '服务端在 Pod 里只监听 `127.0.0.1`。端口转发能到，Service 到不了。',
        },
        check: {
          en: '`kubectl exec POD -- netstat -tln` (or `ss -tln`) shows `127.0.0.1:PORT` instead of `0.0.0.0` or `*`.',
          zh: '`kubectl exec POD -- netstat -tln`（或 `ss -tln`）显示 `127.0.0.1:PORT`，而不是 `0.0.0.0` 或 `*`。',
        },
        fix: {
          en: 'Let the server listen on `0.0.0.0:PORT` or `[::]:PORT`; then compare `targetPort` and `selector` of the Service with the pod.',
          zh: '服务端改为监听 `0.0.0.0:PORT` 或 `[::]:PORT`；再核对 Service 的 `targetPort` 和 `selector` 是否与 Pod 一致。',
        },
        source: 'containerd/containerd:internal/cri/server/sandbox_portforward_linux.go',
      },
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'The pod that was forwarded to has ended. The forwarding ends with it, also when a Service or Deployment was named.',
          zh: '被转发的 Pod 已经结束，转发随之中断；即使命令里写的是 Service 或 Deployment 也一样。',
        },
        check: {
          en: 'The terminal of `kubectl port-forward` prints `lost connection to pod`, or the command has ended.',
          zh: '`kubectl port-forward` 的终端里有 `lost connection to pod`，或命令已经退出。',
        },
        fix: {
          en: 'Start it again. For more than a test, use an Ingress, a LoadBalancer, or a NodePort.',
          zh: '重新执行命令。不只是临时调试时，改用 Ingress、LoadBalancer 或 NodePort。',
        },
        source: 'kubernetes/kubectl:pkg/cmd/portforward/portforward.go',
      },
    ],
  },
  'minikube-node-address': {
    title: {
      en: 'minikube: the address of the node cannot be reached',
      zh: 'minikube：节点地址连不上',
    },
    signs: [/minikube/, /node ?-?port|minikube ip|refused|timed? ?out|timeout|unavailable|拒绝|超时|连不上/],
    why: {
      en: 'With the Docker driver on macOS, Windows, and WSL the node is a container, whose address the host has no route to.',
      zh: '在 macOS、Windows、WSL 上用 Docker 驱动时，节点本身是容器，宿主机到它的地址没有路由。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'The client dials `minikube ip` with a NodePort, which the host cannot reach with this driver.',
          zh: '客户端连的是 `minikube ip` 加 NodePort，而这个驱动下宿主机到不了。',
        },
        check: {
          en: '`minikube profile list` names the driver `docker`, and `nc -vz $(minikube ip) NODEPORT` fails.',
          zh: '`minikube profile list` 显示驱动为 `docker`，`nc -vz $(minikube ip) NODEPORT` 不通。',
        },
        fix: {
          en: 'Keep `minikube service SERVICE --url` running and dial the host and port that it prints, without `http://`; or run `minikube tunnel` with a Service of type LoadBalancer.',
          zh: '让 `minikube service SERVICE --url` 保持运行，连它输出的主机和端口（去掉 `http://`）；或用 LoadBalancer 类型的 Service 加 `minikube tunnel`。',
        },
        source: 'kubernetes/minikube:site/content/en/docs/handbook/accessing.md',
      },
    ],
  },
  'host-docker-internal': {
    title: {
      en: 'host.docker.internal does not resolve, or refuses the connection',
      zh: 'host.docker.internal 解析不了或拒绝连接',
    },
    signs: [/host\.docker\.internal|host-gateway/],
    why: {
      en: 'Docker Desktop resolves the name automatically; Docker on Linux only where the container is started with an extra host.',
      zh: 'Docker Desktop 自动解析这个名字；Linux 上的 Docker 要在启动容器时加一条 host 映射。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'The container runs on Linux (also on a CI machine) and the name is not in its `/etc/hosts`.',
          zh: '容器跑在 Linux 上（包括 CI 机器），`/etc/hosts` 里没有这个名字。',
        },
        check: {
          en: 'In the container: `getent hosts host.docker.internal` prints nothing.',
          zh: '在容器里执行 `getent hosts host.docker.internal`，没有输出。',
        },
        fix: {
          en: '`docker run --add-host host.docker.internal:host-gateway …`, or in Compose `extra_hosts: ["host.docker.internal:host-gateway"]`.',
          zh: '`docker run --add-host host.docker.internal:host-gateway …`；Compose 用 `extra_hosts: ["host.docker.internal:host-gateway"]`。',
        },
        source: 'docker/cli:docs/reference/commandline/container_run.md',
      },
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'On Linux the name leads to the address of the bridge, and the server on the host listens on `127.0.0.1`, or the firewall of the host drops packets from the bridge.',
          zh: 'Linux 上这个名字指向网桥地址，而宿主机上的服务端只监听 `127.0.0.1`，或宿主机防火墙丢弃了来自网桥的包。',
        },
        check: {
          en: '`ss -tln` on the host shows `127.0.0.1:PORT`, and the call fails at once. If it shows `0.0.0.0:PORT` and the call times out, it is the firewall.',
          zh: '宿主机上 `ss -tln` 显示 `127.0.0.1:PORT` 就是被拒绝；显示 `0.0.0.0:PORT` 却超时，就是防火墙。',
        },
        fix: {
          en: 'Let the server on the host listen on `0.0.0.0`, and allow the port from the Docker bridge (`docker0`, or `br-…` of the network).',
          zh: '宿主机上的服务端监听 `0.0.0.0`，防火墙放行来自 Docker 网桥（`docker0` 或该网络的 `br-…`）的端口。',
        },
        source: 'docker/cli:docs/reference/commandline/container_run.md',
      },
    ],
  },
  wsl: {
    title: {
      en: 'Between Windows and WSL 2, or from another machine to WSL 2',
      zh: 'Windows 与 WSL 2 之间，或从别的机器连 WSL 2',
    },
    signs: [
      /\bwsl ?2?\b/,
      /localhost|127\.0\.0\.1|refused|timed? ?out|timeout|unavailable|connect|拒绝|超时|连不上/,
    ],
    why: {
      en: 'WSL 2 is a virtual machine with its own address. In the default mode (NAT) only Windows reaches Linux by `localhost`, not the other way round.',
      zh: 'WSL 2 是有自己地址的虚拟机。默认模式（NAT）下，只有 Windows 能用 `localhost` 访问 Linux，反过来不行。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'The client runs in WSL and dials `localhost`, while the server runs on Windows.',
          zh: '客户端在 WSL 里连 `localhost`，而服务端跑在 Windows 上。',
        },
        check: {
          en: 'In WSL, `ip route show | grep default` prints the address of Windows; `nc -vz` to it works where `localhost` does not.',
          zh: '在 WSL 里 `ip route show | grep default` 能看到 Windows 的地址；`nc -vz` 连它能通，连 `localhost` 不通。',
        },
        fix: {
          en: 'Dial that address and let the server listen on `0.0.0.0`, allowed by Windows Firewall; or set `networkingMode=mirrored` under `[wsl2]` in `.wslconfig` (Windows 11 22H2), where `127.0.0.1` works and `::1` does not.',
          zh: '改连该地址，服务端监听 `0.0.0.0` 并在 Windows 防火墙放行；或在 `.wslconfig` 的 `[wsl2]` 下设 `networkingMode=mirrored`（Windows 11 22H2），此时 `127.0.0.1` 可用，`::1` 不可用。',
        },
        source: 'MicrosoftDocs/WSL:WSL/networking.md',
      },
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'The server runs in WSL, and a phone, an emulator, or another machine dials the address of the Windows machine.',
          zh: '服务端跑在 WSL 里，手机、模拟器或别的机器连的是 Windows 的局域网地址。',
        },
        check: {
          en: '`localhost:PORT` works on Windows itself, and the address in the local network does not.',
          zh: '在 Windows 本机连 `localhost:PORT` 能通，连局域网地址不通。',
        },
        fix: {
          en: '`netsh interface portproxy add v4tov4 listenport=PORT listenaddress=0.0.0.0 connectport=PORT connectaddress=WSL_IP` with the address of `wsl hostname -I`, and allow the port in the firewall; or mirrored networking.',
          zh: '执行 `netsh interface portproxy add v4tov4 listenport=PORT listenaddress=0.0.0.0 connectport=PORT connectaddress=WSL_IP`，地址取自 `wsl hostname -I`，并在防火墙放行；或改用 mirrored 模式。',
        },
        source: 'MicrosoftDocs/WSL:WSL/networking.md',
      },
    ],
  },
  'compose-startup-order': {
    title: {
      en: 'Fails only at docker compose up: the client starts first',
      zh: '只在 docker compose up 时失败：客户端先启动',
    },
    signs: [
      /depends_on|service_healthy|wait-for-it|dockerize -wait|(?:docker[- ])?compose up[^\n]{0,200}(?:first (?:call|time|start)|before|startup)|启动顺序/,
    ],
    why: {
      en: '`depends_on` in its short form waits until the container has started, not until the server within it listens.',
      zh: '`depends_on` 的短写法只等容器启动，不等里面的服务端开始监听。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'The client calls before the server listens, gets `connection refused`, and ends.',
          zh: '服务端还没监听，客户端就发起调用，得到 `connection refused` 后退出。',
        },
        check: {
          en: '`docker compose logs -t` shows the failed call before the server says that it listens; a restart of the client alone works.',
          zh: '`docker compose logs -t` 里失败的调用早于服务端开始监听；单独重启客户端就正常。',
        },
        fix: {
          en: 'Give the server a `healthcheck` (`grpc_health_probe -addr=:50051`) and the client `depends_on: {SERVER: {condition: service_healthy}}`; or make the first call with wait-for-ready and a deadline.',
          zh: '给服务端加 `healthcheck`（`grpc_health_probe -addr=:50051`），客户端写 `depends_on: {SERVER: {condition: service_healthy}}`；或首次调用用 wait-for-ready 并设截止时间。',
        },
        source: 'compose-spec/compose-spec:05-services.md',
      },
    ],
  },
  'server-listens-on-loopback': {
    title: {
      en: 'Server listens on 127.0.0.1: unreachable from outside its container',
      zh: '服务端只监听 127.0.0.1：从容器或机器外面连不上',
    },
    signs: [
      /(?:listen|bind|bound|serving|started|running)\w{0,4}[^\n]{0,40}(?:127\.0\.0\.1|localhost|\[::1\])|_port\(["'](?:127\.0\.0\.1|localhost)|(?:监听|監聽|绑定|綁定)[^\n]{0,20}(?:127\.0\.0\.1|localhost)/,
      /(?<![\w./-])docker(?!\.io)|container(?!d)|(?<!\w)compose|kubernetes|\bk8s\b|\bpods?\b|(?:another|other|remote|different) (?:machine|host|computer|server|device)|from outside|\bLAN\b|容器|另一台|其他机器|别的机器|外部|局域网/,
    ],
    why: {
      en: 'A server on `127.0.0.1` or `localhost` accepts connections from within its own container, pod, or machine only.',
      zh: '监听 `127.0.0.1` 或 `localhost` 的服务端，只接受来自自己容器、Pod 或机器内部的连接。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'INTERNAL'],
        cause: {
          en: 'The server is bound to the loopback address. Through a published port of Docker the connection even opens and breaks at once (`error reading server preface: EOF`, `Socket closed`, `ECONNRESET`).',
          zh: '服务端绑定了回环地址。经 Docker 发布的端口，连接甚至能建立，随即断开（`error reading server preface: EOF`、`Socket closed`、`ECONNRESET`）。',
        },
        check: {
          en: 'In the container or on the machine of the server: `ss -tln` shows `127.0.0.1:PORT` or `[::1]:PORT`, not `0.0.0.0`, `*`, or `[::]`.',
          zh: '在服务端所在的容器或机器上执行 `ss -tln`，看到的是 `127.0.0.1:PORT` 或 `[::1]:PORT`，而不是 `0.0.0.0`、`*` 或 `[::]`。',
        },
        fix: {
          en: 'Go: `net.Listen("tcp", ":50051")`. Python: `add_insecure_port("[::]:50051")`. Node.js: `bindAsync("0.0.0.0:50051", …)`. Rust: `"0.0.0.0:50051".parse()`. .NET: `ListenAnyIP(50051)`.',
          zh: 'Go：`net.Listen("tcp", ":50051")`。Python：`add_insecure_port("[::]:50051")`。Node.js：`bindAsync("0.0.0.0:50051", …)`。Rust：`"0.0.0.0:50051".parse()`。.NET：`ListenAnyIP(50051)`。',
        },
        source: 'MicrosoftDocs/WSL:WSL/networking.md',
      },
    ],
  },
  'port-not-published': {
    title: {
      en: 'EXPOSE or the wrong -p: the port of the container is not on the host',
      zh: '只写了 EXPOSE 或 -p 写错：容器端口没有映射到宿主机',
    },
    signs: [
      /EXPOSE \d{2,5}|docker ps\b|--publish|publish(?:ed|ing)? (?:the )?ports?|\b-p \d{2,5}:\d{2,5}|端口映射|映射端口/,
      /refused|unavailable|failed to connect|timed? ?out|timeout|连不上|连接失败|拒绝|超时/,
    ],
    why: {
      en: '`EXPOSE` in a Dockerfile and `expose` in Compose publish nothing; only `-p` and `ports` do, with the port of the host first.',
      zh: 'Dockerfile 里的 `EXPOSE`、Compose 里的 `expose` 都不会发布端口；只有 `-p` 和 `ports` 会，宿主机端口写在前面。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'The port is not published, or `-p` names another port than the one the server listens on within the container.',
          zh: '端口没有发布，或 `-p` 里的容器端口不是服务端监听的那个。',
        },
        check: {
          en: '`docker port CONTAINER` prints `50051/tcp -> 0.0.0.0:50051`; in the container, `ss -tln` shows the same port.',
          zh: '`docker port CONTAINER` 应输出 `50051/tcp -> 0.0.0.0:50051`；容器里 `ss -tln` 显示的端口应与它相同。',
        },
        fix: {
          en: '`docker run -p 50051:50051 …` (host port, then container port), or `ports: ["50051:50051"]`. From other machines not with `-p 127.0.0.1:50051:50051`.',
          zh: '`docker run -p 50051:50051 …`（先宿主机端口，后容器端口），或 `ports: ["50051:50051"]`。要从别的机器访问，就不能写 `-p 127.0.0.1:50051:50051`。',
        },
        source: 'docker/cli:docs/reference/run.md',
      },
    ],
  },
  'container-localhost': {
    title: {
      en: 'Works on the host, fails from a container: localhost',
      zh: '本机正常，容器里连不上：localhost',
    },
    signs: [
      /(?<![\w./-])docker(?!\.io)|container(?!d)|(?<!\w)compose|kubernetes|\bk8s\b|\bpods?\b|容器/,
      /localhost|127\.0\.0\.1|\[?::1\]?:\d/,
    ],
    why: {
      en: 'In a container, `localhost` and `127.0.0.1` name the container itself, not the host and not another container.',
      zh: '在容器里，`localhost` 和 `127.0.0.1` 指容器自己，不是宿主机，也不是别的容器。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'The client in a container dials `localhost`, while the server runs in another container or on the host.',
          zh: '容器里的客户端连的是 `localhost`，而服务端在另一个容器或宿主机上。',
        },
        check: {
          en: 'From within the container of the client: `nc -vz SERVICE PORT` works, `nc -vz localhost PORT` does not.',
          zh: '在客户端容器里执行：`nc -vz SERVICE PORT` 能通，`nc -vz localhost PORT` 不通。',
        },
        fix: {
          en: 'Dial the service name of Compose or Kubernetes (`SERVICE:PORT`). For a server on the host, dial `host.docker.internal:PORT`; on Linux, add `extra_hosts: ["host.docker.internal:host-gateway"]`.',
          zh: '改连 Compose 或 Kubernetes 的服务名（`SERVICE:PORT`）。服务端在宿主机上就连 `host.docker.internal:PORT`；Linux 上还要加 `extra_hosts: ["host.docker.internal:host-gateway"]`。',
        },
        source: 'docker/docs:content/manuals/desktop/features/networking/networking-how-tos.md',
      },
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'The service name is right and the port is that of the host: with `ports: ["9000:50051"]`, containers reach each other on 50051.',
          zh: '服务名对了，端口却写成宿主机的：`ports: ["9000:50051"]` 时，容器之间要用 50051。',
        },
        check: {
          en: '`docker compose ps` shows `0.0.0.0:9000->50051/tcp`; the client dials the number on the left.',
          zh: '`docker compose ps` 显示 `0.0.0.0:9000->50051/tcp`，而客户端用的是左边的端口。',
        },
        fix: {
          en: 'Between containers dial `SERVICE:CONTAINER_PORT`; the published port is for the host and other machines.',
          zh: '容器之间连 `SERVICE:CONTAINER_PORT`；发布的端口是给宿主机和别的机器用的。',
        },
        source: 'docker/cli:docs/reference/run.md',
      },
    ],
  },
} as const satisfies Record<string, Circumstance>;
