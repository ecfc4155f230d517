// What is said without looking at the problem: poor replies, why they were sent back, why a problem was handed on. A good
// reply, and the reason for more time, is written beside its problem in problems.mjs.

const poor = ['已整改', '加强管理', '已安排人员处理', '正在落实'];
export const sentBackFor = [
  '照片非同一角度',
  '仅附通知无现场图',
  '照片无时间地点',
  '现场仍有残留',
  '未说明谁来看守',
  '没写清做了什么',
];
export const notOurs = ['不属本单位管理范围，现场核过', '产权不在本单位', '归口单位另有分工'];

export const poorReply = (random) => random.pick(poor);
