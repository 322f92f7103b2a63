import { join } from 'node:path';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { PositionedJson } from '../read/parseJson.ts';
import { readDescriptor } from '../read/readDescriptor.ts';
import { checkDescriptor } from './checkDescriptor.ts';
import { fileProblem } from './fileProblem.ts';
import type { Problems } from './Problems.ts';
import { showPath } from './showPath.ts';

/** A descriptor that has been checked, and where its parts stand in its file. */
export interface LoadedDescriptor {
	readonly descriptor: Descriptor;
	readonly file: string;
	position: PositionedJson['position'];
}

/** Reads and checks `datapackage.json` of a folder; null after adding what is wrong with it. */
export function loadDescriptor(folder: string, problems: Problems): LoadedDescriptor | null {
	const file = join(folder, 'datapackage.json');
	let json: PositionedJson;
	try {
		json = readDescriptor(file);
	} catch (error) {
		problems.add(fileProblem(file, error));
		return null;
	}
	const descriptor = checkDescriptor(json.value, (path, message, suggestion) => {
		const hint = suggestion === undefined ? {} : { suggestion };
		problems.add({ file, ...json.position(path), field: showPath(path), value: null, message, ...hint });
	});
	return descriptor === null ? null : { descriptor, file, position: json.position };
}
