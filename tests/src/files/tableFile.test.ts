import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { downloadTable, tableFile } from '#src/files/downloadTable.ts';
import { chart, data, origin, type Data } from './syntheticChart.ts';

const saved = vi.hoisted(() => vi.fn());
vi.mock('#src/data/saveText.ts', () => ({ saveText: saved }));

const [ann, sum] = data.rows;
/** What a page is sent of a table of two rows: the first. */
const sent: Data = { rows: data.rows.slice(0, 1), rowCount: 2 };
let asked: string[] = [];
let withoutNames: string | null;

beforeEach(() => {
	asked = [];
	withoutNames = null;
	vi.stubGlobal('location', { origin: 'https://example.org' });
	vi.stubGlobal('fetch', (address: string) => {
		asked.push(address);
		const body = address.endsWith('metadata.json')
			? { version: origin.version, licenses: origin.licenses, without_names: withoutNames }
			: { tableOnly: { rows: [sum] } };
		return Promise.resolve(Response.json(body));
	});
});
afterEach(() => vi.unstubAllGlobals());

const idsIn = (text: string) =>
	(JSON.parse(text) as { rows: readonly { id: string }[] }).rows.map(({ id }) => id);

test('rows that no page was sent are fetched: the file holds all that are drawn', async () => {
	const { text } = await tableFile(chart, sent, { options: { from: '2000' } }, 'json');
	expect(idsIn(text)).toEqual([ann?.id, sum?.id]);
	expect(asked).toContain('/data/charts/made-up.json');
	expect(JSON.parse(text)).toMatchObject(origin);
});

test('a table that the page has whole is not asked for again, and is filtered as the picture is', async () => {
	const { text, name } = await tableFile(chart, data, { options: { from: '2005' } }, 'json');
	expect(idsIn(text)).toEqual(['b']);
	expect(name).toBe('made-up-from-2005.json');
	expect(asked).toEqual(['/charts/made-up.metadata.json']);
});

test('a file short of a row is none', async () => {
	vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 404 })));
	await expect(tableFile(chart, sent, { options: {} }, 'csv')).rejects.toThrow('404');
});

test('what is saved is that file, under a name that says whose it is', async () => {
	const asked = [chart, data, { options: { from: '2005' } }, 'csv'] as const;
	const { text, type } = await tableFile(...asked);
	await downloadTable(...asked);
	expect(saved).toHaveBeenCalledWith(text, 'fugitive-flows-made-up-from-2005.csv', type);
});

test('where nobody is to be named, what was not sent comes without names too', async () => {
	withoutNames = 'https://example.org/data/charts/unnamed/made-up.json';
	await tableFile(chart, sent, { options: {}, names: false }, 'csv');
	expect(asked.at(-1)).toBe('/data/charts/unnamed/made-up.json');
});

test('a chart that names nobody has no second data', async () => {
	await tableFile(chart, sent, { options: {}, names: false }, 'csv');
	expect(asked.at(-1)).toBe('/data/charts/made-up.json');
});
