import type { Field } from '#atlas/descriptor.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { dateBounds, isDate } from './dateBounds.ts';
import { remember } from './remember.ts';
import { textChecks } from './textChecks.ts';
import { typeReaders } from './typeReaders.ts';
import type { ReportOfCell, TypeReader, Value } from './Value.ts';

/** A text longer than this is no cell of a table that people read. */
const MAX_CELL_CHARACTERS = 100_000;

/** Reads a cell: the value its text stands for, null where it is empty, undefined where it is wrong (after a mistake). */
export type CellReader = (text: string, report: ReportOfCell) => Value | undefined;

/**
 * Compiles a field of the descriptor into the one function that reads and checks its cells.
 * @param dataDate the data's own day (YYYY-MM-DD), after which no date lies that the field does not allow
 */
export function compileField(field: Field, dataDate: string): CellReader {
	const within = readerWithin(field, dataDate);
	const read = repeats(field) ? remember(within) : within;
	const isRequired = field.constraints?.required === true;
	return (text, report) => {
		if (text === '') {
			if (!isRequired) return null;
			report('', 'is empty, but the field is required');
			return undefined;
		}
		if (text.length > MAX_CELL_CHARACTERS) {
			const length = formatCount(text.length);
			const limit = formatCount(MAX_CELL_CHARACTERS);
			report(text, `is ${length} characters long; a cell holds at most ${limit}`);
			return undefined;
		}
		return read(text, report);
	};
}

function readerWithin(field: Field, dataDate: string): TypeReader {
	const read = typeReaders[field.type](field);
	const whyOutside = dateBounds(field, dataDate);
	if (whyOutside === null) return read;
	return (text, report) => {
		const value = read(text, report);
		const why = value === undefined ? null : whyOutside(text);
		if (why === null) return value;
		report(text, why);
		return undefined;
	};
}

/** Whether the same texts stand in a field again and again: dates, lists, codes and what else has a form, but no prose. */
function repeats(field: Field): boolean {
	return isDate(field) || (field.type === 'string' && !isProse(field));
}

/** A text of which nothing is asked but that it is clean hardly ever stands twice. */
function isProse(field: Field): boolean {
	return field.listDelimiter === undefined && textChecks(field).length === 1;
}
