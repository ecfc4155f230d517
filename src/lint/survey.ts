import type { System } from '../checks/system.ts';
import type { Town } from '../records/town.ts';
import { eachFreeText } from './free-texts.ts';
import type { FreeText } from './free-texts.ts';
import type { Survey } from './rule.ts';

/** Long enough a number, or an address: nearly no text has one, and the others need not be read again. */
const doubtful = /[@＠]|[0-9０-９](?:[ －-]?[0-9０-９]){10}/;

/** What the rules look at, each part found once. */
export function takeSurvey(system: System, town: Town): Survey {
  const replaced = new Set(
    town.records.replacing.flatMap(({ corrects, supersedes }) => [corrects, supersedes]),
  );
  const eachText = (visit: (text: FreeText) => void): void => {
    eachFreeText(town, visit);
  };
  let numbered: FreeText[] | undefined;
  return {
    system,
    town,
    standing: town.records.all.filter(({ key }) => !replaced.has(key)),
    eachText,
    numbered: () => {
      if (numbered !== undefined) return numbered;
      const found: FreeText[] = [];
      eachText((free) => {
        if (doubtful.test(free.text)) found.push(free);
      });
      numbered = found;
      return found;
    },
  };
}
