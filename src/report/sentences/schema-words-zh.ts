import type { SchemaWords } from './schema-words.ts';

/** What `civic schema` says, in Chinese. */
export const schemaWordsZh: SchemaWords = {
  head: ['名称', '写什么', '文件'],
  listNote:
    'civic schema 名称 打印一个（JSON Schema draft-07）；civic schema --for 镇文件夹 把全部连同本镇的单位、点位、任务等名称写进 .civic/schema/，编辑器就能补全、提示、划出写错的。',
  written: (folder, count, changed) =>
    changed === 0
      ? `${folder}/ 里的 ${String(count)} 个都是新的，没有重写`
      : `写好 ${folder}/：共 ${String(count)} 个，新写、改写 ${String(changed)} 个`,
  offered: ({ unit, site, zone, task, round, finding }) =>
    `编辑器会提示：单位 ${String(unit)}，点位 ${String(site)}，责任区 ${String(zone)}，任务 ${String(task)}，轮次 ${String(round)}，问题编号 ${String(finding)}，以及指标包里的名称。增减了单位、点位这些，请再运行一次`,
  vscodeNew: (files) =>
    `新写了 ${files.join('、')}：用 VS Code 打开这个文件夹，装上它提议的 YAML 扩展（redhat.vscode-yaml）即可`,
  vscodeKnows: (file) => `${file} 里已经写着这些文件，没有动它`,
  vscodeAdd: (file) => `${file} 已经有了，没有动它。请把下面这一项加进去：`,
  orLine: '不用设置也可以：在 YAML 文件的第一行写（路径从文件所在的文件夹算起）：',
};
