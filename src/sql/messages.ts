import type { Answer } from './answer.ts';

/** What the page says to the worker. Both files are sent along, so that the worker asks for none. */
export type Asked =
	| { readonly kind: 'open'; readonly program: ArrayBuffer; readonly database: ArrayBuffer }
	| { readonly kind: 'run'; readonly sql: string };

/** What the worker says. */
export type Told =
	| { readonly kind: 'answer'; readonly answer: Answer }
	/** The query cannot be run, in SQLite's words. */
	| { readonly kind: 'refused'; readonly message: string }
	/** The engine itself is of no more use. */
	| { readonly kind: 'failed'; readonly message: string };
