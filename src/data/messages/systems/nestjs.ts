import type { Message } from '../message.ts';

/** What NestJS prints while it loads the `.proto` files of a gRPC service, before any call. */
export const nestjsMessages = {
  'nestjs-invalid-proto-definition': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['nestjs'],
    example: 'Error: The invalid .proto definition (file at "/app/dist/hero/hero.proto" not found)',
    pattern: /\b[Ii]nvalid \.proto definition \(file/,
    source: 'nestjs/nest:packages/microservices/errors/invalid-proto-definition.exception.ts',
    title: {
      en: 'The invalid .proto definition, file not found (NestJS)',
      zh: 'NestJS：加载 .proto 失败（invalid .proto definition）',
    },
    meaning: {
      en: 'NestJS could not load the `.proto` file, so server or client does not start. No call was made. The real error is in the line above: the text says `not found` for every failure of the loader.',
      zh: 'NestJS 没能加载 `.proto` 文件，服务端或客户端无法启动，没有发出调用。真正的原因在上一行：不管加载器出什么错，这段文本都写 `not found`。',
    },
    causes: [
      {
        en: '`ENOENT … dist/…`: the compiler does not copy `.proto` files. List them under `compilerOptions.assets` in `nest-cli.json`; in a monorepo under the application, with webpack by a copy plugin.',
        zh: '`ENOENT … dist/…`：编译时不会复制 `.proto`。在 `nest-cli.json` 的 `compilerOptions.assets` 里列出；monorepo 写在对应应用下，webpack 用复制插件。',
      },
      {
        en: '`protoPath` is relative to the working directory or built with `__dirname` of another folder.',
        zh: '`protoPath` 相对于工作目录，或用了别的目录的 `__dirname` 拼接。',
      },
      {
        en: '`no such type`: the file names a message that it neither defines nor imports. An import that is not found: name the folders in `loader: { includeDirs: […] }`.',
        zh: '`no such type`：文件用到的消息既没有定义也没有导入。找不到 import：在 `loader: { includeDirs: […] }` 里写上目录。',
      },
      {
        en: '`loadPackageDefinition is not a function`, `Cannot find module`: `@grpc/grpc-js` or `@grpc/proto-loader` is missing or too old for this Nest.',
        zh: '`loadPackageDefinition is not a function`、`Cannot find module`：没装 `@grpc/grpc-js` 或 `@grpc/proto-loader`，或版本与 Nest 不配。',
      },
    ],
    steps: [
      {
        en: 'Read the line above, then run `ls` on the path of the text, inside the container if there is one. Missing: assets or path. There: imports or packages.',
        zh: '看上一行，再对报错里的路径执行 `ls`（有容器就在容器里）：不存在就是 assets 或路径；存在就是 import 或依赖。',
      },
      {
        en: 'Set `"assets": ["**/*.proto"], "watchAssets": true`, and `protoPath: join(__dirname, \'hero/hero.proto\')`; start again.',
        zh: '设置 `"assets": ["**/*.proto"], "watchAssets": true` 与 `protoPath: join(__dirname, \'hero/hero.proto\')`，重新启动。',
      },
    ],
  },
  'nestjs-package-or-service-not-found': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    libraries: ['nestjs'],
    example: 'Error: The invalid gRPC package (package "hero" not found)',
    pattern: /\b[Ii]nvalid gRPC (?:package|service) \(/,
    source: 'nestjs/nest:packages/microservices/errors/invalid-grpc-package.exception.ts',
    title: {
      en: 'The invalid gRPC package or service (NestJS)',
      zh: 'NestJS：包名或服务名不符（invalid gRPC package）',
    },
    meaning: {
      en: 'The `.proto` was loaded and holds no package or service of the configured name. Server or client does not start; no call was made.',
      zh: '`.proto` 已加载，但里面没有配置所写的 package 或 service。服务端或客户端无法启动，没有发出调用。',
    },
    causes: [
      {
        en: '`package` of the options is not the word behind `package` in the `.proto`, with dots: `shop.v1`, not the file name.',
        zh: '选项里的 `package` 与 `.proto` 里 `package` 后面的词不一致：要带点号（`shop.v1`），不是文件名。',
      },
      {
        en: 'The name given to `getService()` is not that of the `service`, which is case-sensitive and has no package in front.',
        zh: '`getService()` 的名称与 `service` 不一致：区分大小写，前面不带 package。',
      },
      {
        en: '`protoPath` is empty or names another file, such as generated TypeScript: it must be the `.proto` with this package, or a list of all.',
        zh: '`protoPath` 为空，或指向别的文件（例如生成的 TypeScript）：应是含该 package 的 `.proto`，或列出全部文件。',
      },
    ],
    steps: [
      {
        en: 'Run `grep -nE "^(package|service)" FILE.proto` on the loaded file (in `dist`) and compare both names.',
        zh: '对实际加载的文件（`dist` 里的）执行 `grep -nE "^(package|service)" FILE.proto`，对照两个名称。',
      },
      {
        en: 'Correct `package`, `getService()`, or `protoPath`; several packages are a list in both options.',
        zh: '改正 `package`、`getService()` 或 `protoPath`；多个 package 时两个选项都写成列表。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
