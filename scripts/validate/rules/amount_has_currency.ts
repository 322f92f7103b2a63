import type { Rule } from './Rule.ts';

/** `{ "rule": "amount_has_currency", "amount": …, "currency": … }`: an amount says of which currency it is. */
export const amountHasCurrency: Rule = ({ field, name }) => {
	const amount = field('amount');
	const currency = field('currency');
	return (row, complain) => {
		if (row[amount] != null && row[currency] === null) {
			complain(
				currency,
				`is empty, but ${name(amount)} is ${String(row[amount])}: an amount needs its currency`
			);
		}
	};
};
