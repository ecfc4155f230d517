import type { InitWords } from './init-words.ts';
import { wordsZh } from './words-zh.ts';

const list = (items: readonly string[]): string => items.join('、');
const askUnits = {
  镇属: '镇属单位',
  派驻: '派驻、垂管单位（派出所、司法所、卫生院等）',
  学校: '学校',
  社区: '社区（和村一起贴来的，按名称末尾的“社区”“村”分开）',
  村: '村',
};

/** What `civic init` says in Chinese. */
export const initWordsZh: InitWords = {
  begin: '建一个镇一年的文件夹。问完才写，中途按 Ctrl-C 什么也不写。',
  ask: {
    folder: '文件夹',
    town: '镇名',
    county: '所属县（市、区）',
    year: '年度',
    pack: '测评体系（指标包）',
    office: '创建办（领导小组办公室）叫什么',
    units: (type, there) =>
      `${askUnits[type]}（写或整段粘贴，空行结束）${there.length === 0 ? '' : `，已有 ${there.length} 个：${list(there.slice(0, 6))}${there.length > 6 ? ' 等' : ''}`}`,
    moreUnits: (count) => `沿用上年的 ${count} 个单位；新增的写在这里，如 村：石笋村（空行结束）`,
    phases: (from) =>
      from === 'proposal' ? '阶段（方案没有写日子，以下按季度平分，是本软件的提议）' : '阶段（上年的日子）',
    howMany: '分几个阶段',
    phaseTitle: (number) => `第 ${number} 阶段的名称`,
    phaseFrom: (title) => `${title}：哪天开始（如 2-21）`,
    phaseTo: (title) => `${title}：哪天结束`,
    materialsMonth: (last) =>
      `材料申报月（如 8；没有定就回车）${last === undefined ? '' : `，上年是 ${last}`}`,
    testMonth: (last) => `实地测评月（如 11；没有定就回车）${last === undefined ? '' : `，上年是 ${last}`}`,
    blanks: (count, suggested) =>
      `方案留空、由镇里定的目标值 ${count} 项，其中 ${suggested} 项有建议值；建议值采用以前不参与判定`,
    adopt: (number, all, title) => `${number}/${all} ${title}`,
    value: (title, example) => `${title}定为（如 ${example}）`,
    source: '采用的依据（本镇的文件名或会议）',
    write: (folder) => `写入 ${folder}`,
  },
  choice: {
    takePhases: '照用',
    ownPhases: '自己定',
    eachBlank: '逐项定',
    noBlank: '都先不定',
    leave: '先不定',
    suggested: (value) => `采用建议值 ${value}`,
    last: (value) => `沿用上年 ${value}`,
    type: '另定一个',
    leaveRest: '其余都先不定',
  },
  tookUnits: (names) => `  记下 ${names.length} 个：${list(names)}`,
  phase: (title, from, to) => `${title} ${from} 至 ${to}`,
  pack: (title, from, to, fits) => `${title}，适用 ${from} 至 ${to}${fits ? '' : '（不含本年度，判不了）'}`,
  parameter: (title, denominator) => (denominator === undefined ? title : `${title}（分母：${denominator}）`),
  wrong: {
    empty: '不能空着',
    year: (found) => `“${found}”不是年度，请写 2000 到 2100 之间的一年，如 2022`,
    notLater: (last) => `上年的文件夹是 ${last} 年，新的年度要比它晚`,
    month: (found, year) => `“${found}”不是 ${year} 年的一个月，请写 8 或 ${year}-08`,
    pack: (found, known) =>
      `没有“${found}”这个指标包，现有：${list(known)}；自己的指标包写它在镇文件夹里的路径，如 ./pack`,
    taken: (file) => `${file} 已经有了，不去动它；请换一个文件夹`,
    insideTown: (town) => `它在镇文件夹 ${town} 里面，请换一个地方`,
    number: '请写 1 到 12 的整数',
    twice: (found) => `单位“${found}”写了两次，请去掉一个`,
    untyped: (found) =>
      `“${found}”不知道是哪一类，请按类写，如 镇属：党政办、财政所；派驻：派出所；社区：临河社区；村：石笋村`,
    heading: (found) => `没有“${found}”这一类单位，有 镇属、派驻、学校、社区、村`,
    digits: (found) => `“${found}”里有号码，单位名称里不要写电话`,
    shape: (found) => `看不懂阶段“${found}”，请写成 整改完善 2-21—4-30，多个用；隔开`,
    noDay: (found) => `“${found}”不是日子，请写成 2-21 或 2月21日`,
    outsideYear: (found, year) => `“${found}”不在 ${year} 年之内`,
    fromAfterTo: (found) => `“${found}”的开始晚于结束`,
    overlap: (found, until) => `“${found}”开始时上一阶段还没有结束（${until}）`,
    noParameter: (found, nearest) =>
      `没有“${found}”这个目标值${nearest === undefined ? '，全部见 civic pack show' : `，是不是“${nearest}”？`}`,
    target: (found, expected) => `${found}；应当是${expected}`,
  },
  notWritten: '什么也没有写。',
  done: {
    title: (town, year, folder) => `${town} ${year} 年的文件夹建好了：${folder}`,
    files: (names, others) =>
      `写了 ${list(names)}，另有 ${others} 个编辑器用的文件（.civic/schema/、.vscode/）`,
    kept: (names) => `${list(names)} 已经有了，没有动`,
    units: (counts) => `单位：${list(counts.map(([type, count]) => `${wordsZh.unitTypes[type]} ${count}`))}`,
    phases: (phases, from) =>
      `阶段：${phases.join('；')}${{ proposal: '（本软件的提议，请按本镇的安排改）', 'last-year': '（上年的日子）', typed: '' }[from]}`,
    adopted: (count, source) => `采用目标值 ${count} 项，依据：${source}`,
    carriedHead: (year) => `由 ${year} 年结转`,
    carried: ({ units, sites, zones, visits, rosters }) =>
      `单位 ${units}，点位 ${sites}，保洁责任区 ${zones}，巡查计划 ${visits} 条，名册 ${rosters} 份`,
    problems: (count, parked, awaiting) =>
      `年末没有销号的问题 ${count} 个，各记为 1 月 1 日的新问题${parked === 0 ? '' : `；其中挂账 ${parked}`}${awaiting === 0 ? '' : `${parked === 0 ? '；其中' : '，'}待复查 ${awaiting}`}`,
    left: ({ closedSites, yearly, unknown, targets, tasks }) =>
      `没有带过来：${list([
        ...(closedSites === 0 ? [] : [`停用的点位 ${closedSites}`]),
        ...(yearly === 0 ? [] : [`当年的登记 ${yearly} 份`]),
        ...(unknown === 0 ? [] : [`指标包里没有的类别或名册 ${unknown}`]),
        `目标值 ${targets} 项（要重新采用）`,
        `任务 ${tasks} 项`,
        '轮次、赶集日、照片和材料',
      ])}`,
    unsetHead: '还没有定的',
    otherYear: (pack, from, to, year) =>
      `${pack} 适用 ${from} 至 ${to}，${year} 年一条标准也判不了：请等新版，或用 civic pack new 写自己的`,
    materialsMonth: '材料申报月：没有定以前，按统计截止日往前十二个月看材料',
    testMonth: '实地测评月',
    leadingGroup: '领导小组：创建办自己的问题要由小组其他成员复查',
    superiors: (count) => `${count} 个派驻单位、学校的上级主管部门（units.yaml 的 superior）`,
    targets: (count, titles) => `目标值 ${count} 项，各自的结论是“目标值未定”：${list(titles)}`,
    defaults: (titles) => `按本软件缺省的判定规则（可另定）：${list(titles)}`,
    tasks: (phases) => `没有任务的阶段：${list(phases)}（tasks.yaml）`,
    places: (files) => `还没有 ${list(files)}，写法见 说明.md`,
    next: '接着',
    filledForm: '收回的填报表.xlsx',
  },
};
