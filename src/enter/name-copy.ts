import { recordKinds } from '../records/index.ts';
import type { RecordKindName } from '../records/index.ts';
import type { WrittenGroup } from './block-form.ts';
import { inFileName, whose } from './mint.ts';

/** What phones, chats and office programs call things by themselves. */
const ofNoMeaning =
  /微信|钉钉|企业|图片|照片|相片|图像|视频|录像|录屏|截图|截屏|屏幕|扫描|拍照|相机|新建|文档|文本|工作表|工作簿|演示文稿|文件|副本|复件|未命名|无标题|下载/g;

/**
 * Whether somebody gave a file its name: three Chinese characters are left when the words of phones and programs are
 * taken out (整改前; not 微信图片_20220630, IMG_0412 or 照片1).
 */
function isGiven(name: string): boolean {
  return (name.replaceAll(ofNoMeaning, '').match(/\p{Script=Han}/gu) ?? []).length >= 3;
}

/** `/2022/关于印发方案的通知.PDF` in two: what it is called, and its ending as one writes it. */
function partsOfName(path: string): { readonly name: string; readonly extension: string } {
  const last = path.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const [, name = last, ending = ''] = /^(.+)\.([^.]*)$/s.exec(last) ?? [];
  return { name, extension: /^[a-z0-9]{1,8}$/i.test(ending) ? `.${ending.toLowerCase()}` : '' };
}

/**
 * The names a file may have that a record names, the first, second and so on: `files/2022/06/打扫卫生-2022-06-30-临河-1.jpg`.
 *
 * Photos arrive as mmexport1656….jpg, and renaming them to what, when, whose and which is an hour of somebody's day:
 * so every copy says that. What stands first is what it is of: the record's title, or its kind. Only where somebody
 * gave the file a name that already says what it is (关于印发创建方案的通知.pdf, 整改前.jpg), that stands there
 * instead, since it says more than the record does. Day and unit follow all the same: by them the folder is in order.
 */
export function namesForCopy(
  kind: RecordKindName,
  record: WrittenGroup,
  day: string,
  original: string,
): (i: number) => string {
  const { title } = record;
  const { name, extension } = partsOfName(original);
  const about = [
    isGiven(name) ? name : '',
    typeof title === 'string' ? title : '',
    recordKinds[kind].titles[0],
  ]
    .map(inFileName)
    .find((each) => each !== '');
  const unit = whose(kind, record);
  const stem = [about, day, ...(unit === kind ? [] : [unit])].join('-');
  return (i) => `files/${day.slice(0, 4)}/${day.slice(5, 7)}/${stem}-${String(i)}${extension}`;
}
