import { downloadFile } from '@/lib/browser/download';
import type { Instant } from '@/lib/domain/days';
import {
  newId,
  type RecapTemplateId,
  recapTemplateIdSchema,
  type SessionId,
} from '@/lib/domain/ids';
import {
  layoutOf,
  type RecapLayout,
  type RecapTemplate,
  recapLayoutSchema,
  recapTemplateSchema,
  TEMPLATE_NAME_MAX,
} from '@/lib/domain/recap-template';
import {
  readTemplateFile,
  TEMPLATE_FILE_MAX_BYTES,
  type TemplateFileResult,
  writeTemplateFile,
} from '@/lib/domain/recap-template-file';
import { withoutTrash } from '@/lib/domain/trash';
import { changeRow } from '@/lib/storage/change-row';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { findRecapDraft } from '@/lib/storage/recap-drafts';
import { readRecapTemplates, saveRecapTemplates } from '@/lib/storage/recap-templates';
import { trashRow } from '@/lib/storage/trash-row';

/** Keeps the layout of a session's recap under a name; the one that has the name is replaced. */
export async function saveAsTemplate(
  sessionId: SessionId,
  name: string,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.recapDrafts, store.recapTemplates, async () => {
    const layout = layoutOf(await findRecapDraft(sessionId, store), name.trim());
    const { rows } = await readRecapTemplates(store);
    const known = rows.find((each) => each.name === layout.name);
    const id = known?.id ?? newId(recapTemplateIdSchema);
    await saveRecapTemplates([{ ...layout, id, createdAt: known?.createdAt ?? now }], store);
  });
}

/**
 * Adds the templates of a file. One that is here already adds nothing; one that has the name of
 * another gets a number behind its own. Tells how many came.
 */
export async function addTemplates(
  layouts: readonly RecapLayout[],
  now: Instant,
  store: CoachsideDb = db,
): Promise<number> {
  return store.transaction('rw', store.recapTemplates, async () => {
    const { rows } = await readRecapTemplates(store);
    const known = new Set(rows.map(contentOf));
    const names = new Set(rows.map(({ name }) => name));
    const added: RecapTemplate[] = [];
    for (const layout of layouts) {
      if (known.has(contentOf(layout))) continue;
      known.add(contentOf(layout));
      const name = freeName(layout.name, names);
      names.add(name);
      const id = newId(recapTemplateIdSchema);
      added.push({ ...layout, name, id, createdAt: now + added.length });
    }
    await saveRecapTemplates(added, store);
    return added.length;
  });
}

/** Takes a template away; in the trash it can be brought back for 30 days. */
export async function trashTemplate(
  id: RecapTemplateId,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await trashRow(store.recapTemplates, recapTemplateSchema, id, now);
}

/** Brings a template back; where its name was given to another since, with a number behind it. */
export async function restoreTemplate(id: RecapTemplateId, store: CoachsideDb = db): Promise<void> {
  await store.transaction('rw', store.recapTemplates, async () => {
    const { rows } = await readRecapTemplates(store);
    const names = new Set(rows.flatMap((each) => (each.id === id ? [] : [each.name])));
    await changeRow(store.recapTemplates, recapTemplateSchema, id, (template) => ({
      ...withoutTrash(template),
      name: freeName(template.name, names),
    }));
  });
}

/** Offers all templates as one file. */
export function exportTemplates(templates: readonly RecapTemplate[], save = downloadFile): void {
  const content = writeTemplateFile(templates);
  save({ name: 'recap-templates.json', mimeType: 'application/json', content });
}

/** What a file that the coach chose would add. A file that is too large is refused unread. */
export async function readTemplatesFrom(
  file: Pick<File, 'size' | 'text'>,
): Promise<TemplateFileResult> {
  if (file.size > TEMPLATE_FILE_MAX_BYTES) return { kind: 'refused', reason: 'too-big' };
  return readTemplateFile(await file.text());
}

/** The same for a template and for a file's layout, whatever the order of their fields. */
function contentOf(layout: RecapLayout): string {
  const { name, order, sections, thanks } = recapLayoutSchema.parse(layout);
  const edits = Object.entries(sections).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([name, order, edits.map(([id, e]) => [id, e.title, e.isOff]), thanks]);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const start = name
      .slice(0, TEMPLATE_NAME_MAX - suffix.length)
      .toWellFormed()
      .trim();
    if (!taken.has(start + suffix)) return start + suffix;
  }
}
