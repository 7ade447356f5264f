import fc from 'fast-check';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { renderEml } from '@/lib/export/eml';
import { renderIcs } from '@/lib/export/ics';
import { isAddress } from '@/lib/export/mail-address';
import { MAILTO_MAX, mailtoLink } from '@/lib/export/mailto';
import { quotedPrintable } from '@/lib/export/quoted-printable';
import { renderRichClipboard } from '@/lib/export/rich-clipboard';
import { aBlock, aDocument, aText } from '@/tests/export/documents';

const RUNS = process.env.COACHSIDE_FULL === '1' ? 2_000 : 150;

const CALENDAR = {
  stampedOn: '2026-03-10',
  entries: [
    { day: '2026-03-12', summary: 'Ask Tom; then, decide \\ breathe' },
    { day: '2026-12-31', summary: `Añadir ${'largo '.repeat(30)}🥐` },
  ],
};

/** Another program's reading. Mail has no lone surrogates and ends its lines its own way. */
const sent = (text: string) => text.toWellFormed().replace(/\r\n|\r/g, '\n');
const received = (text: string | undefined) => (text ?? '').replaceAll('\r\n', '\n');

describe('an e-mail draft', () => {
  it('opens unsent, to the address that is known, with its subject', async () => {
    const eml = renderEml(
      aDocument({ title: 'Notas de nuestra conversación, 10 de marzo', to: 'ana@example.org' }),
    );
    const mail = await PostalMime.parse(eml);

    expect(mail.subject).toBe('Notas de nuestra conversación, 10 de marzo');
    expect(mail.to).toEqual([{ address: 'ana@example.org', name: '' }]);
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(mail.from).toBeUndefined();
    expect(mail.date).toBeUndefined();
  });

  it('says as text and as HTML what was typed, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(aText, fc.array(aBlock, { maxLength: 4 }), async (title, blocks) => {
        const document = aDocument({ title, blocks });
        const { text, html } = renderRichClipboard(document);

        const mail = await PostalMime.parse(renderEml(document));

        expect(received(mail.text).trimEnd()).toBe(sent(text).trimEnd());
        expect(received(mail.html)).toContain(sent(html).trimEnd());
      }),
      { numRuns: RUNS },
    );
  });

  it('has its dates beside it, as another program reads them', async () => {
    const document = aDocument({ calendar: CALENDAR });

    const mail = await PostalMime.parse(renderEml(document));

    expect(mail.attachments).toHaveLength(1);
    const [file] = mail.attachments;
    expect([file?.filename, file?.mimeType]).toEqual(['dates.ics', 'text/calendar']);
    const content = new TextDecoder().decode(file?.content as ArrayBuffer);
    expect(received(content).trimEnd()).toBe(received(renderIcs(document)).trimEnd());
  });

  it('has lines that every server passes on, and nothing beyond plain signs', () => {
    fc.assert(
      fc.property(aText, fc.array(aBlock, { maxLength: 4 }), (title, blocks) => {
        const eml = renderEml(aDocument({ title: title.repeat(9), blocks, calendar: CALENDAR }));

        expect(eml).toMatch(/^[\t\r\n\x20-\x7e]*$/);
        for (const line of eml.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
        expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
      { numRuns: RUNS },
    );
  });

  it.each(['a@b.es', 'x.y+z@mail.example.org'])('is addressed to %s', (address) => {
    expect(isAddress(address)).toBe(true);
  });

  it.each([
    '',
    'ana',
    '+34 600 000 000',
    'a@b',
    'a@b.es\r\nBcc: c@d.es',
    'Ana <a@b.es>',
    'a@b.es, c@d.es',
    'añá@b.es',
  ])('is addressed to nobody when the contact is %j', (contact) => {
    expect(isAddress(contact)).toBe(false);
    expect(renderEml(aDocument({ to: contact }))).not.toContain('To:');
  });
});

describe('quoted-printable', () => {
  it('never leaves a line that is too long or ends in a blank', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const line of quotedPrintable(text).split('\r\n')) {
          expect(line.length).toBeLessThanOrEqual(76);
          expect(line).not.toMatch(/[ \t]$/);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a calendar file', () => {
  const events = (ics: string) =>
    new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((each) => {
      const event = new ICAL.Event(each);
      return {
        uid: event.uid,
        summary: event.summary,
        isAllDay: event.startDate.isDate,
        from: event.startDate.toString(),
        to: event.endDate.toString(),
      };
    });

  it('gives all-day events with their words to another program', () => {
    expect(events(renderIcs(aDocument({ calendar: CALENDAR })))).toMatchObject([
      {
        summary: 'Ask Tom; then, decide \\ breathe',
        isAllDay: true,
        from: '2026-03-12',
        to: '2026-03-13',
      },
      { summary: CALENDAR.entries[1]?.summary.trim(), from: '2026-12-31', to: '2027-01-01' },
    ]);
  });

  it('knows an event again, and tells two apart', () => {
    const uids = (calendar = CALENDAR) =>
      events(renderIcs(aDocument({ calendar }))).map(({ uid }) => uid);

    expect(uids()).toEqual(uids());
    expect(new Set(uids()).size).toBe(2);
  });

  it('keeps any words on any day, in lines of 75 octets', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, aText, (on, text) => {
        const summary = `a${text.replace(/[\t\s]+/gu, ' ')}z`;
        const calendar = { stampedOn: on, entries: [{ day: on, summary }] };
        const ics = renderIcs(aDocument({ calendar }));

        for (const line of ics.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        }
        const [event] = events(ics);
        expect(event?.from).toBe(on);
        const letters = (words = '') => words.toWellFormed().replace(/[\s\p{Cc}]/gu, '');
        expect(letters(event?.summary)).toBe(letters(summary));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a link to the mail program', () => {
  it('carries subject and words', () => {
    const link = mailtoLink(
      aDocument({
        title: 'A & B',
        to: 'ana+x@example.org',
        blocks: [{ type: 'paragraph', text: '50 % of #1?' }],
      }),
    );
    const url = new URL(link ?? '');

    expect(decodeURIComponent(url.pathname)).toBe('ana+x@example.org');
    expect(url.searchParams.get('subject')).toBe('A & B');
    expect(url.searchParams.get('body')).toContain('50 % of #1?');
  });

  it('is not offered when it is longer than every system takes', () => {
    const blocks = [{ type: 'paragraph' as const, text: 'word '.repeat(MAILTO_MAX / 5) }];

    expect(mailtoLink(aDocument({ blocks }))).toBeUndefined();
  });

  it('can name one reader and nothing else, whatever the contact says', () => {
    fc.assert(
      fc.property(aText, aText, (to, title) => {
        const link = mailtoLink(aDocument({ to, title }));
        if (link === undefined) return;
        expect([...new URL(link).searchParams.keys()]).toEqual(['subject', 'body']);
      }),
      { numRuns: RUNS },
    );
  });
});
