// What units wrote back, good and poor, and why a poor answer was sent back.

/** Good replies by theme: what was done, how much of it, who looks after it now. `%` stands for a small number. */
const good = {
  垃圾积存: [
    '已清运%车次，保洁员每日两巡',
    '当天清完并冲洗，村组长包片看守',
    '清出%袋，加设垃圾桶一个',
    '已清理到底，每晚收一次',
  ],
  占道经营: [
    '劝回店内%户，社区每日早晚各巡一次',
    '摊位全部退回线内，赶集日专人值守',
    '货架已收回，签了承诺书',
  ],
  流动摊贩: ['已劝入市场摊位，定时定点', '劝离%处，放学时段有人守'],
  乱停乱放: ['挪走%辆，补画停车线', '已劝离并立停车指引，早晚有人疏导'],
  小广告: ['铲除%处并补刷墙面', '已清掉%张，号码转派出所处理'],
  公厕保洁: ['已冲洗消毒，保洁员每两小时签到', '配件已更换，试用正常'],
  公益广告缺损: ['已更换%幅，内容核对过', '新画面已上墙，旧的撤走'],
  飞线: ['线缆已收拢入槽%处', '剪除飞线，装充电桩一处'],
  窗口作风: ['当事人作检讨，窗口补排AB岗', '全员学习一次，主任当面致歉'],
  工地管理: ['围挡扶正加固，出口设冲洗', '裸土覆盖%平方米，施工方包保'],
  站台管理: ['座椅、顶棚擦净，保洁每日一次', '时刻表换新，责任牌补上'],
  设施破损: ['已换新并刷漆，列入月检', '修复完成，试用三天无异常'],
  控烟: ['烟头清除，补贴标识%处', '楼长每日巡查，已张贴劝阻电话'],
  村容环境: ['已搬离并平整场地', '户主清完，村里记入红黑榜'],
  校园周边: ['摊点劝离，三证不齐的移送处理', '已下架清退，放学时段共守'],
  不文明行为: ['残骸取下，广场立了提示牌'],
  乱搭乱建: ['棚架拆除，堆料运走'],
  水体污染: ['管口临时封堵，等待接管'],
  证照公示: ['价签、证照全部补齐，%户复查过', '已亮证，市场所逐摊核对'],
};
const goodForPapers = ['已补齐并由负责人签字', '缺项补登，留存扫描件'];
const poor = ['已整改', '加强管理', '已安排人员处理', '正在落实'];
export const sentBackFor = [
  '照片非同一角度',
  '仅附通知无现场图',
  '照片无时间地点',
  '现场仍有残留',
  '未说明谁来看守',
  '数量与交办不符',
];
export const strikeReasons = {
  占道经营: '城管划线以内，有备案',
  乱停乱放: '停在线内，属临时停靠',
  default: '现场核实不属问题',
};
export const parkReasons = ['涉及供电部门管线，镇里不能自行拆改', '管网属县级单位，等接管工程'];
export const moreTime = ['配件要从市里调', '连续下雨无法施工', '等施工方进场', '经费正在走程序'];
export const notOurs = ['不属本单位管理范围，现场核过', '产权不在本社区', '归口单位另有分工'];

/** A good reply for a theme. */
export function goodReply(theme, random) {
  const list = theme === undefined ? goodForPapers : (good[theme] ?? good.设施破损);
  return random.pick(list).replace('%', String(random.whole(2, 9)));
}

export const poorReply = (random) => random.pick(poor);
