import type { Message } from '../message.ts';

/** What only the C++ and the Ruby library print. */
export const grpcCoreCppAndRuby = {
  'cpp-unexpected-error-in-handler': {
    code: 'UNKNOWN',
    libraries: ['grpc-cpp'],
    example: 'UNKNOWN (2): Unexpected error in RPC handling',
    pattern: /Unexpected error in RPC handling/,
    source: 'grpc/grpc:include/grpcpp/support/method_handler.h',
    title: {
      en: 'Unexpected error in RPC handling: C++ handler exception',
      zh: 'C++ 处理函数抛出异常（Unexpected error in RPC handling）',
    },
    meaning: {
      en: 'An exception escaped from a C++ service method, and the library turned it into this fixed text.',
      zh: 'C++ 服务方法抛出了未捕获的异常，服务端库把它转换成这段固定文字。',
    },
    causes: [
      {
        en: 'Unhandled `std::exception`, for example from parsing or from a database client.',
        zh: '未处理的 `std::exception`，例如来自解析或数据库客户端。',
      },
    ],
    steps: [
      {
        en: 'Catch exceptions at the top of the handler, log them and return a `grpc::Status`.',
        zh: '在处理函数最外层捕获异常，记录日志并返回 `grpc::Status`。',
      },
      {
        en: 'Run the server under a debugger with `catch throw` to see where it comes from.',
        zh: '用调试器的 `catch throw` 运行服务端，查看抛出位置。',
      },
    ],
  },
  'ruby-no-free-threads': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['grpc-ruby'],
    example: 'GRPC::ResourceExhausted: 8:No free threads in thread pool',
    pattern: /No free threads in thread pool/,
    source: 'grpc/grpc:src/ruby/lib/grpc/generic/rpc_server.rb',
    title: { en: 'No free threads in thread pool (Ruby)', zh: 'Ruby 服务端线程池已满（No free threads）' },
    meaning: {
      en: "Every thread of the Ruby server's pool is busy, so the server rejected the call before running it.",
      zh: 'Ruby 服务端线程池已满，调用未执行就被拒绝。',
    },
    causes: [
      { en: 'Handlers wait for slow dependencies.', zh: '处理函数在等待缓慢的依赖服务。' },
      { en: 'Long streams each hold a thread.', zh: '每个长流占用一个线程。' },
    ],
    steps: [
      { en: 'Retry with backoff on the client.', zh: '客户端退避重试。' },
      {
        en: 'Raise `pool_size` of `GRPC::RpcServer`, or run more server processes.',
        zh: '调大 `GRPC::RpcServer` 的 `pool_size`，或增加服务端进程。',
      },
    ],
  },
  'ruby-handler-raised': {
    code: 'UNKNOWN',
    libraries: ['grpc-ruby'],
    example: 'GRPC::Unknown: 2:ArgumentError: invalid date',
    pattern: /GRPC::Unknown: 2:[A-Z]\w{0,80}(?:::[A-Z]\w{0,80}){0,6}: \S/,
    source: 'grpc/grpc:src/ruby/lib/grpc/generic/rpc_desc.rb',
    title: {
      en: 'GRPC::Unknown: Ruby handler raised an exception',
      zh: 'Ruby 处理函数抛出异常（GRPC::Unknown）',
    },
    meaning: {
      en: 'The handler raised an exception that is not a status. Its class and its text have been sent to the client.',
      zh: '处理函数抛出了不带状态的异常，类名和文字已发给客户端。',
    },
    causes: [
      {
        en: 'A bug in the handler, such as a nil or a missing key.',
        zh: '处理函数有缺陷，例如出现 nil 或缺少键。',
      },
      {
        en: 'An expected failure was raised as a plain exception instead of a status.',
        zh: '预料中的失败以普通异常抛出，没有转换成状态。',
      },
    ],
    steps: [
      {
        en: "Look for class and text in the server's log.",
        zh: '在服务端日志里查找该类名和文字。',
      },
      {
        en: 'Raise statuses for expected failures: `raise GRPC::NotFound, "..."`.',
        zh: '预料中的失败抛出状态：`raise GRPC::NotFound, "..."`。',
      },
      {
        en: 'Keep secrets out of exception texts, because clients see them.',
        zh: '异常文字里不要有机密，客户端能看到。',
      },
    ],
  },
  'ruby-unknown-cause': {
    code: 'UNIMPLEMENTED',
    alsoCodes: ['UNKNOWN', 'INTERNAL'],
    libraries: ['grpc-ruby'],
    example: 'GRPC::Unimplemented: 12:unknown cause',
    pattern: /(?:GRPC::\w{1,40}: )?\b\d{1,2}:unknown cause(?=$|["'\s.])/,
    source: 'grpc/grpc:src/ruby/lib/grpc/errors.rb',
    title: {
      en: 'unknown cause: Ruby status without a message',
      zh: 'Ruby 状态没有附上文字（unknown cause）',
    },
    meaning: {
      en: 'A Ruby server sent a status without a message, so the gem filled in these words. With code 12 the response came from the generated base class, because the service does not define the method.',
      zh: 'Ruby 服务端发送的状态没有写文字，gem 便填入这几个词。状态码 12 表示响应的是生成的基类，因为服务没有定义该方法。',
    },
    causes: [
      {
        en: 'Code 12: the method is missing in the service class, or its name differs from the proto in snake case.',
        zh: '状态码 12：服务类里没有该方法，或名字与 proto 的蛇形写法不一致。',
      },
      {
        en: 'Another code: the handler raised a class such as `GRPC::Internal` without a text.',
        zh: '其他状态码：处理函数抛出了 `GRPC::Internal` 之类的异常，没有带文字。',
      },
    ],
    steps: [
      {
        en: 'Define the method in the subclass of the generated `Service`.',
        zh: '在继承生成的 `Service` 的类里定义该方法。',
      },
      {
        en: 'Give every status a text: `raise GRPC::NotFound, "document 7"`.',
        zh: '给每个状态写上文字：`raise GRPC::NotFound, "document 7"`。',
      },
    ],
  },
  'ruby-used-before-fork': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['grpc-ruby'],
    example:
      'RuntimeError: grpc cannot be used before and after forking unless the GRPC_ENABLE_FORK_SUPPORT env var is set to "1" and the platform supports it (linux only)',
    pattern:
      /grpc cannot be used (?:before and after forking|between calls to GRPC\.prefork)|grpc is in a broken state: GRPC\.prefork/,
    source: 'grpc/grpc:src/ruby/ext/grpc/rb_grpc.c',
    title: {
      en: 'grpc cannot be used before and after forking',
      zh: 'Ruby：fork 前后都用了 gRPC（before and after forking）',
    },
    meaning: {
      en: 'The process used gRPC, then forked, and the child uses it as well. The gem raises this error instead of hanging. No call was sent.',
      zh: '进程用过 gRPC 之后 fork，子进程又使用 gRPC。gem 抛出这个错误，避免卡死。没有发出调用。',
    },
    causes: [
      {
        en: 'Puma in cluster mode, Unicorn, Resque, Spring, or Passenger fork after an initializer made a client (`preload_app!`, eager loading): Pub/Sub, Stackdriver, Temporal. Make it in `on_worker_boot` (Puma) or `after_fork` (Unicorn, Resque).',
        zh: 'Puma 集群模式、Unicorn、Resque、Spring 或 Passenger 在初始化代码创建客户端之后 fork（`preload_app!`、预先加载）：Pub/Sub、Stackdriver、Temporal。在 `on_worker_boot`（Puma）或 `after_fork`（Unicorn、Resque）里创建。',
      },
      {
        en: 'A gem makes its client when it is loaded: require it lazily, or add `require: false` in the Gemfile.',
        zh: '某个 gem 加载时就创建客户端：延迟 require，或在 Gemfile 里写 `require: false`。',
      },
      {
        en: 'A Resque or Spring parent connects for another purpose, such as Pub/Sub at the start of Rails, and the job uses a second client: also the first one has to move behind the fork.',
        zh: 'Resque 或 Spring 的父进程为别的目的先连接，例如 Rails 启动时的 Pub/Sub，而任务用的是另一个客户端：第一个也要移到 fork 之后。',
      },
    ],
    steps: [
      {
        en: 'Find who uses gRPC first: put a breakpoint or `puts caller` into `GRPC::Core::Channel#initialize` in the parent process.',
        zh: '找出最先使用 gRPC 的代码：在父进程的 `GRPC::Core::Channel#initialize` 里设断点或 `puts caller`。',
      },
      {
        en: 'Move it behind the fork. On Linux with gem 1.57 or newer instead: `GRPC_ENABLE_FORK_SUPPORT=1` and `GRPC.prefork` before, `GRPC.postfork_parent` and `GRPC.postfork_child` after each fork.',
        zh: '把它移到 fork 之后。也可以在 Linux 上用 1.57 或更新的 gem：设 `GRPC_ENABLE_FORK_SUPPORT=1`，每次 fork 之前调用 `GRPC.prefork`，之后调用 `GRPC.postfork_parent` 和 `GRPC.postfork_child`。',
      },
    ],
  },
  'ruby-native-gem-musl': {
    code: 'INTERNAL',
    codeless: true,
    libraries: ['grpc-ruby'],
    example:
      'Error relocating /usr/local/bundle/gems/grpc-1.36.0-x86_64-linux/src/ruby/lib/grpc/2.7/grpc_c.so: rb_cObject: symbol not found',
    pattern:
      /Error relocating [^\n]{1,200}(?:grpc|protobuf)_c\.so: |[Ee]rror loading shared library ld-linux[^\n]{0,240}(?:grpc|protobuf)_c\.so|(?:[Rr]uby|[Rr]ails)\b[^\n]{0,120}[Ee]rror loading shared library ld-linux|cannot load such file -- grpc[_/]\S{0,8}(?:grpc_c)?|grpc_c\.so: undefined symbol/,
    source: 'grpc/grpc:src/ruby/lib/grpc/grpc.rb',
    title: {
      en: 'Error relocating grpc_c.so: symbol not found (Ruby)',
      zh: 'Ruby：原生扩展加载失败（grpc_c.so）',
    },
    meaning: {
      en: 'Ruby could not load the native part of the gem, so nothing that needs gRPC starts. No call was made.',
      zh: 'Ruby 加载不了该 gem 的原生部分，依赖 gRPC 的程序都启动不了，没有发出调用。',
    },
    causes: [
      {
        en: 'The image is Alpine: the prebuilt gem `x86_64-linux` is made for glibc, and Alpine has musl. Use a Debian image (`ruby:3.4-slim`), or build it: `BUNDLE_FORCE_RUBY_PLATFORM=1 bundle install`.',
        zh: '镜像是 Alpine：预编译的 gem `x86_64-linux` 面向 glibc，而 Alpine 是 musl。使用 Debian 镜像（`ruby:3.4-slim`），或自行编译：`BUNDLE_FORCE_RUBY_PLATFORM=1 bundle install`。',
      },
      {
        en: 'Docker on Apple silicon: `Gemfile.lock` lists `x86_64-linux` only, and the container is `aarch64` (`ld-linux-x86-64.so.2`). `bundle lock --add-platform aarch64-linux`, or `--platform linux/amd64` for the image.',
        zh: 'Apple 芯片上的 Docker：`Gemfile.lock` 只有 `x86_64-linux`，而容器是 `aarch64`（`ld-linux-x86-64.so.2`）。运行 `bundle lock --add-platform aarch64-linux`，或镜像用 `--platform linux/amd64`。',
      },
      {
        en: 'The gem has no prebuilt part for this release of Ruby (`cannot load such file -- grpc/3.4/grpc_c`): a newer release of grpc, or build it.',
        zh: 'gem 没有该 Ruby 版本的预编译部分（`cannot load such file -- grpc/3.4/grpc_c`）：升级 grpc，或自行编译。',
      },
      {
        en: '`undefined symbol`, `wrong architecture`: Ruby was upgraded or switched, and the gems were installed for the one before: `bundle pristine grpc google-protobuf`.',
        zh: '`undefined symbol`、`wrong architecture`：Ruby 升级或切换过，gem 还是为之前的安装的：`bundle pristine grpc google-protobuf`。',
      },
    ],
    steps: [
      {
        en: 'Run `ruby -e "puts RUBY_PLATFORM, RUBY_VERSION"` and `gem list grpc` in the container, and compare: `linux-musl` beside `x86_64-linux`, `aarch64` beside `x86_64`, or a Ruby that the gem does not know.',
        zh: '在容器里运行 `ruby -e "puts RUBY_PLATFORM, RUBY_VERSION"` 和 `gem list grpc` 对照：`linux-musl` 对 `x86_64-linux`，`aarch64` 对 `x86_64`，或 gem 不认识的 Ruby。',
      },
      {
        en: 'For a build on Alpine install `build-base linux-headers` first; it takes many minutes, so cache the layer. `gcompat` instead can crash at run time.',
        zh: '在 Alpine 上编译要先安装 `build-base linux-headers`；耗时很长，注意缓存该层。改用 `gcompat` 可能在运行时崩溃。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
