import { describe, expect, it } from 'vitest';
import { buildAgreement } from '@/lib/documents/agreement';
import type { Agreement } from '@/lib/domain/agreement';
import { releaseAgreement } from '@/lib/domain/release/agreement';
import { renderMarkdown } from '@/lib/export/markdown';
import { agreementText } from '@/lib/text/agreement';
import { aClient, day, NOW } from '@/tests/fixtures/builders';
import { aConsent } from '@/tests/fixtures/client-records';
import { TODAY } from '@/tests/fixtures/journey';

function textOf(over: Partial<Agreement>, consents = [aConsent()]): string {
  const agreement = {
    version: 1,
    language: 'en',
    sections: agreementText.en.template,
    savedAt: NOW,
    agreedOn: null,
    ...over,
  } as const;
  const released = releaseAgreement(agreement, { client: aClient(), consents, today: TODAY });
  return renderMarkdown(buildAgreement(released));
}

describe('an agreement as a document', () => {
  it.each(['en', 'es'] as const)('is a whole template to sign in %s', (language) => {
    const t = agreementText[language];

    const text = textOf({ language, sections: t.template });

    for (const heading of Object.values(t.section)) expect(text).toContain(`## ${heading}`);
    expect(text).not.toMatch(/undefined|null/);
  });

  it('leaves out what nothing was said about, and names the day and the version', () => {
    const text = textOf({
      version: 3,
      agreedOn: day('2026-02-10'),
      sections: { roles: 'You choose the topics.', ending: '  ' },
    });

    expect(text).toContain('You choose the topics.');
    expect(text).not.toContain('## Ending');
    expect(text).toContain('10 February 2026');
    expect(text).toContain('Version 3');
  });

  it('names the consents that hold, and none that was withdrawn', () => {
    const consents = [
      aConsent({ purpose: 'recap-email', givenOn: day('2026-01-11') }),
      aConsent({ purpose: 'testimonial', givenOn: day('2026-01-11'), withdrawnOn: TODAY }),
    ];

    const text = textOf({}, consents);

    expect(text).toContain(agreementText.en.consent['recap-email'].text);
    expect(text).not.toContain(agreementText.en.consent.testimonial.text);
    expect(textOf({}, [])).not.toContain(agreementText.en.consents);
  });
});
