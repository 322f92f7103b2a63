import { defineRule, fieldName, ruleShape } from './Rule.ts';

/** `{ "rule": "date_has_kind", "date": …, "kind": … }` */
export const dateHasKind = defineRule(
	ruleShape(
		'date_has_kind',
		'A date says whether it is that of the event, of its announcement or of a report, and nothing says it of no date.',
		{ date: fieldName, kind: fieldName }
	),
	(options, { at, name }) => {
		const date = at(options.date);
		const kind = at(options.kind);
		return (row, report) => {
			if (row[date] === undefined) return;
			if (row[date] !== null && row[kind] === null)
				report(kind, `is empty, but ${name(date)} is ${String(row[date])}: a date says of what it is`);
			else if (row[date] === null && row[kind] != null)
				report(kind, `stands without a date: ${name(date)} is empty`);
		};
	}
);
