import type { Message } from '../message.ts';

const PD_ERRORS = 'tikv/pd:pkg/errs/errno.go';

/** What PD, the placement driver of TiKV and TiDB, returns while it cannot serve. */
export const tidbMessages = {
  'pd-server-not-started': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN'],
    libraries: ['tikv-client'],
    example: 'Error 1105: rpc error: code = Unknown desc = server not started',
    pattern:
      /(?:desc|message) ?[=:] ?\\?"?(?:\[PD:server:ErrServerNotStarted\])?(?:server not started|not leader)\b|PD:server:Err(?:ServerNotStarted|NotLeader)\b/,
    source: PD_ERRORS,
    title: {
      en: 'server not started / not leader (PD)',
      zh: 'PD：正在启动或不是 leader（server not started）',
    },
    meaning: {
      en: 'The call reached a member of PD that is starting, or that is not the leader. Clients of TiKV automatically ask the other members and try again; older releases of TiDB pass the error on as `Error 1105`.',
      zh: '调用到达了正在启动或不是 leader 的 PD 成员。TiKV 客户端会自动换成员重试；旧版 TiDB 会把它作为 `Error 1105` 返回给用户。',
    },
    causes: [
      {
        en: 'PD was restarted, upgraded, or elects a leader: this lasts seconds.',
        zh: 'PD 刚重启、升级或正在选 leader：持续几秒。',
      },
      {
        en: 'PD has no majority (two of three members down), or etcd inside it is slow because of its disk.',
        zh: 'PD 没有多数派（三个成员坏了两个），或内嵌的 etcd 因磁盘慢而卡住。',
      },
      {
        en: 'The client is pinned to one member through a load balancer and never sees the leader.',
        zh: '客户端经负载均衡固定到某个成员，始终到不了 leader。',
      },
    ],
    steps: [
      {
        en: 'Run `pd-ctl -u http://PD:2379 health` and `member leader show`: all healthy and one leader means that it is over.',
        zh: '执行 `pd-ctl -u http://PD:2379 health` 和 `member leader show`：全部健康且有 leader，说明已恢复。',
      },
      {
        en: 'Retry the statement with backoff. If it stays, start the missing members, and list all of them in the address of the client.',
        zh: '退避重试该语句。一直不好就拉起缺少的成员，并在客户端地址里写上全部成员。',
      },
    ],
  },
  'pd-not-bootstrapped': {
    code: 'UNKNOWN',
    alsoCodes: ['UNAVAILABLE'],
    codeless: true,
    libraries: ['tikv-client'],
    example: 'rpc error: code = Unknown desc = TiKV cluster not bootstrapped, please start TiKV first',
    pattern:
      /TiKV cluster not bootstrapped, please start TiKV first|PD:cluster:ErrNotBootstrapped\b|\bcluster is not bootstrapped\b/,
    source: PD_ERRORS,
    title: {
      en: 'TiKV cluster not bootstrapped, please start TiKV first',
      zh: 'PD：集群还没有 TiKV（not bootstrapped）',
    },
    meaning: {
      en: 'PD runs, and no TiKV has registered with it yet. TiDB and other clients wait until one has.',
      zh: 'PD 已运行，但还没有 TiKV 注册。TiDB 等客户端要等第一个 TiKV 注册。',
    },
    causes: [
      {
        en: 'A new cluster: TiKV has not started. The line is normal for some seconds.',
        zh: '新集群：TiKV 还没启动，持续几秒是正常的。',
      },
      {
        en: 'TiKV stops at its start: its log names the reason, such as the limit of open files, another cluster ID in its data directory, or a PD that it cannot reach.',
        zh: 'TiKV 启动即退出，原因在它的日志里：打开文件数限制、数据目录属于别的集群、连不上 PD 等。',
      },
      {
        en: 'The data of PD was deleted while TiKV kept its own: PD then is a new cluster (use `pd-recover`).',
        zh: 'PD 的数据被删而 TiKV 的还在：PD 成了新集群（用 `pd-recover` 恢复）。',
      },
    ],
    steps: [
      {
        en: 'Run `pd-ctl -u http://PD:2379 store`: an empty list means that no TiKV has reached PD. Then read `tikv.log`.',
        zh: '执行 `pd-ctl -u http://PD:2379 store`：列表为空说明没有 TiKV 连上 PD，再看 `tikv.log`。',
      },
      { en: 'Start TiKV, or fix what its log names.', zh: '启动 TiKV，或按其日志修复。' },
    ],
  },
} as const satisfies Record<string, Message>;
