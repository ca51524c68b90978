import type { System } from './system.ts';

const ENDORSE = 'hyperledger/fabric:internal/pkg/gateway/endorse.go';
const SUBMIT = 'hyperledger/fabric:internal/pkg/gateway/submit.go';
const EVALUATE = 'hyperledger/fabric:internal/pkg/gateway/evaluate.go';
const STATUS = 'hyperledger/fabric:internal/pkg/gateway/commitstatus.go';
const CODES = 'hyperledger/fabric:internal/pkg/gateway/apiutils.go';
const EVENTS = 'hyperledger/fabric:internal/pkg/gateway/chaincodeevents.go';

const DETAILS = {
  en: 'Each `ErrorDetail` of the status names peer, organization, and text (`GatewayError.details` in Node.js, `GatewayException.getDetails()` in Java, `status.Convert(err).Details()` in Go).',
  zh: '状态里的每个 `ErrorDetail` 给出 peer、组织和文本（Node.js 用 `GatewayError.details`，Java 用 `GatewayException.getDetails()`，Go 用 `status.Convert(err).Details()`）。',
} as const;

/** The gateway service of a Fabric peer, which applications call. */
export const fabric = {
  name: 'Hyperledger Fabric Gateway',
  about: {
    en: 'A peer of Fabric runs a gateway. Applications call `Evaluate`, `Endorse`, `Submit`, and `CommitStatus`, and the gateway talks to other peers and orderers for them.',
    zh: 'Fabric 的 peer 上运行着网关。应用调用 `Evaluate`、`Endorse`、`Submit`、`CommitStatus`，由网关联系其他 peer 和 orderer。',
  },
  contract: {
    says: {
      en: 'No specification fixes the codes. The gateway derives them from the response of the peer in one function and from the step that failed.',
      zh: '没有规范规定状态码。网关由一个函数根据 peer 的响应生成，另外取决于失败在哪一步。',
    },
    source: CODES,
  },
  rows: [
    {
      code: 'UNKNOWN',
      when: {
        en: '`Evaluate` with `chaincode response …`: your chaincode returned an error. From `Endorse` the same error comes as `ABORTED`.',
        zh: '`Evaluate` 带 `chaincode response …`：链码自己返回了错误。在 `Endorse` 里同样的错误是 `ABORTED`。',
      },
      act: {
        en: 'Read the text: it is that of the chaincode. Correct the arguments or the chaincode.',
        zh: '看文本，它来自链码。改正参数或链码。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'It is the regular code for an error of the application, not a fault of the server.',
        zh: '这是业务错误的正常状态码，不是服务端故障。',
      },
      look: DETAILS,
      source: CODES,
    },
    {
      code: 'DEADLINE_EXCEEDED',
      when: {
        en: '`endorsement timeout expired while collecting endorsements`: the deadline of the client passed before enough peers responded.',
        zh: '`endorsement timeout expired while collecting endorsements`：客户端的截止时间已到，响应的 peer 还不够。',
      },
      act: {
        en: 'Retry the proposal: nothing was submitted. Look for a slow peer or chaincode.',
        zh: '可以重发提案：还没有提交任何交易。查是哪个 peer 或链码太慢。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'An endorsement changes no state, so it can be retried without a check. That does not hold for `Submit`.',
        zh: '背书不改变状态，不用检查就能重试；`Submit` 则不行。',
      },
      source: ENDORSE,
    },
    {
      code: 'DEADLINE_EXCEEDED',
      when: {
        en: '`submit timeout expired while broadcasting to ordering service`: the orderer might have the transaction.',
        zh: '`submit timeout expired while broadcasting to ordering service`：orderer 可能已经收到交易。',
      },
      act: {
        en: 'Ask `CommitStatus` with the transaction ID before you endorse a new one. It waits until the commit, so set a deadline.',
        zh: '先用交易 ID 查询 `CommitStatus`，再决定是否重新背书。它会一直等到提交，所以要设截止时间。',
      },
      retry: 'check-first',
      strength: 'observed',
      source: SUBMIT,
    },
    {
      code: 'PERMISSION_DENIED',
      when: {
        en: '`CommitStatus` or events: the ACL of the channel does not allow this identity.',
        zh: '`CommitStatus` 或事件：通道的 ACL 不允许该身份。',
      },
      act: {
        en: 'Use an identity of an organization of the channel, or change the ACL.',
        zh: '使用通道内组织的身份，或修改 ACL。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'For a proposal the same cause is `FAILED_PRECONDITION` or is in the details of `ABORTED`.',
        zh: '提案出现同样原因时，是 `FAILED_PRECONDITION`，或在 `ABORTED` 的详情里。',
      },
      source: STATUS,
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: "`no endorsers found in the gateway's organization`: the proposal has transient data, and no peer of your organization can endorse it.",
        zh: "`no endorsers found in the gateway's organization`：提案带有 transient 数据，而本组织没有可背书的 peer。",
      },
      act: {
        en: 'Name the endorsing organizations in the request, or install the chaincode on a peer of your organization.',
        zh: '在请求里指定背书组织，或在本组织的 peer 上安装链码。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'It protects private data: the gateway does not send it to other organizations without being told.',
        zh: '这是保护私有数据：没有明确指定时，网关不会把它发给其他组织。',
      },
      source: ENDORSE,
    },
    {
      code: 'ABORTED',
      when: {
        en: '`failed to collect enough transaction endorsements`: every way to satisfy the policy failed.',
        zh: '`failed to collect enough transaction endorsements`：满足策略的所有组合都失败了。',
      },
      act: {
        en: 'Read the details first. Only if all of them are peers that could not be reached, send a new proposal.',
        zh: '先看详情。只有全部都是连不上 peer 时，才重发提案。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'It is rarely a conflict: an error of the chaincode on several peers ends here too.',
        zh: '很少是并发冲突：链码在多个 peer 上出错也会归到这里。',
      },
      look: DETAILS,
      source: ENDORSE,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: '`Submit`: `no orderer nodes available`, or too few orderers of a BFT cluster accepted the transaction.',
        zh: '`Submit`：`no orderer nodes available`，或 BFT 集群里接受交易的 orderer 不足。',
      },
      act: {
        en: 'With the second text some orderers might have it: ask `CommitStatus` first. Submit the same signed transaction again, not a new one.',
        zh: '后一种情况下部分 orderer 可能已收到：先查 `CommitStatus`。重发同一笔已签名的交易，不要新建。',
      },
      retry: 'check-first',
      strength: 'observed',
      look: DETAILS,
      source: SUBMIT,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: '`Endorse` or `Evaluate`: no peer that can serve the request is connected.',
        zh: '`Endorse` 或 `Evaluate`：没有连上能处理请求的 peer。',
      },
      act: {
        en: 'Retry with backoff: the gateway connects again. Nothing was submitted.',
        zh: '退避后重试，网关会重新连接。没有提交任何交易。',
      },
      retry: 'backoff',
      strength: 'observed',
      source: EVALUATE,
    },
  ],
  facts: [
    {
      says: {
        en: 'An OK from `Submit` means only that an orderer has the transaction. Whether it is valid is in `CommitStatus`, as a validation code inside an OK response.',
        zh: '`Submit` 返回 OK 只说明 orderer 收到了交易。是否有效要看 `CommitStatus`，它以 OK 响应里的验证码给出。',
      },
      source: SUBMIT,
    },
    {
      says: {
        en: '`Evaluate` tries other peers automatically after `UNAVAILABLE` or an error 500 of a peer, and not after an error of the chaincode.',
        zh: '`Evaluate` 在 `UNAVAILABLE` 或 peer 返回 500 后会自动换 peer 重试，链码报错则不会。',
      },
      source: EVALUATE,
    },
    {
      says: {
        en: '`peer.gateway.endorsementTimeout` of `core.yaml` (10 seconds by default) limits each peer. A peer that exceeds it is listed in the details of `ABORTED`.',
        zh: '`core.yaml` 的 `peer.gateway.endorsementTimeout`（默认 10 秒）限制单个 peer；超过它的 peer 列在 `ABORTED` 的详情里。',
      },
      source: 'hyperledger/fabric:internal/pkg/gateway/config/options.go',
    },
    {
      says: {
        en: 'The event stream ends with `ABORTED` when the ledger cannot be read. Open it again with the checkpoint of the last block.',
        zh: '读不了账本时，事件流以 `ABORTED` 结束。用最后一个区块的检查点重新打开。',
      },
      source: EVENTS,
    },
  ],
  messages: [
    'fabric-endorser-client-failed',
    'fabric-gateway-endorse-failed',
    'fabric-chaincode-not-defined',
    'fabric-chaincode-launch-failed',
    'fabric-access-denied',
    'fabric-config-update-rejected',
    'fabric-unknown-function',
    'fabric-commit-failed',
    'fabric-local-msp',
    'fabric-endorsers-do-not-agree',
    'fabric-orderer-not-ready',
    'fabric-chaincode-not-built',
  ],
} as const satisfies System;
