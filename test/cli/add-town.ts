/** The small town with a roster, an attestation and records that others refer to: every kind can be added to it. */
import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { copyOfTown, edit } from './run-civic.ts';

const judged = `
          - id: S1-90
            title: 认定过
            source: [4.1.1-a]
            show: 看。
            remedy: 认定。
            score: { 材料审核: 1 }
            checks:
              - { key: judged, kind: attestation, method: 材料审核 }
`;

export function townToAddTo(): string {
  const folder = copyOfTown();
  edit(
    folder,
    'packs/small/pack.yaml',
    'rosters: []',
    'rosters:\n  - { id: 投诉台账, title: 投诉处理台账, fields: [{ id: 受理日期, required: true }, { id: 处理结果, required: true }, { id: 备注 }] }',
  );
  edit(
    folder,
    'packs/small/pack.yaml',
    'sets: []',
    'sets:\n  - { id: festivals, title: 传统节日, members: [{ id: 端午 }, { id: 重阳 }] }',
  );
  const ideals = join(folder, 'packs/small/1-ideals.yaml');
  writeFileSync(ideals, `${readFileSync(ideals, 'utf8').trimEnd()}${judged}`);
  writeFileSync(
    join(folder, 'zones.yaml'),
    '- { id: 一区, unit: 创建办, stretches: [主街], duties: [清扫], cleaners: 4 }\n',
  );
  mkdirSync(join(folder, 'records/directive'));
  writeFileSync(
    join(folder, 'records/directive/2022.yaml'),
    '- { id: J-1, on: 2022-05-01, title: 清理河道, issuer: 县创建办, unit: 创建办, due: 2022-07-01 }\n',
  );
  return folder;
}

/** Every file under a folder with its bytes. */
export function snapshot(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length + 1), readFileSync(path).toString('base64')];
      }),
  );
}

/** The files that are there now and were not before. */
export function added(folder: string, before: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(snapshot(folder)).filter((path) => before[path] === undefined);
}

/** The one record of a file civic wrote. */
export function recordIn(folder: string, path: string): Readonly<Record<string, unknown>> {
  const records = parse(readFileSync(join(folder, path), 'utf8')) as Record<string, unknown>[];
  if (records.length !== 1) throw new Error(`${path} holds ${records.length} records`);
  return records[0]!;
}
