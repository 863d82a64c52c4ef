import { z } from 'zod';

export const Card = z.object({
  title: z.string().min(1),
  column: z.enum(['todo', 'doing', 'done']).default('todo'),
});

export type Card = z.infer<typeof Card>;
