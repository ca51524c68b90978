import type { System } from './system.ts';

const SPECIFICATION = 'openconfig/reference:rpc/gnmi/gnmi-specification.md';

const DEVICE = {
  en: '`gnmic capabilities` shows the models and encodings of the device; `gnmic path --file MODEL.yang` the paths of a model.',
  zh: '`gnmic capabilities` 列出设备支持的模型和编码；`gnmic path --file MODEL.yang` 列出模型的路径。',
} as const;

/** The management interface of network devices. */
export const gnmi = {
  name: 'gNMI',
  about: {
    en: 'The management interface of OpenConfig. Routers and switches are configured and observed with it: `Get`, `Set`, and `Subscribe` on paths of a YANG model. The caller is a collector such as gnmic or telegraf, or a controller.',
    zh: 'OpenConfig 的管理接口，路由器和交换机用它配置和采集：对 YANG 模型的路径做 `Get`、`Set`、`Subscribe`。调用方是 gnmic、telegraf 等采集器，或控制器。',
  },
  contract: {
    says: {
      en: 'The gNMI specification fixes codes per operation. Codes that tell the client to retry SHOULD only be used where a retry can have another result.',
      zh: 'gNMI 规范按操作规定状态码。只有重试可能得到不同结果时，才应当（SHOULD）使用表示可重试的状态码。',
    },
    source: SPECIFICATION,
  },
  rows: [
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`Get` and `Set`: a path cannot be parsed, or the value of an update does not have the type of the schema.',
        zh: '`Get` 和 `Set`：路径无法解析，或更新的值与 schema 的类型不符。',
      },
      act: { en: 'Correct the path or the value.', zh: '改正路径或值。' },
      retry: 'fix-first',
      strength: 'must',
      look: DEVICE,
      source: SPECIFICATION,
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`Set`: `replace` or `update` names a list entry whose key in the path differs from the key in the value.',
        zh: '`Set`：路径里的列表键与值里的键不一致。',
      },
      act: {
        en: 'Write the same key in both places, or leave it out of the value.',
        zh: '两处写同样的键，或值里不写键。',
      },
      retry: 'fix-first',
      strength: 'must',
      source: SPECIFICATION,
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`Subscribe`: the target does not support the `sample_interval`, the first message has no `SubscriptionList`, or a later one has another. The specification closes the call for the first two.',
        zh: '`Subscribe`：目标不支持这个 `sample_interval`，第一条消息没有 `SubscriptionList`，或后面的消息又带一个。前两种情况规范要求结束整个调用。',
      },
      act: {
        en: 'Raise the interval, or send 0 for the shortest that the target supports; open one call per list of subscriptions.',
        zh: '把间隔调大，或填 0 使用目标支持的最小间隔；每个订阅列表单独发起一个调用。',
      },
      retry: 'fix-first',
      strength: 'must',
      differs: {
        en: 'One bad subscription ends all others of the same call.',
        zh: '一个订阅有错，同一调用里的其他订阅也一起结束。',
      },
      source: SPECIFICATION,
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: '`Get`: the path is valid, but nothing is there yet and the model has no default value.',
        zh: '`Get`：路径合法，但还没有数据，模型也没有默认值。',
      },
      act: {
        en: 'Treat it as empty, or subscribe instead: a `STREAM` subscription waits for the path without an error.',
        zh: '当作没有数据，或改用 `STREAM` 订阅：它会一直等路径出现，不报错。',
      },
      retry: 'fix-first',
      strength: 'stated',
      differs: {
        en: 'The same path is no error for `Subscribe` with `STREAM`: the stream is kept open.',
        zh: '同样的路径用 `Subscribe` 的 `STREAM` 订阅不算错误，流保持打开。',
      },
      source: SPECIFICATION,
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: '`Set`: `update`, `replace`, or `union_replace` names a path that is not valid.',
        zh: '`Set`：`update`、`replace` 或 `union_replace` 的路径无效。',
      },
      act: { en: 'Correct the path that the message names.', zh: '改正报错信息里指出的路径。' },
      retry: 'fix-first',
      strength: 'must',
      look: DEVICE,
      source: SPECIFICATION,
    },
    {
      code: 'PERMISSION_DENIED',
      when: {
        en: '`Set`: the client has no permission to modify the path of an operation.',
        zh: '`Set`：客户端没有修改该路径的权限。',
      },
      act: {
        en: 'Give the user the permission for the path on the device, or use another user.',
        zh: '在设备上给该用户这个路径的权限，或换用户。',
      },
      retry: 'fix-first',
      strength: 'must',
      source: SPECIFICATION,
    },
    {
      code: 'ABORTED',
      when: {
        en: '`Set`: one operation of the request failed, so none was applied. The device SHOULD set `ABORTED` for the request, and MUST set it for the operations that were not the cause.',
        zh: '`Set`：请求里有一个操作失败，全部都没有应用。设备应当（SHOULD）给整个请求设 `ABORTED`，必须（MUST）给其他未出错的操作设 `ABORTED`。',
      },
      act: {
        en: 'Read the message of the status and the log of the device for the operation that failed, and correct it. A retry of the same request fails again.',
        zh: '从报错信息和设备日志里找出失败的操作并改正。原样重试还会失败。',
      },
      retry: 'fix-first',
      strength: 'should',
      differs: {
        en: 'The cause is not a concurrent change: the request itself is wrong.',
        zh: '没有并发冲突，是请求本身有错。',
      },
      look: DEVICE,
      source: SPECIFICATION,
    },
    {
      code: 'UNIMPLEMENTED',
      when: {
        en: '`Get` and `Subscribe`: the path is valid in the model, but the device does not implement it.',
        zh: '`Get` 和 `Subscribe`：路径在模型里合法，但设备没有实现。',
      },
      act: {
        en: 'Remove the path from the request; compare with `Capabilities` and the deviations of the vendor.',
        zh: '从请求里去掉这个路径；对照 `Capabilities` 和厂商的 deviation。',
      },
      retry: 'no',
      strength: 'stated',
      differs: {
        en: 'The method exists. The code speaks of a path.',
        zh: '方法已实现，没有实现的是这个路径。',
      },
      look: DEVICE,
      source: SPECIFICATION,
    },
    {
      code: 'UNIMPLEMENTED',
      when: {
        en: 'The device does not support the encoding of the request, such as `JSON` where it has only `JSON_IETF`. The code is a MUST for `Get` and a SHOULD for `Set`.',
        zh: '设备不支持请求的编码，比如只支持 `JSON_IETF` 而请求用了 `JSON`。`Get` 必须（MUST）返回它，`Set` 应当（SHOULD）。',
      },
      act: {
        en: 'Call `Capabilities` and send a supported encoding (gnmic: `--encoding json_ietf`).',
        zh: '先用 `Capabilities` 查询，改用支持的编码（gnmic：`--encoding json_ietf`）。',
      },
      retry: 'fix-first',
      strength: 'must',
      differs: {
        en: 'The same method works with another encoding.',
        zh: '换一种编码，同一个方法就能用。',
      },
      look: DEVICE,
      source: SPECIFICATION,
    },
    {
      code: 'UNAUTHENTICATED',
      when: {
        en: 'The user name or password in the metadata of the call is wrong. The device checks them for every call; the specification names the code for `Set`.',
        zh: '调用元数据里的用户名或密码错误。每次调用设备都要检查；规范只在 `Set` 里写明这个状态码。',
      },
      act: {
        en: 'Correct `username` and `password`: gNMI sends them as metadata with each call, not as an `authorization` header.',
        zh: '改正 `username` 和 `password`：gNMI 每次调用都把它们放在元数据里，不用 `authorization` 首部。',
      },
      retry: 'fix-first',
      strength: 'must',
      source: SPECIFICATION,
    },
  ],
  facts: [
    {
      says: {
        en: 'The specification also puts the cause of a failed `Set` into `UpdateResult.message`. The protocol marks that field as deprecated, and gRPC delivers no response together with an error status.',
        zh: '规范还要求把 `Set` 失败的原因放进 `UpdateResult.message`。协议已把这个字段标为弃用，而且 gRPC 返回错误状态时不会带响应。',
      },
      source: 'openconfig/gnmi:proto/gnmi/gnmi.proto',
    },
    {
      says: {
        en: '`Set` is a transaction: if any operation fails, the target MUST NOT apply any of them.',
        zh: '`Set` 是事务：任何一个操作失败，目标都不得（MUST NOT）应用其中任何操作。',
      },
      source: SPECIFICATION,
    },
    {
      says: {
        en: 'The text prints `InvalidArgument (4)` in one place. The name counts: `INVALID_ARGUMENT` is 3, and 4 is `DEADLINE_EXCEEDED`.',
        zh: '规范里有一处写成 `InvalidArgument (4)`。以名字为准：`INVALID_ARGUMENT` 是 3，4 是 `DEADLINE_EXCEEDED`。',
      },
      source: SPECIFICATION,
    },
    {
      says: {
        en: 'The device MUST add a text that names the cause, so an error with an empty message breaks the specification.',
        zh: '设备必须（MUST）附上说明原因的文本，空的报错信息不符合规范。',
      },
      source: SPECIFICATION,
    },
  ],
  messages: [
    'gnmi-unsupported-encoding',
    'gnmi-request-incomplete',
    'gnmi-method-not-implemented',
    'gnmi-collector-failed',
  ],
} as const satisfies System;
