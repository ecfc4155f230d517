/** What stands over each sheet, in Chinese. */
import type { RecordKindName } from '../../records/index.ts';

export const howToFill =
  '灰格是印好的，不用改；白格里填，一行一条。“例”“说明”两行只供参考，不算数。没有的行空着。';

/** What is particular to a kind. */
export const aboutKind: Readonly<Partial<Record<RecordKindName, string>>> = {
  rectification:
    '待签收的写“签收”；改好了写“反馈”，附同一角度的整改后照片；两样都要报的，在下面空行再选一次编号。“配合”的写本单位做了什么。',
  evidence: '材料本身另交，这里写文件名称；照片图注写明时间、地点。',
  activity: '只写办过的；延期、取消的也写，并写明原因。照片图注写明时间、地点。',
  measurement: '写原数，如 398/400，不要先算成百分数。',
  finding: '自己查出来、还没有上报的问题。已经交办的写在“整改进展”里。',
  'self-check': '日期、填表人只写在第一行，下面各行与它相同。',
  roster: '日期只写在第一行，下面各行与它相同。每次交全册，不是只交新增的。',
  retention: '只写学校编的编号，不写姓名、住址。',
  suggestion: '只记事，不写姓名和联系方式。',
  answer: '办完一件写一行。',
  objection: '对交办的问题、扣分、通报有不同意见的，写明理由。',
  attendance: '一个责任区一个月一行。',
};

/** Where the title of a kind is not what its sheet is called. */
export const sheetTitles: Readonly<Partial<Record<RecordKindName, string>>> = {
  finding: '自查发现的问题',
  survey: '问卷结果',
};
