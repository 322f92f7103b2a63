import type { Resource } from '#atlas/descriptor.ts';
import { compileField } from './fields/compileField.ts';
import type { Complain, Value } from './fields/Value.ts';
import type { Keys } from './Keys.ts';
import type { Problems } from './Problems.ts';
import type { References } from './References.ts';
import { ruleContext } from './rules/Rule.ts';
import { rules } from './rules/index.ts';
import { shorten } from './shorten.ts';

/** Where a row stands in its file. */
export interface RowPlace {
	readonly line: number;
	/** Column at which the cell of a field begins; null where that is not on the row's line. */
	column(field: number): number | null;
}

export interface RowReader {
	/** Values of a row's cells, in the order of the fields (undefined: column missing); null if anything is wrong. */
	read(cells: readonly (string | undefined)[], place: RowPlace): readonly Value[] | null;
	/** Takes only the keys of a row that is not read further, so that what refers to it finds it. */
	readKeys(cells: readonly (string | undefined)[], line: number): void;
}

/** What the tables of one run share. */
export interface Run {
	readonly keys: Keys;
	readonly references: References;
	readonly problems: Problems;
}

/**
 * Compiles a table of the descriptor, once, into the function that reads and checks its rows.
 * `referredTo` names the fields of this table that others refer to.
 */
export function compileRow(
	table: Resource,
	file: string,
	referredTo: ReadonlySet<string>,
	run: Run
): RowReader {
	const { fields, primaryKey, foreignKeys = [] } = table.schema;
	const names = fields.map(({ name }) => name);
	let place: RowPlace = { line: 0, column: () => null };
	let isGood = true;

	const placeOf = (field: number) => ({
		file,
		line: place.line,
		column: place.column(field),
		field: names[field] ?? null
	});
	const complainers = fields.map((_, field): Complain => (text, message, suggestion) => {
		isGood = false;
		const value = text === '' ? null : shorten(text);
		run.problems.add({
			...placeOf(field),
			value,
			message,
			...(suggestion === undefined ? {} : { suggestion })
		});
	});
	const readers = fields.map((field, index) => {
		const read = compileField(field);
		const complain: Complain = (...complaint) => complainers[index]?.(...complaint);
		return (text: string | undefined) => (text === undefined ? undefined : read(text, complain));
	});
	const checks = (table.rules ?? []).flatMap((options) => {
		const rule = rules.get(options.rule);
		return rule === undefined ? [] : [rule(ruleContext(options, names))];
	});
	const keyed = fields.flatMap(({ name, constraints }, index) => {
		const isUnique = name === primaryKey || constraints?.unique === true;
		return isUnique || referredTo.has(name) ? [{ name, index, isUnique }] : [];
	});
	const references = foreignKeys.map(({ fields: [field = ''], reference }) => ({
		index: names.indexOf(field),
		target: reference.resource === '' ? table.name : reference.resource,
		targetField: reference.fields[0] ?? '',
		place: () => placeOf(names.indexOf(field))
	}));

	const complainOfField = (field: number, message: string, values: readonly (Value | undefined)[]) => {
		const value = values[field];
		complainers[field]?.(
			value == null ? '' : Array.isArray(value) ? value.join(';') : String(value),
			message
		);
	};

	return {
		read(cells, at) {
			place = at;
			isGood = true;
			const values = readers.map((read, index) => read(cells[index]));
			for (const check of checks) check(values, (field, message) => complainOfField(field, message, values));
			for (const { name, index, isUnique } of keyed) {
				const value = values[index];
				if (value == null) continue;
				const first = run.keys.add(table.name, name, String(value), at.line);
				if (isUnique && first !== undefined) {
					complainOfField(index, `stands already on line ${first}, but must be unique`, values);
				}
			}
			for (const { index, target, targetField, place: where } of references) {
				const value = values[index];
				if (value == null) continue;
				if (typeof value === 'object') {
					for (const item of value) run.references.check(target, targetField, item, where);
				} else {
					run.references.check(target, targetField, String(value), where);
				}
			}
			// A missing column has been told of in the header; its values are never read.
			return isGood ? (values as readonly Value[]) : null;
		},

		readKeys(cells, line) {
			for (const { name, index } of keyed) {
				const cell = cells[index];
				if (cell !== undefined && cell !== '') run.keys.add(table.name, name, cell, line);
			}
		}
	};
}
