import { expect, test } from 'vitest';
import { headersFile } from '#scripts/hosting/headersFile.ts';
import { headersOf, isOneOf } from '#scripts/hosting/policy.ts';

const site = {
	base: '/atlas',
	pages: ['/', '/map', '/map/*', '/charts', '/charts/*', '/data', '/data/*'],
	versions: ['/data/v1.0.0/*', '/data/v1.1.0/*']
};

/** What a host sends that joins the headers of all rules that fit. */
function sentFor(path: string, text: string): Readonly<Record<string, readonly string[]>> {
	const sent: Record<string, string[]> = {};
	for (const block of text.split('\n\n')) {
		const [rule = '', ...headers] = block.split('\n').filter((line) => !line.startsWith('#'));
		const [start = '', end] = rule.split('*');
		if (end === undefined ? path !== rule : !(path.startsWith(start) && path.endsWith(end))) continue;
		for (const header of headers) {
			const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(header) ?? [];
			(sent[name] ??= []).push(value);
		}
	}
	return sent;
}

test.each([
	'/',
	'/map',
	'/charts/treaty-map',
	'/charts/treaty-map.csv',
	'/embed/treaty-map',
	'/embed.js',
	'/data/treaties',
	'/data/latest/treaties.csv',
	'/data/v1.0.0/treaties.parquet',
	'/_app/immutable/start.js',
	'/_app/immutable/workers/worker.js'
])('a host that reads it says of %s what the policy does, each header once', (path) => {
	const { 'Content-Type': type, ...sent } = sentFor(`/atlas${path}`, headersFile(site));
	const { 'Cache-Control': cached, ...said } = headersOf(path);
	const expected = cached === 'no-cache' ? said : { ...said, 'Cache-Control': cached };
	// A policy for pages may stand with a file, too; it says nothing of one that no frame shows.
	if (isOneOf(path, ['/embed.js', '/_app/immutable/start.js']))
		delete (expected as Record<string, string>)['Content-Security-Policy'];
	expect(sent).toEqual(Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, [value]])));
	expect(type?.length ?? 1).toBe(1);
});

test('a table is said to be one, in UTF-8', () => {
	expect(sentFor('/atlas/data/latest/treaties.csv', headersFile(site))['Content-Type']).toEqual([
		'text/csv; charset=utf-8'
	]);
});

test('it keeps to the limits of hosts: a hundred rules, one star each', () => {
	const rules = headersFile(site).match(/^\/.*$/gm) ?? [];
	expect(rules.length).toBeLessThan(100);
	expect(rules.filter((rule) => rule.split('*').length > 2)).toEqual([]);
});
