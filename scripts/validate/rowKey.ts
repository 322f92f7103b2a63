/** What stands for several fields, where one name is wanted. */
export function keyName(fields: readonly string[]): string {
	return fields.join('/');
}

/** What stands for the values of several fields: `2012/CNY`; equal only where each of them is. */
export function keyValue(values: readonly string[]): string {
	const [only = ''] = values;
	return values.length === 1 ? only : values.map((value) => value.replace(/[\\/]/g, '\\$&')).join('/');
}
