// Chinese words around quotations, simplified and traditional.

/** Verbs of speech. */
export const SAY = `
  说 說 表示 指出 强调 強調 称 稱 坦言 透露 介绍 介紹 解释 解釋 补充 補充 回应 回應 回答 答道 问道 問道 写道 寫道 认为 認為
  呼吁 呼籲 警告 批评 批評 指责 指責 反驳 反駁 宣布 证实 證實 承认 承認 重申 感叹 感嘆 感慨 直言 声称 聲稱 谈到 談到 提到 提醒
  建议 建議 质疑 質疑 喊道 笑道 叹道 嘆道 回忆 回憶 说明 說明 分析 留言 发文 發文 评价 評價 评论 評論 讲 講 喊 叮嘱 叮囑 抱怨
`;

/** Verbs that a person told stands behind: 告诉记者. */
export const TELL = '告诉 告訴 对记者讲 致信 致函 寄语 寄語';

/** Verbs that take words of a quotation into their clause: 批评该计划是“…” */
export const CALL = '称 稱 批评 批評 指责 指責 形容 称赞 稱讚 赞扬 讚揚 痛批 怒斥 讽刺 諷刺 评价 評價 描述';

/** Idioms that end in a verb of speech and tell of no speaker: 据说, 一般来说, 小说. */
export const NO_SPEECH =
  '来说 來說 据说 據說 听说 聽說 话说 話說 是说 是說 以说 以說 该说 該說 小说 小說 传说 傳說 名称 名稱 简称 簡稱 俗称 俗稱 号称 號稱 被称 被稱 统称 統稱';

/** Offices, trades and forms of address that stand before a name, or behind a family name. */
export const OFFICES = `
  总统 總統 总理 總理 主席 总书记 總書記 书记 書記 首相 国王 國王 主任 委员 委員 代表 部长 部長 外长 外長 防长 防長 省长 省長 市长 市長
  县长 縣長 区长 區長 镇长 鎮長 乡长 鄉長 村长 村長 里长 里長 局长 局長 处长 處長 科长 科長 厅长 廳長 院长 院長 校长 校長 所长 所長
  会长 會長 理事长 理事長 秘书长 秘書長 议长 議長 议员 議員 州长 州長 司长 司長 署长 署長 队长 隊長 站长 站長 馆长 館長 船长 船長
  董事长 董事長 总裁 總裁 总经理 總經理 经理 經理 首席执行官 执行长 執行長 创始人 創辦人 创办人 负责人 負責人 发言人 發言人
  大使 领事 領事 特使 顾问 顧問 教授 副教授 研究员 研究員 专家 專家 学者 學者 院士 博士 分析师 分析師 评论员 評論員 作家 导演 導演
  演员 演員 歌手 主持人 记者 記者 律师 律師 法官 检察官 檢察官 警官 警员 警員 医生 醫生 医师 醫師 护士 護士 老师 老師 教师 教師
  教练 教練 主帅 主帥 球员 球員 选手 選手 居民 村民 市民 农民 農民 渔民 漁民 牧民 工人 司机 司機 店主 老板 老闆 学生 學生 家长 家長
  志愿者 志工 业主 業主 游客 遊客 乘客 旅客 顾客 顧客 患者 网友 網友 工程师 工程師 设计师 設計師 技术员 技術員 消防员 消防員
  先生 女士 小姐 同学 同學 同志 师傅 師傅 阿姨 大爷 大爺 大妈 大媽
`;

export const PRONOUNS = '他 她 他们 她们 他們 她們 其 对方 對方';

/** Last signs of a word for a person, and of one for a body. */
export const PERSON_ENDINGS = '者 员 員 人 民 师 師 家 长 長 官 生 友 亲 親 士 管 客 们 們 工 手 主';
export const BODY_ENDINGS = `
  省 部 局 厅 廳 府 院 会 會 社 司 厂 廠 方 党 黨 署 委 办 辦 处 處 所 队 隊 团 團 组 組 行 校 馆 館 站 台 报 報 军 軍 宫 宮
  集团 集團 政府 公司 机构 機構 中心 媒体 媒體 企业 企業 大学 大學 医院 醫院 警方 声明 聲明 公告 公报 公報 报告 報告 国 國 宗 协
`;

/** What stands before whoever a sentence is told by: 据…介绍， */
export const SOURCES = '据 據 根据 根據';

/** What may open a clause before its subject. */
export const OPENINGS =
  '对此 對此 随后 隨後 同时 同時 此外 另外 不过 不過 但是 但 而 而且 据 據 因此 其中 目前 会上 會上 最后 最後';

/** What stands between a subject and its verb, and ends the subject. */
export const ADJUNCTS = `
  在 对 對 向 就 则 則 也 还 還 并 並 又 再 都 于今 于昨 今天 昨天 昨（ 今（ 前（ 今日 昨日 当天 當天 当日 當日 日前 近日 早前 稍早 随后 隨後 随即 隨即
  接受 受访 受訪 通过 透过 透過 进一步 進一步 明确 明確 笑着 笑著 哭着 哭著 激动 激動 无奈 無奈 接着 接著 继续 繼續 曾在 曾经 曾經 曾表
  再次 多次 一再 星期 周一 周二 周三 周四 周五 周六 周日 週 上午 下午 晚间 晚間 上月 本月 去年 今年 在接受 主持 出席 告诉 告訴 将 將 把 以
  高兴 高興 兴奋 興奮 指着 指著 说着 說著 表情 难过 難過 骄傲 驕傲 回忆 回憶 反复 反覆 公开 公開 首次 特别 特別 同时 同時 因 从 從
`;

/** Verbs behind the subject of a sentence that tells of somebody: 李博是…。 */
export const COPULAS = '是 为 為 有 没有 沒有 出生 毕业 畢業 表示 认为 認為 来自 來自 看着 看著 站 坐 走 住';

/** Signs that stand in no name. */
export const NO_NAME = '的了是着著和与與在有不这這那个個及等为為之很没沒也都就';
