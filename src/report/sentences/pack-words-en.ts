import type { PackWords } from './words.ts';

const of = (names: readonly string[]): string => (names.length === 0 ? '' : ` (${names.join(', ')})`);

/** Words of `civic pack` in English. */
export const packWordsEn: PackWords = {
  edition: (edition, level, year) => `edition ${edition}, ${level}, year ${year}`,
  valid: (from, to) => `valid ${from} to ${to}`,
  origin: 'origin',
  weights: 'weights of the methods',
  grades: 'what grades are worth',
  lowestMet: (grade) => `met from grade ${grade} up`,
  score: 'score',
  successor: 'successor',
  counts: (standards, checks) => `standards: ${standards}, checks: ${checks}`,
  listHead: ['id', 'standard', 'clauses', 'score', 'checks'],
  packsHead: ['id', 'title', 'edition', 'year', 'standards'],
  per: (per, names) => {
    switch (per) {
      case 'town':
        return 'the whole town';
      case 'unit':
        return `each unit${of(names)}`;
      case 'site':
        return `each site${of(names)}`;
      case 'zone':
        return 'each cleaning zone';
      case 'set':
        return `each member${of(names)}`;
      case 'market':
        return 'each market place';
      case 'market-day':
        return 'each market day';
    }
  },
  perTitle: 'made for',
  figure: (figure) => `where ${figure} comes from`,
  noFigures: 'no figure of its own: one, as the clause itself says',
  ownStandard: "the town's own",
  parameters: 'Parameters',
  metrics: 'Metrics',
  sets: 'Sets',
  specialDays: 'Special days',
  siteKinds: 'Kinds of site and what is looked at',
  rosters: 'Rosters',
  questions: 'Survey questions',
  themes: 'Themes of activities',
  problemThemes: 'Themes of problems',
  standards: 'Standards',
  parameterHead: [
    'id',
    'title',
    'form',
    'denominator',
    'clauses',
    'suggestion or default',
    'sources (weight)',
  ],
  metricHead: ['id', 'title', 'form', 'numerator', 'denominator', 'every', 'owner'],
  setHead: ['id', 'title', 'members'],
  dayHead: ['name', 'days', 'to be adopted', 'sources (weight)'],
  siteHead: ['kind of site', 'item', 'what is looked at', 'theme of a problem'],
  rosterHead: ['id', 'title', 'columns (* required, [internal])'],
  questionHead: ['id', 'question', 'counted as yes'],
  appraisal: 'Appraisal of units',
  appraisalHead: ['id', 'title', 'points', 'sources (weight)'],
  praise: 'praise',
  deductions: 'deductions, accountability',
  eachAndMost: (each, most) => `${each} each, ${most} at most`,
  appraisalGrades: 'grades',
  groups: 'groups',
  othersUnranked: 'other units are not ranked but reported to their superiors',
  share: 'share in the annual target score',
  townTarget: 'the target the town sets',
  byDefault: (value) => `default ${value}`,
  suggested: (value) => `suggested ${value}`,
  written: (files) => `written: ${files.join(', ')}`,
  sound: (standards, checks) => `No mistakes found: ${standards} standards, ${checks} checks.`,
};
