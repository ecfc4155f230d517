import { noFormZh } from './no-form-zh.ts';
import type { NoticeSentences } from './notices.ts';

const meant = (nearest: string | undefined): string =>
  nearest === undefined ? '' : `，是不是“${nearest}”？`;
const some = (known: readonly string[]): string => known.join('、');

/** What civic says on the side, in Chinese. */
export const noticesZh: NoticeSentences = {
  'no-town': ({ from }) =>
    `${from} 和它的上级文件夹里都没有 civic.yaml，找不到镇文件夹。请进入镇文件夹再运行，或者加 -C 镇文件夹`,
  'no-folder': ({ folder }) => `没有文件夹 ${folder}。请核对 -C 后面的路径`,
  'no-command': () => '请写明要做什么，例如 civic assess；全部命令见 civic --help',
  'unknown-command': ({ found, nearest, known }) =>
    `没有“${found}”这个命令${nearest === undefined ? `，现有 ${some(known)}` : meant(nearest)}`,
  'unknown-option': ({ found, nearest }) =>
    `没有 ${found} 这个选项${nearest === undefined ? '，可用的见 --help' : meant(nearest)}`,
  'option-needs-value': ({ option }) => `选项 ${option} 后面要写值，写法见 --help`,
  'needs-argument': ({ argument }) => `缺少 ${argument}，写法见 --help`,
  'too-many-arguments': ({ found }) => `多写了 ${found}；含空格的名称要加引号`,
  unclear: ({ text }) => `看不懂这条命令：${text}。写法见 --help`,
  'bad-day': ({ option, found }) => `${option} 后面的“${found}”不是日期。请写成 2022-06-30 或 2022年6月30日`,
  'day-outside': ({ option, day, from, to }) =>
    `${option} 的日期 ${day} 不在本镇年度之内，请写 ${from} 到 ${to} 之间的一天`,
  'bad-number': ({ option, found, example }) => `${option} 后面的“${found}”不是数，请写成 ${example}`,
  'since-after-on': ({ since, on }) =>
    `--since 的日期 ${since} 晚于统计截止日 ${on}，请写不晚于 ${on} 的一天，或者用 --on 写晚些的截止日`,
  'bad-month': ({ option, found }) => `${option} 后面的“${found}”不是月份。请写成 2022-05 或 2022年5月`,
  'month-outside': ({ option, month, year }) =>
    `${option} 的月份 ${month} 不在本镇年度之内，请写 ${year}-01 到 ${year}-12 之间的一个月`,
  'month-later': ({ option, month, on }) =>
    `${option} 的月份 ${month} 在统计截止日 ${on} 之后，还没有记录可算。请写 ${on.slice(0, 7)} 或更早的月份，或者用 --on 换一天`,
  'bad-choice': ({ option, found, allowed }) => `${option} 后面不能写“${found}”，可以写：${some(allowed)}`,
  'unknown-name': ({ option, found, nearest, known, total }) =>
    `${option} 后面的“${found}”没有登记${nearest === undefined ? `，有的是：${some(known)}${total > known.length ? ` 等 ${total} 个` : ''}` : meant(nearest)}`,
  'bad-count': ({ option, found, most }) => `${option} 后面的“${found}”不是个数，请写 1 到 ${most} 的整数`,
  'needs-option': ({ option, needs }) => `${option} 要和 ${needs.join(' 或 ')} 一起写`,
  'not-together': ({ option, other }) => `${option} 和 ${other} 不能一起写，请去掉一个`,
  'needs-flags': ({ flags, yes }) =>
    `这里不能提问。请写明 ${[...flags, ...(yes ? ['--yes（其余都照提议办）'] : [])].join('、')}，写法见 civic init --help`,
  'bad-answer': ({ option, why }) => `${option}：${why}`,
  'for-office-only': () =>
    '抽中哪些点位只供内部，什么也没有写。给办公室自己看，请加 --audience internal；事先通知的检查，请用 --round 写明轮次',
  'no-sites': ({ kinds, day }) =>
    `${day} 没有在用的点位属于 ${some(kinds)}，没有可查的。请核对 sites.yaml，或者换 --kind、--on`,
  'ledger-of-what': () =>
    '要哪一份台账？请写 --phase 1（阶段台账）、--month 2022-05（月报）或 --materials（申报材料），只写一个',
  'seal-xlsx-only': ({ format }) => `定稿的是工作簿，不能用 --format ${format}；不写 --format 即可`,
  'seal-incomplete': () => '有错的记录没有计入，这样的台账不能定稿；请先照 civic check 改好',
  'seal-not-yet': ({ day, today }) =>
    `今天是 ${today}，${day} 还没有到，不能按它定稿；--on、--filed-by 请写今天或以前的日期`,
  'no-workbook': ({ what, pack }) =>
    `测评体系 ${pack} 的 ledgers.yaml 里没有${what}的台账。可以在本镇文件夹的 ledgers.yaml 里自己定一份`,
  'until-outside': ({ until, from, to }) =>
    `--until 后的 ${until} 不行：只能接受到本年度里的某一天。请写 ${from} 至 ${to} 之间的日期`,
  'nothing-to-accept': ({ hidden }) =>
    hidden > 0
      ? `只有暗访点位的短板（${hidden} 处）：只供内部，而接受单是公开的，没有写入`
      : '没有这样的短板可以接受，没有写入；短板见 civic assess',
  'nothing-judged': ({ day, filters }) =>
    `${day} 没有一条可判的测评标准${filters.length === 0 ? '，请核对测评体系的适用日期' : `符合 ${some(filters)}，请放宽条件`}。什么也没判不等于达标`,
  'report-needs-file': ({ format }) =>
    `--report ${format} 后面要写文件，例如 --report ${format}:out/report.${format === 'junit' ? 'xml' : format === 'markdown' ? 'md' : 'json'}；只有 github 可以不写`,
  'report-twice': ({ file }) => `两份报告或结果都要写到 ${file}，请换一个文件名`,
  'diff-of-what': () =>
    '要对比什么？请写 --from 2022-06-30（到 --to 或今天），或 --from-rev main（到 --to-rev 或现在的文件夹），或两份 civic assess --format json 存下的结果；只用一种',
  'diff-no-use': ({ of, options }) =>
    of === 'results'
      ? `存下的结果已经判过了，${options.join('、')} 不起作用。请在 civic assess 存结果时写上，这里去掉`
      : `对比两个日期用 --from 和 --to，请把 ${options.join('、')} 改成 --to`,
  'days-backwards': ({ from, to }) => `--from 的日期 ${from} 晚于 ${to}，请把早的一天写在 --from`,
  'no-revision': ({ revision, why }) =>
    ({
      'no-git': `读不了版本“${revision}”：这台电脑没有装 git。请装好 git，或者对比两个日期（--from、--to）`,
      'no-repository': `读不了版本“${revision}”：镇文件夹不在 git 仓库里。请用 --from、--to 对比两个日期`,
      'unknown-revision': `git 里没有“${revision}”这个版本。请核对分支、标签或提交号；远端的分支写 origin/main，CI 里要取全历史（fetch-depth: 0）`,
      'not-trusted': `读不了版本“${revision}”：文件夹属于别的用户，git 不肯读。请先运行 git config --global --add safe.directory '*'，或改用文件夹的主人来运行`,
      'no-town': `版本“${revision}”里还没有这个镇文件夹（没有 civic.yaml）。请写有了它以后的版本`,
    })[why],
  'wrong-at-revision': ({ revision }) => `版本“${revision}”里的记录有错，没法对比；错在下面这些地方`,
  'not-a-result': ({ file, why, found, where }) => {
    const reasons = {
      'no-json': '不是 JSON',
      'other-format': `格式是“${found ?? ''}”，不是 assessment 1`,
      'narrowed-list': '存的时候用了 --verdict，短板不全',
      shape: `${where ?? ''} 缺了或不对，可能被改过，或是旧版 civic 存的`,
    };
    return `${file} 不能对比：${reasons[why]}。请用 civic assess --format json -o 文件 重新存一份`;
  },
  'not-comparable': ({ why }) =>
    ({
      town: '两边不是同一个镇，没法对比',
      year: '两边不是同一年度，没法对比；跨年请看 civic init --from',
      audience: '两边的公开范围（--audience）不同，暗访点位对不上。请用同一个 --audience 各存一份',
      narrowed: '两边收窄的条件（--unit、--phase 等）不同。请用同样的条件各存一份',
    })[why],
  'no-appraisal': ({ pack }) =>
    `指标包 ${pack} 没有写单位怎么考核。请在它的 pack.yaml 里写 appraisal，或在 civic.yaml 里换用 county-2022`,
  'nothing-pledged': ({ unit }) =>
    `${unit ?? '各单位'}没有任务，也不对任何测评标准负责，没有责任书可签。请先在 tasks.yaml 里分任务`,
  'unknown-form': ({ found, nearest, known }) =>
    `没有“${found}”这种填报表${meant(nearest)}。可以写：${some(known)}，或一个名册的名称`,
  'no-form-of': ({ kind }) => noFormZh(kind),
  'form-of-whom': () => '给谁填？请用 --unit 写一个单位，或者用 --all 给所有单位各写一份',
  'nothing-to-fill': ({ form, unit }) =>
    `${unit ?? '各单位'}现在没有可填在“${form}”里的：没有未办的问题、交办、名册，也没有保洁责任区。其他的用 civic form monthly`,
  'unknown-id': ({ id, nearest }) =>
    `没有“${id}”：它不是测评标准、检查项、目标值、单位、记录编号，也不是诊断代码${meant(nearest)}`,
  'not-in-force': ({ id, day, from, to, successor }) =>
    `${id} 在 ${day} 不适用，它的适用期是 ${from} 到 ${to}。${successor === undefined ? '' : `接着它的是 ${successor}；`}要看它，请用 --on 换一天`,
  'unknown-problem': ({ found, nearest }) =>
    `没有“${found}”这个问题${nearest === undefined ? '，编号见 civic findings' : meant(nearest)}`,
  'problem-not-open': ({ id, state }) =>
    `${id} ${state}，不用再通知。请只写没有销号的问题，状态见 civic findings`,
  'notice-of-what': () => '请写问题编号，或者用 --unit 写一个单位，两样写一样。例：civic notice --unit 双碾',
  'nothing-unreported': ({ unit }) => `${unit}没有未反馈的问题。要就别的问题通知它，请写问题编号`,
  'due-past': ({ day, on }) => `--due 后面的 ${day} 早于统计截止日 ${on}，请写以后的日子`,
  'no-such-file': ({ file }) => `没有 ${file} 这个文件或文件夹，请核对路径`,
  'nothing-to-import': ({ folder }) =>
    `${folder} 里没有 .xlsx 或 .csv 文件，没有可读入的（不看里面的文件夹）`,
  'bad-pair': ({ option, found, example }) => `${option} 后面的“${found}”不对，请写成 ${example}`,
  'unknown-mapping': ({ found, nearest }) =>
    `mappings/ 里没有“${found}”这个读法${nearest === undefined ? '；要记下新的读法，请同时写 --map 或 --set' : meant(nearest)}`,
  'broken-mapping': ({ name }) => `mappings/${name}.yaml 有错，逐条见 civic check，改好再用`,
  'name-taken': ({ file }) => `${file} 已经有了，什么也没有写。请换一个文件夹`,
  'output-no-folder': ({ file }) => `${file} 所在的文件夹不存在，请先建好`,
  'out-is-no-folder': ({ folder }) =>
    `${folder} 不是普通文件夹（是文件或链接），没有写。请把它改名，或用 -o 写明文件名`,
  'unknown-kind': ({ found, nearest, known }) =>
    `没有“${found}”这种记录${nearest === undefined ? `，可以写：${some(known)}` : meant(nearest)}`,
  'needs-kind': ({ known }) => `请写明记什么，例如 civic add measurement。可以写：${some(known)}`,
  'unknown-field': ({ found, nearest, kind, known }) =>
    `${kind}没有 ${found} 这一项${nearest === undefined ? '' : meant(nearest)}${nearest === undefined ? '，' : ''}可以写：${known.join(' ')}`,
  'field-twice': ({ option }) => `${option} 写了几次，只能写一次`,
  'bad-part': ({ option, found, example }) =>
    `看不懂 ${option} 后面的“${found}”，请写成 ${option} '${example}'`,
  'unknown-part-key': ({ option, found, nearest, known }) =>
    `${option} 里没有“${found}”这一项${nearest === undefined ? `，可以写：${some(known)}` : meant(nearest)}`,
  'needs-fields': ({ kind, options }) =>
    `${kind}还缺 ${some(options)}。请补上这些选项，写法见 --help；在终端里运行则逐项来问`,
  'bad-file': ({ option, found, why }) =>
    `${option} 后面的 ${found} ${{ missing: '不存在，请核对路径（按当前文件夹算）', folder: '是文件夹，请写里面的文件', 'not-regular': '不是普通文件，不能复制', 'too-big': '超过 200 MB，请先压缩，或者用 --held-at 写明存放处', denied: '读不了，请核对权限' }[why]}`,
  'already-recorded': ({ place, id }) =>
    `已经有一条一样的，在 ${place}，没有写入。确实是另外一次的，请加 --yes${id === undefined ? '' : `；要更正那一条，请加 --corrects ${id}`}`,
  'unknown-schema': ({ found, nearest, known }) =>
    `没有“${found}”这种文件${nearest === undefined ? `，可以写：${some(known)}` : meant(nearest)}`,
  'schema-not-replaced': ({ file, why }) =>
    `${file} ${{ foreign: '不是 civic 写的', changed: '写好以后有人改过', sealed: '已经定稿', 'not-a-file': '不是普通文件', 'in-use': '正开着' }[why]}，没有覆盖它。不要了就删掉它，再运行一次`,
  'no-plain-folder': ({ folder }) =>
    `${folder} 不是普通文件夹（可能是文件或链接），记录没有写入。请改名或移开它，再写一次`,
  'not-written': ({ kind }) => `这条${kind}有错，没有写入，请照上面改`,
  'output-not-replaced': ({ file, why, free }) =>
    `${file} ${{ foreign: '不是 civic 写的', changed: '写好以后有人改过', sealed: '已经定稿', 'not-a-file': '不是普通文件', 'in-use': '正开着（Excel、WPS），关掉它再运行一次' }[why]}，没有覆盖它。请改写 -o ${free}`,
  'file-in-use': ({ file }) => `${file} 正开着（Excel、WPS），没有动它，这一份另起一个名字`,
  'default-day': ({ day, why }) =>
    `统计截止日按 ${day}（${{ today: '今天', 'year-end': '本年最后一天', 'phase-end': '该阶段最后一天', 'month-end': '该月最后一天' }[why]}），可用 --on 另定`,
  sealed: ({ file, by }) => `已定稿（${by}），回执 ${file}；以后用 civic seals 核对`,
  'already-sealed': ({ file, by, sealed, product }) =>
    `这份台账 ${by} 在 ${sealed} 已经定稿，内容没有变，没有另写：${product}，回执 ${file}`,
  'baseline-written': ({ file, count, until }) =>
    `已写入 ${file}：接受短板 ${count} 处，至 ${until}。仍是短板，只有 --fail-on 不算`,
  'baseline-hidden': ({ count }) =>
    `暗访点位的短板 ${count} 处没有写进去，--fail-on 仍算：只供内部，而接受单是公开的`,
  'diff-failed': ({ regressed, fresh, id }) =>
    `退出码 1：倒退 ${regressed} 处、新出现 ${fresh} 处。逐条查为什么、怎么补：civic explain ${id}`,
  'baseline-there': ({ file }) => `${file} 已经有了，内容相同，没有再写`,
  'round-to-write': ({ round }) =>
    round === undefined
      ? '要让这次抽样算数，把下面一条写进 rounds.yaml（编号、名称、方式、日期可改）：'
      : `要让这次抽样算数，在 rounds.yaml 的 ${round} 下面写：`,
  written: ({ file }) => `已写入 ${file}`,
  doubtful: ({ warnings, remarks }) => `记录里有警告 ${warnings} 处、提示 ${remarks} 处，逐条见 civic check`,
  'rules-not-asked': () => '设置有错，--strict 的规则还没有查；先改好再运行',
  'rule-set': ({ rule, level, reason }) =>
    `规则 ${rule} 按 civic.yaml 的 lint ${level === 'off' ? '不查' : `定为${level === 'error' ? '错误' : '警告'}`}：${reason}`,
  'names-in-doubt': () => '文件里有错，逐条见 civic check；读不出的名称没有列进去',
  'left-out': ({ count, revision }) =>
    revision === undefined
      ? `有错的 ${count} 处没有计入，逐条见 civic check`
      : `版本“${revision}”里有错的 ${count} 处没有计入`,
  'answers-kept': ({ kind }) => `没有写入；填过的已经留着，再运行 civic add ${kind} 可以接着填`,
  'answers-not-kept': () => '没有写入；填过的没有地方可留（没有 HOME 或 XDG_STATE_HOME，或者写不进去）',
  'on-today': ({ day }) => `日期按今天 ${day}，可用 --on 另写`,
  'file-twice': ({ file }) => `${file} 写了两次，只算一次`,
  'file-used': ({ file, place }) => `${file} 在 ${place} 已经用过，请核对是不是同一张`,
  'looks-alike': ({ place }) => `已经有一条一样的，在 ${place}，请核对是不是重复`,
  'nothing-written': () => '没有写入',
  'sites-withheld': () => '暗访查到的点位没有印出来；发给责任单位的，请加 --audience internal',
  'files-skipped': ({ folder, count }) => `${folder} 里另有 ${count} 个文件不是表，没有看`,
  'mapping-not-kept': () => '这次的读法没有记下来；要记进 mappings/、下次不用再写，请加 --mapping 名字',
  'record-notice': ({ type, unit, on, findings, due, number }) =>
    type === undefined
      ? `${unit}：交办以后，请在这些问题里写上 issued: ${on}${number === '' ? '' : `、order: ${number}`}${due === undefined ? '' : `、due: ${due}`}，不写不算：${some(findings)}`
      : `${unit}：签发以后，请在 records/notice/ 里加一条，不加不算：{ on: ${on}, type: ${type}, unit: ${unit}, findings: [${findings.join(', ')}]${number === '' ? '' : `, number: ${number}`}${due === undefined ? '' : `, due: ${due}`}, by: …, text: … }`,
  disk: ({ path, system }) => `磁盘出错：${path}：${system}`,
  bug: ({ text }) => `civic 自身出错：${text}。设 CIVIC_DEBUG=1 再运行可看详情`,
};
