/** What to write in a column, in Chinese: forms are, whatever language the screen speaks. */
import { typesOf } from '../../model/schema-facts.ts';
import type { EntryField } from '../../records/fields.ts';
import type { Choices } from './form.ts';

type Reads = NonNullable<NonNullable<EntryField['schema']['x-civic']>['reads']>;

const written: Readonly<Partial<Record<Reads, string>>> = {
  day: '2022-03-15 或 2022年3月15日',
  month: '2022-03 或 2022年3月',
  file: '照片、文件的名称，如 IMG_0312.jpg',
  decimal: '数，可带小数',
};

function howWritten({ schema, many }: EntryField, choices: Choices | undefined): readonly string[] {
  const { reads } = schema['x-civic'] ?? {};
  const form = reads === undefined ? undefined : written[reads];
  const several = many ? [`几个之间用${reads === 'file' ? '分号' : '顿号'}隔开`] : [];
  if (choices !== undefined) return [many ? '从列表里选，或照列表写' : '从列表里选', ...several];
  const whole = typesOf(schema).includes('integer') && !typesOf(schema).includes('string') ? ['整数'] : [];
  return [...(form === undefined ? [] : [form]), ...whole, ...several];
}

/** What the schema says of a field, where it speaks to whoever fills in a form: of files it speaks to the office. */
function aboutOf({ about, schema }: EntryField): readonly string[] {
  return about === undefined || schema['x-civic']?.reads === 'file' ? [] : [about];
}

/** `必填；2022-03-15 或 2022年3月15日`, and the same with what the field means. */
export function hintsFor(
  field: EntryField,
  choices: Choices | undefined,
): { readonly hint: string; readonly prompt: string } {
  const needed = field.needed ? ['必填'] : [];
  const how = howWritten(field, choices);
  const about = aboutOf(field);
  return {
    hint: [...needed, ...(how.length > 0 ? how : about)].join('；'),
    prompt: [...needed, ...how, ...about].join('；'),
  };
}
