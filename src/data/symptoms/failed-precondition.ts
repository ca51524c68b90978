import type { Symptom } from './symptom.ts';

export const failedPrecondition: readonly Symptom[] = [
  [9, 'precondition|preconditions|prerequisite|prerequisites|前置条件|先决条件|前提条件|前提'],
  [
    9,
    '@container',
    'not empty|non empty|nonempty|isnt empty|still has|still contains|非空|不为空|不是空|还有|有文件|有内容|有东西',
  ],
  [8, 'non empty|nonempty|not empty|非空', 'delete|deleting|remove|rmdir|delet*|删除|删'],
  [
    9,
    '@state',
    'wrong|not|invalid|required|current|must|allow*|bad|right|incorrect|illegal|fix*|until|transition|unexpected|不对|不满足|不允许|不能|不符|错误|不正确|当前|要求|不支持|不合适|修复|不是',
  ],
  [8, 'must|has to|have to|need to|needs to|required to|should', 'before|first|until'],
  [8, '先', '才|再|必须|需要|之前|得|要'],
  [8, '必须|需要|得先|需先', '之前|之后|才能|先|完成|激活|验证|支付|绑定'],
  [7, '未|没|还没|尚未|没有', '不能|无法|不可|不得|不允许|就', '!登录|登陆|权限|token|令牌|认证'],
  [
    8,
    'not activated|inactive|not active|be active|not verified|unverified|not initiali*|uninitiali*|not ready|not enabled|not configured|not started|not paid|unpaid|be paid|not been paid|not mounted|not bootstrapped|未激活|未验证|未初始化|没初始化|未就绪|没准备好|未开通|没开通|未启用|未支付|未付款|没支付|没付款|未审核|未绑定|未配置',
  ],
  [
    8,
    'already',
    'finished|shipped|running|started|stopped|completed|complete|paid|closed|terminated|ended|locked|active|approved|cancelled',
  ],
  [8, '已经|已|正在', '无法|不能|不可|不允许|不得', '!存在|登录|登陆|注册'],
  [
    8,
    'cannot be cancelled|cannot cancel|cant cancel|cant be cancelled|cannot be canceled|不能取消|无法取消|不可取消',
    'already|finished|shipped|done|completed|已|结束|完成|发货',
  ],
  [
    8,
    'balance|funds|stock|inventory|余额|库存|存款',
    'insufficient|not enough|low|empty|out of|不足|不够|没有',
  ],
  [
    8,
    'cannot delete|cant delete|cannot remove|cannot drop|cannot be deleted|无法删除|不能删除|删不掉|不能删',
    'has|have|because|child*|referenc*|still|contains|in use|depend*|还有|存在|引用|子|关联|依赖|使用',
  ],
  [
    8,
    'step|steps|order|sequence|步骤|顺序|流程',
    'before|first|wrong|out of|previous|skip*|上一步|跳过|先|不对|完成|错',
  ],
  [7, 'etag|if match|ifmatch|conditional|条件更新|412'],
  [7, 'legal hold|retention|locked|锁定|冻结|被锁'],
  [7, 'requires an index|index has to be created|needs an index|billing|subscription|需要索引|欠费|未订阅'],
  [6, 'should not retry until|not retry until|until fixed|until state|修复之前不要重试|修复后'],
  [7, '不满足|不成立|不具备', '条件|要求|前提'],
  [7, 'dependency|依赖', 'not met|unmet|not satisfied|不满足|未满足'],
];
