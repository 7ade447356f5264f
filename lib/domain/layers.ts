import { z } from '@/lib/domain/zod';

/**
 * Who may read a line. Every note starts as `coach`; widening it is an explicit act, line by line.
 * `sponsor` includes the client: nothing is released to a sponsor that its client may not see.
 */
export const layerSchema = z.enum(['coach', 'client', 'sponsor']);
export type Layer = z.infer<typeof layerSchema>;
