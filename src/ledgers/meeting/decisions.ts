import type { Decision } from '../../assess/meeting-decisions.ts';
import type { Line } from '../lines/index.ts';
import type { Table } from '../table.ts';
import { textColumn } from '../columns.ts';
import {
  aboutOf,
  columnsFor,
  daysColumn,
  idColumn,
  objectionText,
  rowFor,
  sinceColumn,
  stateColumn,
  tableOf,
  unitColumn,
  whatColumn,
} from './rows.ts';
import type { Writing } from './rows.ts';

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

export function decisionsTable(writing: Writing): Table {
  const { decisions, longest } = writing.matters;
  return {
    ...tableOf(
      'decisions',
      ['要领导拍板', 'For a leader to decide'],
      columnsFor(writing, [
        textColumn('kind', ['类别', 'Kind'], 16),
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
