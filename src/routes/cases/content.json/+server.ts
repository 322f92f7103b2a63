import { error, json } from '@sveltejs/kit';
import { readCases } from '#src/cases/readCases.server.ts';

export const prerender = true;

/** What the first page of the cases was drawn from. */
export function GET() {
	return json(readCases().parts[0] ?? error(404));
}
