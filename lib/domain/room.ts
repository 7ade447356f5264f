import { instantSchema } from '@/lib/domain/days';
import { clientIdSchema } from '@/lib/domain/ids';
import { z } from '@/lib/domain/zod';

export const providerSchema = z.enum([
  'meet',
  'zoom',
  'teams',
  'teams-free',
  'webex',
  'whereby',
  'jitsi',
]);
export type Provider = z.infer<typeof providerSchema>;

/** `provider:origin/room-id`: nothing of a query string or a hash, where passcodes travel. */
export const roomKeySchema = z
  .string()
  .check(z.maxLength(400), z.regex(/^[a-z-]+:[^?#\s]+$/))
  .brand<'RoomKey'>();
export type RoomKey = z.infer<typeof roomKeySchema>;

/** Which client a call's room belongs to. */
export const roomSchema = z.object({
  key: roomKeySchema,
  clientId: clientIdSchema,
  usedAt: instantSchema,
});
export type Room = z.infer<typeof roomSchema>;
