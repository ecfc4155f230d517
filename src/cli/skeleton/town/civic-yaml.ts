import { blockForm } from '../../../enter/block-form.ts';
import type { WrittenGroup } from '../../../enter/block-form.ts';
import { blockScalar } from '../../../enter/block-scalar.ts';
import type { SchemaNode } from '../../../model/schema.ts';
import { adoptedSchema, memberSchema, phaseSchema } from '../../../model/town-files.ts';
import { showFigure } from '../../../report/show-figures.ts';
import type { Citation, Parameter } from '../../../model/pack-files.ts';
import type { Written } from '../../../load/read-target.ts';
import type { Blank } from '../../init/blanks.ts';
import type { NewTown } from '../../init/new-town.ts';
import type { SkeletonFile } from '../pack.ts';
import { schemaLine } from './schema-line.ts';

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');
/** Nothing of a comment may end its line. */
const comment = (text: string): string => `# ${text.replaceAll(/\s+/gu, ' ')}\n`;
const commentedOut = (text: string): string => text.replaceAll(/^(?=.)/gm, '# ');

/** A list below its key. */
function listed(schema: SchemaNode, items: readonly WrittenGroup[]): string {
  return indented(blockForm(schema, items).text);
}

const cited = ({ source, weight, value }: Citation): string =>
  `${source}${value === undefined ? '' : `，作 ${value}`}（分量 ${weight}）`;
const shown = (value: Written): string => (typeof value === 'number' ? String(value) : showFigure(value));

function aboutParameter({ title, unit, denominator, suggestion }: Parameter): string {
  const of = denominator === undefined ? '' : `，分母：${denominator}`;
  const measured = unit === undefined || unit === '%' ? '' : `（${unit}）`;
  const suggested =
    suggestion === undefined
      ? '没有建议值'
      : `建议 ${shown(suggestion.value)}：${suggestion.sources.map(cited).join('；')}`;
  return `${title}${measured}${of}。${suggested}`;
}

/** An unset blank: to be taken in by deleting the marks, once the town has decided. */
function unsetTarget({ parameter, suggested, last }: Blank): string {
  const value = last ?? suggested;
  const about = last === undefined ? '' : `上年定为 ${shown(last)}。`;
  const lines = blockForm(adoptedSchema, [
    { parameter: parameter.id, value: value ?? '…', source: '本镇文件名' },
  ]).text;
  return comment(`未定：${about}${aboutParameter(parameter)}`) + commentedOut(lines);
}

function targetsText({ targets }: NewTown, blanks: readonly Blank[]): string {
  const adopted = new Map(targets.map((target) => [target.parameter, target]));
  const set = blanks.flatMap(({ parameter }) => {
    const target = adopted.get(parameter.id);
    if (target === undefined) return [];
    return [comment(aboutParameter(parameter)) + blockForm(adoptedSchema, [{ ...target }]).text];
  });
  const unset = blanks.filter(({ parameter }) => !adopted.has(parameter.id)).map(unsetTarget);
  return [
    '\n# 已定目标值：方案里的空白由镇里定，每项写明本镇的依据。没有定的，结论是“目标值未定”；建议值采用以前不参与判定。\n',
    unset.length === 0 ? '' : '# 要定下一项：改好取值和依据，把那几行（和 targets:）前面的 # 去掉。\n',
    set.length === 0 ? '# targets:\n' : 'targets:\n',
    ...[...set, ...unset].map(indented),
  ].join('');
}

const phaseOrigins: Readonly<Record<NewTown['phasesFrom'], string>> = {
  proposal: '方案没有写日子：这里按季度平分，是本软件的提议，请按本镇的安排改',
  'last-year': '沿用上年的日子，请核对',
  typed: '日子由镇里定',
};

/** `civic.yaml`: every key with a word on it, what is unset commented out. */
export function civicYaml(town: NewTown, blanks: readonly Blank[]): SkeletonFile {
  const { year, carried } = town;
  const settings = carried?.settings;
  const group = settings?.['leading-group'];
  const late = settings?.['late-after-days'];
  const month = (key: string, value: string | undefined, about: string, example: string): string =>
    comment(about) + (value === undefined ? `# ${key}: ${String(year)}-${example}\n` : `${key}: ${value}\n`);
  const text = [
    schemaLine('civic'),
    comment(
      `${town.town} ${String(year)} 年文明创建自查自评的设置。改完运行 civic check，写错的地方会逐条指出来。`,
    ),
    `town: ${blockScalar(town.town)}\n`,
    `county: ${blockScalar(town.county)}\n`,
    `year: ${String(year)}\n`,
    comment('测评体系：civic pack list 列出自带的，civic pack show 查阅。'),
    `pack: ${blockScalar(town.pack)}\n`,
    settings?.fiction === true ? 'fiction: true\n' : '',
    comment('创建办，即领导小组办公室所在的单位，名称与 units.yaml 一致。问题由它复查。'),
    `office: ${blockScalar(town.office)}\n`,
    comment('领导小组：分工写组长、副组长、成员、办公室主任、承办人。创建办自己的问题由小组其他成员复查。'),
    group === undefined || group.length === 0
      ? '# leading-group:\n#   - name: 姓名\n#     post: 职务\n#     role: 组长\n'
      : `leading-group:\n${listed(
          memberSchema,
          group.map((member) => ({ ...member })),
        )}`,
    '\n',
    month(
      'materials-month',
      town.materialsMonth,
      '材料申报月：材料审核看此前十二个月。没有定的，按统计截止日所在的月往前算。',
      '08',
    ),
    month('test-month', town.testMonth, '实地测评月。', '11'),
    comment('补录宽限天数：晚于这么多天才录入的，列为补录。'),
    late === undefined ? '# late-after-days: 5\n' : `late-after-days: ${String(late)}\n`,
    '\n',
    comment(`阶段，不能重叠，中间可以留空。${phaseOrigins[town.phasesFrom]}。`),
    `phases:\n${listed(
      phaseSchema,
      town.phases.map((phase) => ({ ...phase })),
    )}`,
    targetsText(town, blanks),
  ];
  return { name: 'civic.yaml', text: text.join('') };
}
