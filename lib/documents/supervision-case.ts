import { keyValues, list, paragraph, quote, section } from '@/lib/documents/blocks';
import type { Block, CoachsideDocument } from '@/lib/documents/document';
import type { Language } from '@/lib/domain/language';
import type { Released } from '@/lib/domain/release/released';
import type { CaseSession, SupervisionCase } from '@/lib/domain/release/to-supervisor';
import { documentsText } from '@/lib/text/documents';
import { reportsText } from '@/lib/text/reports';

/**
 * The case a coach takes to supervision: what was asked, noted and felt, by week and session. Every
 * text in it is anonymised, and neither the title nor the file's name holds a day.
 */
export function buildSupervisionCase(
  given: Released<'supervisor', SupervisionCase>,
  language: Language,
): CoachsideDocument<'supervisor'> {
  const t = reportsText[language].supervision;
  const { clientKind, people, sessionsHeld, question, goals, sessions } = given;
  return {
    audience: 'supervisor',
    language,
    title: t.title,
    fileName: t.file,
    blocks: [
      ...section(t.question, question.trim() === '' ? undefined : quote(question)),
      ...section(
        t.about,
        keyValues([
          { key: t.client, value: clientKind === 'group' ? t.group(people) : t.person },
          { key: reportsText[language].sessionsHeld, value: String(sessionsHeld) },
        ]),
      ),
      ...section(
        reportsText[language].goals,
        list(
          goals.map(({ text, ratings }) =>
            [text, ...ratings.map(({ week, value }) => t.rated(week, value))].join('\n'),
          ),
        ),
      ),
      ...sessions.flatMap((session) => sessionBlocks(session, language)),
      { type: 'footer', text: t.footer },
    ],
  };
}

function sessionBlocks(session: CaseSession, language: Language): Block[] {
  const t = reportsText[language].supervision;
  const { week, number, kind, minutes, focus, notes, asks, commitments, reflection } = session;
  const words = documentsText[language];
  const noteLine = (note: CaseSession['notes'][number]) =>
    `${words.kinds[note.kind]}: ${note.text}`;
  return section(
    t.session(week, number),
    paragraph(`${words.sessionKinds[kind]}, ${words.minutes(minutes)}`),
    paragraph(focus.trim() === '' ? '' : `${words.record.focus}: ${focus}`),
    list(notes.filter(({ text }) => text.trim() !== '').map(noteLine)),
    list(asks.map((text) => `${t.asked}: ${text}`)),
    list(
      commitments.map(({ owner, status, text }) => {
        const who = reportsText[language].owners[owner];
        return `${t.commitment} (${who}, ${words.status[status]}): ${text}`;
      }),
    ),
    paragraph(reflection.trim() === '' ? '' : `${words.record.reflection}: ${reflection}`),
  );
}
