import type { System } from './system.ts';

const PERMS = 'lightningnetwork/lnd:rpcperms/interceptor.go';
const RPC = 'lightningnetwork/lnd:rpcserver.go';

const STATE = {
  en: '`lncli state`: `WAITING_TO_START`, `NON_EXISTING`, `LOCKED`, `UNLOCKED`, `RPC_ACTIVE`, or `SERVER_ACTIVE`.',
  zh: '`lncli state`：`WAITING_TO_START`、`NON_EXISTING`、`LOCKED`、`UNLOCKED`、`RPC_ACTIVE` 或 `SERVER_ACTIVE`。',
} as const;

/** The Lightning node, its command line and its remote signer. */
export const lnd = {
  name: 'lnd (Lightning)',
  about: {
    en: 'A node of the Lightning network. `lncli` and applications call it over gRPC with TLS and a macaroon. Most errors of the node have the code `UNKNOWN`, so programs compare the text.',
    zh: 'Lightning 网络节点。`lncli` 和应用通过 gRPC（TLS 加 macaroon）调用该节点。节点的多数错误是 `UNKNOWN`，程序只能比较文本。',
  },
  contract: {
    says: {
      en: 'No document fixes the codes. Errors without a code reach the client as `UNKNOWN`; the command line recognizes two of them by their text.',
      zh: '没有文档规定状态码。没有状态码的错误到客户端就是 `UNKNOWN`；命令行靠文本识别其中两种。',
    },
    source: PERMS,
  },
  rows: [
    {
      code: 'UNKNOWN',
      when: {
        en: '`wallet locked, unlock it to enable full RPC access` or `wallet not created, create one to enable full RPC access`.',
        zh: '`wallet locked, unlock it to enable full RPC access` 或 `wallet not created, create one to enable full RPC access`。',
      },
      act: {
        en: '`lncli unlock` or `lncli create`. No retry succeeds before that.',
        zh: '执行 `lncli unlock` 或 `lncli create`，在此之前重试都会失败。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'A state of the server, for which others use `FAILED_PRECONDITION`.',
        zh: '实际是服务端状态问题，一般用 `FAILED_PRECONDITION`。',
      },
      look: STATE,
      source: PERMS,
    },
    {
      code: 'UNKNOWN',
      when: {
        en: '`the RPC server is in the process of starting up, but not yet ready to accept calls` or `waiting to start, RPC services not available`.',
        zh: '`the RPC server is in the process of starting up, but not yet ready to accept calls` 或 `waiting to start, RPC services not available`。',
      },
      act: {
        en: 'Wait for `RPC_ACTIVE` by `SubscribeState`, and retry. A node in a cluster that is not the leader stays in the second state.',
        zh: '用 `SubscribeState` 等到 `RPC_ACTIVE` 再重试。集群里不是 leader 的节点会一直停在第二种状态。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'It passes like `UNAVAILABLE`, and has another code.',
        zh: '和 `UNAVAILABLE` 一样会自动恢复，但状态码不同。',
      },
      look: STATE,
      source: PERMS,
    },
    {
      code: 'UNKNOWN',
      when: {
        en: '`expected 1 macaroon, got 0`, a macaroon that does not verify, or `permission denied`: it does not allow this method.',
        zh: '`expected 1 macaroon, got 0`、macaroon 校验不通过，或 `permission denied`：它不允许这个方法。',
      },
      act: {
        en: 'Pass `--macaroonpath` of the right network and node; for `permission denied` bake one with `lncli bakemacaroon`.',
        zh: '传入对应网络和节点的 `--macaroonpath`；`permission denied` 就用 `lncli bakemacaroon` 另做一个。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'Missing credentials are `UNKNOWN`, not `UNAUTHENTICATED`.',
        zh: '缺凭据是 `UNKNOWN`，不是 `UNAUTHENTICATED`。',
      },
      source: 'lightningnetwork/lnd:macaroons/service.go',
    },
    {
      code: 'ALREADY_EXISTS',
      when: {
        en: 'A payment with this hash is under way or has been paid.',
        zh: '这个哈希的付款正在进行或已完成。',
      },
      act: {
        en: 'Look at its state with `TrackPaymentV2`; never pay with a new invoice before that.',
        zh: '用 `TrackPaymentV2` 查状态，确认之前不要用新发票再付。',
      },
      retry: 'check-first',
      strength: 'observed',
      differs: {
        en: 'It protects against a second payment, and is the right result of a retry.',
        zh: '用来防止重复付款，重试时遇到它属正常结果。',
      },
      look: {
        en: '`lncli trackpayment PAYMENT_HASH`.',
        zh: '`lncli trackpayment PAYMENT_HASH`。',
      },
      source: 'lightningnetwork/lnd:lnrpc/routerrpc/router_server.go',
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: 'An invoice, a node, or a channel is not in the data of this node.',
        zh: '发票、节点或通道不在本节点的数据里。',
      },
      act: {
        en: 'For nodes and channels: wait until the graph is synchronized (`synced_to_graph`).',
        zh: '查节点和通道时，等图同步完成（`synced_to_graph`）。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The object can exist in the network and not yet be known here.',
        zh: '对象可能存在于网络中，只是本节点还不知道。',
      },
      source: RPC,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: '`cannot lookup with flag --store-final-htlc-resolutions=false`: the node does not keep this data.',
        zh: '`cannot lookup with flag --store-final-htlc-resolutions=false`：节点没有保存这类数据。',
      },
      act: {
        en: 'Start the node with `--store-final-htlc-resolutions`. What was settled before that cannot be looked up.',
        zh: '用 `--store-final-htlc-resolutions` 启动节点；在那之前结算的查不到。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: { en: 'It is a setting, and no retry removes it.', zh: '这是配置问题，重试没有用。' },
      source: RPC,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: 'The node cannot reach its remote signer; `DEADLINE_EXCEEDED` counts the same.',
        zh: '节点连不上远程签名器；`DEADLINE_EXCEEDED` 同样处理。',
      },
      act: {
        en: 'The node logs `RPC signing server not available` as critical and shuts down. Start the signer first, then the node.',
        zh: '节点记录严重日志 `RPC signing server not available` 并关闭。先启动签名器，再启动节点。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: { en: 'The caller does not retry: it ends its process.', zh: '调用方不重试，而是退出进程。' },
      source: 'lightningnetwork/lnd:lnwallet/rpcwallet/rpcwallet.go',
    },
    {
      code: 'INTERNAL',
      when: {
        en: '`internal server error`: a handler of the node panicked; the text holds nothing else.',
        zh: '`internal server error`：节点的处理函数 panic，文本里没有更多信息。',
      },
      act: {
        en: 'Read the stack in `~/.lnd/logs/bitcoin/NETWORK/lnd.log`, and check whether the call ran.',
        zh: '看 `~/.lnd/logs/bitcoin/NETWORK/lnd.log` 里的堆栈，并确认调用是否已执行。',
      },
      retry: 'check-first',
      strength: 'observed',
      source: PERMS,
    },
    {
      code: 'UNIMPLEMENTED',
      when: { en: 'The node is too old for `StateService`.', zh: '节点版本过旧，没有 `StateService`。' },
      act: {
        en: 'The command line goes on without waiting for the state, as it does for `UNAVAILABLE`.',
        zh: '命令行跳过等待继续执行，遇到 `UNAVAILABLE` 也一样。',
      },
      retry: 'none',
      strength: 'observed',
      differs: {
        en: 'Both codes mean “do not wait” to the caller.',
        zh: '这两个状态码对调用方都表示“不必等待”。',
      },
      source: 'lightningnetwork/lnd:cmd/commands/cmd_walletunlocker.go',
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: 'A response of an interceptor for forwarded payments is malformed. The stream ends.',
        zh: '转发拦截器的响应格式错误，流会结束。',
      },
      act: {
        en: 'Correct the interceptor: held payments are released when its stream ends.',
        zh: '改正拦截器程序；流结束后被暂扣的付款会放行。',
      },
      retry: 'fix-first',
      strength: 'observed',
      source: 'lightningnetwork/lnd:lnrpc/routerrpc/forward_interceptor.go',
    },
  ],
  facts: [
    {
      says: {
        en: "`lncli` prints its own text instead of two of the node: `wallet is already unlocked` for `wallet already unlocked, …`, and `wallet is encrypted - please unlock using 'lncli unlock', …` for `wallet locked, …`.",
        zh: "`lncli` 把节点的两种文本换成自己的：`wallet already unlocked, …` 打印成 `wallet is already unlocked`，`wallet locked, …` 打印成 `wallet is encrypted - please unlock using 'lncli unlock', …`。",
      },
      source: 'lightningnetwork/lnd:cmd/commands/commands.go',
    },
    {
      says: {
        en: 'Client and server accept messages of up to 200 MiB, because the graph is large. Other clients have to set this.',
        zh: '客户端和服务端的消息上限是 200 MiB，因为网络图很大；其他客户端要自行设置。',
      },
      source: 'lightningnetwork/lnd:lnrpc/metadata.go',
    },
  ],
  messages: [
    'lnd-service-not-ready',
    'lnd-macaroon-rejected',
    'lnd-payment-in-transition',
    'lnd-invalid-passphrase',
    'lnd-no-path',
    'lnd-permission-denied',
    'lnd-still-starting',
    'lnd-not-enough-funds',
    'lnd-peer-not-online',
  ],
} as const satisfies System;
