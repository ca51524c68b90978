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
        en: 'AWS Lambda, Docker, or a zip: the package was installed on another system or Python than it runs on. Install it in an image of the target (`public.ecr.aws/lambda/python:3.12`), or with `--platform manylinux2014_x86_64 --only-binary :all:`.',
        zh: 'AWS Lambda、Docker 或 zip：安装时的系统或 Python 与运行时不同。在目标镜像（`public.ecr.aws/lambda/python:3.12`）里安装，或用 `--platform manylinux2014_x86_64 --only-binary :all:`。',
      },
      {
        en: "Apple silicon: an Intel package in an ARM Python or the reverse (`incompatible architecture`, `wrong architecture`), or a local build without CoreFoundation (`symbol not found in flat namespace '_CFRelease'`). Install again with `--only-binary :all:`, or conda's package: `pip uninstall grpcio && conda install grpcio`.",
        zh: "Apple 芯片：ARM 的 Python 里装了 Intel 的包或相反（`incompatible architecture`、`wrong architecture`），或本地编译没有链接 CoreFoundation（`symbol not found in flat namespace '_CFRelease'`）。用 `--only-binary :all:` 重装，或用 conda 的包：`pip uninstall grpcio && conda install grpcio`。",
      },
      {
        en: '`Failed building wheel`: no wheel exists for this Python yet or any more, for 32 bits, Alpine on ARM, or a Raspberry Pi with an old pip. Use another Python or image, `pip install --upgrade pip`, piwheels, or the package of the distribution (`python3-grpcio`).',
        zh: '`Failed building wheel`：该 Python 还没有或不再有 wheel，或是 32 位、ARM 的 Alpine、pip 较旧的树莓派。换 Python 或镜像，`pip install --upgrade pip`，使用 piwheels 或发行版的包（`python3-grpcio`）。',
      },
      {
        en: 'conda and pip installed over each other, or the folder was copied: remove both, then install once.',
        zh: 'conda 与 pip 互相覆盖，或目录是复制来的：全部卸载后只装一次。',
      },
      {
        en: 'The build needs what is missing: a compiler and headers (`build-essential python3-dev`, on Alpine `g++ linux-headers`, on Windows the Build Tools), or memory.',
        zh: '编译缺少依赖：编译器和头文件（`build-essential python3-dev`，Alpine 为 `g++ linux-headers`，Windows 为 Build Tools），或内存不足。',
      },
    ],
    steps: [
      {
        en: 'Run `python -c "import sys, platform; print(sys.version, platform.machine())"` where it fails, and `pip download grpcio --no-deps --only-binary :all:` with that Python. If the download fails, no wheel exists: use another Python or image. If it succeeds, the installed copy is wrong.',
        zh: '在出错处运行 `python -c "import sys, platform; print(sys.version, platform.machine())"`，再用该 Python 运行 `pip download grpcio --no-deps --only-binary :all:`。下载失败说明没有 wheel，换 Python 或镜像；成功说明装错了。',
      },
      {
        en: 'Install it again: `pip install --upgrade pip`, then `pip install --force-reinstall --no-cache-dir --only-binary :all: grpcio`. For Lambda add `--platform manylinux2014_x86_64 --python-version 3.12 --target DIR`.',
        zh: '重新安装：`pip install --upgrade pip`，再 `pip install --force-reinstall --no-cache-dir --only-binary :all: grpcio`。Lambda 加上 `--platform manylinux2014_x86_64 --python-version 3.12 --target DIR`。',
      },
    ],
  },
  'python-generated-module-missing': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    beforeCall: true,
    libraries: ['grpcio'],
    example: "ModuleNotFoundError: No module named 'helloworld_pb2'",
    pattern:
      /No module named '?(?:[\w.]{1,120}_pb2|grpc)(?:_\w{1,40})?\b|^AttributeError: (?:partially initialized )?module 'grpc' has/,
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
        en: '`_pb2_grpc.py` has an absolute import (`import test_pb2`), and the folder is not in `sys.path`: generate with a package path below `-I`, set `PYTHONPATH` to the output folder, or rewrite the line to `from . import test_pb2`.',
        zh: '`_pb2_grpc.py` 使用绝对导入（`import test_pb2`），而目录不在 `sys.path` 中：按 `-I` 之下的包路径生成，把 `PYTHONPATH` 设为输出目录，或把该行改成 `from . import test_pb2`。',
      },
      {
        en: 'The files were not generated in this environment (they are in `.gitignore`, or missing in the image): run `grpc_tools.protoc` in the build.',
        zh: '该环境没有生成这些文件（在 `.gitignore` 里，或镜像里没有）：在构建时运行 `grpc_tools.protoc`。',
      },
      {
        en: "`No module named grpc`: `grpcio` is not installed for the Python that runs (the package `grpc` is another one), or a folder or file of yours is called `grpc`. `module 'grpc' has no attribute`: the same, or `'aio'` in grpcio 1.32 (`from grpc import aio`, or upgrade), or `'experimental'`: a method of the generated class was called instead of `XStub(channel)`.",
        zh: "`No module named grpc`：运行的 Python 没有安装 `grpcio`（`grpc` 是另一个包），或你有名为 `grpc` 的目录或文件。`module 'grpc' has no attribute`：同上；`'aio'` 见于 grpcio 1.32（改写 `from grpc import aio`，或升级）；`'experimental'`：调用了生成类的方法，而不是 `XStub(channel)`。",
      },
      {
        en: '`grpc_tools`, `grpc_status`, `grpc_health`, and `grpc_reflection` are separate packages: `grpcio-tools`, `grpcio-status`, `grpcio-health-checking`, `grpcio-reflection`.',
        zh: '`grpc_tools`、`grpc_status`、`grpc_health`、`grpc_reflection` 是单独的包：`grpcio-tools`、`grpcio-status`、`grpcio-health-checking`、`grpcio-reflection`。',
      },
      {
        en: '`google.….…_pb2`: install `googleapis-common-protos`; your own folder `google` hides it.',
        zh: '`google.….…_pb2`：安装 `googleapis-common-protos`；自己的 `google` 目录会遮住它。',
      },
    ],
    steps: [
      {
        en: 'Run `python -c "import sys; print(sys.executable, sys.path)"` and `pip show -f grpcio` in the environment that fails, and check whether the folder of the module is in the list.',
        zh: '在出错的环境里运行 `python -c "import sys; print(sys.executable, sys.path)"` 和 `pip show -f grpcio`，看模块所在目录是否在列表里。',
      },
      {
        en: 'Keep the package folder below `-I`: `python -m grpc_tools.protoc -I. --python_out=. --grpc_python_out=. shop/v1/cart.proto` writes `from shop.v1 import cart_pb2`.',
        zh: '让包目录位于 `-I` 之下：`python -m grpc_tools.protoc -I. --python_out=. --grpc_python_out=. shop/v1/cart.proto` 会写出 `from shop.v1 import cart_pb2`。',
      },
    ],
  },
  'python-frozen-program': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    beforeCall: true,
    libraries: ['grpcio', 'google-cloud'],
    example:
      "pkg_resources.DistributionNotFound: The 'google-cloud-datastore' distribution was not found and is required by the application",
    pattern: /DistributionNotFound: The '(?:google|grpc|firebase)|metadata for (?:google-|grpc|firebase)/,
    source:
      'pyinstaller/pyinstaller-hooks-contrib:src/_pyinstaller_hooks_contrib/hooks/stdhooks/hook-grpc.py',
    title: {
      en: 'distribution was not found (Google client, PyInstaller)',
      zh: 'PyInstaller：distribution was not found（Google 客户端）',
    },
    meaning: {
      en: 'A program that was packed with PyInstaller, cx_Freeze, or Nuitka lacks the metadata or the data files of a package. It works unpacked.',
      zh: '用 PyInstaller、cx_Freeze、Nuitka 打包的程序缺少某个包的元数据或数据文件；不打包能运行。',
    },
    causes: [
      {
        en: 'Google clients read their own version from the metadata of the package at import, and the packer leaves metadata out.',
        zh: 'Google 客户端库导入时从包的元数据读取自己的版本，而打包工具没有带上元数据。',
      },
      {
        en: 'Next comes `roots.pem … No such file` or `pem_root_certs`: the root certificates of grpcio are a data file and were left out as well.',
        zh: '接着会报 `roots.pem … No such file` 或 `pem_root_certs`：grpcio 的根证书是数据文件，也没有带上。',
      },
    ],
    steps: [
      {
        en: 'Run the same script with `python` in the same environment. If it works there, the packing is the cause.',
        zh: '在同一环境用 `python` 直接运行脚本：能跑就是打包造成的。',
      },
      {
        en: 'Upgrade `pyinstaller` and `pyinstaller-hooks-contrib`, which know grpc and many Google packages. For others: `pyinstaller --copy-metadata google-cloud-datastore --copy-metadata google-api-core --collect-data grpc app.py`.',
        zh: '升级 `pyinstaller` 和 `pyinstaller-hooks-contrib`，它们已支持 grpc 和许多 Google 包。其他包加参数：`pyinstaller --copy-metadata google-cloud-datastore --copy-metadata google-api-core --collect-data grpc app.py`。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
