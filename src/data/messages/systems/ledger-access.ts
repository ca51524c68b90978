import type { Message } from '../message.ts';

/** What ledgers print when an identity, a balance, or a chaincode does not allow a call: Fabric, lnd, Cosmos SDK. */
export const ledgerAccessMessages = {
  'fabric-chaincode-not-defined': {
    code: 'UNKNOWN',
    alsoCodes: ['ABORTED', 'FAILED_PRECONDITION'],
    codeless: true,
    libraries: ['fabric'],
    example:
      'Error: endorsement failure during invoke. response: status:500 message:"make sure the chaincode cart has been successfully defined on channel shop and try again: chaincode cart not found"',
    pattern:
      /make sure the chaincode \S{1,80} has been successfully (?:defined on channel|instantiated)|could not find chaincode with name|chaincode definition for '[^'\n]{1,80}' exists, but chaincode is not installed|cannot retrieve package for chaincode \S/,
    source: 'hyperledger/fabric:core/endorser/endorser.go',
    title: {
      en: 'make sure the chaincode has been successfully defined',
      zh: 'Fabric：链码不存在（make sure the chaincode）',
    },
    meaning: {
      en: 'The peer received the proposal and has no chaincode of this name to run on that channel. Nothing was written to the ledger.',
      zh: 'peer 收到了提案，但该通道上没有这个名字的链码可以执行，账本没有变化。',
    },
    causes: [
      {
        en: 'The chaincode was never committed on this channel (in Fabric 1.x: instantiated, `has been successfully instantiated`), or the name in the call is spelled differently.',
        zh: '链码没有在该通道上提交（commit；Fabric 1.x 是实例化，报错里写 `instantiated`），或调用里的名字写得不同。',
      },
      {
        en: '`exists, but chaincode is not installed`, `cannot retrieve package for chaincode` (1.x): this peer lacks the package, or the organization approved another package ID.',
        zh: '`exists, but chaincode is not installed`、`cannot retrieve package for chaincode`（1.x）：这个 peer 没有安装链码包，或组织批准的是另一个 package ID。',
      },
      {
        en: 'The peer has not joined the channel or has not received the newest blocks.',
        zh: 'peer 没有加入通道，或还没收到最新区块。',
      },
    ],
    steps: [
      {
        en: 'Run `peer lifecycle chaincode querycommitted -C CHANNEL`, then `peer lifecycle chaincode queryinstalled` on the peer of the error. The first without the name: commit it; the second without it: install it.',
        zh: '先执行 `peer lifecycle chaincode querycommitted -C CHANNEL`，再在报错的 peer 上执行 `peer lifecycle chaincode queryinstalled`。前者没有该名字就提交，后者没有就安装。',
      },
      {
        en: 'Install, approve with the right package ID, and commit; in Fabric 1.x `peer chaincode install`, then `peer chaincode instantiate`. Then call again.',
        zh: '安装链码，用正确的 package ID 批准并提交；Fabric 1.x 执行 `peer chaincode install` 和 `peer chaincode instantiate`。再调用。',
      },
    ],
  },
  'fabric-access-denied': {
    code: 'UNKNOWN',
    alsoCodes: ['PERMISSION_DENIED', 'ABORTED'],
    codeless: true,
    libraries: ['fabric'],
    example:
      'Error: error endorsing query: rpc error: code = Unknown desc = access denied: channel [shop] creator org [Org1MSP] - proposal response: <nil>',
    pattern:
      /access denied: channel \[[^\]\n]{0,80}\] creator org|Failed to deserialize creator identity|MSP \S{1,60} is (?:unknown|not defined on channel)/,
    source: 'hyperledger/fabric:core/endorser/msgvalidation.go',
    title: {
      en: 'access denied: channel [] creator org [] (Fabric)',
      zh: 'Fabric：access denied（creator org 身份无效）',
    },
    meaning: {
      en: 'The peer could not accept the identity that signed the proposal: the certificate is not valid for that organization, or the signature does not match. Nothing was run.',
      zh: 'peer 不接受给提案签名的身份：证书对该组织无效，或签名不匹配。什么都没有执行。',
    },
    causes: [
      {
        en: 'The network was created again: the wallet or `msp` folder still holds certificates of the old CA.',
        zh: '网络重新创建过：钱包或 `msp` 目录里还是旧 CA 的证书。',
      },
      {
        en: 'The certificate has expired or is revoked, or the clock of the peer is wrong.',
        zh: '证书过期或已吊销，或 peer 的时钟不对。',
      },
      {
        en: 'The MSP ID of the client does not belong to the certificate (`CORE_PEER_LOCALMSPID`, `mspId`), or the channel does not know that MSP (`MSP … is unknown`): images, configuration, and channel of different networks or releases.',
        zh: '客户端所用的 MSP ID 与证书不符（`CORE_PEER_LOCALMSPID`、`mspId`），或通道不认识该 MSP（`MSP … is unknown`）：镜像、配置和通道来自不同的网络或版本。',
      },
    ],
    steps: [
      {
        en: 'Look for `access denied` in the log of the peer: the line beside it names the reason (expired, unknown authority, or signature). `openssl x509 -in CERT -noout -dates -issuer` shows dates and CA.',
        zh: '在 peer 日志里找 `access denied`：旁边一行写着原因（过期、未知签发者或签名错误）。`openssl x509 -in CERT -noout -dates -issuer` 显示有效期和 CA。',
      },
      {
        en: 'Move the wallet away (it holds the only copy of the keys), enroll the user again with the present CA, and use its MSP ID.',
        zh: '把钱包移走（里面是密钥的唯一副本，不要删），用当前 CA 重新登记用户，并使用对应的 MSP ID。',
      },
    ],
  },
  'fabric-config-update-rejected': {
    code: 'UNKNOWN',
    alsoCodes: ['PERMISSION_DENIED'],
    codeless: true,
    libraries: ['fabric'],
    example:
      "Error: got unexpected status: BAD_REQUEST -- error applying config update to existing channel 'shop': error authorizing update: error validating ReadSet: proposed update requires that key be at version 0, but it is currently at version 1",
    pattern:
      /got unexpected status: (?:BAD_REQUEST|FORBIDDEN) -- |implicit policy evaluation failed - \d{1,4} sub-policies/,
    source: 'hyperledger/fabric:internal/peer/common/broadcastclient.go',
    title: {
      en: 'got unexpected status: BAD_REQUEST / FORBIDDEN (Fabric)',
      zh: 'Fabric：排序节点拒绝（got unexpected status）',
    },
    meaning: {
      en: 'The orderer received the message and rejected it. The words in capitals are a field of its response, not a status of gRPC: the stream itself worked.',
      zh: '排序节点收到消息后拒绝。大写的词是响应里的字段，不是 gRPC 状态码：流本身没有问题。',
    },
    causes: [
      {
        en: '`sub-policies were satisfied`: too few administrators signed, or the client uses the identity of a member where an administrator is required.',
        zh: '`sub-policies were satisfied`：签名的管理员不够，或在需要管理员的地方用了普通成员身份。',
      },
      {
        en: '`requires that key be at version 0, but it is currently at version 1`: the channel exists already, or the update was computed from an older configuration.',
        zh: '`requires that key be at version 0, but it is currently at version 1`：通道已经存在，或更新是按旧配置计算的。',
      },
      {
        en: 'Certificates in the genesis block or configuration belong to another run of `cryptogen` than those that sign.',
        zh: '创世块或配置里的证书与签名证书不是同一次 `cryptogen` 生成的。',
      },
    ],
    steps: [
      {
        en: 'Run `peer channel fetch config` and read the version and the policies of the channel; the log of the orderer names the signer that did not count.',
        zh: '执行 `peer channel fetch config`，查看通道的版本和策略；排序节点日志会指出哪个签名没有被计入。',
      },
      {
        en: 'Collect the missing signatures with `peer channel signconfigtx`, or compute the update from the fetched configuration. After a failed first start of a test network delete the old volumes (`./network.sh down` deletes the ledger, too).',
        zh: '用 `peer channel signconfigtx` 补齐签名，或按取回的配置重新计算更新。测试网络首次启动失败后，删除旧的数据卷（`./network.sh down` 会连账本一起删除）。',
      },
    ],
  },
  'lnd-invalid-passphrase': {
    code: 'UNKNOWN',
    libraries: ['lnd'],
    example: '[lncli] rpc error: code = Unknown desc = invalid passphrase for master public key',
    pattern: /desc = invalid passphrase\b|invalid passphrase for master public key/,
    source: 'lightningnetwork/lnd:aezeed/errors.go',
    title: {
      en: 'invalid passphrase (lnd)',
      zh: 'lnd：密码错误（invalid passphrase）',
    },
    meaning: {
      en: 'lnd could not decrypt the wallet or the seed with what was entered. Nothing was changed.',
      zh: 'lnd 用输入的内容无法解密钱包或助记词，什么都没有改变。',
    },
    causes: [
      {
        en: '`for master public key`: the wallet password is wrong. It is the password of this wallet file, not the passphrase of the seed.',
        zh: '`for master public key`：钱包密码错误。它是这个钱包文件的密码，不是助记词的口令。',
      },
      {
        en: 'Without these words: the 24 words were encrypted with a cipher seed passphrase, which was left out or mistyped when the wallet was created again.',
        zh: '没有这几个词：24 个助记词另设了口令，重新创建钱包时没有输入或输错。',
      },
      {
        en: 'A script or `--wallet-unlock-password-file` hands over another password, or one with a line break.',
        zh: '脚本或 `--wallet-unlock-password-file` 给的密码不对，或带了换行。',
      },
    ],
    steps: [
      {
        en: 'Run `lncli unlock` and type the password by hand: if that works, the file or script is the cause.',
        zh: '手动执行 `lncli unlock` 输入密码：能解锁就是文件或脚本的问题。',
      },
      {
        en: 'For a seed enter its passphrase at the question after the words. A lost wallet password needs the seed: copy the data folder, move only `wallet.db` and `macaroons.db` away (the password encrypts both), and run `lncli create` with words and passphrase. `channel.db` keeps the channels: give the channel backup only if that file is lost, since it closes every channel.',
        zh: '恢复助记词时，在输完单词后的提问处输入口令。忘了钱包密码只能用助记词：先备份数据目录，只移走 `wallet.db` 和 `macaroons.db`（两者都用密码加密），再用单词和口令执行 `lncli create`。通道在 `channel.db` 里：它还在就不要给通道备份，用备份恢复会关闭所有通道。',
      },
    ],
  },
  'lnd-no-path': {
    code: 'UNKNOWN',
    alsoCodes: ['OK'],
    codeless: true,
    libraries: ['lnd'],
    example: 'rpc error: code = Unknown desc = unable to find a path to destination',
    pattern: /unable to find a path to destination|FAILURE_REASON_(?:NO_ROUTE|INSUFFICIENT_BALANCE)/,
    source: 'lightningnetwork/lnd:routing/payment_session.go',
    title: {
      en: 'unable to find a path to destination (lnd)',
      zh: 'lnd：找不到付款路径（unable to find a path）',
    },
    meaning: {
      en: 'lnd searched its graph and found no route that can carry the amount. The payment was not made.',
      zh: 'lnd 在自己的网络图里找不到能承载该金额的路径，付款没有进行。',
    },
    causes: [
      {
        en: 'The channels of your node cannot send that much: the local balance minus the reserve is too small, or the peers are offline.',
        zh: '自己的通道发不出这么多：本地余额减去保留金不够，或对端离线。',
      },
      {
        en: 'The receiver has no inbound capacity, or only private channels and the invoice carries no route hints.',
        zh: '收款方没有入账容量，或只有私有通道而发票没有路由提示。',
      },
      {
        en: 'The graph is not complete yet (`synced_to_graph` is false), or the fee limit excludes every route.',
        zh: '网络图还不完整（`synced_to_graph` 为 false），或手续费上限排除了所有路径。',
      },
    ],
    steps: [
      {
        en: 'Run `lncli listchannels` and compare `local_balance` and `active` with the amount, then `lncli getinfo` for `synced_to_graph`. `lncli queryroutes DEST AMOUNT` tells whether any route exists.',
        zh: '执行 `lncli listchannels`，用 `local_balance` 和 `active` 对照金额；再用 `lncli getinfo` 看 `synced_to_graph`。`lncli queryroutes DEST AMOUNT` 可知是否有任何路径。',
      },
      {
        en: 'Open or refill a channel, split the payment (`--max_parts`), raise `--fee_limit`, or ask for an invoice with route hints.',
        zh: '新开或补充通道，拆分付款（`--max_parts`），调高 `--fee_limit`，或请对方给带路由提示的发票。',
      },
    ],
  },
  'cosmos-insufficient-funds': {
    code: 'UNKNOWN',
    alsoCodes: ['INVALID_ARGUMENT'],
    codeless: true,
    libraries: ['cosmos-sdk'],
    example:
      'rpc error: code = Unknown desc = failed to execute message; message index: 0: spendable balance 10uatom is smaller than 500uatom: insufficient funds',
    pattern: /is smaller than \d[\w/.,]{1,100}: insufficient funds|insufficient funds: insufficient funds/,
    source: 'osmosis-labs/cosmos-sdk:x/bank/keeper/send.go',
    title: {
      en: 'is smaller than: insufficient funds (Cosmos SDK)',
      zh: 'Cosmos SDK：余额不足（insufficient funds）',
    },
    meaning: {
      en: 'The account holds less of this coin than amount and fee together need. In an `OK` response it is `code` 5. Nothing was sent; if the transaction is in a block, the fee is spent.',
      zh: '账户里这种币少于金额加手续费。在 `OK` 响应里是 `code` 5。没有转账；交易若已进区块，手续费已扣。',
    },
    causes: [
      {
        en: 'The balance is too low, or the amount takes everything and leaves nothing for the fee.',
        zh: '余额不足，或金额转走全部，没有留手续费。',
      },
      {
        en: 'The coins are staked, unbonding, or locked by vesting: `spendable` is less than the balance.',
        zh: '币已质押、正在解除质押或仍在锁定期：`spendable` 小于余额。',
      },
      {
        en: 'Another denomination: `atom` instead of `uatom`, or an `ibc/…` coin, or the key of another account signs.',
        zh: '币种写错：`uatom` 写成 `atom`，或应是 `ibc/…`；或签名的是另一个账户的密钥。',
      },
    ],
    steps: [
      {
        en: 'Run `APPD query bank spendable-balances ADDRESS` for the address that signs and compare the denomination letter by letter.',
        zh: '对签名地址执行 `APPD query bank spendable-balances ADDRESS`，逐字对照币种。',
      },
      {
        en: 'Send less, leave the fee, or fund the account. On a test network ask the faucet.',
        zh: '减少金额并留出手续费，或给账户充值；测试网用水龙头领取。',
      },
    ],
  },
  'fabric-unknown-function': {
    code: 'UNKNOWN',
    alsoCodes: ['ABORTED'],
    codeless: true,
    libraries: ['fabric'],
    example:
      'Error: endorsement failure during invoke. response: status:500 message:"Function TransferCar not found in contract SmartContract"',
    pattern:
      /Function \S{1,80} not found in contract\b|Contract not found with name\b|[Rr]eceived unknown (?:invoke )?function\b|asked to invoke a function that does not exist|Invalid Smart Contract function name/,
    source: 'hyperledger/fabric-contract-api-go:contractapi/contract_chaincode.go',
    title: {
      en: 'Function not found in contract (Fabric chaincode)',
      zh: 'Fabric：链码没有该函数（Function not found）',
    },
    meaning: {
      en: 'The peer reached the chaincode, and the installed version has no function of that name. It responded with 500, and nothing was written to the ledger.',
      zh: '节点调用到了链码，但已安装的版本没有这个函数。链码返回 500，账本没有写入。',
    },
    causes: [
      {
        en: 'The name is misspelled or has other capitals; with several contracts it needs the contract in front: `ContractName:function`.',
        zh: '函数名拼写或大小写不对；有多个合约时要带合约名：`ContractName:function`。',
      },
      {
        en: 'The channel still runs an older version: the new package was installed and not approved and committed with a higher sequence.',
        zh: '通道上仍是旧版本：新包只安装了，没有用更高的 sequence 批准并提交。',
      },
      {
        en: 'The arguments have the wrong form: `{"Args":["fn","a"]}` or `{"function":"fn","Args":["a"]}`, not both.',
        zh: '参数格式不对：用 `{"Args":["fn","a"]}` 或 `{"function":"fn","Args":["a"]}`，不要混用。',
      },
    ],
    steps: [
      {
        en: 'Run `peer lifecycle chaincode querycommitted -C CHANNEL` for version and sequence, and query `org.hyperledger.fabric:GetMetadata`: it lists the functions that are installed.',
        zh: '执行 `peer lifecycle chaincode querycommitted -C CHANNEL` 看版本和 sequence，再查询 `org.hyperledger.fabric:GetMetadata`，它会列出已安装的函数。',
      },
      {
        en: 'Correct the name, or approve and commit the new version with the next sequence.',
        zh: '改正函数名，或用下一个 sequence 批准并提交新版本。',
      },
    ],
  },
  'fabric-commit-failed': {
    code: 'ABORTED',
    codeless: true,
    libraries: ['fabric'],
    example: 'transaction 5f1d2a failed to commit with status code 11 (MVCC_READ_CONFLICT)',
    pattern:
      /failed to commit with status code -?\d{1,3}\b|\b(?:MVCC_READ_CONFLICT|PHANTOM_READ_CONFLICT|ENDORSEMENT_POLICY_FAILURE)\b/,
    source: 'hyperledger/fabric-gateway:pkg/client/errors.go',
    title: {
      en: 'failed to commit: MVCC_READ_CONFLICT (Fabric)',
      zh: 'Fabric：提交失败，并发冲突（MVCC_READ_CONFLICT）',
    },
    meaning: {
      en: 'The transaction was endorsed and ordered, and the peers marked it as invalid. Its writes do not count. The gRPC call itself ended with `OK`: the number is a code of Fabric.',
      zh: '交易已背书并排序，但被节点标记为无效，写入不生效。gRPC 调用本身是 `OK`：这个数字是 Fabric 的码。',
    },
    causes: [
      {
        en: '`MVCC_READ_CONFLICT` (11), `PHANTOM_READ_CONFLICT` (12): another transaction changed a key that this one had read, mostly one counter or balance that all write.',
        zh: '`MVCC_READ_CONFLICT`（11）、`PHANTOM_READ_CONFLICT`（12）：读过的 key 被别的交易改了，多为大家都写的计数器或余额。',
      },
      {
        en: '`ENDORSEMENT_POLICY_FAILURE` (10): too few organizations endorsed, or the peers gave different results (time, random numbers, the order of a map).',
        zh: '`ENDORSEMENT_POLICY_FAILURE`（10）：背书的组织不够，或各节点结果不同（时间、随机数、map 的顺序）。',
      },
      {
        en: 'Other numbers are listed in `TxValidationCode`: 4 wrong signature of the creator, 2 duplicate transaction ID.',
        zh: '其他数字见 `TxValidationCode`，如 4 是创建者签名错误，2 是交易 ID 重复。',
      },
    ],
    steps: [
      {
        en: 'Read the name in brackets. 11 or 12: evaluate again and submit anew, with a new endorsement. 10: do not repeat unchanged.',
        zh: '看括号里的名称。11、12：重新执行并重新背书、提交。10：不要原样重发。',
      },
      {
        en: 'Spread hot keys over several keys, or queue the writers. For 10 list the organizations (`endorsingOrganizations`) and make the chaincode deterministic.',
        zh: '把热点 key 拆成多个，或让写入排队。10：列出背书组织（`endorsingOrganizations`），并让链码结果确定。',
      },
    ],
  },
  'fabric-chaincode-launch-failed': {
    code: 'UNKNOWN',
    alsoCodes: ['ABORTED', 'FAILED_PRECONDITION'],
    codeless: true,
    libraries: ['fabric'],
    example:
      'error in simulation: failed to execute transaction 73087c33: could not launch chaincode fabcar_1:2e32781f: chaincode registration failed: container exited with 1',
    pattern:
      /could not launch chaincode \S{1,160}|chaincode registration failed: |timeout expired while starting chaincode|[Tt]imeout expired while executing transaction/,
    source: 'hyperledger/fabric:core/chaincode/runtime_launcher.go',
    title: {
      en: 'could not launch chaincode (Fabric)',
      zh: 'Fabric：链码启动失败（could not launch chaincode）',
    },
    meaning: {
      en: 'The peer tried to start the chaincode, or to connect to it, and the chaincode did not register. Your transaction did not run, and nothing was written.',
      zh: 'peer 尝试启动或连接链码，但链码没有注册成功。交易没有执行，账本没有变化。',
    },
    causes: [
      {
        en: '`container exited with N`: the chaincode program ended: a panic, a missing dependency, or a wrong start script. 0 is a program that finishes at once, 137 a lack of memory.',
        zh: '`container exited with N`：链码自己退出了：崩溃、缺少依赖或启动脚本写错。0 是程序立刻结束，137 是内存不足。',
      },
      {
        en: '`container exited` with a dial error in its log: the chaincode does not reach the address of the peer (`CORE_PEER_CHAINCODEADDRESS`, port 7052), or is on another Docker network.',
        zh: '`container exited` 且日志里有拨号错误：链码连不上 peer 的地址（`CORE_PEER_CHAINCODEADDRESS`，端口 7052），或不在同一个 Docker 网络。',
      },
      {
        en: '`connection to … failed`: chaincode as a service does not run, or `connection.json` has another address, or a TLS setting differs.',
        zh: '`connection to … failed`：外部链码服务没有运行，或 `connection.json` 的地址、TLS 设置不对。',
      },
      {
        en: '`timeout expired`: the image is still being built, or `CORE_CHAINCODE_STARTUPTIMEOUT` is too short.',
        zh: '`timeout expired`：镜像还在构建，或 `CORE_CHAINCODE_STARTUPTIMEOUT` 太短。',
      },
      {
        en: '`timeout expired while executing transaction`: the chaincode runs and did not respond within `CORE_CHAINCODE_EXECUTETIMEOUT` (30 seconds): a loop, a call to the outside, a query without an index in CouchDB, or, at the first call of a Node.js or Java chaincode, its packages are still being installed.',
        zh: '`timeout expired while executing transaction`：链码在运行，但没有在 `CORE_CHAINCODE_EXECUTETIMEOUT`（30 秒）内返回：死循环、访问外部服务、CouchDB 查询没有索引；Node.js、Java 链码第一次调用时可能还在安装依赖。',
      },
    ],
    steps: [
      {
        en: 'Read the log of the chaincode: `docker ps -a | grep dev-peer`, then `docker logs NAME`. The peer deletes the container soon: call again and read at once.',
        zh: '看链码的日志：先 `docker ps -a | grep dev-peer`，再 `docker logs NAME`。peer 很快会删除容器，所以再调用一次并立刻查看。',
      },
      {
        en: 'Correct the chaincode or the address, install the package again with a new label, and approve and commit it.',
        zh: '改正链码或地址，用新的 label 重新安装链码包，再批准并提交。',
      },
    ],
  },
  'fabric-local-msp': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['fabric'],
    example:
      'Cannot run peer because error when setting up MSP of type bccsp from directory /etc/hyperledger/msp: KeyMaterial not found in SigningIdentityInfo',
    pattern:
      /error when setting up MSP of type|KeyMaterial not found in [Ss]igningIdentityInfo|Cannot run (?:peer|orderer) because cannot init crypto/,
    source: 'hyperledger/fabric:internal/peer/common/common.go',
    title: {
      en: 'error when setting up MSP of type bccsp (Fabric)',
      zh: 'Fabric：加载本地 MSP 失败（setting up MSP）',
    },
    meaning: {
      en: 'The program `peer` could not load the identity from its `msp` folder and ended. Nothing was sent.',
      zh: '`peer` 没能从 `msp` 目录加载身份就退出了，没有发出任何请求。',
    },
    causes: [
      {
        en: '`CORE_PEER_MSPCONFIGPATH` names a folder that does not exist, a relative path from another directory, or the `msp` of the organization instead of that of a user.',
        zh: '`CORE_PEER_MSPCONFIGPATH` 指向不存在的目录，是别处的相对路径，或是组织的 `msp` 而不是用户的。',
      },
      {
        en: '`KeyMaterial not found`: the private key in `keystore` is missing, does not belong to the certificate, or cannot be read by this user because another one (root in a container) created it.',
        zh: '`KeyMaterial not found`：`keystore` 里没有私钥，私钥与证书不配对，或文件由别的用户（容器里的 root）创建，当前用户读不了。',
      },
      {
        en: '`could not obtain certification chain`, `admin 0 is invalid`, `expired`: certificates of an earlier network, or a CA that does not belong to them.',
        zh: '`could not obtain certification chain`、`admin 0 is invalid`、`expired`：之前网络留下的证书，或不匹配的 CA。',
      },
    ],
    steps: [
      {
        en: 'Run `ls -l $CORE_PEER_MSPCONFIGPATH/keystore $CORE_PEER_MSPCONFIGPATH/signcerts`: a missing folder, a missing key, or `Permission denied` shows which one it is.',
        zh: '执行 `ls -l $CORE_PEER_MSPCONFIGPATH/keystore $CORE_PEER_MSPCONFIGPATH/signcerts`：目录不存在、没有私钥还是 `Permission denied`，一看便知。',
      },
      {
        en: 'Set the absolute path of the `msp` folder of a user, give the files to your user (`chown -R`), or, on a test network, delete `organizations` and create the network again.',
        zh: '把路径设为某个用户 `msp` 目录的绝对路径，用 `chown -R` 把文件改归自己，测试网络也可以删掉 `organizations` 重建。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
