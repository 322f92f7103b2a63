import { keyName } from '../rowKey.ts';
import { suggest } from '../suggest.ts';
import { defineRule, fieldName, ruleShape } from './Rule.ts';

/**
 * `{ "rule": "row_exists", "table": "table", "id": "row_id" }`: as a foreign key, but to a table that the row itself
 * names. A row with a key of several fields is named by their values with a slash between: `2012/CNY`.
 */
export const rowExists = defineRule(
	ruleShape('row_exists', 'The row whose table and primary key two fields name is there.', {
		table: fieldName,
		id: fieldName
	}),
	(options, { at, tables, refer }) => {
		const table = at(options.table);
		const id = at(options.id);
		return (row, report) => {
			const name = row[table];
			const key = row[id];
			if (typeof name !== 'string' || key == null) return;
			const other = tables.get(name);
			if (other === undefined) {
				report(table, 'is no table of the package', suggest(name, tables.keys()));
				return;
			}
			refer(id, name, keyName(other.schema.primaryKey), String(key));
		};
	}
);
