import { escalateSheaf } from '../escalate-sheaf.ts';
import { made } from './made.ts';
import type { MakeSheet } from './sheet.ts';

/** 拟提请问责事项: the tables of `civic escalate`. It proposes; people decide. */
export const ladder: MakeSheet = (facts, sheet) =>
  escalateSheaf(facts.assessment, facts.view, facts.reckoned.ladder()).tables.map((table) =>
    made(table, `${sheet.title}·${table.title[0]}`),
  );
