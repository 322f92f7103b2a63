import { amountHasCurrency } from './amount_has_currency.ts';
import { datesInOrder } from './dates_in_order.ts';
import { inForceHasDateOrReason } from './in_force_has_date_or_reason.ts';
import { lowNotAboveHigh } from './low_not_above_high.ts';
import type { Rule } from './Rule.ts';

/** The rules across fields, by the names under which the descriptor asks for them. */
export const rules: ReadonlyMap<string, Rule> = new Map([
	['amount_has_currency', amountHasCurrency],
	['dates_in_order', datesInOrder],
	['in_force_has_date_or_reason', inForceHasDateOrReason],
	['low_not_above_high', lowNotAboveHigh]
]);
