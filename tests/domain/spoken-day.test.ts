import { afterEach, describe, expect, it } from 'vitest';
import type { Language } from '@/lib/domain/language';
import { findSpokenDay } from '@/lib/domain/spoken-day';
import { day } from '@/tests/fixtures/builders';

/** A Tuesday. */
const TODAY = day('2026-03-10');

function find(text: string, language: Language, today = TODAY) {
  const found = findSpokenDay(text, language, today);
  return found && [found.dueOn, found.textWithout];
}

describe('a day spoken in English', () => {
  it.each([
    ['Call Ana by Friday', '2026-03-13', 'Call Ana'],
    ['Call Ana by 3 Dec', '2026-12-03', 'Call Ana'],
    ['Call Ana by Dec 3', '2026-12-03', 'Call Ana'],
    ['Call Ana by tomorrow', '2026-03-11', 'Call Ana'],
    ['by tomorrow send it', '2026-03-11', 'send it'],
    ['Send it before the 20th', '2026-03-20', 'Send it'],
    ['Send it by the 5th', '2026-04-05', 'Send it'], // The 5th of this month is over.
    ['Send it by the 10th', '2026-03-10', 'Send it'], // Today is not over yet.
    ['Send it by end of week', '2026-03-13', 'Send it'],
    ['Send it by the end of next week', '2026-03-20', 'Send it'],
    ['Send it by end of month', '2026-03-31', 'Send it'],
    ['Send it by the end of next month', '2026-04-30', 'Send it'],
    ['Send it before the end of the year', '2026-12-31', 'Send it'],
    ['Send it by the end of April', '2026-04-30', 'Send it'],
    ['Send it by the end of the day', '2026-03-10', 'Send it'],
    ['Call next Tuesday', '2026-03-17', 'Call'],
    ['Call Ana tomorrow', '2026-03-11', 'Call Ana'],
    ['Call Ana on Monday', '2026-03-16', 'Call Ana'],
    ['On Monday call Ana', '2026-03-16', 'call Ana'],
    ['Call by Tuesday', '2026-03-17', 'Call'], // Said on a Tuesday, it is not today.
    ['Keep the diary until Sunday', '2026-03-15', 'Keep the diary'],
    ['Decide in two weeks', '2026-03-24', 'Decide'],
    ['Decide within ten days', '2026-03-20', 'Decide'],
    ['Decide by next week', '2026-03-17', 'Decide'],
    ['Send it no later than Friday', '2026-03-13', 'Send it'],
    ['Report due Thursday', '2026-03-12', 'Report'],
    ['Rehearse by Thursday 12 March', '2026-03-12', 'Rehearse'],
    ['Rehearse on the 12th of April', '2026-04-12', 'Rehearse'],
    ['Rehearse by 2026-04-02', '2026-04-02', 'Rehearse'],
    ['Rehearse by 3/4', '2026-04-03', 'Rehearse'], // Day first, as nearly everywhere.
    ['Rehearse by 1 January', '2027-01-01', 'Rehearse'],
    ['By Friday: send the report', '2026-03-13', 'send the report'],
    ['Send the report (by Friday)', '2026-03-13', 'Send the report'],
    ['Send it, by Friday, with Ana', '2026-03-13', 'Send it, with Ana'],
    ['Send it by Friday!', '2026-03-13', 'Send it!'],
    ['Talk to 3 people by Friday', '2026-03-13', 'Talk to 3 people'],
    ['Read the May report by Friday', '2026-03-13', 'Read the May report'],
    ['Two lines by Friday\nand one by Monday', '2026-03-13', 'Two lines\nand one by Monday'],
  ])('"%s" is %s', (text, dueOn, textWithout) => {
    expect(find(text, 'en')).toEqual([dueOn, textWithout]);
  });

  it.each([
    ['Meet on Friday at 10', '2026-03-13'],
    ['Prepare before Friday’s meeting', '2026-03-13'],
    ['Prepare by the Friday meeting', '2026-03-13'],
    ['Send it tonight', '2026-03-10'],
  ])('"%s" keeps the words that say more than %s', (text, dueOn) => {
    expect(find(text, 'en')).toEqual([dueOn, text]);
  });

  it.each([
    'Read the May report',
    'Talk to May',
    'Start a march',
    'Talk to 3 people',
    'Ask 3 people by name',
    'Win over 3/4 of the team',
    'Insist on 3/4 of the budget',
    'Ready by the 2nd meeting',
    'Meet on the 3rd floor',
    'Write every Friday',
    'Forget last Friday',
    'Stay in the now',
    'Do it right now',
    'Answer in a minute',
    'Rest for three days',
    'Get more sun',
    'Notice where she sat',
    'Enjoy the Sunday',
    'Plan a week on Monday',
    'Decide by 3',
    'Stay on call',
    'What happened yesterday',
    '',
  ])('"%s" has none', (text) => {
    expect(find(text, 'en')).toBeUndefined();
  });
});

describe('a day spoken in Spanish', () => {
  it.each([
    ['Llamar a Ana para el viernes', '2026-03-13', 'Llamar a Ana'],
    ['Llamar para el 3 de diciembre', '2026-12-03', 'Llamar'],
    ['Llamar antes del viernes', '2026-03-13', 'Llamar'],
    ['Llamar antes del 20', '2026-03-20', 'Llamar'],
    ['Llamar para el 20', '2026-03-20', 'Llamar'],
    ['Llamar el día 5', '2026-04-05', 'Llamar'],
    ['Llamar el 5 de abril', '2026-04-05', 'Llamar'],
    ['Llamar para el día 5 de abril', '2026-04-05', 'Llamar'],
    ['Llamar mañana', '2026-03-11', 'Llamar'],
    ['Llamar para mañana', '2026-03-11', 'Llamar'],
    ['Llamar pasado mañana', '2026-03-12', 'Llamar'],
    ['Llamar hoy', '2026-03-10', 'Llamar'],
    ['Decidir en dos semanas', '2026-03-24', 'Decidir'],
    ['Decidir dentro de tres días', '2026-03-13', 'Decidir'],
    ['Decidir para dentro de una semana', '2026-03-17', 'Decidir'],
    ['Escribir hasta el lunes', '2026-03-16', 'Escribir'],
    ['Quedar el miércoles', '2026-03-11', 'Quedar'],
    ['Quedar el martes', '2026-03-17', 'Quedar'], // Dicho un martes, no es hoy.
    ['El lunes llamar a Ana', '2026-03-16', 'llamar a Ana'],
    ['Quedar el próximo viernes', '2026-03-13', 'Quedar'], // In Spanish the first to come.
    ['Quedar el martes que viene', '2026-03-17', 'Quedar'],
    ['Quedar este viernes', '2026-03-13', 'Quedar'],
    ['Quedar la semana que viene', '2026-03-17', 'Quedar'],
    ['Quedar la próxima semana', '2026-03-17', 'Quedar'],
    ['Enviar para fin de mes', '2026-03-31', 'Enviar'],
    ['Enviar a finales de mes', '2026-03-31', 'Enviar'],
    ['Enviar antes de final de año', '2026-12-31', 'Enviar'],
    ['Enviar a finales de abril', '2026-04-30', 'Enviar'],
    ['Enviar para final de semana', '2026-03-13', 'Enviar'],
    ['Enviar para el fin de semana', '2026-03-14', 'Enviar'], // A weekend.
    ['Enviar para final del mes que viene', '2026-04-30', 'Enviar'],
    ['Enviar a más tardar el viernes', '2026-03-13', 'Enviar'],
    ['Enviar para el 3/4', '2026-04-03', 'Enviar'],
    ['Enviar para el 1 de enero', '2027-01-01', 'Enviar'],
    ['Enviar para el viernes 13 de marzo', '2026-03-13', 'Enviar'],
    ['Llamar para el jueves por la tarde', '2026-03-12', 'Llamar por la tarde'],
    ['Hablar con 3 personas para el viernes', '2026-03-13', 'Hablar con 3 personas'],
    ['Enviar el informe de mayo para el sábado', '2026-03-14', 'Enviar el informe de mayo'],
  ])('«%s» es %s', (text, dueOn, textWithout) => {
    expect(find(text, 'es')).toEqual([dueOn, textWithout]);
  });

  it('keeps a time of day in the words', () => {
    expect(find('Quedar el viernes a las 10', 'es')).toEqual([
      '2026-03-13',
      'Quedar el viernes a las 10',
    ]);
  });

  it.each([
    'Leer el informe de mayo',
    'Hablar con 3 personas',
    'Cenar para 20',
    'Subir el 20 % de la cuota',
    'Mejorar el 2 intento',
    'Ir al mar',
    'Mirar el mar',
    'Escribir por la mañana',
    'Escribir cada mañana',
    'Escribir los lunes',
    'Pensar en el mañana',
    'Lo que pasó el viernes pasado',
    'Descansar 3 días',
    'Un paseo de dos semanas',
    'Hablar con Julio',
    'Lo de ayer',
  ])('«%s» no tiene ninguno', (text) => {
    expect(find(text, 'es')).toBeUndefined();
  });
});

describe('a spoken day', () => {
  it.each<[string, Language, string, string]>([
    ['Call by Friday', 'es', '2026-03-13', 'Call'],
    ['Llamar para el 3/4', 'en', '2026-04-03', 'Llamar'],
    ['Llamar mañana', 'en', '2026-03-11', 'Llamar'],
  ])('"%s" is understood with the interface in %s', (text, language, dueOn, textWithout) => {
    expect(find(text, language)).toEqual([dueOn, textWithout]);
  });

  it.each([
    ['2026-01-30', 'by the 30th', '2026-01-30'],
    ['2026-01-31', 'by the 30th', '2026-03-30'], // February has none.
    ['2026-02-10', 'by end of month', '2026-02-28'],
    ['2028-02-10', 'by end of month', '2028-02-29'],
    ['2028-02-01', 'by 29 Feb', '2028-02-29'],
    ['2028-02-28', 'by tomorrow', '2028-02-29'],
    ['2026-12-31', 'by tomorrow', '2027-01-01'],
    ['2026-12-30', 'by Friday', '2027-01-01'],
    ['2026-12-10', 'by end of next month', '2027-01-31'],
    ['2026-03-28', 'by tomorrow', '2026-03-29'], // Clocks change in Europe.
    ['2026-10-24', 'in two days', '2026-10-26'],
    ['2026-03-13', 'by end of week', '2026-03-13'], // Friday itself.
    ['2026-03-14', 'by end of week', '2026-03-20'],
  ])('on %s, "%s" is %s', (today, text, dueOn) => {
    expect(findSpokenDay(text, 'en', day(today))?.dueOn).toBe(dueOn);
  });

  describe('wherever the coach is', () => {
    const home = process.env.TZ;
    afterEach(() => {
      if (home === undefined) delete process.env.TZ;
      else process.env.TZ = home;
    });

    it.each([
      'UTC',
      'Europe/Madrid',
      'America/Los_Angeles',
      'America/St_Johns',
      'Asia/Kathmandu',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
    ])('is the same in %s, every day of a year', (zone) => {
      process.env.TZ = zone;
      const expected = Array.from({ length: 366 }, (_, index) => isoDay(index + 1));

      const found = Array.from(
        { length: 366 },
        (_, index) => findSpokenDay('call by tomorrow', 'en', day(isoDay(index)))?.dueOn,
      );

      expect(new Date(0).getTimezoneOffset() === 0).toBe(
        zone === 'UTC' || zone.startsWith('Africa'),
      );
      expect(found).toEqual(expected);
    });
  });

  it('is not looked for in a pasted page', () => {
    expect(find(`${'word '.repeat(20_000)} by Friday`, 'en')).toBeUndefined();
  });
});

function isoDay(index: number): string {
  return new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
}
