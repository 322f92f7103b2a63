import { expect, test } from 'vitest';
import type { FieldType } from '#src/chart/fields.ts';
import { readChart } from '#src/chart/readChart.server.ts';
import { loadChart, registry } from '#src/charts/registry.ts';
import { initialOptions } from '#src/state/options.ts';
import { everyChoice } from './support/everyChoice.ts';

const is: Readonly<Record<FieldType, (value: unknown) => boolean>> = {
	string: (value) => typeof value === 'string',
	date: (value) => typeof value === 'string' && /^\d{4}(-\d\d(-\d\d)?)?$/.test(value),
	integer: (value) => Number.isInteger(value),
	number: (value) => Number.isFinite(value),
	boolean: (value) => typeof value === 'boolean',
	list: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string')
};

test.each(Object.keys(registry))(
	'the rows that a reader takes of %s are typed and some are drawn, whatever one option is set to',
	async (id) => {
		const chart = await loadChart(id);
		const { data } = readChart(id, { whole: true });
		const schemas = chart.options(data);
		const choices = Object.entries(schemas).flatMap(([name, schema]) => everyChoice({ [name]: schema }));
		const faults = [{}, ...choices].flatMap((choice) => {
			const view = chart.view(data, { ...initialOptions(schemas), ...choice });
			const { fields, rows } = chart.table(view).file();
			const names = fields.map(({ name }) => name);
			const wrong = rows.flatMap((row) =>
				fields
					.filter(({ type }, index) => !(row.values[index] === null || is[type](row.values[index])))
					.map(({ name }) => `${row.id}.${name}`)
			);
			const said = JSON.stringify(choice);
			return [
				...names.filter((name) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name)),
				...(new Set(names).size === names.length ? [] : ['a field stands twice']),
				...(rows.length === 0 || rows.some(({ isDrawn }) => isDrawn) ? [] : ['nothing is drawn']),
				...wrong
			].map((fault) => `${said}: ${fault}`);
		});
		expect(faults.slice(0, 20)).toEqual([]);
	}
);
