import type { Symptom } from './symptom.ts';

export const unauthenticated: readonly Symptom[] = [
  [
    8,
    'unauthenticated|not authenticated|isnt authenticated|unauthorized|未认证|未经认证|未通过认证|没有认证|未鉴权|没有鉴权',
  ],
  [8, 'authentication|authenticate|身份验证|身份认证|认证|鉴权|验证身份|verify identity', '@failure'],
  [8, 'authentication|身份验证|身份认证|认证'],
  [9, '@token', '@faulty', '!page'],
  [
    9,
    '@token',
    'no|without|not|need*|refresh*|forgot*|doesnt|didnt|unsigned|没|未|缺|忘|需要|刷新',
    '!page|but',
  ],
  [9, '@login', '@negation', '!but|但|却|权限|allowed|authorized|可是|不让|not an admin'],
  [9, '@login', 'required|need*|must|expired|again|first|timeout|过期|失效|需要|重新|先|请|超时|状态'],
  [
    9,
    'username|password|passphrase|login|用户名|密码|口令|账号',
    'wrong|incorrect|bad|invalid|mismatch|doesnt match|错误|不对|不正确|错|有误',
    '!too short|太短|格式|规则',
  ],
  [8, 'password|密码|口令', 'wrong|incorrect|错|不对'],
  [
    8,
    'anonymous|匿名|who you are|who i am|who is calling|who are you|不知道是谁|认不出|无法识别用户|识别不了',
    '!log',
  ],
  [8, 'identity|身份|identify', '@negation'],
  [8, '身份|识别', '无法|不能|失败|未知|不明', '!错误码'],
  [9, 'client cert*|client certificate|mtls|客户端证书|双向认证', '@faulty'],
  [9, 'signature|签名', 'invalid|wrong|fail*|mismatch*|bad|verif*|失败|无效|错误|不对|不匹配|验证'],
  [8, 'session|会话', 'expired|invalid|timeout|timed out|过期|失效|无效|超时'],
];
