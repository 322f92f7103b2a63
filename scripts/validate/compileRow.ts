import type { Resource } from '#atlas/descriptor.ts';
import { compileField } from './fields/compileField.ts';
import type { ReportOfCell, Value } from './fields/Value.ts';
import type { ReportOfField, RowCheck, RuleRow } from './rules/Rule.ts';
import type { Run } from './Run.ts';
import { tableKeys } from './tableKeys.ts';
import { tableReferences } from './tableReferences.ts';
import { tableRules } from './tableRules.ts';
import { truncate } from './truncate.ts';

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

/**
 * Compiles a table of the descriptor, once and when it is its turn to be read, into the function that reads and checks its
 * rows. `referredTo` names the fields of this table that others refer to.
 */
export function compileRow(
	table: Resource,
	file: string,
	referredTo: ReadonlySet<string>,
	run: Run
): RowReader {
	const { fields } = table.schema;
	const names = fields.map(({ name }) => name);
	// What the row at hand is, rather than handed around: a table may have millions, and most have nothing to tell.
	let place: RowPlace = { line: 0, column: () => null };
	let row: RuleRow = [];
	let isGood = true;

	const placeOf = (field: number) => ({
		file,
		line: place.line,
		column: place.column(field),
		field: names[field] ?? null
	});
	const readers = fields.map((field, index) => {
		const report: ReportOfCell = (text, message, suggestion) => {
			isGood = false;
			const value = text === '' ? null : truncate(text);
			const hint = suggestion === undefined ? {} : { suggestion };
			run.problems.add({ ...placeOf(index), value, message, ...hint });
		};
		return {
			read: compileField(field, run.dataDate),
			report,
			mayBeEmpty: field.constraints?.required !== true
		};
	});
	const reportOfField: ReportOfField = (field, message, suggestion) => {
		const value = row[field];
		const text = value == null ? '' : Array.isArray(value) ? value.join(';') : String(value);
		readers[field]?.report(text, message, suggestion);
	};
	const rules = tableRules(table, run, placeOf);
	const keys = tableKeys(table, referredTo, run.keys);
	const checkReferences = tableReferences(table, run.keys, run.references, placeOf);
	const lookedUp = run.lookups.wanted(table.name).map(({ key, columns }) => ({
		key,
		index: names.indexOf(key),
		columns: columns.map((name) => [name, names.indexOf(name)] as const)
	}));

	/** A table is checked against another that has not been read yet when all have been. */
	function postpone(check: RowCheck, isKnown: () => boolean): void {
		const { line } = place;
		const columns = fields.map((_, field) => place.column(field));
		const values = row;
		run.later.push(() => {
			if (!isKnown()) return;
			place = { line, column: (field) => columns[field] ?? null };
			row = values;
			check(values, reportOfField);
		});
	}

	function keepLookedUp(values: RuleRow): void {
		for (const { key, index, columns } of lookedUp) {
			const value = values[index];
			const entries = columns.map(([name, column]) => [name, values[column]] as const);
			if (typeof value !== 'string' || entries.some(([, cell]) => cell === undefined)) continue;
			run.lookups.keep(table.name, key, value, Object.fromEntries(entries) as Record<string, Value>);
		}
	}

	function readCells(cells: readonly (string | undefined)[]): (Value | undefined)[] {
		const values: (Value | undefined)[] = [];
		for (let field = 0; field < readers.length; field += 1) {
			const text = cells[field];
			const reader = readers[field];
			if (text === undefined || reader === undefined) values.push(undefined);
			// Most cells of a wide table are empty.
			else if (text === '' && reader.mayBeEmpty) values.push(null);
			else values.push(reader.read(text, reader.report));
		}
		return values;
	}

	return {
		read(cells, at) {
			place = at;
			isGood = true;
			const values = (row = readCells(cells));
			for (const { check, isKnown, waits } of rules) {
				if (waits) postpone(check, isKnown);
				else if (isKnown()) check(values, reportOfField);
			}
			keys.add(values, at.line, reportOfField);
			keepLookedUp(values);
			checkReferences(values);
			// A missing column has been told of in the header; its values are never read.
			return isGood ? (values as readonly Value[]) : null;
		},

		readKeys: keys.addCells
	};
}
