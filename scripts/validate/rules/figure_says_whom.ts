import { defineRule, fieldName, ruleShape } from './Rule.ts';

/** `{ "rule": "figure_says_whom", "figure": "of_which_officials", "counted": "officials_counted" }` */
export const figureSaysWhom = defineRule(
	ruleShape('figure_says_whom', 'A number says whom it counts, and nothing says it of no number.', {
		figure: fieldName,
		counted: fieldName
	}),
	(options, { at, name }) => {
		const figure = at(options.figure);
		const counted = at(options.counted);
		return (row, report) => {
			if (row[figure] === undefined) return;
			if (row[figure] !== null && row[counted] === null)
				report(
					counted,
					`is empty, but ${name(figure)} is ${String(row[figure])}: a number says whom it counts`
				);
			else if (row[figure] === null && row[counted] != null)
				report(counted, `stands without a number: ${name(figure)} is empty`);
		};
	}
);
