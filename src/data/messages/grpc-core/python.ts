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
        en: 'A bug in the handler: a missing key, a None, a wrong type, a signature that lacks `request, context`. The stack trace is in the log of the server only.',
        zh: '处理函数有缺陷：缺少键、None、类型不对，或方法签名缺少 `request, context`。堆栈只在服务端日志里。',
      },
      {
        en: 'A dependency of the server failed: the text after the colon is its error (`Connection refused` to Redis, a file that is missing, CUDA out of memory). Look that text up.',
        zh: '服务端依赖失败：冒号后是它的错误（连 Redis 报 `Connection refused`、缺少文件、CUDA 内存不足）。请查那段文字。',
      },
      {
        en: 'The call sent what the handler did not expect: an empty field, another version of the `.proto`, another model or data type.',
        zh: '请求里有处理函数没有预料到的内容：空字段、别的 `.proto` 版本、别的模型或数据类型。',
      },
      {
        en: "`module 'grpc' has no attribute 'experimental'`: the handler class derives from the generated `X`, which is for clients, instead of `XServicer`, or lacks a method of it. Another `has no attribute …`: packages do not fit each other; upgrade grpcio and protobuf there together.",
        zh: "`module 'grpc' has no attribute 'experimental'`：处理类继承了给客户端用的生成类 `X`，而不是 `XServicer`，或没有实现其中的方法。其他 `has no attribute …`：包的版本互不匹配，一起升级那里的 grpcio 和 protobuf。",
      },
      {
        en: 'An expected failure was raised as a plain exception instead of a status.',
        zh: '预期内的失败以普通异常抛出，而没有转成状态。',
      },
    ],
    steps: [
      {
        en: 'Read the stack trace in the log of the server: the last line in your own code is the place. Without a log: `logging.basicConfig()` before the server starts.',
        zh: '查看服务端日志里的堆栈：最后一行自己的代码就是位置。没有日志时，在启动前调用 `logging.basicConfig()`。',
      },
      {
        en: 'Turn expected failures into `context.abort(grpc.StatusCode.NOT_FOUND, "...")` and the like, and keep secrets out of exception texts, because clients see them.',
        zh: '把预期内的失败改为 `context.abort(grpc.StatusCode.NOT_FOUND, "...")` 等，异常文字里不要有机密，因为客户端能看到。',
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
      {
        en: 'Package, service, or method name differ between the two proto files: on the wire it is `/package.Service/Method`. Generate both sides from one file.',
        zh: '两份 proto 的包名、服务名或方法名不同：线上是 `/package.Service/Method`。用同一个文件生成两边。',
      },
      {
        en: 'The address leads to another server: another port of the same program (Ray: 10001 is Ray Client, jobs go to 8265), or an old process that still has the port.',
        zh: '地址通向别的服务端：同一程序的其他端口（Ray 的 10001 是 Ray Client，作业用 8265），或仍占着端口的旧进程。',
      },
      {
        en: 'The servicer was never added to the server: call `add_XServicer_to_server(servicer, server)` before `server.start()`, for each service.',
        zh: 'servicer 没有加到服务端：在 `server.start()` 之前对每个服务调用 `add_XServicer_to_server(servicer, server)`。',
      },
      {
        en: 'The client is newer than the server (or the reverse): use releases that fit.',
        zh: '客户端比服务端新（或相反）：使用匹配的版本。',
      },
      {
        en: 'A probe or tool asks for reflection or health, which are not installed: add `grpcio-reflection` or `grpcio-health-checking`, or ignore it.',
        zh: '探针或工具请求反射、健康检查，而服务端没有安装：加上 `grpcio-reflection` 或 `grpcio-health-checking`，或忽略。',
      },
    ],
    steps: [
      {
        en: 'Compare the `service` line of both files, letter by letter, and list what runs there: `grpcurl -plaintext HOST:PORT list` (needs reflection), or `ss -ltnp` on the server for the process behind the port.',
        zh: '逐字对照两份文件的 `service`，并列出实际运行的服务：`grpcurl -plaintext 主机:端口 list`（需要反射），或在服务端运行 `ss -ltnp` 看端口属于哪个进程。',
      },
      {
        en: 'Correct the file, the port, or the registration, and restart the server: generated code is read once.',
        zh: '改正文件、端口或注册，然后重启服务端：生成的代码只读取一次。',
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
        en: 'The handler returned None, a dict, a string, or a message of another type (`… returned None`), or a method without `return`.',
        zh: '处理函数返回了 None、dict、字符串或别的消息类型，或方法没有 `return`。',
      },
      {
        en: 'A field got a value of the wrong type: `TypeError` (`bool` for a string, NumPy numbers, a list for a single field). Convert it: `int(x)`, `float(x)`.',
        zh: '字段的值类型不对，报 `TypeError`（字符串给了 `bool`、NumPy 数字、单值字段给了列表）。转换：`int(x)`、`float(x)`。',
      },
      {
        en: 'The two sides use incompatible proto versions: for a client library, such as those of Google Cloud or a vector store, install the release that fits the server.',
        zh: '两边的 proto 版本不兼容：客户端库（Google Cloud、向量数据库等）应安装与服务端匹配的版本。',
      },
      {
        en: 'Generated code and the protobuf package do not fit (`unbound method SerializeToString`, `must be called with … instance`): generate it again, or import each `_pb2` by one path only.',
        zh: '生成的代码与 protobuf 包不匹配（`unbound method SerializeToString`、`must be called with … instance`）：重新生成，或让每个 `_pb2` 只以一个路径导入。',
      },
      {
        en: 'The body was changed or cut in transit, or is compressed with an algorithm that this side does not know.',
        zh: '消息体在传输中被修改、截断，或用了本侧不认识的压缩算法。',
      },
    ],
    steps: [
      {
        en: 'Read the log of the reporting side: the exception above the text names type and field. Nothing there: `logging.basicConfig()` before the first call.',
        zh: '查看报错一侧的日志：这段文字上面的异常写明类型和字段。没有内容时，在第一次调用前执行 `logging.basicConfig()`。',
      },
      {
        en: 'Return an instance of the generated response class with values of the right types; generate both sides from the same files.',
        zh: '返回生成的响应类的实例，值的类型要正确；用同样的文件生成两边。',
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
      /but the generated code in \S{1,160} depends on\s{1,4}grpcio>=|Detected incompatible Protobuf Gencode\/Runtime versions|Descriptors (?:cannot (?:not )?|should not )be created directly|_internal_create_key|cannot import name '(?:builder|runtime_version)'/,
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
        en: '`Descriptors cannot be created directly`, `_internal_create_key`: the code is older than protoc 3.19, and protobuf 4 or later is installed, mostly in a package that you use. Upgrade that package, or `pip install "protobuf<4"` (3.20.x). `should not be created directly`: `_pb2.py` was compiled with Cython; leave it as Python.',
        zh: '`Descriptors cannot be created directly`、`_internal_create_key`：代码由 3.19 之前的 protoc 生成，而装的是 protobuf 4 或更新，多半在所用的某个包里。升级该包，或 `pip install "protobuf<4"`（3.20.x）。`should not be created directly`：`_pb2.py` 被 Cython 编译过，保留为 Python 文件。',
      },
      {
        en: '`depends on grpcio>=`: the code was generated by a newer grpcio-tools: upgrade grpcio here, or generate with the release that is installed (`grpcio-tools==VERSION`).',
        zh: '`depends on grpcio>=`：代码由更新的 grpcio-tools 生成：升级这里的 grpcio，或用与已装版本相同的 `grpcio-tools==版本` 生成。',
      },
      {
        en: "`Gencode/Runtime versions`, `runtime_version`, `cannot import name 'builder'`: the installed protobuf is older than the code needs, because another package holds it back, or an older copy is found first. `pip install --upgrade protobuf`, and read what pip says of conflicts.",
        zh: "`Gencode/Runtime versions`、`runtime_version`、`cannot import name 'builder'`：装的 protobuf 比代码要求的旧，因为别的包限制了它，或先找到旧的副本。运行 `pip install --upgrade protobuf` 并看 pip 提示的冲突。",
      },
      {
        en: 'Two packages need different major releases of protobuf: put them into separate environments, or use releases of both that agree.',
        zh: '两个包需要 protobuf 的不同主版本：放进各自的环境，或选择互相一致的版本。',
      },
    ],
    steps: [
      {
        en: 'Run `pip show grpcio grpcio-tools protobuf` in the environment that fails, and read in the last lines of the trace whose `_pb2` file it is: yours or that of a package (`pip show -f PACKAGE`).',
        zh: '在出错的环境里运行 `pip show grpcio grpcio-tools protobuf`，再看堆栈最后几行是谁的 `_pb2` 文件：自己的还是某个包的（`pip show -f 包名`）。',
      },
      {
        en: 'Your file: generate it again with the `grpcio-tools` of that environment. A package: upgrade it or pin protobuf. `PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION=python` works for old code meanwhile, and is much slower.',
        zh: '自己的文件：用该环境的 `grpcio-tools` 重新生成。某个包：升级它或固定 protobuf。`PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION=python` 可让旧代码暂时运行，但慢得多。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
