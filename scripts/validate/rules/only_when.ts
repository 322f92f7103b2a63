import { listInSentence } from '#atlas/words/listInSentence.ts';
import { z } from 'zod';
import { text } from '../descriptorTexts.ts';
import { defineRule, fieldName, ruleShape } from './Rule.ts';

/**
 * `{ "rule": "only_when", "field": "return_method", "when": "return_status", "is": ["back"] }`; with
 * `"values": ["capture_at_home"]` it holds only where the field has one of these values.
 */
export const onlyWhen = defineRule(
	ruleShape('only_when', 'A field is empty unless another is one of the values.', {
		field: fieldName,
		values: z.array(text).min(1).optional().describe('The rule holds for these values of the field only.'),
		when: fieldName,
		is: z.array(text).min(1).describe('The values of the other field.')
	}),
	(options, { at, name, codesOf }) => {
		const field = at(options.field);
		const when = at(options.when);
		const allowed = codesOf(options.when, options.is);
		const values = options.values && codesOf(options.field, options.values);
		const condition = `${name(when)} is ${listInSentence(options.is, 'or')}`;
		return (row, report) => {
			const value = row[field];
			if (value == null) return;
			const other = row[when];
			if (other === undefined) return;
			if (values !== undefined && !hasSome(value, values)) return;
			if (other !== null && hasSome(other, allowed)) return;
			const stands =
				other === null ? 'is empty' : `is "${typeof other === 'object' ? other.join(';') : other}"`;
			report(field, `stands only where ${condition}, but ${name(when)} ${stands}`);
		};
	}
);

function hasSome(value: string | number | boolean | readonly string[], some: ReadonlySet<string>): boolean {
	return typeof value === 'object' ? value.some((item) => some.has(item)) : some.has(String(value));
}
