import type { LintRuleName } from '../../model/diagnostic-lint.ts';

const plan = '依据公开文件：';
const habit = '依据习惯，没有文件：';
const law = '依据公开文件：《个人信息保护法》。';
const off = '只有 civic check --strict 才查；级别可在 civic.yaml 的 lint 里改，须写理由。';

/** What the rules of `civic check --strict` mean, in Chinese, and what backs each. */
export const lintMeaningsZh: Readonly<Record<LintRuleName, string>> = {
  'task-without-unit': `任务写了 units 却一个单位也没有，没有人要交。${plan}方案四（七）3，任务量化分解到各部门。默认警告。${off}`,
  'standard-without-task': `本年度适用的测评标准没有一项任务对应，也没有不适用认定。${plan}方案七（二），责任全覆盖，每条标准都有人。默认警告。${off}`,
  'place-without-owner': `点位、责任区的责任单位没有登记负责人，或责任区没有保洁员；年初以前停用的点位不算。${plan}方案七（二），责任全覆盖，每个点位、责任区都有人。默认警告。${off}`,
  'due-day-past': `时限写下来时就已不可能做到：任务早于所属阶段开始，交办、问题、延期早于交办那天，或交办录入时已过、又没有办结的记录。与今天无关：后来逾期的是短板，不是写错；上年结转的问题照原时限。${plan}方案要求限期整改，已过的时限等于没有期限。默认警告。${off}`,
  'same-file-twice': `同一张图片写在两条记录里，或同一份文件写在两场活动里。只看文件名；方案、统计表等可以用于几处，改过名的认不出来。更正、替代掉的记录不算。${habit}材料审核时常因此退回。默认提示。${off}`,
  'outside-window': `佐证材料对应的标准只收时间窗（材料申报月以前的十二个月）里的，日期却在窗外，别的检查项也不收它。首日、末日都算在内；写了有效期的规范文件、按任务交的材料不算；没有定材料申报月的不查。${plan}材料审核的网上申报要求。默认警告。${off}`,
  'caption-incomplete': `佐证材料、主题活动的图片没有图注，或图注没有时间、地点。时间以外写了别的字就算写了地点，civic 不认识所有地名。${plan}网上申报要求，图片写明时间、地点。默认警告。${off}`,
  'watermarked-picture': `佐证材料、主题活动的图片，文件名或图注里写着带水印。civic 不打开图片，没有写的看不出来。${plan}材料审核的退回理由。默认警告。${off}`,
  'id-card-number': `随便哪里的文字（文件名也算）有十八位身份证号：出生日期真有，校验码相符；全角、分段的也认。校验码不符的、十五位的不报。印出来时遮住。${law}默认错误：校验码相符就没有疑问，提交以后收不回来。${off}`,
  'phone-number': `文字里有手机号；更长的数字里的一段、小数、编号里的不算，座机是单位的，也不算。units.yaml 的 phone 和名册里只供内部的电话一栏可以写。印出来时遮住。${law}默认警告。${off}`,
  'email-address': `文字里有电子邮箱。印出来时遮住。${law}默认警告。${off}`,
  'name-of-minor': `写姓名的位置上像是未成年人的姓名，如“学生：某某”“某某同学”。认的是写法和常见姓氏，会漏，也可能认错。印出来时遮住。${plan}《未成年人保护法》《个人信息保护法》。默认警告。${off}`,
  'name-for-code': `控辍保学的编号、名册里的编号栏像是写了姓名。是单位名称一部分的（中学-01）不算。${plan}《未成年人保护法》《个人信息保护法》。默认警告。${off}`,
};
