import type { ChartTexts } from '#src/chart/chart.ts';
import { caseTexts } from './caseTexts.ts';
import { placeNotes, placeTexts } from './placeTexts.ts';
import type { View } from './view.ts';

/** All sentences of the chart: of the cases, and where there are none, of the places. */
export function texts(view: View): ChartTexts {
	if (!view.cases) return placeTexts(view);
	const ofCases = caseTexts(view.cases, view.data);
	return { ...ofCases, notes: [...ofCases.notes, ...placeNotes(view)] };
}
