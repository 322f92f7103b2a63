import { describe, expect, test } from 'vitest';
import { texts } from '#src/charts/asset-flows/texts.ts';
import { view } from '#src/charts/asset-flows/view.ts';
import { chartData, fewRows, returned } from './chartData.ts';

const data = chartData(fewRows);
const told = texts(view(data, {}));
const note = (head: string, { notes } = told) => notes.find((each) => each.head === head)?.text ?? '';

test('the title is the finding, in places and with one sum', () => {
	expect(told.title).toBe(
		'Land CHE returned money to 3 places, more than anyone; more than $30 million went to Land PER'
	);
});

test('where none is before the others the title is the largest sum', () => {
	const two = [
		{ recovery_id: 'a', ...returned, amount: 5e6 },
		{ recovery_id: 'b', affair_id: 'b', ...returned, holding_iso3: 'USA', amount: 9e6 }
	];
	expect(texts(view(chartData(two), {})).title).toBe(
		'$9 million returned from Land USA to Land PER is the largest sum known here'
	);
});

test('the subtitle says whose money, of which years, in what', () => {
	expect(told.subtitle).toBe('Public corruption, 2001, US dollars');
});

test("the summary names the largest sums and the home jurisdiction's own, and adds no stages", () => {
	expect(told.summary).toMatch(/^The largest sums returned between two places are more than \$30 million/);
	expect(told.summary).toContain('about $4 million from Land USA');
	expect(told.summary).toContain('never added');
});

describe('the notes', () => {
	test('count what firms and banks paid apart', () => {
		expect(note('Not counted')).toContain(
			'2 payments by firms and banks, more than $900 million and €7 million, are not counted as money returned'
		);
	});

	test('say what has no dollars, and what we converted', () => {
		expect(note('Not known')).toContain('Land NZL to Land PER (NZ$7 million)');
		expect(note('How counted')).toContain('One sum in another currency was converted by us');
	});

	test('say for frozen money why the sums of several places are not added', () => {
		const frozen = texts(view(data, { stage: 'frozen' }));
		expect(note('How counted', frozen)).toContain('not added for those who claim them');
		expect(note('How counted')).not.toContain('not added for those who claim them');
	});
});

test('without a row of the chosen kind it says so', () => {
	const empty = texts(view(chartData([{ recovery_id: 'fraud', affair_id: 'a-fraud' }]), {}));
	expect(empty.title).toBe('No source names money returned by one jurisdiction for another');
	expect(empty.summary).toMatch(/^No sum in dollars returned by one place for another is known\./);
});
