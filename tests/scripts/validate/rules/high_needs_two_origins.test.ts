import { expect, test } from 'vitest';
import type { Value } from '#scripts/validate/fields/Value.ts';
import { ruleOn, syntheticField, syntheticTable } from './checkRows.ts';

function page(
	publisher: string,
	kind: string,
	text_of: string | null = null
): Readonly<Record<string, Value>> {
	return { publisher, kind, text_of };
}

const pages: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
	court: page('A court', 'court'),
	agency: page('Xinhua', 'press'),
	copy: page('A mirror', 'reprint', 'Xinhua'),
	'same-in-capitals': page('Another mirror', 'reprint', 'XINHUA'),
	'copy-of-whom': page('A mirror', 'reprint'),
	'copy-of-whom-else': page('Another mirror', 'reprint'),
	paper: page('A paper', 'press')
};

const sources = syntheticTable(
	'sources',
	['source_id', 'publisher', 'kind', 'text_of'].map((name) => syntheticField(name))
);
const check = ruleOn(
	{ rule: 'high_needs_two_origins', confidence: 'confidence', sources: 'source_ids' },
	['source_ids', 'confidence'],
	[sources],
	{ lookUp: () => (id) => pages[id], refer: () => {} }
);
const refusal = (those: string, origin: string) =>
	'confidence needs two pages of independent origin, or one official act (official, court, gazette); ' +
	`${those} one origin: ${origin}`;

test.each([[['court']], [['agency', 'paper']], [['copy-of-whom', 'paper']], [['copy', 'copy-of-whom']]])(
	'high may rest on %j',
	(ids) => {
		expect(check(ids, 'high')).toEqual([]);
	}
);

test.each([
	[['paper'], 'its one page (paper) has', 'A paper'],
	[['agency', 'copy'], 'its 2 pages have together', 'Xinhua'],
	[['copy', 'same-in-capitals'], 'its 2 pages have together', 'XINHUA'],
	[['copy-of-whom', 'copy-of-whom-else'], 'its 2 pages have together', 'reprints of unknown origin']
])('high may not rest on %j', (ids, those, origin) => {
	expect(check(ids, 'high')).toEqual([refusal(those, origin)]);
});

test('other levels may rest on anything, and a source that is not there is told of elsewhere', () => {
	expect(check(['paper'], 'medium')).toEqual([]);
	expect(check(['nobody'], 'high')).toEqual([]);
});
