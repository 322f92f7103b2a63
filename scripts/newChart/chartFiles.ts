/** A chart that does not exist yet. */
export interface NewChart {
	/** Kebab-case: "court-rulings". */
	readonly id: string;
	/** The table whose rows it begins with. */
	readonly table: string;
}

/** "CourtRulings", as its component and its types are called. */
export const componentName = (id: string): string =>
	id
		.split('-')
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join('');

/** Every file of a chart by the template that it is made from (`templates/<name>.txt`). */
export const chartFiles = (id: string): Readonly<Record<string, string>> => ({
	'derive.ts': `scripts/derive/charts/${id}.ts`,
	'view.ts': `src/charts/${id}/view.ts`,
	'texts.ts': `src/charts/${id}/texts.ts`,
	'words.ts': `src/charts/${id}/words.ts`,
	'table.ts': `src/charts/${id}/table.ts`,
	'layout.ts': `src/charts/${id}/layout.ts`,
	'thumbnail.ts': `src/charts/${id}/thumbnail.ts`,
	'Picture.svelte': `src/charts/${id}/${componentName(id)}.svelte`,
	'chart.ts': `src/charts/${id}/chart.ts`,
	'derive.test.ts': `tests/scripts/derive/charts/${id}.test.ts`,
	'synthetic.ts': `tests/src/charts/${id}/synthetic.ts`,
	'view.test.ts': `tests/src/charts/${id}/view.test.ts`,
	'texts.test.ts': `tests/src/charts/${id}/texts.test.ts`,
	'table.test.ts': `tests/src/charts/${id}/table.test.ts`,
	'layout.test.ts': `tests/src/charts/${id}/layout.test.ts`,
	'browser.test.ts': `tests/browser/charts/${id}.test.ts`
});

/** A template with the chart's names in their places. @throws where it has a place for something else */
export function fillTemplate(template: string, { id, table }: NewChart): string {
	const words = id.replaceAll('-', ' ');
	const names: Readonly<Record<string, string>> = {
		id,
		Name: componentName(id),
		title: words.charAt(0).toUpperCase() + words.slice(1),
		table,
		rows: table.replaceAll('_', ' ')
	};
	return template.replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) => {
		const filled = names[name];
		if (filled === undefined) throw new Error(`A template has a place that nothing fills: ${place}`);
		return filled;
	});
}

/** The registry with the chart at the end of the gallery. @throws where its list does not end as it did */
export function withChart(registry: string, id: string): string {
	const [end] = /\n\};/.exec(registry) ?? [];
	if (end === undefined) throw new Error('The registry has no list of charts');
	return registry.replace(end, `,\n'${id}': () => import('./${id}/chart.ts')${end}`);
}
