import { listInSentence } from '#atlas/words/listInSentence.ts';
import { oneOrMany } from '#atlas/words/counted.ts';
import { defineRule, fieldName, fieldNames, ruleShape } from './Rule.ts';

/**
 * `{ "rule": "figure_has_exactness", "figures": ["amount", "amount_usd"], "exactness": "exactness" }`: several figures are
 * one in several units, or the ends of its range.
 */
export const figureHasExactness = defineRule(
	ruleShape('figure_has_exactness', 'A figure says how exact it is, and nothing says it of no figure.', {
		figures: fieldNames,
		exactness: fieldName
	}),
	(options, { at, name }) => {
		const figures = options.figures.map(at);
		const exactness = at(options.exactness);
		const names = figures.map(name);
		return (row, report) => {
			if (figures.some((figure) => row[figure] === undefined)) return;
			const filled = figures.find((figure) => row[figure] !== null);
			if (filled !== undefined && row[exactness] === null) {
				const figure = `${name(filled)} is ${String(row[filled])}`;
				report(exactness, `is empty, but ${figure}: a figure says how exact it is`);
			} else if (filled === undefined && row[exactness] != null) {
				report(
					exactness,
					`stands without a figure: ${listInSentence(names)} ${oneOrMany(names.length, 'is', 'are')} empty`
				);
			}
		};
	}
);
