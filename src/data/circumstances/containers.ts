import type { Circumstance } from './circumstance.ts';

/** Containers, pods, and the machines below them. */
export const containers = {
  'container-localhost': {
    title: {
      en: 'Works on the host, fails from a container: localhost',
      zh: '本机正常，容器里连不上：localhost',
    },
    signs: [
      /docker|container|compose|kubernetes|\bk8s\b|\bpods?\b|容器/,
      /localhost|127\.0\.0\.1|\[?::1\]?:\d/,
    ],
    why: {
      en: 'In a container, `localhost` and `127.0.0.1` name the container itself, not the host and not another container.',
      zh: '在容器里，`localhost` 和 `127.0.0.1` 指容器自己，不是宿主机，也不是别的容器。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'The client in a container dials `localhost`, while the server runs in another container or on the host.',
          zh: '容器里的客户端连的是 `localhost`，而服务端在另一个容器或宿主机上。',
        },
        check: {
          en: 'From within the container of the client: `nc -vz SERVICE PORT` works, `nc -vz localhost PORT` does not.',
          zh: '在客户端容器里执行：`nc -vz SERVICE PORT` 能通，`nc -vz localhost PORT` 不通。',
        },
        fix: {
          en: 'Dial the service name of Compose or Kubernetes (`SERVICE:PORT`). For a server on the host, dial `host.docker.internal:PORT`; on Linux, add `extra_hosts: ["host.docker.internal:host-gateway"]`.',
          zh: '改连 Compose 或 Kubernetes 的服务名（`SERVICE:PORT`）。服务端在宿主机上就连 `host.docker.internal:PORT`；Linux 上还要加 `extra_hosts: ["host.docker.internal:host-gateway"]`。',
        },
        source: 'docker/docs:content/manuals/desktop/features/networking/networking-how-tos.md',
      },
    ],
  },
} as const satisfies Record<string, Circumstance>;
