import type { Answer } from './answer.ts';

/** What the box does, or did last. */
export type BoxState =
	| { readonly kind: 'idle' }
	/** How many bytes have come, unpacked. */
	| { readonly kind: 'loading'; readonly bytes: number }
	| { readonly kind: 'running'; readonly since: number }
	| { readonly kind: 'answered'; readonly answer: Answer }
	/** SQLite says why the query cannot be run. */
	| { readonly kind: 'refused'; readonly message: string }
	| { readonly kind: 'stopped' }
	/** Program or tables could not be had. */
	| { readonly kind: 'failed'; readonly message: string };
