import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

interface KeyOfDescriptor {
	readonly fields: readonly string[];
	readonly reference: { readonly resource?: string };
}

/** As much of the descriptor as is needed to find the columns that name jurisdictions. */
interface TablesOfDescriptor {
	readonly resources: readonly {
		readonly path: string;
		readonly schema: {
			readonly fields: readonly { readonly name: string; readonly listDelimiter?: string }[];
			readonly foreignKeys?: readonly KeyOfDescriptor[];
			readonly listForeignKeys?: readonly KeyOfDescriptor[];
		};
	}[];
}

/**
 * The codes in every field of the tables that refers to `countries`, sorted. The descriptor says which fields do.
 * @throws when the descriptor cannot be read
 */
export function namedJurisdictions(dataDirectory: string): string[] {
	const descriptor = JSON.parse(
		readFileSync(join(dataDirectory, 'datapackage.json'), 'utf8')
	) as TablesOfDescriptor;
	const codes = new Set<string>();
	for (const { path, schema } of descriptor.resources) {
		const keys = [...(schema.foreignKeys ?? []), ...(schema.listForeignKeys ?? [])];
		const fieldNames = keys.flatMap(({ fields, reference }) =>
			reference.resource === 'countries' ? fields : []
		);
		const file = join(dataDirectory, path);
		if (fieldNames.length === 0 || !existsSync(file)) continue;
		const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
			header: true,
			skipEmptyLines: true
		});
		for (const name of fieldNames) {
			const delimiter = schema.fields.find((field) => field.name === name)?.listDelimiter;
			for (const row of data) {
				const cell = row[name] ?? '';
				for (const code of delimiter ? cell.split(delimiter) : [cell]) if (code) codes.add(code);
			}
		}
	}
	return [...codes].sort();
}
