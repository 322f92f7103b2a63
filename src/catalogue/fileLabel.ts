/** What the end of a file's name says of it; the longest that fits. */
const labels: readonly (readonly [string, string])[] = [
	['.spreadsheet.csv', 'CSV for spreadsheets'],
	['.analysis.csv', 'CSV for analysis'],
	['.csv', 'CSV'],
	['.parquet', 'Parquet'],
	['.sqlite', 'SQLite'],
	['.xlsx', 'Excel'],
	['.zip', 'whole package'],
	['datapackage.json', 'descriptor'],
	['.metadata.json', 'metadata'],
	['.json', 'JSON']
];

/** What a reader calls a file of data, by its name: "CSV for spreadsheets"; what it ends in where we have no word. */
export function fileLabel(name: string): string {
	return labels.find(([end]) => name.endsWith(end))?.[1] ?? name.split('.').at(-1) ?? name;
}
