import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is to be said of a package that goes to readers. */
export interface ShippedPackage {
	readonly name: string;
	readonly version: string;
	/** Its licence as SPDX writes it. */
	readonly licence: string;
	/** The licence's text, with whose the package is. */
	readonly text: string;
}

/** @throws when the package has no text of its licence, without which nobody may hand it on */
export function readPackage(folder: string): ShippedPackage {
	const { name, version, license } = JSON.parse(
		readFileSync(join(folder, 'package.json'), 'utf8')
	) as Readonly<Record<'name' | 'version' | 'license', string>>;
	const file = readdirSync(folder).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
	if (file === undefined) throw new Error(`${name} is shipped, and ${folder} has no text of its licence`);
	const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
	return { name, version, licence: license, text };
}
