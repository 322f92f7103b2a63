/**
 * Runs queries beside the page, so that an endless one can be ended. It asks for nothing: program and tables are handed in
 * by the page, whose policy binds it, and SQLite knows no network.
 */
import initSqlJs, { type Database } from 'sql.js';
import type { Asked, Told } from './messages.ts';
import { runQuery } from './runQuery.ts';

let database: Promise<Database> | undefined;

async function open(program: ArrayBuffer, file: ArrayBuffer): Promise<Database> {
	const { Database } = await initSqlJs({ wasmBinary: program });
	return new Database(new Uint8Array(file));
}

async function run(sql: string): Promise<Told> {
	try {
		if (!database) throw new Error('There is no database');
		const opened = await database;
		return { kind: 'answer', answer: runQuery(opened, sql) };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		// Memory that has run out leaves the program in no good state.
		const isLost = error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
		return { kind: isLost ? 'failed' : 'refused', message };
	}
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
	if (data.kind === 'open') database = open(data.program, data.database);
	else run(data.sql).then(postMessage, (error: unknown) => reportError(error));
});
