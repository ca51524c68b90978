import type { Message } from '../message.ts';

/** What Python prints when it cannot import grpcio or generated code. */
export const pythonImports = {
  'python-cygrpc-not-loaded': {
    code: 'INTERNAL',
    codeless: true,
    beforeCall: true,
    libraries: ['grpcio'],
    example:
      "ImportError: cannot import name 'cygrpc' from 'grpc._cython' (/app/site-packages/grpc/_cython/__init__.py)",
    pattern:
      /import name '?cygrpc|cygrpc[\w.-]{0,60}\.so\b[^\n]{0,300}(?:architecture|symbol|GLIBC)|building wheel for grpcio/,
    source: 'grpc/grpc:src/python/grpcio/grpc/_cython/cygrpc.pyx',
    title: {
      en: 'cannot import name cygrpc / wheel for grpcio',
      zh: 'Python：grpcio 安装不对（cygrpc）',
    },
    meaning: {
      en: 'Python finds grpcio, but not its native part for this interpreter and processor, or pip could not build it. No call was made.',
      zh: 'Python 找到了 grpcio，但没有适合当前解释器和 CPU 的原生部分，或 pip 编译不出来。没有发出调用。',
    },
    causes: [
      {
        en: 'The package was installed for another Python or processor: a layer or zip built on another machine (AWS Lambda, Docker), an Intel package on Apple silicon, another minor release of Python.',
        zh: '包是给别的 Python 或 CPU 装的：在别的机器上打的层或 zip（AWS Lambda、Docker）、Apple 芯片上装了 Intel 包、Python 小版本不同。',
      },
      {
        en: 'No wheel exists for this Python yet (or any more), for 32 bits, or for Alpine on ARM, so pip builds from source and a compiler or headers are missing.',
        zh: '该 Python 还没有（或不再有）对应的 wheel，或是 32 位、ARM 上的 Alpine，pip 只能从源码编译，而缺少编译器或头文件。',
      },
      {
        en: 'The local build is broken (`symbol not found in flat namespace`), or conda and pip installed over each other.',
        zh: '本地编译的结果不可用（`symbol not found in flat namespace`），或 conda 与 pip 互相覆盖。',
      },
    ],
    steps: [
      {
        en: 'Run `python -c "import sys, platform; print(sys.version, platform.machine())"` and `pip download grpcio --no-deps --only-binary :all:` with that Python. If the download fails, no wheel exists: use another Python or image. If it succeeds, the installed copy is wrong.',
        zh: '用该 Python 执行 `python -c "import sys, platform; print(sys.version, platform.machine())"` 和 `pip download grpcio --no-deps --only-binary :all:`。下载失败就是没有 wheel，换 Python 或镜像；成功就是装的那份不对。',
      },
      {
        en: 'Install it again: `pip install --upgrade pip`, then `pip install --force-reinstall --no-cache-dir --only-binary :all: grpcio`. For Lambda add `--platform manylinux2014_x86_64 --python-version 3.12 --target DIR`.',
        zh: '重新安装：先 `pip install --upgrade pip`，再 `pip install --force-reinstall --no-cache-dir --only-binary :all: grpcio`。Lambda 加上 `--platform manylinux2014_x86_64 --python-version 3.12 --target DIR`。',
      },
    ],
  },
  'python-generated-module-missing': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    beforeCall: true,
    libraries: ['grpcio'],
    example: "ModuleNotFoundError: No module named 'helloworld_pb2'",
    pattern: /No module named '?(?:[\w.]{1,120}_pb2|grpc)(?:_\w{1,40})?\b/,
    source: 'grpc/grpc:src/compiler/python_generator.cc',
    title: {
      en: 'No module named …_pb2 (Python)',
      zh: 'Python：找不到 _pb2 模块（No module named）',
    },
    meaning: {
      en: 'Python does not find a generated module or a package of gRPC. The program stops before any call.',
      zh: 'Python 找不到生成的模块或 gRPC 的某个包，程序在发起调用之前就退出。',
    },
    causes: [
      {
        en: '`_pb2_grpc.py` imports its `_pb2` by the path of the .proto file below `-I`. If you move the files into a package, `import helloworld_pb2` no longer finds it.',
        zh: '`_pb2_grpc.py` 按 .proto 文件相对 `-I` 的路径导入 `_pb2`。把生成文件移进包里后，`import helloworld_pb2` 就找不到了。',
      },
      {
        en: 'The files were not generated in this environment (they are in `.gitignore`, or missing in the image).',
        zh: '该环境里没有生成这些文件（在 `.gitignore` 里，或没有打进镜像）。',
      },
      {
        en: '`No module named grpc`: `grpcio` is not installed for the Python that runs (the package `grpc` is another one). `grpc_tools`, `grpc_status`, `grpc_health`, and `grpc_reflection` have to be installed separately.',
        zh: '`No module named grpc`：正在运行的 Python 没有装 `grpcio`（名为 `grpc` 的包是另一个）。`grpc_tools`、`grpc_status`、`grpc_health`、`grpc_reflection` 都要单独安装。',
      },
    ],
    steps: [
      {
        en: 'Run `python -c "import sys; print(sys.executable, sys.path)"` and `pip show -f grpcio`, and check whether the folder of the module is in the list.',
        zh: '执行 `python -c "import sys; print(sys.executable, sys.path)"` 和 `pip show -f grpcio`，看模块所在目录是否在列表里。',
      },
      {
        en: 'Keep the package folder below `-I`: `python -m grpc_tools.protoc -I. --python_out=. --grpc_python_out=. shop/v1/cart.proto` writes `from shop.v1 import cart_pb2`. Otherwise install `grpcio`, `grpcio-tools`, `grpcio-status`, `grpcio-health-checking`, or `grpcio-reflection`.',
        zh: '让包目录位于 `-I` 之下：`python -m grpc_tools.protoc -I. --python_out=. --grpc_python_out=. shop/v1/cart.proto` 会写成 `from shop.v1 import cart_pb2`。缺包就安装 `grpcio`、`grpcio-tools`、`grpcio-status`、`grpcio-health-checking` 或 `grpcio-reflection`。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
