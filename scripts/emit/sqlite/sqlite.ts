import { DatabaseSync } from 'node:sqlite';
import type { Descriptor, Resource } from '#atlas/descriptor.ts';
import type { Value } from '../../validate/fields/Value.ts';
import { columnsOf, valueIn } from '../columns.ts';
import { describeFile, placeInOutput } from '../FileWriter.ts';
import { inOrder } from '../inOrder.ts';
import type { Format, TableSink } from '../Format.ts';
import { createTable } from './createTable.ts';
import { createView } from './createView.ts';
import { type CountedTable, createDictionary, fillDictionary } from './dictionary.ts';
import { quoteName } from './quote.ts';

/** "FuFl": what the file is, for programs that look (https://www.sqlite.org/fileformat2.html). */
const APPLICATION_ID = 0x4675466c;

/** One SQLite file with all tables, their keys, and the dictionary in tables of its own. */
export const sqlite: Format = {
	open(folder, descriptor) {
		const path = `${descriptor.name}.sqlite`;
		const database = openDatabase(placeInOutput(folder, path), descriptor);
		const tables: CountedTable[] = [];
		const all = () => [...descriptor.resources, ...tables.map(({ table }) => table)];
		return {
			table(table) {
				database.exec(createTable(table, all()));
				return writeRows(database, table, (rows) => tables.push({ table, rows }));
			},
			close() {
				database.exec('BEGIN');
				fillDictionary(database, descriptor, inOrder(tables, descriptor));
				for (const { table } of tables) {
					const view = createView(table, all());
					if (view !== null) database.exec(view);
				}
				database.exec('COMMIT');
				database.close();
				return [describeFile(folder, path)];
			},
			abandon() {
				if (database.isOpen) database.close();
			}
		};
	}
};

/** A new file, written without care for a crash: it is moved into place when it is whole. */
function openDatabase(place: string, { version }: Descriptor): DatabaseSync {
	const database = new DatabaseSync(place, { enableForeignKeyConstraints: false });
	database.exec(`
		PRAGMA journal_mode = OFF;
		PRAGMA synchronous = OFF;
		PRAGMA locking_mode = EXCLUSIVE;
		PRAGMA application_id = ${APPLICATION_ID};
		PRAGMA user_version = ${versionNumber(version)};
	`);
	createDictionary(database);
	return database;
}

/** 1.2.3 as 1002003: versions as numbers that compare as they do. */
function versionNumber(version: string): number {
	const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => Number.parseInt(part, 10) || 0);
	return major * 1_000_000 + minor * 1000 + patch;
}

function writeRows(database: DatabaseSync, table: Resource, done: (rows: number) => void): TableSink {
	const columns = columnsOf(table);
	const places = columns.map(() => '?').join(', ');
	const insert = database.prepare(`INSERT INTO ${quoteName(table.name)} VALUES (${places})`);
	let rows = 0;
	database.exec('BEGIN');
	return {
		row(values) {
			insert.run(...columns.map((column) => stored(valueIn(column, values))));
			rows += 1;
		},
		close() {
			database.exec('COMMIT');
			done(rows);
		}
	};
}

/** A value as SQLite keeps it: lists as JSON, true and false as 1 and 0. */
function stored(value: Value): string | number | null {
	if (typeof value === 'boolean') return Number(value);
	return value !== null && typeof value === 'object' ? JSON.stringify(value) : value;
}
