import type { Assessment, ProblemStatus } from '../assess/assessment.ts';
import type { Duty, UnitDuties } from '../assess/duties.ts';
import type { Unit } from '../model/town-files.ts';
import { checkTitles } from './check-titles.ts';
import type { CheckTitle } from './check-titles.ts';
import { headingOf } from './heading.ts';
import type { DutyLine } from './lines/duties.ts';
import { nameSubjects } from './name-subjects.ts';
import type { SubjectNaming } from './name-subjects.ts';
import type { Audience, ReportView, SubjectLabel } from './report-document.ts';
import type { Cell, Column, Sheaf, Table } from './table.ts';

const columns: readonly Column[] = [
  { key: 'due', title: ['时限', 'Due'], form: 'text', width: 10 },
  { key: 'late', title: ['已过天数', 'Days late'], form: 'count', width: 9 },
  { key: 'what', title: ['要做的事', 'To do'], form: 'text', width: 60, grows: true },
  { key: 'standard', title: ['标准', 'Standard'], form: 'text', width: 7 },
  { key: 'kind', title: ['类别', 'Kind'], form: 'duty', width: 10, wide: true },
  { key: 'id', title: ['编号', 'Id'], form: 'text', width: 30, wide: true },
  { key: 'done', title: ['办理情况', 'Done'], form: 'text', width: 20, wide: true },
];

/** The subject where the unit itself does not say it already. */
function labelOf(
  duty: Extract<Duty, { kind: 'gap' | 'reading' }>,
  naming: SubjectNaming,
): SubjectLabel | undefined {
  const { subject } = duty.kind === 'gap' ? duty.gap : duty;
  return subject.kind === 'town' || subject.id === duty.unit ? undefined : naming.labelOf(subject);
}

/** How much of a duty a reader may know. */
interface Telling {
  readonly naming: SubjectNaming;
  readonly titleOf: CheckTitle;
  readonly isHidden: (problem: ProblemStatus) => boolean;
}

function sentence(duty: Duty, { naming, titleOf, isHidden }: Telling): DutyLine {
  switch (duty.kind) {
    case 'gap': {
      const { reason, title } = duty.gap;
      if (reason.code === 'task-open' || reason.code === 'task-overdue') {
        return { code: 'duty-hand-in', task: reason.task, items: reason.items };
      }
      return { code: 'duty-gap', title, check: titleOf(duty.gap), subject: labelOf(duty, naming), reason };
    }
    case 'problem': {
      const { id, text, site, zone, theme, sentBack } = duty.problem;
      const spot = isHidden(duty.problem) ? undefined : (site ?? zone);
      const what = { id, text, where: [spot, theme].filter((each) => each !== undefined) };
      if (duty.step === 'rectify') return { code: 'duty-rectify', ...what, sentBack };
      return { code: duty.step === 'sign' ? 'duty-sign' : 'duty-recheck', ...what };
    }
    case 'reading':
      return {
        code: 'duty-reading',
        title: duty.title,
        period: duty.period,
        subject: labelOf(duty, naming),
      };
    default:
      return { code: `duty-${duty.kind}`, standard: duty.standard };
  }
}

function standardOf(duty: Duty): string | null {
  switch (duty.kind) {
    case 'gap':
      return duty.gap.standard;
    case 'problem':
      return duty.problem.standard ?? null;
    case 'reading':
      return null;
    default:
      return duty.standard;
  }
}

function rowOf(duty: Duty, telling: Telling): readonly Cell[] {
  return [
    duty.due ?? { code: 'duty-no-day' },
    duty.late === 0 ? null : duty.late,
    sentence(duty, telling),
    standardOf(duty),
    duty.kind,
    duty.id,
    null,
  ];
}

/** Tells a duty as the reader may know it; undefined: it may not be told. */
export function tellDuties(
  assessment: Assessment,
  audience: Audience,
  isSecret: (problem: ProblemStatus) => boolean,
): (duty: Duty) => Readonly<Record<'due' | 'late' | 'what' | 'standard', Cell>> | undefined {
  const naming = nameSubjects(assessment, audience);
  const titleOf = checkTitles(assessment.standards);
  const isHidden = (problem: ProblemStatus): boolean => audience === 'public' && isSecret(problem);
  return (duty) => {
    if (duty.kind === 'gap' && naming.isHidden(duty.gap.subject)) return undefined;
    return {
      due: duty.due ?? { code: 'duty-no-day' },
      late: duty.late === 0 ? null : duty.late,
      what: sentence(duty, { naming, titleOf, isHidden }),
      standard: standardOf(duty),
    };
  };
}

/** What each unit has to do, one table a unit, so that each can be printed and sent by itself. */
export function dutiesSheaf(
  assessment: Assessment,
  view: ReportView,
  asked: {
    readonly units: readonly UnitDuties[];
    readonly settings: readonly Unit[];
    readonly within: number;
    /** Found by an unannounced round: its site is not told to the public. */
    readonly isSecret: (problem: ProblemStatus) => boolean;
  },
): Sheaf {
  const naming = nameSubjects(assessment, view.audience);
  const telling: Telling = {
    naming,
    titleOf: checkTitles(assessment.standards),
    isHidden: (problem) => view.audience === 'public' && asked.isSecret(problem),
  };
  const sponsors = new Map(asked.settings.map(({ id, sponsor }) => [id, sponsor]));
  const isTold = (duty: Duty): boolean => duty.kind !== 'gap' || !naming.isHidden(duty.gap.subject);
  const tables = asked.units.flatMap(({ unit, duties }): readonly Table[] => {
    const told = duties.filter(isTold);
    const withheld = duties.length - told.length;
    if (told.length === 0 && withheld === 0) return [];
    const sponsor = sponsors.get(unit);
    return [
      {
        id: unit,
        title: [unit, unit],
        columns,
        rows: told.map((each) => rowOf(each, telling)),
        lead: [
          {
            code: 'duty-counts',
            all: told.length,
            late: told.filter(({ late }) => late > 0).length,
            within: asked.within,
          },
          ...(sponsor === undefined ? [] : [{ code: 'duty-sponsor', sponsor } as const]),
        ],
        notes: withheld === 0 ? [] : [{ code: 'duty-withheld', count: withheld }],
      },
    ];
  });
  return {
    id: 'todo',
    title: ['待办清单', 'To do'],
    fileName: '待办清单',
    heading: headingOf(assessment, view),
    tables,
  };
}
