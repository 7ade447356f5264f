import { expect, it } from 'vitest';
import { buildSessionRecord } from '@/lib/documents/session-record';
import { release } from '@/lib/domain/release';
import { renderMarkdown } from '@/lib/export/markdown';
import { NOW } from '@/tests/fixtures/builders';
import { MINUTE, richRecords } from '@/tests/fixtures/records';

it.each([
  ['en', /Clock.*set back by 60 min at 12:00/, /Clock.*90 min ahead at 20:00, by sleep/],
  ['es', /Reloj.*atrasado 60 min en 12:00/, /Reloj.*90 min adelantado en 20:00, por suspensión/],
] as const)('says in %s how the machine’s clock jumped in a session', (language, back, ahead) => {
  const records = richRecords();
  const start = records.session.startedAt ?? NOW;
  const clockJumps = [
    { at: start + 12 * MINUTE, by: -60 * MINUTE },
    { at: start - 40 * MINUTE, by: 90 * MINUTE },
  ];
  const session = { ...records.session, agenda: { ...records.session.agenda, clockJumps } };

  const record = renderMarkdown(
    buildSessionRecord(release('coach', { ...records, session }), language),
  );

  expect(record).toMatch(back);
  expect(record).toMatch(ahead);
});

it('says nothing of the clock when it ran', () => {
  const record = renderMarkdown(buildSessionRecord(release('coach', richRecords()), 'en'));

  expect(record).not.toContain('Clock');
});
