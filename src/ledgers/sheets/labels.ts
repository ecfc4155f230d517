import { countColumn, textColumn } from '../columns.ts';
import type { MakeSheet } from './sheet.ts';
import { submitted } from './submitted.ts';

/** 档案盒标签: a line a box to be cut out, one box a topic. */
export const labels: MakeSheet = (facts) => {
  const boxes = new Map<string, { category: string; topic: string; standards: string[]; papers: number }>();
  for (const { standard, inside } of submitted(facts)) {
    const key = `${standard.category}/${standard.topic}`;
    const box = boxes.get(key) ?? {
      category: standard.category,
      topic: standard.topic,
      standards: [],
      papers: 0,
    };
    box.standards.push(standard.id);
    box.papers += inside.length;
    boxes.set(key, box);
  }
  return [
    {
      table: {
        columns: [
          countColumn('box', ['盒号', 'Box'], 6),
          textColumn('category', ['测评项目', 'Category'], 18),
          textColumn('topic', ['测评内容', 'Topic'], 30, { grows: true }),
          textColumn('standards', ['测评标准', 'Standards'], 24),
          countColumn('papers', ['材料件数', 'Papers'], 8),
        ],
        rows: [...boxes.values()].map(({ category, topic, standards, papers }, i) => [
          i + 1,
          category,
          topic,
          { code: 'listing', items: standards },
          papers,
        ]),
      },
      from: [],
    },
  ];
};
