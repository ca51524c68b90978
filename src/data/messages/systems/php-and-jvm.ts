import type { Message } from '../message.ts';

/** What frameworks and extensions for PHP, Armeria, Micronaut, and Cadence print. */
export const phpAndJvmMessages = {
  'swoole-socket-bound': {
    code: 'INTERNAL',
    codeless: true,
    libraries: ['swoole'],
    example:
      'PHP Fatal error:  Uncaught Swoole\\Error: Socket#33 has already been bound to another coroutine#852, writing of the same socket in coroutine#853 at the same time is not allowed',
    pattern: /Socket#\d{1,9} has already been bound to another coroutine#\d/,
    source: 'swoole/swoole-src:src/coroutine/base.cc',
    title: {
      en: 'Socket has already been bound to another coroutine',
      zh: 'Swoole：两个协程同时用一个连接（already been bound）',
    },
    meaning: {
      en: 'Two coroutines read from, or write to, the same connection at the same time, and Swoole forbids that. The call of the second coroutine was not sent.',
      zh: '两个协程同时读或同时写同一个连接，Swoole 不允许。第二个协程的调用没有发出。',
    },
    causes: [
      {
        en: 'A client object is shared by several coroutines or requests: kept in a static property, a singleton, or a container.',
        zh: '一个客户端对象被多个协程或请求共用：存在静态属性、单例或容器里。',
      },
      {
        en: 'Each call opens its own stream and writes at once (`swoole/grpc`, an old `hyperf/grpc-client`), instead of through one sending coroutine.',
        zh: '每次调用各开一个 stream 并直接写（`swoole/grpc`、旧版 `hyperf/grpc-client`），没有经过统一的发送协程。',
      },
      {
        en: 'A Redis or database connection of the handler is shared in the same way: the trace names the class.',
        zh: '处理函数里的 Redis 或数据库连接也这样被共用：堆栈里有类名。',
      },
    ],
    steps: [
      {
        en: 'Read the class in the first line of the trace: a gRPC client is one of the first two causes, another class the third.',
        zh: '看堆栈第一行的类：是 gRPC 客户端就是前两种，其他类是第三种。',
      },
      {
        en: 'Take connections from a pool, one for each coroutine, or let one coroutine write what the others put into a `Channel`. With `swoole/grpc` open one stream and call `write()` on it.',
        zh: '用连接池，每个协程各用一个连接；或由一个协程统一写，其他协程把数据放进 `Channel`。用 `swoole/grpc` 时只开一个 stream，在它上面 `write()`。',
      },
    ],
  },
  'hyperf-server-disconnected': {
    code: 'INTERNAL',
    libraries: ['hyperf'],
    example:
      'Hyperf\\GrpcClient\\Exception\\GrpcClientException: the remote server may have been disconnected or timed out',
    pattern:
      /the remote server may have been disconnected or timed out|GrpcClientException[^\n]{0,40}: (?:Failed to send the request to server|Connect failed, error=)|Client must be started in coroutine/,
    source: 'hyperf/hyperf:src/grpc-client/src/StreamingCall.php',
    title: {
      en: 'remote server … disconnected or timed out (Hyperf)',
      zh: 'Hyperf：连接已断开或超时（disconnected or timed out）',
    },
    meaning: {
      en: 'The client of Hyperf got nothing back on this stream, or could not send. It makes the code `INTERNAL` itself: no server sent it. A request that was sent might have run.',
      zh: 'Hyperf 的客户端在这个 stream 上没有收到响应，或发不出去。`INTERNAL` 是它自己给的，不是服务端发的。已发出的请求可能已经执行。',
    },
    causes: [
      {
        en: 'The server is down or restarted, or the address is wrong: `Connect failed` names the error of the system.',
        zh: '服务端停止、重启，或地址写错：`Connect failed` 后面是系统错误。',
      },
      {
        en: 'A proxy or the server closed an idle connection that the pool still holds.',
        zh: '代理或服务端关闭了空闲连接，而连接池还留着它。',
      },
      {
        en: 'The server needs longer than the timeout of `recv()`.',
        zh: '服务端处理时间超过 `recv()` 的超时。',
      },
      {
        en: '`Client must be started in coroutine`: the client is made while the application starts. Make it in the handler.',
        zh: '`Client must be started in coroutine`：在应用启动阶段创建了客户端。放到处理函数里创建。',
      },
    ],
    steps: [
      {
        en: 'Call the method with `grpcurl -plaintext HOST:PORT …` from the same container and measure: an error is the first cause, a long time the third, a quick response the second.',
        zh: '在同一容器里用 `grpcurl -plaintext HOST:PORT …` 调用并计时：报错是第一种，很慢是第三种，很快就返回是第二种。',
      },
      {
        en: 'Set a heartbeat below the idle timeout of the proxy, raise the timeout of `recv()`, or correct the address. Retry only calls that are safe to repeat.',
        zh: '心跳间隔设得小于代理的空闲超时，调大 `recv()` 超时，或改正地址。只重试可安全重复的调用。',
      },
    ],
  },
  'php-grpc-extension-missing': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    libraries: ['grpc-php'],
    example:
      "PHP Fatal error:  Uncaught Error: Class 'Grpc\\ChannelCredentials' not found in vendor/grpc/grpc/src/lib/BaseStub.php:61",
    pattern:
      /Class ['\"]?\\{0,2}Grpc\\{1,2}(?:ChannelCredentials|Channel|Call|Timeval|BaseStub)['\"]? not found|Undefined constant ['\"]?\\{0,2}Grpc\\{1,2}|gRPC support has not been installed|requires ext-grpc/,
    source: 'grpc/grpc:src/php/README.md',
    title: {
      en: 'Grpc ChannelCredentials not found (PHP)',
      zh: 'PHP：没有加载 grpc 扩展（ChannelCredentials not found）',
    },
    meaning: {
      en: 'gRPC for PHP has two parts: a package of Composer and an extension in C. This class is in the extension, and this PHP has not loaded it. No call was made.',
      zh: 'PHP 的 gRPC 分两部分：Composer 包和 C 扩展。这个类在扩展里，而当前 PHP 没有加载扩展。没有发起调用。',
    },
    causes: [
      {
        en: 'The extension is not installed: `composer require grpc/grpc` does not install it. `apt-get install php8.3-grpc` (repository of Ondřej Surý), `pecl install grpc`, or `install-php-extensions grpc` of docker-php-extension-installer.',
        zh: '没有安装扩展：`composer require grpc/grpc` 不会安装它。用 `apt-get install php8.3-grpc`（Ondřej Surý 的源）、`pecl install grpc`，或 docker-php-extension-installer 的 `install-php-extensions grpc`。',
      },
      {
        en: 'It is installed and not enabled: add `extension=grpc.so` (Windows `extension=php_grpc.dll`) to the `php.ini` that this PHP reads.',
        zh: '已安装但没有启用：在该 PHP 读取的 `php.ini` 里加 `extension=grpc.so`（Windows 为 `extension=php_grpc.dll`）。',
      },
      {
        en: 'It is for another PHP: the web server (FPM) and the command line have their own `php.ini` and can be other releases; on Windows also thread safety (TS or NTS) must match.',
        zh: '装给了另一个 PHP：Web 服务器（FPM）和命令行各有 `php.ini`，版本也可能不同；Windows 上线程安全（TS、NTS）也要一致。',
      },
      {
        en: '`requires ext-grpc`: Composer runs where the extension is missing, for example in CI: install it there, or `--ignore-platform-req=ext-grpc` for a build that does not call gRPC.',
        zh: '`requires ext-grpc`：运行 Composer 的环境没有扩展，例如 CI：在那里安装，或对不调用 gRPC 的构建使用 `--ignore-platform-req=ext-grpc`。',
      },
      {
        en: 'The code is in a namespace and lacks the leading backslash: `\\Grpc\\ChannelCredentials`.',
        zh: '代码在命名空间里而缺少前导反斜杠：应写 `\\Grpc\\ChannelCredentials`。',
      },
    ],
    steps: [
      {
        en: 'Run `php -m | grep grpc`, and for a web server look for grpc in `phpinfo()`. In neither: not installed or not enabled. In one of them: the other `php.ini`.',
        zh: '运行 `php -m | grep grpc`，Web 服务器则在 `phpinfo()` 里找 grpc。都没有：未安装或未启用；只有一处有：另一处的 `php.ini`。',
      },
      {
        en: 'Enable it in the `php.ini` that `php --ini` or `phpinfo()` names, and restart FPM. If FPM workers hang afterwards, add `grpc.enable_fork_support = 1` and `grpc.poll_strategy = epoll1`.',
        zh: '在 `php --ini` 或 `phpinfo()` 指出的 `php.ini` 里启用，再重启 FPM。之后若 FPM 子进程卡住，加上 `grpc.enable_fork_support = 1` 和 `grpc.poll_strategy = epoll1`。',
      },
    ],
  },
  'armeria-response-timeout': {
    code: 'DEADLINE_EXCEEDED',
    alsoCodes: ['CANCELLED', 'UNKNOWN'],
    libraries: ['armeria'],
    example:
      'io.grpc.StatusRuntimeException: DEADLINE_EXCEEDED: deadline exceeded after 15000000000ns.\nCaused by: com.linecorp.armeria.client.ResponseTimeoutException',
    pattern:
      /\barmeria\.(?:client\.ResponseTimeoutException|server\.RequestTimeoutException)\b|deadline exceeded after \d{4,18}ns\b/,
    source:
      'line/armeria:grpc/src/main/java/com/linecorp/armeria/internal/client/grpc/ArmeriaClientCall.java',
    title: {
      en: 'ResponseTimeoutException: deadline exceeded (Armeria)',
      zh: 'Armeria：响应超时（ResponseTimeoutException）',
    },
    meaning: {
      en: 'The timeout of Armeria passed before the response was complete: 15 seconds in a client and 10 seconds in a server, unless set. A call of gRPC without a deadline has it too. The server might have run the request.',
      zh: 'Armeria 的超时先到：没有设置时，客户端 15 秒，服务端 10 秒。没有设截止时间的 gRPC 调用也受它限制。服务端可能已经执行了请求。',
    },
    causes: [
      {
        en: 'The default timeout decides, because it is set at the wrong place: `responseTimeout` belongs to the builder of the client, not to the `ClientFactory`, whose timeouts concern connections.',
        zh: '生效的是默认值，因为设错了地方：`responseTimeout` 要设在客户端的 builder 上，不是 `ClientFactory`，后者的超时只管连接。',
      },
      {
        en: 'The server is slow, or the call streams for longer: long streams need `responseTimeout` 0.',
        zh: '服务端慢，或流持续时间更长：长流要把 `responseTimeout` 设为 0。',
      },
      {
        en: '`RequestTimeoutException`: the server ended the call after its `requestTimeout`. `useClientTimeoutHeader(true)` lets the deadline of the client decide.',
        zh: '`RequestTimeoutException`：服务端按自己的 `requestTimeout` 结束了调用。`useClientTimeoutHeader(true)` 可改由客户端截止时间决定。',
      },
    ],
    steps: [
      {
        en: 'Look at the number: 15000000000 and 10000000000 are the defaults. With `RetryingClient` it is only what was left for the last attempt.',
        zh: '看数字：15000000000 和 10000000000 是默认值。用了 `RetryingClient` 时，它只是最后一次尝试剩下的时间。',
      },
      {
        en: 'Set `GrpcClients.builder(uri).responseTimeout(…)`, or a deadline per call with `withDeadlineAfter`, and `requestTimeout` of the server no lower.',
        zh: '设置 `GrpcClients.builder(uri).responseTimeout(…)`，或每次调用用 `withDeadlineAfter`；服务端 `requestTimeout` 不要更小。',
      },
    ],
  },
  'micronaut-grpc-channel': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['micronaut-grpc'],
    example:
      'io.micronaut.context.exceptions.ConfigurationException: No value specified to @GrpcChannel annotation: io.grpc.ManagedChannel channel',
    pattern:
      /No value specified to @GrpcChannel annotation|Cannot directly create channels use @Inject|Unable to connect to the channel: \S|Invalid service ID \[[^\]\n]{1,120}\]\. Service IDs should be kebab-case/,
    source:
      'micronaut-projects/micronaut-grpc:grpc-client-runtime/src/main/java/io/micronaut/grpc/channels/GrpcManagedChannelFactory.java',
    title: { en: 'No value specified to @GrpcChannel (Micronaut)', zh: 'Micronaut：@GrpcChannel 配置有误' },
    meaning: {
      en: 'Micronaut could not make the channel that a bean asks for. The application or the bean does not start; no call was sent.',
      zh: 'Micronaut 无法创建某个 bean 需要的通道，应用或该 bean 启动失败。没有发出调用。',
    },
    causes: [
      {
        en: 'The annotation has no value, or the property in it is empty in this environment: `@GrpcChannel("${my.target}")`.',
        zh: '注解没有值，或其中的属性在当前环境里为空：`@GrpcChannel("${my.target}")`。',
      },
      {
        en: '`Invalid service ID`: names for discovery have lower case and hyphens, such as `greeting-service`.',
        zh: '`Invalid service ID`：服务发现用的名称只能是小写加连字符，如 `greeting-service`。',
      },
      {
        en: '`Unable to connect to the channel`: `connect-on-startup` is on and the server was not reachable within the timeout.',
        zh: '`Unable to connect to the channel`：开启了 `connect-on-startup`，而服务端在超时内连不上。',
      },
      {
        en: '`Cannot directly create channels`: the bean was asked for with `getBean`. Inject it as an argument or field.',
        zh: '`Cannot directly create channels`：用 `getBean` 获取了它。要作为参数或字段注入。',
      },
    ],
    steps: [
      {
        en: 'Print what the configuration holds: `curl localhost:8080/env` (management), or run with `-Dlogger.levels.io.micronaut.grpc=DEBUG`; it shows the target of each channel.',
        zh: '打印实际配置：`curl localhost:8080/env`（需启用 management），或加 `-Dlogger.levels.io.micronaut.grpc=DEBUG`，会显示每个通道的目标。',
      },
      {
        en: 'Set `grpc.channels.NAME.address` and use `NAME` in the annotation; start the server first, or turn `connect-on-startup` off.',
        zh: '设置 `grpc.channels.NAME.address`，注解里写 `NAME`；先启动服务端，或关闭 `connect-on-startup`。',
      },
    ],
  },
  'cadence-domain-does-not-exist': {
    code: 'NOT_FOUND',
    alsoCodes: ['UNAVAILABLE'],
    codeless: true,
    libraries: ['cadence'],
    example:
      '{"level":"warn","msg":"unable to verify if domain exist","Domain":"orders","error":"code:unavailable message:connection closed"}',
    pattern:
      /unable to verify if domain exist|EntityNotExistsError\{Message: Domain |"domain does not exist"|\bDomain \S{1,100} does not exist\./,
    source: 'cadence-workflow/cadence-go-client:internal/internal_worker.go',
    title: {
      en: 'unable to verify if domain exist (Cadence)',
      zh: 'Cadence：domain 不存在或连不上（domain exist）',
    },
    meaning: {
      en: 'A worker of Cadence asked the frontend for its domain. `does not exist`: the frontend responded and has none of that name. `unable to verify`: the call itself failed, and the worker goes on.',
      zh: 'Cadence worker 向 frontend 查询自己的 domain。`does not exist`：frontend 响应了，没有这个名称。`unable to verify`：调用本身失败，worker 会继续运行。',
    },
    causes: [
      {
        en: 'The domain was never registered in this cluster, or only seconds ago: the frontend caches domains for about 10 seconds.',
        zh: '该集群里没有注册过这个 domain，或刚注册：frontend 缓存 domain 约 10 秒。',
      },
      {
        en: '`code:unavailable`: the port does not fit the transport. The frontend serves TChannel on 7933 and gRPC on 7833.',
        zh: '`code:unavailable`：端口与传输不匹配。frontend 的 TChannel 端口是 7933，gRPC 端口是 7833。',
      },
      {
        en: 'The server is still starting: its database schema or its system domain is not there yet.',
        zh: '服务端还在启动：数据库 schema 或系统 domain 还没建好。',
      },
    ],
    steps: [
      {
        en: 'Run `cadence --do DOMAIN domain describe` (with `--transport grpc --address HOST:7833`): an answer means that the worker uses another address, `not exist` that the domain is missing.',
        zh: '执行 `cadence --do DOMAIN domain describe`（加 `--transport grpc --address HOST:7833`）：有结果就是 worker 用了别的地址，报不存在就是缺少 domain。',
      },
      {
        en: 'Register it with `cadence --do DOMAIN domain register`, and give the worker the port of its transport.',
        zh: '用 `cadence --do DOMAIN domain register` 注册，并让 worker 用与传输对应的端口。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
