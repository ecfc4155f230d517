import type { UnitType } from '../../model/town-files.ts';

/** What `civic init` asks and says, in one language. What it writes into the town's files is Chinese. */
export interface InitWords {
  readonly begin: string;
  readonly ask: {
    readonly folder: string;
    readonly town: string;
    readonly county: string;
    readonly year: string;
    readonly pack: string;
    readonly office: string;
    readonly units: (type: UnitType, there: readonly string[]) => string;
    readonly moreUnits: (count: number) => string;
    readonly phases: (from: 'proposal' | 'last-year') => string;
    readonly howMany: string;
    readonly phaseTitle: (number: number) => string;
    readonly phaseFrom: (title: string) => string;
    readonly phaseTo: (title: string) => string;
    readonly materialsMonth: (last: string | undefined) => string;
    readonly testMonth: (last: string | undefined) => string;
    readonly blanks: (count: number, suggested: number) => string;
    readonly adopt: (number: number, all: number, title: string) => string;
    readonly value: (title: string, example: string) => string;
    readonly source: string;
    readonly write: (folder: string) => string;
  };
  readonly choice: {
    readonly takePhases: string;
    readonly ownPhases: string;
    readonly eachBlank: string;
    readonly noBlank: string;
    readonly leave: string;
    readonly suggested: (value: string) => string;
    readonly last: (value: string) => string;
    readonly type: string;
    readonly leaveRest: string;
  };
  readonly tookUnits: (names: readonly string[]) => string;
  readonly phase: (title: string, from: string, to: string) => string;
  /** A pack in the list of them; `fits` when it is valid in the year. */
  readonly pack: (title: string, from: string, to: string, fits: boolean) => string;
  readonly parameter: (title: string, denominator: string | undefined) => string;
  readonly wrong: {
    readonly empty: string;
    readonly year: (found: string) => string;
    readonly notLater: (last: number) => string;
    readonly month: (found: string, year: number) => string;
    readonly pack: (found: string, known: readonly string[]) => string;
    readonly taken: (file: string) => string;
    readonly insideTown: (town: string) => string;
    readonly number: string;
    readonly twice: (found: string) => string;
    readonly untyped: (found: string) => string;
    readonly heading: (found: string) => string;
    readonly digits: (found: string) => string;
    readonly shape: (found: string) => string;
    readonly noDay: (found: string) => string;
    readonly outsideYear: (found: string, year: number) => string;
    readonly fromAfterTo: (found: string) => string;
    readonly overlap: (found: string, until: string) => string;
    readonly noParameter: (found: string, nearest: string | undefined) => string;
    readonly target: (found: string, expected: string) => string;
  };
  readonly notWritten: string;
  readonly done: {
    readonly title: (town: string, year: number, folder: string) => string;
    readonly files: (names: readonly string[], others: number) => string;
    readonly kept: (names: readonly string[]) => string;
    readonly units: (counts: readonly (readonly [UnitType, number])[]) => string;
    readonly phases: (phases: readonly string[], from: 'proposal' | 'last-year' | 'typed') => string;
    readonly adopted: (count: number, source: string) => string;
    readonly carriedHead: (year: number) => string;
    readonly carried: (counts: {
      readonly units: number;
      readonly sites: number;
      readonly zones: number;
      readonly visits: number;
      readonly rosters: number;
    }) => string;
    readonly problems: (count: number, parked: number, awaiting: number) => string;
    readonly left: (counts: {
      readonly closedSites: number;
      readonly yearly: number;
      readonly unknown: number;
      readonly targets: number;
      readonly tasks: number;
    }) => string;
    readonly unsetHead: string;
    readonly otherYear: (pack: string, from: string, to: string, year: number) => string;
    readonly materialsMonth: string;
    readonly testMonth: string;
    readonly leadingGroup: string;
    readonly superiors: (count: number) => string;
    readonly targets: (count: number, titles: readonly string[]) => string;
    readonly defaults: (titles: readonly string[]) => string;
    readonly tasks: (phases: readonly string[]) => string;
    readonly places: (files: readonly string[]) => string;
    readonly next: string;
    /** A form that came back, as a file's name. */
    readonly filledForm: string;
  };
}
