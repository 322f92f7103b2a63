import { z } from 'zod';

/** A text that says something. */
export const text = z.string().min(1);

/** The name of a field where it is given. */
export const nameOfField = z.string().regex(/^[a-z][a-z0-9_]*$/, {
	error: ({ input }) => `${JSON.stringify(input)} is no name for a field: use snake_case`
});
