import { expect, test } from 'vitest';
import { Progress } from '#scripts/emit/Progress.ts';

const wipe = '\r\u001b[K';

/** A terminal and a clock of our own. */
function watch(columns = 80) {
	const written: string[] = [];
	let now = 5000;
	const progress = new Progress({ columns, write: (text) => written.push(text) }, () => now);
	return {
		written,
		progress,
		after(milliseconds: number, ...seen: Parameters<Progress['see']>) {
			now += milliseconds;
			progress.see(...seen);
		}
	};
}

test('rows, rate and the time left stand on one line, which is wiped at the end', () => {
	const { written, progress, after } = watch();

	after(0, 'cases', 0, 0.001);
	after(2000, 'cases', 180_000, 0.25);
	after(2000, 'cases', 360_000, 0.5);
	progress.end();
	progress.end();

	expect(written).toEqual([
		`${wipe}cases: 180,000 rows, 90,000 a second, 6 s left`,
		`${wipe}cases: 360,000 rows, 90,000 a second, 4 s left`,
		wipe
	]);
});

test('nothing is said of what is read in a second, nor more than four times a second', () => {
	const { written, progress, after } = watch();

	after(0, 'sources', 0, 0.1);
	after(900, 'sources', 1000, 0.9);
	after(100, 'cases', 10, 0.1);
	after(999, 'cases', 1000, 0.2);
	expect(written).toEqual([]);
	for (let step = 0; step < 100; step += 1) after(10, 'cases', 2000, 0.5);
	progress.end();

	expect(written).toHaveLength(5);
});

test('another table begins anew, and a line is never longer than the terminal', () => {
	const { written, after } = watch(20);

	after(0, 'cases', 0, 0.1);
	after(3600_000, 'cases', 1, 0.5);
	after(10, 'treaties', 1, 0.5);

	expect(written).toEqual([`${wipe}cases: 1 rows, 0 a `, wipe]);
});

test('an hour is told in minutes', () => {
	const { written, after } = watch();

	after(0, 'cases', 0, 0.1);
	after(100_000, 'cases', 1_000_000, 0.5);

	expect(written[0]).toContain('10,000 a second, 1 min 40 s left');
});
