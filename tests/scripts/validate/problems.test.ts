import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildData } from '#scripts/emit/buildData.ts';
import { rules } from '#scripts/validate/rules/index.ts';
import { formatProblem } from '#scripts/validate/formatProblem.ts';
import {
	type DescriptorJson,
	descriptorJson,
	type TableFile,
	writePackage
} from '#tests/fixtures/package.ts';
import { folderDigests } from '#tests/fixtures/folderDigests.ts';

/** What a case does to a good package. */
interface Damage {
	/** Replaces the one place where a text stands in a table. */
	replace(file: TableFile, text: string, by: string): void;
	/** Rewrites a table's bytes. */
	rewrite(file: TableFile, change: (bytes: Buffer) => Buffer | string): void;
	write(file: string, content: string): void;
	remove(file: string): void;
	descriptor(change: (descriptor: DescriptorJson) => void): void;
}

interface Case {
	readonly name: string;
	readonly damage: (damage: Damage) => void;
	/** The lines that the command prints, without the folder; `<text>` for the number of the line that holds the text. */
	readonly problems: readonly string[];
}

function damageTo(data: string): Damage {
	const place = (file: string) => join(data, file);
	return {
		replace(file, text, by) {
			const before = readFileSync(place(file), 'utf8');
			expect(before.split(text), `"${text}" stands once in ${file}`).toHaveLength(2);
			writeFileSync(
				place(file),
				before.replace(text, () => by)
			);
		},
		rewrite: (file, change) => writeFileSync(place(file), change(readFileSync(place(file)))),
		write: (file, content) => writeFileSync(place(file), content),
		remove: (file) => rmSync(place(file)),
		descriptor(change) {
			const descriptor = descriptorJson();
			change(descriptor);
			writeFileSync(place('datapackage.json'), JSON.stringify(descriptor, null, '\t'));
		}
	};
}

const agreement = 'a-1,BBB,extradition,2001-02-03,2002,in_force,7,,,AAA;BBB,,S-1;S-2,high';

const nameOfNote = {
	...{ rule: 'name_of', name: 'note', code: 'partner_iso3' },
	...{ table: 'countries', key: 'iso3', table_name: 'name' }
};

/** A table of looks at rows of others. */
function checksTable(): DescriptorJson['resources'][number] {
	const text = (name: string) => ({
		...{ name, title: name, description: name, type: 'string' },
		constraints: { required: true }
	});
	return {
		...{ name: 'checks', path: 'checks.csv', title: 'Checks', description: 'Looks at rows.' },
		schema: {
			fields: ['check_id', 'table', 'row_id'].map(text),
			primaryKey: ['check_id'],
			missingValues: [''],
			foreignKeys: [],
			listForeignKeys: []
		},
		rules: [{ rule: 'row_exists', table: 'table', id: 'row_id' }]
	};
}

const cases: readonly Case[] = [
	{
		name: 'unknown column, told with the one that was probably meant',
		damage: ({ replace }) => replace('sources.csv', 'source_id,title,url', 'source_id,titel,url'),
		problems: [
			'sources.csv:1: "title" is a column of this table, but it is missing',
			'sources.csv:1: "titel" is not a column of this table; did you mean "title"?'
		]
	},
	{
		name: 'missing column',
		damage: ({ write }) => write('sources.csv', 'source_id,title\nS-1,A page\nS-2,B\nS-30,C\n'),
		problems: ['sources.csv:1: "url" is a column of this table, but it is missing']
	},
	{
		name: 'duplicate column',
		damage: ({ write }) => write('sources.csv', 'source_id,title,url,title\nS-1,A,,A\nS-2,B,,B\nS-30,C,,C\n'),
		problems: ['sources.csv:1: "title" is the name of column 2 and of column 4']
	},
	{
		name: 'cells separated by semicolons',
		damage: ({ write }) => write('sources.csv', 'source_id;title;url\nS-1;A;\n'),
		problems: [
			...['source_id', 'title', 'url'].map(
				(name) => `sources.csv:1: "${name}" is a column of this table, but it is missing`
			),
			'sources.csv:1: "source_id;title;url" is not a column: ' +
				'the cells seem to be separated by ";" instead of a comma'
		]
	},
	{
		name: 'bad date',
		damage: ({ replace }) => replace('agreements.csv', '2001-02-03', '2001-13-03'),
		problems: ['agreements.csv:2 signed: "2001-13-03" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)']
	},
	{
		name: 'impossible date',
		damage: ({ replace }) => replace('agreements.csv', '2010,', '2023-02-30,'),
		problems: ['agreements.csv:3 signed: "2023-02-30" is no day of the calendar: February 2023 has 28 days']
	},
	{
		name: 'date order broken',
		damage: ({ replace }) => replace('agreements.csv', '2001-02-03,2002', '2003-01-01,2002'),
		problems: ['agreements.csv:2 entered_into_force: "2002" comes before signed (2003-01-01), but should not']
	},
	{
		name: 'unknown country',
		damage: ({ replace }) => replace('agreements.csv', 'a-1,BBB', 'a-1,BBX'),
		problems: ['agreements.csv:2 partner_iso3: "BBX" is no iso3 of the table countries; did you mean "BBB"?']
	},
	{
		name: 'unknown country inside a list',
		damage: ({ replace }) => replace('agreements.csv', 'AAA;BBB', 'AAA;XYZ'),
		problems: ['agreements.csv:2 countries: "XYZ" is no iso3 of the table countries']
	},
	{
		name: 'unknown currency',
		damage: ({ replace }) => replace('agreements.csv', 'USD', 'USX'),
		problems: ['agreements.csv:3 currency: "USX" is not a currency code of ISO 4217; did you mean "USD"?']
	},
	{
		name: 'unknown source id',
		damage: ({ replace }) => replace('agreements.csv', 'S-1;S-2', 'S-1;S-3'),
		problems: [
			'agreements.csv:2 source_ids: "S-3" is no source_id of the table sources; did you mean "S-30"?'
		]
	},
	{
		name: 'no source at all',
		damage: ({ replace }) => replace('agreements.csv', 'S-1;S-2,high', ',high'),
		problems: ['agreements.csv:2 source_ids: is empty, but the field is required']
	},
	{
		name: 'unknown row of the same table',
		damage: ({ replace }) => replace('estimates.csv', '5000,claim-2', '5000,claim-9'),
		problems: [
			'estimates.csv:2 relates_to: "claim-9" is no estimate_id of the table estimates; did you mean "claim-1"?'
		]
	},
	{
		name: 'duplicate key',
		damage: ({ replace }) => replace('agreements.csv', 'a-3', 'a-1'),
		problems: ['agreements.csv:5 agreement_id: "a-1" stands already on line 2, but must be unique']
	},
	{
		name: 'category misspelt',
		damage: ({ replace }) => replace('agreements.csv', 'extradition', 'extraditon'),
		problems: [
			'agreements.csv:2 type: "extraditon" is not an allowed code (extradition, asset_sharing); ' +
				'did you mean "extradition"?'
		]
	},
	{
		name: 'negative count',
		damage: ({ replace }) => replace('agreements.csv', 'in_force,7,', 'in_force,-7,'),
		problems: ['agreements.csv:2 persons: "-7" is below the smallest allowed value, 0']
	},
	{
		name: 'count with a fraction',
		damage: ({ replace }) => replace('agreements.csv', 'in_force,7,', 'in_force,7.5,'),
		problems: ['agreements.csv:2 persons: "7.5" is not a whole number']
	},
	{
		name: 'number with a thousands separator',
		damage: ({ replace }) => replace('agreements.csv', '1500.50', '"1,500.50"'),
		problems: ['agreements.csv:3 amount: "1,500.50" is not a number (digits, with a point for decimals)']
	},
	{
		name: 'amount without currency',
		damage: ({ replace }) => replace('agreements.csv', '1500.50,USD', '1500.50,'),
		problems: ['agreements.csv:3 currency: is empty, but amount is 1500.5: an amount needs its currency']
	},
	{
		name: 'instrument in force without a date or a reason',
		damage: ({ replace }) => replace('agreements.csv', 'Date not known', ''),
		problems: [
			'agreements.csv:5 status: "in_force" needs entered_into_force, or a note that says why there is none'
		]
	},
	{
		name: 'low end above the high end',
		damage: ({ replace }) => replace('estimates.csv', '4000,5000', '6000,5000'),
		problems: ['estimates.csv:2 value_low: "6000" is above value_high (5000)']
	},
	{
		name: 'too many cells',
		damage: ({ replace }) => replace('agreements.csv', agreement, `${agreement},more`),
		problems: [
			'agreements.csv:2: has 14 cells, but the header has 13; a text that holds a comma is put in double quotes'
		]
	},
	{
		name: 'too few cells',
		damage: ({ replace }) => replace('agreements.csv', agreement, 'a-1,BBB'),
		problems: ['agreements.csv:2: has 2 cells, but the header has 13']
	},
	{
		name: 'too few cells in a row of which others need the key',
		damage: ({ replace }) => replace('countries.csv', 'BBB,Bérland,S-1,high', 'BBB,Bérland'),
		problems: ['countries.csv:3: has 2 cells, but the header has 4']
	},
	{
		name: 'unclosed quote, told where it opens',
		damage: ({ replace }) => replace('countries.csv', 'BBB,Bérland', 'BBB,"Bérland'),
		problems: [
			'countries.csv:3 name: the quote opened here is not closed as it should be: a quote inside a quoted cell ' +
				'is doubled (""), and after the closing quote comes a comma or the end of the line; ' +
				'nothing below could be read'
		]
	},
	{
		name: 'unclosed quote that runs into the next quoted cell',
		damage: ({ replace }) => replace('agreements.csv', 'AAA;BBB,,', 'AAA;BBB,"Never closed,'),
		problems: [
			'agreements.csv:2 note: the quote opened here is not closed as it should be: a quote inside a quoted cell ' +
				'is doubled (""), and after the closing quote comes a comma or the end of the line; ' +
				'nothing below could be read'
		]
	},
	{
		name: 'UTF-16 file',
		damage: ({ rewrite }) =>
			rewrite('countries.csv', (bytes) => Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le')),
		problems: ['countries.csv:1: the file is in UTF-16, not UTF-8: save it as UTF-8']
	},
	{
		name: 'UTF-16 file without a byte order mark',
		damage: ({ rewrite }) => rewrite('countries.csv', (bytes) => Buffer.from(bytes.toString(), 'utf16le')),
		problems: ['countries.csv:1: the file is in UTF-16, not UTF-8: save it as UTF-8']
	},
	{
		name: 'Latin-1 bytes',
		damage: ({ rewrite }) => rewrite('countries.csv', (bytes) => Buffer.from(bytes.toString(), 'latin1')),
		problems: [
			'countries.csv:3: the byte E9 is not UTF-8; the file is probably in Latin-1 (Windows-1252), ' +
				'where it means "é": save it as UTF-8'
		]
	},
	{
		name: 'NUL byte',
		damage: ({ replace }) => replace('countries.csv', 'Cérland', 'Cér\0land'),
		problems: ['countries.csv:4: holds a NUL byte (00), which no text has: remove it']
	},
	{
		name: 'mixed line ends',
		damage: ({ replace }) => replace('countries.csv', 'Bérland,S-1,high\n', 'Bérland,S-1,high\r\n'),
		problems: ['countries.csv:3: mixed line ends: this line ends in CRLF, those above in LF; use one of them']
	},
	{
		name: 'line ends of old Macintoshes',
		damage: ({ rewrite }) => rewrite('countries.csv', (bytes) => bytes.toString().replaceAll('\n', '\r')),
		problems: [
			'countries.csv:1: ends in CR alone, as on old Macintoshes: save the file with LF (or CRLF) line ends'
		]
	},
	{
		name: 'empty file',
		damage: ({ write }) => write('countries.csv', ''),
		problems: ['countries.csv: is empty: a table needs its header, even if it has no rows']
	},
	{
		name: 'a table without rows, to which others refer',
		damage: ({ write }) => write('countries.csv', 'iso3,name,source_ids,confidence\n'),
		problems: [
			'datapackage.json:<"iso3": "AAA"> home.iso3: "AAA" is no iso3 of the table countries',
			...[
				'2 partner_iso3: "BBB"',
				'2 countries: "AAA"',
				'2 countries: "BBB"',
				'3 partner_iso3: "CCC"',
				'5 partner_iso3: "BBB"',
				'5 countries: "CCC"'
			].map((place) => `agreements.csv:${place} is no iso3 of the table countries`)
		]
	},
	{
		name: 'missing file',
		damage: ({ remove }) => remove('countries.csv'),
		problems: ['countries.csv: there is no such file']
	},
	{
		name: 'a CSV that the descriptor does not name',
		damage: ({ write }) => write('country.csv', 'a,b\n1,2\n'),
		problems: ['country.csv: is not named in datapackage.json; did you mean "countries.csv"?']
	},
	{
		name: 'no descriptor',
		damage: ({ remove }) => remove('datapackage.json'),
		problems: ['datapackage.json: there is no such file']
	},
	{
		name: 'a descriptor that is not valid JSON',
		damage: ({ write }) => write('datapackage.json', '{\n\t"name": "toy",\n\t"title": Toy\n}\n'),
		problems: ['datapackage.json:3: is not valid JSON: expected a value, but "T" stands there']
	},
	{
		name: 'a descriptor that names an unknown type',
		damage: ({ descriptor }) =>
			descriptor(({ resources: [agreements] }) => {
				agreements!.schema.fields[6]!.type = 'interger';
			}),
		problems: [
			'datapackage.json:<"interger"> resources[0].schema.fields[6].type: "interger" is not a known type ' +
				'(string, integer, number, boolean, year, date); did you mean "integer"?'
		]
	},
	{
		name: 'a descriptor that asks for a rule nobody knows',
		damage: ({ descriptor }) =>
			descriptor(({ resources }) => resources[2]!.rules.push({ rule: 'dates_in_oder' })),
		problems: [
			'datapackage.json:<dates_in_oder> resources[2].rules[0].rule: "dates_in_oder" is not a known rule ' +
				`(${Object.keys(rules).join(', ')}); did you mean "dates_in_order"?`
		]
	},
	{
		name: 'a home that is no row',
		damage: ({ descriptor }) =>
			descriptor(({ home }) => {
				home.iso3 = 'AAB';
				home.claim_ids = ['claim-7'];
				Object.assign(home, { outside_treaties: [{ iso3: 'AAC', reason: 'Synthetic.' }] });
			}),
		problems: [
			'datapackage.json:<AAB> home.iso3: "AAB" is no iso3 of the table countries; did you mean "AAA"?',
			'datapackage.json:<claim-7> home.claim_ids[0]: "claim-7" is no estimate_id of the table estimates; ' +
				'did you mean "claim-1"?',
			'datapackage.json:<AAC> home.outside_treaties[0].iso3: "AAC" is no iso3 of the table countries; did you mean "AAA"?'
		]
	},
	{
		name: 'a word of the glossary with a fact from no source',
		damage: ({ descriptor }) =>
			descriptor((json) => {
				const fact = { text: 'A synthetic fact', source_id: 'S-x' };
				Object.assign(json, { glossary: [{ id: 'frozen', fact }] });
			}),
		problems: [
			'datapackage.json:<"S-x"> glossary[0].fact.source_id: "S-x" is no source_id of the table sources; did you mean "S-1"?'
		]
	},
	{
		name: 'fields that are unique together standing twice',
		damage({ descriptor, replace }) {
			descriptor(({ resources: [agreements] }) => {
				Object.assign(agreements!.schema, { uniqueKeys: [['partner_iso3', 'status']] });
			});
			replace('agreements.csv', 'a-2,CCC', 'a-2,BBB');
		},
		problems: [
			'agreements.csv:5 status: "in_force" stands already on line 2 with partner_iso3 "BBB"; ' +
				'together they must be unique'
		]
	},
	{
		name: 'a key of several fields standing twice',
		damage({ descriptor, replace }) {
			descriptor(({ resources: [, estimates] }) => {
				const { schema } = estimates!;
				schema.fields[0]!.constraints = { required: true };
				schema.fields[2]!.constraints = { required: true };
				schema.primaryKey = ['estimate_id', 'value_high'];
			});
			replace('estimates.csv', 'claim-2,4000,,,', 'claim-1,4000,5000,,');
			replace('estimates.csv', '5000,claim-2', '5000,');
		},
		problems: [
			'estimates.csv:3 value_high: "5000" stands already on line 2 with estimate_id "claim-1"; ' +
				'together they must be unique'
		]
	},
	{
		name: 'a name that is not that of its code',
		damage: ({ descriptor }) =>
			descriptor(({ resources: [agreements] }) => {
				agreements!.rules.push({
					...nameOfNote,
					other_names: { CCC: ['Cearland'], BBB: ['Date knot known'] }
				});
			}),
		problems: [
			'agreements.csv:3 note: "Two lines,\\nand \\"quotes\\"" is no name of partner_iso3 "CCC": it is ' +
				'"Cérland" or "Cearland" (other_names in the descriptor adds to them)',
			'agreements.csv:5 note: "Date not known" is no name of partner_iso3 "BBB": it is "Bérland" or ' +
				'"Date knot known" (other_names in the descriptor adds to them); did you mean "Date knot known"?'
		]
	},
	{
		name: 'looking at a table that looks back, so that one of them is read first',
		damage({ descriptor, replace }) {
			descriptor(({ resources: [agreements, , countries] }) => {
				agreements!.rules.push(nameOfNote);
				countries!.rules.push({
					...{ rule: 'name_of', name: 'name', code: 'iso3' },
					...{ table: 'agreements', key: 'agreement_id', table_name: 'partner_iso3' }
				});
			});
			replace('agreements.csv', '"Two lines,\nand ""quotes"""', 'Cerland');
			replace('agreements.csv', 'Date not known', 'Bérland');
		},
		problems: [
			'agreements.csv:3 note: "Cerland" is no name of partner_iso3 "CCC": it is "Cérland" ' +
				'(other_names in the descriptor adds to them); did you mean "Cérland"?'
		]
	},
	{
		name: 'high confidence on copies of one text',
		damage({ descriptor, write }) {
			descriptor(({ resources }) => {
				for (const name of ['publisher', 'kind', 'text_of'])
					resources[3]!.schema.fields.push({ name, title: name, description: name, type: 'string' });
				resources[0]!.rules.push({
					...{ rule: 'high_needs_two_origins', confidence: 'confidence', sources: 'source_ids' }
				});
			});
			write(
				'sources.csv',
				'source_id,title,url,publisher,kind,text_of\nS-1,A,,Agency,press,\nS-2,B,,Mirror,reprint,Agency\n'
			);
		},
		problems: [
			'agreements.csv:2 confidence: "high" needs two pages of independent origin, or one official act ' +
				'(official, court, gazette); its 2 pages have together one origin: Agency'
		]
	},
	{
		name: 'a row that should be there, of a table that the row names',
		damage({ descriptor, replace, write }) {
			descriptor(({ resources }) => {
				resources.push(checksTable());
				resources[1]!.schema.fields[2]!.constraints = { required: true };
				resources[1]!.schema.primaryKey = ['estimate_id', 'value_high'];
				resources[1]!.schema.foreignKeys = [];
			});
			replace('estimates.csv', 'claim-2,4000,,,', 'claim-2,4000,4500,,');
			write(
				'checks.csv',
				'check_id,table,row_id\nc-1,agreements,a-3\nc-2,agreements,a-4\nc-3,agreement,a-1\n' +
					'c-4,estimates,claim-1/5000\nc-5,estimates,claim-1/4500\n'
			);
		},
		problems: [
			'checks.csv:3 row_id: "a-4" is no agreement_id of the table agreements; did you mean "a-1"?',
			'checks.csv:4 table: "agreement" is no table of the package; did you mean "agreements"?',
			'checks.csv:6 row_id: "claim-1/4500" is no estimate_id/value_high of the table estimates; ' +
				'did you mean "claim-2/4500"?'
		]
	},
	{
		name: 'a coverage and a sentence of the story that name no source',
		damage: ({ descriptor }) =>
			descriptor((package_) => {
				Object.assign(package_.resources[0]!, {
					coverage: [{ title: 'agreements', expected: 3, as_of: '2020', source_ids: ['S-1', 'S-31'] }]
				});
				Object.assign(package_, {
					story: {
						lede: { people: 'P', money: 'M', question: 'Q' },
						steps: [
							{
								...{ id: 'one', heading: 'One', chart: 'any' },
								paragraphs: [[{ says: 'Said.', sources: ['S-22'] }]]
							}
						]
					}
				});
			}),
		problems: [
			'datapackage.json:<S-31> resources[0].coverage[0].source_ids[1]: "S-31" is no source_id of the table ' +
				'sources; did you mean "S-30"?',
			'datapackage.json:<S-22> story.steps[0].paragraphs[0][0].sources[0]: "S-22" is no source_id of the table ' +
				'sources; did you mean "S-2"?'
		]
	},
	{
		name: 'a cell of a megabyte',
		damage: ({ replace }) => replace('countries.csv', 'Cérland', 'x'.repeat(1024 * 1024)),
		problems: [
			`countries.csv:4 name: "${'x'.repeat(60)}…" is 1,048,576 characters long; a cell holds at most 100,000`
		]
	},
	{
		name: 'a quoted cell of a megabyte, with quotes and line breaks in it',
		damage: ({ replace }) => replace('countries.csv', 'Cérland', `"${'""\n,'.repeat(256 * 1024)}"`),
		problems: [
			`countries.csv:4 name: "${'\\"\\n,'.repeat(20)}…" is 786,432 characters long; a cell holds at most 100,000`
		]
	},
	{
		name: 'an unclosed quote before ten megabytes',
		damage: ({ replace }) => replace('countries.csv', 'CCC,Cérland', `CCC,"${'x,y\n'.repeat(2_500_000)}`),
		problems: [
			'countries.csv:4 name: the quote opened here is not closed as it should be: a quote inside a quoted cell ' +
				'is doubled (""), and after the closing quote comes a comma or the end of the line; ' +
				'nothing below could be read'
		]
	},
	{
		name: 'an address that would run a script',
		damage: ({ replace }) => replace('sources.csv', 'https://example.org/a', 'javascript:alert(1)'),
		problems: [
			'sources.csv:2 url: "javascript:alert(1)" is not a web address (http:// or https://, without spaces)'
		]
	},
	{
		name: 'an empty item and a repeated item in a list',
		damage({ replace }) {
			replace('agreements.csv', 'AAA;BBB', 'AAA;;BBB');
			replace('agreements.csv', ',CCC,Date', ',CCC;CCC,Date');
		},
		problems: [
			'agreements.csv:2 countries: "AAA;;BBB" has an empty item (items are separated by ";")',
			'agreements.csv:5 countries: "CCC" stands twice in the list'
		]
	},
	{
		name: 'line numbers below a cell of two lines',
		damage: ({ replace }) => replace('agreements.csv', 'Date not known,S-1', 'Date not known,S-4'),
		problems: ['agreements.csv:5 source_ids: "S-4" is no source_id of the table sources; did you mean "S-1"?']
	}
];

/** Line of the descriptor that holds a text. */
function lineOf(text: string, data: string): number {
	const lines = readFileSync(join(data, 'datapackage.json'), 'utf8').split('\n');
	return lines.findIndex((line) => line.includes(text)) + 1;
}

/** Builds, and returns the printed lines without the folder. */
async function printedProblems({ data, out }: { data: string; out: string }): Promise<string[]> {
	const result = await buildData({ data, out, tablesOnly: true });
	return result.ok
		? []
		: result.problems.map((problem) => formatProblem(problem).replace(join(data, '/'), ''));
}

describe('a package with one thing wrong', () => {
	test.each(cases)('$name', async ({ damage, problems }) => {
		const folders = writePackage();
		expect(await printedProblems(folders)).toEqual([]);
		const published = folderDigests(folders.out);
		damage(damageTo(folders.data));

		const expected = problems.map((line) =>
			line.replace(/:<(.*?)>/, (_, text) => `:${lineOf(text, folders.data)}`)
		);
		expect(await printedProblems(folders)).toEqual(expected);

		expect(folderDigests(folders.out), 'what was published stays byte for byte').toEqual(published);
		expect(readdirSync(dirname(folders.out)).toSorted(), 'nothing is left lying about').toEqual([
			'data',
			'out'
		]);
	});
});

test('all problems of all tables come in one run, in the order of the descriptor and from top to bottom', async () => {
	const folders = writePackage();
	const { replace } = damageTo(folders.data);
	replace('sources.csv', 'https://example.org/a', 'ftp://example.org/a');
	replace('countries.csv', 'Arland', '');
	replace('agreements.csv', 'a-1,BBB,extradition', 'a-1,BBX,extraditon');
	replace('agreements.csv', 'Date not known', '');

	expect((await printedProblems(folders)).map((line) => line.split(':').slice(0, 2).join(':'))).toEqual([
		'agreements.csv:2 partner_iso3',
		'agreements.csv:2 type',
		'agreements.csv:5 status',
		'countries.csv:2 name',
		'sources.csv:2 url'
	]);
	expect(folderDigests(folders.out), 'nothing is published').toEqual({});
});

test('a problem names the column at which its cell begins', async () => {
	const folders = writePackage();
	damageTo(folders.data).replace('agreements.csv', 'AAA;BBB', 'AAA;XYZ');

	const result = await buildData({ ...folders, tablesOnly: true });

	expect(result).toEqual({
		ok: false,
		problems: [
			{
				file: join(folders.data, 'agreements.csv'),
				line: 2,
				column: agreement.indexOf('AAA;BBB') + 1,
				field: 'countries',
				value: 'XYZ',
				message: 'is no iso3 of the table countries'
			}
		]
	});
});

test('a table with a header and no rows is fine', async () => {
	const folders = writePackage();
	writeFileSync(
		join(folders.data, 'agreements.csv'),
		`${readFileSync(join(folders.data, 'agreements.csv'), 'utf8').split('\n')[0]}\n`
	);

	expect(await printedProblems(folders)).toEqual([]);
	expect(JSON.parse(readFileSync(join(folders.out, 'latest/agreements.json'), 'utf8'))).toEqual([]);
});
