import { describe, expect, test } from 'vitest';
import { noPaint } from '../../src/report/paint.ts';
import { speechIn } from '../../src/report/sentences/speech.ts';
import { saySheaf } from '../../src/report/tables/say-sheaf.ts';
import { sheafJson } from '../../src/report/tables/sheaf-json.ts';
import { sheafMarkdown } from '../../src/report/tables/sheaf-markdown.ts';
import { sheafTable } from '../../src/report/tables/sheaf-table.ts';
import { aColumn, aSheaf, aTable, monthsTable } from '../support/a-sheaf.ts';

const [zh, en] = [await speechIn('zh'), await speechIn('en')];
const paper = { width: 100, ascii: false, paint: noPaint };

const list = aTable('list', {
  columns: [
    aColumn('sheet', { form: 'sheet', width: 16 }),
    aColumn('verdict', { form: 'verdict' }),
    aColumn('photos', { form: 'files', grows: true }),
  ],
  rows: [['各月发现与销号', 'met', 'files/a.jpg\nfiles/b.jpg']],
});
const sheaf = aSheaf(
  aTable('cover', { cover: true, title: ['封面', 'Cover'], lead: [{ code: 'total' }] }),
  monthsTable({
    charts: [{ title: ['走势', 'Trend'], form: 'lines', along: 'month', of: ['rate'] }],
  }),
  list,
);

describe('in the reader’s language', () => {
  test('titles of groups and charts, names of sheets, what words mean', () => {
    const [cover, months, said] = saySheaf(sheaf, en).tables;
    expect(cover).toMatchObject({ title: 'Cover', cover: true, lead: ['total'] });
    expect(months?.columns.map(({ over }) => over)).toEqual([
      ...[undefined, 'Problems', 'Problems', 'Problems', undefined, undefined],
    ]);
    expect(months?.charts).toEqual([{ title: 'Trend', form: 'lines', along: 'month', of: ['rate'] }]);
    expect([...(said?.rows ?? [])]).toEqual([
      ['Found and closed by month', 'met', 'files/a.jpg\nfiles/b.jpg'],
    ]);
    expect(said?.columns[1]?.tones?.get(en.words.verdicts.unmet)).toBe('bad');
    expect(saySheaf(sheaf, zh).tables[2]?.columns[1]?.tones?.get('不达标')).toBe('bad');
    expect(said?.columns[0]?.tones).toBeUndefined();
  });

  test('every verdict and every state means something', () => {
    const columns = [aColumn('v', { form: 'verdict' }), aColumn('s', { form: 'state' })];
    for (const speech of [zh, en]) {
      const said = saySheaf(aSheaf(aTable('t', { columns })), speech).tables[0]?.columns;
      expect([...said![0]!.tones!.keys()].sort()).toEqual(Object.values(speech.words.verdicts).sort());
      expect([...said![1]!.tones!.keys()].sort()).toEqual(Object.values(speech.words.states).sort());
    }
  });
});

test('Markdown has the group before the title, files one after the other, the cover’s lines and no charts', () => {
  const text = sheafMarkdown(saySheaf(sheaf, zh));
  expect(text).toContain('| 月份 | 问题·发现 | 问题·销号 | 问题·销号率 | 经费 | 最后一日 |');
  expect(text).toContain('| 各月发现与销号 | 达标 | files/a.jpg; files/b.jpg |');
  expect(text).toContain('## 封面\n\n合计\n');
  expect(text).not.toContain('走势');
});

test('a screen has them as well', () => {
  const text = sheafTable(saySheaf(sheaf, zh), paper);
  expect(text).toMatch(/月份 +问题·发现 +问题·销号/);
  expect(text).toContain('files/a.jpg; files/b.jpg');
  expect(text).toContain('封面\n合计');
  expect(text).not.toContain('走势');
});

test('JSON keeps its keys and values as they are', () => {
  const { tables } = JSON.parse(sheafJson(sheaf, en)) as { tables: Record<string, unknown> };
  expect(Object.keys(tables)).toEqual(['cover', 'months', 'list']);
  expect(tables.cover).toEqual({ rows: [], total: null, lead: ['total'], notes: [] });
  expect(tables.list).toEqual({
    rows: [{ sheet: '各月发现与销号', verdict: 'met', photos: 'files/a.jpg\nfiles/b.jpg' }],
    ...{ total: null, lead: [], notes: [] },
  });
});
