/** The files `civic init` writes, in the order in which they are written: `civic.yaml` last, since it makes the folder a town. */
import { blockForm } from '../../../enter/block-form.ts';
import type { WrittenGroup } from '../../../enter/block-form.ts';
import { townSchemas } from '../../../load/schemas.ts';
import { unitTypes } from '../../../model/town-files.ts';
import type { Unit, UnitType } from '../../../model/town-files.ts';
import { recordKinds } from '../../../records/index.ts';
import type { Blank } from '../../init/blanks.ts';
import type { NewRecords, NewTown } from '../../init/new-town.ts';
import type { SkeletonFile } from '../pack.ts';
import { civicYaml } from './civic-yaml.ts';
import { guide } from './guide.ts';
import { repoFiles } from './repo-files.ts';
import { schemaLine } from './schema-line.ts';

const groups: Readonly<Record<UnitType, string>> = {
  镇属: '镇属各部门',
  派驻: '派驻、垂管：superior 写上级主管部门，不参加排名',
  学校: '学校',
  社区: '社区',
  村: '村',
};

function unitsYaml(units: readonly Unit[]): SkeletonFile {
  const text = unitTypes.flatMap((type) => {
    const own = units.filter((unit) => unit.type === type);
    return own.length === 0
      ? []
      : [
          `# ${groups[type]}\n`,
          blockForm(
            townSchemas.units,
            own.map((unit) => ({ ...unit })),
          ).text,
        ];
  });
  const head =
    '# 责任单位。id 是全镇通用的简称，记录里就写这个名字；改名的，把旧名写进 was。\n# 可以另写 head（负责人）、sponsor（包保领导）、phone（电话，从不打印）。\n';
  return { name: 'units.yaml', text: [schemaLine('units'), head, ...text].join('') };
}

function carriedList(
  name: 'sites' | 'zones' | 'visits',
  about: string,
  items: readonly WrittenGroup[],
): readonly SkeletonFile[] {
  if (items.length === 0) return [];
  const text = `${schemaLine(name)}# ${about}\n${blockForm(townSchemas[name], items).text}`;
  return [{ name: `${name}.yaml`, text }];
}

function recordsFile({ kind, records }: NewRecords, year: number): SkeletonFile {
  const head = `${schemaLine(kind, 2)}# 由上一年的文件夹结转，civic init 写。\n`;
  return {
    name: `records/${kind}/${String(year)}-上年结转.yaml`,
    text: head + blockForm(recordKinds[kind].schema, records).text,
  };
}

export function townFiles(town: NewTown, blanks: readonly Blank[]): readonly SkeletonFile[] {
  const { carried } = town;
  const records = carried?.records ?? [];
  return [
    ...repoFiles,
    guide(town.town, town.year),
    ...(carried?.copied ?? []),
    unitsYaml(town.units),
    ...carriedList('sites', '点位，由上一年结转。', carried?.sites ?? []),
    ...carriedList('zones', '保洁责任区，由上一年结转。', carried?.zones ?? []),
    ...carriedList('visits', '巡查计划，由上一年结转，依据请核对。', carried?.visits ?? []),
    ...records.map((each) => recordsFile(each, town.year)),
    civicYaml(town, blanks),
  ];
}
