/** The file of a receipt: its text, its name, whether it stands as civic wrote it. */
import { blockDocument } from '../../enter/block-form.ts';
import { lettersOf } from '../../enter/mint.ts';
import { sealSchema } from '../../model/seal.ts';
import type { Seal } from '../../model/seal.ts';

const head = '# 定稿回执：交出去的台账由哪些文件得出。civic 写的，不要改；civic seals 逐份核对。\n';

export interface Receipt {
  readonly path: string;
  readonly text: string;
}

/** The receipt of a seal; the letters of its name follow from its text. */
export function receiptOf(seal: Seal, fileName: string): Receipt {
  const text = head + blockDocument(sealSchema, seal);
  return { path: `seals/${fileName}-${seal.on}-${lettersOf(text)}.yaml`, text };
}

/** Whether the letters of a receipt's name still follow from its text; Windows may have changed the ends of its lines. */
export function isAsWritten(path: string, text: string): boolean {
  const letters = /-([a-z]{6})\.ya?ml$/i.exec(path)?.[1];
  return letters === lettersOf(text.replaceAll('\r\n', '\n'));
}
