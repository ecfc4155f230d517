import type { Assessment, ProblemStatus } from '../assess/assessment.ts';
import type { Decision } from '../assess/meeting-decisions.ts';
import type { Disputed, OpenObjection } from '../assess/meeting-disputes.ts';
import type { MeetingMatters } from '../assess/meeting.ts';
import { headingOf } from './heading.ts';
import type { Line } from './lines/index.ts';
import type { MeetingItem } from './lines/meeting.ts';
import { nameSubjects } from './name-subjects.ts';
import type { ReportView } from './report-document.ts';
import type { Cell, Column, Sheaf, Table, Title } from './table.ts';

/** What the sheet is made of, and what the reader may see of it. */
export interface MeetingSheet {
  readonly matters: MeetingMatters;
  /** The day typed from which is counted, rather than the meeting before. */
  readonly isSinceTyped: boolean;
  readonly isSecret: (problem: ProblemStatus) => boolean;
  /** The leader each unit is in the care of (包保领导). */
  readonly sponsors: ReadonlyMap<string, string>;
  /** How many days before it lapses a waiver is brought up. */
  readonly waiverNotice: number;
}

/** Makes the rows of one reader. */
interface Writing extends MeetingSheet {
  readonly assessment: Assessment;
  readonly view: ReportView;
  readonly on: string;
}

const text = (key: string, title: Title, width: number, more: Partial<Column> = {}): Column => ({
  key,
  title,
  form: 'text',
  width,
  ...more,
});
const idColumn = text('id', ['编号', 'Id'], 24);
const unitColumn = text('unit', ['责任单位', 'Unit'], 12);
const whatColumn = text('what', ['事由', 'What'], 36, { grows: true });
const sinceColumn: Column = { key: 'since', title: ['自何时', 'Since'], form: 'day', width: 10 };
const daysColumn: Column = { key: 'days', title: ['天数', 'Days'], form: 'count', width: 4 };
const stateColumn: Column = { key: 'state', title: ['状态', 'State'], form: 'state', width: 8, wide: true };
const sponsorColumn = text('sponsor', ['包保领导', 'Sponsor'], 8);
const count = (key: string, title: Title, width = 8): Column => ({ key, title, form: 'count', width });

/** Who a unit is in the care of is a name: only the office sees it. */
const sponsored = ({ view }: Writing): boolean => view.audience === 'internal';

function columnsFor(writing: Writing, columns: readonly Column[]): readonly Column[] {
  return sponsored(writing) ? [...columns, sponsorColumn] : columns;
}

function rowFor(writing: Writing, unit: string, cells: readonly Cell[]): readonly Cell[] {
  return sponsored(writing) ? [...cells, writing.sponsors.get(unit) ?? null] : cells;
}

function tableOf(
  id: string,
  title: Title,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  lead: readonly Line[] = [],
): Table {
  return { id, title, columns, rows, lead: rows.length > 0 ? lead : [...lead, { code: 'meeting-nothing' }] };
}

/** Where a problem is, its theme and text; of an unannounced round, without its site. */
function aboutOf({ isSecret, view }: Writing, problem: ProblemStatus): readonly string[] {
  const site = view.audience === 'public' && isSecret(problem) ? undefined : problem.site;
  return [site ?? problem.zone, problem.theme, problem.text].filter((each) => each !== undefined);
}

/** The text of an objection; one against a notice or a decision is of accountability, and the office's alone. */
function objectionText(
  { view }: Writing,
  { objection, problem }: Pick<OpenObjection, 'objection' | 'problem'>,
): string | undefined {
  return problem === undefined && view.audience === 'public' ? undefined : objection.text;
}

function frontTable(writing: Writing): Table {
  const { overdue, owed, disputed, parked, decisions, directives } = writing.matters;
  const row = (item: MeetingItem, value: Cell): readonly Cell[] => [{ code: 'meeting-item', item }, value];
  return {
    id: 'sheet',
    title: ['周调度会', 'Meeting'],
    columns: [text('item', ['事项', 'Item'], 24), text('value', ['内容', 'Content'], 60, { grows: true })],
    rows: [
      row('time', null),
      row('place', null),
      row('chair', null),
      row('units', null),
      row('overdue', overdue.length),
      row(
        'owed',
        owed.reduce((sum, { gaps }) => sum + gaps.length, 0),
      ),
      row('disputed', disputed.length),
      row('parked', parked.length),
      row('decisions', decisions.length),
      row('directives', directives.counts.逾期未办),
    ],
    sign: [
      ['主持人', 'Chair'],
      ['记录人', 'Minutes'],
    ],
  };
}

function changesTable(writing: Writing): Table {
  const { changes, from, previous } = writing.matters;
  const cells = ({ found, closed, sentBack, overdue }: typeof changes.total): readonly Cell[] => [
    found,
    closed,
    sentBack,
    overdue,
  ];
  const told =
    writing.isSinceTyped || previous === undefined ? undefined : { on: previous.on, title: previous.title };
  const table = tableOf(
    'changes',
    ['本周变化', 'What changed'],
    columnsFor(writing, [
      text('unit', ['责任单位', 'Unit'], 14, { grows: true }),
      count('found', ['新发现', 'Found']),
      count('closed', ['销号', 'Closed']),
      count('sentBack', ['退回', 'Sent back'], 9),
      count('overdue', ['新逾期', 'Newly late'], 10),
    ]),
    changes.units.map((each) => rowFor(writing, each.unit, [each.unit, ...cells(each)])),
    [{ code: 'meeting-from', from, on: writing.on, previous: told }],
  );
  if (changes.units.length === 0) return table;
  return { ...table, total: rowFor(writing, '', [{ code: 'total' }, ...cells(changes.total)]) };
}

function overdueTable(writing: Writing): Table {
  return tableOf(
    'overdue',
    ['逾期问题', 'Overdue problems'],
    columnsFor(writing, [
      idColumn,
      unitColumn,
      whatColumn,
      { ...sinceColumn, title: ['整改时限', 'Due'] },
      { ...daysColumn, title: ['逾期天数', 'Late'], width: 8 },
      stateColumn,
    ]),
    writing.matters.overdue.map(({ problem, since, days }) =>
      rowFor(writing, problem.unit, [
        problem.id,
        problem.unit,
        { code: 'meeting-problem', about: aboutOf(writing, problem) },
        since,
        days,
        problem.state,
      ]),
    ),
  );
}

function owedTable(writing: Writing): Table {
  const naming = nameSubjects(writing.assessment, writing.view.audience);
  return tableOf(
    'owed',
    ['逾期短板', 'Overdue gaps'],
    columnsFor(writing, [
      text('unit', ['责任单位', 'Unit'], 14),
      count('gaps', ['短板', 'Gaps'], 5),
      text('standards', ['测评标准', 'Standards'], 30, { grows: true }),
      { ...sinceColumn, title: ['最早时限', 'First due'] },
      { ...daysColumn, title: ['逾期天数', 'Late'], width: 8 },
    ]),
    writing.matters.owed.map(({ unit, gaps, since, days }) => {
      const told = gaps.filter(({ subject }) => !naming.isHidden(subject));
      return rowFor(writing, unit, [
        unit,
        gaps.length,
        {
          code: 'meeting-owed',
          standards: [...new Set(told.map(({ standard }) => standard))].sort(),
          hidden: gaps.length - told.length,
        },
        since,
        days,
      ]);
    }),
  );
}

function disputedRow(writing: Writing, each: Disputed): readonly Cell[] {
  const { since, days } = each;
  if (each.kind === 'contested') {
    const { problem, handedOn, sentBack } = each;
    const about = aboutOf(writing, problem);
    return rowFor(writing, problem.unit, [
      problem.id,
      problem.unit,
      { code: 'meeting-contested', about, handedOn, sentBack },
      since,
      days,
    ]);
  }
  const { objection, problem } = each;
  return rowFor(writing, objection.unit, [
    objection.against,
    objection.unit,
    {
      code: 'meeting-objection',
      text: objectionText(writing, each),
      about: problem === undefined ? [] : aboutOf(writing, problem),
    },
    since,
    days,
  ]);
}

function parkedTable(writing: Writing): Table {
  return tableOf(
    'parked',
    ['挂账', 'Parked'],
    columnsFor(writing, [idColumn, unitColumn, whatColumn, sinceColumn, daysColumn]),
    writing.matters.parked.map(({ problem, since, days, reason }) =>
      rowFor(writing, problem.unit, [
        problem.id,
        problem.unit,
        { code: 'meeting-parked', about: aboutOf(writing, problem), reason },
        since,
        days,
      ]),
    ),
  );
}

/** Id, unit and what of a decision. */
function decisionCells(writing: Writing, each: Decision): readonly [id: string, unit: string, what: Line] {
  switch (each.kind) {
    case 'extension': {
      const { problem, until } = each;
      return [
        problem.id,
        problem.unit,
        { code: 'meeting-extension', about: aboutOf(writing, problem), until },
      ];
    }
    case 'undated': {
      const { problem } = each;
      return [problem.id, problem.unit, { code: 'meeting-undated', about: aboutOf(writing, problem) }];
    }
    case 'long': {
      const { problem } = each;
      return [problem.id, problem.unit, { code: 'meeting-problem', about: aboutOf(writing, problem) }];
    }
    case 'objection': {
      const { objection } = each;
      return [
        objection.against,
        objection.unit,
        { code: 'meeting-objection-open', text: objectionText(writing, each) },
      ];
    }
    case 'waiver': {
      const { waiver, title, unit, left } = each;
      return [waiver.standard, unit, { code: 'meeting-waiver', title, until: waiver.until, left }];
    }
    case 'attestation': {
      const { check, title, unit, why } = each;
      return [check, unit, { code: 'meeting-attestation', title, why }];
    }
  }
}

function decisionsTable(writing: Writing): Table {
  const { decisions, longest } = writing.matters;
  return {
    ...tableOf(
      'decisions',
      ['要领导拍板', 'For a leader to decide'],
      columnsFor(writing, [
        text('kind', ['类别', 'Kind'], 16),
        idColumn,
        unitColumn,
        whatColumn,
        sinceColumn,
        daysColumn,
        stateColumn,
      ]),
      decisions.map((each) => {
        const [id, unit, what] = decisionCells(writing, each);
        const kind: Line = { code: 'meeting-kind', kind: each.kind };
        // An objection is about a problem without being one: the state is told of the others.
        const state = 'problem' in each && each.kind !== 'objection' ? each.problem.state : null;
        return rowFor(writing, unit, [kind, id, unit, what, each.since ?? null, each.days ?? null, state]);
      }),
    ),
    notes: [
      longest === undefined
        ? { code: 'meeting-no-limit' }
        : { code: 'meeting-limit', limit: longest, notice: writing.waiverNotice },
    ],
  };
}

function directivesTable(writing: Writing): Table {
  const { directives, from } = writing.matters;
  const counts = Object.entries(directives.counts).map(([state, of]) => ({ state, count: of }));
  return tableOf(
    'directives',
    ['上级交办', 'Directives'],
    columnsFor(writing, [
      text('state', ['状态', 'State'], 9),
      unitColumn,
      whatColumn,
      { key: 'received', title: ['收到', 'Received'], form: 'day', width: 10 },
      { key: 'due', title: ['时限', 'Due'], form: 'day', width: 10 },
      { key: 'done', title: ['办结', 'Done'], form: 'day', width: 10 },
      { ...daysColumn, title: ['逾期天数', 'Late'], width: 8 },
      text('issuer', ['交办单位', 'Issuer'], 24, { wide: true }),
      text('id', ['编号', 'Id'], 24, { wide: true }),
    ]),
    directives.listed.map(({ directive, share, isPart, days }) =>
      rowFor(writing, share.unit, [
        { code: 'directive-state', state: share.state },
        share.unit,
        {
          code: 'directive-share',
          title: directive.title,
          part: isPart ? share.what : undefined,
          number: directive.number,
        },
        directive.received,
        share.due,
        share.done ?? null,
        days,
        directive.issuer,
        directive.id,
      ]),
    ),
    [{ code: 'directive-counts', counts, from }],
  );
}

function decidedTable({ matters: { decided } }: Writing): Table {
  const told: Line =
    decided === undefined
      ? { code: 'meeting-none-decided' }
      : {
          code: 'meeting-decided',
          on: decided.on,
          title: decided.title,
          units: decided.units ?? [],
        };
  return {
    id: 'decided',
    title: ['上次议定', 'Decided last time'],
    columns: [
      text('what', ['议定事项', 'Decided'], 40, { grows: true }),
      text('result', ['落实情况（会上填写）', 'Done? (to be filled in)'], 24),
    ],
    rows: (decided?.decided ?? []).map((what) => [what, null]),
    lead: [told],
  };
}

/** The sheet of the weekly 调度会: what is overdue, in dispute, parked, for a leader to decide, and what is new. */
export function meetingSheaf(assessment: Assessment, view: ReportView, sheet: MeetingSheet): Sheaf {
  const writing: Writing = { ...sheet, assessment, view, on: assessment.options.on };
  return {
    id: 'meeting',
    title: ['周调度会议程单', 'Sheet of the weekly meeting'],
    fileName: '周调度会',
    heading: headingOf(assessment, view),
    tables: [
      frontTable(writing),
      changesTable(writing),
      overdueTable(writing),
      owedTable(writing),
      tableOf(
        'disputed',
        ['有争议', 'Disputed'],
        columnsFor(writing, [idColumn, unitColumn, whatColumn, sinceColumn, daysColumn]),
        writing.matters.disputed.map((each) => disputedRow(writing, each)),
      ),
      parkedTable(writing),
      decisionsTable(writing),
      directivesTable(writing),
      decidedTable(writing),
    ],
  };
}
