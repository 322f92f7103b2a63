import { resolve } from '$app/paths';

/** Where a page of all cases by name stands, from 1. */
export const pageAddress = (number: number): string =>
	number === 1 ? resolve('/cases') : resolve('/cases/page/[number]', { number: String(number) });
