import { type ClientFile, clientFileSchema } from '@/lib/domain/client-file';
import type { Released } from '@/lib/domain/release/released';

/** A client's file for other programs: the right to take one's data along. */
export function writeClientFile(file: Released<'access', ClientFile>): string {
  return `${JSON.stringify(clientFileSchema.parse(file), null, 2)}\n`;
}

/** The file that was written. Throws `$ZodError` or `SyntaxError` on anything else. */
export function readClientFileJson(json: string): ClientFile {
  return clientFileSchema.parse(JSON.parse(json));
}
