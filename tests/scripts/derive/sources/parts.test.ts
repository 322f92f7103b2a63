import { describe, expect, it } from 'vitest';
import type { SourcesRow, Tables } from '#atlas/rows.ts';
import { mostOnPage, sourcesInParts } from '#scripts/derive/sources/parts.ts';
import { pickSummaries, sourceSummaries } from '#scripts/derive/sources/summaries.ts';
import { descriptor } from '../pages/synthetic.ts';

/** Synthetic sources of one kind, each of a publisher of its own. */
function press(count: number): Pick<Tables, 'sources'> {
	const sources = Array.from({ length: count }, (_, index) => ({
		source_id: `S-${index}`,
		kind: 'press',
		publisher: `Paper ${String(index).padStart(5, '0')}`,
		date_published: null
	}));
	return { sources: sources as unknown as readonly SourcesRow[] };
}

describe('sources in parts', () => {
	it.each([
		[1, [1]],
		[100, [100]],
		[101, [51, 50]],
		[405, [81, 81, 81, 81, 81]]
	])('are as few and as even as the limit allows: %i', (count, lengths) => {
		const [kind] = sourcesInParts(press(count), descriptor);
		expect(kind?.parts.map(({ length }) => length)).toEqual(lengths);
	});

	it('hold every source once, in order, at ten thousand too', () => {
		const [kind] = sourcesInParts(press(10_000), descriptor);
		expect(kind?.parts.flat().map(({ source_id: id }) => id)).toEqual(
			press(10_000).sources.map(({ source_id: id }) => id)
		);
		expect(Math.max(...(kind?.parts.map(({ length }) => length) ?? []))).toBe(mostOnPage);
	});
});

describe('summaries of sources', () => {
	it('say on which part each stands', () => {
		const summaries = sourceSummaries(press(150), descriptor);
		expect(summaries['S-74']).toEqual({ publisher: 'Paper 00074', kind: 'press', part: 1 });
		expect(summaries['S-75']).toEqual({ publisher: 'Paper 00075', kind: 'press', part: 2 });
	});

	it('are picked by id, sorted, each once, and what is no id is left out', () => {
		const summaries = sourceSummaries(press(3), descriptor);
		expect(Object.keys(pickSummaries(summaries, ['S-2', 'S-0', 'S-2', 'none']))).toEqual(['S-0', 'S-2']);
	});
});
