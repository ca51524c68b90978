import type { Symptom } from './symptom.ts';

export const outOfRange: readonly Symptom[] = [
  [9, 'past|beyond|after|behind|over', 'end|the end|eof|last|length|size', '!clock'],
  [9, 'out of bounds|out of bound|out of range|out off range|越界|超出范围|超过范围|超出界限|出界|溢出'],
  [9, 'eof|end of file|end of the file|end of stream|文件末尾|文件结尾|文件尾|结尾|末尾|末页|尾部'],
  [
    9,
    'offset|offsets|seek|seeking|cursor|index|position|page token|page number|偏移|偏移量|游标|下标|索引|页码|分页|翻页|位置|区间',
    'too high|too large|too big|larger|greater|past|beyond|exceed*|out of|negative|超|越|大于|过大|之后|太大|末|最后',
  ],
  [9, 'page|页', 'too high|only|beyond|past|last page|does not exist any|超过|最后|总页数|超出|末|太大'],
  [
    8,
    'range|ranges|interval|范围|区间',
    'outside|out|not in|not within|within|exceed*|valid|beyond|allowed|超|外|不在|溢出|之内|不属于',
  ],
  [8, 'between', 'must be|should be|not|outside'],
  [
    7,
    'iterat*|reading|read|遍历|读取|读',
    'until the end|past the end|last record|after the last|no more|最后|末|尽头|过头|超过',
  ],
  [7, 'overflow|overflows|溢出'],
  [6, 'too high|too far|超出'],
];
