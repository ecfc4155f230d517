const reasons: Readonly<Record<string, string>> = {
  attestation: '人工认定由具名的人作出，单位不自己填。请用 civic add attestation',
  waiver: '不适用认定要上级批准，单位不自己填。请用 civic add waiver',
  notice: '通知通报由办公室签发。请用 civic notice 写出，签发后用 civic add notice 登记',
  decision: '决定由领导小组作出，单位不自己填。请用 civic add decision',
  directive: '上级交办由办公室登记。请用 civic add directive；各单位的回复用 civic form answer',
  test: '测评结果来自上级的清单。请用 civic import 读入，或用 civic add test',
  meeting: '会议由办公室记录。议程单用 civic meeting 写出，开完用 civic add meeting 登记',
  inspection:
    '检查内容要和点位类别一一对应：检查表用 civic inspect --kind 类别 写出，查完用 civic add inspection 登记；单位自己查出的问题用 civic form finding',
};

/** Why units fill in no form of a kind of record, and what to do instead. */
export function noFormZh(kind: string): string {
  return `没有${kind}的填报表：${reasons[kind] ?? `请用 civic add ${kind}`}`;
}
