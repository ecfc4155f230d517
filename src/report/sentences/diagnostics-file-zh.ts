import type { Explaining } from '../../model/diagnostic.ts';
import type { FileArgs, RefusedYaml, SyntaxProblem, YamlArgs } from '../../model/diagnostic-text.ts';
import { showPlace } from '../../model/place.ts';
import { quoteZh, someZh } from './diagnostic-words-zh.ts';

const syntax: Readonly<Record<SyntaxProblem, readonly [found: string, expected: string, type: string]>> = {
  'unclosed-quote': ['引号只有开头，没有结尾', '引号成对', '在这段文字末尾补上同样的引号'],
  'after-quote': ['引号结束以后还有内容', '一个值只写一段', '把后面的内容移进引号里，或者删去'],
  'unclosed-bracket': ['括号 [ 或 { 没有配对的结尾', '括号成对，续行要缩进', '补上 ] 或 }，或者改成每项一行'],
  'bracket-comma': [
    '括号里的两项之间没有逗号',
    '各项之间用半角逗号加一个空格',
    '在两项之间加一个半角逗号和一个空格',
  ],
  'no-colon': [
    '这一行没有“键: 值”的形式',
    '每行一个“键: 值”，或以“- ”开头的一项',
    '补上键和冒号；上一行的续文请缩进',
  ],
  'no-blank-after-colon': ['冒号后面没有空格', '冒号后空一格', '在冒号后加一个空格'],
  'colon-in-value': ['一行里有两个“: ”', '值里面有冒号加空格的，整个值加引号', "写成：键: '值'"],
  'dash-without-blank': ['短横后面没有空格', '列表每项以“- ”开头，短横后空一格', '在短横后加一个空格'],
  indent: ['缩进与上下行对不齐', '同一条里的各键左边对齐', '用空格把这一行与同级的键对齐'],
  'mixed-list': [
    '列表与“键: 值”混在同一层',
    '同一层要么都以“- ”开头，要么都是“键: 值”',
    '每条记录以“- ”开头，其余各行缩进两格',
  ],
  'starts-with-sign': [
    '值以 YAML 的专用符号开头',
    '以 > | @ ` % , 等符号开头的值加引号',
    "给整个值加单引号，如 '> 90%'",
  ],
  'bad-escape': ['双引号里的反斜杠写法不对', '双引号里 \\ 有特殊含义', '改用单引号，或把 \\ 写成 /'],
  'comment-without-blank': [
    '# 前面没有空格',
    '注释的 # 前空一格',
    '在 # 前加空格；# 属于内容的，整个值加引号',
  ],
  'key-not-a-word': ['这里的键不是一个词', '键是一个词，后面是冒号', '写成：键: 值'],
  other: ['这里的写法 YAML 读不懂', '“键: 值”或以“- ”开头的列表', '对照示例镇同类文件改写这一行'],
};

const refused: Readonly<Record<RefusedYaml, readonly [found: string, type: string]>> = {
  anchor: ['YAML 锚点（&）', '删去它；值以 & 开头的，整个值加引号'],
  alias: ['YAML 引用（*）', '把所引用的内容原样写在这里；值以 * 开头的，整个值加引号'],
  tag: ['YAML 标签（!）', '删去它；值以 ! 开头的，整个值加引号'],
  merge: ['YAML 合并键（<<）', '把要合并的各键原样写在这里'],
  directive: ['YAML 指令（%）', '删去这一行'],
  document: ['一个文件里的第二份文档（---）', '删去这一行，或者分成两个文件'],
};

const unreadable = {
  link: ['这是一个链接（快捷方式），不会顺着它去读', '把文件本身放进来'],
  'not-regular': ['这不是普通文件', '移出镇文件夹'],
  'too-big': ['文件超过 64 MB，不会是手写的记录', '拆成几个文件；是照片、视频的放到 files/'],
  denied: ['没有权限读这个文件', '改文件的权限，或者关掉占用它的程序'],
} as const;

/** A name that only a file of a pack has. */
const ofPack = /^\d+-/;

const torn = {
  nul: ['文件里有零字节，多半是断电或拷贝中断留下的', '从备份或原处重新拷贝；照片一类的文件移到 files/'],
  character: ['文件断在一个汉字中间', '从备份或原处重新拷贝，或者补全最后一行并回车'],
  line: ['文件断在一行中间', '从备份或原处重新拷贝；内容其实完整的，补全最后一行并回车'],
} as const;

export const fileSentencesZh: Explaining<keyof FileArgs | keyof YamlArgs> = {
  'empty-file': (d) => ({
    found: d.only === 'comments' ? '文件里只有注释' : '文件是空的',
    expected: '至少一条内容',
    type: '补上内容；不要的文件请删除',
  }),
  'not-utf8': () => ({
    found: '不是 UTF-8 文字，也不是 GBK',
    expected: 'UTF-8 编码的文本文件',
    type: '用记事本打开，另存为，编码选 UTF-8；照片一类的文件移到 files/',
  }),
  gbk: () => ({
    found: '这是 GBK（ANSI）编码的文件',
    expected: 'UTF-8 编码',
    type: '用记事本打开，另存为，编码选 UTF-8',
  }),
  'torn-file': (d) => {
    const [found, type] = torn[d.ends];
    return { found, expected: '完整的文件', type };
  },
  'unreadable-file': (d) => {
    const [found, type] = unreadable[d.why];
    return { found, expected: '镇文件夹里能打开的普通文件', type };
  },
  'stray-file': (d) => ({
    found: '这个文件不会被读取',
    expected: ofPack.test(d.nearest ?? '')
      ? '指标包里的文件叫 pack.yaml、sites.yaml 或“序号-名称.yaml”'
      : '设置放在镇文件夹顶层，记录放在 records/<种类>/',
    type: d.nearest === undefined ? '移到该放的位置，或者移出镇文件夹' : `移到或改名为 ${d.nearest}`,
  }),
  'unknown-record-kind': (d) => ({
    found: `没有${quoteZh(d.found)}这种记录`,
    expected: `文件夹名是下列之一：${someZh(d.known)}`,
    type: d.nearest === undefined ? '移到对应种类的文件夹' : `把文件夹改名为 ${d.nearest}`,
  }),
  'missing-file': (d) => ({
    found: `没有 ${d.wanted}`,
    expected: d.wanted === 'pack.yaml' ? '指标包文件夹里有 pack.yaml' : `镇文件夹里有 ${d.wanted}`,
    type:
      d.wanted === 'pack.yaml'
        ? '核对 civic.yaml 的 pack 所指的文件夹；指标包必须有 pack.yaml'
        : `照示例镇写一份 ${d.wanted}`,
  }),
  'yaml-syntax': (d) => {
    const [found, expected, type] = syntax[d.problem];
    return { found: d.shown === '' ? found : `${found}：${d.shown}`, expected, type };
  },
  'refused-yaml': (d) => {
    const [found, type] = refused[d.what];
    return { found: `${found}：${d.shown}`, expected: '所写即所得：不用锚点、引用、标签、合并和指令', type };
  },
  'full-width': (d) => ({
    found: d.found === '\u3000' ? '全角空格' : `全角符号${quoteZh(d.found)}`,
    expected: d.found === '\u3000' ? '半角空格' : `半角符号 ${d.instead}`,
    type:
      d.instead === ''
        ? '删去它'
        : d.found === '\u3000'
          ? '换成半角空格'
          : `换成 ${d.instead}；属于内容本身的，整个值加引号`,
  }),
  tab: () => ({ found: '行首用了制表符（Tab）', expected: '只用空格缩进', type: '把 Tab 换成两个空格' }),
  'duplicate-key': (d) => ({
    found: `${quoteZh(d.key)}写了两次，上一次在 ${showPlace(d.first)}`,
    expected: '同一条里每个键只写一次',
    type: '删去其中一个；本来是两条的，每条都以“- ”开头',
  }),
  'too-deep': (d) => ({
    found: `层次超过 ${d.limit} 层`,
    expected: '设置和记录至多几层',
    type: '检查括号和缩进是否写错',
  }),
  'invisible-character': (d) => ({
    found: `看不见的字符 ${d.character}`,
    expected: '只有看得见的文字',
    type: '删去这个字符；从网页、微信粘贴来的请重新输入',
  }),
};
