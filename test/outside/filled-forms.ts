/**
 * Forms of the example town as people fill them in, and what they mean by it: every kind that units hand in. Days,
 * percentages and numbers come as text, in full-width digits, and as what a spreadsheet program makes of them.
 */

/** A cell: as typed, a number, a tick, a day (shown in a format of its own, if one is named) or a percentage. */
export type Typed =
  | string
  | number
  | boolean
  | { readonly day: string; readonly format?: string }
  | { readonly percent: number; readonly format: string };

type Cells = Readonly<Record<string, Typed>>;

export interface FilledForm {
  /** As `civic form` is asked for it. */
  readonly asked: string;
  /** How its identity begins. */
  readonly form: string;
  readonly kind: string;
  readonly unit: string;
  /** Of several. */
  readonly sheet?: string;
  /** In the order of the sheet: the row in which `given` stands (without: the next blank one), and what is typed into it. */
  readonly rows: readonly { readonly given?: Readonly<Record<string, string>>; readonly typed: Cells }[];
  /** Records but for what civic adds to them (id, filed, from), with files by the names they had. */
  readonly meant: readonly object[];
}

const form = (
  kind: string,
  unit: string,
  rest: Pick<FilledForm, 'rows' | 'meant' | 'sheet'>,
): FilledForm => ({
  asked: kind,
  form: kind,
  kind,
  unit,
  ...rest,
});

const day = (text: string, format?: string): Typed =>
  format === undefined ? { day: text } : { day: text, format };

/** Photos and papers that lie beside the forms. */
export const besides = [
  '河滩.jpg',
  '装车.jpg',
  '回执.pdf',
  '预案.pdf',
  '边沟.jpg',
  '边沟 后.jpg',
  '台账.jpg',
];

export const filledForms: readonly FilledForm[] = [
  form('activity', '老鹰岩', {
    rows: [
      {
        given: { 主题: '生态环保宣传' },
        typed: {
          日期: day('2022-06-18'),
          活动名称: '清河护林',
          参加单位: '双碾、白果',
          地点: '二组　河滩',
          参加人数: 46,
          '志愿服务时长（小时）': '２０',
          佐证文件: '河滩.jpg、装车.jpg',
          图注: '河滩，开工；装车',
        },
      },
      {
        typed: {
          主题: '理论学习，党史学习',
          日期: '2022年6月5日',
          活动名称: ' 读书会 ',
          状态: '取消',
          延期或取消原因: '暴雨，路断',
        },
      },
    ],
    meant: [
      {
        on: '2022-06-18',
        title: '清河护林',
        themes: ['生态环保宣传'],
        unit: '老鹰岩',
        units: ['双碾', '白果'],
        place: '二组　河滩',
        people: 46,
        hours: 20,
        files: ['河滩.jpg', '装车.jpg'],
        captions: ['河滩，开工', '装车'],
      },
      {
        on: '2022-06-05',
        title: '读书会',
        themes: ['理论学习', '党史学习'],
        unit: '老鹰岩',
        status: '取消',
        reason: '暴雨，路断',
      },
    ],
  }),
  form('answer', '创建办', {
    rows: [
      {
        given: { 交办编号: '2022-06-16-创建办-fbyxzl' },
        typed: { 日期: '2022.6.29', 办理情况: '三条街都清了', 备注: '边沟另报' },
      },
      {
        given: { 交办编号: '2022-06-20-创建办-rmzkqd' },
        typed: {
          日期: day('2022-06-28', 'yyyy"年"m"月"d"日"'),
          经办人: '邓小满',
          办理情况: '分七卷装订\n已送达',
          佐证文件: '回执.pdf',
        },
      },
    ],
    meant: [
      {
        on: '2022-06-29',
        directive: '2022-06-16-创建办-fbyxzl',
        unit: '创建办',
        text: '三条街都清了',
        note: '边沟另报',
      },
      {
        on: '2022-06-28',
        directive: '2022-06-20-创建办-rmzkqd',
        unit: '创建办',
        by: '邓小满',
        text: '分七卷装订\n已送达',
        files: ['回执.pdf'],
      },
    ],
  }),
  form('attendance', '创建办', {
    rows: [
      {
        typed: {
          日期: day('2022-06-29'),
          保洁责任区: '一区',
          // What a spreadsheet program makes of 2022-6.
          月份: day('2022-06-01', 'mmm-yy'),
          检查人: '唐小雨',
          检查人次: 62,
          到岗人次: '６１',
          迟到人次: 1,
        },
      },
      {
        typed: {
          日期: '2022/6/29',
          保洁责任区: '二区',
          月份: '2022年6月',
          检查人: '唐小雨',
          检查人次: '1，062',
          到岗人次: '1062人',
        },
      },
    ],
    meant: [
      {
        on: '2022-06-29',
        zone: '一区',
        month: '2022-06',
        by: '唐小雨',
        checks: 62,
        present: 61,
        late: 1,
      },
      { on: '2022-06-29', zone: '二区', month: '2022-06', by: '唐小雨', checks: 1062, present: 1062 },
    ],
  }),
  form('cleaning', '创建办', {
    rows: [
      {
        typed: {
          日期: '2022-06-27',
          保洁责任区: '一区',
          保洁员: '一区1号',
          检查人: '何一凡',
          发现的问题: '车站巷口纸屑',
          是否已清理: '是',
          几分钟后清理: '30分钟',
          佐证文件: '台账.jpg',
        },
      },
      {
        typed: {
          日期: day('2022-06-27'),
          保洁责任区: '三区',
          保洁员: '三区2号',
          检查人: '何一凡',
          发现的问题: '人行道果皮',
          是否已清理: false,
        },
      },
    ],
    meant: [
      {
        on: '2022-06-27',
        zone: '一区',
        cleaner: '一区1号',
        by: '何一凡',
        found: '车站巷口纸屑',
        cleared: true,
        'cleared-after': 30,
        files: ['台账.jpg'],
      },
      {
        on: '2022-06-27',
        zone: '三区',
        cleaner: '三区2号',
        by: '何一凡',
        found: '人行道果皮',
        cleared: false,
      },
    ],
  }),
  form('dispatch', '创建办', {
    rows: [
      {
        typed: {
          日期: day('2022-06-26'),
          保洁责任区: '一区',
          保洁员: '一区1号',
          调度人: '唐小雨',
          调度事项: '雨后清边沟淤泥',
          执行情况: '服从',
        },
      },
      {
        typed: {
          日期: '２０２２年６月２６日',
          保洁责任区: '四区',
          调度人: '唐小雨',
          调度事项: '赶集后再扫一遍：主街、车站巷',
          执行情况: '未服从',
          备注: '=另记',
        },
      },
    ],
    meant: [
      {
        on: '2022-06-26',
        zone: '一区',
        cleaner: '一区1号',
        by: '唐小雨',
        text: '雨后清边沟淤泥',
        result: '服从',
      },
      {
        on: '2022-06-26',
        zone: '四区',
        by: '唐小雨',
        text: '赶集后再扫一遍：主街、车站巷',
        result: '未服从',
        note: '=另记',
      },
    ],
  }),
  form('evidence', '老鹰岩', {
    rows: [
      {
        given: { 工作任务: '村级应急预案修订' },
        typed: {
          材料类别: '规范文件',
          日期: day('2022-06-20'),
          材料名称: '老鹰岩村防汛应急预案（2022年修订）',
          点位: '老鹰岩村',
          文号: '老村发〔2022〕3号',
          佐证文件: '预案.pdf',
        },
      },
      {
        typed: {
          对应测评标准: 'S3-12、S2-24',
          材料类别: '说明报告',
          日期: '2022-6-7',
          材料名称: '公约上墙情况',
        },
      },
    ],
    meant: [
      {
        on: '2022-06-20',
        standards: ['S4-31'],
        material: '规范文件',
        title: '老鹰岩村防汛应急预案（2022年修订）',
        unit: '老鹰岩',
        site: '老鹰岩村',
        number: '老村发〔2022〕3号',
        files: ['预案.pdf'],
        task: 'RW4-05',
        item: '村级应急预案',
      },
      {
        on: '2022-06-07',
        standards: ['S3-12', 'S2-24'],
        material: '说明报告',
        title: '公约上墙情况',
        unit: '老鹰岩',
      },
    ],
  }),
  form('finding', '老鹰岩', {
    rows: [
      {
        typed: {
          日期: day('2022-06-21'),
          存在问题: '沟边垃圾未清，已报“环卫所”: 待清',
          问题主题: '垃圾积存',
          点位: '老鹰岩村',
          位置: '二组路口',
          佐证文件: '边沟.jpg；边沟 后.jpg',
        },
      },
      { typed: { 日期: '2022年06月22日', 存在问题: '公示栏玻璃破了' } },
    ],
    meant: [
      {
        on: '2022-06-21',
        text: '沟边垃圾未清，已报“环卫所”: 待清',
        theme: '垃圾积存',
        unit: '老鹰岩',
        source: '自查',
        site: '老鹰岩村',
        place: '二组路口',
        files: ['边沟.jpg', '边沟 后.jpg'],
      },
      { on: '2022-06-22', text: '公示栏玻璃破了', unit: '老鹰岩', source: '自查' },
    ],
  }),
  form('measurement', '老鹰岩', {
    rows: [
      {
        given: { 指标: '旧村改造计划完成率' },
        typed: { 日期: day('2022-06-30'), 数值: '１２０／１５０', 数据出处: '统计表第3页' },
      },
      {
        typed: { 指标: '入户宣传率', 所属期: '2022年第一季度', 日期: '2022-06-30', 数值: '1,398 / 1,400' },
      },
    ],
    meant: [
      {
        on: '2022-06-30',
        metric: 'rebuild-done',
        for: '2022-H1',
        value: '120/150',
        unit: '老鹰岩',
        document: '统计表第3页',
      },
      {
        on: '2022-06-30',
        metric: 'households-visited',
        for: '2022-Q1',
        value: '1398/1400',
        unit: '老鹰岩',
      },
    ],
  }),
  form('measurement', '综治中心', {
    rows: [
      {
        typed: {
          指标: '群众安全感',
          所属期: '2021年上半年',
          日期: day('2022-06-24'),
          数值: { percent: 0.955, format: '0.0%' },
          数据出处: '鹿川平安办〔2021〕9号（虚构）',
        },
      },
      {
        typed: {
          指标: '群众安全感',
          所属期: '2022H1',
          日期: '2022-06-25',
          数值: '９５％',
          数据出处: '鹿川平安办〔2022〕14号（虚构）',
        },
      },
    ],
    meant: [
      {
        on: '2022-06-24',
        metric: 'public-safety-rate',
        for: '2021-H1',
        value: '95.5%',
        unit: '综治中心',
        document: '鹿川平安办〔2021〕9号（虚构）',
      },
      {
        on: '2022-06-25',
        metric: 'public-safety-rate',
        for: '2022-H1',
        value: '95%',
        unit: '综治中心',
        document: '鹿川平安办〔2022〕14号（虚构）',
      },
    ],
  }),
  form('objection', '老鹰岩', {
    rows: [
      {
        typed: {
          日期: day('2022-06-29'),
          针对的记录: '2022-06-15-老鹰岩-cdtyqe',
          内容: '垃圾为过路车所弃，请求不计',
        },
      },
      {
        typed: { 日期: '20220629', 针对的记录: '2022-04-11-老鹰岩-nrwjvf', 内容: '路线图五月已更新' },
      },
    ],
    meant: [
      {
        on: '2022-06-29',
        unit: '老鹰岩',
        against: '2022-06-15-老鹰岩-cdtyqe',
        text: '垃圾为过路车所弃，请求不计',
      },
      { on: '2022-06-29', unit: '老鹰岩', against: '2022-04-11-老鹰岩-nrwjvf', text: '路线图五月已更新' },
    ],
  }),
  form('rectification', '老鹰岩', {
    rows: [
      {
        given: { 问题编号: '2022-04-11-老鹰岩-nrwjvf' },
        typed: { 日期: '2022年6月23日', 事项: ' 反馈', 经办人: '周禾' },
      },
      {
        given: { 问题编号: '2022-06-15-老鹰岩-cdtyqe' },
        typed: {
          日期: day('2022-06-21'),
          事项: '反馈',
          经办人: '周禾',
          情况: '清走两车',
          佐证文件: '边沟.jpg',
        },
      },
    ],
    meant: [
      {
        on: '2022-06-23',
        finding: '2022-04-11-老鹰岩-nrwjvf',
        event: '反馈',
        by: '周禾',
        unit: '老鹰岩',
      },
      {
        on: '2022-06-21',
        finding: '2022-06-15-老鹰岩-cdtyqe',
        event: '反馈',
        by: '周禾',
        unit: '老鹰岩',
        text: '清走两车',
        files: ['边沟.jpg'],
      },
    ],
  }),
  form('retention', '中心小学', {
    rows: [
      {
        typed: {
          日期: day('2022-06-02'),
          编号: '小学-01',
          状态: '劝学中',
          劝学单位: '中心小学、双碾',
          情况: '上门两次，答应返校',
        },
      },
      { typed: { 日期: '2022-06-10', 编号: '小学-01', 状态: '已返校', 劝学单位: '双碾' } },
    ],
    meant: [
      {
        on: '2022-06-02',
        code: '小学-01',
        school: '中心小学',
        state: '劝学中',
        by: ['中心小学', '双碾'],
        text: '上门两次，答应返校',
      },
      { on: '2022-06-10', code: '小学-01', school: '中心小学', state: '已返校', by: ['双碾'] },
    ],
  }),
  form('roster', '老鹰岩', {
    sheet: '各村社区保洁员名册',
    rows: [
      { typed: { 日期: day('2022-06-08'), 片区: '一、二组', 姓名: '老鹰岩1号', 聘用日: day('2022-01-01') } },
      { typed: { 片区: '三组', 姓名: '老鹰岩2号', 聘用日: '2022-03-01' } },
    ],
    meant: [
      {
        on: '2022-06-08',
        list: '村级保洁员名册',
        unit: '老鹰岩',
        entries: [
          { 片区: '一、二组', 姓名: '老鹰岩1号', 聘用日: '2022-01-01' },
          { 片区: '三组', 姓名: '老鹰岩2号', 聘用日: '2022-03-01' },
        ],
      },
    ],
  }),
  {
    asked: '宣传品发放登记',
    form: 'roster-宣传品发放登记',
    kind: 'roster',
    unit: '双碾',
    rows: [
      { typed: { '名册·日期': '2022年6月9日', 日期: day('2022-06-08'), 种类: '宣传手册', 份数: 200 } },
      { typed: { 日期: day('2022-06-09'), 种类: '倡议书', 份数: '1200' } },
    ],
    meant: [
      {
        on: '2022-06-09',
        list: '宣传品发放登记',
        unit: '双碾',
        entries: [
          { 日期: '2022-06-08', 种类: '宣传手册', 份数: '200' },
          { 日期: '2022-06-09', 种类: '倡议书', 份数: '1200' },
        ],
      },
    ],
  },
  form('self-check', '老鹰岩', {
    rows: [
      {
        given: { 自查内容: '村容环境' },
        typed: {
          日期: day('2022-06-25'),
          填表人: '周禾',
          自查结果: '不稳定达标',
          说明: '雨后沟边有漂浮物，已清',
        },
      },
      { given: { 自查内容: '公厕' }, typed: { 自查结果: '达标' } },
    ],
    meant: [
      {
        on: '2022-06-25',
        unit: '老鹰岩',
        by: '周禾',
        results: [
          { item: '村容环境', result: '不稳定达标', text: '雨后沟边有漂浮物，已清' },
          { item: '公厕', result: '达标' },
        ],
      },
    ],
  }),
  form('suggestion', '老鹰岩', {
    rows: [
      { typed: { 日期: day('2022-06-12'), 内容: '主街垃圾桶少，夜里满', 渠道: '院坝会' } },
      { typed: { 日期: '2022年6月13日', 内容: '路灯：二组到三组之间不亮 #3' } },
    ],
    meant: [
      { on: '2022-06-12', text: '主街垃圾桶少，夜里满', channel: '院坝会', unit: '老鹰岩' },
      { on: '2022-06-13', text: '路灯：二组到三组之间不亮 #3', unit: '老鹰岩' },
    ],
  }),
  form('survey', '老鹰岩', {
    rows: [
      {
        typed: {
          日期: day('2022-06-28'),
          问项: '您支持本镇的创建工作吗？',
          批次: '六月入户',
          发放: 60,
          有效份数: '５２',
          '计为“是”的份数': '39份',
        },
      },
      {
        typed: {
          日期: '2022-06-28',
          问项: '您知道本镇正在创建文明城市吗？',
          批次: 202206,
          有效份数: 52,
          '计为“是”的份数': 0,
        },
      },
    ],
    meant: [
      {
        on: '2022-06-28',
        question: 'support',
        wave: '六月入户',
        unit: '老鹰岩',
        sent: 60,
        valid: 52,
        yes: 39,
      },
      {
        on: '2022-06-28',
        question: 'awareness',
        wave: '202206',
        unit: '老鹰岩',
        valid: 52,
        yes: 0,
      },
    ],
  }),
];
