import type { Field, FieldType } from '#atlas/descriptor.ts';
import { readPartialDate } from '#atlas/dates/partialDate.ts';
import { itemChecks, textChecks } from './textChecks.ts';
import type { Complain, TextCheck, Value } from './Value.ts';

/** Reads the text of a cell that is not empty; undefined after a complaint. */
export type TypeReader = (text: string, complain: Complain) => Value | undefined;

/** For each type of the descriptor, how its reader is made for a field. */
export const typeReaders: Readonly<Record<FieldType, (field: Field) => TypeReader>> = {
	string: (field) => {
		const checks = textChecks(field);
		if (field.listDelimiter !== undefined) return listReader(field, field.listDelimiter, checks);
		return (text, complain) => (passes(checks, text, complain) ? text : undefined);
	},

	integer: (field) => numberReader(field, /^-?\d+$/, 'is not a whole number'),
	number: (field) =>
		numberReader(field, /^-?\d+(?:\.\d+)?$/, 'is not a number (digits, with a point for decimals)'),
	year: (field) => numberReader(field, /^\d{4}$/, 'is not a year (YYYY)'),

	boolean: () => (text, complain) => {
		if (text === 'true') return true;
		if (text === 'false') return false;
		complain(text, 'is neither true nor false');
		return undefined;
	},

	date: (field) => {
		const checks = textChecks(field);
		return (text, complain) => {
			const date = readPartialDate(text);
			if (text.length !== 10 || typeof date === 'string') {
				complain(text, text.length === 10 && typeof date === 'string' ? date : 'is not a date (YYYY-MM-DD)');
				return undefined;
			}
			return passes(checks, text, complain) ? text : undefined;
		};
	}
};

function listReader(field: Field, delimiter: string, checksOfCell: readonly TextCheck[]): TypeReader {
	const checks = itemChecks(field);
	return (text, complain) => {
		const items = text.split(delimiter);
		let isGood = true;
		for (const [index, item] of items.entries()) {
			if (item === '') complain(text, `has an empty item (items are separated by "${delimiter}")`);
			else if (items.indexOf(item) !== index) complain(item, 'stands twice in the list');
			else if (passes(checks, item, complain)) continue;
			isGood = false;
		}
		return isGood && passes(checksOfCell, text, complain) ? items : undefined;
	};
}

function passes(checks: readonly TextCheck[], text: string, complain: Complain): boolean {
	for (const check of checks) {
		const complaint = check(text);
		if (complaint !== null) {
			complain(text, complaint.message, complaint.suggestion);
			return false;
		}
	}
	return true;
}

function numberReader(field: Field, shape: RegExp, message: string): TypeReader {
	const minimum = field.constraints?.minimum ?? -Infinity;
	const maximum = field.constraints?.maximum ?? Infinity;
	const isWhole = field.type !== 'number';
	return (text, complain) => {
		if (!shape.test(text)) complain(text, message);
		else {
			const number = Number(text);
			if (isWhole && !Number.isSafeInteger(number)) complain(text, 'is too large to be kept exactly');
			else if (number < minimum) complain(text, `is below the smallest allowed value, ${minimum}`);
			else if (number > maximum) complain(text, `is above the largest allowed value, ${maximum}`);
			// Negative zero is zero: as JSON it would be written so anyway.
			else return number + 0;
		}
		return undefined;
	};
}
