import type { Message } from '../message.ts';

/** Limits of Firestore and Spanner's emulator, and what the client of Firestore logs about its connection. */
export const firestoreClientMessages = {
  'firestore-write-too-large': {
    code: 'INVALID_ARGUMENT',
    codeless: true,
    libraries: ['google-cloud'],
    example: '3 INVALID_ARGUMENT: Transaction too big. Decrease transaction size.',
    pattern:
      /Transaction too big\. Decrease|maximum \d{1,5} writes allowed per request|cannot write more than \d{1,5} entities|[Vv]alue of property [^\n]{1,120} is longer than \d{1,9} bytes|exceeds the maximum allowed size of 1,048,576|Request payload size exceeds the limit/,
    source: 'googleapis/googleapis:google/api/error_reason.proto',
    title: {
      en: 'Transaction too big, or longer than 1,048,487 bytes',
      zh: 'Firestore：写入超限（Transaction too big）',
    },
    meaning: {
      en: 'One write to Firestore or Datastore is larger than the service takes. Nothing of it was written.',
      zh: '一次写入超过了 Firestore 或 Datastore 的上限，什么都没有写入。',
    },
    causes: [
      {
        en: '`Transaction too big`: documents and their index entries together exceed 10 MiB. A delete counts the index entries, too.',
        zh: '`Transaction too big`：文档加上索引条目超过 10 MiB。删除同样要计索引条目。',
      },
      {
        en: '`longer than`, `1,048,576`: a single document exceeds 1 MiB, for example with a file or a growing list in it.',
        zh: '`longer than`、`1,048,576`：单个文档超过 1 MiB，例如存了文件或不断增长的数组。',
      },
      {
        en: '`500 writes`, `500 entities`: an emulator, an old release, or Datastore counts the writes of one commit.',
        zh: '`500 writes`、`500 entities`：模拟器、旧版本或 Datastore 限制一次提交的写入条数。',
      },
    ],
    steps: [
      {
        en: 'Commit a single document of the batch alone. If it fails, that document is too large; if it succeeds, the batch is.',
        zh: '只提交这一批里的一个文档：失败就是文档太大，成功就是这一批太大。',
      },
      {
        en: 'Use smaller batches or `BulkWriter`. Move files to Cloud Storage and lists to subcollections, and exempt large fields from indexes.',
        zh: '缩小批量或用 `BulkWriter`。文件放 Cloud Storage，数组改成子集合，大字段关闭索引。',
      },
    ],
    note: {
      en: 'The text comes from the service, whose source is not public.',
      zh: '文本由服务返回，服务的源码不公开。',
    },
  },
  'firestore-backend-not-reached': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['google-cloud'],
    example:
      "@firebase/firestore: Firestore (9.13.0): Could not reach Cloud Firestore backend. Backend didn't respond within 10 seconds.",
    pattern:
      /Could not reach Cloud Firestore backend|Failed to get document because the client is offline|[[(](?:cloud_)?firestore\/unavailable[\])]/,
    source: 'firebase/firebase-js-sdk:packages/firestore/src/remote/online_state_tracker.ts',
    title: {
      en: 'Could not reach Cloud Firestore backend',
      zh: 'Firestore：连不上后端（Could not reach backend）',
    },
    meaning: {
      en: 'The app has no stream to Firestore after 10 seconds and works offline: reads come from the cache, and writes wait. It connects later automatically.',
      zh: '应用 10 秒内没有连上 Firestore，进入离线模式：读走缓存，写先排队，之后会自动重连。',
    },
    causes: [
      {
        en: 'The device or its emulator has no working network or DNS, or a VPN, firewall, or ad blocker stops streams to `firestore.googleapis.com`.',
        zh: '设备或安卓模拟器的网络、DNS 不通，或 VPN、防火墙、广告拦截阻断了到 `firestore.googleapis.com` 的流。',
      },
      {
        en: 'Firestore emulator: `localhost` is the phone itself (`10.0.2.2` leads from an Android emulator to your machine), or it resolves to IPv6 while the emulator listens on `127.0.0.1`.',
        zh: 'Firestore 模拟器：`localhost` 指手机自己（安卓模拟器访问本机用 `10.0.2.2`），或解析成 IPv6，而模拟器只监听 `127.0.0.1`。',
      },
      {
        en: 'A new project: no Firestore database was created in it yet (newer servers say `NOT_FOUND` and that the database `(default)` does not exist). Create it in the Firebase console.',
        zh: '新项目里还没有创建 Firestore 数据库（较新的服务端返回 `NOT_FOUND`，说数据库 `(default)` 不存在）。在 Firebase 控制台创建。',
      },
      {
        en: 'A proxy or React Native buffers the stream: the connection opens, and no response arrives.',
        zh: '代理或 React Native 缓冲了流：连接能建立，但收不到响应。',
      },
      {
        en: 'Only at the start, on a slow network: the next line reports the connection.',
        zh: '只在启动时、网络慢时出现，随后的日志就显示已连上。',
      },
    ],
    steps: [
      {
        en: 'Open `https://firestore.googleapis.com` in the browser of the same device. No page: the network stops it. A page: address of the emulator or a proxy that buffers.',
        zh: '在同一设备的浏览器打开 `https://firestore.googleapis.com`：打不开就是网络；能打开就是模拟器地址，或代理缓冲。',
      },
      {
        en: 'Use another network or allow the host. For the emulator set `127.0.0.1`, `10.0.2.2`, or the address of your machine; behind a proxy set `experimentalForceLongPolling: true`.',
        zh: '换网络或放行该域名。模拟器用 `127.0.0.1`、`10.0.2.2` 或本机的局域网 IP；在代理后面设 `experimentalForceLongPolling: true`。',
      },
    ],
  },
  'spanner-emulator-one-transaction': {
    code: 'ABORTED',
    libraries: ['google-cloud'],
    example:
      'Transaction 251 aborted due to active transaction 250. The emulator only supports one transaction at a time.',
    pattern: /The emulator only supports one transaction at a time/,
    source: 'GoogleCloudPlatform/cloud-spanner-emulator:common/errors.cc',
    title: {
      en: 'The emulator only supports one transaction (Spanner)',
      zh: 'Spanner 模拟器：一次只支持一个事务',
    },
    meaning: {
      en: 'The emulator of Spanner runs one read-write transaction at a time and aborts the other. The real service does not have this limit.',
      zh: 'Spanner 模拟器同一时间只执行一个读写事务，另一个会被中止。真实服务没有这个限制。',
    },
    causes: [
      {
        en: 'An earlier transaction is still open: a test failed or the program ended without commit or rollback.',
        zh: '之前的事务还开着：测试失败或程序退出时没有提交或回滚。',
      },
      {
        en: 'Tests or goroutines run transactions in parallel on one database.',
        zh: '测试或协程在同一个数据库上并行执行事务。',
      },
      {
        en: 'The program turns the error into text inside the transaction function, so the library does not see `ABORTED` and does not retry.',
        zh: '程序在事务函数里把错误转成了文本，库认不出 `ABORTED`，就不会重试。',
      },
    ],
    steps: [
      {
        en: 'Restart the emulator and run one test alone. If it passes, transactions run in parallel or stay open; if it is aborted as well, it opens two itself.',
        zh: '重启模拟器，只跑一个测试。通过就是并行或有事务没结束；仍被中止就是这个测试自己开了两个。',
      },
      {
        en: 'Close every transaction (`defer txn.Close()`, `with`), return the error wrapped (`%w`), and give each parallel test another database or emulator.',
        zh: '每个事务都要关闭（`defer txn.Close()`、`with`），错误用 `%w` 包装后返回，并行的测试各用一个数据库或模拟器。',
      },
    ],
  },
  'firestore-assertion-failed': {
    code: 'INTERNAL',
    codeless: true,
    libraries: ['google-cloud'],
    example:
      'Error: FIRESTORE (12.13.0) INTERNAL ASSERTION FAILED: Unexpected state (ID: ca9) CONTEXT: {"pendingResponses":-1}',
    pattern: /FIRESTORE \([\d.]{1,12}\) INTERNAL ASSERTION|\bASSERTION FAILED: Unexpected state/,
    source: 'firebase/firebase-js-sdk:packages/firestore/src/util/assert.ts',
    title: {
      en: 'INTERNAL ASSERTION FAILED: Unexpected state (Firestore)',
      zh: 'Firestore：INTERNAL ASSERTION FAILED（Unexpected state）',
    },
    meaning: {
      en: 'The Firestore SDK for JavaScript met a state that its code excludes, and stopped. Every later call of this client fails with the same words until the page or process starts again.',
      zh: 'Firestore 的 JavaScript SDK 遇到代码认为不会出现的状态，已停止工作。重新加载页面或重启进程之前，这个客户端的后续调用都会报同样的错。',
    },
    causes: [
      {
        en: '`ID: b815`: only says that the client had failed before. The first assertion in the log, or the one inside `CONTEXT`, is the cause.',
        zh: '`ID: b815`：只说明客户端之前已经失败，日志里的第一条或 `CONTEXT` 里的那条才是原因。',
      },
      {
        en: '`ID: ca9`, `-1`: a fault of the SDK when a listener is stopped and started again quickly (React StrictMode, a logout, a component that mounts twice). firebase 12.15 fixes a part of it: upgrade, and keep listeners instead of recreating them.',
        zh: '`ID: ca9`、`-1`：监听刚取消又马上重新注册时 SDK 的缺陷（React StrictMode、退出登录、组件重复挂载）。firebase 12.15 修复了一部分：升级，并保持监听，不要反复重建。',
      },
      {
        en: 'The local cache: IndexedDB was closed or damaged (Safari, private windows, a device that slept, several tabs).',
        zh: '本地缓存：IndexedDB 被关闭或损坏（Safari、无痕窗口、设备休眠、多个标签页）。',
      },
      {
        en: '`auth/network-request-failed`, `storage/unknown` in `CONTEXT`: a token or a file of the browser could not be read at that moment.',
        zh: '`CONTEXT` 里有 `auth/network-request-failed`、`storage/unknown`：当时取不到令牌，或浏览器的存储读不出来。',
      },
    ],
    steps: [
      {
        en: 'Call `setLogLevel("debug")` and read the first failure. Try once with `memoryLocalCache()`: if it stays away, the cache is the cause.',
        zh: '调用 `setLogLevel("debug")`，看第一处失败。再用 `memoryLocalCache()` 试一次：不再出现就是缓存的问题。',
      },
      {
        en: 'Upgrade `firebase`. Recover with a reload, or `terminate(db)` and `clearIndexedDbPersistence(db)`, which discards writes that were not sent yet.',
        zh: '升级 `firebase`。恢复办法是重新加载，或 `terminate(db)` 后 `clearIndexedDbPersistence(db)`，尚未发出的写入会丢失。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
