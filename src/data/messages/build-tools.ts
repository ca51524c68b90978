import type { Message } from './message.ts';

/** What compilers, build tools, and shrinkers print when a program with gRPC is built for a platform or a release. */
export const buildToolMessages = {
  'java-generated-annotation-missing': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    beforeCall: true,
    libraries: ['grpc-java', 'grpc-kotlin'],
    example:
      'GreeterGrpc.java:23: error: cannot find symbol\n@javax.annotation.Generated(\n                 ^\n  symbol:   class Generated\n  location: package javax.annotation',
    pattern:
      /(?:symbol|class Generated)\s{1,9}(?:location: package )?javax\.annotation|package javax\.annotation does not/,
    source: 'grpc/grpc-java:compiler/src/java_plugin/cpp/java_plugin.cpp',
    title: {
      en: 'cannot find symbol javax.annotation.Generated (Java)',
      zh: 'Java：找不到 javax.annotation.Generated',
    },
    meaning: {
      en: 'The generated `…Grpc.java` has an annotation that the JDK no longer brings since Java 11. The program is not compiled.',
      zh: '生成的 `…Grpc.java` 带有一个注解，从 Java 11 起 JDK 不再提供，程序编译不过。',
    },
    causes: [
      {
        en: 'The annotation is not on the compile class path: the build ran with Java 8 before, or a framework moved to `jakarta.annotation` (Spring Boot 3, Quarkus 3).',
        zh: '编译类路径上没有这个注解：以前用 Java 8 构建，或框架已改用 `jakarta.annotation`（Spring Boot 3、Quarkus 3）。',
      },
      {
        en: 'The dependency is there with the wrong scope (`runtime`, `testImplementation`), or in another module than the generated code.',
        zh: '依赖写了，但作用域不对（`runtime`、`testImplementation`），或写在了别的模块里。',
      },
    ],
    steps: [
      {
        en: 'Run `java -version` and `mvn dependency:tree -Dincludes=javax.annotation,org.apache.tomcat` (Gradle: `gradle dependencies --configuration compileClasspath`): without a result the annotation is missing.',
        zh: '执行 `java -version` 和 `mvn dependency:tree -Dincludes=javax.annotation,org.apache.tomcat`（Gradle 用 `gradle dependencies --configuration compileClasspath`）：没有结果就是缺这个注解。',
      },
      {
        en: "Let the generator leave it out (plugin 1.64 or later): option `@generated=omit`; in Gradle `plugins { grpc { option '@generated=omit' } }`, in Maven `<pluginParameter>@generated=omit</pluginParameter>`.",
        zh: "让生成器不写注解（插件 1.64 及以上）：选项 `@generated=omit`；Gradle 写 `plugins { grpc { option '@generated=omit' } }`，Maven 写 `<pluginParameter>@generated=omit</pluginParameter>`。",
      },
      {
        en: 'With an older plugin add `org.apache.tomcat:annotations-api:6.0.53` or `javax.annotation:javax.annotation-api:1.3.2` (`compileOnly`, `provided`).',
        zh: '插件较旧时加 `org.apache.tomcat:annotations-api:6.0.53` 或 `javax.annotation:javax.annotation-api:1.3.2`（`compileOnly`、`provided`）。',
      },
    ],
  },
  'android-fields-renamed': {
    code: 'INTERNAL',
    alsoCodes: ['UNKNOWN', 'CANCELLED'],
    codeless: true,
    libraries: ['protobuf'],
    example:
      'java.lang.RuntimeException: Field name_ for a.b.c not found. Known fields are [private java.lang.String a.b.c.d]',
    pattern:
      /not found\. Known fields are|OkHttpChannelProvider default constructor|(?:R8|Proguard)\b[^\n]{0,60}generated code/,
    source: 'protocolbuffers/protobuf:java/core/src/main/java/com/google/protobuf/MessageSchema.java',
    title: {
      en: 'Field not found. Known fields are (R8, ProGuard)',
      zh: 'Android：release 包报 Field not found（R8、ProGuard）',
    },
    meaning: {
      en: 'The release build of an Android app fails where the debug build works: R8 or ProGuard renamed or removed what the library reads by name. The call failed in the app.',
      zh: 'Android 的 debug 包正常，release 包出错：库按名字读取的字段或类被 R8、ProGuard 改名或删除。调用在应用内部就失败了。',
    },
    causes: [
      {
        en: '`Known fields are`: fields of generated classes were renamed. protobuf-javalite reads them by reflection, also those of `Timestamp` and other well-known types. Keep rules for your own package do not cover these.',
        zh: '`Known fields are`：生成类的字段被改名。protobuf-javalite 用反射读取字段，`Timestamp` 等公共类型也一样，只保留自己的包不够。',
      },
      {
        en: '`OkHttpChannelProvider` without constructor, `No functional channel service provider found`: R8 in full mode (default since AGP 8) removed the provider, which is created by reflection.',
        zh: '`OkHttpChannelProvider` 没有构造方法，或 `No functional channel service provider found`：R8 完整模式（AGP 8 起默认）删掉了靠反射创建的 provider。',
      },
      {
        en: 'A library module has `minifyEnabled`, but its rules are not in `consumerProguardFiles`, so the app does not get them.',
        zh: '库模块的规则没有写进 `consumerProguardFiles`，应用拿不到。',
      },
    ],
    steps: [
      {
        en: 'Build once with `minifyEnabled false`: if the error is gone, it is the shrinker. `build/outputs/mapping/release/mapping.txt` names the class behind the letters.',
        zh: '先用 `minifyEnabled false` 构建一次：错误消失就是混淆造成的。`build/outputs/mapping/release/mapping.txt` 里有字母对应的类名。',
      },
      {
        en: 'Add to `proguard-rules.pro`: `-keepclassmembers class * extends com.google.protobuf.GeneratedMessageLite { <fields>; }` and `-keep class io.grpc.okhttp.OkHttpChannelProvider { <init>(); }`.',
        zh: '在 `proguard-rules.pro` 里加 `-keepclassmembers class * extends com.google.protobuf.GeneratedMessageLite { <fields>; }` 和 `-keep class io.grpc.okhttp.OkHttpChannelProvider { <init>(); }`。',
      },
    ],
  },
  'protoc-not-for-platform': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    beforeCall: true,
    libraries: ['protobuf', 'grpc-java', 'grpc-dotnet'],
    example:
      'Could not find protoc-gen-grpc-java-1.19.0-osx-aarch_64.exe (io.grpc:protoc-gen-grpc-java:1.19.0).',
    pattern:
      /Could not find protoc-\S|platform: protoc-|protobufToolsLocator_|[gG]rpc\.[tT]ools[/\\][^\n]{1,90}protoc(?:\.exe)?"? ?(?:exited|could not)|grpc_csharp_plugin ?(?:: |\))/,
    source: 'grpc/grpc-java:compiler/build.gradle',
    title: {
      en: 'protoc for this platform is missing (Gradle, .NET)',
      zh: '没有适合本平台的 protoc（Gradle、Grpc.Tools）',
    },
    meaning: {
      en: 'The build takes protoc or its plugin as a ready program, and there is none for this system, or the one that came does not run here. No code was generated.',
      zh: '构建时使用现成的 protoc 或插件程序，但没有适合本系统的版本，或下载的程序在这里运行不了，没有生成代码。',
    },
    causes: [
      {
        en: '`osx-aarch_64`: Apple silicon, and an old release that was published for Intel only. protoc has it since 3.17.3, `protoc-gen-grpc-java` since 1.42.1. Upgrade both, or append the classifier and run with Rosetta: `artifact = "io.grpc:protoc-gen-grpc-java:VERSION:osx-x86_64"`.',
        zh: '`osx-aarch_64`：Apple 芯片，而旧版本只发布了 Intel 版。protoc 从 3.17.3、`protoc-gen-grpc-java` 从 1.42.1 起才有。两者都升级，或加上分类符并用 Rosetta 运行：`artifact = "io.grpc:protoc-gen-grpc-java:VERSION:osx-x86_64"`。',
      },
      {
        en: 'Grpc.Tools on Alpine (`MSB6003`, `No such file or directory`, status 127): protoc is built for glibc, and Alpine has musl. Build in a Debian image and copy the result, or `apk add protobuf grpc-plugins` and set `PROTOBUF_PROTOC=/usr/bin/protoc` and `GRPC_PROTOC_PLUGIN=/usr/bin/grpc_csharp_plugin`.',
        zh: 'Grpc.Tools 在 Alpine 上（`MSB6003`、`No such file or directory`、状态 127）：protoc 依赖 glibc，而 Alpine 用 musl。在 Debian 镜像里构建再复制产物，或执行 `apk add protobuf grpc-plugins` 并设 `PROTOBUF_PROTOC=/usr/bin/protoc`、`GRPC_PROTOC_PLUGIN=/usr/bin/grpc_csharp_plugin`。',
      },
      {
        en: 'Grpc.Tools, `exited with code 139` on ARM64 Linux: a fault of 2.37 and of 2.69 to 2.82, fixed in 2.83. Upgrade, stay on 2.68.1, or name an installed protoc by the two variables.',
        zh: 'Grpc.Tools 在 ARM64 Linux 上 `exited with code 139`：2.37 和 2.69 至 2.82 有缺陷，2.83 已修复。升级，或用 2.68.1，或用上面两个变量指定已安装的 protoc。',
      },
      {
        en: '`exited with code 255`, `Permission denied`, `linux_x64` on a Mac: the wrong program was chosen (a Mac with an old release), or the file is not executable. Delete the package from the cache and restore.',
        zh: '`exited with code 255`、`Permission denied`、Mac 上却用 `linux_x64`：选错了程序（Mac 上的旧版本），或文件没有执行权限。从缓存删除该包再还原。',
      },
      {
        en: 'The repository is not reachable: Gradle lists below the line where it searched. Add `mavenCentral()` or your mirror.',
        zh: '仓库访问不到：Gradle 在下面列出了查找的位置。加上 `mavenCentral()` 或自己的镜像。',
      },
    ],
    steps: [
      {
        en: 'Run `uname -sm` (in the container) and compare it with the platform in the name of the file. `ldd PATH/protoc` in Alpine prints `not found` or symbols that are missing.',
        zh: '在容器里执行 `uname -sm`，与文件名里的平台比较。在 Alpine 上 `ldd PATH/protoc` 会显示 `not found` 或缺失的符号。',
      },
    ],
  },
  'go-grpc-modules-conflict': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    beforeCall: true,
    libraries: ['grpc-go'],
    example:
      'google.golang.org/genproto/googleapis/rpc/status: ambiguous import: found package google.golang.org/genproto/googleapis/rpc/status in multiple modules',
    pattern:
      /ambiguous import: found package google\.golang|undefined: (?:resolver|balancer)\.(?:Build|Pick|ResolveNow)O|contain package google\.golang\.org\/grpc/,
    source: 'googleapis/go-genproto:README.md',
    title: {
      en: 'ambiguous import: genproto / undefined: balancer… (Go)',
      zh: 'Go：genproto 模块冲突（ambiguous import）、undefined: balancer',
    },
    meaning: {
      en: 'Modules in `go.mod` need releases of grpc-go or genproto that do not fit each other. The program is not built.',
      zh: '`go.mod` 里的模块需要的 grpc-go 或 genproto 版本互相冲突，程序编译不过。',
    },
    causes: [
      {
        en: '`ambiguous import`: `genproto` was divided into modules in 2023 (`genproto/googleapis/rpc`, `…/api`), and a dependency still requires the whole one from before, so the package is there twice.',
        zh: '`ambiguous import`：`genproto` 在 2023 年拆成多个模块（`genproto/googleapis/rpc`、`…/api`），而某个依赖仍要求拆分前的整体模块，同一个包出现了两次。',
      },
      {
        en: '`undefined: resolver.BuildOption`, `balancer.PickOptions`, `does not contain package google.golang.org/grpc/naming`: the etcd client 3.3 or 3.4 (go-micro, kuberesolver) uses names that grpc-go removed in 1.27 to 1.30.',
        zh: '`undefined: resolver.BuildOption`、`balancer.PickOptions`、`does not contain package google.golang.org/grpc/naming`：etcd 客户端 3.3、3.4（go-micro、kuberesolver）用到了 grpc-go 在 1.27 至 1.30 删除的名字。',
      },
    ],
    steps: [
      {
        en: 'Run `go mod why -m google.golang.org/genproto` and `go mod graph | grep -E "genproto@|/grpc@"`: it names the dependency that brings the old release.',
        zh: '执行 `go mod why -m google.golang.org/genproto` 和 `go mod graph | grep -E "genproto@|/grpc@"`，找出带来旧版本的依赖。',
      },
      {
        en: 'genproto: `go get google.golang.org/genproto@latest`, then `go mod tidy`. If tidy removes the line again, `exclude` the old version or upgrade the dependency.',
        zh: 'genproto：`go get google.golang.org/genproto@latest`，再 `go mod tidy`。如果 tidy 又删掉这一行，就用 `exclude` 排除旧版本，或升级该依赖。',
      },
      {
        en: 'etcd: move to `go.etcd.io/etcd/client/v3` 3.5 or later. Until then `replace google.golang.org/grpc => google.golang.org/grpc v1.26.0`, which keeps old faults and lacks security fixes.',
        zh: 'etcd：改用 `go.etcd.io/etcd/client/v3` 3.5 及以上。过渡时可写 `replace google.golang.org/grpc => google.golang.org/grpc v1.26.0`，但会留下旧缺陷，也没有安全修复。',
      },
    ],
  },
  'cpp-grpc-package-not-found': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    beforeCall: true,
    libraries: ['grpc-cpp'],
    example:
      'CMake Error at CMakeLists.txt:6 (find_package):\n  Found package configuration file:\n    /usr/local/lib/cmake/grpc/gRPCConfig.cmake\n  but it set gRPC_FOUND to FALSE so package "gRPC" is considered to be NOT FOUND.',
    pattern:
      /set gRPC_FOUND to FALSE|imported targets are referenced, but are missing:\s{1,9}(?:absl|gRPC|protobuf)|provided by "(?:gRPC|absl|[Pp]rotobuf)"|(?:repo|as|repository) '@?@?(?:com_github_grpc|upb_bazel|bazel_version)/,
    source: 'grpc/grpc:cmake/gRPCConfig.cmake.in',
    title: {
      en: 'gRPC_FOUND is FALSE / no repository visible (CMake, Bazel)',
      zh: 'CMake、Bazel 找不到 gRPC（gRPC_FOUND、repository）',
    },
    meaning: {
      en: 'CMake or Bazel does not find gRPC, or finds it without the libraries it was built with. Nothing was compiled.',
      zh: 'CMake 或 Bazel 找不到 gRPC，或找到了却缺少它依赖的库，还没有开始编译。',
    },
    causes: [
      {
        en: '`imported targets … missing: absl::`: Abseil is not installed beside gRPC, or an older one in another prefix (apt, Homebrew, conda) is found first.',
        zh: '`imported targets … missing: absl::`：gRPC 所在前缀没有安装 Abseil，或先找到了别的前缀（apt、Homebrew、conda）里的旧版本。',
      },
      {
        en: '`Could not find a package configuration file provided by "gRPC"`: gRPC was built without `-DgRPC_INSTALL=ON`, installed into another prefix, or comes from apt without CMake files; `"absl"`: the submodules were not cloned.',
        zh: '`Could not find a package configuration file provided by "gRPC"`：编译 gRPC 时没有 `-DgRPC_INSTALL=ON`、装到了别的前缀，或 apt 的包不带 CMake 文件；`"absl"`：没有拉取子模块。',
      },
      {
        en: 'Bazel with modules: the repository is called `@grpc` there, and BUILD files or rules still say `@com_github_grpc_grpc`. `bazel_version`: an old WORKSPACE does not load the dependencies in order.',
        zh: 'Bazel 启用模块（bzlmod）后仓库叫 `@grpc`，而 BUILD 文件或规则仍写 `@com_github_grpc_grpc`。`bazel_version`：旧的 WORKSPACE 没有按顺序加载依赖。',
      },
    ],
    steps: [
      {
        en: 'CMake: run it with `--debug-find-pkg=gRPC,absl` and compare the folders of the two.',
        zh: 'CMake：加 `--debug-find-pkg=gRPC,absl` 运行，比较两者所在的目录。',
      },
      {
        en: 'Install all into one prefix: `git clone --recurse-submodules`, `cmake -DgRPC_INSTALL=ON -DABSL_ENABLE_INSTALL=ON -DCMAKE_CXX_STANDARD=17 -DCMAKE_INSTALL_PREFIX=P`, then build yours with `-DCMAKE_PREFIX_PATH=P` in an empty folder. `find_package(absl CONFIG REQUIRED)` before `find_package(gRPC CONFIG REQUIRED)` helps old releases.',
        zh: '全部装进同一个前缀：`git clone --recurse-submodules`，`cmake -DgRPC_INSTALL=ON -DABSL_ENABLE_INSTALL=ON -DCMAKE_CXX_STANDARD=17 -DCMAKE_INSTALL_PREFIX=P`，自己的项目在空目录里用 `-DCMAKE_PREFIX_PATH=P` 构建。旧版本可在 `find_package(gRPC CONFIG REQUIRED)` 之前写 `find_package(absl CONFIG REQUIRED)`。',
      },
      {
        en: 'Bazel: `bazel_dep(name = "grpc", version = "…", repo_name = "com_github_grpc_grpc")`. In a WORKSPACE call `grpc_deps()`, then `grpc_extra_deps()`.',
        zh: 'Bazel：`bazel_dep(name = "grpc", version = "…", repo_name = "com_github_grpc_grpc")`。用 WORKSPACE 时先调 `grpc_deps()`，再调 `grpc_extra_deps()`。',
      },
    ],
  },
  'dart-protobuf-versions': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    beforeCall: true,
    libraries: ['grpc-dart'],
    example:
      "lib/src/generated/helloworld.pb.dart:33:8: Error: Method not found: 'TagNumber'.\n  @$pb.TagNumber(1)",
    pattern:
      /not found: 'TagNumber'|'\$_\w{1,30}' isn't defined|of 'GeneratedMessage\.|'valueDefaultOrMaker'|\bpb\w{0,6}\.dart:[^\n]{0,90}Error: /,
    source: 'google/protobuf.dart:protoc_plugin/CHANGELOG.md',
    title: {
      en: "Method not found: 'TagNumber' (Dart, protoc_plugin)",
      zh: 'Dart：生成代码编译不过（TagNumber、GeneratedMessage）',
    },
    meaning: {
      en: 'The generated `.pb.dart` files need another release of the package `protobuf` than `pubspec.yaml` has. The program is not compiled.',
      zh: '生成的 `.pb.dart` 需要的 `protobuf` 包版本与 `pubspec.yaml` 里的不同，程序编译不过。',
    },
    causes: [
      {
        en: '`TagNumber`, `$_…` or a parameter is not defined: the global `protoc_plugin` is newer than the package `protobuf`, which another dependency holds back.',
        zh: '`TagNumber`、`$_…` 或某个参数未定义：全局的 `protoc_plugin` 比 `protobuf` 包新，而 `protobuf` 被别的依赖限制在旧版本。',
      },
      {
        en: "`Missing concrete implementation of 'GeneratedMessage.…'`: the plugin is older than the package. Often `protoc` still runs an old `protoc-gen-dart` from `PATH`.",
        zh: "`Missing concrete implementation of 'GeneratedMessage.…'`：插件比包旧，常常是 `protoc` 仍在用 `PATH` 里旧的 `protoc-gen-dart`。",
      },
    ],
    steps: [
      {
        en: 'Compare `dart pub global list | grep protoc_plugin` with `dart pub deps | grep protobuf`. The changelog of `protoc_plugin` names the release of protobuf that its code needs.',
        zh: '比较 `dart pub global list | grep protoc_plugin` 和 `dart pub deps | grep protobuf`。`protoc_plugin` 的更新日志写明了生成的代码需要哪个 protobuf 版本。',
      },
      {
        en: 'Upgrade with `dart pub upgrade protobuf grpc`, or activate the plugin that fits: `dart pub global activate protoc_plugin VERSION`. Then generate all files again.',
        zh: '用 `dart pub upgrade protobuf grpc` 升级，或启用匹配的插件：`dart pub global activate protoc_plugin VERSION`，然后重新生成全部文件。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
