import type { Message } from '../message.ts';

/** grpc-go: targets `xds:///…`, whose addresses come from a control plane. */
export const grpcGoXds = {
  'go-xds-resource-not-found': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    example:
      'rpc error: code = Unavailable desc = name resolver error: xds: resource "shop.example.com" of type "ListenerResource" has been removed, [xDS node id: client-1]',
    pattern:
      /xds: (?:resource "[^"\n]{1,200}" of type "?\w{1,40}"? (?:has been removed|not found|does not exist)|\w{1,40}Resource target \S{1,200} not found|error received from xDS stream)|desc = no matched route was found|xds: no matching virtual host found/,
    source: 'grpc/grpc-go:internal/xds/clients/xdsclient/authority.go',
    title: {
      en: 'xds: resource has been removed or not found (Go)',
      zh: 'xDS：控制面没有这个资源（resource not found）',
    },
    meaning: {
      en: 'The client resolves its target through xDS, and the control plane has no listener, route or cluster for it. The call was not sent.',
      zh: '客户端通过 xDS 解析目标，而控制面没有给出对应的 listener、route 或 cluster。调用没有发出。',
    },
    causes: [
      {
        en: '`watcher timeout` or `error received from xDS stream`: the client has no working stream to the control plane, because of its address, TLS or credentials. The resource may well exist.',
        zh: '`watcher timeout` 或 `error received from xDS stream`：客户端与控制面之间没有可用的流，原因是地址、TLS 或凭据。资源可能是存在的。',
      },
      {
        en: 'The name differs: the control plane is asked for exactly what follows `xds:///`, often with the port.',
        zh: '名字不一致：客户端请求的就是 `xds:///` 后面的内容，往往连端口也算。',
      },
      {
        en: 'The control plane serves no gRPC listener for this node: the node ID, the locality or the network in the bootstrap file is another one.',
        zh: '控制面没有给这个节点下发 gRPC listener：bootstrap 文件里的节点 ID、locality 或网络不对。',
      },
    ],
    steps: [
      {
        en: 'Run the client with `GRPC_GO_LOG_SEVERITY_LEVEL=info GRPC_GO_LOG_VERBOSITY_LEVEL=2`: a failed ADS stream is in the log before this error; without one, compare the names that it asks for with those of the control plane.',
        zh: '用 `GRPC_GO_LOG_SEVERITY_LEVEL=info GRPC_GO_LOG_VERBOSITY_LEVEL=2` 运行客户端：ADS 流失败会在这个错误之前出现；没有失败就把请求的名字与控制面的对照。',
      },
      {
        en: 'Correct the target, the bootstrap file, or the configuration of the control plane; the client picks it up without a restart, except for the bootstrap file.',
        zh: '改正目标、bootstrap 文件或控制面配置；除 bootstrap 文件外，客户端不用重启。',
      },
    ],
  },
  'go-xds-no-bootstrap': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['grpc-go', 'grpc-java', 'grpc-core', 'grpc-cpp', 'grpcio'],
    example:
      'failed to read xDS bootstrap config from env vars: bootstrap environment variables ("GRPC_XDS_BOOTSTRAP" or "GRPC_XDS_BOOTSTRAP_CONFIG") not defined and fallback config not set',
    pattern:
      /failed to read (?:xDS )?bootstrap config|xds: (?:required field `xds_servers`|json\.Unmarshal\([^\n]{1,200}\) failed during bootstrap)|Cannot find bootstrap configuration|Invalid bootstrap: |Failed to create xds client -- channel|Failed to create XdsClient: |Environment variables GRPC_XDS_BOOTSTRAP or /,
    source: 'grpc/grpc-go:internal/xds/xdsclient/pool.go',
    title: {
      en: 'no xDS bootstrap: GRPC_XDS_BOOTSTRAP not defined',
      zh: 'xDS 缺少 bootstrap（GRPC_XDS_BOOTSTRAP 未设置）',
    },
    meaning: {
      en: 'A target that begins with `xds:` needs a bootstrap file that names the control plane, and the library found none or cannot read it. Every call on the channel fails with `UNAVAILABLE`.',
      zh: '以 `xds:` 开头的目标需要 bootstrap 文件指明控制面，而库没有找到或无法读取。这个通道上的调用全部以 `UNAVAILABLE` 失败。',
    },
    causes: [
      {
        en: 'Neither `GRPC_XDS_BOOTSTRAP` (a path) nor `GRPC_XDS_BOOTSTRAP_CONFIG` (the JSON) is set for this process.',
        zh: '进程里既没有设置 `GRPC_XDS_BOOTSTRAP`（路径），也没有设置 `GRPC_XDS_BOOTSTRAP_CONFIG`（JSON 内容）。',
      },
      {
        en: '`Failed to load file`: the variable names a file that does not exist, for example because the init container that writes it did not run.',
        zh: '`Failed to load file`：变量指向的文件不存在，例如写它的 init 容器没有运行。',
      },
      {
        en: 'The JSON is invalid, or lacks `xds_servers` or a type of credentials that the library knows.',
        zh: 'JSON 有误，或缺少 `xds_servers`，或没有库支持的凭据类型。',
      },
    ],
    steps: [
      {
        en: 'In the same container run `cat "$GRPC_XDS_BOOTSTRAP"`: no output means that the variable or the file is missing.',
        zh: '在同一个容器里运行 `cat "$GRPC_XDS_BOOTSTRAP"`：没有输出就是变量或文件缺失。',
      },
      {
        en: 'Write the file with `td-grpc-bootstrap` or the agent of the mesh, or use a `dns:///` target if no control plane is meant. Restart the process: the file is read once.',
        zh: '用 `td-grpc-bootstrap` 或网格的 agent 生成文件；本来就不用控制面的，改用 `dns:///` 目标。文件只读一次，要重启进程。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
