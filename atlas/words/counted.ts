import { formatCount } from './formatCount.ts';

/** The word that agrees with a count: "is" with 1, "are" with 0 or 2. */
export function oneOrMany(count: number, one: string, many: string): string {
	return count === 1 ? one : many;
}

/** A count with its noun: "1 jurisdiction", "1,335 persons". */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${formatCount(count)} ${oneOrMany(count, one, many)}`;
}
