import { expect, test } from 'vitest';
import { row } from '#tests/fixtures/row.ts';
import { frozenSources } from '#src/frozen/frozenSources.ts';

const summary = { publisher: 'A Court', kind: 'court', part: 1 } as const;

test('a source is told with its own address, or where it is archived', () => {
	const read = row('sources', {
		source_id: 'a',
		publisher: 'A Court',
		title: 'Judgment',
		kind: 'court',
		url: null,
		archived_url: 'https://example.org/kept',
		date_published: '2004-11'
	});
	expect(frozenSources({ a: summary }, [read])).toEqual([
		{
			id: 'a',
			publisher: 'A Court',
			title: 'Judgment',
			kind: 'court',
			date: '2004-11',
			address: 'https://example.org/kept'
		}
	]);
});

test('one that stands without its title leads nowhere', () => {
	const [told] = frozenSources({ 'unnamed-1': summary }, []);
	expect(told).toMatchObject({ publisher: 'A Court', date: null, address: null });
	expect(told?.title).toMatch(/left out/);
});
