import { coreLibraries } from '../../libraries.ts';
import type { Message } from '../message.ts';

/** C core: texts that newer releases no longer print, but old logs and answers still show. */
export const grpcCoreOldReleases = {
  'core-connect-failed': {
    code: 'UNAVAILABLE',
    libraries: [...coreLibraries, 'grpc-csharp'],
    example: 'Error: 14 UNAVAILABLE: Connect Failed',
    pattern: /(?:^|[:="'\n]\s?)Connect Failed(?=$|["'\s,;)])/,
    source: 'grpc/grpc@v1.19.0:src/core/ext/filters/client_channel/subchannel.cc',
    title: { en: 'Connect Failed (old releases)', zh: '连不上（旧版的 Connect Failed）' },
    meaning: {
      en: 'Old releases print these two words when they could not connect to any address of the server. The call was not sent.',
      zh: '旧版本在服务端所有地址都连不上时只打印这两个词。调用没有发出。',
    },
    causes: [
      {
        en: 'Nothing listens on the address, or a firewall blocks the connection.',
        zh: '该地址没有进程监听，或被防火墙拦截。',
      },
      { en: 'TLS on one side only, or an untrusted certificate.', zh: '只有一端启用 TLS，或证书不受信任。' },
      {
        en: '`http_proxy` sends the connection to a proxy: unset it, or list the host in `no_proxy`.',
        zh: '设置了 `http_proxy`，连接被发给代理：取消它，或把主机写进 `no_proxy`。',
      },
    ],
    steps: [
      {
        en: 'Run `nc -vz HOST PORT`, then compare TLS on both sides.',
        zh: '先运行 `nc -vz HOST PORT`，再核对两端的 TLS 设置。',
      },
      {
        en: 'Set `GRPC_VERBOSITY=debug`, or upgrade: newer releases name the reason.',
        zh: '设置 `GRPC_VERBOSITY=debug`，或升级：新版本会写明原因。',
      },
    ],
    note: {
      en: 'Text of old releases, the native `grpc` package of Node.js among them.',
      zh: '旧版本的文字，包括 Node.js 的原生 `grpc` 包。',
    },
  },
  'core-endpoint-read-failed': {
    code: 'UNAVAILABLE',
    libraries: [...coreLibraries, 'grpc-csharp'],
    example: 'Grpc.Core.RpcException: Status(StatusCode=Unavailable, Detail="Endpoint read failed")',
    pattern: /(?:^|[:="',\n]\s?)(?:Endpoint read|TCP Read) failed(?=$|["'\s,;)])/,
    source: 'grpc/grpc@v1.19.0:src/core/ext/transport/chttp2/transport/chttp2_transport.cc',
    title: { en: 'Endpoint read failed (old releases)', zh: '连接丢失（旧版的 Endpoint read failed）' },
    meaning: {
      en: 'The connection broke while the call was open. Newer releases print `Socket closed` or the error of the operating system instead.',
      zh: '调用过程中连接断开。新版本改为打印 `Socket closed` 或操作系统的错误。',
    },
    causes: [
      {
        en: 'At the first call: the server runs in a container and listens only on `localhost` there, so the published port leads nowhere. Bind it to `0.0.0.0`.',
        zh: '第一次调用就失败：服务端在容器里只监听 `localhost`，发布的端口后面没有进程监听。改为绑定 `0.0.0.0`。',
      },
      { en: 'The server restarted or crashed.', zh: '服务端重启或崩溃。' },
      {
        en: 'A load balancer closed an idle connection, or the server cut off a client that pings too often.',
        zh: '负载均衡器关闭了空闲连接，或服务端断开了 ping 过于频繁的客户端。',
      },
      {
        en: '`http_proxy` is set, so that even a call to a local server goes to the proxy.',
        zh: '设置了 `http_proxy`，连本机的调用也走了代理。',
      },
    ],
    steps: [
      {
        en: 'If it happens at the first call, run the client with `env -u http_proxy -u https_proxy`: if that works, the proxy is the cause. Add the host to `no_proxy`.',
        zh: '如果第一次调用就失败，用 `env -u http_proxy -u https_proxy` 启动客户端：能成功就是代理的问题，把主机加进 `no_proxy`。',
      },
      {
        en: "Look at the server's log for that second, then at the idle timeouts of proxies in between.",
        zh: '先看服务端那一秒的日志，再看沿途代理的空闲超时。',
      },
      {
        en: 'Retry safe calls; set keepalive below the idle timeout.',
        zh: '重试可安全重复的调用；把 keepalive 间隔设得小于空闲超时。',
      },
    ],
    note: {
      en: 'Text of old releases, the native `grpc` package of Node.js and Grpc.Core among them.',
      zh: '旧版本的文字，包括 Node.js 的原生 `grpc` 包和 Grpc.Core。',
    },
  },
} as const satisfies Record<string, Message>;
