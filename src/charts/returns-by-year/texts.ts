import { yearsText } from '#atlas/dates/yearsText.ts';
import { totalSpanText } from '#atlas/figures/annual/periodText.ts';
import { yearList } from '#atlas/figures/annual/yearList.ts';
import { asSentence } from '#atlas/words/asSentence.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { paragraph } from '#atlas/words/paragraph.ts';
import type { ChartTexts, Note } from '#src/chart/chart.ts';
import { notesOf } from '#src/chart/notesOf.ts';
import { highest } from '#src/plot/annual/annualView.ts';
import { doubtfulText, highestRunningText, withMonths } from '#src/plot/annual/words.ts';
import type { Count, ReturnsByYearView } from './view.ts';

function title({ name, top, latest, figures, running }: ReturnsByYearView): string {
	const sum = highest(running);
	if (!top) {
		const said = sum ? `${sum.text} people came back, ${totalSpanText(sum.total)}` : 'nobody counted';
		return `${name}: ${said}; no year has a count of its own`;
	}
	const { year } = top.total;
	if (figures.length === 1)
		return `${name}: ${withMonths(top)} people came back in ${year}, the only year with a count`;
	if (!latest) return `${name}: returns peaked in ${year} at ${withMonths(top)}; no count covers a full year`;
	if (latest.total.year === year)
		return `${name}: ${withMonths(top)} people came back in ${year}, more than in any other year with a count`;
	return `${name}: returns peaked in ${year} at ${withMonths(top)}; ${latest.total.year}, the latest full year, brought ${latest.text}`;
}

function subtitle({ figures }: ReturnsByYearView): string {
	const years = figures.length === 0 ? '' : `, ${yearsText(figures.map(({ total }) => total.year))}`;
	return `People returned, as published${years}`;
}

function summary({ scope, name, figures, whole, running, top, latest, without }: ReturnsByYearView): string {
	const sum = highest(running);
	const partly = [...new Set(figures.map(({ total }) => total.year))].filter(
		(year) => !whole.some(({ total }) => total.year === year)
	);
	const unknown = [
		...(partly.length > 0 ? [`only part of the year is counted for ${yearList(partly)}`] : []),
		...(without.length > 0 ? [`we found no count for ${yearList(without)}`] : [])
	];
	return paragraph([
		top
			? `${scope.label} counted ${withMonths(top)} people back in ${top.total.year}${figures.length > 1 ? ', its highest count for a single year' : ''}.`
			: `${scope.label} has published no count for a single year that we could find.`,
		latest &&
			latest !== top &&
			`The latest full year with a count is ${latest.total.year}, with ${latest.text}.`,
		unknown.length > 0 && asSentence(unknown.join(', and ')),
		sum && highestRunningText(name, running, sum)
	]);
}

/** Full years for which more than one figure was published. */
function disputed(whole: readonly Count[]): readonly string[] {
	return [...Map.groupBy(whole, ({ total }) => total.year)].flatMap(([year, own]) =>
		own.length > 1 ? [`${listInSentence(own.map(({ text }) => text))} for ${year}`] : []
	);
}

function notes({ figures, whole, scope, running, without }: ReturnsByYearView): readonly Note[] {
	const rivals = disputed(whole);
	return notesOf({
		'How counted':
			figures.length > 0 &&
			'A bar is a full year, a ring only some months of it; a tick is another count published for the same year. They are never added.',
		Officials:
			figures.some(({ total }) => total.officials !== null) &&
			'The strip below a bar is a part of it: those counted as officials among the same people. Where there is none, no source tells them apart in that count.',
		'Not known':
			without.length > 0 &&
			`We found no count for ${yearList(without)}. That does not mean that nobody came back.`,
		Disputed: rivals.length > 0 && `Two figures were published for one full year: ${rivals.join('; ')}.`,
		Doubtful: doubtfulText(figures),
		'Running totals':
			running.length > 1 &&
			'They begin on different dates. The difference between two of them is not a year’s count.',
		'Not counted together': `The campaigns overlap, so that one person may be counted by several. This picture shows one at a time: ${scope.label}.`,
		Words:
			'“Returned” is the word of those who count. How people came back, and what critics say of it, is told by another chart.'
	});
}

/** All sentences of the chart. */
export function texts(view: ReturnsByYearView): ChartTexts {
	return { title: title(view), subtitle: subtitle(view), summary: summary(view), notes: notes(view) };
}
