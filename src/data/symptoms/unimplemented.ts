import type { Symptom } from './symptom.ts';

export const unimplemented: readonly Symptom[] = [
  [
    9,
    'not implement*|unimplement*|not yet implemented|no implementation|isnt implemented|never implemented|doesnt implement|does not implement|未实现|没实现|没有实现|还没实现|尚未实现|未实作|没有实作|没写实现',
  ],
  [
    9,
    '@method',
    'not exist|doesnt exist|does not exist|unknown|no such|lack*|doesnt have|does not have|doesnt know|does not know|not registered|unregistered|not known|missing method|missing from|不存在|未知|没注册|没有注册|未注册|没有这个|没有该|没有此|没有新|缺少|不认识|没有对应',
    '!user|record|order|file|用户|订单|文件|记录',
  ],
  [
    9,
    'method|methods|rpc|endpoint|procedure|方法|rpc',
    'not found|cannot find|could not find|missing|not available|disabled|找不到|未找到|没找到|没有',
  ],
  [8, 'unknown service|unknown method|未知服务|未知方法|服务名'],
  [
    8,
    'not support*|unsupported|doesnt support|does not support|no support|isnt supported|不支持|不支援|暂不支持|未支持',
    '!value|enum|field|format',
  ],
  [
    9,
    'register|registered|registering|注册',
    'service|services|server|服务|服务端|服务器|handler',
    'forgot|not|never|without|忘|没|未',
  ],
  [
    9,
    'old server|older server|old version|older version|server is older|outdated server|newer client|client newer|client is newer|older backend|旧版|老版本|旧服务|旧的服务|老的服务|版本太低|版本过低|旧版本',
    '@method',
  ],
  [
    8,
    'proto package|package name|package mismatch|wrong package|包名',
    'mismatch*|differ*|wrong|changed|between|not match|不一致|不匹配|不同|错|改',
  ],
  [7, 'reflection|反射'],
  [
    7,
    'wrong service name|wrong method name|service name|method name|服务名|方法名',
    'wrong|typo|mismatch*|写错|错|不对|不一致',
  ],
  [
    8,
    'feature|features|functionality|operation|api|功能|操作|接口|compression|压缩',
    'not supported|unsupported|not available|not enabled|disabled|not yet|missing|不支持|暂不|未启用|没开放|未开放|尚未|不可用|还没',
  ],
  [7, 'stub|stubs|placeholder|空实现|占位'],
  [7, '404', 'grpc|endpoint|method|server'],
];
