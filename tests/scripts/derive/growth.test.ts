import { expect, test } from 'vitest';
import type { Descriptor } from '#atlas/descriptor.ts';
import { discover } from '#scripts/derive/discover.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { castTables } from '#tests/fixtures/scale/castTables.ts';
import { enlarge } from '#tests/fixtures/scale/enlarge.ts';
import { someCells } from '#tests/fixtures/scale/someCells.ts';

/** Four times the rows may take so many times as long: 4 would be in step with them, 16 each row looking at every other. */
const most = 5;
/** What is faster than this with all its rows, in milliseconds, tells nothing of how it grows. */
const tooFast = 60;

const own: Descriptor = {
	...descriptor,
	story: undefined,
	home: { ...descriptor.home, iso3: 'AAA', claim_ids: [] }
};

function tablesWith(thousands: number) {
	const sizes = { cases: 1000 * thousands, asset_recoveries: 3000 * thousands, sources: 1500 * thousands };
	return castTables(enlarge(someCells, own, sizes));
}

/** Milliseconds of this process's own time, whatever else the machine does: the less of two. */
function timeOf(run: () => unknown): number {
	const times = Array.from({ length: 2 }, () => {
		const before = process.cpuUsage();
		run();
		return process.cpuUsage(before).user / 1000;
	});
	return Math.min(...times);
}

/** Its own time is what counts; on a busy machine it may have to wait long for it. */
const patience = 300_000;

test(
	'what is derived grows with the rows: 16,000 cases take at most five times the time of 4,000',
	{ timeout: patience },
	async () => {
		const few = tablesWith(4);
		const many = tablesWith(16);
		const times = (await discover()).map(({ path, derive }) => ({
			path,
			few: timeOf(() => derive(few, own)),
			many: timeOf(() => derive(many, own))
		}));
		const total = (size: 'few' | 'many') => times.reduce((sum, each) => sum + each[size], 0);
		const told = times.map((each) => `${each.path}: ${each.few.toFixed(0)} ms, ${each.many.toFixed(0)} ms`);
		expect(total('many') / total('few'), told.join('\n')).toBeLessThan(most);
		// One alone is measured less exactly than all together.
		const steep = times.filter((each) => each.many > tooFast && each.many > 2 * most * each.few);
		expect(steep).toEqual([]);
	}
);
