import type { Message } from '../message.ts';

const PUBSUB = 'googleapis/googleapis:google/pubsub/v1/pubsub.proto';

/** What Google Cloud services return about the name of a resource: wrong form, taken, or not there. */
export const googleNameMessages = {
  'google-requested-entity-not-found': {
    code: 'NOT_FOUND',
    libraries: ['google-cloud'],
    example: 'Error: 5 NOT_FOUND: Requested entity was not found.',
    pattern: /\bRequested entity was not found\b|not found or has no versions/,
    source: 'googleapis/googleapis:google/rpc/code.proto',
    title: {
      en: 'Requested entity was not found (Google Cloud)',
      zh: 'Google Cloud：资源不存在（Requested entity）',
    },
    meaning: {
      en: 'The service found no resource under the name in the request. It is the general text of Google APIs and names neither the resource nor the part of its name that is wrong.',
      zh: '服务在请求的名称下没有找到资源。这是 Google API 的通用文字，不说是哪个资源，也不说名称的哪一段不对。',
    },
    causes: [
      {
        en: 'The location differs: the resource is in a region, and the client asks `global` or another region. Regional resources also need the regional endpoint (`REGION-SERVICE.googleapis.com`).',
        zh: '位置不同：资源在某个区域，客户端却查 `global` 或别的区域。区域资源还要用区域端点（`REGION-SERVICE.googleapis.com`）。',
      },
      {
        en: 'The project of the name is another one than you think: the default of the credentials, or the number of another project.',
        zh: '名称里的项目不是你以为的那个：用了凭据的默认项目，或别的项目编号。',
      },
      {
        en: 'The resource was deleted, or has not been created: a model, a key, a build, a version. A name that was just created can be missing for some seconds.',
        zh: '资源已删除或还没创建：模型、密钥、构建、版本。刚创建的名称可能有几秒查不到。',
      },
      {
        en: 'The account lacks permission on the parent: some services then respond with `NOT_FOUND`.',
        zh: '账号对上级资源没有权限：有些服务这时也返回 `NOT_FOUND`。',
      },
    ],
    steps: [
      {
        en: 'Log the full name that is sent (`projects/…/locations/…/…`) and list its parent with the same account: `gcloud SERVICE list --location=REGION`. It shows which part differs.',
        zh: '打印实际发送的完整名称（`projects/…/locations/…/…`），并用同一账号列出上级：`gcloud SERVICE list --location=REGION`，就能看出哪一段不同。',
      },
      {
        en: 'Correct project, location, or endpoint (`client_options={"api_endpoint": …}`). Do not retry an unchanged name.',
        zh: '改正项目、位置或端点（`client_options={"api_endpoint": …}`）。名称不变就不要重试。',
      },
    ],
    note: {
      en: 'The text comes from the services, whose source is not public.',
      zh: '这段文字来自服务本身，其源代码没有公开。',
    },
  },
  'pubsub-invalid-resource-name': {
    code: 'INVALID_ARGUMENT',
    libraries: ['google-cloud'],
    example:
      'google.api_core.exceptions.InvalidArgument: 400 Invalid resource name given (name=orders). Refer to https://cloud.google.com/pubsub/docs/admin#resource_names for more information.',
    pattern: /Invalid resource name given \(name=/,
    source: PUBSUB,
    title: {
      en: 'Invalid resource name given (Pub/Sub)',
      zh: 'Pub/Sub：资源名不合法（Invalid resource name）',
    },
    meaning: {
      en: 'The name of the topic or subscription has the wrong form. Nothing was created or read.',
      zh: '主题或订阅的名称格式不对，没有创建或读取任何东西。',
    },
    causes: [
      {
        en: 'The short name was given: the API wants `projects/PROJECT/topics/NAME` or `projects/PROJECT/subscriptions/NAME`.',
        zh: '只给了短名：API 要的是 `projects/PROJECT/topics/NAME` 或 `projects/PROJECT/subscriptions/NAME`。',
      },
      {
        en: 'Topic and subscription are swapped, for example in `create_subscription()`: look at `/topics/` and `/subscriptions/` in the text.',
        zh: '主题和订阅写反了，例如 `create_subscription()` 的参数：看报错里是 `/topics/` 还是 `/subscriptions/`。',
      },
      {
        en: 'The last part breaks the rules: 3 to 255 characters, begins with a letter, not with `goog`; letters, digits, and `-_.~+%` only.',
        zh: '最后一段不合规则：3 到 255 个字符，以字母开头且不能以 `goog` 开头，只能有字母、数字和 `-_.~+%`。',
      },
      {
        en: 'The project is empty or a placeholder (`projects//topics/…`).',
        zh: '项目为空或是占位符（`projects//topics/…`）。',
      },
    ],
    steps: [
      {
        en: 'Read `name=` in the text: it is exactly what was sent.',
        zh: '看报错里的 `name=`：那就是实际发送的内容。',
      },
      {
        en: 'Build names with the helper of the client: `publisher.topic_path(project, name)`, `TopicName.of(project, name)`. In current releases pass `topic=` and `name=` by keyword.',
        zh: '用客户端库里的辅助函数生成名称：`publisher.topic_path(project, name)`、`TopicName.of(project, name)`；新版本里用关键字参数传 `topic=`、`name=`。',
      },
    ],
    note: {
      en: 'The text comes from the service, whose source is not public.',
      zh: '这段文字来自服务本身，其源代码没有公开。',
    },
  },
  'pubsub-resource-already-exists': {
    code: 'ALREADY_EXISTS',
    libraries: ['google-cloud'],
    example: 'Error: 6 ALREADY_EXISTS: Resource already exists in the project (resource=orders-sub).',
    pattern: /Resource already exists in the project \(resource=/,
    source: PUBSUB,
    title: {
      en: 'Resource already exists in the project (Pub/Sub)',
      zh: 'Pub/Sub：资源已存在（Resource already exists）',
    },
    meaning: {
      en: 'A topic, subscription, snapshot, or schema of this name exists in the project. It was not changed.',
      zh: '项目里已有同名的主题、订阅、快照或 schema，没有被改动。',
    },
    causes: [
      {
        en: 'The program creates its topic or subscription at each start, or two instances start together.',
        zh: '程序每次启动都创建主题或订阅，或两个实例同时启动。',
      },
      {
        en: 'A retry after a timeout: the first call had created it.',
        zh: '超时后重试：第一次调用其实已经创建。',
      },
      {
        en: 'A subscription of this name belongs to another topic: names are unique in the project, not per topic.',
        zh: '同名订阅属于另一个主题：名称在整个项目内唯一，不是按主题。',
      },
    ],
    steps: [
      {
        en: 'Run `gcloud pubsub subscriptions describe NAME` (or `topics`) and compare its `topic:` and settings.',
        zh: '执行 `gcloud pubsub subscriptions describe NAME`（或 `topics`），核对 `topic:` 和设置。',
      },
      {
        en: 'The same topic: treat the error as success, or create it outside the program. Another topic: choose another name.',
        zh: '主题相同：把该错误当作成功，或在程序之外创建。主题不同：换一个名称。',
      },
    ],
    note: {
      en: 'The text comes from the service, whose source is not public.',
      zh: '这段文字来自服务本身，其源代码没有公开。',
    },
  },
} as const satisfies Record<string, Message>;
