/** Parameters every pack must have, each with a default the town may replace: they hold civic's own rules. */
export const ruleParameters = {
  stableOver: 'stability-readings',
  grace: 'reading-grace-days',
  minimumAnswers: 'survey-minimum-answers',
  relapseDays: 'relapse-days',
} as const;
