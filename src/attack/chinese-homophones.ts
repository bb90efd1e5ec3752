/**
 * Characters of scam wording, each followed by what people type for it instead: the same sound with another tone or without,
 * or the same shape but for a stroke.
 */
const rows = `
赚撰馔转 钱前浅乾 现线见限 返反饭仮 佣拥庸甬 金今斤釜 提题蹄缇 充冲虫 值直植殖 投头骰 资姿咨滋 理里李 财才材裁 收首手受 益易溢亿
利立力丽 润闰 红虹洪 包苞胞饱 兼尖坚 职直值枳 刷唰涮 单丹担旦 日曰 结洁节吉 免勉兔 费废沸菲 群裙宭 加家嘉珈 微薇威徽 信芯伩新
客克课 服伏扶 码马玛 扫嫂 支枝之芝 付负附副 宝堡饱保 账帐胀 户护沪 银寅吟 行航形 卡咔佧 汇会惠 款宽窾 保堡葆 证正政 押鸭压
税睡说 冻动栋 解姐介 货祸或 平评苹坪 台抬苔胎 店点电惦 铺扑蒲 商伤墒 城成诚 网往罔 注主住铸 册策测 币必毕闭 交胶茭 股古鼓
票漂飘 涨掌长 稳吻穏 本苯夲 导岛倒 师狮诗帅 老佬姥 带代戴 任认仼 务物雾勿 点奌典 赞暂攒 关関官 操糙曹 作做坐 做作坐 分芬汾
秒妙渺 到道倒 元圆园员 块快筷 万卍 百佰白 千仟干 天添兲 轻青氢 松淞菘 在再 招召昭 聘娉骋 人亻仁 贷代袋 借介戒 息西悉
额鹅恶 度渡杜 办半瓣 送宋颂 领岭令 取娶曲 奖讲桨 彩采踩 赌堵睹 博搏薄 购够构 卖麦迈 担丹耽 零〇灵 库裤 存寸荐 扣寇口 除厨锄
转砖传 出岀初 风疯丰 险验显 高稿糕 回囬迴 报抱暴 私思司 聊撩辽 联连莲 系细係 电垫惦 安按桉 全荃泉 官観管 方芳放 推腿蓷 荐见贱
内纳呐 幕募暮 数树薮 易亿益 期欺奇 盈赢迎 赢盈莹 亏盔 量良粮 群帬 号耗 公工攻 司思丝 新心欣 手守首 机鸡基 会汇绘 员圆园 名明铭
急及极 贴帖 补卜捕 套涛 开凯揩 户沪 介戒借 绍少 月岳 薪新欣 时石 实石时 物勿 流留硫 水谁 跑泡炮 粉份 直值植 播拨 主住
`;

/** From a character to its substitutes. */
export const chineseHomophones: ReadonlyMap<string, readonly string[]> = tableOf(rows);

function tableOf(written: string): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const row of written.trim().split(/\s+/)) {
    const [character = '', ...substitutes] = row;
    table.set(character, [...new Set([...(table.get(character) ?? []), ...substitutes])]);
  }
  return table;
}
