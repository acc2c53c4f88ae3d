// Japanese words around quotations.

/** Stems of verbs of speech, as they stand before their endings: 述べ|た. */
export const SAY = `
  述べ 話し 話す 語っ 語る 語り 言っ 言い 言う 訴え 答え 明かし 明かす 振り返っ 振り返る 振り返り 呼びかけ 呼び掛け 示し 示す つづっ 書き込 明らかにし 伝え 打ち明け 尋ね 聞い
  叫ん うなず 続け 付け加え 付け足し 促し 促す 求め 漏らし 漏らす 嘆い 嘆く つぶやい つぶやく
`;

/** Nouns for acts of speech, which take する or end their sentence: 強調した, 強調。 */
export const ACTS = `
  強調 説明 指摘 批判 非難 コメント 主張 発言 表明 反論 投稿 期待 懸念 警告 抗議 謝罪 報告 回答 質問 供述 証言 評価 否定 約束 宣言 断言 感謝 称賛 分析 解説 予想 釈明 弁明 明言 回想 提案 要求 要望 激励 表現 形容
`;

/** How somebody speaks, where the verb itself is not said: 「…」と期待を寄せる。 */
export const TONE = `
  期待 懸念 語気 苦言 見方 考え 認識 意向 意欲 決意 不満 声明 談話 コメント 喜び 喜ん 喜ぶ 怒り 涙 笑顔 力を込め 胸を張 意気込 首をかしげ 頭を下げ 肩を落と 声を震わせ 目を細め 口をそろえ
`;

/** What follows verbs of speech at the end of a sentence that announces a quotation: こう語る。 */
export const SO = 'こう そう 次のように 以下のように このように';

/** What stands behind whoever a sentence is told by: 大西教授によると、 */
export const SOURCES = 'によると によれば';

/** How a sentence ends that is told by somebody else, right behind the marks: 「…」だという */
export const HEARSAY = 'だという だったという だそうだ とのこと である だとされる だとみられる だ。';

/** Verbs of whoever is asked, who does not say the words: 「…」と問われ */
export const ASKED = '問われ 聞かれ 尋ねられ 質問され 言われ';

/** What a word in marks is called, or what it is part of: no quotation. */
export const NO_SPEECH = `
  いう いった いわれ 言われ 呼ば 呼ぶ 題し 題する 題した 名付け 名づけ 名乗 銘打 称す 称し 書かれ 書いた 記され 表示され なっ なる なり 同じ 同様 比べ は が を に へ ともに 共に
`;

/** Words behind との: the view, the answer. */
export const VIEWS =
  '声 批判 要望 認識 考え 見方 見解 意見 声明 思い コメント 談話 方針 立場 指摘 回答 意向 姿勢';

/** Forms of address and offices that stand behind a name. */
export const HONORIFICS = 'さん さんら さんたち 氏 氏ら さま 様 くん 君 ちゃん';
export const OFFICES = `
  首相 総理 大統領 国王 主席 総書記 書記長 書記 長官 官房長官 副長官 大臣 外相 財務相 防衛相 経産相 厚労相 文科相 国交相 農相 法相 総務相 環境相 相 知事 副知事
  市長 副市長 区長 町長 村長 議長 議員 市議 県議 都議 代表 党首 委員長 幹事長 幹部 局長 部長 課長 室長 所長 署長 署員 校長 教頭 園長 院長 館長 館員 船長 駅長 会長 理事長 理事 社長 副社長
  専務 常務 取締役 支店長 店長 編集長 総裁 頭取 事務局長 事務総長 総長 学長 学部長 教授 准教授 名誉教授 助教 講師 研究員 研究者 博士 医師 弁護士 検事 裁判長 裁判官 監督 コーチ 選手 主将
  投手 捕手 内野手 外野手 騎手 棋士 名人 竜王 七冠 六冠 五冠 四冠 三冠 王座 王将 九段 八段 七段 六段 五段 四段 関 親方 警部補 警部 警視 巡査部長 巡査 消防士長 被告 容疑者 記者 報道官 大使 首席補佐官 補佐官 特使 隊長 司令官 報道担当者 担当者 責任者 選手ら 議員ら 組合長 住職 神父 牧師
`;
/** What may stand between a name and its office. */
export const QUALIFIERS = '元 前 新 副 米 英 仏 独 露 中国 韓国 ロシア 名誉 特任 主任 上席 筆頭';

export const PRONOUNS = '彼 彼女 彼ら 彼女ら 同氏 同氏ら';

/** Ends of words for persons and bodies without a name. */
export const PERSON_ENDINGS = `
  者 員 人 民 家 筋 官 生 手 師 士 客 親 母親 父親 母 父 妻 夫 男性 女性 男 女 少年 少女 男児 女児 子ども 主婦 遺族 家族 兄 弟 姉 妹 主 側 幹部 スタッフ ファン オーナー アナリスト エコノミスト トップ 一人 長 相
`;
export const BODY_ENDINGS = `
  社 省 庁 局 部 府 県 市 町 村 区 都 道 党 会 院 署 課 室 所 館 隊 軍 紙 誌 委 大学 大 高校 学校 校 警 政府 銀行 銀 企業 会社 協会 連盟 組合 機構 機関 団体 グループ チーム センター テレビ 電力 教委 大使館 国 地裁 高裁 地検 気象台 閣
`;
