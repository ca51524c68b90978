import type { Message } from '../message.ts';

/** What protoc, its plugins, and the Go compiler print while code is generated and built. No call was made yet. */
export const generatorMessages = {
  'protoc-plugin-options': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    beforeCall: true,
    libraries: ['protobuf', 'grpc-go'],
    example:
      "--go_out: protoc-gen-go: plugins are not supported; use 'protoc --go-grpc_out=...' to generate gRPC",
    pattern:
      /plugins are not supported; use 'protoc|Failure: plugin (?:"buf\.build\/|\S{1,80}: exec: ")|not found in type bufgen\.|unable to determine Go import|invalid Go import path|find the protoc binary|could not find protoc plugin|Could not find `protoc`|hasn't been updated to support|allow_proto3_optional was not set/,
    source: 'protocolbuffers/protobuf-go:cmd/protoc-gen-go/main.go',
    title: {
      en: 'plugins are not supported; use protoc --go-grpc_out',
      zh: 'protoc 插件参数不对（plugins are not supported）',
    },
    meaning: {
      en: 'protoc parsed nothing or generated no code: the program that writes the code of this language is missing, too old, or was called with options that it no longer takes.',
      zh: 'protoc 没有生成代码：负责这种语言的插件程序缺失、太旧，或传了它已不支持的参数。',
    },
    causes: [
      {
        en: '`plugins are not supported`: the command still has `--go_out=plugins=grpc:`. Use `--go_out=. --go-grpc_out=.` with both plugins. In a build that downloads an old plugin a newer `protoc-gen-go` comes first in `PATH`: remove that one.',
        zh: '`plugins are not supported`：命令里还是旧写法 `--go_out=plugins=grpc:`。改用 `--go_out=. --go-grpc_out=.`，并装好两个插件。构建脚本自带旧插件时，是 `PATH` 里更新的 `protoc-gen-go` 排在前面：把它移走。',
      },
      {
        en: '`unable to determine Go import path`: the file has no `option go_package`; `invalid Go import path`: it has one without a slash. Write `option go_package = "example.com/shop/pb;pb";`, or `"./;pb"` for the same folder. `hasn\'t been updated`, `proto3_optional`: protoc or the plugin is older than `optional` fields (3.15) or editions: update both.',
        zh: '`unable to determine Go import path`：文件缺少 `option go_package`；`invalid Go import path`：写了但没有斜杠。写成 `option go_package = "example.com/shop/pb;pb";`，同目录可用 `"./;pb"`。`hasn\'t been updated`、`proto3_optional`：protoc 或插件比 `optional` 字段（3.15）或 editions 还旧，两者都升级。',
      },
      {
        en: '`Could not find protoc`, `Failed to find the protoc binary`, `could not find protoc plugin`: the program is not installed, or not in `PATH`. The build script of Rust (prost-build since 0.11, older ones on ARM) needs protoc itself: `apt install protobuf-compiler`, or set `PROTOC` to the file.',
        zh: '`Could not find protoc`、`Failed to find the protoc binary`、`could not find protoc plugin`：程序没安装，或不在 `PATH` 里。Rust 的构建脚本（prost-build 0.11 起，更早的在 ARM 上）要用 protoc 本身：`apt install protobuf-compiler`，或把 `PROTOC` 设为它的路径。',
      },
      {
        en: 'buf: `field … not found in type bufgen`: an older buf reads `buf.gen.yaml`, often the one of the IDE: upgrade it. `plugin "buf.build/…" was not found`: look up the name on buf.build (`grpc-ecosystem/gateway`, not `grpc-gateway`). A local plugin is named without `protoc-gen-` and `_out`; `exec: ""` is a fault of buf 1.14 and 1.15: use another release.',
        zh: 'buf：`field … not found in type bufgen` 说明读 `buf.gen.yaml` 的是旧版 buf，往往是 IDE 自带的：升级它。`plugin "buf.build/…" was not found`：到 buf.build 查插件名（是 `grpc-ecosystem/gateway`，不是 `grpc-gateway`）。本地插件的名字不带 `protoc-gen-` 和 `_out`；`exec: ""` 是 buf 1.14、1.15 的缺陷：换一个版本。',
      },
    ],
    steps: [
      {
        en: 'Run `command -v protoc protoc-gen-go protoc-gen-go-grpc; protoc --version` in the shell, container, or CI job that fails: a name without a path is what is missing.',
        zh: '在出错的终端、容器或 CI 里执行 `command -v protoc protoc-gen-go protoc-gen-go-grpc; protoc --version`：没有打印路径的就是缺的。',
      },
      {
        en: 'Install it, for Go with `go install google.golang.org/protobuf/cmd/protoc-gen-go@latest` and `go install google.golang.org/grpc/cmd/protoc-gen-go-grpc@latest`, and `export PATH="$PATH:$(go env GOPATH)/bin"`.',
        zh: '安装它：Go 分别执行 `go install google.golang.org/protobuf/cmd/protoc-gen-go@latest` 和 `go install google.golang.org/grpc/cmd/protoc-gen-go-grpc@latest`，再 `export PATH="$PATH:$(go env GOPATH)/bin"`。',
      },
    ],
  },
  'protoc-import-not-found': {
    code: 'NOT_FOUND',
    codeless: true,
    beforeCall: true,
    libraries: ['protobuf'],
    example: 'shop.proto:5:1: Import "google/api/annotations.proto" was not found or had errors.',
    pattern:
      /\w\.proto: (?:File not found|does not exist)|\bwas not found or had errors\b|could not resolve import "|\.proto\S{0,12}: "[\w.]{1,120}" is not defined\./,
    source: 'protocolbuffers/protobuf:src/google/protobuf/descriptor.cc',
    title: {
      en: 'Import "….proto" was not found or had errors (protoc)',
      zh: 'protoc：import 的 proto 找不到（File not found）',
    },
    meaning: {
      en: 'A file that is imported is not in any of the folders that the command names. No code was generated.',
      zh: '被 import 的文件不在命令给出的任何目录里，没有生成代码。',
    },
    causes: [
      {
        en: '`google/api/…`: these files come with no protoc. Get them from `googleapis/googleapis`, add their folder with `-I`, or with buf depend on `buf.build/googleapis/googleapis`.',
        zh: '`google/api/…`：这些文件不随 protoc 提供。从 `googleapis/googleapis` 获取并用 `-I` 加上其目录，使用 buf 时依赖 `buf.build/googleapis/googleapis`。',
      },
      {
        en: '`google/protobuf/…`: only the program was copied from the archive of protoc, without its folder `include`. Copy it beside `bin`, or install `libprotobuf-dev` (Fedora: `protobuf-devel`).',
        zh: '`google/protobuf/…`：只从 protoc 压缩包里复制了程序，没有 `include` 目录。把它复制到 `bin` 旁边，或安装 `libprotobuf-dev`（Fedora 为 `protobuf-devel`）。',
      },
      {
        en: 'Your own file: imports are read from the folders of `-I`, not from that of the importing file. Name the folder that all import paths begin in, and call protoc with paths below it.',
        zh: '自己的文件：import 从 `-I` 的目录查找，而不是从引用它的文件所在目录。写明所有 import 路径的起始目录，并用其下的路径调用 protoc。',
      },
      {
        en: '.NET: `Grpc.Tools` reads imports from the project folder. Set `ProtoRoot="proto"` and `AdditionalImportDirs` on `<Protobuf>`, or copy `google/api/annotations.proto` and `http.proto` into the project.',
        zh: '.NET：`Grpc.Tools` 从项目目录查找 import。在 `<Protobuf>` 上设 `ProtoRoot="proto"` 和 `AdditionalImportDirs`，或把 `google/api/annotations.proto` 和 `http.proto` 复制进项目。',
      },
      {
        en: 'Gradle, Maven, or Python: add the package that has the files (`com.google.api.grpc:proto-google-common-protos`, `googleapis-common-protos`); a tool that reads `.proto` files itself needs its own option (evans `--path`, grpcurl `-import-path`).',
        zh: 'Gradle、Maven 或 Python：加上包含这些文件的包（`com.google.api.grpc:proto-google-common-protos`、`googleapis-common-protos`）；自己读取 `.proto` 的工具有各自的参数（evans 用 `--path`，grpcurl 用 `-import-path`）。',
      },
    ],
    steps: [
      {
        en: 'Take the path in quotes and look for it below each folder of `-I`: `ls FOLDER/google/api/annotations.proto`. It must exist in exactly one. A blank behind a `\\` at the end of a line cuts the command.',
        zh: '用引号里的路径在每个 `-I` 目录下查找：`ls FOLDER/google/api/annotations.proto`。应恰好在一个目录里存在。行末 `\\` 后面若有空格，命令会被截断。',
      },
      {
        en: 'Add the folder: `protoc -I . -I third_party …`. Later errors such as `is not defined` go away with it.',
        zh: '加上该目录：`protoc -I . -I third_party …`。后面的 `is not defined` 等错误会随之消失。',
      },
    ],
  },
  'go-must-embed-unimplemented': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    beforeCall: true,
    libraries: ['grpc-go'],
    example:
      'cannot use &server{} (value of type *server) as pb.GreeterServer value in argument to pb.RegisterGreeterServer: *server does not implement pb.GreeterServer (missing method mustEmbedUnimplementedGreeterServer)',
    pattern: /mustEmbedUnimplemented\w/,
    source: 'grpc/grpc-go:cmd/protoc-gen-go-grpc/grpc.go',
    title: {
      en: 'missing method mustEmbedUnimplemented…Server (Go)',
      zh: 'Go：缺少方法 mustEmbedUnimplemented',
    },
    meaning: {
      en: 'The program does not compile: the struct that implements the service does not embed the struct which the generator wrote for methods that are added later.',
      zh: '程序编译不过：实现服务的结构体没有嵌入生成器为以后新增的方法准备的结构体。',
    },
    causes: [
      {
        en: 'The code was generated by `protoc-gen-go-grpc` 1.0 or later, and the struct is from a time or tutorial before it.',
        zh: '代码由 `protoc-gen-go-grpc` 1.0 及以上生成，而结构体是之前的写法，或抄自旧教程。',
      },
      {
        en: 'The `Unimplemented…Server` of another service or another generated package is embedded.',
        zh: '嵌入的是别的服务或另一个生成包里的 `Unimplemented…Server`。',
      },
    ],
    steps: [
      {
        en: 'Embed it by value: `type server struct { pb.UnimplementedGreeterServer }`, with the name from the message. Methods that you leave out then return `UNIMPLEMENTED`.',
        zh: '按值嵌入：`type server struct { pb.UnimplementedGreeterServer }`，名称照报错里的写。没写的方法会返回 `UNIMPLEMENTED`。',
      },
      {
        en: 'If the compiler shall name each missing method instead, generate with `--go-grpc_opt=require_unimplemented_servers=false`.',
        zh: '如果希望由编译器指出缺哪个方法，生成时加 `--go-grpc_opt=require_unimplemented_servers=false`。',
      },
    ],
  },
  'go-generated-code-newer': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    beforeCall: true,
    libraries: ['grpc-go'],
    example: 'pb/shop_grpc.pb.go:19:16: undefined: grpc.SupportPackageIsVersion9',
    pattern:
      /undefined: (?:grpc\.(?:SupportPackageIsVersion|StaticMethod|ClientConnInterface|ServiceRegistrar|(?:Bidi|Server|Client)Streaming|Generic)|protoimpl\.|protoreflect\.)/,
    source: 'grpc/grpc-go:rpc_util.go',
    title: {
      en: 'undefined: grpc.SupportPackageIsVersion9 (Go)',
      zh: 'Go：undefined: grpc.SupportPackageIsVersion9',
    },
    meaning: {
      en: 'The program does not compile: the generated file uses names which the release of grpc-go or protobuf in `go.mod` does not have.',
      zh: '程序编译不过：生成的文件用到的名称，`go.mod` 里的 grpc-go 或 protobuf 版本还没有。',
    },
    causes: [
      {
        en: 'The plugin is newer than the library: `go install …@latest` updates only the program. `SupportPackageIsVersion9` needs grpc 1.64, `8` 1.62, `7` 1.32.',
        zh: '插件比库新：`go install …@latest` 只升级了程序。`SupportPackageIsVersion9` 需要 grpc 1.64，`8` 需要 1.62，`7` 需要 1.32。',
      },
      {
        en: 'Another module, or a `replace` in `go.mod`, holds the library back (old etcd clients did so with grpc 1.26).',
        zh: '别的模块，或 `go.mod` 里的 `replace`，把库压在旧版（旧 etcd 客户端就限制在 grpc 1.26）。',
      },
    ],
    steps: [
      {
        en: 'Compare the first lines of the `_grpc.pb.go` file, which name the plugin, with `go list -m google.golang.org/grpc google.golang.org/protobuf`.',
        zh: '把 `_grpc.pb.go` 开头写的插件版本，与 `go list -m google.golang.org/grpc google.golang.org/protobuf` 对照。',
      },
      {
        en: 'Run `go get google.golang.org/grpc@latest google.golang.org/protobuf@latest && go mod tidy`. Where the library must stay, install the plugin of its time (`protoc-gen-go-grpc@v1.3.0`) and generate again.',
        zh: '执行 `go get google.golang.org/grpc@latest google.golang.org/protobuf@latest && go mod tidy`。库不能升级时，安装同期的插件（`protoc-gen-go-grpc@v1.3.0`）重新生成。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
