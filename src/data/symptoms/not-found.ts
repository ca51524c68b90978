import type { Symptom } from './symptom.ts';

export const notFound: readonly Symptom[] = [
  [11, 'no', 'user for|record for|row for|document for|account for|entry for'],
  [
    10,
    'no',
    'matching|match|such|existing',
    'record|row|entry|document|object|user|file',
    '!list|search|permission',
  ],
  [10, 'not exist|doesnt exist|does not exist|不存在', '@thing', '!@method'],
  [
    10,
    'no user|no such user|no order|no document|no entry|no item|no account|no customer|no record|no file|no object|no key',
    '!permission|access|right|token expired',
  ],
  [
    10,
    'returns empty|returns nothing|comes back empty|comes back with nothing',
    'lookup|get|find|search by|by name|by id|query',
  ],
  [
    10,
    'deleted|removed|purged|wiped|erased',
    'playlist|channel|song|movie|comment|issue|ticket|repo|repository|branch|secret|namespace|database|index|contact|event|session record|has been',
    '!table|cannot|folder|directory|non empty|reference*|rpc|method|api',
  ],
  [9, 'lookup|look up|search by|find by|get by|query by|查询|按', 'empty|nothing|none|null|为空|没有|空'],
  [9, 'thing|something|object|what i', 'missing|not there|isnt there|gone|nowhere|not exist'],
  [
    9,
    'key|setting|config|variable|entry|option',
    'not set|isnt set|not defined|undefined|nowhere|anywhere',
    '!field',
  ],
  [
    9,
    'id|name|key|uuid',
    'matches nothing|match nothing|points to nothing|unknown|no match',
    '!parse|format',
  ],
  [
    8,
    '@thing',
    'not exist|doesnt exist|does not exist|didnt exist|no longer exist*|nonexist*|non exist*|isnt there|not there|missing|was deleted|is deleted|been deleted|got deleted|was removed|been removed|is gone|unknown|not in the database|returns nothing|no longer there|不存在|没有了|已删除|被删除|删除了|被删了|删掉了|不在了|已删|没了|没有这|没有该|没有此|没有对应|里没有|中没有',
  ],
  [
    8,
    'lookup|look up|looked up|get|fetch|read|query|find|查询|查找|获取|读取|查',
    'missing|deleted|nothing|nonexist*|not exist|not there|no row|no rows|no record|not found|不到|为空|不存在|没有|删除',
  ],
  [
    8,
    'no such|unknown id|unknown user|unknown key|unknown resource|unknown account|nothing with that|no record|no rows|no row|没有这个|没有这条|没有该|没有此|查无此人|没有对应的',
  ],
  [8, '查不出|没找着|找不着|找不出|没查到|没搜到|查找不到|没有找到|未查到|查询不到|下架'],
  [8, 'there no|no', 'with this|with that|with such|named|called|by that|for that|such|matching'],
  [
    8,
    '@thing',
    'vanish*|gone|delete|remove|purge|unknown to|not there|isnt there|no longer|nonexist*|nowhere|消失|删',
    '!cannot delete|cant delete|delete non|not empty|permission|other|无法删除|不能删|删别人|删除别人',
  ],
  [8, '没有记录|无记录|没有结果可查|删了|已删|删掉', '!删除别人|不能|无法|想'],
  [
    8,
    'get|fetch|load|open|read|access',
    'unknown|deleted|removed|missing|nonexist*|gone',
    '!field|method|enum|server|frame',
  ],
  [
    7,
    'not found|cant find|cannot find|could not find|couldnt find|unable to find|not be found|找不到|未找到|没找到|没有找到|查不到|查无|搜不到|没查到|寻不到',
  ],
  [7, 'not exist|doesnt exist|does not exist|nonexist*|non existent|no longer exists|不存在'],
  [7, 'deleted|removed|已删除|被删除', 'what code|which code|lookup|fetch|get|read|access|再查|访问'],
  [7, 'cant be found|not be located|cannot locate|couldnt locate|nowhere'],
  [7, '没有|查不到|不存在|没查到', '这个人|这条|该|此|任何|对应|东西'],
  [5, 'is gone|isnt there|not there|不在了|没了'],
  [4, 'missing|no row|no record|deleted|lookup|not there|删除|没有记录'],
];
