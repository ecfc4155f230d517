import { parseRatio } from '../model/ratio.ts';
import type { Appraisal } from '../model/pack-files.ts';
import type { Decided, DecidedPoints, UnitAppraisal } from './appraisal.ts';
import type { Basis } from './basis.ts';
import { inSpan } from './by-day.ts';
import { lookup } from '../model/grouped.ts';
import { citeOf } from './proof.ts';

const point = 10_000;

/** A number as written, in ten-thousandths, which is as fine as a record may write it. */
function pointsIn(amount: string | undefined): number | undefined {
  const written = parseRatio(amount ?? '');
  return written && Number((written.n * BigInt(point)) / written.d);
}

function capped(decided: readonly Decided[], most: number): DecidedPoints {
  const sum = decided.reduce((total, { points = 0 }) => total + points, 0);
  return { points: Math.min(sum, most * point), decided };
}

/** What was decided of a unit this year. A decision that names a person is about that person, not about the unit. */
export function decidedOf(basis: Basis, { praise, deductions }: Appraisal) {
  const { cut, frame } = basis;
  const { year } = frame.spans;
  const decisionsOf = lookup(
    inSpan(cut.recordsOf('decision'), year).filter(({ person }) => person === undefined),
    ({ unit }) => unit,
  );
  const noticesOf = lookup(
    inSpan(cut.recordsOf('notice'), year).filter(({ type }) => type === '表扬'),
    ({ unit }) => unit,
  );
  const praiseOf = (unit: string): readonly Decided[] => {
    const decisions = decisionsOf(unit).filter(({ about }) => about === '表扬');
    // Decided and made known under one number, it is one praise.
    const documents = new Set(decisions.map(({ document }) => document));
    return [
      ...decisions.map((record) => ({ record, text: record.basis })),
      ...noticesOf(unit)
        .filter(({ number = '' }) => !documents.has(number))
        .map((record) => ({ record, text: record.text })),
    ].map(({ record, text }) => ({
      about: '表扬' as const,
      text,
      points: praise.each * point,
      cite: citeOf(record),
    }));
  };
  const deductionsOf = (unit: string): readonly Decided[] =>
    decisionsOf(unit).flatMap((record) => {
      const { about, basis: text, amount } = record;
      if (about !== '扣分' && about !== '问责') return [];
      const points = about === '扣分' ? pointsIn(amount) : deductions.each * point;
      return [{ about, text, points, cite: citeOf(record) }];
    });
  return (unit: string): Pick<UnitAppraisal, 'praise' | 'deductions' | 'conclusion'> => {
    const graded = decisionsOf(unit).find(({ about }) => about === '等次');
    return {
      praise: capped(praiseOf(unit), praise.most),
      deductions: capped(deductionsOf(unit), deductions.most),
      conclusion: graded && { grade: graded.grade, cite: citeOf(graded) },
    };
  };
}
