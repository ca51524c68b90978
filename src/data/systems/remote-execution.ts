import type { System } from './system.ts';

const PROTOCOL = 'bazelbuild/remote-apis:build/bazel/remote/execution/v2/remote_execution.proto';

/** The protocol between Bazel or another build tool and a remote cache or build farm. */
export const remoteExecution = {
  name: 'Bazel remote execution',
  about: {
    en: 'Bazel, Buck2, Pants, and others call a remote cache and build workers through the Remote Execution API. The errors appear in the output of the build, such as `Remote Cache: UNAVAILABLE: io exception`.',
    zh: 'Bazel、Buck2、Pants 等构建工具用 Remote Execution API 调用远程缓存和构建机。错误出现在构建输出里，例如 `Remote Cache: UNAVAILABLE: io exception`。',
  },
  contract: {
    says: {
      en: 'The comments of the protocol file list the codes of each method. Errors of an action that did start are in the `status` of `ExecuteResponse`, not in the status of the call.',
      zh: '协议文件的注释列出每个方法的状态码。动作开始之后的错误放在 `ExecuteResponse` 的 `status` 里，不在调用状态里。',
    },
    source: PROTOCOL,
  },
  rows: [
    {
      code: 'CANCELLED',
      when: {
        en: 'The client called `CancelOperation` for this execution, and the server implements it.',
        zh: '客户端对这次执行调用了 `CancelOperation`，且服务端实现了它。',
      },
      act: { en: 'Nothing: the client asked for it.', zh: '不需要处理，是客户端要求的。' },
      retry: 'none',
      strength: 'stated',
      differs: {
        en: 'The status describes the action. The call that delivers it ends with `OK`.',
        zh: '这个状态描述的是动作，返回它的调用本身以 `OK` 结束。',
      },
      source: PROTOCOL,
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: 'The uploaded bytes do not have the digest that the request names.',
        zh: '上传的内容与请求里的摘要不一致。',
      },
      act: {
        en: 'Do not retry the upload. Look for a file that changed while the build read it, or for a different digest function.',
        zh: '不要重传。检查构建期间有没有文件被修改，或两端的摘要算法是否不同。',
      },
      retry: 'no',
      strength: 'must',
      look: {
        en: 'Bazel: the startup option `--digest_function` (before `build`) on the client, `digest_functions` in the capabilities of the server.',
        zh: 'Bazel 端的启动选项 `--digest_function`（写在 `build` 之前），服务端 capabilities 里的 `digest_functions`。',
      },
      source: PROTOCOL,
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`BatchUpdateBlobs` or `BatchReadBlobs`: the batch is larger than the server allows.',
        zh: '`BatchUpdateBlobs` 或 `BatchReadBlobs`：批次超过服务端上限。',
      },
      act: {
        en: 'Read `max_batch_total_size_bytes` from the capabilities and split the batch, or use `ByteStream`.',
        zh: '从 capabilities 读 `max_batch_total_size_bytes`，拆分批次，或改用 `ByteStream`。',
      },
      retry: 'fix-first',
      strength: 'stated',
      differs: {
        en: 'A size limit is `INVALID_ARGUMENT` here. The limit of the gRPC library, which can be lower, gives `RESOURCE_EXHAUSTED`.',
        zh: '这里超过大小限制是 `INVALID_ARGUMENT`；gRPC 库自己的上限可能更低，报的是 `RESOURCE_EXHAUSTED`。',
      },
      source: PROTOCOL,
    },
    {
      code: 'DEADLINE_EXCEEDED',
      when: {
        en: 'In the `status` of `ExecuteResponse`: the action ran longer than its timeout on the worker.',
        zh: '在 `ExecuteResponse` 的 `status` 里：动作在构建机上运行超过了它的超时。',
      },
      act: {
        en: 'Raise the timeout of the action (Bazel, for tests: `--test_timeout`), or make it faster. The deadline of the call (`--remote_timeout`) does not change it.',
        zh: '调大动作的超时（Bazel 的测试用 `--test_timeout`），或优化动作本身；调用的截止时间（`--remote_timeout`）改变不了它。',
      },
      retry: 'fix-first',
      strength: 'must',
      differs: {
        en: 'The deadline is that of the action, and the call itself ended with `OK`. If the call ends with this code, `--remote_timeout` was exceeded.',
        zh: '超时的是动作，调用本身以 `OK` 结束。如果是调用返回该状态码，就是超过了 `--remote_timeout`。',
      },
      source: PROTOCOL,
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: '`GetActionResult`: the action is not in the cache.',
        zh: '`GetActionResult`：缓存里没有这个动作。',
      },
      act: {
        en: 'Execute the action. This is a cache miss, not an error: leave it out of error rates.',
        zh: '执行这个动作。这只是缓存未命中，不要计入错误率。',
      },
      retry: 'none',
      strength: 'stated',
      differs: {
        en: 'A cold build returns it for every action.',
        zh: '首次构建时缓存为空，每个动作都会返回它。',
      },
      source: PROTOCOL,
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: '`WaitExecution`: the server no longer knows the operation, for example after a restart.',
        zh: '`WaitExecution`：服务端不再认识这个操作，比如重启之后。',
      },
      act: {
        en: 'Call `Execute` again with the same action digest.',
        zh: '用同一个动作摘要重新调用 `Execute`。',
      },
      retry: 'fix-first',
      strength: 'should',
      differs: {
        en: 'The cause can be temporary, and the way on is another method, not another name.',
        zh: '原因可能是暂时的；应改调另一个方法，而不是改名字。',
      },
      source: PROTOCOL,
    },
    {
      code: 'ALREADY_EXISTS',
      when: {
        en: '`SpliceBlob`: the blob is in the store, and the server did not extend the lifetime of the chunks that were sent.',
        zh: '`SpliceBlob`：blob 已在存储里，而服务端没有延长所发分块的保留时间。',
      },
      act: {
        en: 'Treat the blob as stored; call `SplitBlob` to learn the chunks that the server keeps.',
        zh: '把 blob 当作已存储；调用 `SplitBlob` 了解服务端保留的分块。',
      },
      retry: 'none',
      strength: 'stated',
      differs: {
        en: 'Nothing failed: the content is the same by definition.',
        zh: '没有失败：按内容寻址，内容必然相同。',
      },
      source: PROTOCOL,
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: 'The quota to run the action or the disk quota of the store is used up.',
        zh: '运行动作的配额用完，或存储的磁盘配额用完。',
      },
      act: {
        en: 'Respect `RetryInfo` if the status holds it. Otherwise build locally or free space.',
        zh: '状态里有 `RetryInfo` 就按它等待，否则在本地构建或腾出空间。',
      },
      retry: 'when-told',
      strength: 'should',
      source: PROTOCOL,
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: '`Execute`: an input, the command, or a fitting worker is missing. `PreconditionFailure` names each missing blob with the type `MISSING`.',
        zh: '`Execute`：缺少输入、命令或合适的构建机。`PreconditionFailure` 用类型 `MISSING` 逐个列出缺失的 blob。',
      },
      act: {
        en: 'Upload the blobs that the details name, then call `Execute` again. Without such details check the platform properties of the action.',
        zh: '上传详情里列出的 blob，再调用 `Execute`。没有这些详情时检查动作的 platform 属性。',
      },
      retry: 'fix-first',
      strength: 'should',
      differs: {
        en: 'A program can correct the state: the details say exactly what to upload.',
        zh: '程序可以自动修复：详情写明了要上传什么。',
      },
      look: {
        en: 'Details of type `google.rpc.PreconditionFailure`; `subject` is `blobs/HASH/SIZE`, for some digest functions with their name before the hash.',
        zh: '类型为 `google.rpc.PreconditionFailure` 的详情，`subject` 是 `blobs/HASH/SIZE`，有些摘要算法会在 HASH 前加上算法名。',
      },
      source: PROTOCOL,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: '`Execute`: all workers are occupied and the server has no queue.',
        zh: '`Execute`：构建机全忙，而服务端没有队列。',
      },
      act: { en: 'Retry with backoff.', zh: '退避后重试。' },
      retry: 'backoff',
      strength: 'should',
      differs: {
        en: 'It is not always a broken connection: the server can have received the request. `io exception` in the output of Bazel is a connection that failed.',
        zh: '不一定是连不上，服务端可能收到了请求；Bazel 输出里的 `io exception` 才是连接失败。',
      },
      source: PROTOCOL,
    },
  ],
  facts: [
    {
      says: {
        en: 'Servers MUST report errors of a running action in the `status` of `ExecuteResponse` and MUST NOT set the `error` of the operation. Metrics of call statuses show these actions as `OK`.',
        zh: '服务端必须把动作运行中的错误放在 `ExecuteResponse` 的 `status` 里，不得设置操作的 `error`。只看调用状态的指标会把它们算成 `OK`。',
      },
      source: PROTOCOL,
    },
    {
      says: {
        en: 'A result whose status is not `OK` MUST NOT be cached.',
        zh: '状态不是 `OK` 的结果不得（MUST NOT）进缓存。',
      },
      source: PROTOCOL,
    },
    {
      says: {
        en: 'The server is allowed to execute an action more than once, also in parallel. So an action must be repeatable even if the client never retries.',
        zh: '服务端可以把一个动作执行多次，甚至并行。所以即使客户端不重试，动作也必须可以重复执行。',
      },
      source: PROTOCOL,
    },
  ],
  messages: [
    'remote-execution-capabilities',
    'bazel-lost-inputs',
    'bazel-retries-exhausted',
    'bazel-cache-write-denied',
    'bazel-build-event-upload',
  ],
} as const satisfies System;
