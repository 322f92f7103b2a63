/** The part of sql.js that is used here; the package carries no types. */
declare module 'sql.js' {
	type SqlValue = string | number | bigint | Uint8Array | null;

	interface Statement {
		/** Whether there is another row. @throws with SQLite's message */
		step(): boolean;
		get(parameters: null, config: { readonly useBigInt: boolean }): SqlValue[];
		getColumnNames(): string[];
		/** Begins again, so that the next statement finds none half done. */
		reset(): void;
	}

	interface Database {
		run(sql: string): void;
		/** The statements of a text, one after another. @throws with SQLite's message, when it comes to one that is none */
		iterateStatements(sql: string): Iterable<Statement>;
	}

	interface SqlJs {
		readonly Database: new (file?: Uint8Array) => Database;
	}

	/** @param config the program, where it is at hand already: then nothing is fetched */
	export default function initSqlJs(config?: { readonly wasmBinary: ArrayBuffer }): Promise<SqlJs>;
	export type { Database, SqlValue };
}
