import { error } from '@sveltejs/kit';
import { readCases } from '#src/cases/readCases.server.ts';

/** The first page is that of the cases itself. */
export const entries = () =>
	readCases()
		.parts.slice(1)
		.map(({ number }) => ({ number: String(number) }));

export function load({ params: { number } }) {
	const part = readCases().parts[Number(number) - 1] ?? error(404);
	const { page, pages, total } = part;
	return { page, number: part.number, pages, total };
}
