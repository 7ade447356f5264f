import { type AgreementSection, gapsIn } from '@/lib/domain/agreement';

/** Where a part of a draft is on the page. */
export function sectionFieldId(section: AgreementSection): string {
  return `agreement-${section}`;
}

/** Moves the focus to a part of the draft, with its first open bracket selected, if it has one. */
export function goToSection(section: AgreementSection): void {
  const field = document.getElementById(sectionFieldId(section))?.querySelector('textarea');
  if (field == null) return;
  field.focus();
  const [gap] = gapsIn(field.value);
  if (gap === undefined) return;
  const start = field.value.indexOf(gap);
  field.setSelectionRange(start, start + gap.length);
}
