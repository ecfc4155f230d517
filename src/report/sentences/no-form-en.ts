const reasons: Readonly<Record<string, string>> = {
  attestation: 'a named person attests, not the unit itself. Use civic add attestation',
  waiver: 'a superior grants waivers. Use civic add waiver',
  notice:
    'the office issues notices. Write it with civic notice, and enter it with civic add notice when it is issued',
  decision: 'the leading group decides. Use civic add decision',
  directive: 'the office enters directives. Use civic add directive; the units answer on civic form answer',
  test: 'results come on the superior’s list. Read it in with civic import, or use civic add test',
  meeting:
    'the office keeps the minutes. Write the sheet with civic meeting, and enter it with civic add meeting',
  inspection:
    'what is looked at depends on the kind of site: write check sheets with civic inspect --kind KIND, and enter them with civic add inspection; problems a unit found itself go on civic form finding',
};

/** Why units fill in no form of a kind of record, and what to do instead. */
export function noFormEn(kind: string): string {
  return `There is no form of ${kind}: ${reasons[kind] ?? `use civic add ${kind}`}`;
}
