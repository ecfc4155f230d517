import { showPlace } from '../../model/place.ts';
import type { ExceptionSentences } from './exceptions.ts';
import { verdictsEn } from './verdict-words.ts';

/** What is wrong with an exception, in English. Who attested stands in the record pointed at, and is not said here. */
export const exceptionsEn: ExceptionSentences = {
  'waiver-expired': ({ standard, until, verdict }) =>
    `the waiver of ${standard} expired on ${until}, and it is ${verdictsEn[verdict]} now; if it still does not apply, have a new one approved and record it, else do the work`,
  'waiver-not-yet': ({ standard, from }) =>
    `the waiver of ${standard} begins on ${from}, after the cut-off day; if the day is wrong, record it again with corrects`,
  'waiver-met': ({ standard, until }) =>
    `${standard} is waived (until ${until}), yet every check of it is met: its points are given away; if it applies now, record a waiver that supersedes this one and ends`,
  'waiver-unused': ({ standard, other }) =>
    `a newer waiver of ${standard} is in force (${showPlace(other)}), so this one is not used; let the newer one supersede it`,
  'waiver-out-of-force': ({ standard, from, to }) =>
    `${standard} is in force from ${from} to ${to} only, so this waiver is not used; check the id of the standard`,
  'attestation-lapsed': ({ standard, check, until }) =>
    `the attestation of ${standard}/${check} lapsed on ${until}: it is pending again; attest it anew`,
  'attestation-changed': ({ standard, check, on, younger }) =>
    `the attestation of ${standard}/${check} of ${on} rests on records that changed since, so it is pending again: ${
      younger.length === 0
        ? 'a record was edited, corrected or taken away'
        : younger.map(({ key, at }) => `${key} (${showPlace(at)})`).join(', ')
    }; look at them and attest it anew with the fingerprint that civic explain ${standard} prints`,
  'attestation-superseded': ({ standard, check, other }) =>
    `this attestation of ${standard}/${check} has not lapsed, but a newer one counts (${showPlace(other)}); let the newer one supersede it`,
  'attestation-contradicted': ({ standard, check, other }) =>
    `this attestation of ${standard}/${check} is the opposite of a newer one (${showPlace(other)}), which counts; once that is settled, let the newer one supersede it`,
  'attestation-against-checks': ({ standard, check, checks }) =>
    `${standard}/${check} is attested as met, yet ${checks.join(', ')} of the same standard is not; have it looked at again`,
  'attestation-of-waived': ({ standard, check, other }) =>
    `${standard} is waived (${showPlace(other)}), and ${standard}/${check} was attested since; only one of the two can be right`,
  'attestation-out-of-force': ({ standard, from, to }) =>
    `${standard} is in force from ${from} to ${to} only, so this attestation is not used; check the id of the standard`,
  'baseline-lapsed': ({ gap, until }) =>
    `the gap ${gap} was accepted until ${until} and is still there; close it, or accept it anew with civic baseline`,
  'baseline-unused': ({ gap, until }) =>
    `there is no gap ${gap} any more (accepted until ${until}); delete this entry if it was closed, write its new id if a name changed`,
  'baseline-worse': ({ gap, accepted, now }) =>
    `the gap ${gap} was accepted as ${verdictsEn[accepted]} and is ${verdictsEn[now]} now, so it is accepted no more; close it, or accept it anew`,
  'baseline-unknown': ({ gap, what }) =>
    `the accepted gap ${gap} names a ${what} there is not, so it accepts nothing; civic check says the nearest name`,
};
