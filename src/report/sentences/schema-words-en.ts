import type { SchemaWords } from './schema-words.ts';

/** What `civic schema` says, in English. */
export const schemaWordsEn: SchemaWords = {
  head: ['name', 'of', 'files'],
  listNote:
    'civic schema NAME prints one (JSON Schema, draft-07); civic schema --for DIR writes all of them into .civic/schema/, with the names of the town’s units, sites, tasks and so on, so that editors complete, explain and underline.',
  written: (folder, count, changed) =>
    changed === 0
      ? `All ${String(count)} in ${folder}/ are up to date; nothing was written`
      : `Wrote ${folder}/: ${String(count)} in all, ${String(changed)} of them new or changed`,
  offered: ({ unit, site, zone, task, round, finding }) =>
    `Editors will offer ${String(unit)} units, ${String(site)} sites, ${String(zone)} zones, ${String(task)} tasks, ${String(round)} rounds, ${String(finding)} ids of problems, and the names of the pack. Run it again when units, sites and so on have come or gone`,
  vscodeNew: (files) =>
    `New: ${files.join(', ')}. Open this folder with VS Code and install the YAML extension it proposes (redhat.vscode-yaml)`,
  vscodeKnows: (file) => `${file} names these files already and stays as it is`,
  vscodeAdd: (file) => `${file} is there already and stays as it is. Add this entry to it:`,
  orLine: 'Without settings, as the first line of a YAML file (the path begins at the file’s own folder):',
};
