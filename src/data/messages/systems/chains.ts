import type { Message } from '../message.ts';

const GEYSER = 'rpcpool/yellowstone-grpc:yellowstone-grpc-geyser/src/grpc.rs';

/** What nodes of chains print that readers meet with wallets, streams of blocks, and new nodes. */
export const chainMessages = {
  'yellowstone-auth-token': {
    code: 'UNAUTHENTICATED',
    libraries: ['yellowstone'],
    example: 'Error: 16 UNAUTHENTICATED: No valid auth token',
    pattern: /\bNo valid auth token\b/,
    source: GEYSER,
    title: {
      en: 'No valid auth token (Yellowstone gRPC, tonic)',
      zh: 'No valid auth token：令牌缺失或不符（Yellowstone）',
    },
    meaning: {
      en: 'The server compares the token of the call with its own, character by character, and they differ. Yellowstone reads the header `x-token`; servers written after the example of tonic read `authorization`.',
      zh: '服务端把调用带的令牌与自己的逐字比较，两者不同。Yellowstone 读首部 `x-token`；照 tonic 示例写的服务端读 `authorization`。',
    },
    causes: [
      {
        en: 'The token is missing, expired, of another endpoint, or has a blank or line break around it.',
        zh: '没有带令牌，令牌过期、属于别的端点，或前后多了空格、换行。',
      },
      {
        en: 'It is in the wrong header: `x-token` for Yellowstone, without `Bearer`. Some providers want it in the address instead (`https://HOST/TOKEN`), or allow listed IP addresses only.',
        zh: '首部不对：Yellowstone 用 `x-token`，不带 `Bearer`。有的服务商要求写在地址里（`https://HOST/TOKEN`），或只放行登记过的 IP。',
      },
      {
        en: 'The Node.js client before 0.6 did not send the token as some providers read it: upgrade `@triton-one/yellowstone-grpc`.',
        zh: '0.6 之前的 Node.js 客户端发送令牌的方式与部分服务商不符：升级 `@triton-one/yellowstone-grpc`。',
      },
    ],
    steps: [
      {
        en: 'Run `grpcurl -H "x-token: TOKEN" -import-path . -proto geyser.proto HOST:443 geyser.Geyser/GetVersion`: if it works, the program sends another header or token.',
        zh: '执行 `grpcurl -H "x-token: TOKEN" -import-path . -proto geyser.proto HOST:443 geyser.Geyser/GetVersion`：成功就是程序发的首部或令牌不对。',
      },
      {
        en: 'Correct header and token. Retries with the same token fail.',
        zh: '改正首部和令牌。用同一个令牌重试仍会失败。',
      },
    ],
  },
  'yellowstone-filter-rejected': {
    code: 'INVALID_ARGUMENT',
    libraries: ['yellowstone'],
    example:
      'failed to create filter: Subscribe on full stream with `any` is not allowed, at least one filter required',
    pattern:
      /failed to create filter: |(?:Subscribe on full stream with|Broadcast) `any` is not allowed|Max amount of (?:filters|Pubkeys)/,
    source: 'rpcpool/yellowstone-grpc:yellowstone-grpc-geyser/src/plugin/filter/limits.rs',
    title: {
      en: 'failed to create filter (Yellowstone gRPC)',
      zh: 'Yellowstone：订阅的过滤器被拒绝（create filter）',
    },
    meaning: {
      en: 'The server does not accept the filters of the subscription: its operator limits them. The stream sends no updates.',
      zh: '服务端不接受这次订阅的过滤器：运营方设了上限。流不会推送任何数据。',
    },
    causes: [
      {
        en: '`any` is not allowed: the filter is empty and would match everything. Name accounts, owners, or programs.',
        zh: '`any` is not allowed：过滤器是空的，会匹配全部数据。写明账户、owner 或程序。',
      },
      {
        en: '`Max amount`: more filters or public keys than the plan permits: split them over streams, or a larger plan.',
        zh: '`Max amount`：过滤器或公钥超过套餐上限：拆成多个流，或换更大的套餐。',
      },
      {
        en: '`Pubkey … is not allowed`: the operator blocks this key (`owner_reject`, `account_include_reject`), such as that of the token program.',
        zh: '`Pubkey … is not allowed`：运营方屏蔽了这个公钥（`owner_reject`、`account_include_reject`），例如 token 程序的。',
      },
      {
        en: 'A public key is not valid base58, or data slices are out of order or overlap.',
        zh: '公钥不是合法的 base58，或 data slice 乱序、重叠。',
      },
    ],
    steps: [
      {
        en: 'Read the text behind `failed to create filter:`, and subscribe with one account only: if that works, it is a limit.',
        zh: '看 `failed to create filter:` 后面的文字，并只用一个账户订阅：能成功就是上限。',
      },
      {
        en: 'Change the filter. On your own node change `grpc.filters` in the JSON file of the plugin (`any`, `max`, `account_max`), then restart it.',
        zh: '改过滤器。自己的节点改插件 JSON 文件里的 `grpc.filters`（`any`、`max`、`account_max`）后重启。',
      },
    ],
  },
  'yellowstone-lagged': {
    code: 'INTERNAL',
    alsoCodes: ['DATA_LOSS'],
    libraries: ['yellowstone'],
    example: 'Status { code: Internal, message: "lagged to send an update", source: None }',
    pattern: /\blagged to (?:send an update|receive \w{1,20} messages)/,
    source: GEYSER,
    title: {
      en: 'lagged: the client reads too slowly (Yellowstone)',
      zh: 'Yellowstone：客户端读得太慢（lagged）',
    },
    meaning: {
      en: 'The queue of this subscriber on the server was full, so the server ended the stream. Updates after the last one received were not delivered.',
      zh: '服务端为该订阅准备的队列满了，于是结束了流。最后一条之后的更新没有送达。',
    },
    causes: [
      {
        en: 'The program works on each update in the loop that reads the stream (database, HTTP, parsing): only read there, and hand over to a queue with several workers.',
        zh: '程序在读流的循环里处理每条更新（数据库、HTTP、解析）：循环里只读取，交给队列由多个 worker 处理。',
      },
      {
        en: 'The filter matches more than the line carries: narrow it, use `accounts_data_slice`, compression (zstd), or a server nearby.',
        zh: '过滤器匹配的数据超过带宽：收窄条件，用 `accounts_data_slice`、压缩（zstd），或换近处的服务端。',
      },
      {
        en: 'The flow-control window of HTTP/2 is small for the distance: raise the initial window of stream and connection.',
        zh: '距离远而 HTTP/2 流控窗口小：调大流和连接的初始窗口。',
      },
    ],
    steps: [
      {
        en: 'Log how long one pass of the reading loop takes: more than a few milliseconds is the first cause; otherwise compare the received bytes per second with the line.',
        zh: '记录读循环每次耗时：超过几毫秒是第一种；否则把每秒收到的字节数与带宽对照。',
      },
      {
        en: 'Subscribe again with `from_slot` set to the last slot that was read in full, if the server offers replay; fetch missing blocks over RPC otherwise.',
        zh: '重新订阅时把 `from_slot` 设为最后完整处理的 slot（服务端支持重放时）；否则用 RPC 补齐缺的区块。',
      },
    ],
  },
  'lnd-not-enough-funds': {
    code: 'UNKNOWN',
    libraries: ['lnd'],
    example:
      '[lncli] rpc error: code = Unknown desc = not enough witness outputs to create funding transaction, need 0.01000000 BTC only have 0 BTC  available',
    pattern:
      /not enough witness outputs to create funding transaction|insufficient funds available to construct transaction/,
    source: 'lightningnetwork/lnd:lnwallet/chanfunding/coin_select.go',
    title: {
      en: 'not enough witness outputs to create funding (lnd)',
      zh: 'lnd：链上余额不足，开不了通道（witness outputs）',
    },
    meaning: {
      en: 'The on-chain wallet of lnd has less spendable money than amount and fee together. No transaction was made.',
      zh: 'lnd 链上钱包可用的金额少于通道金额加手续费。没有产生交易。',
    },
    causes: [
      {
        en: 'The deposit is not confirmed yet: wait for a block, or open with `--min_confs 0`, which fails if the deposit is replaced.',
        zh: '充值还没有确认：等一个区块，或加 `--min_confs 0`（充值被替换时会失败）。',
      },
      {
        en: 'The money is in another wallet: lnd spends only its own, not that of bitcoind. Send it to an address of `lncli newaddress p2tr`.',
        zh: '钱在别的钱包里：lnd 只用自己的，不用 bitcoind 的余额。先转到 `lncli newaddress p2tr` 给出的地址。',
      },
      {
        en: 'lnd keeps a reserve for anchor channels (10,000 sat each, at most 100,000), and outputs are locked by pending channels or `lncli wallet leases`.',
        zh: 'lnd 为 anchor 通道留准备金（每个 10,000 聪，最多 100,000）；部分输出被待确认的通道或 `lncli wallet leases` 锁定。',
      },
      {
        en: 'The node runs on another network (`--network`), or has not caught up with the chain, so that its wallet is empty.',
        zh: '节点在别的网络（`--network`），或还没追上链，所以余额为零。',
      },
    ],
    steps: [
      {
        en: 'Run `lncli walletbalance`: `unconfirmed_balance` is the first cause, 0 in all fields the second or last, a `confirmed_balance` that suffices the reserve.',
        zh: '执行 `lncli walletbalance`：有 `unconfirmed_balance` 是第一种，全为 0 是第二或最后一种，`confirmed_balance` 够用则是准备金。',
      },
      {
        en: 'Deposit more, wait, or lower `--local_amt`.',
        zh: '再充值、等待确认，或调低 `--local_amt`。',
      },
    ],
  },
  'lnd-peer-not-online': {
    code: 'UNKNOWN',
    libraries: ['lnd'],
    example: '[lncli] rpc error: code = Unknown desc = peer 03d06758583b is not online',
    pattern: /\bpeer (?:[0-9a-f]{8,66}|<token>) is not online\b/,
    source: 'lightningnetwork/lnd:server.go',
    title: {
      en: 'peer … is not online: connect first (lnd)',
      zh: 'lnd：对方不在线（peer is not online）',
    },
    meaning: {
      en: 'lnd opens a channel only to a peer that it has a connection to, and there is none. Nothing was sent.',
      zh: 'lnd 只能向已连接的节点开通道，而现在没有连接。没有发出任何内容。',
    },
    causes: [
      {
        en: 'The peer was not connected: `lncli connect PUBKEY@HOST:9735`, or `--connect HOST:9735` with `openchannel`.',
        zh: '还没有连接对方：先 `lncli connect PUBKEY@HOST:9735`，或给 `openchannel` 加 `--connect HOST:9735`。',
      },
      {
        en: 'The peer is down, behind NAT, or has another address than before; an onion address needs `tor.active=true`.',
        zh: '对方停机、在 NAT 后面，或换了地址；onion 地址需要 `tor.active=true`。',
      },
      {
        en: 'The connection ended at once: networks differ (mainnet, testnet), or feature bits do not fit.',
        zh: '连接立刻断开：网络不同（mainnet、testnet），或功能位不兼容。',
      },
    ],
    steps: [
      {
        en: 'Run `lncli listpeers` and look for the key; after `lncli connect` read the log of lnd for the reason why the connection ended.',
        zh: '执行 `lncli listpeers` 看有没有该公钥；`lncli connect` 之后在 lnd 日志里看断开的原因。',
      },
      {
        en: 'Connect, then open the channel again.',
        zh: '连接后再开通道。',
      },
    ],
  },
  'cosmos-not-ready': {
    code: 'UNKNOWN',
    alsoCodes: ['INVALID_ARGUMENT'],
    codeless: true,
    libraries: ['cosmos-sdk'],
    example:
      'status: Unknown, message: "codespace sdk code 26: invalid height: GaiaApp is not ready; please wait for first block"',
    pattern: /is not ready; please wait for first block/,
    source: 'osmosis-labs/cosmos-sdk:baseapp/abci.go',
    title: {
      en: 'is not ready; please wait for first block (Cosmos SDK)',
      zh: 'Cosmos SDK：节点还没有区块（wait for first block）',
    },
    meaning: {
      en: 'The store of the node holds no block (height 0), so it cannot respond to queries, whatever height they ask for.',
      zh: '节点的存储里没有任何区块（高度 0），无论查询哪个高度都无法响应。',
    },
    causes: [
      {
        en: 'The node has just started and commits its first block soon, or waits for the genesis time, for peers, or for state sync.',
        zh: '节点刚启动，很快会提交第一个区块；或在等 genesis 时间、对等节点、state sync。',
      },
      {
        en: 'Blocks are made, but the process that offers gRPC reads another store: another `--home`, a separate process, or an application that sets its query store wrongly.',
        zh: '链在出块，但提供 gRPC 的进程读的是另一份存储：`--home` 不同、单独的进程，或应用把查询用的存储设错。',
      },
    ],
    steps: [
      {
        en: 'Run `curl -s HOST:26657/status`: `latest_block_height` 0 is the first cause, a height that grows the second.',
        zh: '执行 `curl -s HOST:26657/status`：`latest_block_height` 为 0 是第一种，在增长是第二种。',
      },
      {
        en: 'Wait and connect peers; otherwise restart the node with one `--home` and gRPC enabled in its `app.toml`.',
        zh: '等待并连上对等节点；否则统一 `--home`，在它的 `app.toml` 里启用 gRPC 后重启。',
      },
    ],
  },
  'fabric-chaincode-not-built': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['fabric'],
    example:
      "Error: chaincode install failed with status: 500 - failed to invoke backing implementation of 'InstallChaincode': could not build chaincode: docker build failed: docker image build failed: write unix @->/run/docker.sock: write: broken pipe",
    pattern:
      /could not build chaincode\b|docker image (?:build|inspection) failed: |cannot connect to Docker endpoint/,
    source: 'hyperledger/fabric:core/container/dockercontroller/dockercontroller.go',
    title: {
      en: 'could not build chaincode: docker build failed (Fabric)',
      zh: 'Fabric：链码构建失败（docker build failed）',
    },
    meaning: {
      en: 'At `peer lifecycle chaincode install` the peer builds an image with the Docker daemon of the host, and that failed. The chaincode is not installed.',
      zh: '执行 `peer lifecycle chaincode install` 时，peer 用宿主机的 Docker 构建镜像，构建失败。链码没有安装。',
    },
    causes: [
      {
        en: '`broken pipe` or `API version`: Docker Engine 29 does not take the calls of older peers. Upgrade the peer to 2.5.15, 3.1.4, or newer (`docker pull` again: a cached `2.5` stays old), or go back to Docker 28.',
        zh: '`broken pipe` 或 `API version`：Docker Engine 29 不接受旧版 peer 的调用。把 peer 升级到 2.5.15、3.1.4 或更新（重新 `docker pull`，本地缓存的 `2.5` 不会自动更新），或退回 Docker 28。',
      },
      {
        en: '`no such file or directory`: the socket is not in the container of the peer. Mount `/var/run/docker.sock` to the path of `CORE_VM_ENDPOINT`; in Docker Desktop disable `Use gRPC FUSE for file sharing`.',
        zh: '`no such file or directory`：peer 容器里没有这个 socket。把 `/var/run/docker.sock` 挂载到 `CORE_VM_ENDPOINT` 的路径；Docker Desktop 关闭 `Use gRPC FUSE for file sharing`。',
      },
      {
        en: '`permission denied`, `cannot connect to Docker endpoint`: the user of the peer is not allowed to use the socket, Docker does not run, or rootless Docker has its socket elsewhere (`DOCKER_SOCK`).',
        zh: '`permission denied`、`cannot connect to Docker endpoint`：peer 的用户无权使用 socket、Docker 没有运行，或 rootless Docker 的 socket 在别处（`DOCKER_SOCK`）。',
      },
      {
        en: 'Output of a compiler or `npm install`: the chaincode does not compile, or the build container has no network. Run `go mod vendor` before packaging.',
        zh: '后面是编译器或 `npm install` 的输出：链码编译不过，或构建容器没有网络。打包前先 `go mod vendor`。',
      },
      {
        en: 'Chaincode as a service: no external builder took the package, so the peer fell back to Docker. Add the builder `ccaas` to `core.yaml` and set `type` to `ccaas` in `metadata.json`.',
        zh: '链码即服务：没有外部构建器处理这个包，peer 就改用 Docker。在 `core.yaml` 加上 `ccaas` 构建器，`metadata.json` 的 `type` 写 `ccaas`。',
      },
    ],
    steps: [
      {
        en: 'Run `docker version` (the part `Server`) and `docker exec PEER peer version`, then `docker exec PEER sh -c "ls -l /host/var/run/docker.sock /var/run/docker.sock"`: they tell the first three causes apart.',
        zh: '执行 `docker version`（看 `Server` 部分）和 `docker exec PEER peer version`，再执行 `docker exec PEER sh -c "ls -l /host/var/run/docker.sock /var/run/docker.sock"`：可区分前三种。',
      },
      {
        en: 'Correct it, create the peer container again, and install the package once more.',
        zh: '改正后重建 peer 容器，再安装一次链码包。',
      },
    ],
  },
  'flow-height-not-found': {
    code: 'NOT_FOUND',
    libraries: ['flow'],
    example:
      'rpc error: code = NotFound desc = not found: failed to retrieve block ID for height 22291692: could not retrieve resource: key not found',
    pattern: /failed to retrieve block ID for height \d{1,15}/,
    source: 'onflow/flow-go:storage/store/headers.go',
    title: {
      en: 'failed to retrieve block ID for height (Flow)',
      zh: 'Flow：访问节点没有该高度的区块（block ID）',
    },
    meaning: {
      en: 'The access node has no block of that height. Each spork starts with empty storage, and its nodes know only their own heights.',
      zh: '访问节点没有这个高度的区块。每次 spork 都从空存储开始，节点只知道自己那一段高度。',
    },
    causes: [
      {
        en: 'The height belongs to an earlier spork: ask an access node of that spork (`access-001.mainnetN.nodes.onflow.org:9000`).',
        zh: '高度属于更早的 spork：改问那次 spork 的访问节点（`access-001.mainnetN.nodes.onflow.org:9000`）。',
      },
      {
        en: 'The height belongs to a later spork than that of a historic node, or is not sealed yet.',
        zh: '问的是历史节点而高度在它之后，或区块还没有 sealed。',
      },
      {
        en: 'Your own node started from a later root block.',
        zh: '自己的节点从更晚的根区块启动。',
      },
    ],
    steps: [
      {
        en: 'Call `GetNodeVersionInfo` or read the list of past sporks: heights below `spork_root_block_height` are the first cause.',
        zh: '调用 `GetNodeVersionInfo` 或查历次 spork 列表：低于 `spork_root_block_height` 是第一种。',
      },
      {
        en: 'Take the node of the spork that holds the height; for a new height retry after some seconds.',
        zh: '换成包含该高度的 spork 的节点；高度太新就几秒后重试。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
