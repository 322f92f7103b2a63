import type { Fact } from './fact.ts';

/** A bare cell, and what its row rests on. */
export interface Cell {
	readonly value: unknown;
	readonly sourceIds: readonly string[];
}

const operations: Readonly<Record<string, (a: number, b: number) => number>> = {
	ratio: (a, b) => a / b,
	difference: (a, b) => a - b,
	years: (a, b) => a - b
};

/**
 * What two cells of one unit make together: the first as a multiple of the second (`ratio`), less the second
 * (`difference`), or the years between the years of two dates (`years`).
 * @throws when the operation is not known, or a cell holds nothing to compare
 */
export function compareCells(operation: string, cells: readonly [Cell, Cell]): Fact {
	const compute = operations[operation];
	if (!compute)
		throw new Error(`the story compares by "${operation}"; it can: ${Object.keys(operations).join(', ')}`);
	const [a, b] = cells.map(({ value }) =>
		operation === 'years' && typeof value === 'string' ? Number(value.slice(0, 'YYYY'.length)) : value
	);
	if (typeof a !== 'number' || typeof b !== 'number')
		throw new Error(`the story cannot take the ${operation} of an empty cell`);
	return { value: compute(a, b), kind: 'number', sourceIds: cells.flatMap(({ sourceIds }) => sourceIds) };
}
