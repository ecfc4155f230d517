/** What is typed in Chinese whatever language the screen speaks: names of types, examples of answers, names of files. */
export const initExamples = {
  units: '镇属：党政办、财政所；派驻：派出所；社区：临河社区；村：石笋村',
  village: '村：石笋村',
  phase: '整改完善 2-21—4-30',
  guide: '说明.md',
  community: '社区',
  villages: '村',
} as const;
