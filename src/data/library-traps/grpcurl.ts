import type { Claim } from '../code-facts.ts';

/** Common pitfalls of grpcurl in scripts. */
export const grpcurlTraps = [
  {
    says: {
      en: 'The exit status is 64 plus the number of the code, because 1 and 2 mean that grpcurl itself failed or was called with wrong arguments.',
      zh: '退出状态是 64 加上状态码的数字，因为 1 和 2 表示 grpcurl 自己失败或用法有误。',
    },
    source: 'fullstorydev/grpcurl:cmd/grpcurl/grpcurl.go',
  },
  {
    says: {
      en: 'grpcurl prints error details in readable form only if it knows their types: add `-proto google/rpc/error_details.proto`, unless the server lists them by reflection. Otherwise the value is printed as base64 under `@value`.',
      zh: 'grpcurl 知道类型时，错误详情才可读：服务端的反射没有列出时，加上 `-proto google/rpc/error_details.proto`，否则只能看到 `@value` 下的 base64。',
    },
    source: 'fullstorydev/grpcurl:format.go',
  },
  {
    says: {
      en: 'Errors go to standard error as plain text in the spelling of Go (`NotFound`). For a script add `-format-error`, which prints the status in the format that `-format` names.',
      zh: '错误以纯文本写到标准错误，用的是 Go 的写法（`NotFound`）。脚本里加上 `-format-error`，就会按 `-format` 指定的格式打印状态。',
    },
    source: 'fullstorydev/grpcurl:cmd/grpcurl/grpcurl.go',
  },
] as const satisfies readonly Claim[];
