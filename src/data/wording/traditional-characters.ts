/** Traditional characters whose simplified form, which follows each, occurs in the phrases. */
const CHARACTERS =
  '戲戏務务暫暂時时無无錯错誤误權权沒没參参數数執执請请處处載载獲获與与連连線线絕绝憑凭據据驗验證证認认許许過过遺遗損损毀毁檔档資资庫库寫写讀读鎖锁衝冲樂乐觀观範范圍围邊边實实現现註注冊册內内網网斷断傳传調调條条狀状態态滿满額额節节點点啟启動动關关閉闭對对應应碼码問问題题該该迴回戶户為为別别裡里裏里這这個个們们來来從从後后嗎吗麼么甚什於于當当發发訊讯號号單单貨货結结類类複复總总運运維维護护壞坏舊旧檢检測测試试係系統统級级項项頁页順顺邏逻輯辑緒绪緩缓負负電电機机區区塊块體体隊队陣阵話话員员帳账標标籤签簽签鑰钥餘余備备價价優优會会儲储兩两創创劃划協协卻却雙双變变圖图壓压夠够學学將将屬属層层幾几廢废徑径復复憶忆換换擴扩攔拦暱昵書书樣样決决準准滾滚爭争異异監监盤盘確确稱称穩稳約约終终組组給给絡络經经編编縮缩織织聯联舉举裝装製制見见規规視视觸触訂订計计記记訪访設设詢询詳详語语說说誰谁論论識识譯译議议讓让費费賴赖軟软較较輸输轉转達达違违遠远適适選选還还鍵键鏈链鏡镜長长門门開开間间陸陆階阶離离響响須须預预頻频顯显驟骤刪删減减潰溃佔占佈布併并儘尽凍冻嚴严團团夾夹審审寬宽專专尋寻帶带徹彻拋抛掛挂搶抢敗败昇升東东棄弃欄栏歸归歷历殺杀氣气漲涨濾滤盡尽積积競竞綁绑綴缀義义習习聽听臨临臺台蓋盖覽览評评誌志賬账車车逕径進进遊游遲迟郵邮針针銷销鐘钟閱阅頭头駁驳驅驱髒脏繫系佇伫拚拼曆历檯台殼壳漢汉牆墙箇个綫线遷迁錄录鑑鉴鑒鉴勢势報报業业腦脑術术樹树龍龙罰罚險险續续讚赞腳脚齊齐靜静養养飛飞魚鱼黃黄隨随難难雜杂廣广強强彈弹嘗尝圓圆壽寿妳你歲岁環环畫画痺痹癒愈眾众禮礼種种';

const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: CHARACTERS.length / 2 }, (_, i) => [
    CHARACTERS.charAt(2 * i),
    CHARACTERS.charAt(2 * i + 1),
  ]),
);

/** Returns a text with Simplified characters in the place of Traditional ones. */
export const simplify = (text: string): string =>
  text
    .replaceAll('憑證', '证书')
    .replace(/[\u4e00-\u9fff]/g, (character) => simplified.get(character) ?? character);
