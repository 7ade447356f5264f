import { z } from '@/lib/domain/zod';

/**
 * Whatever changes much at once and takes its time, so that a coach whose browser was closed
 * meanwhile is to be told whether it was done. To add one: add it here and its sentences to the text.
 */
export const OPERATIONS = [
  'erase',
  'import',
  'restore-replace',
  'restore-merge',
  'restore-back',
  'vault-on',
  'vault-off',
] as const;
export const operationSchema = z.enum(OPERATIONS);
export type Operation = z.infer<typeof operationSchema>;

/** What was begun, and whether it is done; there only until a page has said how it ended. */
export const operationsSchema = z.partialRecord(operationSchema, z.boolean());
export type Operations = z.infer<typeof operationsSchema>;
