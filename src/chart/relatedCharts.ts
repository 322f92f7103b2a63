import { questions, type Question } from './questions.ts';

/** So many charts a chart leads to. */
const most = 2;

interface Asked {
	readonly id: string;
	readonly question: Question;
}

/**
 * Where a chart leads on to: the next chart that answers the same question, then the first of the questions after it, as
 * many as two. After the last comes the first again.
 * @param charts all charts of the site, in the order of the gallery
 */
export function relatedCharts<Chart extends Asked>(charts: readonly Chart[], id: string): readonly Chart[] {
	const own = charts.find((chart) => chart.id === id);
	if (!own) return [];
	const order = Object.keys(questions) as readonly Question[];
	const answering = (question: Question) => charts.filter((chart) => chart.question === question);
	const turned = <Item>(items: readonly Item[], from: number) => [
		...items.slice(from + 1),
		...items.slice(0, from)
	];
	const same = answering(own.question);
	const others = turned(order, order.indexOf(own.question)).map(answering);
	const next = others.flatMap((same) => same.slice(0, 1));
	const rest = others.flatMap((same) => same.slice(1));
	return [...turned(same, same.indexOf(own)).slice(0, 1), ...next, ...rest].slice(0, most);
}
