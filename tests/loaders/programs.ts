import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#src/snippets/snippet.ts';

/** A program that snippets are written for, and how it is asked what it has read. */
export interface Program {
	readonly language: Language;
	/** What has to be installed: “R with readr”. */
	readonly name: string;
	readonly command: string;
	/** Arguments before the name of the script. */
	readonly args: readonly string[];
	/** What the name of a script ends with. */
	readonly ending: string;
	/** Arguments with which the command succeeds where all that it needs is there. */
	readonly probe: readonly string[];
	/** The end of the files that its snippets ask for. */
	readonly reads: '.csv' | '.json' | '.parquet';
	/** How the code of a snippet stands in a script; as it is, where this is absent. */
	readonly wrap?: (code: string) => string;
	/** How a script names a table that a snippet has made; by its variable, where this is absent. */
	readonly named?: (variable: string) => string;
	/** Code that defines `write_table(rows, file)`. */
	readonly writer: string;
	/** How a line says what `write_table` is to do. */
	write(rows: string, file: string): string;
	/** How a table is named that the snippet for the whole package has read; absent where there is none. */
	readonly ofPackage?: (table: string) => string;
	/** How the loader reads all tables with its options, `analysis` where asked, and how one of them is named then; absent where there is no loader. */
	readonly inFull?: {
		readonly read: (data: string, analysis: boolean) => string;
		readonly one: (table: string) => string;
	};
}

const writerOf = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');
const python = process.env.PYTHON || 'python3';
const quoted = (text: string): string => JSON.stringify(text);
const call = (rows: string, file: string): string => `write_table(${rows}, ${quoted(file)})`;

/** Every program that reads one table by a snippet. */
export const programs: readonly Program[] = [
	{
		language: 'r',
		name: 'R with readr',
		command: 'Rscript',
		args: [],
		ending: '.R',
		probe: ['-e', 'library(readr)'],
		reads: '.csv',
		writer: writerOf('write_table.R'),
		write: call,
		ofPackage: (table) => `tables[[${quoted(table)}]]`,
		inFull: {
			read: (data, analysis) =>
				`full <- ff_package(${quoted(data)}, analysis = ${analysis ? 'TRUE' : 'FALSE'}, lists = TRUE, labels = TRUE)`,
			one: (table) => `full[[${quoted(table)}]]`
		}
	},
	{
		language: 'python',
		name: 'Python with pandas',
		command: python,
		args: [],
		ending: '.py',
		probe: ['-c', 'import pandas'],
		reads: '.csv',
		writer: writerOf('write_table.py'),
		write: call,
		ofPackage: (table) => `tables[${quoted(table)}]`,
		inFull: {
			read: (data, analysis) =>
				`full = ff.package(${quoted(data)}, analysis=${analysis ? 'True' : 'False'}, lists=True, labels=True)`,
			one: (table) => `full[${quoted(table)}]`
		}
	},
	{
		language: 'javascript',
		name: 'Node.js',
		command: process.execPath,
		args: [],
		ending: '.mjs',
		probe: ['--version'],
		reads: '.json',
		ofPackage: (table) => `tables[${quoted(table)}]`,
		writer: writerOf('write_table.mjs'),
		write: call
	},
	{
		language: 'polars',
		name: 'Python with polars',
		command: python,
		args: [],
		ending: '.py',
		probe: ['-c', 'import polars'],
		reads: '.parquet',
		writer: writerOf('write_rows.py'),
		write: call
	},
	{
		language: 'duckdb',
		name: 'DuckDB in Python',
		command: python,
		args: [],
		ending: '.py',
		probe: ['-c', `${writerOf('write_duckdb.py')}`],
		reads: '.parquet',
		wrap: (code) => `base.execute("""${code}""")`,
		named: (variable) => `base.sql("FROM ${variable}")`,
		writer: `${writerOf('write_duckdb.py')}\n${writerOf('write_rows.py')}`,
		write: call
	}
];

/** Whether a program is installed, with all that it needs. */
export const isHere = ({ command, probe }: Program): boolean => spawnSync(command, probe).status === 0;
