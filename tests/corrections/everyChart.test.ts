import { describe, expect, test } from 'vitest';
import { longestTitle } from '#src/chart/longestTitle.ts';
import { readChart } from '#src/chart/readChart.server.ts';
import { loadChart, registry } from '#src/charts/registry.ts';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { everyChoice } from './support/everyChoice.ts';

const gap = /\b(undefined|null|NaN|Infinity)\b|\[object| {2}|\.\.|guilty/;
const sources = new Set(builtTables.sources.map((row) => row.source_id));

describe.each(Object.keys(registry))('%s, by every choice that a reader has', async (id) => {
	const chart = await loadChart(id);
	const { data } = readChart(id);
	const models = everyChoice(chart.options(data)).map((options) => {
		const view = chart.view(data, options);
		const { sourceIds } = view;
		return { choice: JSON.stringify(options), sourceIds, ...chart.texts(view), table: chart.table(view) };
	});

	test('says what it shows in whole sentences, without gaps, and calls nobody guilty', () => {
		const faults = models.flatMap(({ choice, title, summary, notes }) => [
			...(title.length > longestTitle ? [`${choice}: too long: ${title}`] : []),
			...(/[.!?”)]$/.test(summary) ? [] : [`${choice}: no whole sentence: ${summary}`]),
			...[title, summary, ...notes.flatMap(({ head, text }) => [head, text])]
				.filter((text) => gap.test(text))
				.map((text) => `${choice}: ${text}`)
		]);
		expect(faults).toEqual([]);
	});

	test('has a table whose rows each stand once, and rests on sources that the tables hold', () => {
		const faults = models.flatMap(({ choice, sourceIds, table }) => [
			...table.rows
				.map(({ key }) => key)
				.filter((key, index, keys) => keys.indexOf(key) !== index)
				.map((key) => `${choice}: ${key} stands twice`),
			...[...sourceIds, ...table.rows.flatMap((row) => row.sourceIds)]
				.filter((source) => !sources.has(source))
				.map((source) => `${choice}: ${source} is no source`),
			...(sourceIds.length > 0 ? [] : [`${choice}: no source`])
		]);
		expect(faults).toEqual([]);
	});
});
