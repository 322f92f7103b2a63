import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chartFiles, componentName } from '#scripts/newChart/chartFiles.ts';
import { registry } from '#src/charts/registry.ts';

const ids = Object.keys(registry);
const folders = readdirSync('src/charts', { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);
/** Labels of marks; a map's stand with its signs and its legend. */
const optional = ['words.ts'];
/** What the chart itself and its derivation are made of. The names of its tests are free. */
const own = Object.keys(chartFiles('')).filter(
	(part) => !part.includes('test') && part !== 'synthetic.ts' && !optional.includes(part)
);

describe('every chart has the same files', () => {
	test('a folder for each line of the registry, and no other', () => {
		expect(folders.toSorted()).toEqual(ids.toSorted());
	});

	test.each(ids)('%s', (id) => {
		const files: Readonly<Record<string, string | undefined>> = chartFiles(id);
		expect(own.filter((part) => !existsSync(files[part] ?? ''))).toEqual([]);
		expect(existsSync(files['derive.test.ts'] ?? '')).toBe(true);
	});

	test('those that `npm run new:chart` writes are all that the contract asks for', () => {
		expect(own).toEqual(
			expect.arrayContaining(['chart.ts', 'view.ts', 'texts.ts', 'table.ts', 'layout.ts', 'thumbnail.ts'])
		);
		expect(componentName('red-notice-100')).toBe('RedNotice100');
	});
});

describe('the line of the registry is all that names a chart elsewhere', () => {
	const comment = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<!:)\/\/.*/g;
	const sources = globSync('{atlas,scripts,src}/**/*.{ts,svelte,css}').filter(
		(file) => file !== 'src/charts/registry.ts' && statSync(file).isFile()
	);
	/** Folders of charts that a file names, by a path or by the word alone. */
	const named = (file: string) => {
		const code = readFileSync(file, 'utf8').replace(comment, '');
		return folders.filter(
			(id) =>
				new RegExp(`charts/${id}[/.'"\`]`).test(code) ||
				// One word alone is a word of the field, too: a table, a heading.
				(id.includes('-') && new RegExp(`['"\`]${id}['"\`]`).test(code))
		);
	};
	/** Where a chart speaks of itself. */
	const isOwn = (file: string, id: string) =>
		file.startsWith(`src/charts/${id}/`) || file === `scripts/derive/charts/${id}.ts`;
	/**
	 * What may: messages of an embed and our element have the project's name, which is a chart's, too; and the claim's picture ends
	 * in a link to that of its rivals, which stands on the same table.
	 */
	const allowed = [
		// A figure a year is told by these two charts, and the table for research takes what they take.
		'scripts/derive/tables/preferredFigureRows.ts names recovered-by-year',
		'scripts/derive/tables/preferredFigureRows.ts names returns-by-year',
		'src/embed/ownName.ts names fugitive-flows',
		'src/charts/life-of-a-number/LifeOfANumber.svelte names estimates-range'
	];

	test('no code outside of a chart’s own folder and derivation', () => {
		expect(sources.length).toBeGreaterThan(500);
		const found = sources.flatMap((file) =>
			named(file).flatMap((id) => (isOwn(file, id) ? [] : [`${file} names ${id}`]))
		);
		expect(found.toSorted()).toEqual(allowed.toSorted());
	});

	test('a name is found', () => {
		expect(named('src/charts/treaty-gap/chart.ts')).toEqual(['treaty-gap']);
		expect(named('src/charts/milestones/view.ts')).toEqual(['milestones']);
	});
});
