/** What the appraisal of the cleaners (五（二）) looks up by name: a pack for another county keeps these ids. */
export const cleaningParameters = {
  wage: 'cleaner-wage',
  minimumWage: 'minimum-wage',
  doneBy: 'cleaner-done-by',
  break: 'cleaner-break',
  afternoon: 'cleaner-afternoon',
  off: 'cleaner-off',
  deduction: 'cleaner-deduction',
  cap: 'cleaner-deduction-cap',
  clearWithin: 'litter-clear-within',
  replaceAfter: 'cleaner-replace-after',
  officePoints: 'office-deduction-points',
} as const;

/** The roster of the town's cleaners and its columns; the wage may be left out, the town's standard then serves. */
export const cleanerRoster = {
  list: '保洁员名册',
  name: '姓名',
  zone: '责任区',
  from: '到岗日',
  to: '离岗日',
  wage: '月工资',
} as const;
