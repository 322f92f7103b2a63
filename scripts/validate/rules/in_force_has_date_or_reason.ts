import { listInSentence } from '#atlas/words/listInSentence.ts';
import { text } from '../descriptorTexts.ts';
import { defineRule, fieldName, fieldNames, ruleShape } from './Rule.ts';

/** `{ "rule": "in_force_has_date_or_reason", "status": …, "value": "in_force", "dates": [...], "reason": … }` */
export const inForceHasDateOrReason = defineRule(
	ruleShape(
		'in_force_has_date_or_reason',
		'An instrument whose status is that value has one of the dates, or a note that says why there is none.',
		{ status: fieldName, value: text, dates: fieldNames, reason: fieldName }
	),
	(options, { at, name, codesOf }) => {
		const status = at(options.status);
		const [inForce] = codesOf(options.status, [options.value]);
		const dates = options.dates.map(at);
		const reason = at(options.reason);
		return (row, report) => {
			if (row[status] === inForce && row[reason] === null && dates.every((date) => row[date] === null)) {
				const names = listInSentence(dates.map(name), 'or');
				report(status, `needs ${names}, or a ${name(reason)} that says why there is none`);
			}
		};
	}
);
