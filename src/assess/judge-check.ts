import { judgeActivity } from '../checks/activity.ts';
import { judgeAttestation } from '../checks/attestation.ts';
import type { AttestationCheck } from '../checks/attestation.ts';
import type { Judgement } from '../checks/index.ts';
import type { Check } from '../checks/index.ts';
import { judgeCoverage } from '../checks/coverage.ts';
import { judgeEvidence } from '../checks/evidence.ts';
import { judgeFindings } from '../checks/findings.ts';
import { judgeInspection, judgeSample } from '../checks/inspection.ts';
import type { InspectionCheck } from '../checks/inspection.ts';
import { judgeMetric } from '../checks/metric.ts';
import { judgeRoster } from '../checks/roster.ts';
import { judgeSurvey } from '../checks/survey.ts';
import { judgeCases, judgeDirective, judgeTask } from '../checks/task.ts';
import type { TaskCheck } from '../checks/task.ts';
import type { Subject, SubjectResult } from './assessment.ts';
import type { Asked, Context } from './context.ts';
import { gatherActivity } from './gather/activity.ts';
import { gatherAttestation } from './gather/attestation.ts';
import { schoolCases } from './gather/cases.ts';
import { gatherCoverage, pairSubjects } from './gather/coverage.ts';
import { gatherEvidence } from './gather/evidence.ts';
import { gatherFindings } from './gather/findings.ts';
import { drawnRound, drawnSubjects, gatherInspection } from './gather/inspection.ts';
import type { Visited } from './gather/inspection.ts';
import { gatherMetric } from './gather/metric.ts';
import { gatherRoster } from './gather/roster.ts';
import { gatherSurvey } from './gather/survey.ts';
import { directiveShares, gatherTask, taskShares } from './gather/task.ts';
import { subjectsOf, townSubject } from './subjects.ts';

/** A check but for attestations, which rest on the results of the others. */
export type PlainCheck = Exclude<Check, AttestationCheck>;

function resultOf(subject: Subject, judged: Judgement): SubjectResult {
  if (judged.notYet === undefined) return { subject, ...judged };
  const { notYet: _, ...rest } = judged;
  return { subject, ...rest, aside: 'not-yet' };
}

/** Whether a check is of the town's own tasks: it names nothing else. */
function ofTasks(check: TaskCheck): boolean {
  return check.directives === undefined && check['follow-up'] === undefined;
}

function whoseTask(check: TaskCheck): string {
  if (ofTasks(check)) return 'task';
  return check.directives === undefined ? 'retention' : 'directive';
}

/** There is nobody to judge: an empty set is never «all of them». */
function nobody({ check, owner }: Asked<PlainCheck>, context: Context): readonly SubjectResult[] {
  const per = check.kind === 'task' ? whoseTask(check) : 'per' in check ? check.per : 'town';
  const of = 'of' in check ? check.of : [];
  return [
    resultOf(townSubject(context, owner), {
      verdict: 'missing',
      reason: { code: 'nobody', per, of },
      cites: [],
    }),
  ];
}

/** One result a subject, or the one that says there is nobody to judge. */
function resultsOf(
  subjects: readonly Subject[],
  resultFor: (subject: Subject) => SubjectResult,
  asked: Asked<PlainCheck>,
  context: Context,
): readonly SubjectResult[] {
  return subjects.length > 0 ? subjects.map(resultFor) : nobody(asked, context);
}

function each(
  subjects: readonly Subject[],
  judge: (subject: Subject) => Judgement,
  asked: Asked<PlainCheck>,
  context: Context,
): readonly SubjectResult[] {
  return resultsOf(subjects, (subject) => resultOf(subject, judge(subject)), asked, context);
}

/** The result of the whole, followed by those of its parts, which do not turn it. */
function pooledOver(
  whole: Judgement,
  parts: readonly SubjectResult[],
  asked: Asked<PlainCheck>,
  context: Context,
): readonly SubjectResult[] {
  const aside = parts.map((part): SubjectResult => ({ ...part, aside: 'pooled' }));
  return [resultOf(townSubject(context, asked.owner), whole), ...aside];
}

function judgeDrawn(asked: Asked<InspectionCheck>, context: Context): readonly SubjectResult[] {
  const round = drawnRound(asked.check, context);
  const all = subjectsOf(asked.check, context, asked.owner);
  const drawn = round === undefined ? [] : drawnSubjects(round, asked.check, all);
  const factsOf = gatherInspection(asked, context, round);
  const parts = drawn.map((subject) => resultOf(subject, judgeInspection(factsOf(subject).facts)));
  const sites = parts.map((part) => part.verdict);
  const whole = judgeSample({ round: round?.id, sites, grading: context.system.grading });
  return pooledOver(whole, parts, asked, context);
}

/**
 * Of a place that was visited unannounced: told to everybody, citing what was seen openly, where that alone says the
 * same; else where the visit went is for the office. The town itself is no place.
 */
function judgeVisited(subject: Subject, { facts, open }: Visited): SubjectResult {
  const judged = judgeInspection(facts);
  if (open === undefined || subject.kind === 'town') return resultOf(subject, judged);
  const openly = judgeInspection(open);
  const saysTheSame =
    openly.verdict === judged.verdict && JSON.stringify(openly.reason) === JSON.stringify(judged.reason);
  return saysTheSame ? resultOf(subject, openly) : resultOf({ ...subject, internal: 'seen' }, judged);
}

/** Judges subjects by their facts, the same facts only once. */
function judgedOnce<F>(factsOf: (subject: Subject) => F, judge: (facts: F) => Judgement) {
  const known = new Map<F, Judgement>();
  return (subject: Subject): Judgement => {
    const facts = factsOf(subject);
    const before = known.get(facts);
    if (before !== undefined) return before;
    const judged = judge(facts);
    known.set(facts, judged);
    return judged;
  };
}

/** Judges a check for every subject it is made for. */
export function judgeCheck(asked: Asked<PlainCheck>, context: Context): readonly SubjectResult[] {
  const { check, owner, standard } = asked;
  switch (check.kind) {
    case 'metric': {
      const facts = gatherMetric({ standard, owner, check }, context);
      const subjects = subjectsOf(check, context, owner);
      const parts = each(subjects, (subject) => judgeMetric(facts.of(subject)), asked, context);
      if (check.pooled !== true || subjects.length === 0) return parts;
      return pooledOver(judgeMetric(facts.pooled(subjects)), parts, asked, context);
    }
    case 'evidence': {
      const facts = gatherEvidence({ standard, owner, check }, context);
      return each(
        subjectsOf(check, context, owner),
        (subject) => judgeEvidence(facts(subject)),
        asked,
        context,
      );
    }
    case 'activity': {
      const facts = gatherActivity({ standard, owner, check }, context);
      return each(
        subjectsOf(check, context, owner),
        (subject) => judgeActivity(facts(subject)),
        asked,
        context,
      );
    }
    case 'coverage': {
      const facts = gatherCoverage({ standard, owner, check }, context);
      const members = pairSubjects(check, subjectsOf(check, context, owner), context);
      return each(members, judgedOnce(facts, judgeCoverage), asked, context);
    }
    case 'inspection': {
      if (check.sample === true) return judgeDrawn({ standard, owner, check }, context);
      const visitedOf = gatherInspection({ standard, owner, check }, context);
      return resultsOf(
        subjectsOf(check, context, owner),
        (subject) => judgeVisited(subject, visitedOf(subject)),
        asked,
        context,
      );
    }
    case 'findings': {
      const facts = gatherFindings({ standard, owner, check }, context);
      return each(
        subjectsOf(check, context, owner),
        (subject) => judgeFindings(facts(subject)),
        asked,
        context,
      );
    }
    case 'survey': {
      const facts = gatherSurvey({ standard, owner, check }, context);
      const parts = facts.units.map((unit) => resultOf(unit, judgeSurvey(facts.of(unit))));
      return pooledOver(judgeSurvey(facts.town()), parts, asked, context);
    }
    case 'roster': {
      const facts = gatherRoster({ standard, owner, check }, context);
      return each(
        subjectsOf(check, context, owner),
        (subject) => judgeRoster(facts(subject)),
        asked,
        context,
      );
    }
    case 'task': {
      const judged = [
        ...(check.directives === undefined ? [] : directiveShares(check.directives, context)).map(
          ({ facts, subject }) => resultOf(subject, judgeDirective(facts)),
        ),
        ...(check['follow-up'] === undefined ? [] : schoolCases(check['follow-up'], context)).map(
          ({ facts, subject }) => resultOf(subject, judgeCases(facts)),
        ),
        ...(ofTasks(check) ? taskShares({ standard, owner, check }, context) : []).map(({ share, subject }) =>
          resultOf(subject, judgeTask(gatherTask(share, context))),
        ),
      ];
      return judged.length > 0 ? judged : nobody(asked, context);
    }
  }
}

/** Judges an attestation check, given the fingerprint of what the standard rests on. */
export function judgeAttested(
  asked: Asked<AttestationCheck>,
  context: Context,
  fingerprint: string,
): readonly SubjectResult[] {
  const judged = judgeAttestation(gatherAttestation(asked, context, fingerprint));
  return [resultOf(townSubject(context, asked.owner), judged)];
}
