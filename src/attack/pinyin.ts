/** A syllable without its tone, and characters of scam wording that are read so. Of several readings the one they have there. */
const rows = `
an安 ban办 bao包宝保报 bei备 ben本 bi币必 bo博播 bu补 cai财彩 cao操 ce册 cha查 chang长常 chao超 cheng城成 chong充 chu出除 cun存
dai贷带代 dan单担 dao到导 de得 dian店点电 ding定订 dong冻动 dou抖 du赌度 e额 fa法发 fan返 fang方 fei费 fen分粉 feng风 fu服付福
gao高 gei给 gong公工供 gou购 gu股 guan关官 guo国 hao号好 hong红 hu户 hua话花 hui回汇会 huo货活 ji机基集急 jia加家佳价 jian兼荐减
jiang奖 jiao交缴教 jie结解借接介 jin金进 jing经 ka卡 kai开 ke客可 kou扣 ku库 kuai快块 kuan款 kui亏 lei类 li利理 lian联链 liang量
liao聊 ling零领 liu流 lu路 lun轮 lv率 ma码 mai买卖 mi秘 mian免 mu幕目 na纳拿 nei内 pan盘 pao跑 pei赔培 piao票 pin聘拼 ping平 pu铺
qi期起 qian钱签 qing轻 qu取区 quan券全圈 qun群 ren任人 ri日 run润 sao扫 shang商上 shen审 shi师试时实市 shou收手 shu数 shua刷
shui税 si私司 song送松 suan算 suo所锁 tai台 tao套 ti提 tian天 tie贴 tong通 tou投头 tui推退 tuo托 wan万 wang网 wei微 wen稳 wu务物
xi息系 xian现险线 xiang项 xiao销小 xin信新薪 ya押 yan验 yi益易 yin银 ying盈赢营 yong佣用 you有优 yu余 yuan元员 yue月约 zai在载 zan赞
zeng增 zhang账涨 zhao招 zheng证 zhi支值职质直 zhong中 zhu注主助 zhuan赚转专 zi资自 zong总 zuan钻 zuo做作
`;

/** From a character to its syllable. */
export const pinyin: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split(/\s+/)
    .flatMap((row) => {
      const syllable = row.replace(/[^a-z]/g, '');
      return [...row.slice(syllable.length)].map((character): [string, string] => [character, syllable]);
    }),
);
