import type { Language, Speech } from './speech-type.ts';

export { languages } from './speech-type.ts';
export type { Language, Speech } from './speech-type.ts';

/** Loads one language; the other stays on the disk. */
export async function speechIn(language: Language): Promise<Speech> {
  return language === 'zh'
    ? (await import('./speech-zh.ts')).speechZh
    : (await import('./speech-en.ts')).speechEn;
}
