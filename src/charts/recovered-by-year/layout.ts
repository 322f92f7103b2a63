import { annualLayout, type AnnualLayout } from '#src/plot/annual/annualLayout.ts';
import type { RecoveredByYearView } from './view.ts';
import { jumpText } from './words.ts';

/** From this factor on, up or down, a sum gets its reason beside it. */
const jump = 3;

/** A row for each year, the greatest rise named, and each jump with its reason or that none is given. */
export function layout(view: RecoveredByYearView): AnnualLayout {
	const { rise, scope, foreign, ownCurrency, currency } = view;
	return annualLayout(view, {
		tone: 'money',
		unit: 'Sum',
		strip: '',
		missing: 'no sum found',
		open(year) {
			const own = scope.yearly.filter((total) => total.year === year);
			if (own.some((total) => total.currency === ownCurrency)) return 'no sourced rate';
			return own.some(({ amount }) => amount !== null) ? 'in another currency only' : 'no sum given';
		},
		named: new Map(rise ? [rise.before, rise.after].map(({ total }) => [total.id, '']) : []),
		below(main, before) {
			if (!main || !before) return null;
			const times = main.value / before.value;
			return times >= jump || times <= 1 / jump ? jumpText(main, before) : null;
		},
		beside(year) {
			if (currency !== ownCurrency) return null;
			const others = foreign.filter(({ total }) => total.year === year);
			return others.length === 0 ? null : `also published: ${others.map(({ text }) => text).join(', ')}`;
		}
	});
}
