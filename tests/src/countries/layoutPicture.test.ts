import { describe, expect, it } from 'vitest';
import type { CountryPicture } from '#scripts/derive/countries/picture.ts';
import { layoutPicture } from '#src/countries/layoutPicture.ts';

const empty: CountryPicture = {
	instruments: [],
	reported: [],
	money: { out: { flows: [], more: 0 }, in: { flows: [], more: 0 } }
};
const layout = (known: Partial<CountryPicture>) => layoutPicture({ ...empty, ...known }, '2020-01-01');
const flow = (place: string, dollars: number) => ({ place, dollars, exactness: null });

describe('the picture of a synthetic jurisdiction', () => {
	it('places instruments on a scale from the decade of the first to the day of the data', () => {
		const { instruments, years } = layout({
			instruments: [
				{
					id: 'a',
					type: 'extradition',
					heading: 'Extradition treaty',
					stateText: 'In force.',
					spans: [
						{ state: 'signed', from: '2005-01-01', to: '2010-01-01' },
						{ state: 'in_force', from: '2010-01-01', to: '2020-01-01' }
					]
				}
			]
		});
		expect(instruments[0]?.segments.map(({ shade }) => shade)).toEqual(['signed', 'extradition']);
		const [signed, inForce] = instruments[0]?.segments ?? [];
		// From 2000 to 2020: five years of twenty are a quarter.
		expect(signed?.x).toBeCloseTo(25, 0);
		expect(signed?.width).toBeCloseTo(25, 0);
		expect(inForce?.x).toBeCloseTo(50, 0);
		expect(years.map(({ text }) => text)).toEqual(['2000', '2010', '2020']);
	});

	it('draws one square a person, and lengths where there are too many', () => {
		const back = { status: 'back', label: 'Back', persons: 3 };
		const few = layout({ reported: [back, { status: 'not_known', label: 'Not known', persons: 1 }] }).persons;
		expect(few.squares.map(({ look }) => look.form)).toEqual(['filled', 'filled', 'filled', 'hatched']);
		expect(few.groups.map(({ text, bar }) => [text, bar.x, bar.width])).toEqual([
			['3 back', 0, 75],
			['1 not known', 75, 25]
		]);
		expect(layout({ reported: [{ ...back, persons: 201 }] }).persons.squares).toEqual([]);
	});

	it('draws money both ways on one scale, and counts what it leaves out', () => {
		const { money } = layout({
			money: {
				out: { flows: [flow('Arland', 4e6), flow('Berland', 1e6)], more: 2 },
				in: { flows: [], more: 1 }
			}
		});
		expect(money.map(({ way, more }) => [way, more])).toEqual([
			['out', '2 more places'],
			['in', '1 place']
		]);
		expect(money[0]?.flows.map(({ place, sum, bar }) => [place, sum, bar.width])).toEqual([
			['Arland', '$4 million', 100],
			['Berland', '$1 million', 25]
		]);
		expect(layout({}).money).toEqual([]);
	});
});
