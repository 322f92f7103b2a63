import { describe, expect, it } from 'vitest';
import { derive } from '#scripts/derive/pages/sources.ts';
import { derive as deriveList } from '#scripts/derive/pages/source-list.ts';
import { deriveEach } from '#scripts/derive/pages/source-parts.ts';
import { descriptor, tables } from './synthetic.ts';

describe('the index of the sources', () => {
	const index = derive(tables, descriptor);

	it('lists kinds in the order of the descriptor and leaves out kinds without a source', () => {
		expect(index.kinds.map(({ kind, label, meaning, total }) => [kind, label, meaning, total])).toEqual([
			['official', 'Official', 'a government', 1],
			['press', 'Press', 'a newspaper', 3]
		]);
	});

	it('counts the sources, and those that a row names', () => {
		expect(index).toMatchObject({ total: 4, cited: 2 });
	});
});

describe('the pages of the sources', () => {
	const pages = deriveEach(tables, descriptor);
	const entries = Object.values(pages).flatMap(({ sources }) => sources);

	it('are called by their kind', () => {
		expect(Object.keys(pages)).toEqual(['official', 'press']);
		expect(pages.press).toMatchObject({ label: 'Press', total: 3, part: 1, parts: 1 });
	});

	it('sort by publisher, then by date', () => {
		expect(pages.press?.sources.map(({ id }) => id)).toEqual(['S3', 'S1', 'S4']);
	});

	it('count the rows of each table that rest on a source, a row that names it twice once', () => {
		expect(entries.find(({ id }) => id === 'S1')?.citedBy).toEqual([
			{ table: 'treaties', title: 'Instruments', rows: 2 },
			{ table: 'cases', title: 'Cases', rows: 3 }
		]);
		expect(entries.find(({ id }) => id === 'S2')?.citedBy).toEqual([
			{ table: 'treaties', title: 'Instruments', rows: 2 }
		]);
	});

	it('are listed in a line each, with the page that each stands on', () => {
		const list = deriveList(tables, descriptor);
		expect(list.map(({ id, kind, part }) => [id, kind, part])).toEqual([
			['S2', 'official', 1],
			['S3', 'press', 1],
			['S1', 'press', 1],
			['S4', 'press', 1]
		]);
		expect(list.map(({ titleLang }) => titleLang)).toEqual([null, 'zh', null, null]);
	});

	it('mark the language of a title only where the title is in that language', () => {
		expect(entries.find(({ id }) => id === 'S3')?.titleLang).toBe('zh');
		expect(entries.find(({ id }) => id === 'S4')?.titleLang).toBeNull();
	});
});
