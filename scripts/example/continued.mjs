// How the routine problems that were open at the end of June went on: problem | in charge | steps | reply ~ reason.
//   steps  签 received · 报 reported, with the reply · 敷 reported poorly · 退 sent back · 延 given more time, until the day
//          after = · 复 re-checked and closed, each with its day. Two wires, a drain and the sewage of the river bank stay
//          parked, the route map of 老鹰岩 stays undone: nothing is written for them.
import { isHoliday, isWorkday } from './calendar.mjs';
import { filedOn } from './courses.mjs';
import { isVillage, people, recheckers } from './places.mjs';
import { answered, cells } from './problem-rows.mjs';
import { poorReply, sentBackFor } from './replies.mjs';

const table = `
2022-03-08-临河-tfgcep | 临河 | 复07-04
2022-03-10-老鹰岩-rsuwtq | 老鹰岩 | 报08-09 复08-12 | 路通以后拉走两车，沟边立了组长牌
2022-03-29-双碾-dqvghw | 双碾 | 报08-03 复08-05 | 渠边清了一公里，带图三张同一角度
2022-04-02-上芦-zwxtbd | 上芦 | 复07-06
2022-04-08-桐坳-qpuwcm | 桐坳 | 复07-05
2022-04-12-东岭-femahr | 东岭 | 签07-11 报08-22 复08-24 | 车棚选在院墙外，楼间线全部拆下
2022-04-12-村镇建设中心-mudxsm | 村镇建设中心 | 复07-01
2022-04-13-东岭-fhbaek | 东岭 | 报11-14 复11-16 | 供电增容办好，车棚48个口启用，飞线拆净
2022-04-14-枫林口-mbzhqq | 枫林口 | 报08-02 复08-04 | 三户收尾的建渣拉了九车，路肩填平
2022-04-14-石笋-tzfajc | 石笋 | 复07-04
2022-04-18-村镇建设中心-pdasfz | 村镇建设中心 | 报07-13 复07-15 | 会同公路执法拆棚两处，路肩撒了草籽
2022-04-20-白果-czzscc | 白果 | 复07-06
2022-04-22-东岭-pbrzud | 村镇建设中心 | 报08-26 复08-30 | 护栏改完，整段广告挂上46块
2022-04-28-双碾-xrkwvz | 双碾 | 报08-10 复08-12 | 塘边垃圾捞净，围了半圈竹篱
2022-05-18-东岭-btkvde | 东岭 | 复07-01
2022-05-18-东岭-jxehtk | 东岭 | 报08-16 复08-18 | 灯杆画面招标到货，换了34面
2022-05-18-临河-xjwghm | 临河 | 延07-21=08-20 报08-16 复08-18 | 充电桩开户通电，窗外的线收净 ~ 供电所开户排到八月
2022-05-18-半坡-nfkrcq | 半坡 | 复07-07
2022-05-18-双碾-wgbpmd | 双碾 | 报08-17 复08-19 | 村规民约重印上墙，三个组各一块
2022-05-18-村镇建设中心-tavzys | 村镇建设中心 | 复07-08
2022-05-24-半坡-kqtujh | 半坡 | 复07-06
2022-05-31-文化服务中心-tthjtk | 文化服务中心 | 报07-13 复07-15 | 宣传墙按统一版式换新，共24米
2022-06-02-白果-rbsuzt | 白果 | 延07-18=08-31 报08-23 复08-26 | 水管从山上接通，水箱一吨 ~ 洪水冲断新埋的管
2022-06-13-临河-agcraj | 临河 | 退07-01 报07-06 复07-08 | 外摆架子锯掉，店主在街长本上签字
2022-06-16-东岭-uqvayt | 东岭 | 签07-01 报08-03 复08-05 | 瓜季收尾，流动瓜车进市场登记，路口有人守
2022-06-22-枫林口-rfjvgt | 枫林口 | 报07-01 复07-05 | 晒坝清扫干净，垃圾另拉一车
2022-06-24-石笋-bbxbap | 石笋 | 复07-01
`;

const events = { 签: '签收', 报: '反馈', 敷: '反馈', 退: '退回', 延: '延期', 复: '复查通过' };
const byOffice = new Set(['退', '延', '复']);

/** The later events of one problem; `random` is its own, so that no row moves another. */
function rowEvents([finding, unit, steps, answer], random) {
  const { reply, reason } = answered(answer);
  const checker = random.pick(recheckers);
  // Where it was handed on, whoever is in charge says so.
  const named = finding.split('-')[3] === unit ? {} : { unit };
  const fieldsOf = {
    签: () => ({ by: people[unit][0], ...named }),
    报: () => ({ by: people[unit][1], ...named, text: reply }),
    敷: () => ({ by: people[unit][1], ...named, text: poorReply(random) }),
    退: () => ({ by: checker, unit: '创建办', reason: random.pick(sentBackFor) }),
    延: (due) => ({ by: '邓小满', unit: '创建办', due, 'approved-by': '韩松岭', reason }),
    复: () => ({ by: checker, unit: '创建办' }),
  };
  return steps.split(' ').map((step) => {
    const [, code, day, until] = /^(.)(\d\d-\d\d)(?:=(\d\d-\d\d))?$/.exec(step);
    const on = `2022-${day}`;
    const isAtWork = !byOffice.has(code) && isVillage(unit) ? !isHoliday(on) : isWorkday(on);
    if (!isAtWork) throw new Error(`${finding}: nobody works on ${on}`);
    return {
      on,
      filed: filedOn(on, random),
      finding,
      event: events[code],
      ...fieldsOf[code](`2022-${until}`),
    };
  });
}

export const continuedEvents = (randomOf) =>
  cells(table).flatMap((row) => rowEvents(row, randomOf(`continued ${row[0]}`)));
