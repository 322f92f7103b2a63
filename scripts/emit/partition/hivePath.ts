/** What Hive calls the partition of rows in which the field is null. */
const NULL_PARTITION = '__HIVE_DEFAULT_PARTITION__';

/**
 * Characters that Hive writes as `%` and two digits (`FileUtils.escapePathName` in its source); all others, such as letters
 * of any script, stand as they are, since it decodes one byte a character.
 */
// eslint-disable-next-line no-control-regex -- control characters are among them.
const ESCAPED = /[\u0001-\u001f\u007f"#%'*/:=?\\{[\]^]/g;

/** The folder of the rows in which a field has this value, as Hive, Spark, Trino and DuckDB name it: `list=other`. */
export function hivePath(field: string, value: string | null): string {
	return `${field}=${value === null ? NULL_PARTITION : escape(value)}`;
}

function escape(text: string): string {
	return text.replace(
		ESCAPED,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
	);
}
