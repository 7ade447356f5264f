import type { Client } from '@/lib/domain/client';
import { mapTexts } from '@/lib/domain/release/written-texts';
import { nameRewriter } from '@/lib/domain/replace-names';

/**
 * Rows for somebody else's eyes, with the initials or roles that the coach chose for others who are
 * named in them. The same rows while the coach has not turned that on for the client.
 */
export function withStandIns<Rows>(
  rows: Rows,
  { hasStandIns = false, replacements = [] }: Pick<Client, 'hasStandIns' | 'replacements'>,
): Rows {
  return hasStandIns && replacements.length > 0 ? mapTexts(rows, nameRewriter(replacements)) : rows;
}
