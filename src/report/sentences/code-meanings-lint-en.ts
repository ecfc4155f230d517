import type { LintRuleName } from '../../model/diagnostic-lint.ts';

const plan = 'Backed by a public document: ';
const habit = 'Backed by habit, by no document: ';
const law = 'Backed by a public document: the Personal Information Protection Law. ';
const off = 'Only civic check --strict looks for it; lint in civic.yaml sets another level, with a reason.';

/** What the rules of `civic check --strict` mean, in English, and what backs each. */
export const lintMeaningsEn: Readonly<Record<LintRuleName, string>> = {
  'task-without-unit': `A task whose units are written and empty, so that nobody hands in. ${plan}the plan’s 4 (7) 3, which divides the tasks among the offices. A warning. ${off}`,
  'standard-without-task': `A standard of this year that no task names and no waiver exempts. ${plan}the plan’s 7 (2), by which somebody answers for every standard. A warning. ${off}`,
  'place-without-owner': `A site or zone whose unit has no head on record, or a zone without cleaners; sites given up before the year do not count. ${plan}the plan’s 7 (2), by which somebody answers for every place and zone. A warning. ${off}`,
  'due-day-past': `A due day that could not be kept when it was written: of a task before its phase, of a directive, problem or extension before the day it was handed over, or of a directive past when entered with nothing to say it was done. It has nothing to do with today: what became overdue later is a gap, not a slip; problems carried over keep their day. ${plan}the plan, which sets deadlines to rectify: one that is past is none. A warning. ${off}`,
  'same-file-twice': `One picture in two records, or one file in two activities. Only names are compared: plans and tables may serve several records, and a renamed copy is not recognised. Records that were corrected or superseded do not count. ${habit}reviewers often send such materials back. A remark. ${off}`,
  'outside-window': `Evidence whose standards take only what is in the window (the twelve months before the materials month) and whose day is outside it, so that no check takes it. Both ends of the window count as inside; issued documents with valid-until and what a task asked for are left alone; without a materials month nothing is looked for. ${plan}the requirements for submitting materials. A warning. ${off}`,
  'caption-incomplete': `A picture of evidence or of an activity without a caption, or with one that lacks time or place. Any words beside the time pass for a place: civic does not know all places. ${plan}the requirements for submitting materials. A warning. ${off}`,
  'watermarked-picture': `A picture of evidence or of an activity that is watermarked by its file’s name or its caption. civic does not open pictures: what says nothing is not seen. ${plan}known grounds for sending materials back. A warning. ${off}`,
  'id-card-number': `An 18-digit id-card number in any text, names of files included: a real day of birth and the right check digit, full-width or in groups too. Numbers with a wrong check digit and old 15-digit ones are not reported. It is covered when printed. ${law}An error: the check digit leaves no doubt, and what was pushed cannot be called back. ${off}`,
  'phone-number': `A mobile number in a text; not as part of a longer number, a decimal or a serial number, and not landlines, which are those of offices. It may stand in phone of units.yaml and in a roster’s internal column for telephones. It is covered when printed. ${law}A warning. ${off}`,
  'email-address': `An e-mail address in a text. It is covered when printed. ${law}A warning. ${off}`,
  'name-of-minor': `What looks like a minor’s name where names stand, such as after “pupil:”. It goes by the form and by common surnames: some are missed, and some may be none. It is covered when printed. ${plan}the laws on minors and on personal information. A warning. ${off}`,
  'name-for-code': `What looks like a name in the code of a retention record or in a roster’s column for codes; part of a unit’s name does not count. ${plan}the laws on minors and on personal information. A warning. ${off}`,
};
