import { expect, it } from 'vitest';
import { table } from '#src/charts/treaty-map/table.ts';
import { view } from '#src/charts/treaty-map/view.ts';
import { instrument, synthetic } from './synthetic.ts';

it('has a row an instrument with the dates as they are known and the state on the day', () => {
	const data = synthetic([
		instrument({ type: 'extradition', in_force_by: '2018-10', entered_into_force: null, signed: '2004-11' })
	]);
	const { columns, rows } = table(view(data, { instrument: 'all', time: '2017' }));
	expect(columns.map(({ key }) => key)).toEqual([
		'partner',
		'instrument',
		'signed',
		'entered',
		'denied',
		'known',
		'state',
		'note'
	]);
	expect(rows).toMatchObject([
		{
			cells: ['Aland', 'Extradition treaty', '2004-11', null, '', '2018-10', 'State not known', ''],
			sourceIds: ['S-1'],
			confidence: 'high'
		}
	]);
});

it('files hold codes and dates, and nothing where a date is not known', () => {
	const data = synthetic([
		instrument({
			type: 'extradition',
			entered_into_force: null,
			status: 'signed_not_in_force',
			signed: '2004'
		})
	]);
	const { fields, rows } = table(view(data, { instrument: 'all', time: '2017' })).file();
	const value = (name: string) => rows[0]?.values[fields.findIndex((field) => field.name === name)];
	expect([
		value('iso3'),
		value('type'),
		value('signed'),
		value('entered_into_force'),
		value('state')
	]).toEqual(['XXA', 'extradition', '2004', null, 'signed']);
	expect(rows[0]).toMatchObject({ id: 'extradition-XXA', table: 'treaties', isDrawn: true });
});
