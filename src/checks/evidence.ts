import { listOf, object, oneOf, optional, whole } from '../model/schema.ts';
import type { TypeOf } from '../model/schema.ts';
import type { Message } from '../model/message.ts';
import { citationSchema } from '../model/pack-files.ts';
import { checkSchema, perFields, spanField } from './common.ts';
import type { Cite, Judged } from './common.ts';

/** Kept equal to the record kind's own list by a test: `checks/` does not import `records/`. */
export const materialNames = ['规范文件', '说明报告', '统计表格', '实景图片'] as const;

export const evidenceCheck = checkSchema('evidence', ['申报材料', 'Evidence'], {
  ...perFields,
  ...spanField,
  asks: listOf(
    object(
      {
        material: oneOf(materialNames, ['材料类别', 'Kind of material']),
        count: optional(whole(['份数', 'Count', '实景图片按张，其余按份；不写即一'], 1, 1000)),
        sources: optional(listOf(citationSchema, ['出处', 'Sources'])),
      },
      ['所要材料', 'Asked for'],
    ),
    ['所要材料', 'Asked for'],
    1,
  ),
});
export type EvidenceCheck = TypeOf<typeof evidenceCheck>;

/** Why a record that names the standard is not proof. */
export type Refused = 'no-file' | 'file-gone' | 'no-reference' | 'outside-span' | 'lapsed';

export interface EvidenceFacts {
  readonly asks: readonly {
    readonly material: string;
    readonly asked: number;
    /** Pictures, or documents, that are proof in the span. */
    readonly found: number;
    readonly cites: readonly Cite[];
    readonly refused: readonly { readonly cite: Cite; readonly why: Refused }[];
  }[];
}

export interface Shortfall {
  readonly material: string;
  readonly asked: number;
  readonly found: number;
}

export type EvidenceReason =
  | Message<'evidence-short', { short: readonly Shortfall[]; refused: readonly Refused[] }>
  | Message<'evidence-holds', { found: readonly Shortfall[] }>;

/** Every kind of material asked for, and enough of it. Nothing but absence can fail it, so it is never `unmet`. */
export function judgeEvidence(facts: EvidenceFacts): Judged<EvidenceReason> {
  const counted = facts.asks.flatMap((ask) => ask.cites);
  const found = facts.asks.map(({ material, asked, found: count }) => ({ material, asked, found: count }));
  const short = found.filter((ask) => ask.found < ask.asked);
  if (short.length === 0)
    return { verdict: 'met', reason: { code: 'evidence-holds', found }, cites: counted };
  const turnedDown = facts.asks.flatMap((ask) => (ask.found < ask.asked ? ask.refused : []));
  const refused = [...new Set(turnedDown.map((each) => each.why))];
  const cites = counted.concat(turnedDown.map((each) => each.cite));
  return { verdict: 'missing', reason: { code: 'evidence-short', short, refused }, cites };
}

export type EvidenceAsk = Message<'ask-evidence', { span: string; asks: readonly Shortfall[] }>;

/** What the check asks for, as data. */
export function describeEvidence(check: EvidenceCheck): EvidenceAsk {
  const asks = check.asks.map((ask) => ({ material: ask.material, asked: ask.count ?? 1, found: 0 }));
  return { code: 'ask-evidence', span: check.span, asks };
}
