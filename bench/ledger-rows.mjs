// Rows of a ledger of problems, as many as asked: every side writes these.
const units = ['临河社区', '石笋村', '岚渡社区', '桥头村', '高坪村', '青石村', '鹿鸣村', '中心小学'];
const states = ['待签收', '待整改', '待复查', '已退回', '挂账', '已销号', '已核减'];
const tones = new Map(
  states.map((state, i) => [state, ['open', 'open', 'open', 'bad', 'shaky', 'good', 'aside'][i]]),
);
const kinds = [
  '沿街门店占道经营',
  '垃圾桶外溢未清运',
  '楼道堆放杂物',
  '公厕保洁不到位',
  '小广告未清除',
  '车辆乱停乱放',
];
const day = (i) => `2022-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;

const column = (key, title, form, width, more = {}) => ({ key, title, form, width, ...more });
export const columns = [
  column('id', '编号', 'text', 24),
  column('found', '发现日期', 'day', 11),
  column('source', '问题来源', 'text', 10),
  column('unit', '责任单位', 'text', 14),
  column('place', '点位', 'text', 18),
  column('text', '存在问题', 'text', 36),
  column('measure', '整改措施', 'text', 30),
  column('due', '整改时限', 'day', 11),
  column('closed', '销号日期', 'day', 11),
  column('state', '状态', 'state', 8, { tones }),
  column('sentBack', '退回次数', 'count', 8, { sum: true }),
  column('done', '已办', 'count', 6, { sum: true }),
  column('all', '应办', 'count', 6, { sum: true }),
  column('rate', '完成率', 'rate', 8, { share: ['done', 'all'] }),
  column('cost', '经费（元）', 'money', 12, { sum: true }),
  column('remark', '备注', 'text', 20),
];

function row(i) {
  const all = 1 + (i % 9);
  const done = i % (all + 1);
  const unit = units[i % units.length];
  return [
    `F-${day(i)}-${unit}-${String(i).padStart(6, '0')}`,
    day(i),
    i % 3 === 0 ? '督查' : '群众反映',
    unit,
    `${unit}第 ${String(i % 40)} 网格`,
    `${kinds[i % kinds.length]}（第 ${String(i)} 处），须在限期内整改到位并反馈照片`,
    `由${unit}当日清理，落实专人每周巡查`,
    day(i + 40),
    i % 4 === 0 ? null : day(i + 30),
    states[i % states.length],
    i % 3,
    done,
    all,
    Math.floor((done * 1000) / all),
    (i % 500) * 1050,
    i % 5 === 0 ? '=SUM(A1:A9)' : null,
  ];
}

const at = (key) => columns.findIndex((each) => each.key === key);

/** The rows and, as the last, their total; null where a cell is empty. */
export function* rowsOf(size) {
  const sums = columns.map(() => 0);
  for (let i = 0; i < size; i += 1) {
    const cells = row(i);
    columns.forEach(({ sum }, c) => {
      if (sum) sums[c] += cells[c];
    });
    yield cells;
  }
  const total = columns.map(({ sum }, c) => (c === 0 ? '合计' : sum ? sums[c] : null));
  total[at('rate')] = Math.floor((sums[at('done')] * 1000) / sums[at('all')]);
  yield total;
}
