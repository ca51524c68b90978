import type { Message } from '../message.ts';

/** What nodes of ledgers print: Cosmos SDK, lnd, Hyperledger Fabric. */
export const ledgerMessages = {
  'cosmos-account-sequence-mismatch': {
    code: 'INVALID_ARGUMENT',
    alsoCodes: ['UNKNOWN'],
    codeless: true,
    libraries: ['cosmos-sdk'],
    example:
      'rpc error: code = InvalidArgument desc = account sequence mismatch, expected 1848, got 1847: incorrect account sequence: invalid request',
    pattern: /account sequence mismatch, expected \d{1,20}, got \d{1,20}|incorrect account sequence\b/,
    source: 'osmosis-labs/cosmos-sdk:x/auth/ante/sigverify.go',
    title: {
      en: 'account sequence mismatch, expected, got (Cosmos SDK)',
      zh: 'Cosmos SDK：账户序号不符（account sequence）',
    },
    meaning: {
      en: 'Each transaction of an account carries the next sequence number, and this one carried another. The node rejected it: it is not in a block. `BroadcastTx` returns `OK` for it, with `tx_response.code` 32.',
      zh: '账户的每笔交易都要带下一个序号，这笔带的不对。节点拒绝了它，没有进入区块。`BroadcastTx` 此时返回 `OK`，`tx_response.code` 为 32。',
    },
    causes: [
      {
        en: '`got` is smaller: the sequence was read before an earlier transaction was counted, because transactions are sent faster than blocks are made, or because it was prepared early and sent late.',
        zh: '`got` 偏小：读取序号时前一笔还没计入，因为发送快于出块，或准备得早、发送得晚。',
      },
      {
        en: '`got` is larger: an earlier transaction was dropped, or the node behind the address lags behind the one that was asked for the sequence.',
        zh: '`got` 偏大：前一笔被丢弃，或同一地址后面的节点进度不同。',
      },
      {
        en: 'Two programs send from the same account.',
        zh: '两个程序用同一个账户发送。',
      },
    ],
    steps: [
      {
        en: 'Ask the node that you send to: `APPD query auth account ADDRESS`. Equal to `expected`: read it again and sign anew; it differs between nodes: use one node for reading and sending.',
        zh: '向发送所用的节点查询：`APPD query auth account ADDRESS`。与 `expected` 相同就重新读取并签名；各节点不同就读写用同一个节点。',
      },
      {
        en: 'Send one after the other: count the sequence yourself, or wait until each transaction is in a block. Several messages fit in one transaction.',
        zh: '逐笔发送：自己维护序号，或等每笔进入区块。多条消息可以放进一笔交易。',
      },
    ],
  },
  'cosmos-insufficient-fees': {
    code: 'INVALID_ARGUMENT',
    alsoCodes: ['UNKNOWN'],
    codeless: true,
    libraries: ['cosmos-sdk'],
    example: 'insufficient fees; got: 10uatom required: 500uatom: insufficient fee',
    pattern:
      /insufficient fees; got: [^\n]{0,200} required: |out of gas in location: |Too much gas wanted: |tx gas limit \d{1,20} exceeds block max gas/,
    source: 'osmosis-labs/cosmos-sdk:x/auth/ante/validator_tx_fee.go',
    title: {
      en: 'insufficient fees / out of gas (Cosmos SDK)',
      zh: 'Cosmos SDK：手续费或 gas 不足',
    },
    meaning: {
      en: '`insufficient fees`: the node rejected the transaction before it ran. `out of gas`: it ran until the gas was used up and was undone. In an `OK` response they are `code` 13 and 11.',
      zh: '`insufficient fees`：执行前就被节点拒绝。`out of gas`：执行到 gas 用完，已回滚。在 `OK` 响应里，`code` 分别是 13 和 11。',
    },
    causes: [
      {
        en: 'The fee is below the minimum gas price of this node, which differs from node to node.',
        zh: '手续费低于该节点的最低 gas 价格，各节点不同。',
      },
      {
        en: 'The gas limit was estimated by a simulation and the state changed, or no adjustment was added.',
        zh: 'gas 上限来自模拟，之后状态变了，或没有加余量。',
      },
      {
        en: '`Too much gas wanted`, `exceeds block max gas`: the gas limit is above what the chain takes in one transaction, such as the `max_gas` of a relayer. Lower it or send fewer messages at once.',
        zh: '`Too much gas wanted`、`exceeds block max gas`：gas 上限超过链对单笔交易的限制，例如 relayer 的 `max_gas`。调低它，或一次少发几条消息。',
      },
    ],
    steps: [
      {
        en: 'Take the amount behind `required:` or `gasUsed:`; `APPD query node config` (or `app.toml`) shows the minimum price.',
        zh: '取 `required:` 或 `gasUsed:` 后的数值；最低价格见 `APPD query node config`（或 `app.toml`）。',
      },
      {
        en: 'Send with `--gas auto --gas-adjustment 1.5 --gas-prices PRICE`.',
        zh: '用 `--gas auto --gas-adjustment 1.5 --gas-prices PRICE` 发送。',
      },
    ],
  },
  'lnd-service-not-ready': {
    code: 'UNIMPLEMENTED',
    alsoCodes: ['UNKNOWN'],
    codeless: true,
    libraries: ['lnd', 'grpc-go', 'grpc-js'],
    example: '12 UNIMPLEMENTED: unknown service lnrpc.WalletUnlocker',
    pattern:
      /unknown service (?:lnrpc|walletrpc|routerrpc|invoicesrpc|signrpc)\.\w{1,40}|wallet (?:locked, unlock it|already unlocked, Wallet|not created, create one)|[Ww]allet is encrypted(?:\.| -) [Pp]lease unlock|RPC server is in the process of starting up|waiting to start, RPC services not|chain backend is still syncing, server not/,
    source: 'lightningnetwork/lnd:rpcperms/interceptor.go',
    title: {
      en: 'unknown service lnrpc / wallet locked (lnd)',
      zh: 'lnd：钱包未解锁或已解锁（unknown service lnrpc）',
    },
    meaning: {
      en: 'lnd serves `WalletUnlocker` only while the wallet is locked, and the other services only after it is unlocked. The call asked for the one that is not available now.',
      zh: 'lnd 只在钱包锁定时提供 `WalletUnlocker`，解锁后才提供其他服务。这次调用的是当前不可用的那一个。',
    },
    causes: [
      {
        en: '`lnrpc.Lightning`, `wallet locked`, or `encrypted`: the wallet is still locked, or lnd is still starting. Unlock it with `lncli unlock`. `chain backend is still syncing`: wait.',
        zh: '`lnrpc.Lightning`、`wallet locked` 或 `encrypted`：钱包还没解锁，或 lnd 仍在启动。用 `lncli unlock` 解锁。`chain backend is still syncing`：等同步完成。',
      },
      {
        en: '`lnrpc.WalletUnlocker` or `already unlocked`: the wallet is unlocked already. Nothing is wrong: go on with the Lightning service.',
        zh: '`lnrpc.WalletUnlocker` 或 `already unlocked`：钱包已经解锁，没有问题，直接用 Lightning 服务。',
      },
      {
        en: '`wallet not created`: no wallet exists on this network; make one with `lncli create`.',
        zh: '`wallet not created`：该网络上还没有钱包，用 `lncli create` 创建。',
      },
      {
        en: 'For another service name, or `encrypted` although the wallet is unlocked: lnd was built without that subserver (tags such as `walletrpc`). Older `lncli` prints `Wallet is encrypted` for every `UNIMPLEMENTED`.',
        zh: '其他服务名，或钱包已解锁仍报 `encrypted`：编译 lnd 时没有加入该子服务（`walletrpc` 等标签）。旧版 `lncli` 对所有 `UNIMPLEMENTED` 都打印 `Wallet is encrypted`。',
      },
    ],
    steps: [
      {
        en: 'Run `lncli state`: it answers in every state and prints `LOCKED`, `UNLOCKED`, `RPC_ACTIVE`, `SERVER_ACTIVE`, or `NON_EXISTING`.',
        zh: '执行 `lncli state`：任何状态下都能用，会打印 `LOCKED`、`UNLOCKED`、`RPC_ACTIVE`、`SERVER_ACTIVE` 或 `NON_EXISTING`。',
      },
      {
        en: 'Unlock, wait for `SERVER_ACTIVE`, and make the client of the Lightning service only then: one made before the unlock has to be made again.',
        zh: '先解锁，等到 `SERVER_ACTIVE` 再创建 Lightning 客户端；解锁前创建的要重新创建。',
      },
      {
        en: 'With a password file (`wallet-unlock-password-file`) lnd unlocks at the start.',
        zh: '设置 `wallet-unlock-password-file` 后 lnd 启动时自动解锁。',
      },
    ],
  },
  'lnd-macaroon-rejected': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['lnd'],
    example:
      'rpc error: code = Unknown desc = verification failed: signature mismatch after caveat verification',
    pattern:
      /cannot (?:get|retrieve) macaroon|verification failed: signature mismatch|expected 1 macaroon, got \d|root key with id \d{1,20} doesn't exist|unable to read macaroon path|macaroon file \S{1,200} was not found/,
    source: 'lightningnetwork/lnd:docs/macaroons.md',
    title: {
      en: 'cannot get macaroon / signature mismatch (lnd)',
      zh: 'lnd：macaroon 校验失败（signature mismatch）',
    },
    meaning: {
      en: 'lnd received the call and did not accept the macaroon, the token that carries the permissions. lnd reports this with `UNKNOWN`, not with `UNAUTHENTICATED`.',
      zh: 'lnd 收到了调用，但不接受其中的 macaroon（携带权限的令牌）。lnd 用的是 `UNKNOWN`，不是 `UNAUTHENTICATED`。',
    },
    causes: [
      {
        en: 'The macaroon belongs to another node or network, or the macaroon database was made again.',
        zh: 'macaroon 属于别的节点或网络，或 macaroon 数据库重建过。',
      },
      {
        en: '`expected 1 macaroon, got 0`: none was sent in the metadata `macaroon`, or the path of the file was sent instead of its content.',
        zh: '`expected 1 macaroon, got 0`：元数据里没有 `macaroon`，或发的是文件路径而不是内容。',
      },
      {
        en: 'The bytes were changed in transit, for example Base64 where hexadecimal is expected.',
        zh: '传输时内容变了，比如该用十六进制却用了 Base64。',
      },
      {
        en: '`unable to read macaroon path`, `was not found`: the client looks in the folder of another network or user, or a program does not expand `~`. Give the full path.',
        zh: '`unable to read macaroon path`、`was not found`：客户端找的是别的网络或用户的目录，或程序不展开 `~`。写绝对路径。',
      },
    ],
    steps: [
      {
        en: 'Run `lncli --macaroonpath FILE getinfo` on the node with the same file: if that works, the client sends it wrongly; if not, the file is old.',
        zh: '在节点上用同一个文件执行 `lncli --macaroonpath FILE getinfo`：成功就是客户端发送有误，失败就是文件过时。',
      },
      {
        en: 'Copy `data/chain/bitcoin/NETWORK/admin.macaroon` of that node again and send it hexadecimal.',
        zh: '重新复制该节点的 `data/chain/bitcoin/NETWORK/admin.macaroon`，用十六进制发送。',
      },
    ],
  },
  'fabric-endorser-client-failed': {
    code: 'UNAVAILABLE',
    alsoCodes: ['DEADLINE_EXCEEDED'],
    libraries: ['fabric'],
    example:
      'Error: error getting endorser client for channel: endorser client failed to connect to peer0.org1.example.com:7051: failed to create new connection: context deadline exceeded',
    pattern:
      /(?:endorser|deliver|orderer) client failed to connect to \S{1,200}|failed to create new connection: (?:context deadline|connection)|Failed to connect to remote gRPC server \S/,
    source: 'hyperledger/fabric:internal/peer/common/peerclient.go',
    title: {
      en: 'endorser client failed to connect (Fabric)',
      zh: 'Fabric：连不上 peer（endorser client failed）',
    },
    meaning: {
      en: 'The `peer` command or the gateway could not open a connection to that peer or orderer in time. Nothing was endorsed.',
      zh: '`peer` 命令或网关没能在限定时间内连上该 peer 或 orderer，没有完成任何背书。',
    },
    causes: [
      {
        en: 'The peer does not run or has crashed, often because containers or volumes of an older network are still there. On a test network remove all of them and start again (`./network.sh down`): this deletes the ledger and the identities.',
        zh: 'peer 没有运行或已崩溃，常见于旧网络的容器或卷还在。测试网络可以全部清理后重启（`./network.sh down`）：账本和身份会一起删除。',
      },
      {
        en: 'TLS: the CA file (`--tlsRootCertFiles`, `CORE_PEER_TLS_ROOTCERT_FILE`) is not that of the peer, or the name is not in the certificate.',
        zh: 'TLS：CA 文件（`--tlsRootCertFiles`、`CORE_PEER_TLS_ROOTCERT_FILE`）不是该 peer 的，或证书里没有这个名称。',
      },
      {
        en: 'The name cannot be resolved from here, the port is another one, or `HTTP_PROXY` is set and the connection goes to the proxy.',
        zh: '这里解析不了该名称、端口不对，或设置了 `HTTP_PROXY` 而连接走了代理。',
      },
    ],
    steps: [
      {
        en: 'Run `docker ps -a` and `docker logs peer0.org1.example.com`: a peer that has exited shows the first cause. If it runs, `openssl s_client -connect HOST:7051 -CAfile CA` tells TLS from network.',
        zh: '执行 `docker ps -a` 和 `docker logs peer0.org1.example.com`：peer 已退出就是第一个原因；在运行则用 `openssl s_client -connect HOST:7051 -CAfile CA` 区分 TLS 与网络。',
      },
      {
        en: 'Correct it (for a proxy: `unset HTTP_PROXY HTTPS_PROXY`, or the host in `NO_PROXY`) and retry: no state was changed.',
        zh: '改正后重试（走了代理：`unset HTTP_PROXY HTTPS_PROXY`，或把主机加进 `NO_PROXY`），状态没有变化。',
      },
    ],
  },
  'fabric-gateway-endorse-failed': {
    code: 'ABORTED',
    libraries: ['fabric'],
    example:
      '10 ABORTED: failed to collect enough transaction endorsements, see attached details for more info',
    pattern:
      /failed to (?:collect enough transaction endorsements|endorse transaction|evaluate transaction), see attached details/,
    source: 'hyperledger/fabric:internal/pkg/gateway/endorse.go',
    title: {
      en: 'failed to collect enough endorsements (Fabric)',
      zh: 'Fabric：背书不足（see attached details）',
    },
    meaning: {
      en: 'The gateway did not get the endorsements that the policy asks for. Nothing was submitted. What each peer said is only in the details of the status.',
      zh: '网关没有拿到策略要求的背书，交易没有提交。每个 peer 的说法只在状态的详情里。',
    },
    causes: [
      {
        en: 'The chaincode returned an error or panicked: the detail holds its text.',
        zh: '链码返回错误或 panic：详情里有它的文本。',
      },
      {
        en: 'The chaincode is not installed or not approved on a peer that the policy needs.',
        zh: '策略需要的某个 peer 没有安装或批准链码。',
      },
      {
        en: 'The peers endorse different results, because the chaincode is not deterministic.',
        zh: '链码不是确定性的，各 peer 的背书结果不同。',
      },
    ],
    steps: [
      {
        en: 'Print the details: `err.details` in the Node.js client, `status.Convert(err).Details()` in Go. Each `ErrorDetail` names peer and cause.',
        zh: '打印详情：Node.js 客户端用 `err.details`，Go 用 `status.Convert(err).Details()`，每个 `ErrorDetail` 指出 peer 和原因。',
      },
      {
        en: 'Correct the chaincode or the installation (`peer lifecycle chaincode querycommitted`), then send a new proposal.',
        zh: '改正链码或安装（`peer lifecycle chaincode querycommitted`），再发新的提案。',
      },
    ],
  },
  'cosmos-height-not-available': {
    code: 'INVALID_ARGUMENT',
    alsoCodes: ['UNKNOWN'],
    libraries: ['cosmos-sdk'],
    example:
      'rpc error: code = InvalidArgument desc = failed to load state at height 812; version does not exist (latest height: 21440): invalid request',
    pattern: /failed to load state at height \d{1,20}|cannot query with height in the future/,
    source: 'osmosis-labs/cosmos-sdk:baseapp/abci.go',
    title: {
      en: 'failed to load state at height (Cosmos SDK)',
      zh: 'Cosmos SDK：节点没有该高度的状态（failed to load state）',
    },
    meaning: {
      en: 'The node does not have the state of the height that the query asks for. Nothing was changed.',
      zh: '节点没有查询高度的状态。没有任何改动。',
    },
    causes: [
      {
        en: 'The node has pruned old heights, which is the default.',
        zh: '节点裁剪了旧高度，这是默认行为。',
      },
      { en: 'The node is behind: `height in the future`.', zh: '节点落后：`height in the future`。' },
    ],
    steps: [
      {
        en: 'Run the command `status` of the node: a height below `earliest_block_height` is the first cause, one above `latest_block_height` the second.',
        zh: '执行节点的 `status` 命令：低于 `earliest_block_height` 是第一个原因，高于 `latest_block_height` 是第二个。',
      },
      {
        en: 'Ask an archive node, or leave the header `x-cosmos-block-height` out; for a node that is behind, retry after some seconds.',
        zh: '改查归档节点，或去掉 `x-cosmos-block-height` 首部；节点落后就几秒后重试。',
      },
    ],
  },
  'cosmos-account-not-found': {
    code: 'NOT_FOUND',
    alsoCodes: ['UNKNOWN'],
    libraries: ['cosmos-sdk'],
    example: 'rpc error: code = NotFound desc = account osmo1q3k7 not found: key not found',
    pattern:
      /\baccount (?:[a-z]{2,20}1[0-9a-z]{3,90} not found|\S{1,90} not found: key not found)|\b(?:account|fee payer address:) [a-z]{2,20}1[0-9a-z]{3,90} does not exist/,
    source: 'osmosis-labs/cosmos-sdk:x/auth/keeper/grpc_query.go',
    title: { en: 'account … not found (Cosmos SDK)', zh: 'Cosmos SDK：账户不存在（account not found）' },
    meaning: {
      en: 'The address is well formed, and the chain has no account for it.',
      zh: '地址格式正确，但链上没有这个账户。',
    },
    causes: [
      { en: 'The address has never received coins on this chain.', zh: '该地址在这条链上从未收到过币。' },
      {
        en: 'The client is connected to another chain or a test network.',
        zh: '客户端连到了另一条链或测试网。',
      },
      {
        en: 'The node has not caught up: the coins came in a block that it does not have yet.',
        zh: '节点还没同步完：转账所在的区块它还没有。',
      },
    ],
    steps: [
      {
        en: 'Look at the output of the command `status`: another `network` is the second cause, `catching_up: true` the third. Otherwise the address has no coins.',
        zh: '看 `status` 的输出：`network` 不是目标链是第二种，`catching_up: true` 是第三种；否则就是地址没有收到过币。',
      },
      {
        en: 'Send coins to the address, correct the endpoint, or wait until the node is synchronized.',
        zh: '向该地址转币，改正节点地址，或等节点同步完成。',
      },
    ],
  },
  'lnd-payment-in-transition': {
    code: 'ALREADY_EXISTS',
    libraries: ['lnd'],
    example: 'rpc error: code = AlreadyExists desc = payment is in transition',
    pattern: /\bpayment is in transition\b|\binvoice is already paid\b/,
    source: 'lightningnetwork/lnd:payments/db/errors.go',
    title: {
      en: 'payment is in transition, invoice is already paid (lnd)',
      zh: 'lnd：付款正在进行或已完成（payment is in transition）',
    },
    meaning: {
      en: 'The node already has a payment for this hash. No second payment was made.',
      zh: '节点已有这个哈希的付款记录，没有发起第二次付款。',
    },
    causes: [
      {
        en: 'The first attempt timed out at the client and still runs in the node.',
        zh: '第一次调用在客户端超时，节点仍在执行。',
      },
      { en: 'The invoice was paid before.', zh: '发票之前已付清。' },
    ],
    steps: [
      {
        en: 'Run `lncli trackpayment PAYMENT_HASH`: `IN_FLIGHT` is the first cause, `SUCCEEDED` the second.',
        zh: '执行 `lncli trackpayment PAYMENT_HASH`：`IN_FLIGHT` 是第一个原因，`SUCCEEDED` 是第二个。',
      },
      {
        en: 'Wait for the result. Pay again only if it is `FAILED`.',
        zh: '等待结果；只有 `FAILED` 才能再付。',
      },
    ],
  },
  'cosmos-signature-verification-failed': {
    code: 'UNKNOWN',
    alsoCodes: ['INVALID_ARGUMENT', 'UNAUTHENTICATED'],
    codeless: true,
    libraries: ['cosmos-sdk'],
    example:
      'rpc error: code = Unknown desc = signature verification failed; please verify account number (12), sequence (4) and chain-id (shop-1): unauthorized',
    pattern: /signature verification failed; (?:please )?verify (?:correct )?account/,
    source: 'osmosis-labs/cosmos-sdk:x/auth/ante/sigverify.go',
    title: {
      en: 'signature verification failed; please verify account number',
      zh: 'Cosmos：签名校验失败（account number、sequence、chain-id）',
    },
    meaning: {
      en: 'The node computed the bytes to sign with its own account number, sequence, and chain ID, and the signature does not fit them. The transaction was not accepted.',
      zh: '节点用自己的 account number、sequence 和 chain-id 算出待签名内容，与签名不符。交易没有被接受。',
    },
    causes: [
      {
        en: 'The sequence is stale: another transaction of the account was sent in between, or the client counts it itself.',
        zh: 'sequence 过期：期间该账户又发过交易，或由客户端自己计数。',
      },
      {
        en: 'The chain ID or account number of the client is that of another network, or of the chain before a reset or upgrade.',
        zh: '客户端的 chain-id 或 account number 属于另一个网络，或属于重置、升级之前的链。',
      },
      {
        en: 'The wrong key signed, or the transaction was changed after it was signed (fee, memo, gas).',
        zh: '签名用的密钥不对，或签名之后又改了交易（手续费、memo、gas）。',
      },
      {
        en: 'Client and chain encode the message otherwise: an old client library, an Amino type that is not registered (Ledger), or a multisig.',
        zh: '客户端与链的编码不同：客户端库太旧、Amino 类型没有注册（Ledger），或多签。',
      },
    ],
    steps: [
      {
        en: 'Compare the numbers of the text with `APPD query auth account ADDRESS` and `APPD status` (`network`). If all of them are equal to what was signed, the key or the encoding is the cause.',
        zh: '用 `APPD query auth account ADDRESS` 和 `APPD status`（`network`）对照文本里的数字。如果与签名时的都一致，就是密钥或编码的问题。',
      },
      {
        en: 'Query the account again, sign with those values, and broadcast once; send one transaction of an account at a time.',
        zh: '重新查询账户，用这些值签名并只广播一次；同一账户一次只发一笔交易。',
      },
    ],
  },
  'cosmos-tx-in-mempool': {
    code: 'ALREADY_EXISTS',
    alsoCodes: ['UNKNOWN', 'INTERNAL'],
    codeless: true,
    libraries: ['cosmos-sdk'],
    example: 'rpc error: code = Unknown desc = broadcast: tx already exists in cache',
    pattern: /\btx already (?:exists in cache|in mempool)\b/,
    source: 'osmosis-labs/cosmos-sdk:types/errors/errors.go',
    title: {
      en: 'tx already exists in cache (Cosmos)',
      zh: 'Cosmos：交易已提交过（already exists in cache）',
    },
    meaning: {
      en: 'The node has received these exact bytes before and keeps their hash in the cache of its mempool. The earlier copy counts: it is waiting, is in a block, or was rejected.',
      zh: '节点之前收到过字节完全相同的交易，它的哈希还在 mempool 缓存里。以先前那份为准：在等待、已进块或已被拒绝。',
    },
    causes: [
      {
        en: 'The client repeated the broadcast after a timeout; the first one had arrived.',
        zh: '客户端超时后重发，而第一次已经送达。',
      },
      {
        en: 'The same signed transaction goes to several nodes that pass it on to each other.',
        zh: '同一笔已签名的交易发给多个节点，节点之间又互相转发。',
      },
      {
        en: 'The transaction failed before, and the node keeps rejected ones too (`keep-invalid-txs-in-cache`).',
        zh: '交易之前失败过，而节点也缓存被拒的交易（`keep-invalid-txs-in-cache`）。',
      },
    ],
    steps: [
      {
        en: 'Look it up by its hash: `NODE query tx HASH`. In a block: done. Not found after several blocks: it was dropped.',
        zh: '按哈希查询：`NODE query tx HASH`。已进块就完成了；过了几个区块还查不到，就是被丢弃了。',
      },
      {
        en: 'Treat this error as sent and wait for the hash. To send it anew, sign it again with the current sequence number or another fee: the bytes then differ.',
        zh: '把这个错误当作已发送，按哈希等待结果。要重新发送，就用当前序列号或别的手续费重新签名，使字节不同。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
