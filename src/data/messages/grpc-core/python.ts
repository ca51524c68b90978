import type { Message } from '../message.ts';

/** What only the Python library prints. */
export const grpcCorePython = {
  'python-exception-calling-application': {
    code: 'UNKNOWN',
    libraries: ['grpcio'],
    example: 'status = StatusCode.UNKNOWN\n\tdetails = "Exception calling application: division by zero"',
    pattern: /Exception calling application: (?!Method not implemented!)/,
    source: 'grpc/grpc:src/python/grpcio/grpc/_server.py',
    title: {
      en: 'Exception calling application (Python handler)',
      zh: 'Python 处理函数抛出异常（Exception calling application）',
    },
    meaning: {
      en: 'The servicer method raised an exception. Its text follows and has been sent to the client.',
      zh: 'servicer 方法抛出了异常，其文字跟在后面，并已发给客户端。',
    },
    causes: [
      {
        en: 'A bug in the handler, such as a missing key or a None.',
        zh: '处理函数有缺陷，例如缺少键或出现 None。',
      },
      {
        en: 'An expected failure was raised as a plain exception instead of a status.',
        zh: '预料中的失败以普通异常抛出，没有转换成状态。',
      },
    ],
    steps: [
      { en: "Look for the stack trace in the server's log.", zh: '在服务端日志里查看堆栈。' },
      {
        en: 'Turn expected failures into `context.abort(grpc.StatusCode.NOT_FOUND, "...")` and the like.',
        zh: '把预料中的失败改为 `context.abort(grpc.StatusCode.NOT_FOUND, "...")` 之类。',
      },
      {
        en: 'Keep secrets out of exception texts, because clients see them.',
        zh: '异常文字里不要有机密，客户端能看到。',
      },
    ],
  },
  'python-exception-iterating': {
    code: 'UNKNOWN',
    libraries: ['grpcio'],
    example:
      'status = StatusCode.UNKNOWN\n\tdetails = "Exception iterating responses: list index out of range"',
    pattern: /Exception iterating (?:responses: |requests!)/,
    source: 'grpc/grpc:src/python/grpcio/grpc/_server.py',
    title: {
      en: 'Exception iterating responses or requests (Python)',
      zh: 'Python 生成器出错（Exception iterating）',
    },
    meaning: {
      en: 'A generator of a streaming call raised: the response generator on the server, or the request iterator on the client (`Exception iterating requests!`).',
      zh: '流式调用的生成器抛出异常：服务端的响应生成器，或客户端的请求迭代器（`Exception iterating requests!`）。',
    },
    causes: [
      { en: 'A bug or an unhandled error inside the generator.', zh: '生成器内部有缺陷或未处理的错误。' },
      { en: 'The iterator was used up or shared by two calls.', zh: '迭代器已耗尽，或被两个调用共用。' },
    ],
    steps: [
      {
        en: 'Find the stack trace in the log of the side that owns the generator.',
        zh: '在拥有该生成器的一侧查看日志中的堆栈。',
      },
      {
        en: 'Catch errors inside the generator and end the stream with `context.abort`.',
        zh: '在生成器内部捕获错误，用 `context.abort` 结束流。',
      },
    ],
  },
  'python-aio-unexpected-exception': {
    code: 'UNKNOWN',
    libraries: ['grpcio'],
    example: 'status = StatusCode.UNKNOWN\n\tdetails = "Unexpected <class \'ValueError\'>: bad value"',
    pattern: /Unexpected <class '[^'\n]{1,200}'>: /,
    source: 'grpc/grpc:src/python/grpcio/grpc/_cython/_cygrpc/aio/server.pyx.pxi',
    title: {
      en: 'Unexpected exception class from an asyncio handler',
      zh: 'Python asyncio 处理函数抛出异常（Unexpected class）',
    },
    meaning: {
      en: 'A coroutine of the asyncio server raised an exception. Class and text have been sent to the client.',
      zh: 'asyncio 服务端的协程抛出了异常，其类名和文字已发给客户端。',
    },
    causes: [
      {
        en: 'A bug in the handler, or an expected failure that was not turned into a status.',
        zh: '处理函数有缺陷，或预料中的失败没有转换成状态。',
      },
    ],
    steps: [
      { en: "Look for the stack trace in the server's log.", zh: '在服务端日志里查看堆栈。' },
      {
        en: 'Use `await context.abort(code, details)` for expected failures.',
        zh: '预料中的失败使用 `await context.abort(code, details)`。',
      },
    ],
  },
  'python-method-not-found': {
    code: 'UNIMPLEMENTED',
    libraries: ['grpcio'],
    example: 'status = StatusCode.UNIMPLEMENTED\n\tdetails = "Method not found!"',
    pattern: /Method not found!/,
    source: 'grpc/grpc:src/python/grpcio/grpc/_server.py',
    title: {
      en: 'Method not found: server has no handler for this path',
      zh: '服务端没有该方法（Method not found）',
    },
    meaning: { en: 'The server has no method under this path.', zh: '服务端在该路径下没有任何方法。' },
    causes: [
      { en: 'The servicer was never added to the server.', zh: 'servicer 没有添加到服务端。' },
      {
        en: 'Package, service, or method name differ between the two proto files.',
        zh: '两端 proto 的包名、服务名或方法名不同。',
      },
      {
        en: 'A probe asks for reflection or health, which are not installed.',
        zh: '探针请求了反射或健康检查，而服务端没有安装。',
      },
    ],
    steps: [
      {
        en: 'Call `add_XServicer_to_server(servicer, server)` before `server.start()`.',
        zh: '在 `server.start()` 之前调用 `add_XServicer_to_server(servicer, server)`。',
      },
      {
        en: 'Compare the full method name (`/package.Service/Method`) on both sides.',
        zh: '对比两端的完整方法名（`/package.Service/Method`）。',
      },
    ],
  },
  'python-method-not-implemented': {
    code: 'UNIMPLEMENTED',
    libraries: ['grpcio'],
    example: 'status = StatusCode.UNIMPLEMENTED\n\tdetails = "Method not implemented!"',
    pattern: /Method not implemented!/,
    source: 'grpc/grpc:src/compiler/python_generator.cc',
    title: {
      en: 'Method not implemented in the Python servicer',
      zh: 'Python servicer 没有实现该方法（Method not implemented）',
    },
    meaning: {
      en: 'The response came from the generated base class, because the subclass does not define the method.',
      zh: '响应的是生成的基类，因为子类没有定义该方法。',
    },
    causes: [
      {
        en: 'The method is missing, or its name differs from the proto (case counts).',
        zh: '方法缺失，或名字与 proto 不一致（区分大小写）。',
      },
      {
        en: 'The class does not inherit from the servicer that was registered.',
        zh: '该类没有继承所注册的 servicer。',
      },
    ],
    steps: [
      {
        en: 'Define the method in the servicer with exactly the name in the proto.',
        zh: '在 servicer 中按 proto 的原名定义该方法。',
      },
      {
        en: 'Check which class is passed to `add_XServicer_to_server`.',
        zh: '检查传给 `add_XServicer_to_server` 的是哪个类。',
      },
    ],
  },
  'python-concurrent-rpc-limit': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['grpcio'],
    example: 'status = StatusCode.RESOURCE_EXHAUSTED\n\tdetails = "Concurrent RPC limit exceeded!"',
    pattern: /Concurrent RPC limit exceeded!/,
    source: 'grpc/grpc:src/python/grpcio/grpc/_server.py',
    title: {
      en: 'Concurrent RPC limit exceeded (Python server)',
      zh: 'Python 服务端达到并发上限（Concurrent RPC limit）',
    },
    meaning: {
      en: 'The server was created with `maximum_concurrent_rpcs`, and that many calls are running. This call did not run.',
      zh: '服务端设置了 `maximum_concurrent_rpcs`，正在处理的调用已达该数量。这次调用没有执行。',
    },
    causes: [
      { en: 'Handlers are slower than usual, so calls pile up.', zh: '处理函数变慢，调用堆积。' },
      { en: 'Long streams occupy the slots.', zh: '长流占用了名额。' },
    ],
    steps: [
      { en: 'Retry with backoff on the client.', zh: '客户端退避重试。' },
      {
        en: 'On the server look for slow dependencies, then raise the limit together with the thread pool.',
        zh: '在服务端排查慢依赖服务，再把上限与线程池一起调大。',
      },
    ],
  },
  'python-serialization-exception': {
    code: 'INTERNAL',
    libraries: ['grpcio'],
    example: 'status = StatusCode.INTERNAL\n\tdetails = "Exception deserializing response!"',
    pattern: /Exception (?:de)?serializing (?:request|response)!|Failed to serialize response!/,
    source: 'grpc/grpc:src/python/grpcio/grpc/_channel.py',
    title: {
      en: 'Exception serializing or deserializing (Python)',
      zh: 'Python 无法编码或解码消息（Exception deserializing）',
    },
    meaning: {
      en: 'A message could not be turned into bytes or back. The stack trace is only in the log of that side.',
      zh: '消息无法序列化或反序列化，堆栈只在出错一侧的日志里。',
    },
    causes: [
      {
        en: 'The handler returned None, a dict, or a message of another type.',
        zh: '处理函数返回了 None、dict 或其他类型的消息。',
      },
      { en: 'The two sides use incompatible proto versions.', zh: '两端使用了不兼容的 proto 版本。' },
    ],
    steps: [
      {
        en: 'Read the log of the reporting side: the exception above it names the type.',
        zh: '查看报错一侧的日志，其上方的异常会写明类型。',
      },
      { en: 'Return an instance of the generated response class.', zh: '返回生成的响应类的实例。' },
      {
        en: 'Generate both sides from the same proto files. For a client library, such as those of Google Cloud, install its newest release.',
        zh: '两端用同一份 proto 生成代码；如果是 Google Cloud 之类的客户端库，升级到最新版本。',
      },
    ],
  },
  'python-locally-cancelled': {
    code: 'CANCELLED',
    libraries: ['grpcio'],
    example: 'status = StatusCode.CANCELLED\n\tdetails = "Locally cancelled by application!"',
    pattern: /Locally cancelled by application!/,
    source: 'grpc/grpc:src/python/grpcio/grpc/_channel.py',
    title: {
      en: 'Locally cancelled by application (Python client)',
      zh: 'Python 客户端取消了调用（Locally cancelled）',
    },
    meaning: { en: 'The client program itself cancelled the call.', zh: '客户端程序自己取消了调用。' },
    causes: [
      {
        en: '`call.cancel()` ran, or the asyncio task was cancelled or timed out.',
        zh: '执行了 `call.cancel()`，或 asyncio 任务被取消、超时。',
      },
      {
        en: 'A response stream was left before its end and garbage-collected.',
        zh: '响应流没有读完就被丢弃并回收。',
      },
    ],
    steps: [
      {
        en: 'If it is intended, handle `CANCELLED` apart from failures.',
        zh: '若是有意取消，把 `CANCELLED` 与失败分开处理。',
      },
      {
        en: 'Otherwise look for `asyncio.wait_for` and task groups around the call.',
        zh: '否则检查调用外层的 `asyncio.wait_for` 和任务组。',
      },
    ],
  },
  'python-aio-event-loops': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['grpcio'],
    example:
      'ERROR [asyncio] Exception in callback PollerCompletionQueue._handle_events()()\nBlockingIOError: [Errno 11] Resource temporarily unavailable',
    pattern:
      /PollerCompletionQueue\._handle_events|BlockingIOError: \[Errno (?:11|35)\][^\n]{0,200}(?:aio\.grpc|grpc[./]aio|_handle_events)|(?:grpc[/.]aio|Unary\w{4,6}Call\._invoke|AioServer)[^\n]{0,400}attached to a different loop|attached to a different event loop/,
    source: 'grpc/grpc:src/python/grpcio/grpc/_cython/_cygrpc/aio/completion_queue.pyx.pxi',
    title: {
      en: 'grpc.aio in several event loops (BlockingIOError)',
      zh: 'grpc.aio 用在多个事件循环里（BlockingIOError）',
    },
    meaning: {
      en: '`grpc.aio` belongs to one event loop, and the program has several. `BlockingIOError` in `_handle_events` is only noise: calls go on. `attached to a different loop` ends the call.',
      zh: '`grpc.aio` 只属于一个事件循环，而程序里有多个。`_handle_events` 里的 `BlockingIOError` 只是噪声，调用照常进行；`attached to a different loop` 则会让调用失败。',
    },
    causes: [
      {
        en: '`attached to a different loop`: the channel or server was created before `asyncio.run`, at import, or in `__init__`, so it belongs to another loop.',
        zh: '`attached to a different loop`：channel 或 server 在 `asyncio.run` 之前、导入时或 `__init__` 里创建，属于另一个循环。',
      },
      {
        en: 'The same text after some successful calls: a channel that is kept in a pool or a module is used again by a second loop, such as the next test or another `asyncio.run`.',
        zh: '先成功后报同样的错：池里或模块里保存的 channel 被第二个循环再次使用，例如下一个测试，或再次调用 `asyncio.run`。',
      },
      {
        en: 'It began with another release of Python or grpcio (reported for `Server.stop` with 3.12 and 1.62): the server was made while no loop ran, so it got another loop.',
        zh: '升级 Python 或 grpcio 之后才出现（3.12 与 1.62 的 `Server.stop` 有过报告）：创建 server 时没有运行中的循环，它就得到了自己的循环。',
      },
      {
        en: '`BlockingIOError`: loops in several threads use `grpc.aio`, such as a web server with a background thread, or a client library beside your calls. All of them wait on one socket, and one of them reads it.',
        zh: '`BlockingIOError`：多个线程的循环都在用 `grpc.aio`，例如 Web 服务加后台线程，或你的调用之外还有客户端库。它们等同一个 socket，只有一个读得到。',
      },
    ],
    steps: [
      {
        en: 'Create channel and server inside the coroutine that `asyncio.run` runs, one per loop.',
        zh: '在 `asyncio.run` 运行的协程里创建 channel 和 server，每个循环各用各的。',
      },
      {
        en: 'For `BlockingIOError` use one loop for all calls (`asyncio.run_coroutine_threadsafe`), use the synchronous API in the other threads, or ignore it in `loop.set_exception_handler`.',
        zh: '针对 `BlockingIOError`：所有调用用同一个循环（`asyncio.run_coroutine_threadsafe`），其他线程改用同步 API，或在 `loop.set_exception_handler` 里忽略它。',
      },
    ],
  },
  'python-channel-closed': {
    code: 'CANCELLED',
    libraries: ['grpcio'],
    example: 'status = StatusCode.CANCELLED\n\tdetails = "Channel closed!"',
    pattern: /Channel (?:closed|deallocated)!|Cannot invoke RPC on closed channel!/,
    source: 'grpc/grpc:src/python/grpcio/grpc/_channel.py',
    title: { en: 'Channel closed while a call was open', zh: '通道在使用中被关闭（Channel closed）' },
    meaning: {
      en: 'The channel was closed, or freed by Python, while a call was still open on it. Keeping only the stub is safe: it keeps its channel.',
      zh: '调用还没结束，通道就被关闭，或被 Python 回收。只保留 stub 没有问题：stub 会持有它的通道。',
    },
    causes: [
      {
        en: 'The `with grpc.insecure_channel(...)` block ended before the stream was read.',
        zh: '流还没读完，`with grpc.insecure_channel(...)` 代码块就结束了。',
      },
      {
        en: 'Other code called `close()` on a channel that several parts of the program share.',
        zh: '程序各处共用一个通道，其中一处调用了 `close()`。',
      },
    ],
    steps: [
      {
        en: 'Keep the channel in a long-lived object and close it at the end of the program.',
        zh: '把通道放在长生命周期的对象里，程序结束时再关闭。',
      },
      { en: 'Read streams inside the `with` block.', zh: '在 `with` 代码块内读完流。' },
    ],
  },
  'python-generated-code-version': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    beforeCall: true,
    libraries: ['grpcio'],
    example:
      'RuntimeError: The grpc package installed is at version 1.73.0, but the generated code in analyzer_pb2_grpc.py depends on grpcio>=1.80.0.',
    pattern:
      /but the generated code in \S{1,160} depends on\s{1,4}grpcio>=|Detected incompatible Protobuf Gencode\/Runtime versions|Descriptors cannot (?:not )?be created directly|_internal_create_key|cannot import name '(?:builder|runtime_version)'/,
    source: 'grpc/grpc:src/compiler/python_generator.cc',
    title: {
      en: 'generated code depends on grpcio / Gencode versions',
      zh: 'Python：生成的代码与 grpcio、protobuf 版本不符',
    },
    meaning: {
      en: 'The program fails while it imports `_pb2.py` or `_pb2_grpc.py`: this code was generated for another release of grpcio or protobuf than the one installed. No call was made.',
      zh: '程序在导入 `_pb2.py` 或 `_pb2_grpc.py` 时失败：生成代码所针对的 grpcio 或 protobuf 版本与安装的不同。没有发起调用。',
    },
    causes: [
      {
        en: '`depends on grpcio>=`, `Gencode/Runtime versions`, `runtime_version`: the code is newer than the package. The code was generated elsewhere, or another package holds grpcio or protobuf back.',
        zh: '`depends on grpcio>=`、`Gencode/Runtime versions`、`runtime_version`：代码比包新。代码在别处生成，或别的包把 grpcio、protobuf 限制在旧版。',
      },
      {
        en: '`Descriptors cannot be created directly`, `_internal_create_key`: the code is older than protoc 3.19, and protobuf 4 or later is installed. Often it is the code of another package.',
        zh: '`Descriptors cannot be created directly`、`_internal_create_key`：代码由 3.19 之前的 protoc 生成，而安装了 protobuf 4 或更高版本。常常是别的包里的代码。',
      },
    ],
    steps: [
      {
        en: 'Run `pip show grpcio grpcio-tools protobuf` in the environment that fails, and read in the last lines of the trace whose `_pb2` file it is: yours or that of a package.',
        zh: '在出错的环境里执行 `pip show grpcio grpcio-tools protobuf`，再看堆栈最后几行是谁的 `_pb2` 文件：自己的还是某个包的。',
      },
      {
        en: 'Your file: generate it again with the `grpcio-tools` of that environment, or upgrade grpcio and protobuf to what the message demands. A package: upgrade it, or pin `protobuf<4` for the second cause.',
        zh: '自己的文件：用该环境的 `grpcio-tools` 重新生成，或把 grpcio、protobuf 升级到报错要求的版本。别人的包：升级它；第二种原因也可固定 `protobuf<4`。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
