import { formatFigure } from '#atlas/words/formatFigure.ts';
import { formatMoney } from '#atlas/words/formatMoney.ts';
import { standingText } from '#atlas/persons/standing.ts';
import type { CasesRow, Tables } from '#atlas/rows.ts';
import { exactnessCodes } from '#atlas/words/exactness.ts';
import type { Descriptor, Field, Resource } from '#atlas/descriptor.ts';
import { labelOf } from '../labelOf.ts';
import { standingOf } from '../persons/standingOf.ts';
import { rowId } from '../rowId.ts';
import type { Fact } from './fact.ts';

type Row = Readonly<Record<string, unknown>>;

/** The field that holds the currency of an amount, as the table's rules say. */
function currencyOf(resource: Resource, amount: string): string | undefined {
	const rules = resource.rules?.filter((entry) => entry.rule === 'amount_has_currency');
	return rules?.find((rule) => rule.amount === amount)?.currency;
}

/** How exact the row says that a figure is, by the column that the table's rules put beside it. */
function exactnessOf(resource: Resource, figure: string, row: Row): Pick<Fact, 'exactness'> {
	const rules = resource.rules?.filter((entry) => entry.rule === 'figure_has_exactness');
	const column = rules?.find(({ figures }) => figures.includes(figure))?.exactness;
	const code = column === undefined ? undefined : exactnessCodes.find((each) => each === row[column]);
	return code === undefined ? {} : { exactness: code };
}

function describe(
	field: Field,
	row: Row,
	resource: Resource,
	descriptor: Descriptor
): Omit<Fact, 'sourceIds'> {
	const value = row[field.name];
	if (typeof value === 'number') {
		if (field.type === 'year') return { value: String(value), kind: 'text' };
		const currency = currencyOf(resource, field.name);
		const exactness = exactnessOf(resource, field.name, row);
		if (currency === undefined) return { value, kind: 'number', ...exactness };
		return { value: formatMoney(value, String(row[currency])), kind: 'text', ...exactness };
	}
	if (typeof value !== 'string')
		throw new Error(`${resource.name}.${field.name} is empty or no single value`);
	if (field.partialDate === true) return { value, kind: 'date' };
	// A standing takes its caveat with it.
	if (resource.name === 'cases' && field.name === 'standing')
		return { value: standingText(standingOf(row as unknown as CasesRow, descriptor)), kind: 'text' };
	const isCode = field.categories !== undefined;
	return { value: isCode ? labelOf(descriptor, resource.name, field.name, value) : value, kind: 'text' };
}

/**
 * What a template's path says of a row: `table.id.field`, or `estimates.id` for a claim's whole figure.
 * @throws when the table, the row or the field does not exist, or the cell is empty
 */
export function rowValue(path: readonly string[], tables: Tables, descriptor: Descriptor): Fact {
	const [table = '', id, fieldName] = path;
	const resource = descriptor.resources.find(({ name }) => name === table);
	if (!resource) throw new Error(`there is no table "${table}"`);
	const rows = tables[table as keyof Tables] as unknown as readonly Row[];
	const row = rows.find((candidate) => rowId(resource, candidate) === id);
	if (!row) throw new Error(`${table} has no row "${id ?? ''}"`);
	const sourceIds = row.source_ids as readonly string[];
	if (fieldName === undefined && table === 'estimates') {
		const { value_low: low, value_high: high, unit } = row as Partial<Tables['estimates'][number]>;
		if (typeof low !== 'number' || unit === undefined)
			throw new Error(`the claim "${id ?? ''}" has no figure`);
		const value = formatFigure({ low, high: high ?? low, unit });
		return { value, kind: 'text', ...exactnessOf(resource, 'value_low', row), sourceIds };
	}
	const field = resource.schema.fields.find(({ name }) => name === fieldName);
	if (!field) throw new Error(`${table} has no field "${fieldName ?? ''}"`);
	return { ...describe(field, row, resource, descriptor), sourceIds };
}
