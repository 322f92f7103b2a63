import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { registry } from '#src/charts/registry.ts';
import type { FieldType } from '#src/chart/fields.ts';
import { readTags } from './support/readTags.ts';
import { allSites } from './support/sites.ts';

interface Field {
	readonly name: string;
	readonly type: FieldType;
}
type Row = Readonly<Record<string, unknown>>;
interface RowsFile {
	readonly chart: string;
	readonly metadata: string;
	readonly page: string;
	readonly fields: readonly Field[];
	readonly rows: readonly Row[];
}
interface Metadata {
	readonly title: string;
	readonly subtitle: string;
	readonly summary: string;
	readonly citation: string;
	readonly address: string;
	readonly embed: string;
	readonly oembed: string;
	readonly files: readonly string[];
	readonly pictures: readonly string[];
	/** Of a layer of the map. */
	readonly geojson?: string;
	readonly licenses: readonly { readonly path: string }[];
	readonly fields: readonly Field[];
	readonly rows: number;
	readonly checks: { readonly rows: number; readonly checked: number; readonly looks: readonly unknown[] };
	readonly sources: readonly { readonly id: string; readonly url: string | null }[];
}

const is: Readonly<Record<FieldType, (value: unknown) => boolean>> = {
	string: (value) => typeof value === 'string' && value !== '',
	date: (value) => typeof value === 'string' && /^\d{4}(-\d\d(-\d\d)?)?$/.test(value),
	integer: (value) => Number.isInteger(value),
	number: (value) => Number.isFinite(value),
	boolean: (value) => typeof value === 'boolean',
	list: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string')
};
/** A value of JSON as a cell of CSV has it. */
const asCell = (value: unknown) =>
	value === null ? '' : Array.isArray(value) ? value.join(';') : String(value);
const origin = (process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/+$/, '');

describe.each(allSites)('the files of the charts of the site %s', (_, site) => {
	const charts = Object.keys(registry).filter((id) => site.pages.has(`/charts/${id}`));
	const read = (id: string, kind: string) => site.read(`charts/${id}.${kind}`);
	/** The path of an absolute address of this site. */
	const below = (address: string) => {
		expect(address.startsWith(`${origin}/`), address).toBe(true);
		return address.slice(origin.length);
	};

	test('there are charts', () => expect(charts.length).toBeGreaterThan(0));

	describe.each(charts)('%s', (id) => {
		const json = JSON.parse(read(id, 'json')) as RowsFile;
		const metadata = JSON.parse(read(id, 'metadata.json')) as Metadata;

		test('has rows of the types that it names, each field once, in snake_case', () => {
			const names = json.fields.map(({ name }) => name);
			expect(new Set(names).size).toBe(names.length);
			expect(names.filter((name) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name))).toEqual([]);
			expect(json.rows.length).toBeGreaterThan(0);
			for (const row of json.rows) {
				expect(Object.keys(row)).toEqual(names);
				for (const { name, type } of json.fields)
					expect.soft(row[name] === null || is[type](row[name]), `${name}: ${String(row[name])}`).toBe(true);
			}
			expect(new Set(json.rows.map((row) => row.id)).size).toBe(json.rows.length);
		});

		test.each(['csv', 'spreadsheet.csv'])('%s holds the same rows', (kind) => {
			const text = read(id, kind);
			expect(text.startsWith('\ufeff')).toBe(kind !== 'csv');
			const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true });
			expect(errors).toEqual([]);
			const [head, ...rows] = data;
			expect(head).toEqual(json.fields.map(({ name }) => name));
			expect(rows.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
				json.rows.map((row) => Object.values(row).map((value) => asCell(value).replace(/^'/, '')))
			);
		});

		test('has as many rows as its table', () => {
			const table = [...site.pages.values()].filter(
				({ address }) => address === `/charts/${id}/table` || address.startsWith(`/charts/${id}/table/`)
			);
			const rows = table.flatMap(({ html }) => html.match(/<th scope="row"/g) ?? []);
			expect(rows).toHaveLength(json.rows.length);
		});

		test('tells what its rows are: texts, fields, licence, citation, and sources with their addresses', () => {
			for (const text of [metadata.title, metadata.subtitle, metadata.summary, metadata.citation])
				expect(text).not.toBe('');
			expect(metadata.rows).toBe(json.rows.length);
			expect(metadata.fields.map(({ name, type }) => [name, type])).toEqual(
				json.fields.map(({ name, type }) => [name, type])
			);
			for (const { path } of metadata.licenses) expect(URL.canParse(path)).toBe(true);
			const known = new Set(metadata.sources.map(({ id }) => id));
			for (const row of json.rows)
				for (const source of row.source_ids as readonly string[]) expect(known).toContain(source);
			for (const { url } of metadata.sources) expect(url === null || /^https?:/.test(url)).toBe(true);
			expect(metadata.checks.looks).toHaveLength(metadata.checks.checked);
			expect(metadata.checks.checked).toBeLessThanOrEqual(metadata.checks.rows);
		});

		test('has an oEmbed document, which its page names, with code that shows the embed', () => {
			const document = JSON.parse(read(id, 'oembed.json')) as Readonly<Record<string, unknown>>;
			expect(document).toMatchObject({ version: '1.0', type: 'rich', title: metadata.title });
			const [frame] = readTags(document.html as string);
			expect(frame?.name).toBe('iframe');
			expect(frame?.attributes.src).toBe(metadata.embed);
			expect(Number(frame?.attributes.height)).toBe(document.height);
			expect(document.height).toBeGreaterThan(300);
			expect(document.width).toBe(640);
			const link = site.pages
				.get(`/charts/${id}`)
				?.tags.find(({ attributes }) => attributes.type === 'application/json+oembed');
			expect(link?.attributes).toMatchObject({
				rel: 'alternate',
				href: metadata.oembed,
				title: metadata.title
			});
		});

		test('names addresses that are there', () => {
			const { address, embed, oembed, files, pictures, geojson } = metadata;
			for (const each of [
				address,
				embed,
				oembed,
				...files,
				...pictures,
				...(geojson ? [geojson] : []),
				json.metadata,
				json.page
			])
				expect(site.resolve(below(each)), each).toBeDefined();
			expect(files).toHaveLength(3);
		});
	});
});
