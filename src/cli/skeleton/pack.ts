/** The files `civic pack new` writes: a small pack that lints clean, with a word on everything in it. */
export interface SkeletonFile {
  readonly name: string;
  readonly text: string;
}

const pack = `# 指标包的总表。改完运行 civic pack lint 本文件夹，写错的地方会逐条指出来。
# 这里的数字都是示例：每个数字都要写 sources（出处和证据分量），没有出处的不要当事实写。
# 分量：A 政府网页或报纸；B 正式文件抄本；C 公开系统的数据；I 推断；K 常识未核；rule 本软件自定；clause 方案原条款。
id: my-pack
title: 我们的指标
edition: 试用-1
level: 县级
year: YEAR
valid-from: YEAR-01-01
valid-to: YEAR-12-31
origin: 写清楚由什么编成、不是什么；不是官方测评手册的要明说。

# 测评方法和权重，合计 100。
methods:
  - { id: 材料审核, weight: 50 }
  - { id: 实地考察, weight: 50 }
method-sources:
  - { source: 示例, weight: rule }

# 等次由高到低；worth 是得分率（%）。
grading:
  grades:
    - { id: A, worth: 100 }
    - { id: B, worth: 66 }
    - { id: C, worth: 33 }
    - { id: D, worth: 0 }
  lowest-met: B
  sources:
    - { source: 示例, weight: rule }

# 问题等级，各等级的期限由镇里定。
levels:
  - { id: 一般, about: 几天能改好的, deadline: deadline-ordinary }

parameters:
  # 下面四个是软件判定要用的规则，不能少，各有缺省值，镇里可以另定。
  - id: stability-readings
    title: 连续几次都达标才算稳定
    form: count
    default: { value: '3', sources: [{ source: 示例, weight: rule }] }
  - id: reading-grace-days
    title: 一期结束后几天内报数
    form: count
    default: { value: '10', sources: [{ source: 示例, weight: rule }] }
  - id: survey-minimum-answers
    title: 一次问卷至少要有的有效份数
    form: count
    default: { value: '30', sources: [{ source: 示例, weight: rule }] }
  - id: relapse-days
    title: 销号后几天内同一处又犯算反弹
    form: count
    default: { value: '90', sources: [{ source: 示例, weight: rule }] }
  - { id: deadline-ordinary, title: 一般问题的期限, form: count, unit: 天 }
  # 由镇里填的目标值；suggestion 只是建议，镇里采用以前不参与判定。
  - id: cleaning-rate
    title: 清扫到位率
    form: bound
    direction: up
    denominator: 检查的路段总数
    suggestion: { value: ≥ 95%, sources: [{ source: 示例, weight: K }] }

# 量化指标：form 决定能写什么数（share 占比、completion 完成率、area 面积占比、stated 主管部门给的百分比、count 件数）。
metrics:
  - { id: cleaning-rate, title: 清扫到位率, form: share, per: town, every: month, numerator: 到位的路段, denominator: 检查的路段 }
questions: []
themes:
  - { id: 志愿服务 }
problem-themes:
  - { id: 垃圾积存 }
# 名单：全覆盖检查逐项点名。
sets:
  - id: festivals
    title: 传统节日
    members: [{ id: 春节 }, { id: 端午 }]
special-days: []
rosters:
  - id: 志愿者名册
    title: 志愿者名册
    fields: [{ id: 编号, required: true }, { id: 队伍, required: true }]
`;

const sites = `# 点位类别和到现场看什么；theme 是不符合时归到哪类问题。
- id: 主要街道
  items:
    - { id: 路面洁净, look: 路面没有垃圾, theme: 垃圾积存 }
`;

const category = `# 一个测评项目一个文件，文件名以序号开头。层次：指标名称 → 测评内容 → 测评标准 → 检查项。
# source 写方案的条款编号；score 按测评方法写分值；每个检查项都要真的会不达标。
category: 示例项目
number: 1
indicators:
  - title: 环境卫生
    topics:
      - title: 街道保洁
        standards:
          - id: S1-01
            title: 街道干净
            source: [4.4.3-d]
            show: 给检查组看什么。
            remedy: 缺了怎么补，找谁补。
            score: { 材料审核: 1, 实地考察: '1.5' }
            checks:
              # 量化指标：读数对照镇里采用的目标值。
              - key: rate
                kind: metric
                method: 材料审核
                metric: cleaning-rate
                parameter: cleaning-rate
              # 实地考察：每个点位本阶段最近一次去看都要符合。
              - key: streets
                kind: inspection
                method: 实地考察
                per: site
                of: [主要街道]
                span: phase
                items: [路面洁净]
              # 问题整改：期内专门查过，而且没有逾期没改的。
              - key: rubbish
                kind: findings
                method: 实地考察
                span: phase
                themes: [垃圾积存]
                allow: none-overdue
          - id: S1-02
            title: 节日都办了活动
            source: [4.1.2-f]
            show: 各节日活动的照片和签到。
            remedy: 缺哪个节日补哪个；延期、取消的不算。
            score: { 材料审核: 1 }
            checks:
              # 全覆盖：名单里少哪一个就点哪一个的名。
              - key: each
                kind: coverage
                method: 材料审核
                per: set
                of: [festivals]
                span: year
                records: activity
                proof: true
              # 申报材料：两种材料一起要。
              - key: papers
                kind: evidence
                method: 材料审核
                span: window
                asks:
                  - { material: 说明报告 }
                  - { material: 实景图片 }
`;

/** The files of a new pack for a year. */
export function packSkeleton(year: number): readonly SkeletonFile[] {
  return [
    { name: 'pack.yaml', text: pack.replaceAll('YEAR', String(year)) },
    { name: 'sites.yaml', text: sites },
    { name: '1-sample.yaml', text: category },
  ];
}
