/** As much of a JSON Schema as zod writes for what a descriptor may hold. */
export interface JsonSchema {
	readonly $ref?: string;
	readonly $defs?: Readonly<Record<string, JsonSchema>>;
	readonly description?: string;
	readonly type?: string;
	readonly const?: string;
	readonly enum?: readonly string[];
	readonly oneOf?: readonly JsonSchema[];
	readonly items?: JsonSchema;
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly required?: readonly string[];
	readonly additionalProperties?: boolean | JsonSchema;
}

/**
 * TypeScript source with a type for each named part of a JSON Schema, read-only throughout.
 * @param head comment that stands first
 * @throws on a schema of a kind that it does not know, rather than to write a wrong type
 */
export function schemaTypes({ $defs = {} }: JsonSchema, head: string): string {
	return [head, ...Object.entries($defs).map(([name, schema]) => declaration(name, schema))].join('\n');
}

function declaration(name: string, schema: JsonSchema): string {
	const isObject = schema.properties !== undefined;
	const type = typeOf(schema, 0);
	return `${comment(schema, 0)}${isObject ? `export interface ${name} ${type}` : `export type ${name} = ${type};`}\n`;
}

function typeOf(schema: JsonSchema, depth: number): string {
	if (schema.$ref !== undefined) return schema.$ref.replace('#/$defs/', '');
	if (schema.const !== undefined) return literal(schema.const);
	if (schema.enum !== undefined) return schema.enum.map(literal).join(' | ');
	if (schema.oneOf !== undefined) return schema.oneOf.map((part) => typeOf(part, depth)).join(' | ');
	switch (schema.type) {
		case 'string':
		case 'boolean':
			return schema.type;
		case 'number':
		case 'integer':
			return 'number';
		case 'array': {
			const item = typeOf(schema.items ?? {}, depth);
			return `readonly ${/^readonly|\|/.test(item) ? `(${item})` : item}[]`;
		}
		case 'object':
			return objectType(schema, depth);
		default:
			throw new TypeError(`no type is known for ${JSON.stringify(schema)}`);
	}
}

function objectType({ properties, required = [], additionalProperties }: JsonSchema, depth: number): string {
	if (properties === undefined) {
		const values = typeof additionalProperties === 'object' ? additionalProperties : {};
		return `Readonly<Record<string, ${typeOf(values, depth)}>>`;
	}
	const tabs = '\t'.repeat(depth + 1);
	const lines = Object.entries(properties).map(([name, schema]) => {
		const key = /^[\w$]+$/.test(name) ? name : literal(name);
		const mark = required.includes(name) ? '' : '?';
		return `${comment(schema, depth + 1)}${tabs}readonly ${key}${mark}: ${typeOf(schema, depth + 1)};\n`;
	});
	return `{\n${lines.join('')}${'\t'.repeat(depth)}}`;
}

function literal(text: string): string {
	return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

function comment({ description }: JsonSchema, depth: number): string {
	if (description === undefined) return '';
	return `${'\t'.repeat(depth)}/** ${description.replaceAll('*/', '* /').replace(/\s+/g, ' ')} */\n`;
}
