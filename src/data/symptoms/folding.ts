/** Traditional characters that occur in how people describe errors, each followed by its simplified form. */
const CHARACTERS =
  '務务暫暂時时無无錯错誤误權权沒没參参數数執执請请處处載载獲获與与連连線线絕绝憑凭據据驗验證证認认許许過过遺遗損损毀毁檔档資资庫库寫写讀读鎖锁衝冲樂乐觀观範范圍围邊边實实現现註注冊册內内網网斷断傳传調调條条狀状態态滿满額额節节點点啟启動动關关閉闭對对應应碼码問问題题該该迴回戶户為为別别裡里裏里這这個个們们來来從从後后嗎吗麼么甚什於于當当發发訊讯號号單单買买賣卖貨货結结構构類类複复雜杂總总運运營营維维護护壞坏舊旧檢检測测試试係系統统級级項项頁页順顺續续邏逻輯辑緒绪緩缓負负電电腦脑機机區区塊块體体際际隊队陣阵話话員员帳账標标籤签簽签鑰钥環环險险擁拥餘余備备價价優优億亿會会傷伤側侧儲储兩两創创剛刚劃划勝胜勞劳協协卻却雙双變变嘗尝圖图場场壓压夠够學学導导將将屬属層层幾几廢废張张強强彈弹徑径復复憶忆懷怀慮虑戰战採采擇择擊击擋挡換换擴扩擾扰攔拦暱昵書书樣样決决況况準准滾滚滯滞潛潜熱热爭争獨独產产異异畫画疊叠監监盤盘確确種种稱称穩稳筆笔簡简約约紅红純纯細细終终組组給给絡络經经緊紧編编練练縮缩織织繼继羅罗聯联職职腳脚興兴舉举蟲虫術术衛卫補补裝装製制見见規规視视覺觉觸触訂订計计討讨訓训記记訪访設设訴诉詢询詳详語语說说誰谁課课論论諸诸識识譯译議议讓让貝贝財财責责貴贵費费賴赖購购贊赞軟软較较輕轻輸输轉转辦办農农達达違违遠远適适選选還还鄰邻鍵键鏈链鏡镜長长門门開开間间閒闲陳陈陸陆階阶隨随離离難难靜静響响須须預预頻频顯显風风飛飞驟骤黨党齊齐';

/** Words of Taiwan and Hong Kong, after their characters have been simplified, and the word used on the mainland. */
const WORDS: readonly (readonly [string, string])[] = [
  ['逾时', '超时'],
  ['伺服器', '服务器'],
  ['伺服端', '服务端'],
  ['网路', '网络'],
  ['档案', '文件'],
  ['资料库', '数据库'],
  ['资料', '数据'],
  ['连线', '连接'],
  ['使用者', '用户'],
  ['用户端', '客户端'],
  ['权杖', '令牌'],
  ['介面', '接口'],
  ['帐号', '账号'],
  ['帐户', '账户'],
  ['记忆体', '内存'],
  ['硬碟', '硬盘'],
  ['磁碟', '磁盘'],
  ['例外', '异常'],
  ['登入', '登录'],
  ['讯息', '消息'],
  ['引数', '参数'],
  ['支援', '支持'],
  ['并行', '并发'],
  ['交易', '事务'],
  ['预设', '默认'],
  ['存取', '访问'],
];

const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: CHARACTERS.length / 2 }, (_, i) => [
    CHARACTERS.charAt(2 * i),
    CHARACTERS.charAt(2 * i + 1),
  ]),
);

/** @returns Chinese text in the characters and words in which the symptoms are written. */
export const fold = (text: string): string => {
  const characters = text.replace(/[\u4e00-\u9fff]/g, (character) => simplified.get(character) ?? character);
  return WORDS.reduce((folded, [from, to]) => folded.replaceAll(from, to), characters);
};
