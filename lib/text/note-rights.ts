import type { ByLanguage } from '@/lib/text/text';

const en = {
  rights: (text: string) => `The client’s rights over: ${text}`,
  open: 'Rights',
  sensitive: 'Sensitive',
  sensitiveOf: (text: string) => `Sensitive: ${text}`,
  isNeeded:
    'Health, belief or private life: is it needed for the work? If not, edit or remove the note. It is never suggested for sharing.',
  statement: 'What the client says about this note',
  statementHint: 'The note keeps its words; these stand beside it, in the client’s file too.',
  says: (day: string) => `The client’s own statement, ${day}:`,
};
type Messages = typeof en;
const es: Messages = {
  rights: (text) => `Los derechos del cliente sobre: ${text}`,
  open: 'Derechos',
  sensitive: 'Delicado',
  sensitiveOf: (text) => `Delicado: ${text}`,
  isNeeded:
    'Salud, creencias o vida privada: ¿hace falta para el trabajo? Si no, edita o quita la nota. Nunca se sugiere compartirla.',
  statement: 'Lo que el cliente dice de esta nota',
  statementHint:
    'La nota conserva sus palabras; estas quedan al lado, también en el expediente del cliente.',
  says: (day) => `Declaración del propio cliente, ${day}:`,
};

export const noteRightsText: ByLanguage<Messages> = { en, es };
