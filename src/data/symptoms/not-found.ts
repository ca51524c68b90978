import type { Symptom } from './symptom.ts';

export const notFound: readonly Symptom[] = [
  [
    7,
    'not found|cant find|cannot find|could not find|couldnt find|unable to find|not be found|找不到|未找到|没找到|没有找到|查不到|查无|搜不到|没查到|寻不到',
  ],
  [
    8,
    '@thing',
    'not exist|doesnt exist|does not exist|didnt exist|no longer exist*|nonexist*|non exist*|isnt there|not there|missing|was deleted|is deleted|been deleted|got deleted|was removed|been removed|is gone|unknown|not in the database|returns nothing|no longer there|不存在|没有了|已删除|被删除|删除了|被删了|删掉了|不在了|已删|没了|没有这|没有该|没有此|没有对应|里没有|中没有',
  ],
  [7, 'not exist|doesnt exist|does not exist|nonexist*|non existent|no longer exists|不存在'],
  [
    8,
    'lookup|look up|looked up|get|fetch|read|query|find|查询|查找|获取|读取|查',
    'missing|deleted|nothing|nonexist*|not exist|not there|no row|no rows|no record|not found|不到|为空|不存在|没有|删除',
  ],
  [
    8,
    'no such|unknown id|unknown user|unknown key|unknown resource|unknown account|nothing with that|no record|no rows|no row|没有这个|没有这条|没有该|没有此|查无此人|没有对应的',
  ],
  [7, 'deleted|removed|已删除|被删除', 'what code|which code|lookup|fetch|get|read|access|再查|访问'],
  [5, 'is gone|isnt there|not there|不在了|没了'],
];
