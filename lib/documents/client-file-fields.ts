import { dayOf, daySchema } from '@/lib/domain/days';
import type { Language } from '@/lib/domain/language';
import { isCode } from '@/lib/domain/release/written-texts';
import { clientFileText } from '@/lib/text/client-file';
import { clientFileCodesText } from '@/lib/text/client-file-codes';
import { longDay, timeOfDay } from '@/lib/text/dates';
import { sayNumber } from '@/lib/text/numbers';

/** How the fields of a row are put into words. */
export interface FieldWords {
  language: Language;
  /** For what somebody wrote. */
  write: (text: string) => string;
}

/** A field that only links rows to each other: the JSON file has them all. */
const IS_LINK = /^(?:id|questionToCarry|pinnedQuestions|dismissedQuestions|sourceKey)$|Ids?$/;
/** A field with a moment in milliseconds: `startedAt`, and the ends of a stretch. */
const IS_MOMENT = /^(?:at|from|to)$|At$/;

/** Every field of a row that says something, in the order in which it is stored. */
export function fieldRows(row: object, words: FieldWords): { key: string; value: string }[] {
  const { fields } = clientFileText[words.language];
  const labels: Readonly<Record<string, string>> = fields;
  return Object.entries(row).flatMap(([name, value]) => {
    if (IS_LINK.test(name)) return [];
    const said = valueText(name, value, words);
    return said === '' ? [] : [{ key: labels[name] ?? codeText(name, words), value: said }];
  });
}

function valueText(name: string, value: unknown, words: FieldWords): string {
  const { language, write } = words;
  const t = clientFileText[language];
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (typeof value === 'number') {
    if (!IS_MOMENT.test(name)) return sayNumber(value, language);
    return `${longDay(dayOf(value), language)}, ${timeOfDay(value)}`;
  }
  if (typeof value === 'string') {
    if (!isCode(name)) return write(value);
    const day = daySchema.safeParse(value);
    return day.success
      ? longDay(day.data, language)
      : (clientFileCodesText[language][value] ?? value);
  }
  const parts = Array.isArray(value)
    ? value.map((each) => valueText(name, each, words))
    : fieldRows(value as object, words).map(({ key, value: said }) => `${key}: ${said}`);
  const said = parts.filter((part) => part !== '');
  return said.join(Array.isArray(value) && said.some((part) => part.includes(': ')) ? '\n' : '; ');
}

/** The name of a part of a record: a section of an agreement, a level of an evaluation. */
function codeText(code: string, { language }: FieldWords): string {
  const words = clientFileCodesText[language][code] ?? code;
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}
