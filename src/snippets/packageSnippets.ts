import type { Place, Snippet } from './snippet.ts';

/** How all tables are read at once, program by program. */
export function packageSnippets({ data, loaders }: Place): readonly Snippet[] {
	return [
		{
			language: 'r',
			title: 'R',
			needs: 'readr',
			gives: 'A list of tibbles by name: tables$treaties.',
			code: `source("${loaders}/fugitive_flows.R")
tables <- ff_package("${data}")`
		},
		{
			language: 'python',
			title: 'Python',
			needs: 'pandas',
			gives: 'DataFrames by name: tables["treaties"].',
			code: `from urllib.request import urlretrieve
urlretrieve("${loaders}/fugitive_flows.py", "fugitive_flows.py")

import fugitive_flows as ff
tables = ff.package("${data}")`
		},
		{
			language: 'javascript',
			title: 'JavaScript',
			needs: 'a browser or Node.js',
			gives: 'Arrays of rows by name: tables.treaties.',
			code: `const read = (file) => fetch("${data}/" + file).then((answer) => answer.json());
const { resources } = await read("datapackage.json");
const tables = Object.fromEntries(
	await Promise.all(resources.map(async ({ name }) => [name, await read(name + ".json")]))
);`
		},
		{
			language: 'sqlite',
			title: 'SQLite',
			needs: 'the sqlite3 shell and curl',
			gives: 'One file with all tables, their types and keys.',
			code: `curl --remote-name "${data}/fugitive-flows.sqlite"
sqlite3 fugitive-flows.sqlite ".tables"`
		}
	];
}
