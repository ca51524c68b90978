import type { Message } from './message.ts';

/** What protoc and the runtimes of Protocol Buffers print when generated code, plugins, and libraries do not fit. */
export const protobufMessages = {
  'protoc-plugin-not-found': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    beforeCall: true,
    libraries: ['protobuf'],
    example:
      'protoc-gen-go-grpc: program not found or is not executable\nPlease specify a program using absolute path or make sure the program is available in your PATH system variable\n--go-grpc_out: protoc-gen-go-grpc: Plugin failed with status code 1.',
    pattern: /program not found or is not executable|protoc-gen-\S{1,40}: Plugin failed/,
    source: 'protocolbuffers/protobuf:src/google/protobuf/compiler/subprocess.cc',
    title: {
      en: 'protoc-gen-…: program not found or is not executable',
      zh: 'protoc 找不到插件（program not found）',
    },
    meaning: {
      en: 'protoc looked for the program that generates the code and could not start it. No file was generated.',
      zh: 'protoc 要调用生成代码的程序，但启动不了，没有生成任何文件。',
    },
    causes: [
      {
        en: 'The folder of the plugin is not in `PATH` of the shell that runs protoc: `export PATH="$PATH:$(go env GOPATH)/bin"` in `~/.bashrc` or `~/.zshrc`. `GOPATH` and `GOBIN` are single folders without `:$PATH`; `dart pub global activate` writes to `~/.pub-cache/bin`, npm to `node_modules/.bin`.',
        zh: '插件所在目录不在运行 protoc 的 shell 的 `PATH` 中：在 `~/.bashrc` 或 `~/.zshrc` 里写 `export PATH="$PATH:$(go env GOPATH)/bin"`。`GOPATH`、`GOBIN` 是单个目录，后面不要加 `:$PATH`；`dart pub global activate` 写入 `~/.pub-cache/bin`，npm 写入 `node_modules/.bin`。',
      },
      {
        en: 'The plugin is not installed, or another one is: `--X_out` needs `protoc-gen-X`, so `--go_grpc_out` has to be `--go-grpc_out`. Go needs two, `protoc-gen-go` (`google.golang.org/protobuf/cmd/protoc-gen-go@latest`) and `protoc-gen-go-grpc` (`google.golang.org/grpc/cmd/protoc-gen-go-grpc@latest`).',
        zh: '没有安装该插件，或装的是另一个：`--X_out` 需要 `protoc-gen-X`，所以 `--go_grpc_out` 要写成 `--go-grpc_out`。Go 需要两个：`protoc-gen-go`（`google.golang.org/protobuf/cmd/protoc-gen-go@latest`）和 `protoc-gen-go-grpc`（`google.golang.org/grpc/cmd/protoc-gen-go-grpc@latest`）。',
      },
      {
        en: 'The command is of an old tutorial: `--go_out=plugins=grpc:.` becomes `--go_out=. --go-grpc_out=.`; since 2022 `--js_out` needs its own `protoc-gen-js`.',
        zh: '命令来自旧教程：`--go_out=plugins=grpc:.` 改为 `--go_out=. --go-grpc_out=.`；2022 年起 `--js_out` 需要单独的 `protoc-gen-js`。',
      },
      {
        en: 'It runs as another user or without your profile: `sudo`, a Makefile, an IDE, a CI job, a container, or protoc of snap.',
        zh: '以别的用户运行，或没有读取你的配置：`sudo`、Makefile、IDE、CI 任务、容器，或 snap 的 protoc。',
      },
      {
        en: 'The file given with `--plugin=` does not exist (an empty variable, as in `/bin/protoc-gen-go`), or this machine cannot run it: not executable, made for another processor, or blocked by macOS.',
        zh: '`--plugin=` 给出的文件不存在（变量为空，例如 `/bin/protoc-gen-go`），或本机无法运行：没有执行权限、处理器不同，或被 macOS 拦截。',
      },
    ],
    steps: [
      {
        en: 'Run the name before the colon alone, such as `protoc-gen-go-grpc --version`. `command not found`: `ls $(go env GOPATH)/bin`; there means `PATH`, not there means install. `exec format error` or `Bad CPU type`: download the one for this machine.',
        zh: '单独运行冒号前的名字，例如 `protoc-gen-go-grpc --version`。`command not found`：看 `ls $(go env GOPATH)/bin`，有则是 `PATH` 的问题，没有则安装；`exec format error` 或 `Bad CPU type`：下载适合本机的版本。',
      },
      {
        en: 'Or give its path: `protoc --plugin=protoc-gen-grpc=/full/path …`. For a downloaded file: `chmod +x FILE`, on macOS `xattr -d com.apple.quarantine FILE`.',
        zh: '或给出路径：`protoc --plugin=protoc-gen-grpc=/完整路径 …`。下载的文件：`chmod +x FILE`，macOS 上再运行 `xattr -d com.apple.quarantine FILE`。',
      },
    ],
  },
  'protobuf-java-versions': {
    code: 'UNKNOWN',
    alsoCodes: ['INTERNAL', 'CANCELLED'],
    codeless: true,
    libraries: ['protobuf'],
    example: 'java.lang.NoClassDefFoundError: com/google/protobuf/GeneratedMessageV3',
    pattern:
      /(?:Error|Exception)\b[^\n]{0,200}[ 'L]com[./]google[./]protobuf[./](?!Inv)|overridden by subclasses|Duplicate class com\.google\.protobuf\./,
    source: 'protocolbuffers/protobuf:java/core/src/main/java/com/google/protobuf/GeneratedMessage.java',
    title: {
      en: 'com.google.protobuf: class or method missing (Java)',
      zh: 'Java：protobuf 版本冲突（com.google.protobuf）',
    },
    meaning: {
      en: 'Generated classes and the library protobuf-java that the program loaded come from releases that do not fit. The call failed inside the program.',
      zh: '生成的类与程序加载的 protobuf-java 版本不配套，调用在程序内部失败。',
    },
    causes: [
      {
        en: 'The library is older than the protoc that generated the classes: another dependency brings an older protobuf-java, and the build tool chose that one.',
        zh: '库比生成代码的 protoc 旧：别的依赖带来了旧的 protobuf-java，构建工具选了旧的那个。',
      },
      {
        en: 'The classes are older: `supposed to be overridden by subclasses`, or `GeneratedMessageV3` missing. Code that was generated with protobuf 2 or 3 meets a newer library (4 removed `GeneratedMessageV3` from its own code).',
        zh: '生成的类更旧：`supposed to be overridden by subclasses`，或缺少 `GeneratedMessageV3`。protobuf 2、3 生成的代码遇到了新库（4.x 的新代码不再用 `GeneratedMessageV3`）。',
      },
      {
        en: '`Duplicate class`: two artifacts hold the same classes. Android needs `protobuf-javalite` only; Firebase and gRPC for Android use it. `protobuf-java` comes from a server library: exclude it. `protobuf-lite` (3.0.1) is the predecessor: upgrade all Firebase and gRPC libraries together (one BoM), or exclude it.',
        zh: '`Duplicate class`：两个包里有相同的类。Android 上只能用 `protobuf-javalite`，Firebase 和 Android 版 gRPC 都用 javalite。`protobuf-java` 来自服务端的库：排除它。`protobuf-lite`（3.0.1）是前身：把 Firebase、gRPC 的库一起升级（同一个 BoM），或排除它。',
      },
      {
        en: 'A platform such as Spark, Hadoop, or an application server puts its own protobuf-java before yours.',
        zh: 'Spark、Hadoop、应用服务器等平台把自带的 protobuf-java 排在前面。',
      },
    ],
    steps: [
      {
        en: 'Run `mvn dependency:tree -Dincludes=com.google.protobuf` or `./gradlew dependencyInsight --dependency protobuf-java`: it names the release that was chosen and who brings it. Compare it with the release of protoc.',
        zh: '执行 `mvn dependency:tree -Dincludes=com.google.protobuf` 或 `./gradlew dependencyInsight --dependency protobuf-java`，看选中了哪个版本、由谁引入，再与 protoc 的版本对照。',
      },
      {
        en: 'Set protoc and protobuf-java to one release (`protobuf-bom`), or generate old classes again. On Android, as the third cause says, `configurations.all { exclude group: "com.google.protobuf", module: "protobuf-java" }` (or `protobuf-lite`); on a platform with its own copy shade `com.google.protobuf`.',
        zh: '让 protoc 与 protobuf-java 用同一版本（`protobuf-bom`），或重新生成旧代码。Android 上按第三种原因写 `configurations.all { exclude group: "com.google.protobuf", module: "protobuf-java" }`（或 `protobuf-lite`）；平台自带时把 `com.google.protobuf` 重定位（shade）。',
      },
    ],
  },
  'protobuf-cpp-versions': {
    code: 'UNKNOWN',
    codeless: true,
    beforeCall: true,
    libraries: ['protobuf'],
    example:
      'helloworld.pb.h:17:2: error: #error "This file was generated by a newer version of protoc which is incompatible with your Protocol Buffer headers. Please update your headers."',
    pattern:
      /by an? (?:newer|older) version of protoc|Protobuf C\+\+ gencode|undefined (?:reference|symbol)[^\n]{0,90}(?:protobuf|absl)/,
    source: 'protocolbuffers/protobuf:src/google/protobuf/compiler/cpp/file.cc',
    title: {
      en: 'generated by a newer version of protoc (C++)',
      zh: 'C++：protoc 与 protobuf 头文件版本不符',
    },
    meaning: {
      en: 'The program mixes two releases of Protocol Buffers or of Abseil: protoc, headers, and library have to be of one. It does not compile, link, or start.',
      zh: '程序混用了两个版本的 protobuf 或 Abseil：protoc、头文件、库必须是同一版本。编译、链接或启动失败。',
    },
    causes: [
      {
        en: 'Two installations: `protoc` in `PATH` comes from a package (apt, Homebrew, conda), the headers come from the build of gRPC, or the reverse.',
        zh: '装了两份：`PATH` 里的 `protoc` 来自 apt、Homebrew、conda 等，头文件来自 gRPC 的构建，或相反。',
      },
      {
        en: 'Generated files were committed or copied, and were made with another release.',
        zh: '生成的文件是提交进仓库或拷贝来的，由别的版本生成。',
      },
      {
        en: '`undefined reference` to `absl::`: the library was built with another Abseil or another C++ standard, or the libraries of Abseil are not linked.',
        zh: '`undefined reference` 到 `absl::`：库是用别的 Abseil 或别的 C++ 标准构建的，或没有链接 Abseil 的库。',
      },
    ],
    steps: [
      {
        en: 'Compare `which -a protoc`, `protoc --version`, and `pkg-config --modversion protobuf`, and look in the compile command for the `-I` folder that has `google/protobuf/port_def.inc`.',
        zh: '对照 `which -a protoc`、`protoc --version`、`pkg-config --modversion protobuf`，再看编译命令里哪个 `-I` 目录含 `google/protobuf/port_def.inc`。',
      },
      {
        en: 'Remove one installation, generate the files again during the build with the protoc of that prefix, and link with CMake targets (`gRPC::grpc++`), which bring Abseil along, and set one `CMAKE_CXX_STANDARD` (17) for Abseil, Protocol Buffers, gRPC, and your program. Clean the build folder first.',
        zh: '只留一份，构建时用同一前缀下的 protoc 重新生成，并用 CMake 目标 `gRPC::grpc++` 链接（会带上 Abseil）。Abseil、Protocol Buffers、gRPC 和自己的程序统一 `CMAKE_CXX_STANDARD`（17）。先清空构建目录。',
      },
    ],
  },
  'protobuf-file-registered-twice': {
    code: 'UNKNOWN',
    codeless: true,
    beforeCall: true,
    libraries: ['protobuf'],
    example: "TypeError: Couldn't build proto file into descriptor pool: duplicate file name common.proto",
    pattern:
      /File already exists in database: |duplicate file name \S|Couldn't parse file content!|Conflict register for file \"/,
    source: 'protocolbuffers/protobuf:upb/reflection/def_pool.c',
    title: {
      en: 'File already exists in database / duplicate file name',
      zh: 'protobuf 文件重复注册（duplicate file name）',
    },
    meaning: {
      en: 'The program registers two .proto files under one name, or one file with two contents. It stops while it starts, before any call.',
      zh: '程序用同一个名字注册了两个 .proto 文件，或同名文件内容不同，启动时就会退出，没有发起调用。',
    },
    causes: [
      {
        en: 'Two packages contain files of the same name, such as `common.proto`: the path that was given to protoc is the name, so files without a folder collide.',
        zh: '两个包里有同名文件，例如 `common.proto`：传给 protoc 的路径就是文件名，不带目录就容易冲突。',
      },
      {
        en: 'The same file was generated twice with different roots and both results are imported (`protos.a_pb2` and `a_pb2`).',
        zh: '同一个文件按不同根目录生成了两次，两份都被导入（`protos.a_pb2` 和 `a_pb2`）。',
      },
      {
        en: 'C++: the library is linked twice, statically into two shared objects, or a program loads two copies of libprotobuf.',
        zh: 'C++：同一个库被静态链接进两个动态库，或程序加载了两份 libprotobuf。',
      },
    ],
    steps: [
      {
        en: 'Search for the file that the text names: `find . -name common_pb2.py`, or for C++ `ldd PROGRAM | grep proto`. Two results are the cause.',
        zh: '查找报错里的文件：`find . -name common_pb2.py`，C++ 用 `ldd PROGRAM | grep proto`。出现两份就是原因。',
      },
      {
        en: 'Generate all files from one root, each below your own folder (`shop/v1/common.proto`), and import each once. C++: link libprotobuf as one shared library.',
        zh: '所有文件从同一个根目录生成，并放进自己的目录（`shop/v1/common.proto`），每个只导入一次。C++ 用动态库方式链接唯一一份 libprotobuf。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
