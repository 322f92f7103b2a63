import { z } from 'zod';
import type { RuleOptions } from '#atlas/descriptor.ts';
import { amountHasCurrency } from './amount_has_currency.ts';
import { dateHasKind } from './date_has_kind.ts';
import { datesInOrder } from './dates_in_order.ts';
import { figureHasExactness } from './figure_has_exactness.ts';
import { figureSaysWhom } from './figure_says_whom.ts';
import { highNeedsTwoOrigins } from './high_needs_two_origins.ts';
import { inForceHasDateOrReason } from './in_force_has_date_or_reason.ts';
import { lowNotAboveHigh } from './low_not_above_high.ts';
import { nameOf } from './name_of.ts';
import { onlyWhen } from './only_when.ts';
import { rowExists } from './row_exists.ts';
import type { RowCheck, RuleContext } from './Rule.ts';

/** The rules across fields, by the names under which the descriptor asks for them. */
export const rules = {
	amount_has_currency: amountHasCurrency,
	date_has_kind: dateHasKind,
	dates_in_order: datesInOrder,
	figure_has_exactness: figureHasExactness,
	figure_says_whom: figureSaysWhom,
	high_needs_two_origins: highNeedsTwoOrigins,
	in_force_has_date_or_reason: inForceHasDateOrReason,
	low_not_above_high: lowNotAboveHigh,
	name_of: nameOf,
	only_when: onlyWhen,
	row_exists: rowExists
};

/** A rule as the descriptor asks for it: its name and its options. */
export const ruleOptions = z
	.discriminatedUnion('rule', [
		amountHasCurrency.options,
		dateHasKind.options,
		datesInOrder.options,
		figureHasExactness.options,
		figureSaysWhom.options,
		highNeedsTwoOrigins.options,
		inForceHasDateOrReason.options,
		lowNotAboveHigh.options,
		nameOf.options,
		onlyWhen.options,
		rowExists.options
	])
	.meta({
		id: 'RuleOptions',
		description: 'A check across the fields of a row, by the name of its file in scripts/validate/rules/.'
	});

/** Makes the check that a rule of the descriptor asks for. Throws a RuleMistake where it asks for what cannot be. */
export function compileRule(options: RuleOptions, context: RuleContext): RowCheck {
	const { compile } = rules[options.rule] as {
		compile: (options: unknown, context: RuleContext) => RowCheck;
	};
	return compile(options, context);
}
