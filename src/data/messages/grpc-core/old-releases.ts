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
        en: 'Nothing listens on the address: the server is not started, the ports in the configuration of the client are not those of the server, or `localhost` is the container itself.',
        zh: '该地址没有进程在监听：服务端没启动，客户端配置的端口与服务端不同，或 `localhost` 指容器自己。',
      },
      {
        en: '`http_proxy` or `https_proxy` sends the connection to a proxy, even for local addresses: unset it, or list the host in `no_proxy`.',
        zh: '`http_proxy` 或 `https_proxy` 把连接发给代理，本地地址也一样：取消它，或把主机写进 `no_proxy`。',
      },
      {
        en: 'TLS on one side only, or a certificate that is not trusted or lacks the name: the log line before it (`Handshake failed`) says so.',
        zh: '只有一端用 TLS，或证书不被信任、没有该名字：前面的日志行（`Handshake failed`）会写明。',
      },
      {
        en: 'A firewall, security group, or VPN blocks the connection.',
        zh: '防火墙、安全组或 VPN 拦截了连接。',
      },
      {
        en: 'The client resolved the address once and the server has moved: restart the client, or upgrade: newer releases resolve again.',
        zh: '客户端只解析过一次地址，而服务端已经迁移：重启客户端或升级，新版本会重新解析。',
      },
    ],
    steps: [
      {
        en: 'Run `nc -vz HOST PORT` where the client runs. Fails: server, port, or firewall. Works: the client with `env -u http_proxy -u https_proxy`, then TLS on both sides.',
        zh: '在客户端所在处运行 `nc -vz 主机 端口`。失败：服务端、端口或防火墙；成功：用 `env -u http_proxy -u https_proxy` 运行客户端，再核对两端的 TLS。',
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
        zh: '在第一次调用：服务端在容器里只监听 `localhost`，发布的端口连不到它。绑定 `0.0.0.0`。',
      },
      {
        en: 'At the first call: `http_proxy` is set, so that even a call to a local server goes to the proxy: unset it, or list the host in `no_proxy`.',
        zh: '在第一次调用：设置了 `http_proxy`，本地服务的调用也发给了代理：取消它，或把主机写进 `no_proxy`。',
      },
      {
        en: 'At the first call: one side uses TLS and the other plaintext, or the server (or a proxy) does not speak HTTP/2.',
        zh: '在第一次调用：一端用 TLS 而另一端用明文，或服务端（或代理）不支持 HTTP/2。',
      },
      {
        en: 'The server restarted or crashed; the next call connects again. Catch it and retry once.',
        zh: '服务端重启或崩溃；下一次调用会重新连接。捕获后重试一次。',
      },
      {
        en: 'A load balancer closed an idle connection (after a pause), or the server cut off a client that pings too often.',
        zh: '负载均衡关闭了空闲连接（停顿之后），或服务端断开了 ping 过于频繁的客户端。',
      },
    ],
    steps: [
      {
        en: 'If it happens at the first call, run the client with `env -u http_proxy -u https_proxy`: if that works, the proxy is the cause. Otherwise `openssl s_client -connect HOST:PORT -alpn h2` shows whether the port has TLS.',
        zh: '若在第一次调用出现，用 `env -u http_proxy -u https_proxy` 运行客户端：成功说明是代理；否则用 `openssl s_client -connect 主机:端口 -alpn h2` 看端口是否启用 TLS。',
      },
      {
        en: "Later: look at the server's log for that second, then at the idle timeouts of proxies in between; set keepalive below them and retry safe calls.",
        zh: '之后才出现：查看服务端在那一秒的日志，再看中间代理的空闲超时；keepalive 设在其下，并重试可安全重复的调用。',
      },
    ],
    note: {
      en: 'Text of old releases, the native `grpc` package of Node.js and Grpc.Core among them.',
      zh: '旧版本的文字，包括 Node.js 的原生 `grpc` 包和 Grpc.Core。',
    },
  },
} as const satisfies Record<string, Message>;
