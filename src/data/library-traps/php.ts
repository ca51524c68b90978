import type { Claim } from '../code-facts.ts';

/** Common pitfalls of the PHP extension. */
export const phpTraps = [
  {
    says: {
      en: 'A failed call throws no exception: `wait()` returns the response and a status object, and the response is `null`. Compare `$status->code` with `Grpc\\STATUS_OK` every time.',
      zh: '调用失败不会抛出异常：`wait()` 返回响应和状态对象，此时响应是 `null`。每次都要拿 `$status->code` 与 `Grpc\\STATUS_OK` 比较。',
    },
    source: 'grpc/grpc:src/php/lib/Grpc/UnaryCall.php',
  },
  {
    says: {
      en: 'An interrupted server stream looks complete: `responses()` ends without an error. Call `getStatus()` afterwards to distinguish success from failure.',
      zh: '服务端流中途断开，看上去像正常结束：`responses()` 结束时不报错。之后要调用 `getStatus()`，才能区分成功与失败。',
    },
    source: 'grpc/grpc:src/php/lib/Grpc/ServerStreamingCall.php',
  },
  {
    says: {
      en: '`pcntl_fork()` needs `grpc.enable_fork_support` and a suitable `grpc.poll_strategy` in `php.ini`. Without them, calls in a child process are not reliable.',
      zh: '要用 `pcntl_fork()`，得在 `php.ini` 里设置 `grpc.enable_fork_support` 和合适的 `grpc.poll_strategy`；否则子进程里的调用不可靠。',
    },
    source: 'grpc/grpc:src/php/README.md',
  },
  {
    says: {
      en: 'There is no helper for details: take the first value of `grpc-status-details-bin` from `$status->metadata` and decode it as `Google\\Rpc\\Status`.',
      zh: '没有处理错误详情的辅助函数：从 `$status->metadata` 取出 `grpc-status-details-bin` 的第一个值，按 `Google\\Rpc\\Status` 解码。',
    },
    source: 'grpc/grpc:src/php/lib/Grpc/UnaryCall.php',
  },
] as const satisfies readonly Claim[];
