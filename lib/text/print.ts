import type { ByLanguage } from '@/lib/text/text';

const en = {
  /** Opens the document alone. */
  open: 'Print or PDF',
  page: 'To print',
  back: 'Back',
  print: 'Print',
  hint: 'For a PDF, choose “Save as PDF” in the browser’s print window.',
  missing: 'There is no such document any more. What it was made of may be in the trash.',
};
type Messages = typeof en;
const es: Messages = {
  open: 'Imprimir o PDF',
  page: 'Para imprimir',
  back: 'Volver',
  print: 'Imprimir',
  hint: 'Para un PDF, elige «Guardar como PDF» en la ventana de impresión del navegador.',
  missing: 'Este documento ya no existe. Puede que aquello de lo que se hizo esté en la papelera.',
};
export const printText: ByLanguage<Messages> = { en, es };
