import type { EvidenceCheck, EvidenceFacts, Refused } from '../../checks/evidence.ts';
import type { Cite } from '../../checks/common.ts';
import type { RecordOf } from '../../records/index.ts';
import type { Subject } from '../assessment.ts';
import type { Asked, Context } from '../context.ts';
import { isHeldElsewhere } from '../../model/proof.ts';
import { filesThere, whyOutside } from '../proof.ts';
import { bookedBySubject } from '../by-subject.ts';

type Evidence = RecordOf<'evidence'>;

/** Pictures count one by one, other materials by the document; what is held elsewhere by the number it states. */
function amount(record: Evidence, context: Context): number {
  if (record.material === '实景图片') {
    const pictures = filesThere(record, context.town.files);
    if (pictures > 0) return pictures;
  }
  return isHeldElsewhere(record) ? (record.count ?? 1) : 1;
}

/** Facts for every subject of an evidence check. */
export function gatherEvidence(asked: Asked<EvidenceCheck>, context: Context) {
  const { check } = asked;
  const span = context.frame.spans[check.span];
  const town = context.town.settings.town;
  const named = context.index.evidenceFor(asked.standard.id);
  const recordsFor = bookedBySubject(named, check.per ?? 'town', town);
  return (subject: Subject): EvidenceFacts => {
    const records = recordsFor(subject.id);
    return {
      asks: check.asks.map((ask) => {
        const cites: Cite[] = [];
        const refused: { cite: Cite; why: Refused }[] = [];
        let found = 0;
        const ofMaterial = records.filter(({ record }) => record.material === ask.material);
        ofMaterial.forEach((cite) => {
          const { record } = cite;
          const why = cite.whyNoProof(context.town.files) ?? whyOutside(record, span, context.frame.on);
          if (why === undefined) {
            found += amount(record, context);
            cites.push(cite);
          } else refused.push({ cite, why });
        });
        return { material: ask.material, asked: ask.count ?? 1, found, cites, refused };
      }),
    };
  };
}
