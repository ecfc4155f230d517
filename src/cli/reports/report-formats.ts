/** What `--report` can write; to add one: its line here, its product mark and its reporter in `write-reports.ts`. */
export const reportFormats = ['junit', 'github', 'gitlab', 'json', 'markdown'] as const;
export type ReportFormat = (typeof reportFormats)[number];
