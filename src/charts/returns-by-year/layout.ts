import { extentOf } from '#atlas/figures/annual/extentOf.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { annualLayout, type AnnualLayout } from '#src/plot/annual/annualLayout.ts';
import type { ReturnsByYearView } from './view.ts';
import { officialsText } from './words.ts';

/** A row for each year, the highest count and the latest full year named. */
export function layout(view: ReturnsByYearView): AnnualLayout {
	const { top, latest, whole, figures } = view;
	const named = new Map([
		...(latest && latest !== top ? [[latest.total.id, 'latest full year'] as const] : []),
		...(top && figures.length > 1 ? [[top.total.id, 'the most'] as const] : [])
	]);
	return annualLayout(view, {
		tone: 'back',
		unit: 'People',
		strip: 'officials among them',
		open: () => 'no number given',
		missing: 'no count found',
		named,
		among: ({ total: { officials } }) =>
			officials && { value: officials.persons, text: `of whom ${officialsText(officials)}` },
		below(main, _, year) {
			const rivals = whole.filter(({ total }) => total.year === year && main?.total.id !== total.id);
			return main && extentOf(main.total) === 'year' && rivals.length > 0
				? `Also published for the full year: ${listInSentence(rivals.map(({ text }) => text))}`
				: null;
		}
	});
}
