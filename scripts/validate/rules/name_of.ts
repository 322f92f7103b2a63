import { listInSentence } from '#atlas/words/listInSentence.ts';
import { z } from 'zod';
import { text } from '../descriptorTexts.ts';
import { suggest } from '../suggest.ts';
import { defineRule, fieldName, ruleShape } from './Rule.ts';

/**
 * `{ "rule": "name_of", "name": "partner_name", "code": "partner_iso3", "table": "countries", "key": "iso3",
 * "table_name": "name", "other_names": { "COG": ["Republic of the Congo"] } }`
 */
export const nameOf = defineRule(
	ruleShape('name_of', 'A name beside a code is that of the code’s row, or another declared for it.', {
		name: fieldName,
		code: fieldName,
		table: text,
		key: text.describe('The field of that table that holds the code.'),
		table_name: text.describe('The field of that table that holds the name.'),
		other_names: z
			.record(z.string(), z.array(text).min(1))
			.optional()
			.describe('By code: what else may stand for it.')
	}),
	(options, { at, name: nameAt, lookUp }) => {
		const name = at(options.name);
		const code = at(options.code);
		const rowOf = lookUp(options.table, options.key, [options.table_name]);
		return (row, report) => {
			const key = row[code];
			const given = row[name];
			if (typeof key !== 'string' || typeof given !== 'string') return;
			const proper = rowOf(key)?.[options.table_name];
			if (typeof proper !== 'string') return;
			const allowed = [proper, ...(options.other_names?.[key] ?? [])];
			if (allowed.includes(given)) return;
			const names = listInSentence(
				allowed.map((one) => JSON.stringify(one)),
				'or'
			);
			report(
				name,
				`is no name of ${nameAt(code)} "${key}": it is ${names} (other_names in the descriptor adds to them)`,
				suggest(given, allowed)
			);
		};
	}
);
