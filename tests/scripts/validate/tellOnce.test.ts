import { expect, test } from 'vitest';
import { Problems } from '#scripts/validate/Problems.ts';

const problem = (line: number, field: string | null, value: string) => ({
	...{ file: 'a.csv', line, column: 1, field, value },
	message: 'is neither true nor false'
});

test('the same mistake in more than twenty cells of a field is told once, with their number and the first lines', () => {
	const problems = new Problems();
	for (let line = 2; line < 1202; line += 1) problems.add(problem(line, 'x', line % 2 ? 'TRUE' : 'FALSE'));
	problems.add(problem(3, 'y', 'TRUE'));
	expect(problems.list()).toEqual([
		{
			...problem(2, 'x', 'FALSE'),
			message:
				'is neither true nor false; so it is, or the like, in 1,200 cells of this field (lines 2, 3, 4, 5, 6 …)'
		},
		problem(3, 'y', 'TRUE')
	]);
});

test('twenty cells are told one by one, and so are other mistakes in the same field', () => {
	const problems = new Problems();
	for (let line = 2; line < 22; line += 1) problems.add(problem(line, 'x', 'TRUE'));
	problems.add({ ...problem(40, 'x', ''), message: 'is empty' });
	expect(problems.list()).toHaveLength(21);
});
