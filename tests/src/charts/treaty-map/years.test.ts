import { expect, it } from 'vitest';
import { layout } from '#src/charts/treaty-map/layout.ts';
import { view } from '#src/charts/treaty-map/view.ts';
import { instrumentsIn } from '#src/charts/treaty-map/years.ts';
import { instrument, ofOther, synthetic } from './synthetic.ts';

const data = synthetic([
	instrument({ type: 'extradition', signed: '2003-05-01', entered_into_force: '2005-02-01' }),
	instrument({ type: 'asset_sharing', partner_iso3: 'XXB', signed: '2002-01-01' }),
	ofOther({ partner_iso3: 'XXC', signed: '2001-03-01', entered_into_force: '2004-04-01' })
]);

it('an instrument whose state a step of the slider does not change is the same object, whatever year came first', () => {
	const [later, earlier] = [instrumentsIn(data, 2006), instrumentsIn(data, 2004)];
	const states = [earlier, later].map((year) => year.map(({ state }) => state));
	expect(states).toEqual([
		['signed', 'in_force', 'in_force'],
		['in_force', 'in_force', 'in_force']
	]);
	expect(earlier.map((each, index) => each === later[index])).toEqual([false, true, true]);
});

it('what a step does not change of the map is the same object', () => {
	const map = (time: string) => layout(view(data, { instrument: 'all', time })).map;
	const [before, after] = [map('2003'), map('2005')];
	for (const part of ['frame', 'markers', 'arcs', 'labels', 'names', 'anchors'] as const)
		expect(after[part], part).toBe(before[part]);
	// Of the two signs that of XXC changes: signed in 2003, in force in 2005.
	expect(before.glyphs.map(({ state }) => state)).toEqual(['in_force', 'signed']);
	expect(after.glyphs.map((sign, index) => sign === before.glyphs[index])).toEqual([true, false]);
});
