import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Set up before every file of unit tests: they make their own rows (`tests/fixtures/row.ts`), and reading the real tables
 * fails. So no correction of data can break one; what the site says of the tables is pinned in `tests/facts.json` alone.
 */

/** A reader of files that has been refused the tables already: files of tests share a worker. */
const refused = Symbol.for('refuses the real tables');

const isRealTable = (file: unknown) => {
	if (typeof file !== 'string' && !(file instanceof URL)) return false;
	const place = path.relative('', file instanceof URL ? fileURLToPath(file) : file).replaceAll(path.sep, '/');
	return /^data\/.+\.csv$|^public\/data\//.test(place);
};

function refuse<Read extends (...given: never[]) => unknown>(read: Read): Read {
	if (refused in read) return read;
	const guarded = (...given: Parameters<Read>) => {
		if (isRealTable(given[0]))
			throw new Error(`a unit test makes its own rows, and reads no ${String(given[0])}`);
		return read(...given);
	};
	return Object.assign(guarded, { [refused]: true }) as unknown as Read;
}

fs.readFileSync = refuse(fs.readFileSync);
fs.openSync = refuse(fs.openSync);
fs.createReadStream = refuse(fs.createReadStream);
syncBuiltinESMExports();
