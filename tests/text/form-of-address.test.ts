import { describe, expect, it } from 'vitest';
import { buildClientFile } from '@/lib/documents/client-file';
import { agendaTemplates } from '@/lib/domain/agenda-templates';
import { AGREEMENT_SECTIONS, gapsIn } from '@/lib/domain/agreement';
import { checkInForm, parseCheckInReply } from '@/lib/domain/check-in-form';
import { releaseForAccess } from '@/lib/domain/release/for-access';
import { renderText } from '@/lib/export/text';
import { agreementTemplate, agreementText } from '@/lib/text/agreement';
import { checkInFormText, checkInFormWords } from '@/lib/text/check-in-form';
import { clientFileText, clientFileWords } from '@/lib/text/client-file';
import { itemLabels } from '@/lib/text/templates';
import { REPORT_DAY } from '@/tests/documents/reports';
import { aClient } from '@/tests/fixtures/builders';
import { clientRecords } from '@/tests/fixtures/client-records';

/** Words that only speak to somebody who is addressed as *tú*. */
const FAMILIAR =
  /(?<![\p{L}])(?:tú|te|ti|tu|tus|contigo|puedes|quieres|eliges|decides|dices|llevas|escribe|responde|autorices|elegiste|aceptaste|eres|desafiarte)(?![\p{L}])/iu;

const agenda = (id: string, spanishAddress: 'tú' | 'usted') =>
  itemLabels(id, 'es', { isSenior: true, spanishAddress });

describe('a client who is addressed as usted', () => {
  it.each(AGREEMENT_SECTIONS)('reads the part “%s” of the agreement as such', (section) => {
    const words = agreementTemplate('es', 'usted')[section];

    expect(words).not.toMatch(FAMILIAR);
    expect(gapsIn(words)).toHaveLength(gapsIn(agreementText.es.template[section]).length);
  });

  it('is asked for four numbers as such, and the reply is read all the same', () => {
    const form = checkInForm(checkInFormWords('es', 'usted'));
    const reply = form.replaceAll('→ ', '→ 7');

    expect(form).not.toMatch(FAMILIAR);
    expect(form).toContain('Escriba un número');
    expect(parseCheckInReply(reply, [checkInFormText.en, checkInFormText.es]).scores).toEqual({
      ...{ relationship: 7, goals: 7, approach: 7, overall: 7 },
    });
  });

  it('is given the file of everything as such', () => {
    const client = aClient({ language: 'es', spanishAddress: 'usted' });
    const file = releaseForAccess(clientRecords({ client }), {
      exportedOn: REPORT_DAY,
      thirdParties: 'marked',
    });

    const text = renderText(buildClientFile(file, 'es'));

    expect(text).toMatch(/Todo lo que se guarda sobre usted/);
    expect(text).not.toMatch(FAMILIAR);
  });

  it('hears an agenda for people of high rank as such', () => {
    const labels = agendaTemplates.flatMap(({ id }) => agenda(id, 'usted'));

    expect(labels).toContain('Quién lleva cuándo, y cómo desafiarle');
    expect(labels.filter((label) => FAMILIAR.test(label))).toEqual([]);
  });
});

describe('a client who is addressed as tú, or in English', () => {
  it('reads the words as they were', () => {
    expect(agreementTemplate('es', 'tú')).toBe(agreementText.es.template);
    expect(agreementTemplate('en', 'usted')).toBe(agreementText.en.template);
    expect(checkInFormWords('es', 'tú')).toBe(checkInFormText.es);
    expect(checkInFormWords('en', 'usted')).toBe(checkInFormText.en);
    expect(clientFileWords('es', 'tú')).toBe(clientFileText.es);
    expect(agenda('contracting', 'tú')).toContain('Quién lleva cuándo, y cómo desafiarte');
  });
});
