/** What is written like the name of a person. */

/** The hundred commonest surnames, which nine of ten people bear. */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严欧莫孔向汤';
const compound = '欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐';

/** A surname and one or two characters. */
export const nameForm = `(?:(?:${compound})|[${surnames}])[\\p{Script=Han}]{1,2}`;

const whole = new RegExp(`^${nameForm}$`, 'u');
/** Words of schools and places that begin like a surname. */
const place = /(?:小学|中学|高中|初中|学校|校区|园|校|班|村|镇|组|街|路|社区|小区)$/u;

/** Whether a text is a name and nothing else. */
export function isPersonName(text: string): boolean {
  return whole.test(text) && !place.test(text);
}
