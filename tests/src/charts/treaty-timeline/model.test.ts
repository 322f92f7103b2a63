import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/treaty-timeline.ts';
import { model } from '#src/charts/treaty-timeline/model.ts';
import { labelHeight } from '#src/charts/treaty-timeline/panel.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

const data = derive(realTables, realDescriptor);
const shown = model(data);
const statuses = (type: string) =>
	realTables.treaties.filter((row) => row.type === type).map(({ status }) => status);

describe('the real tables', () => {
	test('give the title: the first treaty, how many are in force, how many wait', () => {
		const all = statuses('extradition');
		const [force, waiting] = (['in_force', 'signed_not_in_force'] as const).map(
			(status) => all.filter((each) => each === status).length
		);
		expect(shown.title).toBe(
			`China signed its first extradition treaty in 1993; ${force} are now known to be in force, ${waiting} signed and waiting`
		);
		expect(shown.title.length).toBeLessThanOrEqual(110);
	});

	test('never add extradition treaties and mutual legal assistance treaties, nor either to Hong Kong’s agreements', () => {
		const totals = shown.panels.map(({ ends }) =>
			parseInt(ends.find(({ key }) => key === 'total')?.text ?? '', 10)
		);
		const sum = totals.reduce((one, other) => one + other, 0);
		const texts = `${shown.title} ${shown.subtitle} ${shown.summary} ${shown.notes.join(' ')}`;
		expect(texts).not.toMatch(new RegExp(`\\b${sum}\\b`));
		for (const [index, total] of totals.entries())
			for (const other of totals.slice(index + 1))
				expect(texts).not.toMatch(new RegExp(`\\b${total + other} (instruments|treaties)`));
		expect(shown.panels.map(({ type }) => type)).not.toContain('hong_kong_surrender');
		expect(shown.apart.map(({ type }) => type)).toEqual(['hong_kong_surrender']);
		for (const { cells } of shown.table.rows) expect(typeof cells.type).toBe('string');
	});

	test('show Hong Kong’s agreements as suspended, none in force', () => {
		const ends = shown.apart[0]?.ends.map(({ text }) => text);
		const suspended = statuses('hong_kong_surrender').filter((status) => status === 'suspended').length;
		expect(ends).toContain(`${suspended} suspended`);
		expect(ends?.join()).not.toContain('in force');
	});

	test('draw an instrument as high in one panel as in another', () => {
		for (const { plotHeight, ends } of [...shown.panels, ...shown.apart]) {
			const signed = parseInt(ends.find(({ key }) => key === 'total')?.text ?? '', 10);
			expect(plotHeight / signed).toBeCloseTo(3.4, 1);
		}
	});

	test('label the ends without one touching another or leaving its panel', () => {
		for (const { ends, height } of [...shown.panels, ...shown.apart]) {
			for (const [index, { y }] of ends.entries()) {
				expect(y).toBeGreaterThanOrEqual(labelHeight / 2);
				expect(y).toBeLessThanOrEqual(height - labelHeight / 2);
				if (index > 0) expect(y - (ends[index - 1]?.y ?? 0)).toBeGreaterThanOrEqual(labelHeight - 0.2);
			}
		}
	});

	test('end in the same numbers that the table has for the last year', () => {
		const year = data.dataDate.slice(0, 4);
		for (const { type, ends } of shown.panels) {
			const last = shown.table.rows.findLast(({ key }) => key.startsWith(`${type}-`));
			const signed = ends.find(({ key }) => key === 'total')?.text;
			if (last?.key.endsWith(year)) expect(signed).toBe(`${last.cells.total} signed`);
		}
	});

	test('name what is not drawn, and say how many a source counts', () => {
		const notes = shown.notes.join(' ');
		expect(notes).toContain('Barbados');
		expect(notes).toContain(
			'counts 62 extradition treaties, signed or in force; 59 of them are in these tables'
		);
		expect(`${notes} ${shown.summary}`).not.toMatch(/undefined|null|NaN/);
	});

	test('tell in words what is too few to draw', () => {
		expect(shown.few).toEqual([
			'Asset-sharing agreement: 1 signed (Canada, 2016), not known to be in force.'
		]);
	});
});
