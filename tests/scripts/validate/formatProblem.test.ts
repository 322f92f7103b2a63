import { expect, test } from 'vitest';
import { formatProblem } from '#scripts/validate/formatProblem.ts';

const problem = { file: 'a.csv', line: 2, column: 1, field: 'x', value: null, message: 'is wrong' };

test.each([
	['\u200b', '\\u200b'],
	['\u00a0', '\\u00a0'],
	['\u00ad', '\\u00ad'],
	['\u2060', '\\u2060'],
	['\u202e', '\\u202e'],
	['\u3164', '\\u3164'],
	['\u001b', '\\u001b'],
	['\u{e0041}', '\\u{e0041}']
])('%j is written out wherever it stands in a problem', (sign, shown) => {
	const line = formatProblem({
		file: `a${sign}.csv`,
		line: 2,
		column: 1,
		field: `b${sign}`,
		value: `c${sign}`,
		message: `is not d${sign}`,
		suggestion: `e${sign}`
	});
	expect(line).toBe(`a${shown}.csv:2 b${shown}: "c${shown}" is not d${shown}; did you mean "e${shown}"?`);
});

test('letters of any script stay as they are', () => {
	expect(formatProblem({ ...problem, value: '李华 Đặng “x”' })).toBe('a.csv:2 x: "李华 Đặng “x”" is wrong');
});
