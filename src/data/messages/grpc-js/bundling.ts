import type { Message } from '../message.ts';

/** What bundlers and Node.js print when a package of gRPC is loaded where it cannot run, or without its files. */
export const grpcJsBundling = {
  'node-grpc-in-browser-bundle': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    beforeCall: true,
    libraries: ['grpc-js'],
    example:
      "./node_modules/@grpc/grpc-js/build/src/channel.js\nModule not found: Can't resolve 'http2' in '/app/node_modules/@grpc/grpc-js/build/src'",
    pattern:
      /@grpc.grpc-js[^]{0,200}(?:an't|ould not) resolve|resolve '\w{1,9}' in '[^'\n]{1,200}@grpc|\* \w{1,9} in \S{1,80}@grpc.grpc-js|HTTP2_HEADER_STATUS|http2 is (?:null|undef)/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    title: {
      en: "Can't resolve 'http2' (@grpc/grpc-js in a browser bundle)",
      zh: "Can't resolve 'http2'：grpc-js 被打进浏览器包",
    },
    meaning: {
      en: '`@grpc/grpc-js` runs on Node.js only. A bundler compiled it for the browser or an edge runtime, which have no HTTP/2 sockets. No call was made.',
      zh: '`@grpc/grpc-js` 只能在 Node.js 上运行，却被打包给了浏览器或 edge 运行时，那里没有 HTTP/2 套接字。没有发出调用。',
    },
    causes: [
      {
        en: 'Browser code (React, Vue, Angular) imports it, or a package above it: `firebase-admin`, `@google-cloud/…`, `etcd3`, or code that was generated for Node.',
        zh: '浏览器代码（React、Vue、Angular）引入了它，或引入了依赖它的包：`firebase-admin`、`@google-cloud/…`、`etcd3`，或为 Node 生成的代码。',
      },
      {
        en: 'Next.js: a file is shared by server and client components, runs as middleware, or `instrumentation.ts` is compiled for the edge runtime as well (OpenTelemetry).',
        zh: 'Next.js：同一文件被服务端和客户端组件共用，或作为 middleware 运行，或 `instrumentation.ts` 也为 edge 运行时编译（OpenTelemetry）。',
      },
      {
        en: 'A package with the name `http2` or `dns` was installed from npm to silence the message. It is unrelated to the modules of Node.js: remove it.',
        zh: '为消除报错从 npm 装了名为 `http2`、`dns` 的包，那是别的东西，应卸载。',
      },
    ],
    steps: [
      {
        en: 'Read the import trace below the message: its last file is the one of yours that pulls gRPC into the bundle.',
        zh: '看报错下面的 import trace，最后一个文件就是把 gRPC 引进来的那个。',
      },
      {
        en: 'In a browser call the server with gRPC-Web or Connect (`@connectrpc/connect-web`), or Firestore with `firebase` instead of `firebase-admin`.',
        zh: '浏览器里用 gRPC-Web 或 Connect（`@connectrpc/connect-web`）调用；Firestore 用 `firebase`，不用 `firebase-admin`。',
      },
      {
        en: "Next.js: import it in server code only (`import 'server-only'`), in `instrumentation.ts` behind `if (process.env.NEXT_RUNTIME === 'nodejs')` with `await import(…)`, and list it in `serverExternalPackages`.",
        zh: "Next.js：只在服务端代码里引入（`import 'server-only'`）；`instrumentation.ts` 里先判断 `process.env.NEXT_RUNTIME === 'nodejs'`，再 `await import(…)`；并写进 `serverExternalPackages`。",
      },
    ],
  },
  'node-native-module-missing': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    beforeCall: true,
    libraries: ['grpc-core'],
    example:
      'Error: Failed to load gRPC binary module because it was not installed for the current system\nExpected directory: node-v64-linux-x64-musl\nFound: [node-v57-linux-x64-musl]',
    pattern:
      /gRPC binary module|grpc_node\.node|grpc@1[^\n]{1,30}node-pre-gyp|node_modules[/\\]grpc\s[^]{0,90}gyp/,
    source: 'grpc/grpc-node@02e70cb:packages/grpc-native-core/src/grpc_extension.js',
    title: {
      en: 'Failed to load gRPC binary module (package grpc, Node)',
      zh: 'Node：加载 gRPC 原生模块失败（binary module）',
    },
    meaning: {
      en: 'The package `grpc`, which was retired in 2021, needs a native file for exactly this Node.js, system, and processor, and does not find it. No call was made.',
      zh: '已在 2021 年停止维护的 `grpc` 包需要与当前 Node.js、系统、CPU 完全对应的原生文件，但没有找到。没有发出调用。',
    },
    causes: [
      {
        en: '`node_modules` was installed under another Node.js, on another system, or for another processor than it runs on: a copied folder, a Docker image of another base, Lambda, a CI cache. Compare `Expected` with `Found`.',
        zh: '`node_modules` 是在别的 Node.js 版本、系统或 CPU 上装的：拷贝的目录、换了基础镜像、Lambda、CI 缓存。对比 `Expected` 与 `Found`。',
      },
      {
        en: '`electron-v…`: Electron and VS Code have another runtime, and the file is for Node.',
        zh: '`electron-v…`：Electron、VS Code 有自己的运行时，而装的是 Node 的文件。',
      },
      {
        en: 'There is no file for it at all: Node.js 15 and newer, Apple silicon, and most ARM systems; then npm compiles (`node-gyp`) and fails.',
        zh: '根本没有对应的文件：Node.js 15 及以上、Apple 芯片、多数 ARM 系统；npm 会改为编译（`node-gyp`）并失败。',
      },
    ],
    steps: [
      {
        en: 'Run `npm ls grpc`: it names the package that still asks for it.',
        zh: '执行 `npm ls grpc`，看是哪个包还在要求它。',
      },
      {
        en: 'Replace `grpc` by `@grpc/grpc-js`, which is plain JavaScript, and upgrade packages that bring `grpc` (Google clients do without since 2019).',
        zh: '把 `grpc` 换成纯 JavaScript 的 `@grpc/grpc-js`，并升级带来 `grpc` 的包（Google 客户端库从 2019 年起不再需要）。',
      },
      {
        en: 'Until then: delete `node_modules` and run `npm ci` in the target image with the Node.js of the target; for Electron run `npx @electron/rebuild`.',
        zh: '过渡办法：删除 `node_modules`，在目标镜像里用目标 Node.js 执行 `npm ci`；Electron 执行 `npx @electron/rebuild`。',
      },
    ],
  },
  'node-proto-files-not-bundled': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    beforeCall: true,
    libraries: ['grpc-js', 'google-cloud'],
    example:
      "(node:8) Warning: protos.json not found in any of the include paths /protos,/protos\nError: ENOENT: no such file or directory, open 'protos.json'",
    pattern:
      /open '(?:[^'\n]{0,120}protos?\.json|google\/protobuf\/)|find module '(?:@grpc\/|lodash\.camelcase|[^'\n]{1,120}\/protos)|not found in any of the include paths/,
    source: 'grpc/grpc-node:packages/proto-loader/src/util.ts',
    title: {
      en: 'protos.json / .proto ENOENT after bundling (Node)',
      zh: 'Node：打包后找不到 protos.json、.proto（ENOENT）',
    },
    meaning: {
      en: 'The program was bundled into one file, and the `.proto` or JSON files that `google-gax` or `@grpc/proto-loader` reads at run time did not come along. No call was made.',
      zh: '程序被打成一个文件，而 `google-gax`、`@grpc/proto-loader` 运行时要读的 `.proto` 或 JSON 文件没有带上。没有发出调用。',
    },
    causes: [
      {
        en: 'webpack, esbuild, ncc, or a serverless plugin (Next.js, Netlify, SST) bundles `firebase-admin`, `@google-cloud/…`, or `@grpc/grpc-js`. Paths that the packages build from `__dirname` are wrong in the bundle.',
        zh: 'webpack、esbuild、ncc 或 serverless 插件（Next.js、Netlify、SST）把 `firebase-admin`、`@google-cloud/…`、`@grpc/grpc-js` 打了进去，这些包用 `__dirname` 拼的路径在包里不对。',
      },
      {
        en: 'Your own `.proto` files are not copied to the output folder (`tsc`, `nest build`, Docker `COPY`).',
        zh: '自己的 `.proto` 没有复制到输出目录（`tsc`、`nest build`、Docker 的 `COPY`）。',
      },
      {
        en: "`Cannot find module '@grpc/grpc-js/package.json'`: firebase 9.5.0 asks for a file that bundlers leave out; 9.6 and later do not.",
        zh: "`Cannot find module '@grpc/grpc-js/package.json'`：firebase 9.5.0 要读的文件被打包工具漏掉，9.6 及以上不再需要。",
      },
      {
        en: 'A dependency was not installed in the packed app (`lodash.camelcase`, `@grpc/proto-loader`): it is in `devDependencies`.',
        zh: '打包后的应用里没有装某个依赖（`lodash.camelcase`、`@grpc/proto-loader`）：它写在了 `devDependencies`。',
      },
    ],
    steps: [
      {
        en: 'Start the same code unbundled (`node dist/index.js` beside `node_modules`): if it works, the bundle is the cause.',
        zh: '不打包直接运行同样的代码（`node dist/index.js`，旁边有 `node_modules`）：能跑就是打包造成的。',
      },
      {
        en: "Leave the packages outside: `externals` (webpack), `external` (esbuild), `serverExternalPackages: ['firebase-admin']` (Next.js), `external_node_modules` (Netlify), and deploy `node_modules` with them.",
        zh: "让这些包留在外面：`externals`（webpack）、`external`（esbuild）、`serverExternalPackages: ['firebase-admin']`（Next.js）、`external_node_modules`（Netlify），并把 `node_modules` 一起部署。",
      },
      {
        en: 'For your own services generate static code (`grpc-tools`, protobuf-ts, protobuf-es), which reads no file, or copy the `.proto` files in the build (NestJS: `assets` in `nest-cli.json`).',
        zh: '自己的服务用静态生成的代码（`grpc-tools`、protobuf-ts、protobuf-es），运行时不读文件；或在构建时复制 `.proto`（NestJS：`nest-cli.json` 的 `assets`）。',
      },
    ],
  },
  'js-generated-code-commonjs': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    beforeCall: true,
    libraries: ['grpc-web', 'protobuf'],
    example:
      '[vite] Error when evaluating SSR module /src/lib/grpc/service_pb.js:\n|- ReferenceError: require is not defined',
    pattern:
      /_pb\.js\b[^]{0,250}(?:require|exports|module) is not def|goog(?:\.\w{1,20})? is not (?:defined|a func)|\bproto is not defined|_pb\.js'? does not provide an export/,
    source: 'protocolbuffers/protobuf-javascript:generator/js_generator.cc',
    title: {
      en: 'require / exports / goog is not defined (_pb.js, Vite)',
      zh: 'Vite 里 require、exports、goog 未定义（_pb.js）',
    },
    meaning: {
      en: '`protoc-gen-js` writes CommonJS or Closure code, and the page or the server loads it as an ES module. No call was made.',
      zh: '`protoc-gen-js` 生成的是 CommonJS 或 Closure 代码，却被当作 ES module 加载。没有发出调用。',
    },
    causes: [
      {
        en: 'Vite, SvelteKit, or `"type": "module"` does not convert generated files in the source folder (`require is not defined`, `exports is not defined`, `does not provide an export`).',
        zh: 'Vite、SvelteKit 或 `"type": "module"` 不会转换源码目录里的生成文件（`require is not defined`、`exports is not defined`、`does not provide an export`）。',
      },
      {
        en: '`goog is not defined`, `proto is not defined`: generated with `import_style=closure` (the default), or loaded by a script tag without a bundler.',
        zh: '`goog is not defined`、`proto is not defined`：生成时用了默认的 `import_style=closure`，或没经过打包就用 script 标签加载。',
      },
      {
        en: 'The package `google-protobuf` is not installed where the generated files are.',
        zh: '生成文件所在处没有安装 `google-protobuf` 包。',
      },
    ],
    steps: [
      {
        en: "Look at the first lines of the `_pb.js` file: `var jspb = require('google-protobuf')` is CommonJS, `goog.provide` is Closure.",
        zh: "看 `_pb.js` 开头：`var jspb = require('google-protobuf')` 是 CommonJS，`goog.provide` 是 Closure。",
      },
      {
        en: 'Generate ES modules instead: `protoc-gen-es` with `@connectrpc/connect-web`, or `protobuf-ts`. Both speak gRPC-Web to the same server.',
        zh: '改用生成 ES module 的工具：`protoc-gen-es` 加 `@connectrpc/connect-web`，或 `protobuf-ts`，都能用 gRPC-Web 调用原来的服务端。',
      },
      {
        en: 'Or keep it with `import_style=commonjs` and a converter: `vite-plugin-commonjs`, a separate package in `optimizeDeps.include`, or a `package.json` with `"type": "commonjs"` in the folder of the generated files.',
        zh: '或保留 `import_style=commonjs` 并加转换：`vite-plugin-commonjs`；把生成代码做成单独的包写进 `optimizeDeps.include`；或在该目录放一个 `"type": "commonjs"` 的 `package.json`。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
