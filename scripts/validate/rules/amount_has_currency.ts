import { defineRule, fieldName, ruleShape } from './Rule.ts';

/** `{ "rule": "amount_has_currency", "amount": …, "currency": … }` */
export const amountHasCurrency = defineRule(
	ruleShape('amount_has_currency', 'An amount says of which currency it is.', {
		amount: fieldName,
		currency: fieldName
	}),
	(options, { at, name }) => {
		const amount = at(options.amount);
		const currency = at(options.currency);
		return (row, report) => {
			if (row[amount] != null && row[currency] === null) {
				report(
					currency,
					`is empty, but ${name(amount)} is ${String(row[amount])}: an amount needs its currency`
				);
			}
		};
	}
);
