import { expect, test } from 'vitest';
import { figureCell } from '#src/chart/figureCell.ts';

test('an exact number stays a number; any other says how exact it is', () => {
	expect(figureCell(1335, 'exact')).toBe(1335);
	expect(figureCell(1400, 'at_least')).toBe('more than 1,400');
	expect(figureCell(null, null)).toBeNull();
});
