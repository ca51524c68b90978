import type { System } from './system.ts';

const QUERY = 'osmosis-labs/cosmos-sdk:client/query.go';
const ABCI = 'osmosis-labs/cosmos-sdk:baseapp/abci.go';
const TX = 'osmosis-labs/cosmos-sdk:x/auth/tx/service.go';
const BROADCAST = 'osmosis-labs/cosmos-sdk:client/broadcast.go';

const NODE = {
  en: 'The command `status` of the node: `latest_block_height`, `earliest_block_height`, and `catching_up`.',
  zh: '节点的 `status` 命令：`latest_block_height`、`earliest_block_height` 和 `catching_up`。',
} as const;

/** The framework of blockchains such as Osmosis and the Cosmos Hub, with its gRPC endpoints. */
export const cosmos = {
  name: 'Cosmos SDK',
  about: {
    en: 'Chains built with the Cosmos SDK offer queries and transactions over gRPC. Errors of a transaction are codes of the SDK (a codespace and a number), and most of them reach gRPC as `UNKNOWN`.',
    zh: '用 Cosmos SDK 构建的链通过 gRPC 提供查询和交易。交易的错误是 SDK 自己的错误码（codespace 加数字），到 gRPC 多半是 `UNKNOWN`。',
  },
  contract: {
    says: {
      en: 'No document fixes the codes. An error that is registered without a gRPC code is `UNKNOWN`; queries that pass through CometBFT keep only three codes.',
      zh: '没有文档规定状态码。注册时没有指定 gRPC 状态码的错误是 `UNKNOWN`；经过 CometBFT 的查询只保留三种状态码。',
    },
    source: 'osmosis-labs/cosmos-sdk:errors/errors.go',
  },
  rows: [
    {
      code: 'OK',
      when: {
        en: '`BroadcastTx` ended, and `tx_response.code` is not 0: the transaction was rejected, for example with 32 or 13.',
        zh: '`BroadcastTx` 已返回，但 `tx_response.code` 不是 0：交易被拒绝，例如 32 或 13。',
      },
      act: {
        en: 'Check `code` and `codespace` of the response. With 0 the transaction is only in the mempool: query its hash for the result.',
        zh: '检查响应里的 `code` 和 `codespace`。即使是 0，也只表示进了 mempool，要按哈希查询结果。',
      },
      retry: 'none',
      strength: 'observed',
      differs: {
        en: '`OK` says neither that the transaction is valid nor that it is in a block.',
        zh: '`OK` 既不代表交易有效，也不代表已上链。',
      },
      source: BROADCAST,
    },
    {
      code: 'OK',
      when: {
        en: '`tx_response.code` 19, `tx already in mempool`: the same bytes were sent before.',
        zh: '`tx_response.code` 为 19，`tx already in mempool`：同样的字节之前发过。',
      },
      act: {
        en: 'Take it as a success of the first attempt, and wait for the hash.',
        zh: '按第一次已成功处理，等待该哈希。',
      },
      retry: 'none',
      strength: 'observed',
      differs: {
        en: 'Sending the same bytes again is safe, because each sequence is accepted once.',
        zh: '重复发送同样的字节是安全的，每个 sequence 只会被接受一次。',
      },
      source: BROADCAST,
    },
    {
      code: 'UNKNOWN',
      when: {
        en: '`Simulate`: `account sequence mismatch, expected …, got …`, because another transaction was accepted first. From `BroadcastTx` it is `OK` with `tx_response.code` 32.',
        zh: '`Simulate`：`account sequence mismatch, expected …, got …`，该账户的另一笔交易先被接受。`BroadcastTx` 则是 `OK`，`tx_response.code` 为 32。',
      },
      act: {
        en: 'Read the sequence again, sign again, and send. Send from one process at a time, or count the sequence locally.',
        zh: '重新读取 sequence，重新签名再发送。同一账户只用一个进程发送，或在本地递增 sequence。',
      },
      retry: 'restart',
      again: { en: 'Sign again, then send', zh: '重新签名，再发送' },
      strength: 'observed',
      differs: {
        en: 'It is a conflict, for which others use `ABORTED`; the same bytes never succeed.',
        zh: '实际是并发冲突，一般用 `ABORTED`；原样重发不会成功。',
      },
      source: 'osmosis-labs/cosmos-sdk:x/auth/ante/sigverify.go',
    },
    {
      code: 'UNKNOWN',
      when: {
        en: '`Simulate` failed; the text ends with the gas that was used.',
        zh: '`Simulate` 失败，文本末尾是已用的 gas。',
      },
      act: {
        en: 'Act on the first part of the text: the message would fail in a block as well.',
        zh: '按文本前半部分处理：上链执行也会失败。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The cause is an error of the transaction, and the server works.',
        zh: '原因在交易本身，服务端正常。',
      },
      source: TX,
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`cannot query with height in the future; please provide a valid height`: the node is behind, or one of several nodes is.',
        zh: '`cannot query with height in the future; please provide a valid height`：节点落后，或多个节点之一落后。',
      },
      act: {
        en: 'Retry after some seconds, or send all queries of one flow to the same node.',
        zh: '几秒后重试，或让同一流程的查询都发到同一节点。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'The request is correct and becomes valid with the next blocks.',
        zh: '请求没有错，出新块之后就有效。',
      },
      look: NODE,
      source: ABCI,
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`failed to load state at height …`: the node has removed (pruned) the state of that height.',
        zh: '`failed to load state at height …`：节点已裁剪（prune）该高度的状态。',
      },
      act: {
        en: 'Ask an archive node, or a height that the node still has.',
        zh: '改查归档节点，或查询节点仍保留的高度。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The height exists in the chain, and only this node cannot serve it. The gRPC port of a node sends it as `UNKNOWN`; this code comes through CometBFT.',
        zh: '链上有这个高度，只是该节点提供不了。经过 CometBFT 才是该状态码，直接查节点 gRPC 端口是 `UNKNOWN`。',
      },
      look: NODE,
      source: ABCI,
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: '`account … not found`: the address has never received coins on this chain.',
        zh: '`account … not found`：该地址在这条链上从未收到过币。',
      },
      act: {
        en: 'Send coins to it first, or check the prefix of the address and the chain.',
        zh: '先向它转入代币，或检查地址前缀和链。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'An address that is valid does not exist until its first transfer.',
        zh: '地址有效也不算存在，收到第一笔转账后才有。',
      },
      source: 'osmosis-labs/cosmos-sdk:x/auth/keeper/grpc_query.go',
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: '`tx not found`: the transaction is not in a block yet, was removed from the mempool, or is not indexed.',
        zh: '`tx not found`：交易还没上链、已从 mempool 移除，或没有索引。',
      },
      act: {
        en: 'Poll for some blocks. After the timeout height the transaction cannot come any more.',
        zh: '在几个区块内轮询；超过 timeout height 就不会再上链。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'It is expected for some seconds after each broadcast.',
        zh: '广播后几秒内查不到属正常现象。',
      },
      source: TX,
    },
    {
      code: 'UNAUTHENTICATED',
      when: {
        en: 'A query through CometBFT failed with `unauthorized` of the SDK.',
        zh: '经过 CometBFT 的查询得到 SDK 的 `unauthorized`。',
      },
      act: {
        en: 'No credentials are missing: the caller is not the owner or the authority of the object.',
        zh: '不是缺凭据，而是调用方不是对象的所有者或授权方。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: { en: 'In general this is `PERMISSION_DENIED`.', zh: '一般应为 `PERMISSION_DENIED`。' },
      source: QUERY,
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`requested block height is bigger then the chain length`: the block does not exist yet.',
        zh: '`requested block height is bigger then the chain length`：区块还不存在。',
      },
      act: { en: 'Wait for the block, or use the latest height.', zh: '等待出块，或使用最新高度。' },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'Elsewhere a number that becomes valid later is `OUT_OF_RANGE`.',
        zh: '之后会变有效的数值，一般用 `OUT_OF_RANGE`。',
      },
      source: 'osmosis-labs/cosmos-sdk:client/grpc/cmtservice/service.go',
    },
  ],
  facts: [
    {
      says: {
        en: 'A query through CometBFT ends with `INVALID_ARGUMENT`, `UNAUTHENTICATED`, `NOT_FOUND`, or `UNKNOWN`; every other code is lost.',
        zh: '经过 CometBFT 的查询只会得到 `INVALID_ARGUMENT`、`UNAUTHENTICATED`、`NOT_FOUND` 或 `UNKNOWN`，其他状态码在途中丢失。',
      },
      source: QUERY,
    },
    {
      says: {
        en: 'The numbers of the root codespace are not gRPC codes: 5 is `insufficient funds`, 11 `out of gas`, 13 `insufficient fee`.',
        zh: '根 codespace 的数字不是 gRPC 状态码：5 是 `insufficient funds`，11 是 `out of gas`，13 是 `insufficient fee`。',
      },
      source: 'osmosis-labs/cosmos-sdk:types/errors/errors.go',
    },
    {
      says: {
        en: 'The server receives messages of up to 10 MiB and sends without a limit, so clients have to raise their own limit of 4 MiB.',
        zh: '服务端接收上限 10 MiB，发送不限，客户端需要调大自己的 4 MiB 上限。',
      },
      source: 'osmosis-labs/cosmos-sdk:server/config/config.go',
    },
  ],
  messages: [
    'cosmos-account-sequence-mismatch',
    'cosmos-insufficient-fees',
    'cosmos-height-not-available',
    'cosmos-account-not-found',
    'cosmos-signature-verification-failed',
    'cosmos-insufficient-funds',
    'cosmos-type-url-not-resolved',
    'cosmos-tx-in-mempool',
    'cosmos-invalid-address',
    'cosmos-not-ready',
  ],
} as const satisfies System;
