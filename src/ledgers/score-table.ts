import type { Assessment, Score } from '../assess/assessment.ts';
import type { ScoreLine, ScoreTable } from './report-document.ts';

type Points = Assessment['score']['total'];

/** The points of one line, with what is at stake and the share won, rounded down. */
export function scoreLine({ possible, won, unknown, shaky }: Points): ScoreLine {
  const rate = possible === 0 ? undefined : Number((BigInt(won) * 1000n) / BigInt(possible));
  return { possible, won, unknown, shaky, atStake: possible - won, rate };
}

/** The score by 测评项目 and by method. */
export function scoreTable(score: Score): ScoreTable {
  return {
    total: scoreLine(score.total),
    categories: score.categories.map(({ number, title, ...points }) => ({
      number,
      title,
      ...scoreLine(points),
    })),
    methods: score.methods.map(({ method, weight, ...points }) => ({ method, weight, ...scoreLine(points) })),
    weighted: score.weighted,
  };
}
