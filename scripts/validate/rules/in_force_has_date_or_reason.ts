import type { Rule } from './Rule.ts';

/**
 * `{ "rule": "in_force_has_date_or_reason", "status": …, "value": "in_force", "dates": [...], "reason": … }`: an instrument
 * whose status is that value has one of the dates, or a note that says why there is none.
 */
export const inForceHasDateOrReason: Rule = ({ field, fields, text, name }) => {
	const status = field('status');
	const inForce = text('value');
	const dates = fields('dates');
	const reason = field('reason');
	return (row, complain) => {
		if (row[status] === inForce && row[reason] === null && dates.every((date) => row[date] === null)) {
			const names = dates.map(name).join(' or ');
			complain(status, `needs ${names}, or a ${name(reason)} that says why there is none`);
		}
	};
};
