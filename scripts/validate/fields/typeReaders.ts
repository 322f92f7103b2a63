import type { Field, FieldType } from '#atlas/descriptor.ts';
import { readPartialDate } from '#atlas/dates/partialDate.ts';
import { isSaid, itemChecks, textChecks } from './textChecks.ts';
import type { ReportOfCell, TextCheck, TypeReader } from './Value.ts';

/** For each type of the descriptor, how its reader is made for a field. */
export const typeReaders: Readonly<Record<FieldType, (field: Field) => TypeReader>> = {
	string: (field) => {
		const checks = textChecks(field);
		if (field.listDelimiter !== undefined) return listReader(field, field.listDelimiter, checks);
		return (text, report) => (passes(checks, text, report) ? text : undefined);
	},

	integer: (field) => numberReader(field, /^-?\d+$/, 'is not a whole number'),
	number: (field) =>
		numberReader(field, /^-?\d+(?:\.\d+)?$/, 'is not a number (digits, with a point for decimals)'),
	year: (field) => numberReader(field, /^\d{4}$/, 'is not a year (YYYY)'),

	boolean: (field) => {
		const check = isSaid(field);
		return (text, report) => {
			if (text === 'true') return true;
			if (text === 'false') return false;
			const small = text.toLowerCase();
			const isMeant = small === 'true' || small === 'false';
			report(text, check(text)?.message ?? 'is neither true nor false', isMeant ? small : undefined);
			return undefined;
		};
	},

	date: (field) => {
		const checks = textChecks(field);
		const check = isSaid(field);
		return (text, report) => {
			const date = readPartialDate(text);
			if (text.length !== 10 || typeof date === 'string') {
				const isNoDay = text.length === 10 && typeof date === 'string';
				report(text, check(text)?.message ?? (isNoDay ? date : 'is not a date (YYYY-MM-DD)'));
				return undefined;
			}
			return passes(checks, text, report) ? text : undefined;
		};
	}
};

function listReader(field: Field, delimiter: string, checksOfCell: readonly TextCheck[]): TypeReader {
	const checks = itemChecks(field);
	return (text, report) => {
		const items = text.split(delimiter);
		let isGood = true;
		for (const [index, item] of items.entries()) {
			if (item === '') report(text, `has an empty item (items are separated by "${delimiter}")`);
			else if (items.indexOf(item) !== index) report(item, 'stands twice in the list');
			else if (passes(checks, item, report)) continue;
			isGood = false;
		}
		return isGood && passes(checksOfCell, text, report) ? items : undefined;
	};
}

function passes(checks: readonly TextCheck[], text: string, report: ReportOfCell): boolean {
	for (const check of checks) {
		const mistake = check(text);
		if (mistake !== null) {
			report(text, mistake.message, mistake.suggestion);
			return false;
		}
	}
	return true;
}

/** Of a decimal number so many digits come back as they were from any program that reads it as a double. */
const EXACT_DIGITS = 15;

/** How many digits of a number say something: not those that only fill up. */
function digitsOf(text: string): number {
	const filled = text.includes('.') ? text.replace('.', '') : text.replace(/0+$/, '');
	return filled.replace(/^-?0*/, '').length;
}

function numberReader(field: Field, shape: RegExp, message: string): TypeReader {
	const minimum = field.constraints?.minimum ?? -Infinity;
	const maximum = field.constraints?.maximum ?? Infinity;
	const above = field.constraints?.exclusiveMinimum ?? -Infinity;
	const isWhole = field.type !== 'number';
	const check = isSaid(field);
	return (text, report) => {
		if (!shape.test(text)) report(text, check(text)?.message ?? message);
		else {
			const number = Number(text);
			if (isWhole && !Number.isSafeInteger(number)) report(text, 'is too large to be kept exactly');
			else if (!isWhole && text.length > EXACT_DIGITS && digitsOf(text) > EXACT_DIGITS)
				report(text, `has more than the ${EXACT_DIGITS} digits that JSON keeps exactly`);
			else if (number <= above) report(text, `must be above ${above}`);
			else if (number < minimum) report(text, `is below the smallest allowed value, ${minimum}`);
			else if (number > maximum) report(text, `is above the largest allowed value, ${maximum}`);
			// Negative zero is zero: as JSON it would be written so anyway.
			else return number + 0;
		}
		return undefined;
	};
}
