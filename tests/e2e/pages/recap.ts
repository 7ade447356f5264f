const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** A recap with its days written as `<day>`, so that it can be compared on any day. */
export function undated(recap: string): string {
  return recap.replace(
    new RegExp(
      `(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\w*,? )?\\d{1,2} (?:${MONTHS})(?: \\d{4})?`,
      'g',
    ),
    '<day>',
  );
}
