import type { Field } from '#atlas/descriptor.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { typeReaders } from './typeReaders.ts';
import type { ReportOfCell, Value } from './Value.ts';

/** A text longer than this is no cell of a table that people read. */
const MAX_CELL_CHARACTERS = 100_000;

/** Reads a cell: the value its text stands for, null where it is empty, undefined where it is wrong (after a mistake). */
export type CellReader = (text: string, report: ReportOfCell) => Value | undefined;

/** Compiles a field of the descriptor into the one function that reads and checks its cells. */
export function compileField(field: Field): CellReader {
	const read = typeReaders[field.type](field);
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
