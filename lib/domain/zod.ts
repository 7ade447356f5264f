import * as z from '@/lib/domain/late-schemas';

// The form of zod whose schemas are functions rather than methods: a bundle holds only those it
// uses (10 kB instead of 27), and each schema costs half the memory.
//
// Every schema is declared through this module, so that this comes first: zod tries `new Function`
// when an object schema is declared, and our content security policy reports the attempt.
z.config({ jitless: true });

export { z };
