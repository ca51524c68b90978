import type { Message } from '../message.ts';

/** What SPIRE prints, and its agent in its place. */
export const identityMessages = {
  'spire-no-identity-issued': {
    code: 'PERMISSION_DENIED',
    libraries: ['spire'],
    example: 'rpc error: code = PermissionDenied desc = no identity issued',
    pattern: /\bno identity issued\b/,
    source: 'spiffe/spire:pkg/agent/endpoints/workload/handler.go',
    title: { en: 'no identity issued (SPIRE)', zh: 'SPIRE：没有签发身份（no identity issued）' },
    meaning: {
      en: 'The agent identified the calling process, and no registration entry fits it. The workload got no certificate.',
      zh: 'agent 识别了调用进程，但没有匹配的注册条目。工作负载没有拿到证书。',
    },
    causes: [
      {
        en: 'No entry has selectors that all fit the process, for example another namespace, service account or user ID.',
        zh: '没有条目的 selector 与进程完全匹配，例如命名空间、service account 或 uid 不同。',
      },
      {
        en: 'The entry is new and has not reached the agent yet; that takes some seconds.',
        zh: '条目刚创建，还没同步到 agent，需要几秒。',
      },
      {
        en: 'The `parentID` of the entry is not the identity of this agent.',
        zh: '条目的 `parentID` 不是这个 agent 的身份。',
      },
    ],
    steps: [
      {
        en: 'Compare `spire-server entry show` with the selectors in the log of the agent (level `debug`): an entry of which one selector differs is the first cause; none for this parent the third.',
        zh: '把 `spire-server entry show` 与 agent 日志（`debug` 级别）里的 selector 对照：有一个 selector 不同就是第一个原因，没有这个 parent 的条目就是第三个。',
      },
      {
        en: 'Create or correct the entry with `spire-server entry create`; the workload retries with backoff.',
        zh: '用 `spire-server entry create` 创建或改正条目；工作负载会退避重试。',
      },
    ],
  },
  'spire-workload-attestation-failed': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNAUTHENTICATED'],
    libraries: ['spire'],
    example: 'rpc error: code = Unavailable desc = workload attestation failed',
    pattern: /\bworkload attestation failed\b/,
    source: 'spiffe/spire:pkg/agent/endpoints/workload/handler.go',
    title: {
      en: 'workload attestation failed (SPIRE)',
      zh: 'SPIRE：无法识别调用进程（workload attestation failed）',
    },
    meaning: {
      en: 'The agent could not find out which process calls, so it issued nothing. The log of the agent holds the reason. If only some attestors fail, workloads can get `no identity issued` instead.',
      zh: 'agent 无法确认是哪个进程在调用，所以没有签发。原因在 agent 的日志里。如果只有部分 attestor 失败，工作负载得到的可能是 `no identity issued`。',
    },
    causes: [
      {
        en: 'The Kubernetes attestor cannot reach the kubelet of the node, or does not find the pod there.',
        zh: 'Kubernetes attestor 连不上节点的 kubelet，或在其中找不到该 Pod。',
      },
      {
        en: 'The agent runs without `hostPID: true`, so that it does not see the process.',
        zh: 'agent 没有 `hostPID: true`，看不到该进程。',
      },
      {
        en: 'The Docker attestor has no access to the socket of Docker.',
        zh: 'Docker attestor 没有访问 Docker socket 的权限。',
      },
    ],
    steps: [
      {
        en: "Read the agent's log at that moment: `kubectl logs -n spire ds/spire-agent | grep -i attest` names the attestor and its error.",
        zh: '看当时的 agent 日志：`kubectl logs -n spire ds/spire-agent | grep -i attest`，里面有 attestor 和错误。',
      },
      {
        en: 'Correct the access of that attestor; workloads retry with backoff.',
        zh: '改正该 attestor 的访问权限；工作负载会退避重试。',
      },
    ],
  },
  'spire-security-header-missing': {
    code: 'INVALID_ARGUMENT',
    libraries: ['spire'],
    example: 'rpc error: code = InvalidArgument desc = security header missing from request',
    pattern: /security header missing from request/,
    source: 'spiffe/spire:pkg/agent/endpoints/middleware.go',
    title: {
      en: 'security header missing from request (SPIFFE)',
      zh: 'SPIFFE：请求缺少安全元数据（security header missing）',
    },
    meaning: {
      en: 'The call reached the Workload API without the metadata `workload.spiffe.io: true`. It was rejected before anything ran.',
      zh: '调用 Workload API 时没有带元数据 `workload.spiffe.io: true`，在执行之前就被拒绝。',
    },
    causes: [
      {
        en: 'The call was made with a generic tool or a generated client instead of a SPIFFE library.',
        zh: '用通用工具或自己生成的客户端调用，而不是 SPIFFE 库。',
      },
      { en: 'A proxy in between removed the metadata.', zh: '中间的代理去掉了该元数据。' },
    ],
    steps: [
      {
        en: "Repeat it with `grpcurl -H 'workload.spiffe.io: true' …` on the socket of the agent: if it succeeds there, the proxy or client is the cause.",
        zh: "在 agent 的 socket 上用 `grpcurl -H 'workload.spiffe.io: true' …` 重试：成功就是代理或客户端的问题。",
      },
      {
        en: 'Use `go-spiffe` or another SPIFFE library, or add the metadata to each call.',
        zh: '使用 `go-spiffe` 等 SPIFFE 库，或在每次调用里加上该元数据。',
      },
    ],
  },
  'spire-join-token-used': {
    code: 'INVALID_ARGUMENT',
    libraries: ['spire'],
    example:
      'rpc error: code = InvalidArgument desc = failed to attest: join token does not exist or has already been used',
    pattern: /join token (?:does not exist or has already been used|expired|was not provided)/,
    source: 'spiffe/spire:pkg/server/api/agent/v1/service.go',
    title: {
      en: 'join token does not exist or has already been used (SPIRE)',
      zh: 'SPIRE：join token 已使用或不存在',
    },
    meaning: {
      en: 'The server does not accept the join token of the agent. The agent did not join.',
      zh: '服务端不接受 agent 的 join token，agent 没有加入。',
    },
    causes: [
      {
        en: 'The token was used before: the agent restarted and lost its data folder.',
        zh: '令牌已用过：agent 重启且数据目录丢失。',
      },
      {
        en: 'It has expired (600 seconds by default), or belongs to another server.',
        zh: '已过期（默认 600 秒），或属于另一个服务端。',
      },
    ],
    steps: [
      {
        en: 'Run `spire-server agent list`: if the agent is listed, the token was used; otherwise it has expired or is wrong.',
        zh: '执行 `spire-server agent list`：列表里有该 agent 就是用过了，没有就是过期或写错。',
      },
      {
        en: 'Create a new one with `spire-server token generate -spiffeID …`, and keep the data folder of the agent on a persistent volume.',
        zh: '用 `spire-server token generate -spiffeID …` 重新生成，并把 agent 的数据目录放在持久卷上。',
      },
    ],
  },
  'spire-plugin-not-configured': {
    code: 'INVALID_ARGUMENT',
    alsoCodes: ['INTERNAL', 'UNAVAILABLE'],
    codeless: true,
    libraries: ['spire'],
    example:
      'level=error msg="Failed to configure plugin" error="rpc error: code = InvalidArgument desc = unable to load keypair: open /run/spire/agent/cert.pem: no such file or directory" plugin_name=x509pop plugin_type=NodeAttestor',
    pattern: /[Ff]ailed to configure plugin[" ]/,
    source: 'spiffe/spire:pkg/common/catalog/catalog.go',
    title: {
      en: 'Failed to configure plugin (SPIRE)',
      zh: 'SPIRE：插件配置失败（configure plugin）',
    },
    meaning: {
      en: 'SPIRE server or agent passed the configuration to one of its plugins over gRPC, and the plugin rejected it. The process does not start.',
      zh: 'SPIRE 的 server 或 agent 通过 gRPC 把配置交给某个插件，插件拒绝了。进程不会启动。',
    },
    causes: [
      {
        en: 'A file that the plugin needs (certificate, key, kubeconfig, token) does not exist or cannot be read when the process starts.',
        zh: '进程启动时，插件需要的文件（证书、密钥、kubeconfig、令牌）不存在或读不了。',
      },
      {
        en: 'A required field of `plugin_data` is missing, misspelled, or has another type.',
        zh: '`plugin_data` 里的必填字段缺失、拼错或类型不对。',
      },
      {
        en: 'The plugin cannot reach its cloud, key store, or database at that moment.',
        zh: '插件当时连不上它的云、密钥库或数据库。',
      },
    ],
    steps: [
      {
        en: 'Read `plugin_name` and the text after `desc =`: it names the field or file. Compare it with `spire-server validate -config FILE` or `spire-agent validate -config FILE`.',
        zh: '看 `plugin_name` 和 `desc =` 后面的文字，它会指出字段或文件。再用 `spire-server validate -config FILE` 或 `spire-agent validate -config FILE` 核对。',
      },
      {
        en: 'Create or mount the file before the process starts, or correct the field; then restart it.',
        zh: '在进程启动之前创建或挂载文件，或改正字段，再重启。',
      },
    ],
  },
  'spire-node-attestation-failed': {
    code: 'PERMISSION_DENIED',
    alsoCodes: ['INTERNAL', 'UNAVAILABLE'],
    codeless: true,
    libraries: ['spire'],
    example:
      'level=error msg="Agent crashed" error="failed to receive attestation response: rpc error: code = PermissionDenied desc = failed to attest: agent is banned"',
    pattern:
      /\bfailed to attest: |failed to (?:receive|get SVID: error getting) attestation (?:response|data)|error getting attestation response from SPIRE server|\bagent (?:\\?"spiffe:[^"\n]{1,200}" (?:is (?:not attested|banned)|SVID is expired)|is not (?:attested|active))\b|nodeattestor\(\w{1,30}\): |could not find node attestor type|unable to validate token with TokenReview|x509svid: could not (?:get X509 bundle|verify leaf certificate)/,
    sharedWith: {
      'spire-join-token-used': 'the server puts its own words before those of the attestor',
    },
    source: 'spiffe/spire:pkg/server/api/agent/v1/service.go',
    title: {
      en: 'failed to attest: the agent is rejected (SPIRE)',
      zh: 'SPIRE：agent 认证失败（failed to attest）',
    },
    meaning: {
      en: 'The server did not accept the proof of identity that the agent of this node sent, or one side does not trust the certificate of the other. No workload of the node gets an identity.',
      zh: '服务端没接受这个节点的 agent 提交的身份证明，或双方有一边不信任对方的证书。节点上的工作负载都拿不到身份。',
    },
    causes: [
      {
        en: '`x509svid`, `unknown authority`: the bundle of the agent belongs to another server: it was installed anew. Give it the bundle again (`trust_bundle_path`) and empty its data folder.',
        zh: '`x509svid`、`unknown authority`：agent 的信任 bundle 属于另一个服务端（服务端重装过）。重新给它 bundle（`trust_bundle_path`），并清空数据目录。',
      },
      {
        en: '`k8s_psat`, `TokenReview`: the cluster name, audience, or service account are not in the configuration of the server, or its account lacks the role for `tokenreviews`.',
        zh: '`k8s_psat`、`TokenReview`：集群名、audience 或服务账号不在服务端配置里，或服务端账号没有 `tokenreviews` 的权限。',
      },
      {
        en: '`not attested or no longer valid`, `banned`: the agent was evicted or banned, or its identity expired while it was off. Delete its data folder so that it attests anew; attestors that trust only once need `spire-server agent evict` first.',
        zh: '`not attested or no longer valid`、`banned`：agent 被驱逐或封禁，或关机期间身份过期。删掉数据目录让它重新认证；只信任一次的 attestor 要先执行 `spire-server agent evict`。',
      },
      {
        en: '`could not find node attestor`: server and agent configure different attestors.',
        zh: '`could not find node attestor`：服务端与 agent 配置的 attestor 不同。',
      },
    ],
    steps: [
      {
        en: 'Compare `spire-server agent list` with the log of the server at the same second: it names the reason that the agent is not told.',
        zh: '对照 `spire-server agent list` 和服务端同一时刻的日志：原因只写在服务端，不会告诉 agent。',
      },
      {
        en: 'Correct the attestor or the bundle, and restart the agent with an empty data folder.',
        zh: '改正 attestor 或 bundle，清空数据目录后重启 agent。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
