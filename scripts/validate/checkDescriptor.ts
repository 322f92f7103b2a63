import type { Descriptor } from '#atlas/descriptor.ts';
import type { Json } from '../read/parseJson.ts';
import { checkStory } from './checkStory.ts';
import { checkTable } from './checkTable.ts';
import { shape, type JsonPath, type Tell } from './shape.ts';

/**
 * Checks that a JSON value is a descriptor this pipeline understands, and returns it as one; null after telling what is
 * wrong. What it does not know it refuses, so that no constraint is passed over in silence.
 */
export function checkDescriptor(value: Json, tell: Tell): Descriptor | null {
	let isGood = true;
	const tellAndFail: Tell = (path, message, suggestion) => {
		isGood = false;
		tell(path, message, suggestion);
	};
	const is = shape(tellAndFail);
	const descriptor = is.object(value, []);
	if (descriptor === null) return null;

	for (const name of ['name', 'title', 'description', 'version', 'created'])
		is.text(descriptor[name], [name]);
	const { created } = descriptor;
	if (typeof created === 'string' && !isTimestamp(created)) {
		tellAndFail(
			['created'],
			`${JSON.stringify(created)} is not a time of RFC 3339, such as 2026-11-23T00:00:00Z`
		);
	}
	for (const [index, license] of (is.list(descriptor.licenses, ['licenses']) ?? []).entries()) {
		const entry = is.object(license, ['licenses', index]);
		for (const name of ['name', 'path']) is.text(entry?.[name], ['licenses', index, name]);
	}
	is.list(descriptor.contributors, ['contributors']);
	checkHome(descriptor.home);
	if (descriptor.story !== undefined) checkStory(descriptor.story, tellAndFail);

	const tables = is.list(descriptor.resources, ['resources']) ?? [];
	const names = tables.map((table) => (isObject(table) && typeof table.name === 'string' ? table.name : ''));
	for (const [index, table] of tables.entries()) {
		const path: JsonPath = ['resources', index];
		checkTable(table, path, tables, tellAndFail);
		const first = names.indexOf(names[index] ?? '');
		if (names[index] !== '' && first !== index) {
			tellAndFail([...path, 'name'], `the name ${JSON.stringify(names[index])} stands twice`);
		}
	}
	return isGood ? (value as unknown as Descriptor) : null;

	function checkHome(home: Json | undefined): void {
		const entry = is.object(home, ['home']);
		if (entry === null) return;
		for (const name of ['iso3', 'name']) is.text(entry[name], ['home', name]);
		for (const [index, id] of (is.list(entry.claim_ids, ['home', 'claim_ids']) ?? []).entries()) {
			is.text(id, ['home', 'claim_ids', index]);
		}
		if (typeof entry.map_centre_longitude !== 'number' || Math.abs(entry.map_centre_longitude) > 180) {
			tellAndFail(['home', 'map_centre_longitude'], 'must be a number of degrees, from -180 to 180');
		}
	}
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTimestamp(text: string): boolean {
	return (
		/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text) &&
		!Number.isNaN(Date.parse(text))
	);
}
