import type { Heading } from '../ledgers/report-document.ts';

/** What stands over a result, as JSON; the same members in every format that has a heading. */
export function jsonHeading(head: Heading) {
  return {
    town: head.town,
    county: head.county,
    year: head.year,
    fiction: head.fiction,
    pack: {
      id: head.pack.id,
      title: head.pack.title,
      edition: head.pack.edition,
      origin: head.pack.origin,
    },
    on: head.on,
    filedBy: head.filedBy ?? null,
    phase:
      head.phase === undefined
        ? null
        : { id: head.phase.id, title: head.phase.title, from: head.phase.from, to: head.phase.to },
    window: { from: head.window.from, to: head.window.to },
    audience: head.audience,
    narrowed: Object.fromEntries(head.narrowed.map(({ by, to }) => [by, to])),
    leftOut: head.leftOut,
  };
}
