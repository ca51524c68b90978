import type { Circumstance } from './circumstance.ts';

/** Which calls fail: large messages, long streams, many at once. */
export const calls = {
  'size-limit-already-raised': {
    title: {
      en: 'The message size limit was raised, and the error stays',
      zh: '已经调大消息大小上限，仍然报超限',
    },
    signs: [
      /larger than (?:the )?(?:max|limit)|exceeds? (?:the )?maximum|too large|max\w{0,4}(?:recv|receive|send|inbound)\w{0,2}(?:msg|message)|max_(?:receive|send)_message|4194304|消息(?:太大|过大|超)/,
      /\balready\b|\b(?:i|we) (?:have )?(?:set|raised|increased|changed)\b|\bstill\b|even (?:after|though|with)|no effect|not work|(?:已经?|都)(?:设置|配置|调大|改)|还是|仍然|不生效|无效/,
    ],
    why: {
      en: 'The receiver checks the size. Client and server each have a limit, 4 MiB by default, and so has every program between them that reads messages.',
      zh: '大小由接收方检查。客户端和服务端各有自己的 4 MiB 上限，中间每个会解析消息的程序也有。',
    },
    causes: [
      {
        codes: ['RESOURCE_EXHAUSTED', 'OUT_OF_RANGE'],
        cause: {
          en: 'The limit was raised on the sender: for a large request the server has to allow it, for a large response the client.',
          zh: '调的是发送方：请求大要调服务端，响应大要调客户端。',
        },
        check: {
          en: 'The number in the error is the limit that applies. If it is 4194304, the setting did not reach the side that receives.',
          zh: '报错里的数字就是生效的上限。如果是 4194304，说明设置没有作用到接收方。',
        },
        fix: {
          en: 'Request: `grpc.MaxRecvMsgSize` (Go), `maxInboundMessageSize` (Java), `grpc.max_receive_message_length` (Python, Node.js), `MaxReceiveMessageSize` (.NET) on the server. Response: `MaxCallRecvMsgSize` and the same options on the client.',
          zh: '请求：在服务端设 `grpc.MaxRecvMsgSize`（Go）、`maxInboundMessageSize`（Java）、`grpc.max_receive_message_length`（Python、Node.js）、`MaxReceiveMessageSize`（.NET）。响应：在客户端设 `MaxCallRecvMsgSize` 和相应选项。',
        },
        source: 'grpc/grpc-go:server.go',
      },
      {
        codes: ['RESOURCE_EXHAUSTED'],
        cause: {
          en: 'Another program between the two is a gRPC client and server itself, such as a grpc-gateway, a sidecar, or a service that passes the message on, and has the default.',
          zh: '中间还有一个既是客户端又是服务端的程序（grpc-gateway、sidecar、转发消息的服务），用的还是默认值。',
        },
        check: {
          en: 'Call the server directly with the same message, for example with `grpcurl -max-msg-sz 67108864`.',
          zh: '用同样的消息直接调用服务端，例如 `grpcurl -max-msg-sz 67108864`。',
        },
        fix: {
          en: 'Raise the limit there as well: grpc-gateway in its dial options, Dapr with `--max-body-size`. Above some ten megabytes send the data as a stream of parts.',
          zh: '那里也要调大：grpc-gateway 在 dial 选项里设，Dapr 用 `--max-body-size`。超过几十兆的数据改用流分块发送。',
        },
        source: 'grpc/grpc-go:clientconn.go',
      },
    ],
  },
  'channel-for-each-call': {
    title: {
      en: 'A channel for each call: ports and file descriptors run out',
      zh: '每次调用都新建通道（channel）：端口、文件描述符耗尽',
    },
    signs: [
      /too many open files|\bEMFILE\b|Only one usage of each socket address|\bTIME_WAIT\b|(?:new|creat\w{1,4}|open\w{0,3}|dial\w{0,3}) [^\n]{0,20}(?:channel|client|connection|stub)s?[^\n]{0,30}(?:each|every|per) (?:call|request|rpc|time)|每次(?:请求|调用)[^\n]{0,12}(?:创建|新建|建立|连接|Dial)/,
    ],
    why: {
      en: 'A channel owns connections and threads and is meant to live as long as the program. Stubs are cheap, channels are not.',
      zh: '通道带有连接和线程，应当和程序一样长寿。stub 很便宜，通道不便宜。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'Each call opens a channel. Closed connections stay in `TIME_WAIT` for a minute, and Linux has 28,232 ports for outgoing connections by default; without a close, file descriptors run out.',
          zh: '每次调用都开一个通道。关闭的连接要在 `TIME_WAIT` 停留一分钟，Linux 默认只有 28232 个出站端口；不关闭则耗尽文件描述符。',
        },
        check: {
          en: '`ss -s` shows thousands of connections in `timewait`, or `ls /proc/PID/fd | wc -l` keeps growing.',
          zh: '`ss -s` 里有上千条 `timewait`，或 `ls /proc/PID/fd | wc -l` 一直增长。',
        },
        fix: {
          en: 'Create the channel once at start, share it between threads, and close it at shutdown (`grpc.NewClient`, `ManagedChannel`, `grpc.insecure_channel`, `GrpcChannel` as a singleton).',
          zh: '启动时创建一次通道，各线程共用，退出时关闭（`grpc.NewClient`、`ManagedChannel`、`grpc.insecure_channel`、单例 `GrpcChannel`）。',
        },
        source: 'torvalds/linux:Documentation/networking/ip-sysctl.rst',
      },
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'The server has reached its limit of open files and accepts no more connections (`accept4: too many open files`).',
          zh: '服务端达到打开文件数上限，不再接受新连接（`accept4: too many open files`）。',
        },
        check: {
          en: '`cat /proc/PID/limits | grep "open files"`, compared with `ls /proc/PID/fd | wc -l`.',
          zh: '对比 `cat /proc/PID/limits | grep "open files"` 和 `ls /proc/PID/fd | wc -l`。',
        },
        fix: {
          en: 'Raise it (`ulimit -n`, `LimitNOFILE` of systemd, `ulimits.nofile` of Compose), and close idle connections with a maximum idle time on the server.',
          zh: '调大上限（`ulimit -n`、systemd `LimitNOFILE`、Compose `ulimits.nofile`），并在服务端设置最大空闲时间，关闭空闲连接。',
        },
        source: 'compose-spec/compose-spec:05-services.md',
      },
    ],
  },
  'many-calls-at-once': {
    title: {
      en: 'Only under load: many concurrent calls or open streams',
      zh: '只在高并发时失败：调用多或同时打开的流多',
    },
    signs: [
      /\bconcurrent(?:ly)? (?:calls?|requests?|streams?|clients?|users?|rpcs?)|\bconcurrency (?:of|is|level)|in parallel|load[- ]?test|stress[- ]?test|under (?:high |heavy |some )?load|\b[1-9]\d{2,4} streams|\bghz\b|jmeter|\bk6 run|max_?concurrent_?streams|压测|压力测试|并发|高负载|流量大/,
      /\bhangs?\b|stuck|\bblock(?:s|ed)?\b|deadline|time[sd]? ?-?out|\bslow|resource.?exhausted|refused_stream|queue|超时|卡住|变慢/,
    ],
    why: {
      en: 'A connection carries a limited number of calls at once, and a server has a limited number of threads. More calls wait, and the deadline goes on.',
      zh: '一条连接上同时进行的调用数有上限，服务端线程数也有上限。超出的调用在排队，截止时间照常走。',
    },
    causes: [
      {
        codes: ['DEADLINE_EXCEEDED'],
        cause: {
          en: 'The limit of streams per connection is reached: 100 in Kestrel and many proxies. The client queues further calls without an error; streams that stay open use it up.',
          zh: '达到每条连接的流上限：Kestrel 和很多代理是 100。客户端把多出的调用排队，不报错；长期打开的流会占满它。',
        },
        check: {
          en: 'Calls hang from about the 101st on, while the server is idle and a second process of the client works.',
          zh: '大约从第 101 个调用起卡住，而服务端空闲，另开一个客户端进程却正常。',
        },
        fix: {
          en: 'Use several channels (C core, Node.js: with `grpc.use_local_subchannel_pool` 1, or they share a connection), or raise the limit on the server: `MaxStreamsPerConnection` (Kestrel), `MaxConcurrentStreams` (Go), `maxConcurrentCallsPerConnection` (Java). .NET client: `EnableMultipleHttp2Connections`.',
          zh: '使用多个通道（C core、Node.js 要设 `grpc.use_local_subchannel_pool` 为 1，否则共用一条连接），或在服务端调大：`MaxStreamsPerConnection`（Kestrel）、`MaxConcurrentStreams`（Go）、`maxConcurrentCallsPerConnection`（Java）。.NET 客户端：`EnableMultipleHttp2Connections`。',
        },
        source: 'grpc/grpc.io:content/en/docs/guides/performance.md',
      },
      {
        codes: ['DEADLINE_EXCEEDED', 'RESOURCE_EXHAUSTED'],
        cause: {
          en: 'All threads of the server are busy. In Python and Ruby each open stream holds a thread of the pool, so that a few streams block all other calls, health checks included.',
          zh: '服务端线程全忙。Python 和 Ruby 里每个打开的流占用线程池的一个线程，几个流就能挡住其他所有调用，包括健康检查。',
        },
        check: {
          en: 'As many calls run as `max_workers` (Python) or `pool_size` (Ruby) allows; a thread dump shows them waiting in your handler.',
          zh: '同时执行的调用数恰好等于 `max_workers`（Python）或 `pool_size`（Ruby）；线程转储显示它们在处理函数里等待。',
        },
        fix: {
          en: 'Raise the pool above the number of open streams, use `grpc.aio` or non-blocking handlers, and set `maximum_concurrent_rpcs`, so that further calls fail at once.',
          zh: '线程池要大于同时打开的流数，改用 `grpc.aio` 或非阻塞处理，并设 `maximum_concurrent_rpcs`，让多余的调用立即失败。',
        },
        source: 'grpc/grpc:src/python/grpcio/grpc/_server.py',
      },
      {
        codes: ['DEADLINE_EXCEEDED', 'CANCELLED'],
        cause: {
          en: 'The client is overloaded itself: a blocked event loop (Node.js, asyncio) or a full thread pool reads responses late, after their deadline.',
          zh: '过载的是客户端自己：事件循环被阻塞（Node.js、asyncio）或线程池占满，响应读得太晚，已过截止时间。',
        },
        check: {
          en: 'The server logs the calls as OK and fast, while the client counts them as timed out.',
          zh: '服务端日志里这些调用成功且很快，客户端却记为超时。',
        },
        fix: {
          en: 'Limit the calls that are started at once (a semaphore, batches), and move computing off the event loop.',
          zh: '限制同时发起的调用数（信号量、分批），把计算移出事件循环。',
        },
        source: 'grpc/grpc.io:content/en/docs/guides/performance.md',
      },
    ],
  },
  'large-messages-hang': {
    title: {
      en: 'Only large messages hang or time out, small ones work',
      zh: '只有大消息卡住或超时，小消息正常',
    },
    signs: [
      /(?:large|larger|big|bigger|huge) [^\n.,;:"]{0,25}(?:messages?|payloads?|requests?|responses?|files?|data|images?)|\b\d{1,4} ?(?:MB|MiB|GB)\b|大(?:消息|请求|响应|文件|数据|图片|包)|数据量大|(?:消息|数据|文件|响应)[^\n]{0,6}(?:太大|过大|较大)/,
      /\bhangs?\b|stuck|\bslow|time[sd]? ?-?out|deadline|freez|卡住|很慢|超时|没有响应|无响应/,
    ],
    why: {
      en: 'The deadline covers the whole transfer. How fast data flows depends on the window of HTTP/2, the round-trip time, and what lies between.',
      zh: '截止时间包括整个传输过程。传输速度取决于 HTTP/2 窗口、往返时间和中间的设备。',
    },
    causes: [
      {
        codes: ['DEADLINE_EXCEEDED'],
        cause: {
          en: 'The deadline is too short for the size, or the flow-control window too small for the distance: 64 KiB per round trip of 100 ms is 640 KiB per second.',
          zh: '截止时间相对消息大小太短，或流控窗口相对距离太小：往返 100 毫秒、每次 64 KiB，每秒只有 640 KiB。',
        },
        check: {
          en: 'The time grows with the size and with the distance (`ping`), and not with the work of the server.',
          zh: '耗时随消息大小和距离（`ping`）增长，与服务端处理无关。',
        },
        fix: {
          en: 'Raise the deadline, and the windows on the receiving side: `InitialWindowSize` and `InitialConnWindowSize` (Go), `flowControlWindow` (Java), `grpc.http2.lookahead_bytes` (C core). Compress, or send parts in a stream.',
          zh: '调大截止时间，并在接收方调大窗口：`InitialWindowSize` 和 `InitialConnWindowSize`（Go）、`flowControlWindow`（Java）、`grpc.http2.lookahead_bytes`（C core）。也可以压缩，或用流分块发送。',
        },
        source: 'grpc/grpc-go:internal/transport/defaults.go',
      },
      {
        codes: ['DEADLINE_EXCEEDED', 'UNAVAILABLE'],
        cause: {
          en: 'A tunnel or overlay network between the two carries smaller packets than the MTU says, and packets of full size are lost.',
          zh: '中间的隧道或 overlay 网络实际 MTU 更小，满长的数据包被丢弃。',
        },
        check: {
          en: '`ping -M do -s 1472 HOST` fails although smaller sizes work; messages above about 1 KB hang at once, whatever the deadline.',
          zh: '`ping -M do -s 1472 HOST` 不通而更小的能通；大约超过 1 KB 的消息立即卡住，与截止时间无关。',
        },
        fix: {
          en: 'Lower the MTU of the tunnel, of the Docker network, or of the CNI to what the path carries.',
          zh: '把隧道、Docker 网络或 CNI 的 MTU 调到链路实际能承载的大小。',
        },
        source: 'torvalds/linux:Documentation/networking/ip-sysctl.rst',
      },
    ],
  },
  'deadline-on-a-stream': {
    title: {
      en: 'A long-lived stream ends after a fixed time',
      zh: '长连接流到固定时间就断开',
    },
    signs: [
      /stream(?:s|ing)?\b|subscri|\bwatch(?:er|ing)?\b|长连接|流式|订阅|双向流/,
      /after (?:about |exactly |around |~ ?)?\d{1,4}(?:\.\d)? ?(?:s\b|sec|m\b|min|h\b|hour)|every \d{1,3} ?(?:s\b|sec|m\b|min|h\b|hour)|long[- ](?:running|lived)|\d{1,4} ?(?:秒|分钟|小时)(?:后|左右)|每隔? ?\d{1,3} ?(?:秒|分钟|小时)|过一段时间/,
      /clos|disconnect|\bends?\b|cancel|deadline|drop|reset|break|broke|terminat|断|中断|超时|取消/,
    ],
    why: {
      en: 'A deadline holds for the whole stream, not for each message, and servers can limit how old a connection gets.',
      zh: '截止时间针对整个流，不是每条消息；服务端还可以限制连接的寿命。',
    },
    causes: [
      {
        codes: ['DEADLINE_EXCEEDED', 'CANCELLED'],
        cause: {
          en: 'A default deadline that is meant for unary calls holds for the stream as well: from an interceptor, a client wrapper, or `timeout` in the service config.',
          zh: '给一元调用设的默认截止时间也作用到了流上：来自拦截器、客户端封装，或 service config 的 `timeout`。',
        },
        check: {
          en: 'Look at the header `grpc-timeout` of the call in a log of the server, or log the time left of the context in the handler.',
          zh: '在服务端日志里看这次调用的 `grpc-timeout` 首部，或在处理函数里看 context 的剩余时间。',
        },
        fix: {
          en: 'Leave streams out of the default, or give them a long deadline, and open the stream again when it ends.',
          zh: '默认截止时间不要用于流，或给流更长的时间，并在流结束后重新打开。',
        },
        source: 'grpc/grpc.io:content/en/docs/guides/service-config.md',
      },
      {
        codes: ['UNAVAILABLE', 'INTERNAL', 'CANCELLED'],
        cause: {
          en: 'The server closes connections at a maximum age (`MAX_CONNECTION_AGE`) and cuts streams that are open when the grace period is over.',
          zh: '服务端到最大连接寿命（`MAX_CONNECTION_AGE`）就关闭连接，宽限期一过，仍打开的流被切断。',
        },
        check: {
          en: 'The time is the age plus the grace period in the settings of the server, with 10 percent of jitter.',
          zh: '断开时间等于服务端设置的寿命加宽限期，有 10% 的抖动。',
        },
        fix: {
          en: 'Let the client open the stream again on `UNAVAILABLE`, from where it stopped; raise the age only if that is not possible.',
          zh: '客户端遇到 `UNAVAILABLE` 时从断点重新打开流；做不到时才调大寿命。',
        },
        source: 'grpc/grpc.io:content/en/docs/guides/keepalive.md',
      },
    ],
  },
  'stream-stalls': {
    title: {
      en: 'A stream stops after some messages, without an error',
      zh: '流收发一些消息后停住，没有报错',
    },
    signs: [
      /stream(?:s|ing)?\b|onNext|流式|双向流|\bbidi/,
      /\bstall|\bhangs?\b|stuck|\bblocks?\b|blocked|deadlock|never (?:return|receiv|finish|complet|end)|stops? (?:receiv|send|after)|卡住|阻塞|死锁|不返回|收不到/,
    ],
    why: {
      en: 'Each stream has a window: when the receiver does not read, the sender waits. And a side that waits for the end waits until the other has said that it is done.',
      zh: '每个流有窗口：接收方不读，发送方就等。等待结束的一方，要等到对方声明发送完毕。',
    },
    causes: [
      {
        codes: ['DEADLINE_EXCEEDED'],
        cause: {
          en: 'The client never ends its requests, and the server reads until the end: `CloseSend`, `CloseAndRecv`, `onCompleted`, `done_writing`, `CompleteAsync`, or `call.end()` is missing.',
          zh: '客户端没有结束发送，而服务端要读到结束：缺了 `CloseSend`、`CloseAndRecv`、`onCompleted`、`done_writing`、`CompleteAsync` 或 `call.end()`。',
        },
        check: {
          en: 'The server is in its read loop and has all messages; it goes on when the client process ends.',
          zh: '服务端停在读循环里，消息已经收全；客户端进程一退出，它就继续执行。',
        },
        fix: {
          en: 'Half-close after the last message, and let the server return once it has what it needs.',
          zh: '发完最后一条后半关闭；服务端拿到所需内容就返回。',
        },
        source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
      },
      {
        codes: ['DEADLINE_EXCEEDED'],
        cause: {
          en: 'Both sides write and neither reads, or the reader is slow: after some 64 KiB the window is full, and writes block.',
          zh: '双方都在写、都不读，或读得太慢：大约 64 KiB 后窗口占满，写操作阻塞。',
        },
        check: {
          en: 'It always stops after about the same number of bytes. A dump of goroutines or threads shows both in a send.',
          zh: '总是在差不多的字节数停住；goroutine 或线程转储显示双方都停在发送。',
        },
        fix: {
          en: 'Read in another goroutine, thread, or task than the one that writes; observe `isReady()` (Java) or the return value of `write()` and `drain` (Node.js).',
          zh: '读和写放在不同的 goroutine、线程或任务里；注意 `isReady()`（Java）或 `write()` 的返回值和 `drain` 事件（Node.js）。',
        },
        source: 'grpc/grpc.io:content/en/docs/guides/flow-control.md',
      },
    ],
  },
  'several-writers-on-a-stream': {
    title: {
      en: 'Several threads or goroutines write to one stream',
      zh: '多个线程或 goroutine 同时写一个流',
    },
    signs: [
      /stream|onNext|流/,
      /(?:multiple|several|many|two|different|concurrent\w{0,2})[^\n]{0,25}(?:threads?|goroutines?|writers?|writes?|sends?)|not thread.?safe|previous write is in progress|already a write|data race|多个?(?:线程|协程|goroutine)|并发(?:写|发送)/,
    ],
    why: {
      en: 'A channel can be used from many threads; the writing side of one stream cannot, in any language.',
      zh: '通道可以多线程共用；同一个流的写操作不行，所有语言都一样。',
    },
    causes: [
      {
        codes: ['INTERNAL', 'CANCELLED', 'UNKNOWN'],
        cause: {
          en: 'Messages of two writers mix or meet a stream that one of them has closed: broken frames, `call already half-closed`, `previous write is in progress`.',
          zh: '两个写入方的消息混在一起，或写到已被对方关闭的流上：帧损坏、`call already half-closed`、`previous write is in progress`。',
        },
        check: {
          en: 'It happens under load only and at random; `go test -race` or a log of thread names at each write shows two writers.',
          zh: '只在高负载时随机出现；`go test -race` 或在每次写入时记录线程名，能看到两个写入方。',
        },
        fix: {
          en: 'One writer with a queue in front (a Go channel, `asyncio.Queue`, `Channel<T>`), or a lock around each send. One reader and one writer at the same time are allowed.',
          zh: '只用一个写入方，前面放队列（Go channel、`asyncio.Queue`、`Channel<T>`），或每次发送都加锁。一读一写同时进行是允许的。',
        },
        source: 'grpc/grpc-go:Documentation/concurrency.md',
      },
    ],
  },
  'context-of-a-finished-request': {
    title: {
      en: 'Cancelled in a goroutine or task that outlives its request',
      zh: '异步 goroutine 或任务里报取消：请求已结束',
    },
    signs: [
      /context.?cancel|code ?= ?Cancell?ed|CANCELLED|io\.grpc\.Context/,
      /goroutine|\bgo func\b|in (?:the )?background|fire.and.forget|\basync (?:task|job|call|work)s?\b|@Async\b|in a (?:new |separate )?(?:thread|task)\b|协程|异步|后台/,
    ],
    why: {
      en: 'The context of a request ends when its handler returns. Calls that were made with it are cancelled then, although nothing is wrong with them.',
      zh: '请求的 context 在处理函数返回时结束，用它发起的调用会被取消，调用本身没有问题。',
    },
    causes: [
      {
        codes: ['CANCELLED'],
        cause: {
          en: 'Work that goes on after the response (a goroutine, an executor, a queue) makes its calls with the context of the incoming request.',
          zh: '响应之后仍在进行的工作（goroutine、线程池、队列）用的是入站请求的 context。',
        },
        check: {
          en: 'The calls fail within milliseconds after the handler returned, and work when the handler waits for them.',
          zh: '处理函数返回后几毫秒内调用就失败；让处理函数等它们完成就正常。',
        },
        fix: {
          en: 'Go: `context.WithoutCancel(ctx)` with its own timeout. Java: `Context.current().fork().run(…)`. Otherwise wait for the work before the handler returns.',
          zh: 'Go：`context.WithoutCancel(ctx)` 再单独设超时。Java：`Context.current().fork().run(…)`。或在处理函数返回前等它完成。',
        },
        source: 'grpc/grpc-go:internal/transport/http2_server.go',
      },
      {
        codes: ['CANCELLED', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'The caller of the request went away or its deadline passed, and the cancellation travels down the chain of calls.',
          zh: '请求的调用方断开或截止时间已过，取消沿调用链向下传播。',
        },
        check: {
          en: 'The incoming call in the access log ended with `CANCELLED` or HTTP 499 at the same moment.',
          zh: '访问日志里，同一时刻的入站调用以 `CANCELLED` 或 HTTP 499 结束。',
        },
        fix: {
          en: 'Nothing to fix in the call: raise the deadline of the first caller, or detach work that has to finish, as above.',
          zh: '调用本身不用改：调大最初调用方的截止时间，或按上面的办法把必须完成的工作分离出来。',
        },
        source: 'grpc/grpc.io:content/en/docs/guides/cancellation.md',
      },
    ],
  },
  'only-streaming-calls': {
    title: {
      en: 'Unary calls work, streaming calls fail',
      zh: '一元调用正常，流式调用失败',
    },
    signs: [
      /\b(?:only|but)\b[^\n]{0,40}\bstream(?:s|ing)\b|\bunary\b[^\n]{0,40}\b(?:works?|fine|succe\w{2,6})\b|\bstream(?:s|ing)? (?:rpc|call|method)s?[^\n]{0,60}\bunary\b|\bunary\b[^\n]{0,60}\bstream(?:s|ing)? (?:rpc|call|method)s?|(?:一元|unary|普通)[^\n]{0,12}(?:正常|可以|没问题)|只有流|流式[^\n]{0,10}(?:失败|报错|不行)/,
      /interceptor|middleware|token|\bauth|metadata|unauthenticated|\bunary\b|拦截器|中间件|鉴权|认证|一元/,
    ],
    why: {
      en: 'In most libraries, interceptors for unary and for streaming calls are separate, and each has to be installed.',
      zh: '多数库里，一元拦截器和流拦截器是两种东西，要分别安装。',
    },
    causes: [
      {
        codes: ['UNAUTHENTICATED', 'PERMISSION_DENIED'],
        cause: {
          en: 'The client adds the token in a unary interceptor only, or the server puts the user into the context in a unary interceptor only.',
          zh: '客户端只在一元拦截器里加令牌，或服务端只在一元拦截器里把用户写入 context。',
        },
        check: {
          en: 'Log the metadata in the streaming handler: `authorization` is missing, or the user is.',
          zh: '在流式处理函数里打印元数据：缺少 `authorization`，或缺少用户。',
        },
        fix: {
          en: 'Go: `WithStreamInterceptor` and `StreamInterceptor` beside the unary ones, or `WithPerRPCCredentials`, which holds for both. Python: implement all four classes of interceptors.',
          zh: 'Go：在一元之外再加 `WithStreamInterceptor` 和 `StreamInterceptor`，或用对两者都有效的 `WithPerRPCCredentials`。Python：四种拦截器类都要实现。',
        },
        source: 'grpc/grpc-go:server.go',
      },
      {
        codes: ['UNKNOWN', 'INTERNAL'],
        cause: {
          en: 'Recovery from panics, error mapping, or validation is a unary interceptor, so that errors of streams reach the caller raw.',
          zh: 'panic 恢复、错误转换或校验只装在一元拦截器上，流的错误就原样返回给调用方。',
        },
        check: {
          en: 'The same error returned by a unary method has another code.',
          zh: '一元方法返回同样的错误时，状态码不同。',
        },
        fix: {
          en: 'Install the streaming version of each interceptor (`ChainStreamInterceptor`).',
          zh: '每个拦截器都装上流式版本（`ChainStreamInterceptor`）。',
        },
        source: 'grpc/grpc-go:server.go',
      },
    ],
  },
  'one-method-only': {
    title: {
      en: 'One method fails, others of the same service work',
      zh: '同一个服务里只有一个方法失败',
    },
    signs: [
      /(?:only|just) (?:one|this|that|the new|a new|for one|some)[^\n]{0,20}(?:method|rpc|endpoint|function|api)|(?:other|another|all other|rest of the) (?:method|rpc|endpoint|call|api)s?[^\n]{0,25}(?:work|fine|ok\b|succe)|new (?:method|rpc|endpoint)|(?:其他|别的|其它)[^\n]{0,8}(?:方法|接口)[^\n]{0,8}(?:正常|可以|没问题)|只有(?:这|一)个?[^\n]{0,6}(?:方法|接口)|新(?:加|增)?的?(?:方法|接口)/,
    ],
    why: {
      en: 'The connection, TLS, and the service are right then. What differs is whether the server has the method, its messages, its policy, or its timeout.',
      zh: '这说明连接、TLS 和服务都没问题，差别在于服务端有没有这个方法，以及它的消息、权限或超时。',
    },
    causes: [
      {
        codes: ['UNIMPLEMENTED'],
        cause: {
          en: 'The server that runs is older than the proto file of the client: the image was not built again, or one of several replicas still has the old version.',
          zh: '运行中的服务端比客户端的 proto 旧：镜像没有重新构建，或多个副本中还有旧版本。',
        },
        check: {
          en: '`grpcurl HOST:PORT describe package.Service` lists the methods of the server that responds. Repeat it some times for replicas.',
          zh: '`grpcurl HOST:PORT describe package.Service` 列出实际响应的服务端有哪些方法；有多个副本时多执行几次。',
        },
        fix: {
          en: 'Deploy servers before clients, and generate both from the same commit of the proto files. Name and package are part of the path: `/package.Service/Method`.',
          zh: '先部署服务端再部署客户端，两边用同一个提交的 proto 生成。包名和方法名都是路径的一部分：`/package.Service/Method`。',
        },
        source: 'grpc/grpc-go:server.go',
      },
      {
        codes: ['INTERNAL', 'INVALID_ARGUMENT'],
        cause: {
          en: 'The messages of this method differ between the two sides: a field number was used again, or its type changed.',
          zh: '这个方法的消息两边定义不同：字段号被复用，或类型改了。',
        },
        check: {
          en: 'Compare both proto files: `buf breaking --against …`, or `protoc --decode_raw < body.bin` shows the fields that were sent.',
          zh: '对比两边的 proto：`buf breaking --against …`，或用 `protoc --decode_raw < body.bin` 看实际发送的字段。',
        },
        fix: {
          en: 'Never change the number or type of a field; add a new one and mark the old one `reserved`.',
          zh: '不要改字段号和类型；新增字段，旧的标为 `reserved`。',
        },
        source: 'protocolbuffers/protocolbuffers.github.io:content/programming-guides/proto3.md',
      },
      {
        codes: ['DEADLINE_EXCEEDED', 'PERMISSION_DENIED'],
        cause: {
          en: 'The method has its own settings: a `timeout` in the service config, or a rule for its path in a proxy or an authorization policy.',
          zh: '这个方法有单独的设置：service config 里的 `timeout`，或代理、授权策略里针对它路径的规则。',
        },
        check: {
          en: 'Search the service config, the routes, and the policies for the name of the method.',
          zh: '在 service config、路由和策略里搜索这个方法名。',
        },
        fix: {
          en: 'Change the entry, or add the method to the rule that the others match.',
          zh: '修改对应条目，或把该方法加进其他方法所匹配的规则。',
        },
        source: 'grpc/grpc.io:content/en/docs/guides/service-config.md',
      },
    ],
  },
  'large-metadata': {
    title: {
      en: 'Only calls with large headers: tokens, cookies, error details',
      zh: '只有首部很大的调用失败：令牌、Cookie、错误详情',
    },
    signs: [
      /(?:header|metadata|trailer|cookie|jwt)s?[^\n]{0,25}(?:too (?:large|big|long)|size|exceed|larger than)|\btoken[^\n]{0,10}too (?:large|big|long)|(?:large|big|long|huge) (?:\w{1,12} )?(?:headers?|metadata|trailers?|cookies?|tokens?|jwts?|error details?|error messages?)\b|header list|(?:首部|请求头|元数据|令牌|token|cookie)[^\n]{0,4}(?:太大|过大|太长|过长|超长)/,
    ],
    why: {
      en: 'The limit for headers is much smaller than that for messages, 8 KiB in grpc-java and 8 to 16 KiB in the C core. It holds for trailers with error details, too.',
      zh: '首部的上限远小于消息，grpc-java 只有 8 KiB，C core 是 8 到 16 KiB；带错误详情的尾部元数据同样受限。',
    },
    causes: [
      {
        codes: ['RESOURCE_EXHAUSTED', 'INTERNAL', 'UNAVAILABLE', 'UNKNOWN'],
        cause: {
          en: 'The request has large metadata: a token with many groups, cookies that a gateway forwards, baggage of tracing.',
          zh: '请求的元数据太大：组很多的令牌、网关转发的 Cookie、链路追踪的 baggage。',
        },
        check: {
          en: 'It concerns some users only, those with many roles; log the sum of the lengths of all keys and values in an interceptor.',
          zh: '只影响部分用户（角色多的）；在拦截器里打印所有键值长度之和。',
        },
        fix: {
          en: 'Make the metadata smaller, forward only what is needed, or raise the limit on every hop: `maxInboundMetadataSize` (Java), `grpc.max_metadata_size` and `grpc.absolute_max_metadata_size` (C core), `MaxHeaderListSize` (Go).',
          zh: '减小元数据，只转发需要的；或在每一跳调大上限：`maxInboundMetadataSize`（Java）、`grpc.max_metadata_size` 和 `grpc.absolute_max_metadata_size`（C core）、`MaxHeaderListSize`（Go）。',
        },
        source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/GrpcUtil.java',
      },
      {
        codes: ['INTERNAL', 'UNAVAILABLE', 'RESOURCE_EXHAUSTED', 'UNKNOWN'],
        cause: {
          en: 'The server returns an error whose message or details are too large (a stack trace, a rejected request in full), and the caller gets a transport error instead of it.',
          zh: '服务端返回的报错信息或错误详情太大（堆栈、整个请求内容），调用方得到的是传输错误，而不是它。',
        },
        check: {
          en: 'The server log shows another code and a long message for the same call.',
          zh: '同一次调用，服务端日志里是另一个状态码和很长的消息。',
        },
        fix: {
          en: 'Cut messages and details to some kilobytes before they are returned, and put the rest into the log with an identifier.',
          zh: '返回前把消息和详情截到几 KB，其余写日志并附上标识。',
        },
        source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
      },
    ],
  },
  'text-in-metadata': {
    title: {
      en: 'Only calls with names, Chinese, or binary values in metadata',
      zh: '元数据里有中文、人名或二进制值时才失败',
    },
    signs: [
      /metadata|header|trailer|元数据|首部|请求头/,
      /non-?ascii|non-?printable|unicode|chinese|\baccents?\b|illegal (?:header|characters)|invalid (?:header|characters|metadata)|ByteString|中文|汉字|乱码|非 ?ASCII/,
    ],
    why: {
      en: 'Values of metadata are printable ASCII. Other bytes need a key that ends in `-bin`, which libraries encode in base64.',
      zh: '元数据的值只能是可打印 ASCII。其他字节要用 `-bin` 结尾的键，由库做 base64 编码。',
    },
    causes: [
      {
        codes: ['INTERNAL', 'UNKNOWN'],
        cause: {
          en: 'A value with other characters: grpc-go and the C core fail the call before it is sent, grpc-js throws, grpc-java sends `?` instead.',
          zh: '值里有其他字符：grpc-go 和 C core 在发送前让调用失败，grpc-js 抛异常，grpc-java 会换成 `?`。',
        },
        check: {
          en: 'The call works with an ASCII value. Look at what is copied from users or proxies: names, file names, `x-…-user-name`.',
          zh: '换成 ASCII 值就正常。检查从用户或代理复制来的值：姓名、文件名、`x-…-user-name`。',
        },
        fix: {
          en: 'Encode the value (percent or base64) on one side and decode it on the other, or use a key such as `name-bin` and give the library the bytes.',
          zh: '一边编码（百分号或 base64），另一边解码；或用 `name-bin` 这样的键，把字节交给库。',
        },
        source: 'grpc/grpc-go:internal/metadata/metadata.go',
      },
    ],
  },
  'default-values': {
    title: {
      en: 'Only requests with 0, false, or empty values; or no response value',
      zh: '值为 0、false 或空时才失败，或处理函数没有返回值',
    },
    signs: [
      /(?:value|field|enum|input|int32|int64|bool)s? (?:is |of |= ?|with |set to )?(?:0\b|zero|false|empty)|(?:zero|false|empty|default) (?:values?|strings?|enums?)|默认值|零值|空值|(?:值|字段|枚举|参数)(?:为|是|传) ?(?:0|空|false)/,
      /invalid.?argument|required|missing|validat|校验|必填|缺少|不能为空|参数/,
    ],
    why: {
      en: 'In proto3, a plain field with its default value is not sent. The receiver cannot tell 0 from absent.',
      zh: 'proto3 里，普通字段等于默认值时不会发送，接收方分不清 0 和没有设置。',
    },
    causes: [
      {
        codes: ['INVALID_ARGUMENT'],
        cause: {
          en: 'The server treats a default value as missing: `required` in a validator, `if x == 0`, `if not x`.',
          zh: '服务端把默认值当作缺失：校验规则的 `required`、`if x == 0`、`if not x`。',
        },
        check: {
          en: 'The call works with 1 instead of 0, or `true` instead of `false`.',
          zh: '把 0 换成 1，或把 `false` 换成 `true`，调用就成功。',
        },
        fix: {
          en: 'Mark the field `optional` and ask whether it is set (`HasField`, `has…`, a pointer in Go), give enums an `UNSPECIFIED` zero, and drop `required` for plain fields.',
          zh: '字段标为 `optional` 并判断是否设置（`HasField`、`has…`、Go 的指针）；枚举的 0 用 `UNSPECIFIED`；普通字段去掉 `required`。',
        },
        source: 'protocolbuffers/protocolbuffers.github.io:content/programming-guides/field_presence.md',
      },
      {
        codes: ['INVALID_ARGUMENT', 'INTERNAL'],
        cause: {
          en: 'A client in Node.js reads `undefined` for fields that were not sent, and passes it on.',
          zh: 'Node.js 客户端对没有发送的字段读到 `undefined`，又把它传了下去。',
        },
        check: {
          en: 'Print the response: the field with value 0 is not in the object.',
          zh: '打印响应：值为 0 的字段不在对象里。',
        },
        fix: {
          en: 'Load the proto file with `defaults: true`, and `arrays: true` for empty lists.',
          zh: '加载 proto 时设 `defaults: true`，空列表再加 `arrays: true`。',
        },
        source: 'grpc/grpc-node:packages/proto-loader/README.md',
      },
    ],
  },
} as const satisfies Record<string, Circumstance>;
