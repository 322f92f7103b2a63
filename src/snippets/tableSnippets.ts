import { variableOf, type Place, type Snippet } from './snippet.ts';

/** How one table is read, program by program, each in a few lines to copy. */
export function tableSnippets({ data, loaders }: Place, table: string): readonly Snippet[] {
	const variable = variableOf(table);
	return [
		{
			language: 'r',
			title: 'R',
			needs: 'readr',
			gives:
				'A tibble: numbers, factors and logical values; partial dates stay texts, lists stay one text each.',
			code: `source("${loaders}/fugitive_flows.R")
${variable} <- ff_table("${table}", "${data}")`
		},
		{
			language: 'python',
			title: 'Python',
			needs: 'pandas',
			gives:
				'A DataFrame: whole numbers stay whole where some are missing, codes are categories, nothing is guessed.',
			code: `from urllib.request import urlretrieve
urlretrieve("${loaders}/fugitive_flows.py", "fugitive_flows.py")

import fugitive_flows as ff
${variable} = ff.table("${table}", "${data}")`
		},
		{
			language: 'javascript',
			title: 'JavaScript',
			needs: 'a browser or Node.js',
			gives: 'An array of objects: numbers as numbers, lists as arrays, what is not known as null.',
			code: `const ${variable} = await fetch("${data}/${table}.json").then((answer) => answer.json());`
		},
		{
			language: 'duckdb',
			title: 'DuckDB',
			needs: 'its extension httpfs, which it fetches itself',
			gives: 'A table with types, of which only the columns are fetched that are asked for.',
			code: `CREATE TABLE ${variable} AS
SELECT * FROM read_parquet('${data}/${table}.parquet');`
		},
		{
			language: 'polars',
			title: 'Polars',
			needs: 'polars, in Python',
			gives: 'A DataFrame with types; partial dates with their first and last day beside them.',
			code: `import polars as pl
${variable} = pl.read_parquet("${data}/${table}.parquet")`
		}
	];
}
