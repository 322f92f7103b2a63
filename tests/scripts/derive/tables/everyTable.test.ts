import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Descriptor, Field } from '#atlas/descriptor.ts';
import type { Tables } from '#atlas/rows.ts';
import { derivedTables } from '#scripts/derive/tables/index.ts';
import { deriveTables } from '#scripts/derive/tables/deriveTables.ts';
import { descriptorSchema } from '#scripts/validate/descriptorSchema.ts';
import { faultsOfRows, type AnyRow } from '#tests/fixtures/faultsOfRows.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { castTables } from '#tests/fixtures/scale/castTables.ts';
import { enlarge } from '#tests/fixtures/scale/enlarge.ts';
import { someCells } from '#tests/fixtures/scale/someCells.ts';
import { tablesOf } from '#tests/fixtures/tablesOf.ts';

const own: Descriptor = { ...descriptor, home: { ...descriptor.home, iso3: 'AAA', outside_treaties: [] } };
/** Synthetic tables with rows for every derived one, among them as many cases as asked for. */
function tablesWith(cases: number): Tables {
	const grown = castTables(enlarge(someCells, own, { cases, asset_recoveries: 3 * cases, sources: 20 }));
	const made = tablesOf({
		treaties: [
			{ treaty_id: 'A', party_iso3: 'AAA', partner_iso3: 'BBB', type: 'extradition', signed: '2001-02' },
			{ treaty_id: 'B', party_iso3: 'AAA', partner_iso3: 'CCC', type: 'asset_sharing', signed: '2001' }
		],
		annual_returns: [
			{ total_id: 'T', scope: 'sky_net', year: 2001, period_end: '2001', fugitives_returned: 4 },
			{ total_id: 'U', scope: 'sky_net', year: 2001, period_end: '2001-06', fugitives_returned: 3 }
		],
		milestones: [{ milestone_id: 'M', countries: ['BBB'], case_ids: ['one'], source_ids: ['S-1'] }]
	});
	const { treaties, annual_returns, milestones } = made;
	const [first, ...others] = grown.cases;
	const accused = first ? [{ ...first, alleged_offence: ['bribery', 'fraud'] } as const] : [];
	return { ...grown, cases: [...accused, ...others], treaties, annual_returns, milestones };
}
const tables = tablesWith(40);
const made = deriveTables(tables, own);
const published = { ...own, resources: [...own.resources, ...made.map(({ resource }) => resource)] };
const rowsOf = (name: string) => (tables as unknown as Record<string, readonly AnyRow[]>)[name] ?? [];

test('every derived table is made, in the order in which it is listed', () => {
	expect(made.map(({ resource }) => resource.name)).toEqual(
		derivedTables.map((table) => table.resource(own).name)
	);
	expect(new Set(published.resources.map(({ name }) => name)).size).toBe(published.resources.length);
});

test('with them the descriptor is valid by our own shape, and by the official profile', () => {
	const { error } = descriptorSchema.safeParse(published);
	expect(error?.issues ?? []).toEqual([]);

	const ajv = new Ajv({ strict: false, allErrors: true });
	formats.default(ajv);
	ajv.addFormat('textarea', true);
	const profile = readFileSync('tests/fixtures/profile/datapackage-2.0.json', 'utf8');
	const validate = ajv.compile(JSON.parse(profile) as object);
	validate(published);
	expect(validate.errors ?? []).toEqual([]);
});

describe.each(made.map(({ resource, rows }) => [resource.name, resource, rows] as const))(
	'%s',
	(_, resource, rows) => {
		const codesOf = ({ categories, listCategories }: Field) => categories ?? listCategories ?? [];

		test('has rows that are as its fields say', () => {
			expect(rows.length).toBeGreaterThan(0);
			expect(faultsOfRows(resource, rows, rowsOf)).toEqual([]);
		});

		test('says what a row is, and of each field and code what it means', () => {
			expect(resource.description).toMatch(/^One row for each .{100}/);
			for (const field of resource.schema.fields) {
				expect(field.name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
				expect(field.title.length).toBeGreaterThan(2);
				expect.soft(field.description, field.name).toMatch(/^.{12}.*\.$/);
				for (const { label } of codesOf(field)) expect(label).toMatch(/^\p{Lu}/u);
			}
		});

		test('takes codes that the package has from there, with all their labels', () => {
			const known = own.resources
				.flatMap(({ schema }) => schema.fields.map(codesOf))
				.filter((codes) => codes.length > 0);
			const wordsOf = (codes: ReturnType<typeof codesOf>) => codes.map(({ value }) => value).join(' ');
			for (const field of resource.schema.fields) {
				const same = known.filter((codes) => wordsOf(codes) === wordsOf(codesOf(field)));
				if (same.length > 0) expect(same).toContainEqual(codesOf(field));
			}
		});

		test('names the tables that it is made from, and refers to no others', () => {
			const { foreignKeys = [], listForeignKeys = [], primaryKey, fields } = resource.schema;
			const to = [...foreignKeys, ...listForeignKeys].map(({ reference }) => reference.resource);
			expect(resource.derivedFrom).toEqual(expect.arrayContaining(to));
			expect(own.resources.map(({ name }) => name)).toEqual(
				expect.arrayContaining([...(resource.derivedFrom ?? [])])
			);
			expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining([...primaryKey]));
		});
	}
);

test('the same tables give the same rows', () => {
	expect(JSON.stringify(deriveTables(tablesWith(40), own))).toBe(JSON.stringify(made));
});

test('tables without rows give tables without rows', () => {
	const none = deriveTables(tablesOf({ countries: [{ iso3: 'NGA' }] }), own);
	expect(none).toHaveLength(derivedTables.length);
	expect(none.filter(({ rows, resource }) => rows.length > 0 && resource.name !== 'row_sources')).toEqual([]);
});

test('a package without the tables that one is made from goes without it', () => {
	const { resources } = own;
	const some = {
		...own,
		resources: resources.filter(({ name }) => name === 'countries' || name === 'sources')
	};
	const made = deriveTables(tablesOf({ countries: [{ iso3: 'NGA' }] }), some);
	expect(made.map(({ resource }) => resource.name)).toEqual(['row_sources']);
});

test('four thousand cases take less than two seconds of this process’s own time', () => {
	const many = tablesWith(4000);
	const before = process.cpuUsage();
	deriveTables(many, own);
	expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
}, 60_000);
