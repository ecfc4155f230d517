import { showPlace } from '../../model/place.ts';
import type { ExceptionSentences } from './exceptions.ts';
import { verdictsZh } from './verdict-words.ts';

/** What is wrong with an exception, in Chinese. Who attested stands in the record pointed at, and is not said here. */
export const exceptionsZh: ExceptionSentences = {
  'waiver-expired': ({ standard, until, verdict }) =>
    `${standard} 的不适用认定 ${until} 到期，现在按${verdictsZh[verdict]}算；仍不适用的报上级批准后新记一条，否则补上工作`,
  'waiver-not-yet': ({ standard, from }) =>
    `${standard} 的不适用认定 ${from} 才起算，统计截止日还不算；日期写错的，新记一条用 corrects 更正`,
  'waiver-met': ({ standard, until }) =>
    `${standard} 认定为不适用（至 ${until}），各检查项却全部达标，白丢了分；已经适用的，新记一条用 supersedes 替代，until 写到哪天为止`,
  'waiver-unused': ({ standard, other }) =>
    `${standard} 另有更新的不适用认定（${showPlace(other)}），这一条没有用上；更新的那条写上 supersedes`,
  'waiver-out-of-force': ({ standard, from, to }) =>
    `${standard} 只在 ${from} 至 ${to} 施行，这条不适用认定没有用上；核对标准编号`,
  'attestation-lapsed': ({ standard, check, until }) =>
    `对 ${standard}/${check} 的人工认定 ${until} 到期，又成了待认定；请重新认定`,
  'attestation-changed': ({ standard, check, on, younger }) =>
    `${on} 对 ${standard}/${check} 认定以后，依据变了，又成了待认定：${
      younger.length === 0
        ? '有记录改动、更正或撤去'
        : younger.map(({ key, at }) => `${key}（${showPlace(at)}）`).join('、')
    }；看过以后按 civic explain ${standard} 打印的依据摘要重新认定`,
  'attestation-superseded': ({ standard, check, other }) =>
    `对 ${standard}/${check} 的这条认定还没有到期，但已另有更新的（${showPlace(other)}），这一条没有用上；更新的那条写上 supersedes`,
  'attestation-contradicted': ({ standard, check, other }) =>
    `对 ${standard}/${check} 的这条认定与更新的一条（${showPlace(other)}）结果相反，按更新的算；确认以后更新的那条写上 supersedes`,
  'attestation-against-checks': ({ standard, check, checks }) =>
    `${standard}/${check} 认定为达标，同一条标准的${checks.join('、')}却不达标；请认定人再看一遍`,
  'attestation-of-waived': ({ standard, check, other }) =>
    `${standard} 已认定为不适用（${showPlace(other)}），却又对 ${standard}/${check} 作了认定；两者只能有一个对`,
  'attestation-out-of-force': ({ standard, from, to }) =>
    `${standard} 只在 ${from} 至 ${to} 施行，这条认定没有用上；核对标准编号`,
  'baseline-lapsed': ({ gap, until }) =>
    `短板 ${gap} 只接受到 ${until}，现在还在；补上工作，确要再等的用 civic baseline 另行接受`,
  'baseline-unused': ({ gap, until }) =>
    `已没有 ${gap} 这处短板（接受至 ${until}）；补好了就删去这一条，改了名的照新编号写`,
  'baseline-worse': ({ gap, accepted, now }) =>
    `短板 ${gap} 接受时是${verdictsZh[accepted]}，现在成了${verdictsZh[now]}，不再算已接受；补上工作，或另行接受`,
  'baseline-unknown': ({ gap, what }) =>
    `接受的短板 ${gap} 里的${what === 'standard' ? '测评标准' : '检查项'}不存在，没有接受任何短板；最接近的名称见 civic check`,
};
