/** What tells VS Code which schema is whose. Both files are the user's own as soon as they are there. */
import { fileKinds } from '../../load/editor/file-kinds.ts';
import { cleanJson } from '../../report/clean.ts';
import type { SkeletonFile } from '../skeleton/pack.ts';
import { schemaFolder } from './schema-files.ts';

const below = (folder: string, pattern: string): string =>
  pattern.startsWith('!') ? `!${folder}/${pattern.slice(1)}` : `${folder}/${pattern}`;

/** `yaml.schemas`: patterns of files by schema. `packFolder`: where a pack of the town's own lies. */
export function schemaAssociations(packFolder?: string): Readonly<Record<string, readonly string[]>> {
  const placed = fileKinds.map(({ name, places, inPack = [] }) => {
    const own = packFolder === undefined ? [] : inPack.map((pattern) => below(packFolder, pattern));
    const others = name === 'sites' && packFolder !== undefined ? [`!${packFolder}/sites.yaml`] : [];
    return [`./${schemaFolder}/${name}.json`, [...places, ...own, ...others]] as const;
  });
  return Object.fromEntries(placed.filter(([, patterns]) => patterns.length > 0));
}

const json = (value: unknown): string => cleanJson(`${JSON.stringify(value, undefined, 2)}\n`);

export const vscodeSettings = '.vscode/settings.json';

/** The settings, and the extension they speak to, which VS Code then proposes. */
export function vscodeFiles(packFolder?: string): readonly SkeletonFile[] {
  return [
    { name: vscodeSettings, text: json({ 'yaml.schemas': schemaAssociations(packFolder) }) },
    { name: '.vscode/extensions.json', text: json({ recommendations: ['redhat.vscode-yaml'] }) },
  ];
}
